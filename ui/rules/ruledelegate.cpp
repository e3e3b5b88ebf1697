// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/rules/rulesmodel.h"

#include <QPainter>

namespace beraad {

namespace {

StatusLook lookAt(const QModelIndex &index)
{
    return lookOfEvidence(index.data(RulesModel::EvidenceRole).toString());
}

} // namespace

void RuleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == RulesModel::Evidence)
        option->text.clear(); // the chip says it
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != RulesModel::Evidence)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    paintChip(painter, option.rect.adjusted(space::kSmall, 0, -space::kTight, 0), lookAt(index), option.palette,
              chipFont());
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == RulesModel::Evidence)
        size.setWidth(chipSize(lookAt(index), chipFont()).width() + 2 * space::kSmall);
    return size;
}

} // namespace beraad
