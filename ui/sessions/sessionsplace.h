// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/planning.h"
#include "desk/sessiondesk.h"
#include "dossier/command.h"
#include "forms/conditions.h"
#include "ui/common/place.h"
#include "ui/sessions/trackmodel.h"

class QComboBox;
class QHBoxLayout;
class QListView;
class QScrollArea;
class QStackedLayout;

namespace beraad {

class EmptyState;
class IntakePage;
class PlanPanel;
class SectionHeader;
class SessionColumn;
class SessionPage;

/// The board of one committee: what waits at the left, a column for each session, a plan under them; and the page of
/// one session.
class SessionsPlace final : public Place {
    Q_OBJECT

public:
    SessionsPlace(const Context &context, QWidget *parent);
    /// A session id shows it on the board; with `#` behind it, or `#dossier track`, its own page opens. `#dossier
    /// track` alone opens the check of that file.
    void open(const QString &target) override;
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
    void arrangeBoardPage();
    void addActions();
    void fillCommittees();
    void fillBoard();
    TrackCard waitingCard(const TrackRow &row) const;
    TrackCard cardOf(const AgendaItem &item) const;
    QString jointWords(const DossierState &state, const TrackState &track) const;
    void choose(Choice choice);
    void enableActions();
    void rememberChoice();

    CommitteeId committee() const;
    bool may(const Command &command, QAction *action, const QString &text) const;
    void checkFile();
    /// What its authority asks of the file, and what follows from it.
    void openIntake(const SittingItem &item);
    void schedule();
    void scheduleOn(const DossierId &dossier, const TrackId &track, const Session &session);
    void unschedule();
    void decide();
    void showLetter();
    void openSession();
    void openPage(const SessionId &session, const SittingItem &item = {});
    void openBoard();
    bool mayDecide() const;
    void imposeChanges();
    void plan();
    void acceptPlan(const PlanningProblem &problem, const std::vector<PlanStep> &steps);

    std::vector<ConditionKind> m_conditions;
    TrackModel m_waiting;
    std::vector<SessionBoard> m_boards;
    std::vector<SessionColumn *> m_columns;
    std::optional<Choice> m_choice;
    QAction *m_checkAction = nullptr;
    QAction *m_scheduleAction = nullptr;
    QAction *m_unscheduleAction = nullptr;
    QAction *m_decideAction = nullptr;
    QAction *m_imposeAction = nullptr;
    QAction *m_dossierAction = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_letterAction = nullptr;
    QComboBox *m_committees;
    SectionHeader *m_waitingHeader;
    QListView *m_waitingView;
    EmptyState *m_nothing;
    QScrollArea *m_scroll;
    QHBoxLayout *m_board;
    PlanPanel *m_plan;
    QStackedLayout *m_pages;
    QWidget *m_boardPage = nullptr;
    SessionPage *m_page;
    IntakePage *m_intake;
};

PlaceInfo sessionsPlaceInfo();

} // namespace beraad
