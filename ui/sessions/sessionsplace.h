// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "dossier/command.h"
#include "forms/conditions.h"
#include "ui/common/place.h"
#include "ui/sessions/trackmodel.h"

class QComboBox;
class QHBoxLayout;
class QListView;
class QScrollArea;

namespace beraad {

class DecisionPanel;
class EmptyState;
class SectionHeader;
class SessionColumn;

/// The board of one committee: what waits at the left, a column for each session, the decision of the chosen item under
/// them.
class SessionsPlace final : public Place {
    Q_OBJECT

public:
    SessionsPlace(const Context &context, QWidget *parent);
    void open(const QString &target) override; ///< a session id
    void refresh() override;

private:
    /// What is chosen, waiting or on an agenda.
    struct Choice {
        TrackCard card;
        std::optional<Session> session;
    };

    void retranslate() override;
    void arrange();
    QWidget *makeTools();
    QWidget *makeWaiting();
    QWidget *makeBoard();
    void addActions();
    void fillCommittees();
    void fillBoard();
    TrackCard cardOf(const AgendaItem &item) const;
    void choose(Choice choice);
    void enableActions();
    void rememberChoice();

    CommitteeId committee() const;
    bool may(const Command &command, QAction *action, const QString &text) const;
    void findComplete();
    void sendBack();
    void schedule();
    void scheduleOn(const DossierId &dossier, const TrackId &track, const Session &session);
    void unschedule();
    void decide();
    void record(const command::Decide &decision);
    void imposeChanges();

    std::vector<ConditionKind> m_conditions;
    TrackModel m_waiting;
    std::vector<SessionBoard> m_boards;
    std::vector<SessionColumn *> m_columns;
    std::optional<Choice> m_choice;
    QAction *m_completeAction = nullptr;
    QAction *m_returnAction = nullptr;
    QAction *m_scheduleAction = nullptr;
    QAction *m_unscheduleAction = nullptr;
    QAction *m_decideAction = nullptr;
    QAction *m_imposeAction = nullptr;
    QAction *m_dossierAction = nullptr;
    QComboBox *m_committees;
    SectionHeader *m_waitingHeader;
    QListView *m_waitingView;
    EmptyState *m_nothing;
    QScrollArea *m_scroll;
    QHBoxLayout *m_board;
    DecisionPanel *m_panel;
};

PlaceInfo sessionsPlaceInfo();

} // namespace beraad
