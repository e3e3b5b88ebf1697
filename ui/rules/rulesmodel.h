// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "routing/ruletable.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace beraad {

/// The rules of one table, a row each.
class RulesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Wording, Asks, Authority, Evidence, From, To, Scope, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, IdRole, SearchRole, ProceduresRole, EvidenceRole };

    explicit RulesModel(const Directory &directory, QObject *parent = nullptr);
    void setTable(RuleTable table);
    const RuleTable &table() const { return m_table; }
    const Rule &at(int row) const { return m_table.rules[size_t(row)]; }
    int rowOf(const QString &id) const; ///< the row that is in force last; -1 when there is none
    /// Says that texts are to be read again: the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Rule &rule, int column) const;
    QVariant sortValueOf(const Rule &rule, int column) const;
    QString searchTextOf(const Rule &rule) const;

    const Directory &m_directory;
    RuleTable m_table;
    std::vector<QString> m_searchTexts;
};

/// All words must stand somewhere in id, wordings, source, condition or procedures of a rule.
class RulesFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RulesFilter(QObject *parent = nullptr);
    void setWords(const QString &words);
    void setProcedure(const QString &procedure); ///< empty: all
    void setEvidence(const QString &evidence); ///< empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_procedure;
    QString m_evidence;
};

} // namespace beraad
