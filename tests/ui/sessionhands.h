// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/hands.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace beraad {

/// Writes into the one field of a dialog.
inline bool writeInto(QWidget *dialog, const QString &words)
{
    if (auto *paragraph = dialog->findChild<QPlainTextEdit *>()) {
        paragraph->setPlainText(words);
        return true;
    }
    auto *line = dialog->findChild<QLineEdit *>();
    if (line)
        line->setText(words);
    return line != nullptr;
}

/// On the page of a session: all members come in, the first chairs and states a quorum, all vote in favour of the
/// chosen item. Gives the name of what could not be done; empty: all of it was.
inline QString holdByHand(Hands &hands, Desk &desk, const CommitteeId &committee)
{
    const std::vector<Person> members = desk.membersOf(committee);
    if (members.empty())
        return QStringLiteral("members");
    for (const Person &member : members)
        if (const QString box = QStringLiteral("present-") + member.id.value; !hands.click(hands.seen(box)))
            return box;
    if (!hands.choose(qobject_cast<QComboBox *>(hands.seen(QStringLiteral("chairField"))), members.front().id.value))
        return QStringLiteral("chairField");
    const auto state = [](QWidget *dialog) { return writeInto(dialog, QStringLiteral("Alle leden zijn aanwezig.")); };
    if (!hands.pressAndAnswer(QStringLiteral("stateQuorum"), state))
        return QStringLiteral("stateQuorum");
    return hands.press(QStringLiteral("allInFavour")) ? QString() : QStringLiteral("allInFavour");
}

/// On the page of the check: everything is in order, what is missing is let pass. Gives the name of what could not be
/// done; empty: all of it was.
inline QString findCompleteByHand(Hands &hands, const QString &note)
{
    if (!hands.press(QStringLiteral("sessions.check")))
        return QStringLiteral("sessions.check");
    auto *list = qobject_cast<QListWidget *>(hands.seen(QStringLiteral("intakeList")));
    auto *words = qobject_cast<QPlainTextEdit *>(hands.seen(QStringLiteral("intakeNote")));
    if (!list || !words)
        return QStringLiteral("intakeList");
    const auto state = [list] { return list->currentItem()->data(Qt::UserRole + 104).toString(); };
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const QString before = state();
        hands.key(list, Qt::Key_A);
        list->setCurrentRow(row);
        if (row == 0 && state() == before)
            return QStringLiteral("intake.order");
    }
    words->setPlainText(note);
    return hands.press(QStringLiteral("intake.complete")) ? QString() : QStringLiteral("intake.complete");
}

} // namespace beraad
