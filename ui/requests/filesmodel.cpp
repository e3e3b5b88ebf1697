// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filesmodel.h"

#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/status.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace beraad {

using namespace Qt::StringLiterals;

void FilesModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FilesModel::rowOf(const DossierId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(row.title, lookOf(row.phase).word, row.subtitle);
    case RowDelegate::SubtitleRole:
        return row.subtitle;
    case RowDelegate::TrailingRole:
        return row.trailing;
    case RowDelegate::IconNameRole:
        return lookOf(row.phase).icon;
    case RowDelegate::IconToneRole:
        return int(lookOf(row.phase).tone);
    case IdRole:
        return row.id.value;
    case IsDraftRole:
        return row.isDraft;
    case PhaseRole:
        return int(row.phase);
    case SearchRole:
        return row.search;
    case MineRole:
        return row.isMine;
    default:
        return {};
    }
}

namespace {

QString titleOf(const Draft &draft)
{
    const QString language = draft.request.value("language"_L1).toString(u"nl"_s);
    const QString title = textFromJson(draft.request.value("title"_L1)).in(language);
    return title.trimmed().isEmpty() ? FilesModel::tr("Untitled draft") : title;
}

FilesModel::Row rowOf(const Draft &draft, const Desk &desk)
{
    const int lines = int(draft.request.value("lines"_L1).toArray().size());
    FilesModel::Row row;
    row.id = draft.id;
    row.isDraft = true;
    row.isMine = true;
    row.title = titleOf(draft);
    row.subtitle = FilesModel::tr("Draft · %1 · changed %2")
                       .arg(FilesModel::tr("%n variable(s)", nullptr, lines),
                            format::relative(draft.changed.toLocalTime().date(), desk.today()));
    row.search = row.title + u' ' + row.id.value;
    return row;
}

/// The stored phase is that of the last event; a decision enters into force by the calendar alone.
Phase phaseToday(const DossierRow &dossier, const Desk &desk)
{
    if (dossier.storedPhase != Phase::Decided)
        return dossier.storedPhase;
    const auto state = desk.dossier(dossier.id);
    return state ? state->phaseOn(desk.today()) : dossier.storedPhase;
}

FilesModel::Row rowOf(const DossierRow &dossier, const Desk &desk)
{
    FilesModel::Row row;
    row.id = dossier.id;
    row.title = dossier.title;
    row.phase = phaseToday(dossier, desk);
    row.isMine = dossier.requesterPerson == desk.person().id;
    const QString requester = desk.directory().shortNameOf(dossier.requester, currentLanguage());
    row.subtitle
        = u"%1 · %2 · %3"_s.arg(lookOf(row.phase).word, requester, format::day(dossier.submitted.toLocalTime().date()));
    if (dossier.openQuestions > 0)
        row.trailing = FilesModel::tr("%n question(s)", nullptr, dossier.openQuestions);
    row.search = u"%1 %2 %3"_s.arg(dossier.title, dossier.id.value, requester);
    return row;
}

} // namespace

Result<std::vector<FilesModel::Row>> fileRows(const Desk &desk)
{
    const auto drafts = desk.drafts();
    if (!drafts)
        return std::unexpected(drafts.error());
    const auto dossiers = desk.dossiers();
    if (!dossiers)
        return std::unexpected(dossiers.error());
    std::vector<FilesModel::Row> rows;
    for (const Draft &draft : *drafts)
        rows.push_back(rowOf(draft, desk));
    for (const DossierRow &dossier : *dossiers)
        rows.push_back(rowOf(dossier, desk));
    return rows;
}

void FilesFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FilesFilter::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

FilesFilter::Group FilesFilter::groupOf(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return Group::Drafts;
    case Phase::Submitted:
    case Phase::Returned:
    case Phase::Complete:
    case Phase::UnderReview:
    case Phase::Advised:
    case Phase::Scheduled:
        return Group::Running;
    case Phase::Decided:
    case Phase::InForce:
        return Group::Decided;
    case Phase::Closed:
    case Phase::Withdrawn:
        return Group::Over;
    }
    return Group::All;
}

bool FilesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const Group group = groupOf(Phase(index.data(FilesModel::PhaseRole).toInt()));
    if (m_group != Group::All && group != m_group)
        return false;
    const QString text = index.data(FilesModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace beraad
