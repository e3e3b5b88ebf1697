// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/hands.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
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

} // namespace beraad
