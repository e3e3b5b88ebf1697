// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "forms/conditions.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::wording {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString withNote(const QString &sentence, const QString &note)
{
    return note.isEmpty() ? sentence : Tr::tr("%1: %2", "what happened, the reason or note").arg(sentence, note);
}

QString sentenceOf(const event::VerdictGiven &e)
{
    const int lines = int(e.lines.size());
    switch (e.verdict.kind) {
    case VerdictKind::Approve:
        return Tr::tr("Approved %n variable(s)", nullptr, lines);
    case VerdictKind::Conditions:
        return Tr::tr("Approved %n variable(s) with conditions", nullptr, lines);
    case VerdictKind::Coarsen:
        return Tr::tr("Asked for %n variable(s) coarser", nullptr, lines);
    case VerdictKind::Replace:
        return Tr::tr("Proposed another variable for %n variable(s)", nullptr, lines);
    case VerdictKind::Refuse:
        return Tr::tr("Refused %n variable(s)", nullptr, lines);
    case VerdictKind::Ask:
        return Tr::tr("Asked a question about %n variable(s)", nullptr, lines);
    }
    return {};
}

/// What was said beside the verdict itself: the conditions, then the reviewer's own words.
QString noteOf(const Verdict &verdict)
{
    QStringList notes;
    for (const Condition &condition : verdict.conditions)
        notes << of(condition);
    if (!verdict.sentence.isEmpty())
        notes << verdict.sentence;
    return notes.join(u' ');
}

QString sentenceOf(const event::QuestionAsked &e)
{
    if (e.audience != Audience::Requester)
        return e.audience == Audience::Own ? Tr::tr("Noted inside the organisation")
                                           : Tr::tr("Asked the other reviewers");
    return e.stopsClock ? Tr::tr("Asked a question; the clock stands still") : Tr::tr("Asked a question");
}

QString sentenceOf(const event::Decided &e)
{
    const QString outcome = of(e.outcome);
    if (e.number.isEmpty())
        return Tr::tr("Decided on %1: %2", "day, outcome").arg(format::day(e.on), outcome);
    return Tr::tr("Deliberation %1 of %2: %3", "number, day, outcome").arg(e.number, format::day(e.on), outcome);
}

bool isReopening(const event::Settled &e)
{
    return std::ranges::all_of(e.facts, [](const QJsonValue &fact) {
        const QJsonObject each = fact.toObject();
        return fact == u"unknown"_s || (!each.isEmpty() && std::ranges::all_of(each, [](const QJsonValue &value) {
                   return value == u"unknown"_s;
               }));
    });
}

QString sentenceOf(const event::Settled &e)
{
    const QString what
        = isReopening(e) ? Tr::tr("Opened a question of the route again") : Tr::tr("Settled a question of the route");
    return withNote(e.rule.isEmpty() ? what : what + u" ("_s + e.rule + u')', e.reason);
}

} // namespace

QString of(const Condition &condition)
{
    static const std::vector<ConditionKind> kinds
        = shippedConditions().value_or(std::vector<ConditionKind>()); // data of the program, never changed
    const auto kind = std::ranges::find(kinds, condition.code, &ConditionKind::code);
    if (kind == kinds.end())
        return condition.code;
    return condition.values.isEmpty() && !kind->parameters.empty() ? inCurrentLanguage(kind->label)
                                                                   : worded(*kind, condition.values, currentLanguage());
}

QString of(const Event &event)
{
    return std::visit(
        Overloaded{
            [](const event::Submitted &e) {
                return Tr::tr("Submitted with %n variable(s)", nullptr, int(e.request.lines.size()));
            },
            [](const event::Routed &e) { return Tr::tr("Routed to %n procedure(s)", nullptr, int(e.tracks.size())); },
            [](const event::FoundComplete &e) { return withNote(Tr::tr("Found complete; the clock runs"), e.note); },
            [](const event::Returned &e) {
                return withNote(e.items.empty()
                                    ? Tr::tr("Returned as incomplete")
                                    : Tr::tr("Returned as incomplete, %n point(s)", nullptr, int(e.items.size())),
                                e.reason);
            },
            [](const event::Supplemented &e) { return withNote(Tr::tr("Supplemented"), e.note); },
            [](const event::VerdictGiven &e) { return withNote(sentenceOf(e), noteOf(e.verdict)); },
            [](const event::VerdictCleared &e) {
                return Tr::tr("Took back the verdict on %n variable(s)", nullptr, int(e.lines.size()));
            },
            [](const event::AdviceSigned &e) { return withNote(Tr::tr("Signed the advice"), e.conclusion); },
            [](const event::QuestionAsked &e) { return withNote(sentenceOf(e), e.text); },
            [](const event::QuestionAnswered &e) { return withNote(Tr::tr("Answered a question"), e.text); },
            [](const event::Scheduled &e) {
                return Tr::tr("Put on the agenda of %1 (%2)", "day of the session, minutes")
                    .arg(format::day(e.on), format::minutes(e.minutes));
            },
            [](const event::Unscheduled &e) { return withNote(Tr::tr("Taken off the agenda"), e.reason); },
            [](const event::Decided &e) { return sentenceOf(e); },
            [](const event::ChangesImposed &e) { return withNote(Tr::tr("The Minister imposed changes"), e.text); },
            [](const event::Concluded &e) {
                return withNote(Tr::tr("Concluded on %1").arg(format::day(e.on)), e.reference);
            },
            [](const event::Withdrawn &e) { return withNote(Tr::tr("Withdrawn"), e.reason); },
            [](const event::Closed &e) { return withNote(Tr::tr("Closed"), e.reason); },
            [](const event::Settled &e) { return sentenceOf(e); },
            [](const event::Rerouted &e) {
                return withNote(Tr::tr("Routed again to %n procedure(s)", nullptr, int(e.tracks.size())), e.reason);
            },
            [](const event::ReviewAssigned &e) {
                return e.person.isEmpty() ? Tr::tr("Gave the review back to the whole office")
                                          : Tr::tr("Gave the review to a colleague");
            },
            [](const event::RapporteurNamed &e) {
                return e.person.isEmpty() ? Tr::tr("Took back who reports on the file")
                                          : Tr::tr("Named who reports on the file");
            },
            [](const event::FollowedUp &e) {
                return withNote(Tr::tr("%1 on %2", "what followed a decision, day").arg(of(e.step), format::day(e.on)),
                                e.reference);
            },
            [](const event::SectionDecided &e) {
                return withNote(
                    Tr::tr("A section decided on %1: %2; the file waits for the other section", "day, outcome")
                        .arg(format::day(e.on), of(e.outcome)),
                    e.motivation);
            },
            [](const event::ConflictDeclared &e) {
                return withNote(Tr::tr("Declared a conflict of interest"), e.reason);
            },
        },
        event);
}

QString iconOf(const Event &event)
{
    return std::visit(Overloaded{
                          [](const event::Submitted &) { return u"send"_s; },
                          [](const event::Routed &) { return u"route"_s; },
                          [](const event::FoundComplete &) { return u"check"_s; },
                          [](const event::Returned &) { return u"undo"_s; },
                          [](const event::Supplemented &) { return u"add"_s; },
                          [](const event::VerdictGiven &) { return u"review"_s; },
                          [](const event::VerdictCleared &) { return u"remove"_s; },
                          [](const event::AdviceSigned &) { return u"sign"_s; },
                          [](const event::QuestionAsked &) { return u"ask"_s; },
                          [](const event::QuestionAnswered &) { return u"note"_s; },
                          [](const event::Scheduled &) { return u"calendar"_s; },
                          [](const event::Unscheduled &) { return u"close"_s; },
                          [](const event::Decided &) { return u"scales"_s; },
                          [](const event::ChangesImposed &) { return u"warning"_s; },
                          [](const event::Concluded &) { return u"approve"_s; },
                          [](const event::Withdrawn &) { return u"remove"_s; },
                          [](const event::Closed &) { return u"lock"_s; },
                          [](const event::Settled &e) { return isReopening(e) ? u"undo"_s : u"scales"_s; },
                          [](const event::Rerouted &) { return u"route"_s; },
                          [](const event::ReviewAssigned &) { return u"person"_s; },
                          [](const event::RapporteurNamed &) { return u"person"_s; },
                          [](const event::FollowedUp &) { return u"check"_s; },
                          [](const event::SectionDecided &) { return u"scales"_s; },
                          [](const event::ConflictDeclared &) { return u"shield"_s; },
                      },
                      event);
}

} // namespace beraad::wording
