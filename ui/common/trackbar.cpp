// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/trackbar.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 6;
constexpr int kGap = 3;
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

TrackBar::TrackBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(TextRole::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrackBar::setSegments(std::vector<TrackSegment> segments)
{
    m_segments = std::move(segments);
    QStringList words;
    for (const TrackSegment &segment : m_segments)
        words << u"%1: %2"_s.arg(segment.label, segment.look.word);
    setAccessibleName(words.join(u"; "_s));
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
