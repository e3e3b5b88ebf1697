// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/verdictsmodel.h"

#include "desk/cataloguedesk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/wording.h"
#include "ui/requests/linesmodel.h"

namespace beraad {

using namespace Qt::StringLiterals;

VerdictsModel::VerdictsModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void VerdictsModel::setState(const DossierState &state)
{
    beginResetModel();
    m_rows.clear();
    for (const Line &line : state.request ? state.request->lines : std::vector<Line>()) {
        Row row{line, line.variable, line.provider, std::nullopt, false};
        if (const auto variable = CatalogueDesk(m_desk).variable(variableOf(line)))
            if (const QString label = inCurrentLanguage(variable->label); !label.isEmpty())
                row.label = label;
        const auto given = state.verdicts.find(line.id);
        if (given == state.verdicts.end() || given->second.empty()) {
            m_rows.push_back(std::move(row));
            continue;
        }
        for (const auto &[organisation, verdict] : given->second) {
            row.by = organisation;
            row.verdict = verdict;
            row.isSigned = state.advices.contains(organisation);
            m_rows.push_back(row);
        }
    }
    endResetModel();
}

QString VerdictsModel::reasonOf(const Verdict &verdict) const
{
    QStringList parts;
    const auto &reasons = m_desk.reasons();
    const auto reason = std::ranges::find(reasons, verdict.reason, &ReviewReason::code);
    if (reason != reasons.end())
        parts << inCurrentLanguage(reason->label);
    else if (!verdict.reason.isEmpty())
        parts << verdict.reason;
    if (!verdict.granularity.isEmpty())
        parts << tr("to %1", "coarser granularity").arg(wording::granularity(verdict.granularity));
    if (!verdict.replacement.isEmpty())
        parts << tr("by %1", "id of the variable that is given instead").arg(verdict.replacement);
    for (const Condition &condition : verdict.conditions)
        parts << wording::of(condition);
    if (!verdict.sentence.isEmpty())
        parts << verdict.sentence;
    return parts.join(u" · "_s);
}

QString VerdictsModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Variable:
        return row.label;
    case Holder:
        return m_desk.directory().shortNameOf(row.line.provider, currentLanguage());
    case Granularity:
        return row.line.granularity.isEmpty() ? QString() : wording::granularity(row.line.granularity);
    case PeriodColumn:
        return textOfPeriod(row.line.period);
    case VerdictColumn:
        return row.verdict ? wording::of(row.verdict->kind) : tr("Not said yet");
    case Reason:
        return row.verdict ? reasonOf(*row.verdict) : QString();
    case By:
        if (!row.verdict)
            return {};
        return row.isSigned ? m_desk.directory().shortNameOf(row.by, currentLanguage())
                            : tr("%1, not signed yet").arg(m_desk.directory().shortNameOf(row.by, currentLanguage()));
    case Why:
        return row.line.why.simplified();
    default:
        return {};
    }
}

int VerdictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VerdictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case RowDelegate::ChipRole:
        if (index.column() == VerdictColumn && row.verdict)
            return QVariant::fromValue(lookOf(row.verdict->kind));
        return {};
    default:
        return {};
    }
}

QVariant VerdictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Variable"), tr("Holder"), tr("Granularity"), tr("Period"),
                            tr("Verdict"),  tr("Reason"), tr("By"),          tr("Why it is needed")};
    return names.value(section);
}

} // namespace beraad
