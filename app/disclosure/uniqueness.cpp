// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/uniqueness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace beraad {

namespace {

/// Of log p. Half of it is the most by which p can be off: one in a hundred.
constexpr double kGridStep = 0.02;
/// Where the grid ends: log p = -40. Whoever lies beyond is unique among any number of persons there can be.
constexpr size_t kGridPoints = 2001;

/// Which part of the persons has which log p: `mass[i]` of them the logarithm `-i * kGridStep`.
struct LogDistribution {
    std::vector<double> mass;

    /// Splits what lies between two points of the grid, so that the mean stays where it was.
    void add(double minusLog, double part)
    {
        const double at = std::min(minusLog / kGridStep, double(kGridPoints - 2));
        const auto lower = static_cast<size_t>(at);
        if (mass.size() < lower + 2)
            mass.resize(lower + 2, 0.0);
        const double above = at - static_cast<double>(lower);
        mass[lower] += part * (1 - above);
        mass[lower + 1] += part * above;
    }
};

LogDistribution distributionOf(const Marginal &marginal)
{
    LogDistribution distribution;
    for (const double share : marginal.shares)
        distribution.add(-std::log(share), share);
    return distribution;
}

/// The distribution of the sum of two independent logarithms.
LogDistribution sumOf(const LogDistribution &a, const LogDistribution &b)
{
    LogDistribution sum;
    sum.mass.assign(std::min(a.mass.size() + b.mass.size() - 1, kGridPoints), 0.0);
    for (size_t i = 0; i < a.mass.size(); ++i) {
        if (a.mass[i] == 0.0)
            continue;
        for (size_t j = 0; j < b.mass.size(); ++j)
            sum.mass[std::min(i + j, sum.mass.size() - 1)] += a.mass[i] * b.mass[j];
    }
    return sum;
}

} // namespace

Marginal uniformMarginal(qint64 categories)
{
    const auto count = static_cast<size_t>(categories);
    return {std::vector<double>(count, 1.0 / static_cast<double>(categories))};
}

Marginal skewedMarginal(qint64 categories)
{
    Marginal marginal;
    for (qint64 rank = 1; rank <= categories; ++rank)
        marginal.shares.push_back(1.0 / static_cast<double>(rank));
    const double total = std::accumulate(marginal.shares.begin(), marginal.shares.end(), 0.0);
    for (double &share : marginal.shares)
        share /= total;
    return marginal;
}

double expectedUniqueShare(std::span<const Marginal> attributes, qint64 persons)
{
    LogDistribution all{{1.0}}; // one cell with everybody in it
    for (const Marginal &attribute : attributes)
        all = sumOf(all, distributionOf(attribute));
    const double others = static_cast<double>(persons - 1);
    double share = 0;
    for (size_t i = 0; i < all.mass.size(); ++i) {
        const double p = std::exp(-kGridStep * static_cast<double>(i));
        // log1p keeps its digits where p is tiny; p = 1 is minus infinity, and 0 others times that is no number.
        const double alone = others == 0 ? 1.0 : std::exp(others * std::log1p(-p));
        share += all.mass[i] * alone;
    }
    return share;
}

} // namespace beraad
