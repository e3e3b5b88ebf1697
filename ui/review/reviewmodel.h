// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "ui/review/linesearch.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>

namespace beraad {

/// One line as a reviewer sees it; filled by the place, so that the model does no I/O.
struct ReviewRow {
    Line line;
    QString label; ///< of the variable, in the language of the moment
    QString dataset;
    QString change; ///< what differs from the decision on which the request builds, in words
    bool isStanding = false; ///< authorised by that decision: shown, not judged
    int granted = 0; ///< signed verdicts before that allow it, also coarser or with conditions
    int refused = 0;
    std::optional<Verdict> own = {};
    std::vector<std::pair<OrganisationId, Verdict>> others = {};
    bool operator==(const ReviewRow &) const = default;
};

/// Which lines are shown, and how.
struct Arrangement {
    enum class Lines { All, Asked, ToJudge, Refused, Questioned, Differing };

    Lines lines = Lines::All;
    QString words = {}; ///< all of them stand somewhere in the line
    int column = -1; ///< by which they are sorted; -1: as they were asked
    Qt::SortOrder order = Qt::AscendingOrder;
    bool isGrouped = false; ///< by data set
    QSet<QString> folded = {}; ///< data sets of which only the heading is shown
    bool operator==(const Arrangement &) const = default;
};

/// The lines of one dossier that one organisation judges, filtered, sorted and grouped. What is shown changes only when
/// it is arranged anew: a line does not run away because it was judged.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Variable,
        VerdictColumn,
        Change,
        Granularity,
        Marks,
        Why,
        Precedents,
        Reason,
        Period,
        Dataset,
        ColumnCount
    };
    enum Role { LineRole = Qt::UserRole + 1, VerdictRole, FlagsRole, HeadingRole, StandingRole };
    using Verdicts = std::map<LineId, std::map<OrganisationId, Verdict>>;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ReviewRow> rows); ///< of another dossier, or in another language
    /// Lays verdicts over the rows that are there.
    void setVerdicts(const Verdicts &verdicts, const OrganisationId &own);
    void arrange(const Arrangement &arrangement);
    const Arrangement &arrangement() const { return m_arrangement; }

    int lineCount() const { return int(m_rows.size()); }
    int openCount() const; ///< lines without a verdict
    /// The line of a shown row; nullptr on a heading.
    const ReviewRow *at(int shown) const;
    /// The same by id, also when it is not shown; nullptr when there is none.
    const ReviewRow *find(const LineId &line) const;
    const std::vector<ReviewRow> &rows() const { return m_rows; }
    /// The line of a shown row, or all of a heading, as far as they can be judged.
    std::vector<LineId> judgedBy(int shown) const;
    bool isHeading(int shown) const;
    QString datasetOf(int shown) const; ///< of a heading
    int shownRowOf(const LineId &line) const; ///< -1 when it is not shown
    int shownRowOfHeading(const QString &dataset) const;
    /// The next shown line after `shown` without a verdict, round the end; -1 when all have one.
    int nextUndecided(int shown, int step) const;
    /// Words for the reason codes, set when the language changes.
    void setReasonLabels(QHash<QString, QString> labels);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One row of the table: a line, or the heading of a group.
    struct Shown {
        int row = -1; ///< of m_rows; -1: a heading
        int group = -1;
    };
    struct Group {
        QString dataset;
        std::vector<int> rows;
    };

    bool isOpen(const ReviewRow &row) const { return !row.own && !row.isStanding; }
    bool belongs(const ReviewRow &row) const;
    void rebuildSearch();
    void orderAhead();
    const std::vector<int> &orderOf(int column);
    std::vector<int> chosenRows();
    void show(const std::vector<int> &rows);
    QString textOf(const ReviewRow &row, int column) const;
    qint64 numberOf(const ReviewRow &row, int column) const;
    QString proposedOf(const ReviewRow &row) const;
    QString reasonOf(const ReviewRow &row) const;
    QVariant dataOfLine(const ReviewRow &row, int column, int role) const;
    QVariant dataOfHeading(const Group &group, int column, int role) const;

    std::vector<ReviewRow> m_rows;
    QHash<LineId, int> m_byLine;
    LineSearch m_search;
    std::map<int, std::vector<int>> m_orders; ///< of all rows by column, made when it is first asked for
    std::map<int, QFuture<std::vector<int>>> m_ahead; ///< or before that, in another thread
    Arrangement m_arrangement;
    std::vector<Group> m_groups;
    std::vector<Shown> m_shown;
    std::vector<int> m_shownOf; ///< by row; -1: not shown
    QHash<QString, QString> m_reasonLabels;
};

} // namespace beraad
