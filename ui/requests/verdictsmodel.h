// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>

namespace beraad {

/// The lines of a submitted request with what was said of each.
class VerdictsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Variable, Holder, Granularity, PeriodColumn, VerdictColumn, Reason, By, Why, ColumnCount };

    explicit VerdictsModel(const Desk &desk, QObject *parent = nullptr);
    void setState(const DossierState &state);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Line line;
        QString label;
        OrganisationId by;
        std::optional<Verdict> verdict;
        bool isSigned = false;
    };
    QString textOf(const Row &row, int column) const;
    QString reasonOf(const Verdict &verdict) const;

    const Desk &m_desk;
    std::vector<Row> m_rows;
};

} // namespace beraad
