// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace beraad::bench {

/// One line of a report, as run.py reads it.
struct Measurement {
    QString what;
    double ours = 0;
    std::optional<double> yardstick;
    QString unit;
    QString bar;
};

void print(const Measurement &measurement);

/// The value that `share` of the samples do not exceed: 0.5 is the median.
double quantile(std::vector<double> samples, double share);

/// Microseconds that one call took.
template <typename Work> double microsecondsOf(Work &&work)
{
    const auto started = std::chrono::steady_clock::now();
    std::forward<Work>(work)();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - started).count();
}

} // namespace beraad::bench
