// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "catalogue/variable.h"
#include "dossier/request.h"

#include <optional>
#include <vector>

namespace beraad {

/// Into how many categories a granularity puts people, from forms/disclosure.
struct CategoryCount {
    QString granularity;
    QString type; ///< of the variable; empty: any
    qint64 categories = 0;
    Text source;
    QString evidence;
    bool operator==(const CategoryCount &) const = default;
};

/// Format `beraad-categories/1`, see forms/disclosure/README.md. Refused whole with every problem.
Result<std::vector<CategoryCount>> readCategoryCounts(const JsonDocument &document);
/// `:/forms/categories.json`
Result<std::vector<CategoryCount>> shippedCategoryCounts();

/// A line by which people can be told apart. `categories` is nothing when no code list and no granularity says how
/// many.
struct QuasiIdentifier {
    LineId line;
    std::optional<qint64> categories;
    Text source; ///< of the number; empty: the codes of the variable were counted
    QString evidence;
    bool operator==(const QuasiIdentifier &) const = default;
};

/// A line and what the catalogue says of it; nothing where the catalogue lacks it.
struct SelectedLine {
    Line line;
    std::optional<Variable> variable;
};

/// What is asked, and of how many people.
struct Selection {
    std::vector<SelectedLine> lines;
    QString identifiability; ///< of the request, for lines without a form of their own
    qint64 persons = 1; ///< the size of the population (question S3.Q2 of the uniform form), at least 1
};

/// The share of unique persons that a selection would give. Marginals are not known before there are data, so two are
/// tried: all categories as likely, and skewed as Zipf has it. The truth of independent attributes tends to lie
/// between.
struct SelectionEstimate {
    std::vector<QuasiIdentifier> attributes; ///< in the order of the lines
    std::vector<LineId> identifying; ///< register numbers and keys: these name a person whatever else is asked
    double low = 0; ///< from 0 to 1
    double high = 0;
};

/// Whether the line is marked as quasi-identifier, register number or linkage key, by itself or in the catalogue.
bool tellsPeopleApart(const SelectedLine &selected);

/// Lines that are neither marked as quasi-identifier nor identifying play no part.
SelectionEstimate estimateOf(const Selection &selection, const std::vector<CategoryCount> &counts);

} // namespace beraad
