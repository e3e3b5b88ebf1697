// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sittingdesk.h"
#include "directory/person.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace beraad {

class Label;

/// Who is there, who chairs, whether that is enough, and how each member votes on the chosen item. Value in, steps out:
/// it records nothing itself.
class PresencePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PresencePanel(QWidget *parent = nullptr);
    void show(const SittingBoard &board, const SittingItem &item, const std::vector<Person> &members, bool mayRecord);
    void retranslate();

signals:
    void recorded(const beraad::SittingStep &step);
    void asideAsked(const beraad::PersonId &person); ///< the reason is still to be given
    void quorumAsked(); ///< the chair states that there is one
    void rulingAsked(); ///< the chair says how the house reads the votes

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        Person member;
        QCheckBox *present;
        QComboBox *ballot;
    };
    void arrange();
    void makeRows(const std::vector<Person> &members);
    void fill();
    void fillRow(Row &row);
    void fillChair();
    void fillBallots(QComboBox *box) const;
    QString quorumSentence() const;
    QString voteSentence() const;
    void takeBallot(const PersonId &member, const QVariant &chosen);
    void voteAllInFavour();

    SittingBoard m_board;
    SittingItem m_item;
    std::vector<Row> m_rows;
    bool m_mayRecord = false;
    Label *m_heading;
    QLabel *m_chairLabel;
    QComboBox *m_chair;
    QGridLayout *m_grid;
    Label *m_quorum;
    QPushButton *m_stateQuorum;
    QPushButton *m_allInFavour;
    Label *m_votes;
    QPushButton *m_stateVote;
};

} // namespace beraad
