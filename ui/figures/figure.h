// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/legs.h"
#include "figures/statistics.h"

#include <QStringList>

namespace beraad {

enum class FigureKind {
    Legs,
    Cumulative,
    Survival,
    Flow,
    Stops,
    Decisions,
    Refusals,
    Coarsened,
    Reuse,
    Outlook,
    Forecast
};
QString toString(FigureKind kind);
std::vector<FigureKind> figureKinds();
/// Its name in the list of figures.
QString titleOf(FigureKind kind);

/// A row of the table behind a chart, and the cases that it counts.
struct FigureRow {
    QStringList cells;
    QStringList cases;
    bool operator==(const FigureRow &) const = default;
};

struct FigureBox {
    QString label;
    BoxPlot box;
    bool operator==(const FigureBox &) const = default;
};

struct FigureCurve {
    QString label;
    std::vector<Step> steps; ///< x in hours
    std::vector<Step> marks; ///< where open ones were last seen
    bool isFalling = false; ///< begins at 1
    bool operator==(const FigureCurve &) const = default;
};

struct FigureBars {
    QString label;
    std::vector<double> values; ///< one for each category
    bool isLine = false;
    bool operator==(const FigureBars &) const = default;
};

/// What a chart draws and the table behind it says: the same numbers, once.
struct Figure {
    FigureKind kind = FigureKind::Legs;
    QString title;
    QString basis; ///< how many, how many open, of which period
    QStringList columns;
    std::vector<FigureRow> rows;
    std::vector<FigureBox> boxes;
    std::vector<FigureCurve> curves;
    QStringList categories;
    std::vector<FigureBars> bars;
    QString axis; ///< what the values are
    bool operator==(const Figure &) const = default;

    bool isEmpty() const { return rows.empty(); }
};

/// As comma-separated values, with the title and the basis in a first line that begins with #.
QByteArray figureAsCsv(const Figure &figure);

} // namespace beraad
