// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sittingdesk.h"
#include "dossier/command.h"
#include "forms/conditions.h"

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

/// What the committee decided of one item: outcome, number, conditions, motivation, and which lines a part
/// authorisation leaves out. Says from which day the decision will hold and by which rule. Value in, value out: it
/// changes nothing itself.
class DecisionPanel final : public QWidget {
    Q_OBJECT

public:
    DecisionPanel(Desk &desk, const std::vector<ConditionKind> &conditions, QWidget *parent = nullptr);
    void start(const SittingBoardItem &item, const Session &session);
    void retranslate();

signals:
    void decided(const beraad::command::Decide &decision);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void fillConditions();
    void fillLines();
    Outcome outcome() const;
    /// Of a joint file the sections that have still to decide beside this one.
    std::vector<CommitteeId> sectionsToCome() const;
    bool needsNumber(Outcome outcome) const;
    QString titleOf() const;
    QString missing(const command::Decide &given) const;
    void check();
    command::Decide decision() const;

    Desk &m_desk;
    const std::vector<ConditionKind> &m_conditions;
    SittingBoardItem m_item;
    Session m_session;
    Label *m_title;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    Label *m_inForce;
    QLabel *m_conditionsLabel;
    QListWidget *m_conditionList;
    QLabel *m_linesLabel;
    QListWidget *m_lineList; ///< ticked: authorised
    QLabel *m_motivationLabel;
    QPlainTextEdit *m_motivation;
    Label *m_missing;
    QPushButton *m_leave;
    QPushButton *m_record;
};

} // namespace beraad
