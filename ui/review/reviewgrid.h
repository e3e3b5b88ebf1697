// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewmodel.h"

#include <QTableView>

class QMenu;
class QSettings;

namespace beraad {

/// The table of lines. Click a heading to sort, once more to turn it round, once more for the order in which the lines
/// were asked. Columns can be moved, hidden and widened, and stay so. On the heading of a data set Left and Right fold
/// and unfold it, and a verdict is given to all of its lines.
class ReviewGrid final : public QTableView {
    Q_OBJECT

public:
    explicit ReviewGrid(QSettings &settings, QWidget *parent = nullptr);

    ReviewModel &lines() { return m_lines; }
    const ReviewModel &lines() const { return m_lines; }
    void setLines(std::vector<ReviewRow> rows);
    void setVerdicts(const ReviewModel::Verdicts &verdicts, const OrganisationId &own);
    void arrange(const Arrangement &arrangement);
    /// Whether there is a decision from which lines differ: the column of changes is there for that.
    void setAmending(bool amending) { setColumnHidden(ReviewModel::Change, !amending); }
    void setWords(const QString &words);

    const ReviewRow *currentLine() const; ///< nullptr on a heading, or when there is none
    /// That are selected and can be judged, each once, in the order of the grid.
    std::vector<LineId> chosenLines() const;
    /// Goes to the next line to judge; says whether there is one.
    bool step(int step);
    /// The columns, to be ticked.
    void fillColumnMenu(QMenu &menu);
    void retranslate();

signals:
    void currentLineChanged(); ///< somebody went to another line
    void currentLineGone(); ///< the lines were arranged without it
    void chosenChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void setFolded(const QString &dataset, bool folded);
    void copy() const;
    void widenOnce();
    void keepColumns();

    ReviewModel m_lines;
    QSettings &m_settings;
    bool m_isWide = false; ///< columns have their widths
};

} // namespace beraad
