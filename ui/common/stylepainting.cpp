// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stylepainting.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace beraad::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArrow = 16;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Focus by keyboard is always shown; focus by mouse only where text is typed.
bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void rounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
             double radius = space::kRadius, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

void button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool primary = widget && widget->property("primary").toBool();
    QColor fill = flat ? QColor() : c.surface;
    QColor line = flat ? QColor() : c.outline;
    if (primary && enabled) {
        fill = hover || down ? c.accentHover : c.accent;
        line = fill;
    } else if (down) {
        fill = has(option, QStyle::State_On) ? c.selection : c.pressed;
    } else if (hover) {
        fill = c.sunken;
    } else if (!enabled) {
        line = flat ? QColor() : c.hairline;
    }
    rounded(painter, option.rect, fill, line);
    if (showsFocus(option))
        focusRing(option, painter);
}

void toolButton(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (has(option, QStyle::State_On))
        fill = c.selection;
    else if (enabled && has(option, QStyle::State_Sunken))
        fill = c.pressed;
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = c.sunken;
    if (fill.isValid())
        rounded(painter, option.rect, fill, {});
    if (showsFocus(option))
        focusRing(option, painter);
}

void inputFrame(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor line = focus ? c.accent : enabled ? c.outline : c.hairline;
    rounded(painter, option.rect, enabled ? c.surface : c.raised, line, space::kRadius, focus ? 2 : 1);
}

void focusRing(const QStyleOption &option, QPainter *painter)
{
    rounded(painter, option.rect, {}, coloursOf(option.palette).accentInk, space::kRadius, 2);
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    QRect box = option.rect;
    const int side = std::min(box.width(), box.height());
    box = QRect(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side);
    const QColor line = showsFocus(option) ? c.accentInk : set && enabled ? c.accent : c.outline;
    rounded(painter, box, set ? (enabled ? c.accent : c.outline) : c.surface, line, 4, showsFocus(option) ? 2 : 1);
    if (set)
        paintIcon(painter, box, has(option, QStyle::State_NoChange) ? u"remove"_s : u"check"_s, c.onAccent);
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool set = has(option, QStyle::State_On);
    const QColor fill = has(option, QStyle::State_Enabled) ? c.accent : c.outline;
    const double radius = option.rect.height() / 2.0;
    rounded(painter, option.rect, c.surface, set || showsFocus(option) ? fill : c.outline, radius,
            set || showsFocus(option) ? 2 : 1);
    if (set)
        rounded(painter, QRectF(option.rect).adjusted(5, 5, -5, -5), fill, {}, radius);
}

void itemBackground(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = coloursOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool wholeRows = view && view->selectionBehavior() == QAbstractItemView::SelectRows;
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect, !view || view->isActiveWindow() ? c.selection : c.sunken);
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.raised);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    // A bar of accent says which view the keyboard talks to. Tables do not tell the position of a cell in its row.
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() <= 0);
    if (has(option, QStyle::State_Selected) && view && view->hasFocus() && (first || !wholeRows))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!has(option, QStyle::State_Children))
        return;
    arrow(option, painter, has(option, QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s);
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    painter->fillRect(option.rect,
                      has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? c.sunken : c.raised);
    painter->setPen(c.hairline);
    if (option.orientation == Qt::Horizontal)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const QRect rect = option.rect.adjusted(2, 2, -2, -3);
    if (has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected))
        rounded(painter, rect, c.sunken, {});
    if (showsFocus(option))
        rounded(painter, rect, {}, c.accentInk, space::kRadius, 2);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hairline);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.left() + space::kSmall, option.rect.bottom() - 1,
                                option.rect.width() - 2 * space::kSmall, 2),
                          c.accent);
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool vertical = option.rect.height() > option.rect.width();
    const QPoint middle = option.rect.center();
    const QRect line = vertical ? QRect(middle.x(), option.rect.top(), 1, option.rect.height())
                                : QRect(option.rect.left(), middle.y(), option.rect.width(), 1);
    painter->fillRect(line, has(option, QStyle::State_MouseOver) ? c.accent : c.hairline);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    constexpr int kHeight = 6;
    const QRectF track(option.rect.left(), option.rect.center().y() - kHeight / 2.0 + 0.5, option.rect.width(),
                       kHeight);
    rounded(painter, track, c.sunken, {}, kHeight / 2.0);
    const int range = option.maximum - option.minimum;
    // Busy without a known end: half a bar, still, because a bar that moves for nothing draws the eye.
    const double share = range > 0 ? double(option.progress - option.minimum) / range : 0.5;
    if (share > 0)
        rounded(painter, QRectF(track.topLeft(), QSizeF(std::max(double(kHeight), track.width() * share), kHeight)),
                c.accent, {}, kHeight / 2.0);
}

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    painter->fillRect(option.rect, c.surface);
    painter->setPen(c.hairline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    if (option.frame) {
        inputFrame(option, painter);
    } else if (has(option, QStyle::State_MouseOver)) {
        rounded(painter, option.rect, c.sunken, {});
    }
    QRect place(0, 0, kArrow, kArrow);
    place.moveCenter(QPoint(option.rect.right() - space::kLarge, option.rect.center().y()));
    paintIcon(painter, place, u"chevron-down"_s, has(option, QStyle::State_Enabled) ? c.soft : c.disabled);
}

void spinBoxArrows(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down)
{
    const Colours &c = coloursOf(option.palette);
    const auto paint = [&](const QRect &where, const QString &name, QAbstractSpinBox::StepEnabledFlag step,
                           QStyle::SubControl part) {
        const bool hot = option.activeSubControls == part && has(option, QStyle::State_MouseOver);
        const QColor colour = !option.stepEnabled.testFlag(step) ? c.disabled : hot ? c.accentInk : c.soft;
        QRect place(0, 0, 12, 12);
        place.moveCenter(where.center());
        paintIcon(painter, place, name, colour);
    };
    paint(up, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp);
    paint(down, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown);
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider)
{
    const Colours &c = coloursOf(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool hot = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle = option.orientation == Qt::Horizontal ? QRectF(slider).adjusted(2, 3, -2, -3)
                                                               : QRectF(slider).adjusted(3, 2, -3, -2);
    rounded(painter, handle, hot ? c.outline : c.neutral.strong, {}, 3);
}

void arrow(const QStyleOption &option, QPainter *painter, const QString &icon)
{
    const Colours &c = coloursOf(option.palette);
    QRect place(0, 0, std::min(kArrow, option.rect.width()), std::min(kArrow, option.rect.height()));
    place.moveCenter(option.rect.center());
    paintIcon(painter, place, icon, has(option, QStyle::State_Enabled) ? c.soft : c.disabled);
}

} // namespace beraad::painting
