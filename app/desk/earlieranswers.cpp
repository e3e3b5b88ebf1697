// SPDX-License-Identifier: GPL-3.0-or-later
// What the requester's organisation said before, so that nobody types it twice.
#include "desk/requestdesk.h"

#include "desk/draftshelf.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The newest files of an organisation say what holds there now; older ones are not worth their reading.
constexpr size_t kDossiersRead = 8;
/// How many of the list are passed to find them: a holder has a part in the files of many others.
constexpr int kRowsPassed = 400;

} // namespace

Result<std::vector<EarlierRequest>> RequestDesk::earlierRequestsOf(const OrganisationId &organisation,
                                                                   const DossierId &except) const
{
    std::vector<EarlierRequest> earlier;
    DossierQuery query;
    query.involving = organisation;
    query.limit = kRowsPassed;
    const auto rows = m_desk.workspace().dossiers(query);
    if (!rows)
        return std::unexpected(rows.error());
    for (const DossierRow &row : *rows) {
        if (row.requester != organisation || earlier.size() == kDossiersRead)
            continue;
        auto state = m_desk.dossier(row.id);
        if (!state)
            return std::unexpected(state.error());
        if (state->request)
            earlier.push_back(
                {row.id.value, dayInBelgium(row.submitted), underForm(*state->request, state->formVersion)});
    }
    const auto own = m_desk.draftShelf().draftsOf(m_desk.person().id);
    if (!own)
        return std::unexpected(own.error());
    for (const Draft &draft : *own) {
        auto request = readRequest(JsonDocument{{}, draft.request, {}}, Strictness::Lenient);
        if (draft.id != except && request)
            earlier.push_back({draft.id.value, dayInBelgium(draft.changed), underForm(*request)});
    }
    return earlier;
}

Result<std::vector<EarlierAnswer>> RequestDesk::earlierAnswersFor(const OrganisationId &organisation,
                                                                  const DossierId &draft) const
{
    if (organisation.isEmpty())
        return std::vector<EarlierAnswer>();
    return earlierRequestsOf(organisation, draft).transform([&](const std::vector<EarlierRequest> &earlier) {
        return earlierAnswers(m_desk.form(), organisation, earlier, m_desk.directory());
    });
}

} // namespace beraad
