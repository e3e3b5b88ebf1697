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

/// One segment for each kind of procedure: as far as its tracks are on average, with the state of the one that is least
/// far.
std::vector<TrackSegment> segmentsOf(const std::vector<TrackState> &tracks, QDate today);
/// In words: for screen readers and tooltips.
QString toText(const std::vector<TrackSegment> &segments);
/// For a row of a list: on one line, each segment with its icon before it.
void paintTrackLine(QPainter *painter, const QRect &area, const std::vector<TrackSegment> &segments,
                    const QPalette &palette);

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

Q_DECLARE_METATYPE(std::vector<beraad::TrackSegment>)
