// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/historymodel.h"

#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/wording.h"

namespace beraad {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(const Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    std::ranges::reverse(m_entries);
    endResetModel();
}

void HistoryModel::setShowsHashes(bool shows)
{
    m_showsHashes = shows;
    if (!m_entries.empty())
        emit dataChanged(index(0), index(int(m_entries.size()) - 1));
}

QString HistoryModel::byLine(const HistoryEntry &entry) const
{
    const auto &persons = m_desk.persons();
    const auto person = std::ranges::find(persons, entry.actor, &Person::id);
    const QString name = person == persons.end() ? entry.actor.value : person->name;
    const QString body = m_desk.directory().shortNameOf(entry.organisation, currentLanguage());
    return m_showsHashes ? u"%1 · %2 · SHA-256 %3"_s.arg(name, body, entry.hash) : u"%1 · %2"_s.arg(name, body);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return wording::of(entry.event);
    case Qt::ToolTipRole:
        return u"%1\nSHA-256 %2"_s.arg(wording::of(entry.event), entry.hash);
    case RowDelegate::SubtitleRole:
        return byLine(entry);
    case RowDelegate::TrailingRole:
        return format::dayAndTime(entry.at);
    case RowDelegate::IconNameRole:
        return wording::iconOf(entry.event);
    default:
        return {};
    }
}

} // namespace beraad
