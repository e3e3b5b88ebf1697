// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <QStringList>

#include <vector>

namespace beraad {

/// A coded reason for a verdict, from forms/reasons.
struct ReviewReason {
    QString code; ///< `proportionality`
    Text label;
    Text help;
    QStringList kinds; ///< verdict kinds it can be given for; empty: all
    QString source; ///< in Dutch
    QString evidence;
    bool legal = true; ///< false: priority, capacity and the like
    Text sourceText; ///< the same source in four languages
    bool operator==(const ReviewReason &) const = default;

    bool appliesTo(const QString &kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

/// Format `beraad-reasons/1`, see forms/reasons/README.md. Refused whole with every problem.
Result<std::vector<ReviewReason>> readReasons(const JsonDocument &document);
/// `:/forms/reasons.json`
Result<std::vector<ReviewReason>> shippedReasons();

} // namespace beraad
