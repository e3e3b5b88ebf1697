// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/trackbar.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 6;
constexpr int kGap = 3;
constexpr int kThinBar = 4; ///< in a row of a list
constexpr double kIconFrom = 1.8; ///< icon widths from which a segment of a row has room for it
constexpr int kLabelFrom = 92; ///< narrower segments show their icon alone; the tooltip has the words

} // namespace

double shareDone(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
    case Stage::Returned:
        return 0.15;
    case Stage::Complete:
        return 0.4;
    case Stage::Scheduled:
        return 0.6;
    case Stage::Decided:
        return 0.85;
    case Stage::InForce:
    case Stage::Concluded:
    case Stage::Refused:
    case Stage::Stopped:
        return 1;
    }
    return 0;
}

std::vector<TrackSegment> segmentsOf(const std::vector<TrackState> &tracks, QDate today)
{
    struct Group {
        QString procedure;
        int count = 0;
        double done = 0;
        double least = 2;
        Stage stage = Stage::Intake;
    };
    std::vector<Group> groups;
    for (const TrackState &track : tracks) {
        auto group = std::ranges::find(groups, track.plan.procedure, &Group::procedure);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{track.plan.procedure});
        const Stage stage = track.stageOn(today);
        const double share = shareDone(stage);
        ++group->count;
        group->done += share;
        if (share < group->least) {
            group->least = share;
            group->stage = stage;
        }
    }
    std::vector<TrackSegment> segments;
    for (const Group &group : groups) {
        QString label = wording::procedureShort(group.procedure);
        if (group.count > 1)
            label = u"%1 ×%2"_s.arg(label).arg(group.count);
        segments.push_back({label, lookOf(group.stage), group.done / group.count});
    }
    return segments;
}

QString toText(const std::vector<TrackSegment> &segments)
{
    QStringList words;
    for (const TrackSegment &segment : segments)
        words << u"%1: %2"_s.arg(segment.label, segment.look.word);
    return words.join(u"; "_s);
}

void paintTrackLine(QPainter *painter, const QRect &area, const std::vector<TrackSegment> &segments,
                    const QPalette &palette)
{
    const Colours &c = coloursOf(palette);
    const int count = int(segments.size());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const TrackSegment &segment = segments[size_t(i)];
        QRect part(area.left() + area.width() * i / count, area.top(), 0, area.height());
        part.setRight(area.left() + area.width() * (i + 1) / count - kGap);
        const int side = area.height();
        if (part.width() > kIconFrom * side) {
            paintIcon(painter, QRect(part.topLeft(), QSize(side, side)), segment.look.icon,
                      c.of(segment.look.tone).ink);
            part.setLeft(part.left() + side + space::kHair);
        }
        QRectF bar(part.left(), part.center().y() - kThinBar / 2.0 + 1, part.width(), kThinBar);
        painter->setBrush(c.sunken);
        painter->drawRoundedRect(bar, kThinBar / 2.0, kThinBar / 2.0);
        bar.setWidth(std::max(double(kThinBar), bar.width() * segment.done));
        painter->setBrush(c.of(segment.look.tone).strong);
        painter->drawRoundedRect(bar, kThinBar / 2.0, kThinBar / 2.0);
    }
    painter->restore();
}

TrackBar::TrackBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(TextRole::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrackBar::setSegments(std::vector<TrackSegment> segments)
{
    m_segments = std::move(segments);
    setAccessibleName(toText(m_segments));
    update();
}

QSize TrackBar::sizeHint() const
{
    return {int(m_segments.size()) * 90, kBar + space::kTight + fontMetrics().height()};
}

QSize TrackBar::minimumSizeHint() const
{
    return {int(m_segments.size()) * 12, sizeHint().height()};
}

QRect TrackBar::segmentRect(size_t index) const
{
    const int count = int(m_segments.size());
    const int from = width() * int(index) / count;
    const int to = width() * (int(index) + 1) / count;
    return {from, 0, to - from - kGap, height()};
}

void TrackBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const TrackSegment &segment = m_segments[i];
        const QRect area = segmentRect(i);
        QRectF bar(area.left(), 0, area.width(), kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.sunken);
        painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
        bar.setWidth(std::max(double(kBar), bar.width() * segment.done));
        painter.setBrush(c.of(segment.look.tone).strong);
        painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
        const int side = fontMetrics().ascent();
        const QRect line(area.left(), kBar + space::kTight, area.width(), fontMetrics().height());
        paintIcon(&painter, QRect(line.left(), line.top(), side, line.height()), segment.look.icon,
                  c.of(segment.look.tone).ink);
        if (area.width() < kLabelFrom)
            continue;
        painter.setPen(c.soft);
        const QRect text = line.adjusted(side + space::kTight, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(segment.label, Qt::ElideRight, text.width()));
    }
}

bool TrackBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (size_t i = 0; i < m_segments.size(); ++i)
        if (segmentRect(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), u"%1 · %2"_s.arg(m_segments[i].label, m_segments[i].look.word), this,
                               segmentRect(i));
    return true;
}

} // namespace beraad
