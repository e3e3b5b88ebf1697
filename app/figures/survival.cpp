// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/survival.h"

#include <algorithm>
#include <cmath>

namespace beraad {

namespace {

constexpr double kRounding = 1e-12; ///< a share of 0.5 may come out as a little more

} // namespace

SurvivalCurve survivalOf(std::vector<Duration> durations)
{
    std::ranges::sort(durations, [](const Duration &a, const Duration &b) {
        return a.hours != b.hours ? a.hours < b.hours : a.isOpen < b.isOpen;
    });
    SurvivalCurve curve;
    curve.n = static_cast<int>(durations.size());
    double share = 1;
    double greenwood = 0;
    for (size_t i = 0; i < durations.size();) {
        const double at = durations[i].hours;
        SurvivalStep step{at, static_cast<int>(durations.size() - i), 0, 1, 0};
        for (; i < durations.size() && durations[i].hours == at; ++i) {
            curve.exposure += at;
            step.ended += durations[i].isOpen ? 0 : 1;
            if (durations[i].isOpen)
                curve.censored.push_back(at);
        }
        if (step.ended == 0)
            continue;
        const int left = step.atRisk - step.ended;
        share *= static_cast<double>(left) / step.atRisk;
        greenwood += left > 0 ? static_cast<double>(step.ended) / (static_cast<double>(step.atRisk) * left) : 0;
        step.share = share;
        step.error = share * std::sqrt(greenwood);
        curve.steps.push_back(step);
    }
    curve.open = static_cast<int>(curve.censored.size());
    return curve;
}

double SurvivalCurve::shareAfter(double hours) const
{
    const auto next = std::ranges::upper_bound(steps, hours, {}, &SurvivalStep::hours);
    return next == steps.begin() ? 1 : std::prev(next)->share;
}

std::optional<double> SurvivalCurve::quantile(double p) const
{
    const auto found
        = std::ranges::find_if(steps, [p](const SurvivalStep &step) { return step.share <= 1 - p + kRounding; });
    return found == steps.end() ? std::nullopt : std::optional(found->hours);
}

double SurvivalCurve::timeAt(double share, double waited) const
{
    const double reached = shareAfter(waited);
    const double wanted = share * reached;
    const auto found = std::ranges::find_if(
        steps, [&](const SurvivalStep &step) { return step.hours > waited && step.share <= wanted + kRounding; });
    if (found != steps.end())
        return found->hours;
    const int ended = n - open;
    if (ended == 0 || exposure <= 0)
        return waited;
    const double last = std::max(waited, steps.back().hours);
    const double lastShare = std::max(shareAfter(last), kRounding);
    const double rate = ended / exposure;
    return last + std::max(0.0, std::log(lastShare / std::max(wanted, kRounding))) / rate;
}

Middle middleOf(const std::vector<Duration> &durations)
{
    Middle middle;
    std::vector<double> hours;
    for (const Duration &duration : durations)
        if (!duration.isOpen)
            hours.push_back(duration.hours);
    middle.n = static_cast<int>(hours.size());
    middle.open = static_cast<int>(durations.size() - hours.size());
    std::ranges::sort(hours);
    if (!hours.empty())
        middle.ofEnded = quantile(hours, 0.5);
    middle.withOpen = survivalOf(durations).median();
    return middle;
}

} // namespace beraad
