// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/advice.h"
#include "dossier/decide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kMostNamed = 1000; ///< lines in a refusal

}

Result<void> Decision::checkJudging(const OrganisationId &organisation, const std::vector<LineId> &lines) const
{
    if (m_state.advices.contains(organisation))
        return refuse(ErrorCode::WrongState, {u"advice-signed"_s, organisation.value},
                      u"the advice of %1 is signed; its verdicts can no longer change"_s.arg(organisation.value));
    if (lines.empty())
        return refuse(ErrorCode::MissingAnswer, {u"give-verdict"_s, u"lines"_s}, u"no lines were named"_s,
                      {{u"lines"_s, u"expected at least one line"_s}});
    std::vector<Problem> unknown;
    std::vector<Problem> foreign;
    for (const LineId &line : m_state.notToJudge(organisation, lines)) {
        if (!m_state.request->find(line))
            unknown.push_back({line.value, u"the request has no such line"_s});
        else
            foreign.push_back({line.value, u"not for %1 to judge"_s.arg(organisation.value)});
    }
    if (!unknown.empty())
        return refuse(ErrorCode::NotFound, {unknown.front().where}, u"lines that do not exist"_s, unknown);
    if (!foreign.empty())
        return refuse(ErrorCode::WrongState, {u"give-verdict"_s, organisation.value}, u"lines of another provider"_s,
                      foreign);
    return {};
}

/// Another organisation said something else of the same line. A question says nothing yet.
bool Decision::isDiverging(const command::GiveVerdict &given) const
{
    if (given.verdict.kind == VerdictKind::Ask)
        return false;
    return std::ranges::any_of(given.lines, [&](const LineId &line) {
        const auto found = m_state.verdicts.find(line);
        return found != m_state.verdicts.end() && std::ranges::any_of(found->second, [&](const auto &other) {
                   return other.first != given.organisation && other.second.kind != VerdictKind::Ask
                       && other.second.kind != given.verdict.kind;
               });
    });
}

Result<Events> Decision::operator()(const command::GiveVerdict &given) const
{
    if (auto fits = checkJudging(given.organisation, given.lines); !fits)
        return std::unexpected(fits.error());
    const Verdict &verdict = given.verdict;
    const bool isLimiting = verdict.kind == VerdictKind::Refuse || verdict.kind == VerdictKind::Coarsen
        || verdict.kind == VerdictKind::Replace;
    if (verdict.reason.isEmpty() && (isLimiting || isDiverging(given)))
        return refuse(ErrorCode::MissingReason, {u"give-verdict"_s, toString(verdict.kind)},
                      isLimiting ? u"this verdict needs a reason"_s
                                 : u"a verdict that differs from another's needs a reason"_s,
                      {{u"reason"_s, u"expected the code of a reason"_s}});
    std::vector<Problem> missing;
    if (verdict.kind == VerdictKind::Coarsen && verdict.granularity.isEmpty())
        missing.push_back({u"granularity"_s, u"expected the granularity that may be given"_s});
    if (verdict.kind == VerdictKind::Replace && verdict.replacement.isEmpty())
        missing.push_back({u"replacement"_s, u"expected the variable that may be given instead"_s});
    if (verdict.kind == VerdictKind::Conditions && verdict.conditions.empty())
        missing.push_back({u"conditions"_s, u"expected at least one condition"_s});
    if (verdict.kind == VerdictKind::Ask && verdict.sentence.trimmed().isEmpty())
        missing.push_back({u"sentence"_s, u"expected the question"_s});
    if (!missing.empty())
        return refuse(ErrorCode::MissingAnswer, {u"give-verdict"_s, missing.front().where},
                      u"the verdict is incomplete"_s, missing);
    return Events{event::VerdictGiven{given.organisation, given.lines, verdict}};
}

Result<Events> Decision::operator()(const command::ClearVerdict &cleared) const
{
    if (auto fits = checkJudging(cleared.organisation, cleared.lines); !fits)
        return std::unexpected(fits.error());
    std::vector<LineId> given;
    for (const LineId &line : cleared.lines) {
        const auto found = m_state.verdicts.find(line);
        if (found != m_state.verdicts.end() && found->second.contains(cleared.organisation))
            given.push_back(line);
    }
    if (given.empty())
        return refuse(ErrorCode::WrongState, {u"clear-verdict"_s, cleared.organisation.value},
                      u"there is no verdict to clear"_s);
    return Events{event::VerdictCleared{cleared.organisation, given}};
}

/// What stands between the verdicts of an organisation and its signature: a line without a verdict (a provider must say
/// something of each of its lines), or one that still asks.
Decision::Gaps Decision::findGaps(const OrganisationId &organisation) const
{
    Gaps gaps;
    const auto add = [&gaps](const LineId &line, const QString &what) {
        if (++gaps.count <= kMostNamed)
            gaps.named.push_back({line.value, what});
    };
    const bool isProvider = std::ranges::any_of(m_state.request->lines, [&](const Line &line) {
        return line.provider == organisation && m_state.isAsked(line.id);
    });
    for (const LineId &line : m_state.linesToJudge(organisation)) {
        const auto verdicts = m_state.verdicts.find(line);
        const bool hasAny = verdicts != m_state.verdicts.end();
        const auto own
            = hasAny ? verdicts->second.find(organisation) : std::map<OrganisationId, Verdict>::const_iterator();
        const bool hasOwn = hasAny && own != verdicts->second.end();
        if (hasOwn && own->second.kind == VerdictKind::Ask)
            add(line, u"still asks"_s);
        else if (!hasOwn && isProvider)
            add(line, u"has no verdict"_s);
    }
    return gaps;
}

Result<Events> Decision::operator()(const command::SignAdvice &advice) const
{
    if (m_state.advices.contains(advice.organisation))
        return refuse(ErrorCode::WrongState, {u"advice-signed"_s, advice.organisation.value},
                      u"the advice of %1 is signed"_s.arg(advice.organisation.value));
    if (!m_state.hasLinesToJudge(advice.organisation))
        return refuse(ErrorCode::WrongState, {u"sign-advice"_s, advice.organisation.value},
                      u"%1 neither provides nor receives a line"_s.arg(advice.organisation.value));
    if (const Gaps gaps = findGaps(advice.organisation); gaps.count > 0)
        return refuse(ErrorCode::MissingAnswer, {u"sign-advice"_s, QString::number(gaps.count)},
                      u"%1 lines have no final verdict"_s.arg(gaps.count), gaps.named);
    event::AdviceSigned event{advice.organisation, advice.conclusion, advice.signedBy, advice.role, advice.considered};
    event.contentHash = adviceHash(m_state, event);
    return Events{event};
}

Result<Events> Decision::operator()(const command::AssignReview &assigned) const
{
    if (m_state.advices.contains(assigned.organisation))
        return refuse(ErrorCode::WrongState, {u"assign-review"_s, assigned.organisation.value},
                      u"the advice of %1 is signed"_s.arg(assigned.organisation.value));
    if (!m_state.isParty(assigned.organisation))
        return refuse(ErrorCode::WrongState, {u"assign-review"_s, assigned.organisation.value},
                      u"%1 has nothing to judge"_s.arg(assigned.organisation.value));
    if (m_state.conflicts.contains(assigned.person))
        return refuse(ErrorCode::WrongState, {u"assign-review"_s, assigned.person.value},
                      u"%1 declared a conflict of interest"_s.arg(assigned.person.value));
    const auto before = m_state.assignments.find(assigned.organisation);
    if (before != m_state.assignments.end() ? before->second == assigned.person : assigned.person.isEmpty())
        return refuse(ErrorCode::WrongState, {u"assign-review"_s, assigned.person.value}, u"it is so already"_s);
    return Events{event::ReviewAssigned{assigned.organisation, assigned.person}};
}

Result<Events> Decision::operator()(const command::DeclareConflict &declared) const
{
    if (declared.person.isEmpty())
        return refuse(ErrorCode::MissingAnswer, {u"declare-conflict"_s, u"person"_s}, u"nobody is named"_s,
                      {{u"person"_s, u"expected the person who declares"_s}});
    if (m_state.conflicts.contains(declared.person))
        return refuse(ErrorCode::WrongState, {u"declare-conflict"_s, declared.person.value}, u"declared before"_s);
    return Events{event::ConflictDeclared{declared.person, declared.reason}};
}

} // namespace beraad
