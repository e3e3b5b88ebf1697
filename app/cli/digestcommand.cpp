// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/reminders.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QJsonObject toJson(const Reminder &reminder, const ReminderRule &rule, const QString &title, QDate day,
                   const QString &language)
{
    const Occasion &occasion = reminder.occasion;
    QJsonObject object{{u"kind"_s, toString(occasion.kind)},
                       {u"what"_s, rule.label.in(language)},
                       {u"title"_s, title},
                       {u"day"_s, occasion.day.toString(Qt::ISODate)},
                       {u"since"_s, reminder.level.began.toString(Qt::ISODate)},
                       {u"level"_s, reminder.level.number},
                       {u"late"_s, reminder.isLateOn(day)},
                       {u"new"_s, reminder.isNew},
                       {u"escalated"_s, reminder.isEscalated},
                       {u"delivery"_s, toString(reminder.delivery)}};
    const std::pair<QString, QString> places[]{
        {u"dossier"_s, occasion.dossier.value},           {u"track"_s, occasion.track.value},
        {u"session"_s, occasion.session.value},           {u"variable"_s, occasion.variable.value},
        {u"organisation"_s, occasion.organisation.value}, {u"committee"_s, occasion.committee.value}};
    for (const auto &[member, value] : places)
        if (!value.isEmpty())
            object.insert(member, value);
    return object;
}

/// In the language that was asked for, where it is the name of a committee.
QString titleOf(const Occasion &occasion, const Desk &desk, const QString &language)
{
    const Committee *committee = occasion.dossier.isEmpty() ? desk.committee(occasion.committee) : nullptr;
    return committee ? committee->name.in(language) : occasion.title;
}

/// Where it is done, by its id.
QString placeOf(const Occasion &occasion)
{
    if (!occasion.dossier.isEmpty())
        return u"%1 %2"_s.arg(occasion.dossier.value, occasion.track.value).trimmed();
    return occasion.session.isEmpty() ? occasion.variable.value : occasion.session.value;
}

void print(const Invocation &call, const Desk &desk, const Reminders &reminders, const std::vector<Reminder> &digest,
           QDate day)
{
    for (const Reminder &reminder : digest) {
        const Occasion &occasion = reminder.occasion;
        const QString label = reminders.ruleOf(occasion.kind).label.in(call.value(u"lang"_s));
        call.out << (reminder.isLateOn(day) ? '!' : ' ') << (reminder.isNew ? '*' : ' ') << ' '
                 << occasion.day.toString(Qt::ISODate) << "  " << label << " · "
                 << titleOf(occasion, desk, call.value(u"lang"_s)) << " · " << placeOf(occasion) << '\n';
    }
}

int printDigest(const Invocation &call, Desk &desk)
{
    const QDate day = call.isSet(u"on"_s) ? call.day(u"on"_s) : desk.today();
    const auto reminders = Reminders::open(desk);
    if (!reminders)
        return call.refuse(reminders.error());
    const auto digest = reminders->digest(day);
    if (!digest)
        return call.refuse(digest.error());
    if (!call.json()) {
        print(call, desk, *reminders, *digest, day);
        return kDone;
    }
    QJsonArray all;
    for (const Reminder &reminder : *digest)
        all << toJson(reminder, reminders->ruleOf(reminder.occasion.kind),
                      titleOf(reminder.occasion, desk, call.value(u"lang"_s)), day, call.value(u"lang"_s));
    call.printJson(QJsonObject{{u"format"_s, u"beraad-digest/1"_s},
                               {u"person"_s, desk.person().id.value},
                               {u"on"_s, day.toString(Qt::ISODate)},
                               {u"reminders"_s, all}});
    return kDone;
}

int digest(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    // Looking at somebody's list is not working as that person.
    if (call.isSet(u"person"_s))
        if (auto acts = (*desk)->actForNowAs(PersonId(call.value(u"person"_s))); !acts)
            return call.refuse(acts.error());
    return printDigest(call, **desk);
}

constexpr CommandSpec kCommands[] = {
    {"digest", "", 0, "w person on lang json",
     "of what a person is to be reminded on a day, as things stand now; ! is late, * is new",
     "digest -w demo.beraad --person hilde.wouters", digest},
};

} // namespace

std::span<const CommandSpec> digestCommands()
{
    return kCommands;
}

} // namespace beraad::cli
