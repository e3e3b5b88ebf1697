// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/command.h"
#include "forms/conditions.h"
#include "sessions/session.h"
#include "ui/sessions/trackmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace beraad {

class Desk;
class Label;

/// What the committee decided of one item: outcome, number, conditions, motivation. Says from which day the decision
/// will hold and by which rule. Value in, value out: it changes nothing itself.
class DecisionPanel final : public QWidget {
    Q_OBJECT

public:
    DecisionPanel(Desk &desk, const std::vector<ConditionKind> &conditions, QWidget *parent = nullptr);
    void start(const TrackCard &card, const Session &session);
    void retranslate();

signals:
    void decided(const beraad::command::Decide &decision);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void fillConditions();
    void check();
    command::Decide decision() const;

    Desk &m_desk;
    const std::vector<ConditionKind> &m_conditions;
    TrackCard m_card;
    Session m_session;
    Label *m_title;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    Label *m_inForce;
    QLabel *m_conditionsLabel;
    QListWidget *m_conditionList;
    QLabel *m_motivationLabel;
    QPlainTextEdit *m_motivation;
    Label *m_missing;
    QPushButton *m_leave;
    QPushButton *m_record;
};

} // namespace beraad
