// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialog.h"

#include "desk/desk.h"
#include "ui/common/actiontable.h"
#include "ui/common/card.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

void addParagraph(QVBoxLayout *layout, const QString &heading, const QString &text)
{
    layout->addWidget(new Label(heading, TextRole::Strong));
    auto *paragraph = new Label(text, TextRole::Body, Ink::Soft);
    paragraph->setWordWrap(true);
    layout->addWidget(paragraph);
    layout->addSpacing(space::kSmall);
}

} // namespace

HelpDialog::HelpDialog(const ActionTable &actions, const Desk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kWide);
    columns->addWidget(makeText(desk), 3);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeShortcuts(actions), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new Label(tr("How Beraad works"), TextRole::Title));
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(std::min(880, parent->width() - space::kPage), std::min(600, parent->height() - space::kPage));
}

QWidget *HelpDialog::makeText(const Desk &desk)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::kMedium, 0);
    addParagraph(
        layout, tr("One request, every authority"),
        tr("A request is a list of variables. From who holds them, who receives them and why, the rules derive which "
           "procedures are "
           "needed. Each line of the route says which rule asks for it, where that rule stands and how sure that is."));
    addParagraph(layout, tr("Nothing is guessed"),
                 tr("A fact that is missing becomes a question. Both branches are shown, the stricter one first, and a "
                    "named person decides."));
    addParagraph(layout, tr("How sure is a statement?"),
                 tr("Verified: checked in the law or at the body itself. From the note: stated by the SERV in 2022. "
                    "Derived: follows from "
                    "verified statements. Unverified: ask the authority before you rely on it."));
    addParagraph(layout, tr("The dates"),
                 tr("The likely date adds up the stated expectations along the slowest chain of procedures and the "
                    "sessions in the calendar. The "
                    "cautious date is later; where no expectation is known, Beraad says so instead of inventing one."));
    addParagraph(
        layout, tr("What happened here before"),
        tr("Once thirty files were decided in this workspace, the dates come from them: the rest of the way is "
           "played many times with how long each step took here. By the first day half of the plays were "
           "through, by the second nine in ten. Files that still wait are not counted, so that in a growing "
           "backlog the days are too early."));
    addParagraph(layout, tr("Everything is kept"),
                 tr("Drafts save themselves. What is submitted, said and decided is written down once, in a chain that "
                    "anyone can verify."));
    addParagraph(
        layout, tr("Attached files"),
        tr("A file that is attached is kept in the workspace, once, and whoever may read the answer may open it. "
           "What is opened is a copy. An exported request has its files in a folder beside it."));
    addParagraph(
        layout, tr("The list of requests"),
        tr("You see the dossiers in which you have a part. What you filter and sort can be saved as a view under "
           "a name, and one view can be the one that the list opens with."));
    addReviewing(layout);
    addSessions(layout);
    addDecisions(layout);
    addFigures(layout);
    addReminders(layout);
    if (desk.isDemo())
        addParagraph(layout, tr("This is a demonstration"),
                     tr("People and dossiers are made up. Change who you are at the top right, and move the day "
                        "forward to see a dossier travel."));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("How Beraad works"));
    return scroll;
}

void HelpDialog::addReviewing(QVBoxLayout *layout)
{
    addParagraph(
        layout, tr("Judging lines"),
        tr("Each line of a request gets a verdict of each holder and recipient. One letter is enough: A approve, "
           "C with conditions, G coarsen, V replace, R refuse, Q ask. A verdict is for all selected lines, or for a "
           "whole data set on its heading. N and P go to the next and the previous line without a verdict, U shows "
           "only those, D groups by data set. Verdicts can be taken back until the advice is signed."));
    addParagraph(
        layout, tr("Refusing needs a reason"),
        tr("So do coarsening, replacing, and saying otherwise than was said before of the same variable for the same "
           "kind of purpose. What could be given instead is worked out from the code list, the parts of a date and "
           "the catalogue."));
    addParagraph(
        layout, tr("Files beside the lines"),
        tr("A PDF is read by a separate program that can do nothing else, and scripts in it never run. Marks and "
           "notes are kept beside the file, never in it. Words that are selected can be quoted into a reason."));
}

void HelpDialog::addSessions(QVBoxLayout *layout)
{
    addParagraph(
        layout, tr("Sessions and their agendas"),
        tr("A file waits until it is complete (Ctrl+E) and then goes on an agenda: drag it, or Ctrl+J. Plan (Ctrl+L) "
           "proposes a session for every waiting file and says for each why not an earlier one; nothing moves "
           "before the proposal is accepted, and what is pinned never does. Hand-in and dispatch days are counted "
           "back from the session in working days."));
    addParagraph(
        layout, tr("Holding a session"),
        tr("Enter opens the page of a session. Tick who is present and who chairs, note who steps aside from an item, "
           "record the votes, then decide it (Ctrl+Shift+D). Somebody must chair, there must be a quorum, and the "
           "votes must carry the decision. Where the rules of the house are not known, the chair states how they "
           "are read, and that stands in the minutes. Alt+Up and Alt+Down change the order; after the minutes are "
           "closed nothing can be added."));
    addParagraph(
        layout, tr("What a clock means"),
        tr("The clock of a procedure starts when the file is complete and ends with the decision. Where the law lets "
           "a question stop it, days of waiting for the answer do not count: net time is without them, gross time "
           "with them. A term of the law is shown with its source; where none was found, the date is only what is "
           "usual. Days are Belgian days, and working days leave out the public holidays."));
}

void HelpDialog::addDecisions(QVBoxLayout *layout)
{
    addParagraph(
        layout, tr("The register of decisions"),
        tr("Decisions made here and decisions published elsewhere stand in one list, each with the chain of its "
           "amendments and with what follows it: entry into force, delivery, publication, destruction and its proof. "
           "Enter opens the dossier, Ctrl+O the deliberation as a PDF, Ctrl+Shift+P begins a new request that cites "
           "the decision, Ctrl+C copies the reference. Variables and conditions are shown only to those who have a "
           "part in the dossier."));
}

void HelpDialog::addFigures(QVBoxLayout *layout)
{
    addParagraph(
        layout, tr("How figures are worked out"),
        tr("Every chart says how many files it is made of and how many of them are still open. The median and the "
           "quartiles interpolate linearly between the sorted values (the definition that R and NumPy use unless "
           "told otherwise). The whiskers of a box end at the last value within one and a half times its height; "
           "what lies beyond is drawn by itself."));
    addParagraph(
        layout, tr("Open files are not left out"),
        tr("A file that is still open has taken at least so long: it is censored. Survival curves (Kaplan and Meier) "
           "count it until today and mark it; leaving it out would make every leg look quicker than it is. Where "
           "fewer than half are finished, there is no median yet, and none is shown."));
}

void HelpDialog::addReminders(QVBoxLayout *layout)
{
    addParagraph(
        layout, tr("Reminders"),
        tr("Once a day the overview lists what waits for you or comes up. It presses more as time passes, and what "
           "has waited too long also reaches the controller of the organisation. In the list (Ctrl+Shift+R) Enter "
           "opens a matter, S puts it off for a week, D puts it away until it presses more, Ctrl+Z takes that back. "
           "For each kind you choose: on the list, at once on the desktop, or never. On the desktop no dossier is "
           "named."));
}

QWidget *HelpDialog::makeShortcuts(const ActionTable &actions)
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, space::kSmall, 0);
    grid->setVerticalSpacing(space::kSmall);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(new Label(tr("Shortcuts"), TextRole::Strong), row++, 0, 1, 2);
    for (const ActionTable::Row &each : actions.rows()) {
        if (each.action->shortcut().isEmpty())
            continue;
        grid->addWidget(new Label(each.action->shortcut().toString(QKeySequence::NativeText), TextRole::Code), row, 0);
        auto *text = new Label(each.action->text(), TextRole::Body, Ink::Soft);
        text->setWordWrap(true);
        grid->addWidget(text, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Shortcuts"));
    return scroll;
}

} // namespace beraad
