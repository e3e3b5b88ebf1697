// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filesmodel.h"

#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/status.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void FilesModel::setPage(Page first, Reader more)
{
    m_next = first.next;
    m_more = std::move(more);
    show(std::move(first.rows));
}

void FilesModel::setDrafts(std::vector<Row> drafts)
{
    std::ranges::copy_if(m_rows, std::back_inserter(drafts), [](const Row &row) { return !row.isDraft; });
    show(std::move(drafts));
}

void FilesModel::show(std::vector<Row> rows)
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

bool FilesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next >= 0;
}

void FilesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = m_more(std::exchange(m_next, -1)); // what fails is not tried again at each scroll
    if (!page)
        return;
    m_next = page->next;
    if (page->rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page->rows.size()) - 1);
    std::ranges::move(page->rows, std::back_inserter(m_rows));
    endInsertRows();
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
        return row.bar.empty() ? row.title : u"%1\n%2"_s.arg(row.title, toText(row.bar).replace(u"; "_s, u"\n"_s));
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4, %5"_s.arg(row.title, lookOf(row.phase).word, row.subtitle, row.trailing,
                                           toText(row.bar));
    case RowDelegate::BarRole:
        return row.bar.empty() ? QVariant() : QVariant::fromValue(row.bar);
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
    return row;
}

FilesModel::Row rowOf(const DossierListing &listing, const Desk &desk)
{
    const DossierRow &dossier = listing.row;
    FilesModel::Row row;
    row.id = dossier.id;
    row.title = dossier.title;
    row.phase = listing.phase;
    row.isMine = listing.isMine;
    const QString requester = desk.directory().shortNameOf(dossier.requester, currentLanguage());
    row.subtitle
        = u"%1 · %2 · %3"_s.arg(lookOf(row.phase).word, requester, format::day(dayInBelgium(dossier.submitted)));
    if (dossier.openQuestions > 0)
        row.trailing = FilesModel::tr("%n question(s)", nullptr, dossier.openQuestions);
    else if (listing.waitsForMe)
        row.trailing = FilesModel::tr("waits for you", "a dossier");
    row.bar = segmentsOf(listing.tracks, desk.today());
    return row;
}

bool fits(const FilesModel::Row &row, const Draft &draft, const DossierFilter &filter)
{
    const QString requester = draft.request.value("requester"_L1).toObject().value("organisation"_L1).toString();
    const bool isOfGroup = filter.group == DossierFilter::Group::All || filter.group == DossierFilter::Group::Drafts;
    if (!isOfGroup || filter.waitsForMe || !filter.authority.isEmpty()
        || (!filter.requester.isEmpty() && filter.requester.value != requester))
        return false;
    const QString text = row.title + u' ' + row.id.value;
    return std::ranges::all_of(filter.words.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Result<std::vector<FilesModel::Row>> draftRows(Desk &desk, const DossierFilter &filter)
{
    const auto drafts = DraftDesk(desk).drafts();
    if (!drafts)
        return std::unexpected(drafts.error());
    std::vector<FilesModel::Row> rows;
    for (const Draft &draft : *drafts)
        if (FilesModel::Row row = rowOf(draft, desk); fits(row, draft, filter))
            rows.push_back(std::move(row));
    if (filter.order == DossierOrder::ByTitle)
        std::ranges::stable_sort(rows, [](const FilesModel::Row &a, const FilesModel::Row &b) {
            return a.title.localeAwareCompare(b.title) < 0;
        });
    return rows;
}

Result<FilesModel::Page> filePage(Desk &desk, const DossierFilter &filter, int from, int count)
{
    FilesModel::Page page;
    if (from == 0) {
        auto drafts = draftRows(desk, filter);
        if (!drafts)
            return std::unexpected(drafts.error());
        page.rows = std::move(*drafts);
    }
    if (filter.group == DossierFilter::Group::Drafts)
        return page;
    const auto slice = DossierList(desk).slice(filter, from, count);
    if (!slice)
        return std::unexpected(slice.error());
    for (const DossierListing &listing : slice->listings)
        page.rows.push_back(rowOf(listing, desk));
    page.next = slice->next;
    return page;
}

} // namespace beraad
