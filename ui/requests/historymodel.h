// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractListModel>

namespace beraad {

/// What happened to a dossier, the latest on top.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit HistoryModel(const Desk &desk, QObject *parent = nullptr);
    void setEntries(std::vector<HistoryEntry> entries);
    void setShowsHashes(bool shows);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString byLine(const HistoryEntry &entry) const;

    const Desk &m_desk;
    std::vector<HistoryEntry> m_entries;
    bool m_showsHashes = false;
};

} // namespace beraad
