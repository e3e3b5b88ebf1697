// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/figures/figure.h"

namespace beraad {

class FigureChartView;

Result<void> writeFigureCsv(const Figure &figure, const QString &path);
/// The chart with its title and basis, and the table behind it, on as many A4 pages as it takes.
Result<void> writeFigurePdf(const Figure &figure, const FigureChartView &chart, const QString &path);

} // namespace beraad
