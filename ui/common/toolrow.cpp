// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toolrow.h"

#include "ui/common/buttons.h"
#include "ui/common/spacing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace beraad {

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTight);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // the row says itself how narrow it may become
}

void ToolRow::add(QAction *action)
{
    QToolButton *button = makeActionButton(action);
    m_wordy.push_back({button});
    m_layout->addWidget(button);
    button->installEventFilter(this);
    measure();
}

void ToolRow::addFixed(QAction *action, Qt::ToolButtonStyle style)
{
    m_fixed.push_back(makeActionButton(action, style));
    m_layout->addWidget(m_fixed.back());
}

void ToolRow::addStretch()
{
    m_layout->addStretch(1);
}

/// A button tells its width in one style only by having that style.
void ToolRow::measure()
{
    const QScopedValueRollback guard(m_isMeasuring, true);
    for (Wordy &each : m_wordy) {
        each.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        each.asIcon = each.button->sizeHint().width();
        each.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        each.withWords = each.button->sizeHint().width();
    }
    fit();
    updateGeometry();
}

int ToolRow::widthWith(size_t wordy) const
{
    int width = m_layout->spacing() * std::max(0, m_layout->count() - 1);
    for (const QToolButton *button : m_fixed)
        width += button->sizeHint().width();
    for (size_t i = 0; i < m_wordy.size(); ++i)
        width += i < wordy ? m_wordy[i].withWords : m_wordy[i].asIcon;
    return width;
}

QSize ToolRow::sizeHint() const
{
    return {widthWith(m_wordy.size()), m_layout->sizeHint().height()};
}

QSize ToolRow::minimumSizeHint() const
{
    return {widthWith(0), m_layout->minimumSize().height()};
}

void ToolRow::fit()
{
    size_t wordy = m_wordy.size();
    while (wordy > 0 && widthWith(wordy) > width())
        --wordy;
    for (size_t i = 0; i < m_wordy.size(); ++i)
        m_wordy[i].button->setToolButtonStyle(i < wordy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Another language, other words.
bool ToolRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::ActionChanged || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (isOther && !m_isMeasuring)
        QMetaObject::invokeMethod(this, &ToolRow::measure, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad
