// SPDX-License-Identifier: GPL-3.0-or-later
// What of the lines is shown, and how.
#include "ui/common/icons.h"
#include "ui/common/setting.h"
#include "ui/review/reviewplace.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

const Setting<bool> kGrouped{"review/grouped", false};

} // namespace

QToolButton *ReviewPlace::makeViewButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"reviewView"_s);
    button->setIcon(icon(u"filter"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    connect(button->menu(), &QMenu::aboutToShow, this, &ReviewPlace::fillViewMenu);
    return button;
}

void ReviewPlace::fillViewMenu()
{
    QMenu &menu = *m_viewButton->menu();
    menu.clear();
    auto *choices = new QActionGroup(&menu);
    const auto add = [&](const QString &text, Arrangement::Lines lines) {
        QAction *action = menu.addAction(text, this, [this, lines] { showLines(lines); });
        action->setCheckable(true);
        action->setChecked(m_grid->lines().arrangement().lines == lines);
        choices->addAction(action);
    };
    add(tr("All lines"), Arrangement::Lines::All);
    if (!m_state.standing.isEmpty())
        add(tr("Lines that are asked anew"), Arrangement::Lines::Asked);
    add(tr("Lines to judge"), Arrangement::Lines::ToJudge);
    add(tr("Refused lines"), Arrangement::Lines::Refused);
    add(tr("Lines with a question"), Arrangement::Lines::Questioned);
    add(tr("Lines that others judge otherwise"), Arrangement::Lines::Differing);
    menu.addSeparator();
    QAction *group = menu.addAction(tr("Group by data set"));
    group->setCheckable(true);
    group->setChecked(m_grid->lines().arrangement().isGrouped);
    connect(group, &QAction::toggled, this, &ReviewPlace::groupLines);
    m_grid->fillColumnMenu(*menu.addMenu(tr("Columns")));
}

void ReviewPlace::showLines(Arrangement::Lines lines)
{
    Arrangement arrangement = m_grid->lines().arrangement();
    arrangement.lines = lines;
    arrangement.isGrouped = kGrouped.read(context().settings);
    m_grid->arrange(arrangement);
}

void ReviewPlace::groupLines(bool grouped)
{
    kGrouped.write(context().settings, grouped);
    showLines(m_grid->lines().arrangement().lines);
}

} // namespace beraad
