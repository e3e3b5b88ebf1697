// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/text.h"
#include "catalogue/validity.h"

#include <QStringList>

#include <vector>

namespace beraad {

struct CatalogueQuery {
    QString words;
    OrganisationId provider; ///< empty: all
    QString category; ///< empty: all
    QString flag; ///< empty: all
    QString dataset; ///< empty: all
    QString period; ///< first year of a decade in which it existed: `2010`; empty: all
    QString language = QStringLiteral("nl");
    int limit = 200;
    int offset = 0;
    /// For the first page while somebody types: what takes longer (definitions, code lists, the middle of words) is
    /// looked through only when the names and labels give less than a screen of hits.
    bool isQuick = false;
    bool operator==(const CatalogueQuery &) const = default;
};

struct VariableHit {
    VariableId id;
    OrganisationId provider;
    QString dataset;
    Text datasetLabel;
    QString name;
    Text label;
    QString category;
    QStringList flags;
    Validity validity;
    int asked = 0; ///< lines in dossiers
    int granted = 0; ///< of these, with a signed verdict that approves (also with conditions or coarser)
    bool operator==(const VariableHit &) const = default;
};

struct VariableNames {
    Text label;
    Text datasetLabel;
};

/// A data set that was found by itself, also when nobody published its variables.
struct DatasetHit {
    OrganisationId provider;
    QString id;
    Text label;
    QString accessRights;
    Validity temporal;
    int variables = 0;
    bool operator==(const DatasetHit &) const = default;
};

struct CatalogueHits {
    std::vector<VariableHit> variables;
    std::vector<DatasetHit> datasets; ///< on the first page only
    bool isMore = false; ///< the page behind this one may have hits
    /// Words that stood in for one that the catalogue does not know, when what was typed found nothing.
    QStringList alsoSearched;
    bool operator==(const CatalogueHits &) const = default;
};

struct CatalogueFacets {
    struct Count {
        QString value;
        int count = 0;
        bool isAbout = false; ///< estimated: only some of the rows were counted
        bool operator==(const Count &) const = default;
    };
    std::vector<Count> providers;
    std::vector<Count> categories;
    std::vector<Count> flags;
    std::vector<Count> periods; ///< decades, latest first
    std::vector<Count> datasets; ///< `provider/dataset`, the largest
    int total = 0;
    bool operator==(const CatalogueFacets &) const = default;
};

} // namespace beraad
