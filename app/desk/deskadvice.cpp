// SPDX-License-Identifier: GPL-3.0-or-later
// The advice of one organisation: what is signed with it, whom it is given to, and its document.
#include "desk/desk.h"

#include "base/hash.h"
#include "documents/requestdocument.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

std::map<LineId, Verdict> verdictsOf(const DossierState &view, const OrganisationId &organisation)
{
    std::map<LineId, Verdict> verdicts;
    for (const auto &[line, given] : view.verdicts)
        if (const auto own = given.find(organisation); own != given.end())
            verdicts.emplace(line, own->second);
    return verdicts;
}

} // namespace

bool Desk::isReviewerOf(const OrganisationId &organisation) const
{
    return m_person.speaksFor(organisation) && (m_person.has(Role::Dpo) || m_person.has(Role::Controller));
}

Considered Desk::consideredBy(const DossierState &state, const OrganisationId &organisation) const
{
    Considered considered;
    considered.questions = exchangesOf(state, organisation);
    const DossierState view = viewFor(state, m_person, m_committees);
    if (!view.request)
        return considered;
    for (const FileAnswer &file : filesOf(*view.request))
        considered.documents.push_back({file.name, file.content.value});
    const std::vector<LineId> own = state.linesToJudge(organisation);
    const QSet<LineId> judged(own.begin(), own.end());
    std::vector<Line> lines;
    std::ranges::copy_if(view.request->lines, std::back_inserter(lines),
                         [&](const Line &line) { return judged.contains(line.id); });
    if (const auto counts = precedentCounts(lines, state.id))
        for (const PrecedentCount &count : *counts) {
            considered.granted += count.granted;
            considered.refused += count.refused;
        }
    return considered;
}

/// The sentence that a condition becomes has no open places: what a known kind asks is filled in.
Result<void> Desk::checkConditions(const Verdict &verdict) const
{
    std::vector<Problem> problems;
    for (const Condition &condition : verdict.conditions) {
        const auto kind = std::ranges::find(m_conditions, condition.code, &ConditionKind::code);
        if (kind == m_conditions.end())
            problems.push_back({condition.code, u"nobody knows this condition"_s});
        else if (const QString fault = conditionFault(*kind, condition.values); !fault.isEmpty())
            problems.push_back({condition.code, fault});
    }
    if (problems.empty())
        return {};
    const QString where = problems.front().where;
    return refuse(ErrorCode::MissingAnswer, {u"give-verdict"_s, where}, u"a condition is incomplete"_s,
                  std::move(problems));
}

Result<void> Desk::checkColleague(const command::AssignReview &assigned) const
{
    if (assigned.person.isEmpty())
        return {};
    const auto person = std::ranges::find(m_persons, assigned.person, &Person::id);
    if (person == m_persons.end())
        return refuse(ErrorCode::NotFound, {assigned.person.value},
                      u"no person %1 in this workspace"_s.arg(assigned.person.value));
    if (person->has(Role::Dpo) && person->speaksFor(assigned.organisation))
        return {};
    return refuse(ErrorCode::NotPermitted, {toString(Role::Dpo), u"assign-review"_s, {}, u"speaks-for"_s},
                  u"%1 is no data protection officer of %2"_s.arg(assigned.person.value, assigned.organisation.value));
}

namespace {

/// A file of one section leaves its agenda, and nothing more is said. Of a joint file the secretary takes the own item
/// off where nobody says whose.
CommitteeId sectionLeft(const DossierState &state, const command::Unschedule &off, const Person &person)
{
    const TrackState *track = state.track(off.track);
    const bool isJoint = track && (track->sittings().size() > 1 || !track->sections.empty());
    if (!isJoint || !off.committee.isEmpty())
        return isJoint ? off.committee : CommitteeId();
    std::vector<CommitteeId> own;
    for (const CommitteeId &id : person.committees)
        if (track->sittingOf(id) && !track->sectionDecision(id))
            own.push_back(id);
    return own.size() == 1 ? own.front() : CommitteeId();
}

} // namespace

Result<Command> Desk::completed(const DossierState &state, Command command) const
{
    if (const auto *given = std::get_if<command::GiveVerdict>(&command))
        if (auto fits = checkConditions(given->verdict); !fits)
            return std::unexpected(fits.error());
    if (const auto *assigned = std::get_if<command::AssignReview>(&command))
        if (auto fits = checkColleague(*assigned); !fits)
            return std::unexpected(fits.error());
    if (const auto *named = std::get_if<command::NameRapporteur>(&command))
        if (auto fits = checkRapporteur(state, *named); !fits)
            return std::unexpected(fits.error());
    if (const auto *found = std::get_if<command::FindComplete>(&command))
        return completedFile(state, *found);
    if (const auto *decision = std::get_if<command::Decide>(&command))
        return completedDecision(state, *decision);
    if (auto *off = std::get_if<command::Unschedule>(&command))
        off->committee = sectionLeft(state, *off, m_person);
    if (auto *asked = std::get_if<command::AskQuestion>(&command))
        asked->stopsClock = asked->stopsClock || stopsClock(state, *asked);
    if (auto *advice = std::get_if<command::SignAdvice>(&command); advice && state.request) {
        advice->signedBy = m_person.name;
        advice->role = toString(Role::Dpo);
        advice->considered = toJson(consideredBy(state, advice->organisation));
    }
    return command;
}

std::vector<Person> Desk::colleaguesFor(const OrganisationId &organisation) const
{
    std::vector<Person> colleagues;
    std::ranges::copy_if(m_persons, std::back_inserter(colleagues),
                         [&](const Person &person) { return person.has(Role::Dpo) && person.speaksFor(organisation); });
    return colleagues;
}

Result<void> Desk::mayReadAdvice(const DossierState &view, const OrganisationId &organisation) const
{
    const bool isOwn = view.request && view.isParty(organisation) && isReviewerOf(organisation);
    if (isOwn || view.advices.contains(organisation))
        return {};
    return refuse(ErrorCode::NotPermitted, {},
                  u"%1 may not see an advice of %2: it is not signed, or about data of others"_s.arg(
                      m_person.id.value, organisation.value));
}

std::vector<DocumentPlan> Desk::advicesOf(const DossierState &view) const
{
    std::vector<OrganisationId> bodies;
    for (const TrackState &track : view.tracks)
        if (track.plan.procedure == u"dpo-advice"_s)
            bodies.push_back(track.plan.authority);
    for (const auto &[organisation, advice] : view.advices)
        if (!std::ranges::contains(bodies, organisation))
            bodies.push_back(organisation);
    std::vector<DocumentPlan> plans;
    for (const DocumentKind &kind : m_documentKinds)
        for (const OrganisationId &body : bodies)
            if (kind.isAdvice() && mayReadAdvice(view, body))
                plans.push_back({kind.id, body});
    return plans;
}

/// Who signed an advice from before names were kept with it.
QString Desk::signerOf(const DossierId &dossier, const OrganisationId &organisation) const
{
    for (const Envelope &envelope : m_workspace->events(dossier).value_or(std::vector<Envelope>())) {
        const auto *advice = std::get_if<event::AdviceSigned>(&envelope.event);
        if (!advice || advice->organisation != organisation)
            continue;
        const auto person = std::ranges::find(m_persons, envelope.actor, &Person::id);
        return person == m_persons.end() ? envelope.actor.value : person->name;
    }
    return {};
}

AdviceToPrint Desk::adviceToPrint(const DossierState &state, const DossierState &view,
                                  const OrganisationId &organisation) const
{
    AdviceToPrint advice;
    advice.verdicts = verdictsOf(view, organisation);
    advice.reasons = m_reasons;
    advice.conditions = m_conditions;
    const auto given = state.advices.find(organisation);
    if (given == state.advices.end()) {
        advice.considered = consideredBy(state, organisation);
        return advice;
    }
    const event::AdviceSigned &event = given->second;
    advice.conclusion = event.conclusion;
    advice.signedBy = event.signedBy.isEmpty() ? signerOf(state.id, organisation) : event.signedBy;
    advice.role = event.role.isEmpty() ? toString(Role::Dpo) : event.role;
    advice.signedAt = state.adviceTimes.at(organisation);
    advice.contentHash = event.contentHash;
    advice.isIntact = isIntact(state, event);
    advice.considered = consideredFromJson(event.considered);
    return advice;
}

Result<QByteArray> Desk::adviceOf(const DossierId &dossier, const OrganisationId &organisation, const QString &language,
                                  const QString &conclusion) const
{
    const auto state = m_workspace->dossier(dossier);
    if (!state)
        return std::unexpected(state.error());
    const DossierState view = viewFor(*state, m_person, m_committees);
    if (auto may = mayReadAdvice(view, organisation); !may)
        return std::unexpected(may.error());
    const auto kind = std::ranges::find_if(m_documentKinds, &DocumentKind::isAdvice);
    if (kind == m_documentKinds.end() || !view.request)
        return refuse(ErrorCode::NotFound, {dossier.value}, u"no advice can be made of this dossier"_s);
    RequestDocument document = draftDocument(*view.request);
    document.kind = *kind;
    document.dossier = dossier;
    document.authority = organisation;
    document.language = language;
    document.submitted = state->submitted;
    document.formVersion = state->formVersion;
    document.route = frozenRoute(*state);
    document.contentHash = sha256(canonicalJson(toJson(*state->request)));
    const std::vector<LineId> own = state->linesToJudge(organisation);
    const QSet<LineId> judged(own.begin(), own.end());
    std::erase_if(document.request.lines, [&](const Line &line) { return !judged.contains(line.id); });
    document.isExtract = document.request.lines.size() < own.size();
    document.advice = adviceToPrint(*state, view, organisation);
    if (!document.advice->signedAt.isValid())
        document.advice->conclusion = conclusion;
    const auto addVariable = [&](const VariableId &id) {
        if (const auto variable = m_workspace->variable(id))
            document.variables.push_back(*variable);
    };
    for (const Line &line : document.request.lines)
        addVariable(variableOf(line));
    for (const auto &[line, verdict] : document.advice->verdicts)
        if (!verdict.replacement.isEmpty())
            addVariable(VariableId(verdict.replacement));
    return renderRequestPdf(document);
}

} // namespace beraad
