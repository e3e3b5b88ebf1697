// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <vector>

namespace beraad {

/// How much a difference from a decided request weighs: a simplified track, a review of the difference, or what the
/// rule does not say (which counts as major until the competent body judged).
enum class ChangeWeight { Minor, Open, Major };
QString toString(ChangeWeight weight);

/// One kind of difference between a decided request and one that builds on it.
struct ChangeKind {
    QString id; ///< `variable-added`
    ChangeWeight weight = ChangeWeight::Open;
    Text label;
    bool operator==(const ChangeKind &) const = default;
};

/// The distinction between minor and major, with what it rests on.
struct ChangeTable {
    QString rule; ///< `R-24`
    Text source;
    QString evidence;
    Text open; ///< what is said of a difference that the rule does not mention
    std::vector<ChangeKind> kinds;

    /// nullptr for a kind that the table lacks.
    const ChangeKind *find(const QString &id) const;
};

/// Format `beraad-changes/1`, see forms/amendments/README.md. Refused whole with every problem.
Result<ChangeTable> readChanges(const JsonDocument &document);
/// `:/forms/changes.json`
Result<ChangeTable> shippedChanges();

} // namespace beraad
