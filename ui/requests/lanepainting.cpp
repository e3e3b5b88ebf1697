// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/lanepainting.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/requests/tracksview.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 12;
constexpr int kMark = 22;
constexpr int kMonthLabelRoom = 46;

void paintSpan(QPainter &painter, const LaneSpan &span, const QRectF &bar, const Colours &c, bool isCritical)
{
    using enum LaneSpan::Kind;
    const double radius = bar.height() / 3;
    painter.setPen(Qt::NoPen);
    switch (span.kind) {
    case Waiting:
        painter.setBrush(c.sunken);
        break;
    case Intake:
        painter.setBrush(isCritical ? c.accentTone.strong : c.neutral.strong);
        break;
    case Running:
        painter.setBrush(isCritical ? c.accent : c.info.strong);
        break;
    case Effect:
        painter.setBrush(c.good.strong);
        break;
    case Stopped:
        painter.setBrush(c.surface);
        painter.drawRect(bar);
        painter.setBrush(QBrush(c.warning.ink, Qt::BDiagPattern));
        painter.setPen(c.warning.ink);
        painter.drawRect(bar);
        return;
    case Forecast:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isCritical ? c.accent : c.outline, isCritical ? 2 : 1.2, Qt::DashLine));
        painter.drawRoundedRect(bar.adjusted(0, 2, 0, -2), radius, radius);
        return;
    }
    painter.drawRoundedRect(bar, radius, radius);
}

struct MarkLook {
    QString icon;
    Tone tone;
};

MarkLook lookOf(LaneMark::Kind kind)
{
    using enum LaneMark::Kind;
    switch (kind) {
    case Received:
        return {u"upload"_s, Tone::Neutral};
    case Complete:
        return {u"check"_s, Tone::Info};
    case Returned:
        return {u"undo"_s, Tone::Warning};
    case Advice:
        return {u"sign"_s, Tone::Good};
    case Session:
        return {u"sessions"_s, Tone::Accent};
    case Decision:
        return {u"scales"_s, Tone::Good};
    case InForce:
        return {u"shield"_s, Tone::Good};
    case Concluded:
        return {u"approve"_s, Tone::Good};
    case Stopped:
        return {u"stop"_s, Tone::Bad};
    }
    return {};
}

void paintMark(QPainter &painter, const LaneMark &mark, double x, double y, const Colours &c)
{
    const MarkLook look = lookOf(mark.kind);
    const QRectF circle(x - kMark / 2.0, y - kMark / 2.0, kMark, kMark);
    painter.setBrush(c.surface);
    painter.setPen(QPen(c.of(look.tone).ink, 1.4, mark.isExpected ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(circle);
    paintIcon(&painter, circle.toRect().adjusted(4, 4, -4, -4), look.icon, c.of(look.tone).ink);
}

/// Marks of the same day stand beside each other, or the later one would hide the earlier.
std::vector<std::pair<double, const LaneMark *>> placedMarks(const Lane &lane, const TracksView &view)
{
    std::vector<const LaneMark *> marks;
    for (const LaneMark &mark : lane.marks)
        marks.push_back(&mark);
    std::ranges::stable_sort(marks, {}, [](const LaneMark *mark) { return mark->day; });
    std::vector<std::pair<double, const LaneMark *>> placed;
    double free = -1e9;
    for (const LaneMark *mark : marks) {
        const double x = std::max(view.scale().x(mark->day, view.offset()), free);
        placed.push_back({x, mark});
        free = x + kMark + 1;
    }
    return placed;
}

void paintGutter(QPainter &painter, const TracksView &view, const QStyleOptionViewItem &option, const Lane &lane,
                 bool isFirst)
{
    const Colours &c = coloursOf(option.palette);
    const QRect area(0, option.rect.top(), view.scale().gutter, option.rect.height());
    painter.setClipRect(area);
    painter.fillRect(area, option.state.testFlag(QStyle::State_Selected) ? c.selection : c.surface);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    QRect text = area.adjusted(space::kLarge, space::kTight, -space::kSmall, -space::kTight);
    if (lane.isCritical)
        painter.fillRect(QRect(0, area.top(), 4, area.height()), c.accent);
    paintIcon(&painter, QRect(text.left(), text.top() + 2, 16, 16), lane.look.icon, c.of(lane.look.tone).ink);
    text.setLeft(text.left() + 16 + space::kSmall);
    QFont title = fontFor(TextRole::Body);
    title.setWeight(lane.isCritical ? QFont::DemiBold : QFont::Medium);
    painter.setFont(title);
    painter.setPen(lane.isLive ? c.text : c.soft);
    const QFontMetrics metrics(title);
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeft, metrics.elidedText(lane.title, Qt::ElideRight, text.width()));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.soft);
    const QString below = u"%1 · %2"_s.arg(lane.authorityName, lane.look.word);
    painter.drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(below, Qt::ElideRight, text.width()));
    painter.setPen(isFirst ? c.outline : c.hairline);
    painter.drawLine(area.topRight(), area.bottomRight());
    if (isFocused) {
        painter.setPen(QPen(c.accentInk, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

} // namespace

int laneHeight()
{
    return QFontMetrics(fontFor(TextRole::Body)).height() + QFontMetrics(fontFor(TextRole::Small)).height()
        + 2 * space::kSmall;
}

int axisHeight()
{
    return QFontMetrics(fontFor(TextRole::Small)).height() + 2 * space::kSmall;
}

std::vector<QDate> monthsOf(const TimeScale &scale)
{
    std::vector<QDate> months;
    for (QDate day(scale.first.year(), scale.first.month(), 1); day <= scale.last; day = day.addMonths(1))
        if (day >= scale.first)
            months.push_back(day);
    return months;
}

void paintLane(QPainter &painter, const TracksView &view, const QStyleOptionViewItem &option, int row)
{
    const Lane &lane = view.lanes().lanes()[size_t(row)];
    const Colours &c = coloursOf(option.palette);
    const bool isFirst = row == 0 || view.lanes().lanes()[size_t(row) - 1].authority != lane.authority;
    const double middle = option.rect.top() + option.rect.height() / 2.0;
    const int width = view.viewport()->width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(view.scale().gutter, option.rect.top(), width, option.rect.height()));
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = c.selection;
        wash.setAlphaF(0.45F);
        painter.fillRect(QRect(view.scale().gutter, option.rect.top(), width, option.rect.height()), wash);
    }
    painter.setOpacity(lane.isLive ? 1 : 0.6);
    for (const LaneSpan &span : lane.spans) {
        const double from = view.scale().x(span.from, view.offset());
        const double to = std::max(view.scale().x(span.to, view.offset()), from + 2);
        paintSpan(painter, span, QRectF(from, middle - kBar / 2.0, to - from, kBar), c, lane.isCritical);
    }
    for (const auto &[x, mark] : placedMarks(lane, view))
        paintMark(painter, *mark, x, middle, c);
    painter.setOpacity(1);
    paintGutter(painter, view, option, lane, isFirst);
    painter.setClipping(false);
    painter.setPen(isFirst ? c.outline : c.hairline);
    painter.drawLine(0, option.rect.top(), width, option.rect.top());
    painter.restore();
}

void paintAxis(QPainter &painter, const TracksView &view, const QRect &rect)
{
    const Colours &c = coloursOf(view.palette());
    painter.fillRect(rect, c.raised);
    painter.setFont(fontFor(TextRole::Small));
    painter.setClipRect(rect.adjusted(view.scale().gutter, 0, 0, 0));
    double free = -1e9;
    for (const QDate month : monthsOf(view.scale())) {
        const double x = view.scale().x(month, view.offset());
        painter.setPen(c.hairline);
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        if (x < free)
            continue;
        const QString name = QLocale().toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
        painter.setPen(c.soft);
        painter.drawText(QPointF(x + space::kTight, rect.top() + space::kSmall + painter.fontMetrics().ascent()), name);
        free = x + std::max(kMonthLabelRoom, painter.fontMetrics().horizontalAdvance(name) + space::kMedium);
    }
    const double today = view.scale().x(view.today(), view.offset());
    const QString word = TracksView::tr("today");
    const QRectF flag(today - painter.fontMetrics().horizontalAdvance(word) / 2.0 - space::kTight,
                      rect.top() + space::kTight, painter.fontMetrics().horizontalAdvance(word) + 2 * space::kTight,
                      rect.height() - 2 * space::kTight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.bad.fill);
    painter.drawRoundedRect(flag, space::kTight, space::kTight);
    painter.setPen(c.bad.ink);
    painter.drawText(flag, Qt::AlignCenter, word);
    painter.setClipping(false);
    painter.setPen(c.hairline);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace beraad
