// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/judgement.h"

namespace beraad {

/// What one rule asks of one kind of data: still to be merged with what the others ask.
struct Claim {
    QString procedure;
    OrganisationId authority;
    ProcedureStatus status = ProcedureStatus::Required;
    QString kind;
    size_t rule = 0;
};

/// All that the rules say of one kind of data in one flow.
struct Assessment {
    std::vector<Claim> claims;
    std::vector<Undecided> undecided;
    std::vector<Finding> findings;
    bool isCovered = false; ///< some rule answers whether the data may flow
};

/// Applies the outcomes of every rule, shows both branches of what is open, and lets an exclusion refuse the rest.
Assessment assess(const Judgement &judgement, const std::vector<size_t> &active, const Flow &flow,
                  const OrganisationId &requester);

/// Gathers procedures over all flows: one entry for each procedure at one authority, with the strongest status.
class RouteDraft {
public:
    RouteDraft(const Request &request, const RuleTable &table);

    void add(const Assessment &assessment, const Judgement &judgement, const FlowGroup &group, size_t flow,
             const DataClass &data);
    void addFinding(Finding finding);
    /// The procedures with their edges, in an order that respects them.
    std::vector<Procedure> takeProcedures();

    std::vector<Undecided> undecided;
    std::vector<Finding> findings;

    struct Entry {
        Procedure procedure;
        std::vector<size_t> flows;
        std::vector<OrganisationId> recipients;
        std::vector<size_t> lines;
        std::vector<size_t> rules;
        int rank = 0; ///< place of its kind in the table
    };

private:
    Entry &entryFor(const Claim &claim);
    void merge(const Claim &claim, const Judgement &judgement, const FlowGroup &group, size_t flow,
               const DataClass &data);
    void finish(Entry &entry) const;

    const Request &m_request;
    const RuleTable &m_table;
    std::vector<Entry> m_entries;
    QHash<TrackId, size_t> m_byId;
};

/// Sets the hard edges between live entries and sorts so that what comes first stands first.
void putInOrder(std::vector<RouteDraft::Entry> &entries, const RuleTable &table);

} // namespace beraad
