// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/statuschip.h"
#include "ui/common/trackbar.h"
#include "ui/common/typography.h"

#include <QApplication>
#include <QPainter>

namespace beraad {

namespace {

constexpr int kIcon = 20;
constexpr int kNarrow = 44; ///< letters
constexpr int kBarLine = 12;

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::Medium);
    return font;
}

/// Paints at the right edge and gives back what is left of the line.
QRect paintRight(QPainter *painter, const QModelIndex &index, QRect line, const QStyleOptionViewItem &option)
{
    const auto look = index.data(RowDelegate::ChipRole).value<StatusLook>();
    if (!look.word.isEmpty()) {
        const QSize size = chipSize(look, chipFont());
        paintChip(painter, QRect(line.right() - size.width() + 1, line.top(), size.width(), line.height()), look,
                  option.palette, chipFont());
        line.setRight(line.right() - size.width() - space::kSmall);
    }
    const QString trailing = index.data(RowDelegate::TrailingRole).toString();
    if (!trailing.isEmpty()) {
        painter->setFont(withTabularFigures(fontFor(TextRole::Small)));
        painter->setPen(coloursOf(option.palette).soft);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, trailing);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(trailing) - space::kSmall);
    }
    return line;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy = option;
    initStyleOption(&copy, index);
    const QStyle *style = copy.widget ? copy.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &copy, painter, copy.widget);
    const Colours &c = coloursOf(option.palette);
    painter->save();
    QRect area = option.rect.adjusted(m_inset, space::kSmall, -m_inset, -space::kSmall);
    const QString iconName = index.data(IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const QVariant tone = index.data(IconToneRole);
        const QColor ink = tone.isValid() ? c.of(Tone(tone.toInt())).ink : c.soft;
        paintIcon(painter, QRect(area.left(), area.top(), kIcon, area.height()), iconName, ink);
        area.setLeft(area.left() + kIcon + space::kMedium);
    }
    if (const QVariant bar = index.data(BarRole); bar.isValid()) {
        paintTrackLine(painter, QRect(area.left(), area.bottom() - kBarLine + 1, area.width(), kBarLine),
                       bar.value<std::vector<TrackSegment>>(), option.palette);
        area.setBottom(area.bottom() - kBarLine - space::kHair);
    }
    const QString subtitle = index.data(SubtitleRole).toString();
    const QFontMetrics titleMetrics(titleFont(option));
    const QFont small = withTabularFigures(fontFor(TextRole::Small));
    QRect line = subtitle.isEmpty() ? area : QRect(area.left(), area.top(), area.width(), titleMetrics.height());
    QRect second = area.adjusted(0, titleMetrics.height() + space::kHair, 0, 0);
    // In a narrow list the title has its line for itself, and chip and figure go down to the second.
    const bool narrow = !subtitle.isEmpty() && area.width() < kNarrow * titleMetrics.averageCharWidth();
    QRect &right = narrow ? second : line;
    right = paintRight(painter, index, right, option);
    painter->setFont(titleFont(option));
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? c.text : c.disabled);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      titleMetrics.elidedText(copy.text, Qt::ElideRight, line.width()));
    painter->setFont(small);
    painter->setPen(c.soft);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(subtitle, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = QFontMetrics(titleFont(option)).height() + 2 * space::kSmall;
    if (!index.data(SubtitleRole).toString().isEmpty())
        height += space::kHair + QFontMetrics(fontFor(TextRole::Small)).height();
    if (index.data(BarRole).isValid())
        height += space::kHair + kBarLine;
    return {8 * space::kLarge, height};
}

} // namespace beraad
