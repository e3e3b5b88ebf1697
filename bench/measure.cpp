// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace beraad::bench {

void print(const Measurement &measurement)
{
    QJsonObject object{{u"what"_s, measurement.what},
                       {u"ours"_s, measurement.ours},
                       {u"unit"_s, measurement.unit},
                       {u"bar"_s, measurement.bar}};
    if (measurement.yardstick)
        object.insert(u"yardstick"_s, *measurement.yardstick);
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto position = std::ptrdiff_t(share * double(samples.size() - 1) + 0.5);
    std::ranges::nth_element(samples, samples.begin() + position);
    return samples[size_t(position)];
}

} // namespace beraad::bench
