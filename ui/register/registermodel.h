// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace beraad {

/// The decisions of the register, as they were given.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Number, Body, Title, Requester, Holders, OutcomeColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, WordsRole, BodyRole, OutcomeRole };
    /// What a body is called: the short name in the directory, else the words of the decision.
    using NameOf = std::function<QString(const QString &body)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<RegisterEntry> entries, const NameOf &nameOf);
    const RegisterEntry &at(int row) const { return m_rows.at(size_t(row)).entry; }
    /// -1 when it is not there.
    int rowOf(const RegisterEntry &entry) const;
    QStringList bodies() const; ///< that decided something

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RegisterEntry entry;
        QString body;
        QString requester;
        QString holders;
        QString words; ///< all that is searched, in lower case without diacritics
    };

    QString textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

/// All words, one body, one outcome.
class RegisterFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RegisterFilter(QObject *parent = nullptr);
    void setWords(const QString &words);
    void setBody(const QString &body); ///< empty: all
    void setOutcome(std::optional<Outcome> outcome);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_body;
    std::optional<Outcome> m_outcome;
};

} // namespace beraad
