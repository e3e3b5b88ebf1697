// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "store/rows.h"

#include <QAbstractTableModel>

namespace beraad {

/// One line as a reviewer sees it; filled by the place, so that the model does no I/O.
struct ReviewRow {
    Line line;
    QString label; ///< of the variable, in the language of the moment
    QString dataset;
    int granted = 0; ///< signed verdicts before that allow it, also coarser or with conditions
    int refused = 0;
    std::optional<Verdict> own;
    std::vector<std::pair<OrganisationId, Verdict>> others;
    bool operator==(const ReviewRow &) const = default;
};

/// The lines of one dossier that one organisation judges.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Variable, VerdictColumn, Granularity, Marks, Why, Precedents, Reason, Period, Dataset, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, LineRole, VerdictRole, FlagsRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// Keeps the rows that stay, so that selection and scroll position do.
    void setRows(std::vector<ReviewRow> rows);
    const ReviewRow &at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const LineId &line) const;
    /// The next row after `row` without a verdict, round the end; -1 when all have one.
    int nextUndecided(int row, int step) const;
    /// Words for the reason codes, set when the language changes.
    void setReasonLabels(QHash<QString, QString> labels);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReviewRow &row, int column) const;
    QVariant sortValueOf(const ReviewRow &row, int column) const;
    QString proposedOf(const ReviewRow &row) const;
    QString reasonOf(const ReviewRow &row) const;

    std::vector<ReviewRow> m_rows;
    QHash<QString, QString> m_reasonLabels;
};

} // namespace beraad
