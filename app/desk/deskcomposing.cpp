// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/sight.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Line lineOf(const Variable &variable, const LineId &id)
{
    Line line;
    line.id = id;
    line.provider = variable.provider;
    line.dataset = variable.dataset;
    line.variable = variable.name;
    line.category = variable.category;
    line.flags = variable.flags;
    if (!variable.granularities.isEmpty())
        line.granularity = variable.granularities.front();
    return line;
}

Result<Draft> Desk::newDraft(const Request &start)
{
    Request request = underForm(start);
    if (request.requester.isEmpty() && !m_person.organisations.empty())
        request.requester = m_person.organisations.front();
    if (request.recipients.empty() && !request.requester.isEmpty())
        request.recipients = {request.requester};
    Draft draft{DossierId(m_ids->next()), m_person.id, toJson(request), m_clock.now(), m_clock.now()};
    if (auto saved = keepDraft(draft); !saved)
        return std::unexpected(saved.error());
    emit draftChanged(draft.id);
    return draft;
}

Result<void> Desk::keepDraft(const Draft &draft)
{
    if (!isImporting())
        return m_workspace->saveDraft(draft);
    m_waitingDrafts.insert_or_assign(draft.id, draft);
    return {};
}

void Desk::saveWaitingDrafts()
{
    std::erase_if(m_waitingDrafts, [this](const auto &waiting) {
        return m_workspace->saveDraft(waiting.second).has_value(); // what fails stays, and is read from here
    });
}

Result<Draft> Desk::draft(const DossierId &id) const
{
    const auto waiting = m_waitingDrafts.find(id);
    return waiting == m_waitingDrafts.end() ? m_workspace->draft(id) : waiting->second;
}

Request Desk::underForm(const Request &request, const QString &formVersion) const
{
    Request written = request;
    if (written.formVersion.isEmpty())
        written.formVersion = formVersion;
    return migrated(written, m_form, m_formMigrations).request;
}

Result<MigratedRequest> Desk::migratedDraft(const DossierId &id, Strictness strictness) const
{
    const auto draft = this->draft(id);
    if (!draft)
        return std::unexpected(draft.error());
    return readRequest(JsonDocument{{}, draft->request, {}}, strictness).transform([this](const Request &request) {
        return migrated(request, m_form, m_formMigrations);
    });
}

Result<Request> Desk::draftRequest(const DossierId &id) const
{
    return migratedDraft(id, Strictness::Lenient).transform([](const MigratedRequest &draft) { return draft.request; });
}

Result<std::vector<FormChange>> Desk::formChangesOf(const DossierId &id) const
{
    return migratedDraft(id, Strictness::Lenient).transform([](const MigratedRequest &draft) { return draft.changes; });
}

Result<void> Desk::saveDraft(const DossierId &id, const Request &request)
{
    auto draft = this->draft(id);
    if (!draft)
        return std::unexpected(draft.error());
    draft->request = toJson(request);
    draft->changed = m_clock.now();
    auto saved = keepDraft(*draft);
    if (saved)
        emit draftChanged(id);
    return saved;
}

Result<void> Desk::deleteDraft(const DossierId &id)
{
    auto deleted = m_workspace->deleteDraft(id);
    if (deleted)
        emit draftChanged(id);
    return deleted;
}

Result<void> Desk::restoreDraft(const Draft &draft)
{
    auto saved = keepDraft(draft);
    if (saved)
        emit draftChanged(draft.id);
    return saved;
}

Result<std::vector<Draft>> Desk::drafts() const
{
    return m_workspace->drafts(m_person.id).transform([this](std::vector<Draft> drafts) {
        std::erase_if(drafts, [this](const Draft &draft) { return m_waitingDrafts.contains(draft.id); });
        for (const auto &[id, waiting] : m_waitingDrafts)
            if (waiting.owner == m_person.id)
                drafts.insert(drafts.begin(), waiting); // written a moment ago
        return drafts;
    });
}

Route Desk::routeOf(const Request &request) const
{
    return routeOn(request, today());
}

Result<Explanation> Desk::explain(const Request &request, const QString &procedure) const
{
    return beraad::explain(request, m_directory.with(request.organisations), m_rules, today(), procedure);
}

CostTable Desk::costOf(const Request &request) const
{
    return beraad::costOf(request, m_directory.with(request.organisations), m_rules, today());
}

/// What is decided is public; what others are still asking for is theirs.
bool Desk::mayBeNamed(const DossierId &id, Phase phase) const
{
    if (groupOf(phase) == DossierFilter::Group::Decided) {
        const auto state = m_workspace->dossier(id);
        return state && !state->conflicts.contains(m_person.id);
    }
    const auto view = dossier(id);
    return view && isSeen(*view);
}

Result<std::vector<OverlapRow>> Desk::likenessesOf(const Request &request) const
{
    QSet<QString> asked;
    std::vector<VariableId> variables;
    for (const Line &line : request.lines)
        if (const VariableId id = variableOf(line); !asked.contains(id.value)) {
            asked.insert(id.value);
            variables.push_back(id);
        }
    auto rows = m_workspace->overlaps(variables, request.follows);
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const OverlapRow &row) {
        const int larger = std::max(static_cast<int>(variables.size()), row.dossier.lineCount);
        return row.dossier.purpose != request.purpose || row.shared * 2 < larger
            || !mayBeNamed(row.dossier.id, row.dossier.storedPhase);
    });
    return rows;
}

std::vector<Completeness> Desk::completenessOf(const Request &request) const
{
    const logic::Facts facts = factsOfRequest(request, m_directory.with(request.organisations));
    return completeness(m_form, answersWithFacts(m_form, toJson(request)), facts);
}

Result<Line> Desk::lineFor(const VariableId &id, const Request &request) const
{
    const auto variable = m_workspace->variable(id);
    if (!variable)
        return std::unexpected(variable.error());
    QSet<LineId> used;
    for (const Line &line : request.lines)
        used.insert(line.id);
    int number = static_cast<int>(request.lines.size()) + 1;
    LineId free(u"l%1"_s.arg(number));
    while (used.contains(free))
        free = LineId(u"l%1"_s.arg(++number));
    return lineOf(*variable, free);
}

Result<DossierId> Desk::submit(const DossierId &id)
{
    const auto draft = migratedDraft(id, Strictness::Strict);
    if (!draft)
        return std::unexpected(draft.error());
    const Request &request = draft->request;
    std::vector<Problem> missing;
    for (const Completeness &section : completenessOf(request))
        std::ranges::copy(section.missing, std::back_inserter(missing));
    if (auto filed = file(id, request, std::move(missing)); !filed)
        return std::unexpected(filed.error());
    emit draftChanged(id);
    emit dossierChanged(id);
    return id;
}

Result<DossierId> Desk::submitRequest(const Request &request)
{
    const DossierId id(m_ids->next());
    if (auto filed = file(id, underForm(request), {}); !filed)
        return std::unexpected(filed.error());
    emit dossierChanged(id);
    return id;
}

Result<void> Desk::file(const DossierId &id, const Request &request, std::vector<Problem> missing)
{
    const Route route = routeOf(request);
    if (const auto amendment = amendmentOf(request); !amendment)
        return std::unexpected(amendment.error());
    else if (*amendment && (*amendment)->lines.empty())
        missing.push_back({u"follows"_s, u"expected a difference from %1"_s.arg(request.follows.value)});
    for (const Finding &finding : route.findings)
        if (finding.severity == Finding::Severity::Error)
            missing.push_back({finding.rule, finding.text.in(u"en"_s)});
    command::Submit submit{request, m_form.version, route.rulesVersion, today(), tracksOf(route), std::move(missing)};
    return append(id, {std::move(submit)});
}

} // namespace beraad
