// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <QAbstractListModel>

namespace beraad {

/// One card of the board: a track of a dossier, waiting or on an agenda.
struct TrackCard {
    TrackRow row;
    int minutes = 40;
    QDate today; ///< for its age
    CommitteeId committee = {}; ///< on whose board it is
    QString joint = {}; ///< of a joint file: where the other section stands
    bool operator==(const TrackCard &) const = default;
};

/// Cards in a list, waiting or of one session; can be dragged.
class TrackModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a drag carries: dossier and track, one on each line.
    static constexpr auto kMimeType = "application/x-beraad-track";

    using QAbstractListModel::QAbstractListModel;
    void setCards(std::vector<TrackCard> cards);
    const TrackCard &at(int row) const { return m_cards[size_t(row)]; }
    int rowOf(const DossierId &dossier, const TrackId &track) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    std::vector<TrackCard> m_cards;
};

} // namespace beraad
