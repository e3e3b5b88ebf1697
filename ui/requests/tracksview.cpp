// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/tracksview.h"

#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/requests/lanepainting.h"

#include <QHelpEvent>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStep = 1.25;
constexpr double kClosest = 24;
constexpr double kFarthest = 0.4;
constexpr int kMarginDays = 10;

class LaneDelegate final : public QStyledItemDelegate {
public:
    explicit LaneDelegate(TracksView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintLane(*painter, *m_view, option, index.row());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_view->scale().width(), laneHeight()};
    }

private:
    TracksView *m_view;
};

/// Months above the lanes; moves with them.
class Axis final : public QWidget {
public:
    explicit Axis(TracksView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAxis(painter, *m_view, rect());
    }

private:
    TracksView *m_view;
};

} // namespace

void LanesModel::setLanes(std::vector<Lane> lanes)
{
    if (std::ranges::equal(lanes, m_lanes, {}, &Lane::id, &Lane::id)) {
        m_lanes = std::move(lanes);
        if (!m_lanes.empty())
            emit dataChanged(index(0), index(int(m_lanes.size()) - 1));
        return;
    }
    beginResetModel();
    m_lanes = std::move(lanes);
    endResetModel();
}

int LanesModel::rowOf(const TrackId &id) const
{
    const auto found = std::ranges::find(m_lanes, id, &Lane::id);
    return found == m_lanes.end() ? -1 : int(found - m_lanes.begin());
}

int LanesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lanes.size());
}

QVariant LanesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Lane &lane = m_lanes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return lane.title;
    case Qt::AccessibleTextRole:
        return describe(lane);
    case TrackRole:
        return lane.id.value;
    default:
        return {};
    }
}

TracksView::TracksView(QWidget *parent)
    : QListView(parent)
    , m_axis(new Axis(this))
{
    setObjectName(u"tracksView"_s);
    setAccessibleName(tr("Tracks on a time axis"));
    setAccessibleDescription(tr("Up and down choose a track; plus and minus zoom; left and right scroll."));
    setModel(&m_lanes);
    setItemDelegate(new LaneDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    m_scale.gutter = fontMetrics().averageCharWidth() * 34;
    setViewportMargins(0, axisHeight(), 0, 0);
}

QSize TracksView::minimumSizeHint() const
{
    return {m_scale.gutter + 200, axisHeight() + 3 * laneHeight()};
}

void TracksView::show(std::vector<Lane> lanes, QDate today)
{
    const TrackId chosen = selected();
    m_today = today;
    QDate first = today;
    QDate last = today;
    for (const Lane &lane : lanes) {
        first = lane.start.isValid() ? std::min(first, lane.start) : first;
        last = lane.end.isValid() ? std::max(last, lane.end) : last;
        for (const LaneMark &mark : lane.marks) {
            first = std::min(first, mark.day);
            last = std::max(last, mark.day);
        }
    }
    m_scale.first = first.addDays(-kMarginDays);
    m_scale.last = last.addDays(3 * kMarginDays);
    m_lanes.setLanes(std::move(lanes));
    select(chosen);
    if (m_isFitted)
        fit();
    viewport()->update();
    m_axis->update();
}

void TracksView::select(const TrackId &id)
{
    const int row = std::max(0, m_lanes.rowOf(id));
    if (m_lanes.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_lanes.index(row), QItemSelectionModel::ClearAndSelect);
}

TrackId TracksView::selected() const
{
    return TrackId(currentIndex().data(LanesModel::TrackRole).toString());
}

void TracksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit trackChosen(TrackId(current.data(LanesModel::TrackRole).toString()));
}

void TracksView::zoomBy(double factor)
{
    m_isFitted = false;
    // What is in the middle stays in the middle.
    const double middle = (viewport()->width() + m_scale.gutter) / 2.0;
    const double day = (middle - m_scale.gutter + horizontalOffset()) / m_scale.perDay;
    m_scale.perDay = std::clamp(m_scale.perDay * factor, kFarthest, kClosest);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    horizontalScrollBar()->setValue(int(day * m_scale.perDay + m_scale.gutter - middle));
    m_axis->update();
}

void TracksView::fit()
{
    m_isFitted = true;
    const qint64 days = std::max<qint64>(1, m_scale.first.daysTo(m_scale.last));
    m_scale.perDay = std::clamp(double(viewport()->width() - m_scale.gutter - 2) / double(days), kFarthest, kClosest);
    scheduleDelayedItemsLayout();
    m_axis->update();
}

void TracksView::placeAxis()
{
    m_axis->setGeometry(viewport()->x(), viewport()->y() - axisHeight(), viewport()->width(), axisHeight());
}

void TracksView::resizeEvent(QResizeEvent *event)
{
    m_scale.gutter
        = std::clamp(width() / 4, fontMetrics().averageCharWidth() * 26, fontMetrics().averageCharWidth() * 44);
    QListView::resizeEvent(event);
    if (m_isFitted)
        fit();
    placeAxis();
}

void TracksView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update(); // the names stay where they are, so nothing can be moved along
    m_axis->update();
}

void TracksView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
    event->accept();
}

void TracksView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kStep);
    case Qt::Key_Minus:
        return zoomBy(1 / kStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    default:
        QListView::keyPressEvent(event);
    }
}

QString TracksView::textAt(QPoint at) const
{
    const QModelIndex index = indexAt(QPoint(std::max(at.x(), 1), at.y()));
    if (!index.isValid())
        return {};
    const Lane &lane = m_lanes.lanes()[size_t(index.row())];
    for (const LaneMark &mark : lane.marks)
        if (at.x() > m_scale.gutter && std::abs(m_scale.x(mark.day, horizontalOffset()) - at.x()) < space::kSmall)
            return mark.text;
    return describe(lane).replace(u". "_s, u"\n"_s);
}

bool TracksView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

void TracksView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), coloursOf(palette()).surface);
        paintGrid(painter);
    }
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(viewport()->rect().adjusted(m_scale.gutter, 0, 0, 0));
    paintArrows(painter);
    paintToday(painter);
}

void TracksView::paintGrid(QPainter &painter)
{
    painter.setClipRect(viewport()->rect().adjusted(m_scale.gutter, 0, 0, 0));
    painter.setPen(coloursOf(palette()).hairline);
    for (const QDate month : monthsOf(m_scale)) {
        const int x = int(m_scale.x(month, horizontalOffset()));
        painter.drawLine(x, 0, x, viewport()->height());
    }
}

void TracksView::paintToday(QPainter &painter)
{
    const double x = m_scale.x(m_today, horizontalOffset());
    painter.setPen(QPen(coloursOf(palette()).bad.strong, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
}

void TracksView::paintArrows(QPainter &painter)
{
    const auto &lanes = m_lanes.lanes();
    for (int to = 0; to < int(lanes.size()); ++to)
        for (const TrackId &id : lanes[size_t(to)].after)
            if (const int from = m_lanes.rowOf(id); from >= 0 && lanes[size_t(from)].end.isValid())
                paintArrow(painter, from, to, lanes[size_t(from)].isCritical && lanes[size_t(to)].isCritical);
}

/// From the end of what comes before, down or up, into the lane that waits for it.
void TracksView::paintArrow(QPainter &painter, int from, int to, bool isCritical)
{
    const Colours &c = coloursOf(palette());
    const QRect before = visualRect(m_lanes.index(from));
    const QRect after = visualRect(m_lanes.index(to));
    const double x = m_scale.x(m_lanes.lanes()[size_t(from)].end, horizontalOffset());
    const bool isDown = after.top() > before.top();
    const double start = before.center().y() + (isDown ? 1 : -1) * laneHeight() / 5.0;
    const double end = after.center().y() - (isDown ? 1 : -1) * laneHeight() / 5.0;
    const double turn = x + space::kSmall;
    QPainterPath path(QPointF(x, start));
    path.cubicTo(QPointF(turn, start), QPointF(turn, start), QPointF(turn, (start + end) / 2));
    path.lineTo(QPointF(turn, end));
    QPen pen(isCritical ? c.accent : c.outline, isCritical ? 2 : 1);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const double tip = isDown ? -space::kTight : space::kTight;
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{QPointF(turn - 3, end + tip), QPointF(turn + 3, end + tip), QPointF(turn, end)});
}

} // namespace beraad
