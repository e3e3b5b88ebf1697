// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/trackmodel.h"

#include "ui/common/format.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/wording.h"

#include <QMimeData>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void TrackModel::setCards(std::vector<TrackCard> cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int TrackModel::rowOf(const DossierId &dossier, const TrackId &track) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&](const TrackCard &card) { return card.row.dossier == dossier && card.row.state.plan.id == track; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int TrackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant TrackModel::data(const QModelIndex &index, int role) const
{
    const TrackCard &card = m_cards[size_t(index.row())];
    const TrackState &track = card.row.state;
    const QDate since = (track.complete.isValid() ? track.complete : track.received).date();
    const event::SectionDecided *section = track.sectionDecision(card.committee);
    const StatusLook look = section ? lookOf(section->outcome)
        : track.decision            ? lookOf(track.decision->outcome)
                                    : lookOf(track.stageOn(card.today));
    const auto subtitle = [&] {
        const QString age = track.complete.isValid() ? tr("complete since %1").arg(format::day(since))
                                                     : tr("received %1").arg(format::day(since));
        const QString facts
            = tr("%1, %2, %3", "status, minutes on the agenda, age").arg(look.word, format::minutes(card.minutes), age);
        return card.joint.isEmpty() ? facts : card.joint + u" · "_s + facts;
    };
    switch (role) {
    case RowDelegate::TitleRole:
        return card.row.title;
    case RowDelegate::SubtitleRole:
        return subtitle();
    case RowDelegate::IconNameRole: // no chip: columns are narrow, the title needs the room
        return look.icon;
    case RowDelegate::IconToneRole:
        return int(look.tone);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1, %2, %3"_s.arg(card.row.title, wording::procedure(track.plan.procedure), subtitle());
    default:
        return {};
    }
}

Qt::ItemFlags TrackModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!index.isValid())
        return base;
    const TrackCard &card = m_cards[size_t(index.row())];
    const bool isDecided = card.row.state.decision || card.row.state.sectionDecision(card.committee);
    return isDecided ? base : base | Qt::ItemIsDragEnabled;
}

QStringList TrackModel::mimeTypes() const
{
    return {QString::fromLatin1(kMimeType)};
}

QMimeData *TrackModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const TrackRow &row = m_cards[size_t(indexes.front().row())].row;
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(kMimeType), (row.dossier.value + u'\n' + row.state.plan.id.value).toUtf8());
    return data;
}

} // namespace beraad
