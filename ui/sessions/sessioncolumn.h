// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sessiondesk.h"
#include "ui/common/card.h"
#include "ui/sessions/trackmodel.h"

class QListView;
class QProgressBar;

namespace beraad {

class Label;

/// One session of the board: its day, its room, its agenda. A card that is dropped on it asks to be put on that agenda.
class SessionColumn final : public Card {
    Q_OBJECT

public:
    explicit SessionColumn(QWidget *parent = nullptr);

    void show(const SessionBoard &board, std::vector<TrackCard> cards, QDate today);
    const Session &session() const { return m_session; }
    const TrackModel &cards() const { return m_model; }
    QListView *list() const { return m_list; }
    void select(int row);

signals:
    void chosen(int row);
    void opened(); ///< by Enter or a double click
    void dropped(const beraad::DossierId &dossier, const beraad::TrackId &track);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    TrackModel m_model;
    Session m_session;
    Label *m_day;
    Label *m_room;
    QProgressBar *m_bar;
    Label *m_handIn;
    QListView *m_list;
};

} // namespace beraad
