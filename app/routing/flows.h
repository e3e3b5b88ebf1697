// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/route.h"

namespace beraad {

/// Lines of one flow that no rule can tell apart.
struct DataClass {
    QString category;
    QString identifiability;
    QStringList flags; ///< sorted
    QString granularity; ///< only where rules look at it
    std::vector<size_t> lines; ///< positions in the request
};

/// A flow and the kinds of data in it. Own data (provider = recipient) is no communication: no rule looks at it.
struct FlowGroup {
    Flow flow;
    std::vector<DataClass> classes;
    bool isOwn() const { return flow.provider == flow.recipient; }
};

/// No rule that ships looks at granularity; a table that has this fact has it filled from the lines.
inline const QString kGranularityFact = QStringLiteral("data.granularity");

enum class Telling { ByKind, ByKindAndGranularity }; ///< what tells the lines of one flow apart

/// What the table can tell apart.
Telling tellingOf(const RuleTable &table);

/// The distinct flows of a request, in the order of its lines.
std::vector<FlowGroup> flowsOf(const Request &request, Telling telling = Telling::ByKind);

/// What a recipient gets in all: the lines of a request that end up in one file.
struct RecipientFile {
    OrganisationId recipient;
    std::vector<OrganisationId> controllers; ///< whose personal data it holds
    std::vector<OrganisationId> socialProviders; ///< who deliver social data, personal or not
    std::vector<OrganisationId> unclearProviders; ///< who deliver data of which the category is not known
    QStringList categories;
    QStringList channels;
};
std::vector<RecipientFile> filesOf(const std::vector<FlowGroup> &flows);

} // namespace beraad
