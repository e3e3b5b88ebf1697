// SPDX-License-Identifier: GPL-3.0-or-later
// What is judged, and what follows from it: one message, or a complete file.
#include "desk/desk.h"
#include "desk/intake.h"
#include "ui/common/actiontable.h"
#include "ui/common/messages.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/sessions/intakepage.h"
#include "ui/sessions/intakerow.h"

#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void IntakePage::addActions()
{
    ActionTable &table = m_context.actions;
    const auto add = [&](const char *id, const std::function<QString()> &text, const char *iconName,
                         const QKeySequence &key, const std::function<void()> &run) {
        return table.add({QString::fromLatin1(id), text, QString::fromLatin1(iconName), key, u"sessions"_s, false},
                         this, run);
    };
    m_backAction = table.find(u"session.back"_s); // the page of a session leads back to the same board
    addAction(m_backAction);
    // Single letters work in the list only: in a text they are text.
    const auto addToList = [&](const char *id, const std::function<QString()> &text, const char *iconName, Qt::Key key,
                               const std::function<void()> &run) {
        return table.add({QString::fromLatin1(id), text, QString::fromLatin1(iconName), key, u"sessions"_s, false},
                         m_list, run);
    };
    m_orderAction
        = addToList("intake.order", [] { return tr("In order"); }, "check", Qt::Key_A, [this] { mark(true); });
    m_missingAction
        = addToList("intake.missing", [] { return tr("Ask back"); }, "undo", Qt::Key_R, [this] { mark(false); });
    m_nextAction = addToList(
        "intake.next", [] { return tr("Next to judge"); }, "chevron-down", Qt::Key_N, [this] { goToUnjudged(1); });
    m_previousAction = addToList(
        "intake.previous", [] { return tr("Previous to judge"); }, "chevron-up", Qt::Key_P,
        [this] { goToUnjudged(-1); });
    m_completeAction = add(
        "intake.complete", [] { return tr("The file is complete"); }, "approve", Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        [this] { complete(); });
    m_returnAction = add(
        "intake.return", [] { return tr("Send the message"); }, "send", Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        [this] { sendBack(); });
    m_dossierAction = add(
        "intake.dossier", [] { return tr("Open the dossier"); }, "requests", QKeySequence(),
        [this] { emit dossierAsked(m_view.id); });
}

void IntakePage::mark(bool inOrder)
{
    const IntakeItem *item = chosen();
    if (!item || item->standing == IntakeStanding::Later)
        return;
    const auto mark = m_marks.constFind(item->id);
    if (mark != m_marks.cend() && *mark == inOrder)
        m_marks.remove(item->id); // the same key takes it back
    else
        m_marks.insert(item->id, inOrder);
    showRow(m_list->currentRow());
    showItem();
    showMessage();
    if (m_marks.contains(item->id) && item->standing == IntakeStanding::ToJudge && inOrder)
        goToUnjudged(1);
}

/// Stays where it is when nothing is left.
void IntakePage::goToUnjudged(int by)
{
    const QStringList open = unjudged(m_check, m_marks);
    const int count = int(m_rows.size());
    for (int step = 1; step <= count && !open.isEmpty(); ++step) {
        const int row = (m_list->currentRow() + by * step % count + count) % count;
        if (open.contains(m_rows[size_t(row)]->id)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

std::vector<AskedBack> IntakePage::askedBack() const
{
    return askedBackBy(m_check, m_marks, m_sentences);
}

command::FindComplete IntakePage::completion() const
{
    return {
        m_check.track, m_note->toPlainText().trimmed(), {}, judgedBy(m_check, m_marks), letPassBy(m_check, m_marks)};
}

command::Return IntakePage::message() const
{
    return {m_check.track, m_note->toPlainText().trimmed(), {}, askedBack()};
}

/// Why the file cannot be found complete yet; empty: it can.
QString IntakePage::lacking() const
{
    if (!askedBack().empty())
        return tr("What is asked back keeps the file from being complete.");
    const int open = int(unjudged(m_check, m_marks).size());
    if (open > 0)
        return tr("%n point(s) still have to be judged.", nullptr, open);
    const command::FindComplete found = completion();
    if (!found.open.empty() && found.note.isEmpty())
        return tr("Something is let pass: say why in the note.");
    const auto may = m_context.desk.mayCarryOut(m_view.id, found);
    return may ? QString() : wording::of(may.error()).sentence;
}

void IntakePage::showMessage()
{
    const Desk &desk = m_context.desk;
    const QString language = m_view.request ? m_view.request->language : u"nl"_s;
    const command::Return back = message();
    const auto names = intakeNames(desk, m_view, language);
    QStringList words;
    for (const AskedBack &item : back.items)
        words << u"%1. "_s.arg(words.size() + 1) + worded(item, intakeTable(), desk.form(), language, names);
    m_messageHeading->setText(words.isEmpty() ? tr("Nothing is asked back")
                                              : tr("One message to the requester, in the language of the file"));
    m_words->setText(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
    const QString lack = lacking();
    m_lacking->setText(lack);
    m_lacking->setVisible(!lack.isEmpty());
    m_completeAction->setEnabled(lack.isEmpty());
    m_completeAction->setToolTip(lack.isEmpty() ? tr("The clock of the file starts") : lack);
    const auto may = desk.mayCarryOut(m_view.id, back);
    const bool says = !back.items.empty() || !back.reason.isEmpty();
    m_returnAction->setEnabled(says && may);
    m_returnAction->setToolTip(!says     ? tr("Nothing is asked back")
                                   : may ? tr("All points at once; the file waits for the requester")
                                         : wording::of(may.error()).sentence);
    fillTop();
}

void IntakePage::complete()
{
    if (lacking().isEmpty())
        carryOut(completion(), tr("The file is complete; its clock runs"));
}

void IntakePage::sendBack()
{
    const command::Return back = message();
    const int count = int(back.items.size());
    carryOut(back, tr("%n point(s) asked back in one message", nullptr, count));
}

void IntakePage::carryOut(const Command &command, const QString &note)
{
    if (!m_context.messages.check(m_context.desk.carryOut(m_view.id, command)))
        return;
    m_context.messages.note(note);
    emit left();
}

} // namespace beraad
