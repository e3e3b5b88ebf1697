// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/intake.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

struct Asked {
    DossierState view;
    std::vector<IntakeCheck> checks;
};

Result<Asked> checksOf(const Invocation &call, const OpenDesk &desk)
{
    const DossierId id(call.words.first());
    const auto view = seenDossier(desk, id.value);
    if (!view)
        return std::unexpected(view.error());
    auto checks = intakesFor(*desk, id, OrganisationId(call.value(u"for"_s)));
    if (!checks)
        return std::unexpected(checks.error());
    return Asked{*view, std::move(*checks)};
}

QString wordsFor(const IntakeItem &item, const Desk &desk, const QString &language, const QMap<QString, QString> &names)
{
    const QString label = item.label.in(language);
    const bool isOpen = item.standing == IntakeStanding::Missing || label.isEmpty();
    return isOpen ? worded(item.back, intakeTable(), desk.form(), language, names) : label;
}

QJsonObject asJson(const IntakeCheck &check, const Desk &desk, const QString &language,
                   const QMap<QString, QString> &names)
{
    QJsonArray items;
    for (const IntakeItem &item : check.items) {
        QJsonObject object{{u"id"_s, item.id},
                           {u"standing"_s, toString(item.standing)},
                           {u"words"_s, wordsFor(item, desk, language, names)}};
        if (item.standing != IntakeStanding::There)
            object.insert(u"code"_s, item.back.code);
        if (!item.back.question.isEmpty())
            object.insert(u"question"_s, item.back.question.value);
        if (!item.source.text.isEmpty())
            object.insert(u"source"_s, item.source.text.in(language));
        if (!item.source.evidence.isEmpty())
            object.insert(u"evidence"_s, item.source.evidence);
        if (item.wasAskedBack)
            object.insert(u"changed"_s, item.hasChanged);
        items.append(object);
    }
    return {{u"track"_s, check.track.value},
            {u"procedure"_s, check.procedure},
            {u"missing"_s, check.count(IntakeStanding::Missing)},
            {u"toJudge"_s, check.count(IntakeStanding::ToJudge)},
            {u"inadmissible"_s, check.isInadmissible()},
            {u"items"_s, items}};
}

void print(const Invocation &call, const IntakeCheck &check, const Desk &desk, const QMap<QString, QString> &names)
{
    const QString language = call.value(u"lang"_s);
    call.out << check.track.value << (check.isInadmissible() ? "  inadmissible\n" : "\n");
    for (const IntakeItem &item : check.items) {
        if (item.standing == IntakeStanding::There && !item.wasAskedBack)
            continue;
        call.out << "  " << toString(item.standing).leftJustified(10) << item.id.leftJustified(24)
                 << wordsFor(item, desk, language, names);
        if (item.wasAskedBack)
            call.out << (item.hasChanged ? "  (asked back; changed since)" : "  (asked back; as it was)");
        if (!item.source.evidence.isEmpty())
            call.out << "  [" << item.source.evidence << ']';
        call.out << '\n';
    }
    call.out << "  " << check.count(IntakeStanding::There) << " there, " << check.count(IntakeStanding::Missing)
             << " missing, " << check.count(IntakeStanding::ToJudge) << " to be judged, "
             << check.count(IntakeStanding::Later) << " before the decision\n";
}

/// 1 when something is missing.
int check(const Invocation &call)
{
    if (!call.isSet(u"for"_s))
        return call.misused(u"no authority given; expected --for AUTHORITY"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto asked = checksOf(call, *desk);
    if (!asked)
        return call.refuse(asked.error());
    const QString language = call.value(u"lang"_s);
    const auto names = intakeNames(**desk, asked->view, language);
    QJsonArray array;
    bool isComplete = true;
    for (const IntakeCheck &one : asked->checks) {
        isComplete = isComplete && one.count(IntakeStanding::Missing) == 0;
        if (call.json())
            array.append(asJson(one, **desk, language, names));
        else
            print(call, one, **desk, names);
    }
    if (call.json())
        call.printJson(array);
    return isComplete ? kDone : kRefused;
}

/// Those of the items that the check knows, so that nobody asks back what is there.
Result<IntakeMarks> marksOf(const Invocation &call, const IntakeCheck &check)
{
    IntakeMarks marks;
    for (const QString &id : call.value(u"items"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!check.find(id))
            return beraad::refuse(ErrorCode::NotFound, {id}, u"the check has no item \"%1\""_s.arg(id));
        marks.insert(id, false);
    }
    return marks;
}

/// Asks back what is missing and what `--items` names, in one message.
int sendBack(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.at(0));
    const auto one = intakeOf(**desk, id, TrackId(call.words.at(1)));
    if (!one)
        return call.refuse(one.error());
    const auto marks = marksOf(call, *one);
    if (!marks)
        return call.refuse(marks.error());
    const command::Return returned{one->track, call.value(u"reason"_s), {}, askedBackBy(*one, *marks)};
    if (auto done = (*desk)->carryOut(id, returned); !done)
        return call.refuse(done.error());
    const auto view = (*desk)->dossier(id);
    const event::Returned told{one->track, returned.reason, {}, returned.items};
    for (const QString &words : wordedBack(**desk, *view, told, call.value(u"lang"_s)))
        call.out << words << '\n';
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"dossier check", "ID", 1, "w as for lang json",
     "what an authority asks before the file is complete; 1 when something is missing",
     "dossier check demo-2 -w demo.beraad --as hilde.wouters --for ivc-kszg --lang fr", check},
    {"dossier return", "ID TRACK", 2, "w as items reason lang",
     "asks back what is missing, and what --items names, in one message",
     "dossier return demo-4 small-cell-check:ksz -w demo.beraad --as vera.nijs --lang en", sendBack},
};

} // namespace

std::span<const CommandSpec> intakeCommands()
{
    return kCommands;
}

} // namespace beraad::cli
