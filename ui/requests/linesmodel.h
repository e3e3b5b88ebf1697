// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>

namespace beraad {

/// A period as people write it: `2015–2020`, `2015-01-01 – 2020-06-30`, `2015-`. Nothing: it cannot be read.
std::optional<Period> periodFromText(const QString &text);
/// The same for an editor, so that what is shown can be read back.
QString textOfPeriod(const Period &period);

/// The variables of a request, edited in place. Holds a copy; what is edited is announced, not kept.
class RequestLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Holder, Granularity, PeriodColumn, Form, Channel, Why, ColumnCount };
    enum Role { LineRole = Qt::UserRole + 1, ChoicesRole }; ///< ChoicesRole: words a cell can be, as QStringList

    explicit RequestLinesModel(const Desk &desk, QObject *parent = nullptr);
    /// Keeps the rows that stay, so that selection and scroll position do.
    void setRequest(const Request &request);
    const Line &at(int row) const { return m_request.lines[size_t(row)]; }
    int rowOf(const LineId &id) const;
    /// What of the period asked for the variable or its codes did not exist in; empty: nothing, or nobody said.
    QString periodWarning(int row) const;
    /// A word of a closed list as people read it.
    static QString wordOf(int column, const QString &word);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(const beraad::Line &line);

private:
    QString textOf(const Line &line, int column) const;
    QVariant editValue(const Line &line, int column) const;
    QStringList choicesOf(const Line &line, int column) const;
    QString labelOf(const Line &line) const;

    const Desk &m_desk;
    Request m_request;
    mutable QHash<QString, std::optional<Variable>> m_variables;
    std::optional<Variable> variableFor(const Line &line) const;
};

} // namespace beraad
