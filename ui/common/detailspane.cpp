// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detailspane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kTight + space::kHair);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 16);
}

void FactList::add(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    Label *text = DetailsPane::makeText(value);
    text->setFont(fontFor(TextRole::Numbers));
    add(label, text);
}

void FactList::add(const QString &label, QWidget *value)
{
    auto *name = new Label(label, TextRole::Body, Ink::Soft);
    name->setBuddy(value);
    name->setWordWrap(true);
    if (value->accessibleName().isEmpty())
        value->setAccessibleDescription(label);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    const bool fills = value->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    m_grid->addWidget(value, m_rows, 1, fills ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
    ++m_rows;
}

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading))
    , m_subtitle(new Label(TextRole::Body, Ink::Soft))
    , m_chips(new FlowLayout(space::kTight))
    , m_actions(new FlowLayout(space::kSmall))
    , m_sections(new QVBoxLayout)
    , m_scroll(new QScrollArea)
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kWide);
    body->setSpacing(space::kSmall);
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addLayout(m_chips);
    body->addLayout(m_actions);
    m_sections->setSpacing(space::kSmall);
    body->addLayout(m_sections);
    body->addStretch(1);
    QScrollArea *scroll = m_scroll;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    clear();
}

void DetailsPane::clear()
{
    m_title->clear();
    m_subtitle->clear();
    m_subtitle->hide();
    empty(m_chips);
    empty(m_actions);
    empty(m_sections);
}

void DetailsPane::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_scroll->setAccessibleName(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailsPane::addChip(const StatusLook &look)
{
    m_chips->addWidget(new StatusChip(look));
}

void DetailsPane::addAction(QAction *action)
{
    addButton(makeActionButton(action));
}

void DetailsPane::addButton(QWidget *button)
{
    m_actions->addWidget(button);
}

QVBoxLayout *DetailsPane::addSection(const QString &heading)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(space::kSmall);
    section->setContentsMargins(0, space::kSmall, 0, 0);
    section->addWidget(new Hairline);
    section->addSpacing(space::kTight);
    section->addWidget(new Label(heading, TextRole::Strong));
    m_sections->addLayout(section);
    return section;
}

Label *DetailsPane::makeText(const QString &text)
{
    auto *label = new Label(text, TextRole::Body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void DetailsPane::empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr); // nobody finds it any more, though it may be the sender of this
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            empty(inner);
        delete item;
    }
}

} // namespace beraad
