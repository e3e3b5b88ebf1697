// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registertable.h"

#include "ui/common/spacing.h"
#include "ui/register/registermodel.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleLetters = 34; ///< that are worth more than another column
constexpr int kMostLetters = 20; ///< of a number or of the holders

} // namespace

RegisterTable::RegisterTable(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"registerTable"_s);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(RegisterModel::Day, Qt::DescendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::kSmall);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(100);
    horizontalHeader()->setSectionResizeMode(RegisterModel::Title, QHeaderView::Stretch);
}

void RegisterTable::widenColumns()
{
    for (int column = 0; column < RegisterModel::ColumnCount; ++column)
        showColumn(column); // a hidden one cannot be measured
    resizeColumnsToContents();
    const int most = kMostLetters * fontMetrics().averageCharWidth();
    for (const int column : {RegisterModel::Number, RegisterModel::Holders})
        setColumnWidth(column, std::min(columnWidth(column), most));
    fit();
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// The first columns always stay.
void RegisterTable::fit()
{
    constexpr int kAlways = 3;
    constexpr std::array kByWorth{RegisterModel::Number, RegisterModel::Day,       RegisterModel::OutcomeColumn,
                                  RegisterModel::Body,   RegisterModel::Requester, RegisterModel::Holders};
    int room = viewport()->width() - kTitleLetters * fontMetrics().averageCharWidth();
    for (size_t i = 0; i < kByWorth.size(); ++i) {
        showColumn(kByWorth[i]); // a hidden one has no width
        room -= columnWidth(kByWorth[i]);
        setColumnHidden(kByWorth[i], i >= kAlways && room < 0);
    }
}

} // namespace beraad
