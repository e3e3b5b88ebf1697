// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QtAssert>

namespace beraad {

namespace {

constexpr double kWhisker = 1.5; ///< heights of the box

} // namespace

double quantile(const std::vector<double> &sorted, double p)
{
    Q_ASSERT(!sorted.empty());
    const double place = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const double below = std::floor(place);
    const size_t index = static_cast<size_t>(below);
    if (index + 1 >= sorted.size())
        return sorted.back();
    return std::lerp(sorted[index], sorted[index + 1], place - below);
}

std::optional<BoxPlot> boxPlotOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    BoxPlot box;
    box.n = static_cast<int>(values.size());
    box.least = values.front();
    box.most = values.back();
    box.lowQuartile = quantile(values, 0.25);
    box.median = quantile(values, 0.5);
    box.highQuartile = quantile(values, 0.75);
    box.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const double reach = kWhisker * (box.highQuartile - box.lowQuartile);
    const double low = box.lowQuartile - reach;
    const double high = box.highQuartile + reach;
    box.lowWhisker = *std::ranges::lower_bound(values, low);
    box.highWhisker = *std::prev(std::ranges::upper_bound(values, high));
    for (const double value : values)
        if (value < low || value > high)
            box.outliers.push_back(value);
    return box;
}

std::vector<Step> cumulativeCurve(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<Step> steps;
    for (size_t i = 0; i < values.size(); ++i) {
        const double share = static_cast<double>(i + 1) / static_cast<double>(values.size());
        if (!steps.empty() && steps.back().x == values[i])
            steps.back().y = share;
        else
            steps.push_back({values[i], share});
    }
    return steps;
}

} // namespace beraad
