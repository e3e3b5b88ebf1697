// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewgrid.h"

#include "ui/common/spacing.h"
#include "ui/review/verdictdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <ranges>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumns = "review/columns";
constexpr int kMostMeasured = 100; ///< rows by which the columns get their first widths

} // namespace

ReviewGrid::ReviewGrid(QSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
{
    setModel(&m_lines);
    setItemDelegate(new VerdictDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the grid
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::kSmall);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // the headings of data sets begin there
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(kMostMeasured);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ReviewGrid::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &ReviewGrid::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, &ReviewGrid::keepColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewGrid::currentLineChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewGrid::chosenChanged);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_lines.isHeading(index.row())) {
            const QString dataset = m_lines.datasetOf(index.row());
            setFolded(dataset, !m_lines.arrangement().folded.contains(dataset));
        }
    });
}

void ReviewGrid::setLines(std::vector<ReviewRow> rows)
{
    m_lines.setRows(std::move(rows));
    arrange(m_lines.arrangement()); // spans
    widenOnce();
}

void ReviewGrid::setVerdicts(const ReviewModel::Verdicts &verdicts, const OrganisationId &own)
{
    m_lines.setVerdicts(verdicts, own);
}

/// Keeps the current line and what is chosen, as far as it is still shown.
void ReviewGrid::arrange(const Arrangement &arrangement)
{
    const ReviewRow *line = currentLine();
    const LineId current = line ? line->line.id : LineId();
    const std::vector<LineId> chosen = chosenLines();
    const QSignalBlocker quiet(selectionModel()); // the same line and the same choice in another order are no news
    clearSpans();
    m_lines.arrange(arrangement);
    if (arrangement.isGrouped)
        for (int row = 0; row < m_lines.rowCount(); ++row)
            if (m_lines.isHeading(row))
                setSpan(row, 0, 1, ReviewModel::ColumnCount);
    QItemSelection selection;
    for (const LineId &id : chosen)
        if (const int row = m_lines.shownRowOf(id); row >= 0) {
            const bool follows = !selection.isEmpty() && selection.last().bottom() == row - 1;
            const int top = follows ? selection.takeLast().top() : row;
            selection.append(
                QItemSelectionRange(m_lines.index(top, 0), m_lines.index(row, ReviewModel::ColumnCount - 1)));
        }
    const int row = std::max(m_lines.shownRowOf(current), 0);
    selectionModel()->setCurrentIndex(m_lines.index(row, 0), QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && m_lines.rowCount() > 0)
        selectRow(row);
    else
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
    scrollTo(currentIndex());
    const ReviewRow *now = currentLine();
    if ((now ? now->line.id : LineId()) != current)
        emit currentLineGone();
    if (chosenLines() != chosen)
        emit chosenChanged();
}

void ReviewGrid::setWords(const QString &words)
{
    Arrangement arrangement = m_lines.arrangement();
    arrangement.words = words;
    arrange(arrangement);
}

void ReviewGrid::sortBy(int column, Qt::SortOrder order)
{
    Arrangement arrangement = m_lines.arrangement();
    arrangement.column = column;
    arrangement.order = order;
    arrange(arrangement);
}

void ReviewGrid::setFolded(const QString &dataset, bool folded)
{
    Arrangement arrangement = m_lines.arrangement();
    if (folded)
        arrangement.folded.insert(dataset);
    else
        arrangement.folded.remove(dataset);
    arrange(arrangement);
    if (const int row = m_lines.shownRowOfHeading(dataset); row >= 0)
        selectRow(row);
}

const ReviewRow *ReviewGrid::currentLine() const
{
    return m_lines.at(currentIndex().row());
}

std::vector<LineId> ReviewGrid::chosenLines() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<LineId> lines;
    QSet<LineId> known;
    for (const int row : rows)
        for (const LineId &line : m_lines.judgedBy(row))
            if (!known.contains(line)) {
                known.insert(line);
                lines.push_back(line);
            }
    return lines;
}

bool ReviewGrid::step(int step)
{
    const int next = m_lines.nextUndecided(std::max(0, currentIndex().row()), step);
    if (next < 0)
        return false;
    selectRow(next);
    scrollTo(m_lines.index(next, 0));
    return true;
}

/// A click beside the lines is no choice: what was chosen can still be judged by a key.
void ReviewGrid::mousePressEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).isValid())
        QTableView::mousePressEvent(event);
}

void ReviewGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool folds = event->key() == Qt::Key_Left;
    if (m_lines.isHeading(row) && (folds || event->key() == Qt::Key_Right))
        return setFolded(m_lines.datasetOf(row), folds);
    QTableView::keyPressEvent(event);
}

/// As a table: what is selected, in the columns that are shown, with their names.
void ReviewGrid::copy() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < ReviewModel::ColumnCount; ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    const auto row = [&](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column).simplified();
        return cells.join(u'\t');
    };
    QStringList rows{
        row([&](int column) { return m_lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); })};
    QModelIndexList selected = selectionModel()->selectedRows();
    std::ranges::sort(selected);
    for (const QModelIndex &index : selected)
        rows << row([&](int column) { return index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(); });
    QApplication::clipboard()->setText(rows.join(u'\n'));
}

void ReviewGrid::widenOnce()
{
    if (m_isWide || m_lines.rowCount() == 0)
        return;
    m_isWide = true;
    if (horizontalHeader()->restoreState(m_settings.value(kColumns).toByteArray())) {
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // which column sorts is not remembered
        return;
    }
    resizeColumnsToContents();
    const int widest = 16 * fontMetrics().averageCharWidth() + 60;
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        setColumnWidth(column, std::min(columnWidth(column) + space::kMedium, widest));
}

void ReviewGrid::keepColumns()
{
    if (m_isWide)
        m_settings.setValue(kColumns, horizontalHeader()->saveState());
}

void ReviewGrid::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < ReviewModel::ColumnCount; ++column) { // the variable is always there
        if (column == ReviewModel::Change)
            continue;
        QAction *action = menu.addAction(m_lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            keepColumns();
        });
    }
}

void ReviewGrid::retranslate()
{
    setAccessibleName(tr("Lines to judge"));
}

} // namespace beraad
