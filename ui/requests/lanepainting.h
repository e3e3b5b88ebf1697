// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyleOptionViewItem>

#include <vector>

namespace beraad {

class TracksView;
struct TimeScale;

int laneHeight();
int axisHeight();
/// The first day of every month that the axis crosses.
std::vector<QDate> monthsOf(const TimeScale &scale);
void paintLane(QPainter &painter, const TracksView &view, const QStyleOptionViewItem &option, int row);
void paintAxis(QPainter &painter, const TracksView &view, const QRect &rect);

} // namespace beraad
