// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QWidget>

namespace beraad {

namespace {

/// Each in the middle of its line, so that a tick box stands level with the choice beside it.
void place(const std::vector<QLayoutItem *> &items, QPoint at, int height, int spacing)
{
    for (QLayoutItem *item : items) {
        const QSize size = item->sizeHint();
        item->setGeometry({at + QPoint(0, (height - size.height()) / 2), size});
        at.rx() += size.width() + spacing;
    }
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &outer, bool apply) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem *> line;
    QSize taken(0, 0); // by the line
    int top = rect.top();
    const auto endLine = [&] {
        if (apply)
            place(line, {rect.left(), top}, taken.height(), spacing());
        top += taken.height();
        line.clear();
        taken = {0, 0};
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && taken.width() + spacing() + size.width() > rect.width()) {
            endLine();
            top += spacing();
        }
        taken
            = {taken.width() + (line.empty() ? 0 : spacing()) + size.width(), std::max(taken.height(), size.height())};
        line.push_back(item);
    }
    endLine();
    return top - rect.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace beraad
