// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QWidget>

namespace beraad {

/// One procedure of a dossier in a bar of one line.
struct TrackSegment {
    QString label; ///< "IVC SSH"
    StatusLook look;
    double done = 0; ///< 0 to 1: how much of its way it has gone
    bool operator==(const TrackSegment &) const = default;
};

/// How far along a track is, for its bar.
double shareDone(Stage stage);

/// All tracks of a dossier on one line: one segment each, filled as far as it has come, labelled under it.
class TrackBar : public QWidget {
public:
    explicit TrackBar(QWidget *parent = nullptr);
    void setSegments(std::vector<TrackSegment> segments);
    const std::vector<TrackSegment> &segments() const { return m_segments; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect segmentRect(size_t index) const;

    std::vector<TrackSegment> m_segments;
};

} // namespace beraad
