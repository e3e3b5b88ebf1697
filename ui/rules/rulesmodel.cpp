// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesmodel.h"

#include "routing/conditionwords.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/rules/rulewords.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QStringList proceduresOf(const Rule &rule)
{
    QStringList procedures;
    for (const RuleOutcome &outcome : rule.outcomes)
        if (!outcome.procedure.isEmpty())
            procedures << outcome.procedure;
    return procedures;
}

/// `R-4` before `R-12`: digits count as numbers.
QString naturalKey(const QString &id)
{
    constexpr int kDigits = 4;
    QString key;
    QString number;
    for (const QChar c : id + u' ') {
        if (c.isDigit()) {
            number += c;
            continue;
        }
        key += number.isEmpty() ? QString() : number.rightJustified(kDigits, u'0');
        number.clear();
        key += c;
    }
    return key;
}

} // namespace

RulesModel::RulesModel(const Directory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
{
}

void RulesModel::setTable(RuleTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_searchTexts.clear();
    for (const Rule &rule : m_table.rules)
        m_searchTexts.push_back(searchTextOf(rule));
    endResetModel();
}

int RulesModel::rowOf(const QString &id) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).id == id && (found < 0 || at(found).validFrom < at(row).validFrom))
            found = row;
    return found;
}

void RulesModel::retranslate()
{
    for (size_t row = 0; row < m_table.rules.size(); ++row)
        m_searchTexts[row] = searchTextOf(m_table.rules[row]);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RulesModel::searchTextOf(const Rule &rule) const
{
    QStringList parts{rule.id, rule.source, conditionInWords(rule.expression, m_table, currentLanguage())};
    parts << rule.text.byLanguage.values() << rule.expression.factNames() << rule.exceptionTo;
    for (const RuleOutcome &outcome : rule.outcomes)
        parts << outcome.procedure << outcome.finding << wording::procedureName(m_table, outcome.procedure)
              << rulewords::authority(outcome.authority, m_table, m_directory);
    return parts.join(u'\n');
}

QString RulesModel::textOf(const Rule &rule, int column) const
{
    switch (column) {
    case Id:
        return rule.id;
    case Wording:
        return inCurrentLanguage(rule.text);
    case Asks:
        return rulewords::outcomes(rule);
    case Authority: {
        QStringList names;
        for (const RuleOutcome &outcome : rule.outcomes)
            names << rulewords::authority(outcome.authority, m_table, m_directory);
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(u", "_s);
    }
    case Evidence:
        return wording::evidence(rule.evidence);
    case From:
        return format::day(rule.validFrom);
    case To:
        return rule.validTo.isValid() ? format::day(rule.validTo) : u"–"_s;
    case Scope:
        return rulewords::scope(rule.scope);
    default:
        return {};
    }
}

QVariant RulesModel::sortValueOf(const Rule &rule, int column) const
{
    switch (column) {
    case Id:
        return naturalKey(rule.id);
    case From:
        return rule.validFrom;
    case To:
        return rule.validTo.isValid() ? rule.validTo : QDate(9999, 12, 31); // what is still in force comes last
    default:
        return textOf(rule, column);
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(rule, index.column());
    case Qt::ToolTipRole:
        return index.column() == Evidence ? wording::evidenceExplained(rule.evidence) : textOf(rule, index.column());
    case Qt::FontRole:
        if (index.column() == From || index.column() == To)
            return fontFor(TextRole::Numbers);
        return {};
    case SortRole:
        return sortValueOf(rule, index.column());
    case IdRole:
        return rule.id;
    case SearchRole:
        return m_searchTexts[size_t(index.row())];
    case ProceduresRole:
        return proceduresOf(rule);
    case EvidenceRole:
        return rule.evidence;
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Id:
        return tr("Rule", "column");
    case Wording:
        return tr("What it says", "column");
    case Asks:
        return tr("Asks for", "column");
    case Authority:
        return tr("Authority", "column");
    case Evidence:
        return tr("Evidence", "column");
    case From:
        return tr("Valid from", "column");
    case To:
        return tr("Valid to", "column");
    case Scope:
        return tr("Looks at", "column: each flow or the whole request");
    default:
        return {};
    }
}

RulesFilter::RulesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RulesModel::SortRole);
    setSortLocaleAware(true);
}

void RulesFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RulesFilter::setProcedure(const QString &procedure)
{
    m_procedure = procedure;
    invalidateFilter();
}

void RulesFilter::setEvidence(const QString &evidence)
{
    m_evidence = evidence;
    invalidateFilter();
}

bool RulesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_evidence.isEmpty() && index.data(RulesModel::EvidenceRole).toString() != m_evidence)
        return false;
    if (!m_procedure.isEmpty() && !index.data(RulesModel::ProceduresRole).toStringList().contains(m_procedure))
        return false;
    const QString text = index.data(RulesModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace beraad
