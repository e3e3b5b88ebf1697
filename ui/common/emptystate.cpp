// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 56;

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_picture(new QWidget)
    , m_heading(new Label(TextRole::Heading))
    , m_sentence(new Label(TextRole::Body, Ink::Soft))
    , m_button(new QPushButton)
{
    m_picture->setFixedSize(kPicture, kPicture);
    m_heading->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    layout->setSpacing(space::kSmall);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(space::kTight);
    layout->addWidget(m_heading);
    // Not by alignment: its height would be that of a line as wide as the page.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
}

void EmptyState::setAction(QAction *action)
{
    m_button->disconnect();
    m_button->setVisible(action != nullptr);
    if (!action)
        return;
    const auto follow = [button = m_button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, m_button, follow);
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.sunken);
    painter.drawEllipse(m_picture->geometry());
    paintIcon(&painter, m_picture->geometry().adjusted(16, 16, -16, -16), m_icon, c.soft);
}

} // namespace beraad
