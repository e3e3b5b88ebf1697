// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"

#include "desk/catalogueimports.h"
#include "desk/draftshelf.h"
#include "desk/requestdesk.h"
#include "desk/routedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<Draft> DraftDesk::newDraft(const Request &start)
{
    Request request = RequestDesk(m_desk).underForm(start);
    if (request.requester.isEmpty() && !m_desk.person().organisations.empty())
        request.requester = m_desk.person().organisations.front();
    if (request.recipients.empty() && !request.requester.isEmpty())
        request.recipients = {request.requester};
    Draft draft{DossierId(m_desk.newId()), m_desk.person().id, toJson(request), m_desk.now(), m_desk.now()};
    if (auto saved = keep(draft); !saved)
        return std::unexpected(saved.error());
    emit m_desk.draftChanged(draft.id);
    return draft;
}

Result<Draft> DraftDesk::newDraftFollowing(const DossierId &decided, RequestKind kind)
{
    const auto request = RequestDesk(m_desk).requestToFollow(decided, kind);
    if (!request)
        return std::unexpected(request.error());
    return newDraft(*request);
}

Result<void> DraftDesk::keep(const Draft &draft)
{
    return m_desk.draftShelf().keep(draft, m_desk.imports().isRunning());
}

Result<Draft> DraftDesk::draft(const DossierId &id) const
{
    return m_desk.draftShelf().draft(id);
}

Result<std::vector<Draft>> DraftDesk::drafts() const
{
    return m_desk.draftShelf().draftsOf(m_desk.person().id);
}

Result<MigratedRequest> DraftDesk::migratedDraft(const DossierId &id, Strictness strictness) const
{
    const auto draft = this->draft(id);
    if (!draft)
        return std::unexpected(draft.error());
    return readRequest(JsonDocument{{}, draft->request, {}}, strictness).transform([this](const Request &request) {
        return migrated(request, m_desk.form(), m_desk.formMigrations());
    });
}

Result<Request> DraftDesk::draftRequest(const DossierId &id) const
{
    return migratedDraft(id, Strictness::Lenient).transform([](const MigratedRequest &draft) { return draft.request; });
}

Result<std::vector<FormChange>> DraftDesk::formChangesOf(const DossierId &id) const
{
    return migratedDraft(id, Strictness::Lenient).transform([](const MigratedRequest &draft) { return draft.changes; });
}

Result<void> DraftDesk::saveDraft(const DossierId &id, const Request &request)
{
    auto draft = this->draft(id);
    if (!draft)
        return std::unexpected(draft.error());
    draft->request = toJson(request);
    draft->changed = m_desk.now();
    auto saved = keep(*draft);
    if (saved)
        emit m_desk.draftChanged(id);
    return saved;
}

Result<void> DraftDesk::deleteDraft(const DossierId &id)
{
    auto deleted = m_desk.workspace().deleteDraft(id);
    if (deleted)
        emit m_desk.draftChanged(id);
    return deleted;
}

Result<void> DraftDesk::restoreDraft(const Draft &draft)
{
    auto saved = keep(draft);
    if (saved)
        emit m_desk.draftChanged(draft.id);
    return saved;
}

Result<DossierId> DraftDesk::submit(const DossierId &id)
{
    const auto draft = migratedDraft(id, Strictness::Strict);
    if (!draft)
        return std::unexpected(draft.error());
    const Request &request = draft->request;
    std::vector<Problem> missing;
    for (const Completeness &section : RequestDesk(m_desk).completenessOf(request))
        std::ranges::copy(section.missing, std::back_inserter(missing));
    if (auto filed = file(id, request, std::move(missing)); !filed)
        return std::unexpected(filed.error());
    emit m_desk.draftChanged(id);
    return id;
}

Result<DossierId> DraftDesk::submitRequest(const Request &request)
{
    const DossierId id(m_desk.newId());
    if (auto filed = file(id, RequestDesk(m_desk).underForm(request), {}); !filed)
        return std::unexpected(filed.error());
    return id;
}

Result<void> DraftDesk::file(const DossierId &id, const Request &request, std::vector<Problem> missing)
{
    const Route route = RouteDesk(m_desk).routeOf(request);
    if (const auto amendment = RequestDesk(m_desk).amendmentOf(request); !amendment)
        return std::unexpected(amendment.error());
    else if (*amendment && (*amendment)->lines.empty())
        missing.push_back({u"follows"_s, u"expected a difference from %1"_s.arg(request.follows.value)});
    for (const Finding &finding : route.findings)
        if (finding.severity == Finding::Severity::Error)
            missing.push_back({finding.rule, finding.text.in(u"en"_s)});
    command::Submit submit{request,        m_desk.form().version, route.rulesVersion,
                           m_desk.today(), tracksOf(route),       std::move(missing)};
    return m_desk.carryOut(id, std::move(submit));
}

} // namespace beraad
