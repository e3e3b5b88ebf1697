// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/lanes.h"

#include <QAbstractListModel>
#include <QListView>

namespace beraad {

class LanesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TrackRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setLanes(std::vector<Lane> lanes);
    const std::vector<Lane> &lanes() const { return m_lanes; }
    int rowOf(const TrackId &id) const; ///< -1 when it is not there
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Lane> m_lanes;
};

/// Days to pixels.
struct TimeScale {
    QDate first;
    QDate last;
    double perDay = 4;
    int gutter = 0;

    int width() const { return gutter + int(first.daysTo(last) * perDay); }
    /// Where a day begins, in a view scrolled by `offset`.
    double x(QDate day, int offset) const { return gutter + double(first.daysTo(day)) * perDay - offset; }
};

/// Tracks as lanes on a time axis. A list underneath: rows are chosen by keys and read out like any list.
class TracksView final : public QListView {
    Q_OBJECT

public:
    explicit TracksView(QWidget *parent = nullptr);
    void show(std::vector<Lane> lanes, QDate today);
    const LanesModel &lanes() const { return m_lanes; }
    const TimeScale &scale() const { return m_scale; }
    QDate today() const { return m_today; }
    int offset() const { return horizontalOffset(); }
    void select(const TrackId &id);
    TrackId selected() const;
    void zoomBy(double factor);
    void fit();
    QSize minimumSizeHint() const override;

signals:
    void trackChosen(const beraad::TrackId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void placeAxis();
    void paintGrid(QPainter &painter);
    void paintArrows(QPainter &painter);
    void paintArrow(QPainter &painter, int from, int to, bool isCritical);
    void paintToday(QPainter &painter);
    QString textAt(QPoint at) const;

    LanesModel m_lanes;
    TimeScale m_scale;
    QDate m_today;
    QWidget *m_axis;
    bool m_isFitted = true; ///< until somebody zooms
};

} // namespace beraad
