// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

#include <QChartView>

class QAbstractSeries;

namespace beraad {

/// Draws a figure in the colours of the palette. What it shows stands in the table beside it too.
class FigureChartView final : public QChartView {
    Q_OBJECT

public:
    explicit FigureChartView(QWidget *parent = nullptr);
    void show(const Figure &figure);
    /// The chart as on paper: light, whatever the window is.
    void paintOnPaper(QPainter &painter, const QRectF &area) const;

signals:
    /// A point, box or bar was chosen: the row of the table that says the same.
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw(const QPalette &colours);
    QChart *makeChart(const Figure &figure, const QPalette &colours);
    void addBoxes(QChart &chart, const Figure &figure, const QPalette &colours);
    void addCurves(QChart &chart, const Figure &figure, const QPalette &colours);
    void addBars(QChart &chart, const Figure &figure, const QPalette &colours);

    Figure m_figure;
};

} // namespace beraad
