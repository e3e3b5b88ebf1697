// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/documentdesk.h"

#include "base/hash.h"
#include "desk/routedesk.h"
#include "documents/requestdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

RequestDocument DocumentDesk::draftDocument(const Request &request) const
{
    RequestDocument document;
    document.request = request;
    document.form = m_desk.form();
    document.procedures = m_desk.rules().procedures;
    document.directory = m_desk.directory().with(request.organisations);
    document.made = m_desk.now();
    document.contentHash = sha256(canonicalJson(toJson(request)));
    document.rulesToday = m_desk.rules().version;
    return document;
}

Result<RequestDocument> DocumentDesk::frozenDocument(const DossierId &dossier, const DossierState &state,
                                                     const OrganisationId &authority) const
{
    const DossierState view = viewFor(state, m_desk.person(), m_desk.committees());
    const bool seesRequest = view.request && !view.request->requester.isEmpty();
    const bool seesWhole = seesRequest && view.request->lines.size() == state.request->lines.size();
    const bool isParty = m_desk.person().speaksFor(authority)
        || std::ranges::any_of(view.tracks, [&](const TrackState &track) { return track.plan.authority == authority; });
    if (!seesRequest || (!seesWhole && !isParty))
        return refuse(ErrorCode::NotPermitted, {},
                      u"%1 may not see what %2 receives"_s.arg(m_desk.person().id.value, authority.value));
    RequestDocument document = draftDocument(*state.request);
    document.dossier = dossier;
    document.submitted = state.submitted;
    document.formVersion = state.formVersion;
    document.route = RouteDesk(m_desk).frozenRoute(state);
    // The document of one's own body is cut to it by its kind; of what others receive one reads what one may see.
    document.isExtract = !seesWhole && !m_desk.person().speaksFor(authority);
    if (document.isExtract)
        document.request = *view.request;
    return document;
}

Result<RequestDocument> DocumentDesk::documentBasis(const Request &request, const DossierId &dossier,
                                                    const OrganisationId &authority) const
{
    if (const auto state = m_desk.workspace().dossier(dossier); state && state->request)
        return frozenDocument(dossier, *state, authority);
    RequestDocument document = draftDocument(request);
    document.route = RouteDesk(m_desk).routeOf(request);
    return document;
}

Result<std::vector<DocumentPlan>> DocumentDesk::documentsOf(const Request &request, const DossierId &dossier) const
{
    const auto state = m_desk.workspace().dossier(dossier);
    const bool isSubmitted = state && state->request;
    const OrganisationId &requester = isSubmitted ? state->request->requester : request.requester;
    const Route route = isSubmitted ? RouteDesk(m_desk).frozenRoute(*state) : RouteDesk(m_desk).routeOf(request);
    std::vector<DocumentPlan> plans = documentsFor(route, requester, m_desk.documentKinds());
    std::erase_if(plans, [&](const DocumentPlan &plan) {
        return isSubmitted && !frozenDocument(dossier, *state, plan.authority);
    });
    if (isSubmitted)
        std::ranges::move(advicesOf(viewFor(*state, m_desk.person(), m_desk.committees())), std::back_inserter(plans));
    return plans;
}

Result<QByteArray> DocumentDesk::documentOf(const Request &request, const DossierId &dossier,
                                            const OrganisationId &authority, const QString &language,
                                            const QString &kind) const
{
    if (const DocumentKind *asked = findKind(m_desk.documentKinds(), kind); asked && asked->isAdvice())
        return adviceOf(dossier, authority, language);
    auto document = documentBasis(request, dossier, authority);
    if (!document)
        return std::unexpected(document.error());
    const auto plans = documentsFor(document->route, document->request.requester, m_desk.documentKinds());
    const QString id = kind.isEmpty() ? mainKindFor(authority, plans, m_desk.documentKinds()) : kind;
    const DocumentKind *known = findKind(m_desk.documentKinds(), id);
    if (!known)
        return refuse(ErrorCode::NotFound, {id}, u"there is no kind of document %1"_s.arg(id));
    if (!canBeMade(*known, authority, document->route))
        return refuse(ErrorCode::NotFound, {id},
                      u"no %1 for %2 in this dossier: none of its procedures runs there"_s.arg(id, authority.value));
    document->kind = *known;
    document->authority = authority;
    document->language = language;
    for (const Line &line : document->request.lines)
        if (const auto variable = m_desk.workspace().variable(variableOf(line)))
            document->variables.push_back(*variable);
    return renderRequestPdf(*document);
}

} // namespace beraad
