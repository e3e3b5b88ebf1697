// SPDX-License-Identifier: GPL-3.0-or-later
// The advice of one organisation: whom it is given to, and its document.
#include "desk/documentdesk.h"

#include "base/hash.h"
#include "desk/considered.h"
#include "desk/routedesk.h"
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

bool isReviewerOf(const Person &person, const OrganisationId &organisation)
{
    return person.speaksFor(organisation) && (person.has(Role::Dpo) || person.has(Role::Controller));
}

} // namespace

Result<void> DocumentDesk::mayReadAdvice(const DossierState &view, const OrganisationId &organisation) const
{
    const bool isOwn = view.request && view.isParty(organisation) && isReviewerOf(m_desk.person(), organisation);
    if (isOwn || view.advices.contains(organisation))
        return {};
    return refuse(ErrorCode::NotPermitted, {},
                  u"%1 may not see an advice of %2: it is not signed, or about data of others"_s.arg(
                      m_desk.person().id.value, organisation.value));
}

std::vector<DocumentPlan> DocumentDesk::advicesOf(const DossierState &view) const
{
    std::vector<OrganisationId> bodies;
    for (const TrackState &track : view.tracks)
        if (track.plan.procedure == u"dpo-advice"_s)
            bodies.push_back(track.plan.authority);
    for (const auto &[organisation, advice] : view.advices)
        if (!std::ranges::contains(bodies, organisation))
            bodies.push_back(organisation);
    std::vector<DocumentPlan> plans;
    for (const DocumentKind &kind : m_desk.documentKinds())
        for (const OrganisationId &body : bodies)
            if (kind.isAdvice() && mayReadAdvice(view, body))
                plans.push_back({kind.id, body});
    return plans;
}

/// Who signed an advice from before names were kept with it.
QString DocumentDesk::signerOf(const DossierId &dossier, const OrganisationId &organisation) const
{
    for (const Envelope &envelope : m_desk.workspace().events(dossier).value_or(std::vector<Envelope>())) {
        const auto *advice = std::get_if<event::AdviceSigned>(&envelope.event);
        if (!advice || advice->organisation != organisation)
            continue;
        const auto person = std::ranges::find(m_desk.persons(), envelope.actor, &Person::id);
        return person == m_desk.persons().end() ? envelope.actor.value : person->name;
    }
    return {};
}

AdviceToPrint DocumentDesk::adviceToPrint(const DossierState &state, const DossierState &view,
                                          const OrganisationId &organisation) const
{
    AdviceToPrint advice;
    advice.verdicts = verdictsOf(view, organisation);
    advice.reasons = m_desk.reasons();
    advice.conditions = m_desk.conditions();
    const auto given = state.advices.find(organisation);
    if (given == state.advices.end()) {
        advice.considered = consideredBy(m_desk, state, organisation);
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

Result<QByteArray> DocumentDesk::adviceOf(const DossierId &dossier, const OrganisationId &organisation,
                                          const QString &language, const QString &conclusion) const
{
    const auto state = m_desk.workspace().dossier(dossier);
    if (!state)
        return std::unexpected(state.error());
    const DossierState view = viewFor(*state, m_desk.person(), m_desk.committees());
    if (auto may = mayReadAdvice(view, organisation); !may)
        return std::unexpected(may.error());
    const auto kind = std::ranges::find_if(m_desk.documentKinds(), &DocumentKind::isAdvice);
    if (kind == m_desk.documentKinds().end() || !view.request)
        return refuse(ErrorCode::NotFound, {dossier.value}, u"no advice can be made of this dossier"_s);
    RequestDocument document = draftDocument(*view.request);
    document.kind = *kind;
    document.dossier = dossier;
    document.authority = organisation;
    document.language = language;
    document.submitted = state->submitted;
    document.formVersion = state->formVersion;
    document.route = RouteDesk(m_desk).frozenRoute(*state);
    document.contentHash = sha256(canonicalJson(toJson(*state->request)));
    const std::vector<LineId> own = state->linesToJudge(organisation);
    const QSet<LineId> judged(own.begin(), own.end());
    std::erase_if(document.request.lines, [&](const Line &line) { return !judged.contains(line.id); });
    document.isExtract = document.request.lines.size() < own.size();
    document.advice = adviceToPrint(*state, view, organisation);
    if (!document.advice->signedAt.isValid())
        document.advice->conclusion = conclusion;
    const auto addVariable = [&](const VariableId &id) {
        if (const auto variable = m_desk.workspace().variable(id))
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
