// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace beraad {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_body->setSpacing(space::kSmall);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.hairline);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kCardRadius, space::kCardRadius);
}

SectionHeader::SectionHeader(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(text, TextRole::Heading))
    , m_count(new Label(TextRole::Numbers, Ink::Soft))
    , m_hint(new Label(TextRole::Small, Ink::Soft))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    setMinimumHeight(fontMetrics().height() + space::kSmall + space::kHair); // with a button or without, cards line up
    layout->addWidget(m_text);
    layout->addWidget(m_count);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    m_count->hide();
    m_hint->hide();
}

void SectionHeader::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionHeader::setCount(int count)
{
    m_count->setVisible(count >= 0);
    m_count->setText(QLocale().toString(count));
}

void SectionHeader::setHint(const QString &hint)
{
    m_hint->setVisible(!hint.isEmpty());
    m_hint->setText(hint);
}

void SectionHeader::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).hairline);
}

} // namespace beraad
