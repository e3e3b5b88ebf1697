// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdictdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/review/reviewmodel.h"

#include <QApplication>
#include <QPainter>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

StatusLook undecided()
{
    return {u"undecided"_s, QCoreApplication::translate("beraad::ReviewModel", "To judge"), Tone::Neutral};
}

StatusLook verdictOf(const QModelIndex &index)
{
    if (index.data(ReviewModel::StandingRole).toBool())
        return {u"check"_s, QCoreApplication::translate("beraad::ReviewModel", "Already decided"), Tone::Neutral};
    const QVariant kind = index.data(ReviewModel::VerdictRole);
    return kind.isValid() ? lookOf(VerdictKind(kind.toInt())) : undecided();
}

} // namespace

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ReviewModel::HeadingRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    else if (index.column() == ReviewModel::VerdictColumn)
        option->text.clear(); // the chip says it
}

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(ReviewModel::HeadingRole).toBool())
        return;
    const QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kTight, 0);
    if (index.column() == ReviewModel::VerdictColumn) {
        painter->save();
        painter->setClipRect(option.rect);
        paintChip(painter, inside, verdictOf(index), option.palette, chipFont());
        painter->restore();
    }
    if (index.column() != ReviewModel::Marks)
        return;
    // Icons only, for room; their words stand in the tooltip, the details and the accessible text.
    int x = inside.left();
    for (const QString &flag : index.data(ReviewModel::FlagsRole).toStringList()) {
        const StatusLook look = lookOfFlag(flag);
        const QRect place(x, inside.center().y() - 8, 16, 16);
        paintIcon(painter, place, look.icon, coloursOf(option.palette).of(look.tone).ink);
        x += 16 + space::kTight;
    }
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == ReviewModel::VerdictColumn)
        size.setWidth(chipSize(verdictOf(index), chipFont()).width() + 2 * space::kSmall);
    if (index.column() == ReviewModel::Marks)
        size.setWidth(2 * space::kSmall + 20 * int(index.data(ReviewModel::FlagsRole).toStringList().size()));
    return size;
}

} // namespace beraad
