// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sittingdesk.h"
#include "documents/documentplan.h"
#include "dossier/command.h"
#include "forms/conditions.h"
#include "ui/common/place.h"

#include <QWidget>

class QAction;
class QListWidget;
class QPushButton;

namespace beraad {

class DecisionPanel;
class ElidedLabel;
class ItemPane;
class Label;
class PresencePanel;
class StatusChip;

/// One session as it is held: the agenda in its order, the chosen item with its advices, who is there and how they
/// vote, what is decided; agenda and minutes as PDF.
class SessionPage final : public QWidget {
    Q_OBJECT

public:
    SessionPage(const Context &context, const std::vector<ConditionKind> &conditions, QWidget *parent = nullptr);
    /// Opens the session; at that item, if one is named. Tells why not and stays empty when it cannot be read.
    bool open(const SessionId &session, const SittingItem &item = {});
    void refresh();
    void retranslate();
    /// Opens the form in which the decision on the chosen item is recorded.
    void decide();
    const SessionId &session() const { return m_session; }

signals:
    void left();
    void dossierAsked(const beraad::DossierId &dossier);

private:
    void addActions();
    void arrange();
    QWidget *makeTop();
    QWidget *makeAgenda();
    void fillAgenda();
    void fillTop();
    void showItem();
    const SittingBoardItem *chosen() const;
    SittingItem chosenItem() const;
    bool mayRecord() const;
    void take(const SittingStep &step);
    void askAside(const PersonId &person);
    void askRuling(RulingAbout about);
    void move(int by);
    void record(const command::Decide &decision);
    void nameRapporteur(const PersonId &person);
    void showDocument(const QString &kind);
    void showItemDocument(const DocumentPlan &plan);
    void close();

    Context m_context;
    SessionId m_session;
    std::optional<SittingBoard> m_board;
    QAction *m_backAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_downAction = nullptr;
    QAction *m_agendaAction = nullptr;
    QAction *m_minutesAction = nullptr;
    QAction *m_deliberationAction = nullptr;
    QAction *m_letterAction = nullptr;
    QAction *m_decideAction = nullptr;
    QAction *m_closeAction = nullptr;
    ElidedLabel *m_title;
    StatusChip *m_state;
    Label *m_agendaHeading;
    QListWidget *m_agenda;
    ItemPane *m_item;
    PresencePanel *m_presence;
    DecisionPanel *m_decision;
};

} // namespace beraad
