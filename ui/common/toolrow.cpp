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
    add(action, m_wordy);
}

void ToolRow::addKept(QAction *action)
{
    add(action, m_kept);
}

void ToolRow::addIcon(QAction *action)
{
    add(action, m_icons);
}

void ToolRow::add(QAction *action, std::vector<Wordy> &buttons)
{
    QToolButton *button = makeActionButton(action);
    buttons.push_back({button});
    m_layout->addWidget(button);
    button->installEventFilter(this);
    measure();
}

void ToolRow::addStretch()
{
    m_layout->addStretch(1);
}

/// A button tells its width in one style only by having that style.
void ToolRow::measure()
{
    const QScopedValueRollback guard(m_isMeasuring, true);
    for (std::vector<Wordy> *buttons : {&m_wordy, &m_kept, &m_icons})
        for (Wordy &each : *buttons) {
            each.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            each.asIcon = each.button->sizeHint().width();
            each.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            each.withWords = each.button->sizeHint().width();
        }
    fit();
    updateGeometry();
}

int ToolRow::widthWith(size_t wordy, bool areKept) const
{
    int width = m_layout->spacing() * std::max(0, m_layout->count() - 1);
    for (const Wordy &each : m_icons)
        width += each.asIcon;
    for (const Wordy &each : m_kept)
        width += areKept ? each.withWords : each.asIcon;
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
    return {widthWith(0, false), m_layout->minimumSize().height()};
}

void ToolRow::fit()
{
    size_t wordy = m_wordy.size();
    while (wordy > 0 && widthWith(wordy) > width())
        --wordy;
    const auto show = [](const Wordy &each, bool hasWords) {
        each.button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    for (size_t i = 0; i < m_wordy.size(); ++i)
        show(m_wordy[i], i < wordy);
    for (const Wordy &each : m_kept)
        show(each, widthWith(0) <= width());
    for (const Wordy &each : m_icons)
        show(each, false);
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
