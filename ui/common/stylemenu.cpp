// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/stylepainting.h"

#include <QPainter>
#include <QStyle>

namespace beraad::painting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 18;
constexpr int kIconColumn = space::kSmall + kSide + space::kSmall;

void paintMark(const QStyleOptionMenuItem &option, QPainter *painter, const QColor &ink)
{
    const QRect column(option.rect.left() + space::kTight, option.rect.top(), kIconColumn, option.rect.height());
    QRect place(0, 0, kSide, kSide);
    place.moveCenter(column.center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, place, u"check"_s, ink);
    else if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option.rect.left() + space::kSmall, option.rect.center().y(),
                                option.rect.width() - 2 * space::kSmall, 1),
                          c.hairline);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
    }
    const QColor ink = enabled ? c.text : c.disabled;
    paintMark(option, painter, ink);
    const QStringList parts = option.text.split(u'\t');
    QRect line = option.rect.adjusted(kIconColumn + space::kTight, 0, -space::kMedium, 0);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    painter->setPen(enabled ? c.soft : c.disabled);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(line.right() - 12, line.top(), 16, line.height()), u"chevron-right"_s, ink);
    painter->restore();
}

} // namespace beraad::painting
