// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace beraad {

/// The value below which a share `p` of [0, 1] of the sample lies, by definition 7 of Hyndman and Fan, "Sample
/// Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365: the sorted values stand at equal
/// distances on [0, 1] and what lies between two is interpolated linearly. It is what R's quantile(), NumPy's
/// percentile() and Python's statistics.quantiles(method="inclusive") do unless told otherwise. `sorted` must not be
/// empty.
double quantile(const std::vector<double> &sorted, double p);

/// Tukey's box plot ("Exploratory Data Analysis", 1977): the box from the lower to the upper quartile (quantile(), not
/// hinges), whiskers to the last value within one and a half times its height, what lies beyond drawn by itself.
struct BoxPlot {
    int n = 0;
    double least = 0;
    double lowWhisker = 0;
    double lowQuartile = 0;
    double median = 0;
    double highQuartile = 0;
    double highWhisker = 0;
    double most = 0;
    double mean = 0;
    std::vector<double> outliers; ///< sorted
    bool operator==(const BoxPlot &) const = default;
};
/// Nothing for an empty sample.
std::optional<BoxPlot> boxPlotOf(std::vector<double> values);

/// One step of a curve: from `x` on the curve is at `y`.
struct Step {
    double x = 0;
    double y = 0;
    bool operator==(const Step &) const = default;
};

/// The share of the sample at or below x; one step for each distinct value.
std::vector<Step> cumulativeCurve(std::vector<double> values);

} // namespace beraad
