// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/reminderwords.h"

#include "desk/cataloguedesk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

QString iconOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Review:
        return u"review"_s;
    case ReminderKind::Question:
        return u"ask"_s;
    case ReminderKind::FileReturned:
    case ReminderKind::FileLapses:
        return u"undo"_s;
    case ReminderKind::Term:
    case ReminderKind::UsualTime:
        return u"clock"_s;
    case ReminderKind::HandIn:
        return u"hourglass"_s;
    case ReminderKind::Dispatch:
        return u"mail"_s;
    case ReminderKind::Session:
        return u"calendar"_s;
    case ReminderKind::Minutes:
        return u"note"_s;
    case ReminderKind::Fault:
        return u"flag"_s;
    case ReminderKind::InForce:
        return u"check"_s;
    case ReminderKind::Reconsideration:
        return u"scales"_s;
    case ReminderKind::Publication:
        return u"upload"_s;
    case ReminderKind::Renewal:
        return u"history"_s;
    case ReminderKind::UseEnds:
        return u"stop"_s;
    case ReminderKind::Destruction:
        return u"lock"_s;
    case ReminderKind::Condition:
        return u"conditions"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(const Occasion &occasion, const Desk &desk)
{
    if (!occasion.variable.isEmpty())
        if (const auto variable = CatalogueDesk(desk).variable(occasion.variable))
            return inCurrentLanguage(variable->label);
    const Committee *committee = occasion.dossier.isEmpty() ? desk.committee(occasion.committee) : nullptr;
    if (committee)
        return inCurrentLanguage(committee->name);
    return occasion.title.isEmpty() ? Tr::tr("Untitled request") : occasion.title;
}

std::pair<QString, QString> placeOf(const Occasion &occasion)
{
    if (!occasion.variable.isEmpty())
        return {u"catalogue"_s, occasion.variable.value};
    if (!occasion.session.isEmpty())
        return {u"sessions"_s, occasion.session.value};
    return {occasion.kind == ReminderKind::Review ? u"review"_s : u"requests"_s, occasion.dossier.value};
}

/// Which procedure at which authority: a dossier may have several of a kind.
QString trackOf(const Occasion &occasion, const Desk &desk)
{
    if (occasion.track.isEmpty())
        return {};
    const QString procedure = wording::procedureName(desk.rules(), occasion.track.value.section(u':', 0, 0));
    const OrganisationId authority(occasion.track.value.section(u':', 1));
    return u" · %1, %2"_s.arg(procedure, desk.directory().shortNameOf(authority, currentLanguage()));
}

} // namespace

ReminderWords wordsOf(const Reminder &reminder, const ReminderRule &rule, const Desk &desk)
{
    const Occasion &occasion = reminder.occasion;
    const bool isLate = reminder.isLateOn(desk.today());
    const QString label = inCurrentLanguage(rule.label) + trackOf(occasion, desk);
    const auto [place, target] = placeOf(occasion);
    return {iconOf(occasion.kind),
            isLate ? Tone::Bad : Tone::Warning,
            titleOf(occasion, desk),
            reminder.isEscalated ? Tr::tr("%1 · waits for others of your organisation", "reminder").arg(label) : label,
            format::relative(occasion.day, desk.today()),
            place,
            target};
}

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Off:
        return Tr::tr("Never", "when to be reminded");
    case Delivery::Digest:
        return Tr::tr("On the list of the day", "when to be reminded");
    case Delivery::AtOnce:
        return Tr::tr("At once, on the desktop", "when to be reminded");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace beraad
