// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewmodel.h"

#include "ui/common/format.h"
#include "ui/common/wording.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void ReviewModel::setRows(std::vector<ReviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_byLine.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_byLine.insert(m_rows[i].line.id, int(i));
    m_orders.clear();
    orderAhead();
    rebuildSearch();
    show(chosenRows());
    endResetModel();
}

void ReviewModel::setVerdicts(const Verdicts &verdicts, const OrganisationId &own)
{
    for (const int column : {VerdictColumn, Granularity, Reason})
        m_orders.erase(column);
    for (ReviewRow &row : m_rows) {
        row.own.reset();
        row.others.clear();
    }
    for (const auto &[line, given] : verdicts) {
        const auto found = m_byLine.constFind(line);
        if (found == m_byLine.cend())
            continue;
        ReviewRow &row = m_rows[size_t(*found)];
        for (const auto &[organisation, verdict] : given) {
            if (organisation == own)
                row.own = verdict;
            else
                row.others.emplace_back(organisation, verdict);
        }
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

void ReviewModel::arrange(const Arrangement &arrangement)
{
    beginResetModel();
    m_arrangement = arrangement;
    show(chosenRows());
    endResetModel();
}

bool ReviewModel::belongs(const ReviewRow &row) const
{
    switch (m_arrangement.lines) {
    case Arrangement::Lines::All:
        return true;
    case Arrangement::Lines::Asked:
        return !row.isStanding;
    case Arrangement::Lines::ToJudge:
        return isOpen(row);
    case Arrangement::Lines::Refused:
        return row.own && row.own->kind == VerdictKind::Refuse;
    case Arrangement::Lines::Questioned:
        return row.own && row.own->kind == VerdictKind::Ask;
    case Arrangement::Lines::Differing:
        return row.own
            && std::ranges::any_of(row.others, [&](const auto &other) { return other.second.kind != row.own->kind; });
    }
    return true;
}

/// In the order of the column.
std::vector<int> ReviewModel::chosenRows()
{
    std::vector<int> rows = m_search.find(m_arrangement.words);
    if (m_arrangement.lines != Arrangement::Lines::All) // the rows themselves lie far apart
        std::erase_if(rows, [this](int row) { return !belongs(m_rows[size_t(row)]); });
    if (m_arrangement.column < 0)
        return rows;
    std::vector<bool> isChosen(m_rows.size());
    for (const int row : rows)
        isChosen[size_t(row)] = true;
    std::vector<int> ordered = orderOf(m_arrangement.column);
    std::erase_if(ordered, [&](int row) { return !isChosen[size_t(row)]; });
    if (m_arrangement.order == Qt::DescendingOrder)
        std::ranges::reverse(ordered);
    return ordered;
}

void ReviewModel::show(const std::vector<int> &rows)
{
    m_shown.clear();
    m_groups.clear();
    m_shownOf.assign(m_rows.size(), -1);
    const auto add = [this](int row, int group) {
        m_shownOf[size_t(row)] = int(m_shown.size());
        m_shown.push_back({row, group});
    };
    if (!m_arrangement.isGrouped) {
        m_shown.reserve(rows.size());
        for (const int row : rows)
            add(row, -1);
        return;
    }
    QHash<QString, size_t> known;
    for (const int row : rows) {
        const QString &dataset = m_rows[size_t(row)].dataset;
        const auto found = known.constFind(dataset);
        const size_t group = found == known.cend() ? m_groups.size() : *found;
        if (found == known.cend()) {
            known.insert(dataset, group);
            m_groups.push_back({dataset, {}});
        }
        m_groups[group].rows.push_back(row);
    }
    for (size_t group = 0; group < m_groups.size(); ++group) {
        m_shown.push_back({-1, int(group)});
        if (!m_arrangement.folded.contains(m_groups[group].dataset))
            for (const int row : m_groups[group].rows)
                add(row, int(group));
    }
}

void ReviewModel::rebuildSearch()
{
    m_search.clear();
    for (const ReviewRow &row : m_rows) {
        QString text = row.label;
        for (const QString &more : {row.line.variable, row.dataset, row.line.why, textOf(row, Granularity)})
            text += u' ' + more;
        m_search.add(text);
    }
}

/// Many long texts take longer to sort than a click may; those that no verdict changes are sorted while people read.
void ReviewModel::orderAhead()
{
    constexpr size_t kMany = 5000;
    m_ahead.clear(); // what is still at work there works on its own texts
    if (m_rows.size() < kMany)
        return;
    for (const int column : {Variable, Dataset, Why}) {
        std::vector<QString> texts;
        texts.reserve(m_rows.size());
        for (const ReviewRow &row : m_rows)
            texts.push_back(textOf(row, column));
        m_ahead.emplace(column, QtConcurrent::run([texts = std::move(texts)] {
                            std::vector<QByteArray> keys;
                            keys.reserve(texts.size());
                            std::ranges::transform(texts, std::back_inserter(keys), orderKey);
                            return orderedBy(keys);
                        }));
    }
}

const std::vector<int> &ReviewModel::orderOf(int column)
{
    const auto known = m_orders.find(column);
    if (known != m_orders.end())
        return known->second;
    if (const auto ahead = m_ahead.find(column); ahead != m_ahead.end())
        return m_orders.emplace(column, ahead->second.takeResult()).first->second;
    const bool isNumber = column == Marks || column == Precedents || column == VerdictColumn || column == Period;
    std::vector<QByteArray> texts;
    std::vector<qint64> numbers;
    for (const ReviewRow &row : m_rows) {
        if (isNumber)
            numbers.push_back(numberOf(row, column));
        else
            texts.push_back(orderKey(textOf(row, column)));
    }
    return m_orders.emplace(column, isNumber ? orderedBy(numbers) : orderedBy(texts)).first->second;
}

int ReviewModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, [this](const ReviewRow &row) { return isOpen(row); }));
}

const ReviewRow *ReviewModel::at(int shown) const
{
    if (shown < 0 || shown >= int(m_shown.size()) || m_shown[size_t(shown)].row < 0)
        return nullptr;
    return &m_rows[size_t(m_shown[size_t(shown)].row)];
}

const ReviewRow *ReviewModel::find(const LineId &line) const
{
    const auto found = m_byLine.constFind(line);
    return found == m_byLine.cend() ? nullptr : &m_rows[size_t(*found)];
}

std::vector<LineId> ReviewModel::judgedBy(int shown) const
{
    std::vector<LineId> lines;
    const auto add = [&](const ReviewRow &row) {
        if (!row.isStanding)
            lines.push_back(row.line.id);
    };
    if (const ReviewRow *row = at(shown))
        add(*row);
    else if (isHeading(shown))
        for (const int each : m_groups[size_t(m_shown[size_t(shown)].group)].rows)
            add(m_rows[size_t(each)]);
    return lines;
}

bool ReviewModel::isHeading(int shown) const
{
    return shown >= 0 && shown < int(m_shown.size()) && m_shown[size_t(shown)].row < 0;
}

QString ReviewModel::datasetOf(int shown) const
{
    return isHeading(shown) ? m_groups[size_t(m_shown[size_t(shown)].group)].dataset : QString();
}

int ReviewModel::shownRowOf(const LineId &line) const
{
    const auto found = m_byLine.constFind(line);
    return found == m_byLine.cend() ? -1 : m_shownOf[size_t(*found)];
}

int ReviewModel::shownRowOfHeading(const QString &dataset) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](const Shown &shown) { return shown.row < 0 && m_groups[size_t(shown.group)].dataset == dataset; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ReviewModel::nextUndecided(int shown, int step) const
{
    const int count = int(m_shown.size());
    for (int i = 1; i <= count; ++i) {
        const int candidate = ((shown + i * step) % count + count) % count;
        if (const ReviewRow *row = at(candidate); row && isOpen(*row))
            return candidate;
    }
    return -1;
}

void ReviewModel::setReasonLabels(QHash<QString, QString> labels)
{
    m_reasonLabels = std::move(labels);
    m_orders.erase(Reason);
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const Shown &shown = m_shown[size_t(index.row())];
    return shown.row >= 0 ? dataOfLine(m_rows[size_t(shown.row)], index.column(), role)
                          : dataOfHeading(m_groups[size_t(shown.group)], index.column(), role);
}

} // namespace beraad
