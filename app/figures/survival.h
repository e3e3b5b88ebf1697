// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/statistics.h"

namespace beraad {

/// How long something took, or how long it has been going on.
struct Duration {
    double hours = 0;
    bool isOpen = false; ///< it goes on: it took longer than this, nobody knows how much
    bool operator==(const Duration &) const = default;
};

/// The share that still waits after a time, with those that are open counted for as long as they were seen: the
/// product-limit estimate of Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958)
/// 457–481. What ends and what is censored at the same time: the end comes first.
struct SurvivalStep {
    double hours = 0;
    int atRisk = 0; ///< just before
    int ended = 0;
    double share = 1; ///< that waits longer
    double error = 0; ///< standard error of the share, by Greenwood's formula
    bool operator==(const SurvivalStep &) const = default;
};

struct SurvivalCurve {
    int n = 0;
    int open = 0;
    std::vector<SurvivalStep> steps; ///< one for each time at which something ended
    std::vector<double> censored; ///< when open ones were last seen, sorted
    double exposure = 0; ///< hours that all of them waited together
    bool operator==(const SurvivalCurve &) const = default;

    double shareAfter(double hours) const; ///< that waits longer
    /// The first time after which at most 1 - p still wait; nothing while the curve has not come down so far.
    std::optional<double> quantile(double p) const;
    std::optional<double> median() const { return quantile(0.5); }
    /// The time at which the share of those that wait comes down to `share`, given that `waited` hours have passed;
    /// `share` is of those that waited so long. Beyond the last end the rate of the whole curve goes on.
    double timeAt(double share, double waited = 0) const;
};

SurvivalCurve survivalOf(std::vector<Duration> durations);

/// The middle of a leg, as it is shown: never without how many it is of, and how many are still open.
struct Middle {
    int n = 0; ///< ended
    int open = 0;
    std::optional<double> ofEnded; ///< median of those that ended
    std::optional<double> withOpen; ///< of the survival curve; nothing while less than half have ended
    bool operator==(const Middle &) const = default;
};
Middle middleOf(const std::vector<Duration> &durations);

} // namespace beraad
