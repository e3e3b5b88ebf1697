// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>
#include <random>

namespace beraad {

/// Chance for generated histories: the same numbers with every standard library.
class SeededChance {
public:
    explicit SeededChance(quint64 seed)
        : m_engine(seed)
    {
    }
    /// Of [0, 1).
    double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return share() < probability; }
    /// Of [0, count).
    int below(int count) { return static_cast<int>(share() * count); }
    template <typename T> const T &oneOf(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }
    /// Days as people take them: half of them at most `median`, and now and then very many.
    double daysAround(double median, double spread = 0.6)
    {
        const double radius = std::sqrt(-2 * std::log(1 - share()));
        const double normal = radius * std::cos(2 * std::numbers::pi * share());
        return median * std::exp(spread * normal);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace beraad
