// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace beraad {

/// The one button of a page that does what the page is for.
QPushButton *makePrimaryButton(const QString &text, QWidget *parent = nullptr);
void makePrimary(QPushButton *button);
/// A flat square button with an icon alone; `name` becomes tooltip and accessible name.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// A flat button for an action: icon, tooltip with shortcut, enabled state follow the action.
QToolButton *makeActionButton(QAction *action, Qt::ToolButtonStyle style = Qt::ToolButtonTextBesideIcon,
                              QWidget *parent = nullptr);

} // namespace beraad
