// SPDX-License-Identifier: GPL-3.0-or-later
// The office around the grid: the queue and its filter, questions, the advice as a document, colleagues, conflicts of
// interest, differences between advices.
#include "desk/desk.h"
#include "desk/reviewdesk.h"
#include "dossier/advice.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/review/advicedialog.h"
#include "ui/review/reviewplace.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void ReviewPlace::addOfficeActions()
{
    ActionTable &table = context().actions;
    m_adviceAction = table.add({u"review.advice"_s, [] { return tr("Advice as PDF"); }, u"pdf"_s,
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), u"review"_s},
                               this, [this] { showAdvice(); });
    m_assignAction = table.add(
        {u"review.assign"_s, [] { return tr("Give to a colleague…"); }, u"person"_s, QKeySequence(), u"review"_s}, this,
        [this] { assign(); });
    table.add({u"review.files"_s, [] { return tr("Attached files beside the lines, or away again"); }, u"document"_s,
               Qt::Key_F, u"review"_s},
              this, [this] {
                  if (!m_filesButton->isHidden())
                      m_filesButton->toggle();
              });
    m_conflictAction = table.add({u"review.conflict"_s, [] { return tr("Declare a conflict of interest…"); },
                                  u"shield"_s, QKeySequence(), u"review"_s},
                                 this, [this] { declareConflict(); });
}

QWidget *ReviewPlace::makeQueue()
{
    auto *queue = new QWidget;
    auto *layout = new QVBoxLayout(queue);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    m_queueFilter->setObjectName(u"reviewQueueFilter"_s);
    top->addWidget(m_queueFilter, 1);
    layout->addLayout(top);
    layout->addWidget(m_queueView, 1);
    connect(m_queueFilter, &QComboBox::currentIndexChanged, this, &ReviewPlace::refresh);
    return queue;
}

void ReviewPlace::fillQueueFilter()
{
    const int chosen = m_queueFilter->currentIndex();
    const QSignalBlocker blocker(m_queueFilter);
    m_queueFilter->clear();
    m_queueFilter->setAccessibleName(tr("Which reviews"));
    m_queueFilter->addItem(tr("All reviews"), int(ReviewFilter::All));
    m_queueFilter->addItem(tr("Mine"), int(ReviewFilter::Mine));
    m_queueFilter->addItem(tr("Waiting for verdicts"), int(ReviewFilter::Waiting));
    m_queueFilter->addItem(tr("Urgent"), int(ReviewFilter::Urgent));
    m_queueFilter->addItem(tr("Asked back"), int(ReviewFilter::AskedBack));
    m_queueFilter->addItem(tr("To sign"), int(ReviewFilter::ToSign));
    m_queueFilter->addItem(tr("Signed"), int(ReviewFilter::Signed));
    m_queueFilter->setCurrentIndex(std::max(0, chosen));
}

void ReviewPlace::ask(const QString &text, Audience audience, const LineId &line)
{
    const ReviewTask *current = task();
    if (!current)
        return;
    TrackId track; // a question to the requester on the whole dossier belongs to the track of the advice
    for (const TrackState &each : m_state.tracks)
        if (audience == Audience::Requester && line.isEmpty() && each.plan.procedure == u"dpo-advice"_s
            && each.plan.authority == current->organisation)
            track = each.plan.id;
    if (context().messages.check(desk().carryOut(
            current->dossier, command::AskQuestion{track, line, desk().newId(), text, false, audience})))
        refresh();
}

void ReviewPlace::answer(const QString &question, const QString &text)
{
    const ReviewTask *current = task();
    if (current && context().messages.check(desk().carryOut(current->dossier, command::AnswerQuestion{question, text})))
        refresh();
}

void ReviewPlace::showAdvice()
{
    const ReviewTask *current = task();
    if (!current)
        return;
    auto *dialog = new AdviceDialog(context(), *current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPlace::assign()
{
    const ReviewTask *current = task();
    if (!current)
        return;
    const ReviewTask given = *current;
    const std::vector<Person> colleagues = ReviewDesk(desk()).colleaguesFor(given.organisation);
    QStringList names{tr("Nobody in particular")};
    for (const Person &colleague : colleagues)
        names << colleague.name;
    const auto chosen = context().ask.choose(this, tr("Give to a colleague"), tr("Who reviews “%1”?").arg(given.title),
                                             names, tr("Give"));
    if (!chosen)
        return;
    const PersonId person = *chosen > 0 ? colleagues[size_t(*chosen - 1)].id : PersonId();
    if (context().messages.check(desk().carryOut(given.dossier, command::AssignReview{given.organisation, person})))
        refresh();
}

void ReviewPlace::declareConflict()
{
    const ReviewTask *current = task();
    if (!current)
        return;
    const DossierId dossier = current->dossier;
    const auto reason = context().ask.text(
        this, tr("Declare a conflict of interest"),
        tr("The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:"),
        tr("Declare"), {}, true);
    if (!reason)
        return;
    if (!context().messages.check(desk().carryOut(dossier, command::DeclareConflict{desk().person().id, *reason})))
        return;
    context().messages.note(tr("The dossier is hidden from you."));
    refresh();
}

/// Lines on which signed advices differ; choosing one goes there.
void ReviewPlace::showDisagreements()
{
    const auto found = disagreementsOf(m_state);
    m_differences->setText(tr("Advices differ (%1)", "button, number of lines").arg(found.size()));
    m_differences->setVisible(!found.empty());
    QMenu *menu = m_differences->menu();
    menu->clear();
    for (const Disagreement &each : found) {
        const ReviewRow *row = m_grid->lines().find(each.line);
        QStringList bodies;
        for (const auto &[organisation, verdict] : each.said)
            bodies << desk().directory().shortNameOf(organisation, currentLanguage());
        const QString label = row ? row->label : each.line.value;
        QAction *action
            = menu->addAction(tr("%1: %2", "variable, organisations that differ").arg(label, bodies.join(u", "_s)),
                              this, [this, line = each.line] {
                                  m_grid->selectRow(m_grid->lines().shownRowOf(line));
                                  m_grid->setFocus();
                              });
        action->setEnabled(row != nullptr);
    }
}

} // namespace beraad
