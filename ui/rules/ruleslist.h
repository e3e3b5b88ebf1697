// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rulesmodel.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace beraad {

class EmptyState;
class Label;
class SearchField;

/// The table of rules with search as you type and two filters.
class RulesList final : public QWidget {
    Q_OBJECT

public:
    explicit RulesList(const Directory &directory, QWidget *parent = nullptr);
    void setTable(RuleTable table); ///< keeps the chosen rule
    const RuleTable &table() const { return m_model.table(); }
    const Rule *current() const; ///< nullptr: none
    /// Takes filters away that hide it.
    void choose(const QString &id);
    void retranslate();

signals:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *makeTable();
    void fillFilters();
    void filter();
    void fitColumns();
    void select(int row);

    RulesModel m_model;
    RulesFilter m_filter;
    SearchField *m_search;
    QComboBox *m_procedures;
    QComboBox *m_evidence;
    Label *m_count;
    QTableView *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
};

} // namespace beraad
