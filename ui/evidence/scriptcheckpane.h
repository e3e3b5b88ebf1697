// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scriptcheck.h"
#include "ui/common/place.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace beraad {

class EmptyState;
class Label;

/// What the scripts of a dossier do with its variables: used but not asked, refused or undecided; used and approved;
/// approved but never used. Each place leads to its line.
class ScriptCheckPane final : public QWidget {
    Q_OBJECT

public:
    explicit ScriptCheckPane(const Context &context, QWidget *parent = nullptr);
    void show(const ScriptReport &report);
    void showWaiting();
    QString reportText() const; ///< the same in plain text
    void retranslate();

signals:
    void placeWanted(const QString &file, int line); ///< from 1

private:
    void fill();
    void addUses(VariableStanding standing, const QString &heading, const QString &icon);
    void addNeverUsed();
    void addPassedOver();
    QTreeWidgetItem *addHeading(const QString &text, size_t count, const QString &iconName);
    QString summary() const;
    void save();

    Context m_context;
    ScriptReport m_report;
    bool m_isWaiting = true;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    Label *m_summary;
    QTreeWidget *m_tree;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace beraad
