// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/planpanel.h"

#include "planning/firstcome.h"
#include "planning/whatif.h"
#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new Label(TextRole::Heading))
    , m_summary(new Label(TextRole::Small, Ink::Soft))
    , m_progress(new QProgressBar)
    , m_list(new QListWidget)
    , m_answer(new Label(TextRole::Small, Ink::Soft))
    , m_whatIfButton(new QToolButton)
    , m_oftener(new QAction(this))
    , m_rapporteur(new QAction(this))
    , m_leave(new QPushButton)
    , m_accept(makePrimaryButton({}))
{
    m_list->setObjectName(u"planSteps"_s);
    m_accept->setObjectName(u"planAccept"_s);
    m_leave->setObjectName(u"planLeave"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_answer->setObjectName(u"planAnswer"_s);
    m_answer->setWordWrap(true);
    m_oftener->setObjectName(u"planOftener"_s);
    m_rapporteur->setObjectName(u"planRapporteur"_s);
    m_whatIfButton->setObjectName(u"planWhatIf"_s);
    m_whatIfButton->setPopupMode(QToolButton::InstantPopup);
    m_whatIfButton->setMenu(new QMenu(m_whatIfButton));
    m_whatIfButton->menu()->addActions({m_oftener, m_rapporteur});
    connect(m_oftener, &QAction::triggered, this, [this] { ask(WhatIfQuestion::EveryTwoWeeks); });
    connect(m_rapporteur, &QAction::triggered, this, [this] { ask(WhatIfQuestion::OneMoreRapporteur); });
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMaximumHeight(14 * fontMetrics().height());
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::kSmall);
    arrange();
    connect(m_leave, &QPushButton::clicked, this, [this] {
        const bool isAsking = isPlanning() && !m_plan.sessions.empty();
        stop();
        if (isAsking)
            showResult(); // the plan itself stays
        else
            emit left();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_problem, m_steps); });
    retranslate();
}

PlanPanel::~PlanPanel()
{
    stop();
}

void PlanPanel::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_list);
    layout->addWidget(m_answer);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_whatIfButton);
    bottom->addWidget(m_leave);
    bottom->addWidget(m_accept);
    layout->addLayout(bottom);
}

void PlanPanel::start(const PlanningProblem &problem)
{
    stop();
    m_problem = problem;
    m_plan = {};
    m_steps.clear();
    m_question = WhatIfQuestion::None;
    m_whatIf.reset();
    work(problem);
    connect(m_worker.get(), &QThread::finished, this, &PlanPanel::take);
    m_worker->start();
    showResult();
    show();
    m_leave->setFocus();
}

void PlanPanel::work(const PlanningProblem &problem)
{
    m_made.reset();
    m_cancelled = false;
    m_worker.reset(QThread::create([this, problem] {
        PlanLimits limits;
        limits.cancelled = &m_cancelled;
        m_made = planOf(problem, limits);
    }));
}

void PlanPanel::ask(WhatIfQuestion question)
{
    if (isPlanning() || m_plan.sessions.empty())
        return;
    m_question = question;
    m_whatIf.reset();
    work(question == WhatIfQuestion::EveryTwoWeeks
             ? sittingEvery(2, m_problem, m_desk.committees(), m_desk.workingDays())
             : withOneMoreRapporteur(m_problem));
    connect(m_worker.get(), &QThread::finished, this, &PlanPanel::takeWhatIf);
    m_worker->start();
    showResult();
}

/// What the plan proposes stays; only the answer is new.
void PlanPanel::takeWhatIf()
{
    m_worker.release()->deleteLater();
    if (m_made && *m_made)
        m_whatIf = (*m_made)->figures;
    else if (m_made)
        emit failed(m_made->error());
    showResult();
}

QString PlanPanel::answer() const
{
    if (!m_whatIf)
        return {};
    const QString change = m_question == WhatIfQuestion::EveryTwoWeeks ? tr("With a session every two weeks")
                                                                       : tr("With one more rapporteur");
    return tr("%1: waiting %2 on average instead of %3, %4 at most instead of %5.", "what if; days")
        .arg(change, format::days(qRound(m_whatIf->meanWaitDays)), format::days(qRound(m_plan.figures.meanWaitDays)),
             format::days(m_whatIf->longestWaitDays), format::days(m_plan.figures.longestWaitDays));
}

void PlanPanel::stop()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_cancelled = true;
    m_worker->wait();
    m_worker.reset();
}

void PlanPanel::take()
{
    m_worker.release()->deleteLater(); // its signal is under way
    if (!m_made || !*m_made) {
        if (m_made)
            emit failed(m_made->error());
        emit left();
        return;
    }
    m_plan = **m_made;
    m_steps = stepsOf(m_desk, m_problem, m_plan.sessions);
    showResult();
    (m_steps.empty() ? m_leave : m_accept)->setFocus();
}

QString PlanPanel::nameOf(int item) const
{
    const QString &title = m_problem.items[static_cast<size_t>(item)].title;
    return title.isEmpty() ? tr("a file of another committee") : u"“%1”"_s.arg(title);
}

QString PlanPanel::reasonOf(int item) const
{
    const PlanExplanation &why = m_plan.why[static_cast<size_t>(item)];
    const QString day = why.session == kUnplanned
        ? QString()
        : format::shortDay(m_problem.sessions[static_cast<size_t>(why.session)].on);
    QStringList others;
    for (const int other : why.others)
        others << nameOf(other);
    const QString names = others.join(u", "_s);
    switch (why.reason) {
    case PlanReason::Pinned:
        return tr("Stays where it is");
    case PlanReason::Earliest:
        return tr("The earliest session that can take it");
    case PlanReason::WaitsFor:
        return tr("Not on %1: it waits until the decision on %2 holds").arg(day, names);
    case PlanReason::Together:
        return tr("Not on %1: close to its other half").arg(day);
    case PlanReason::RapporteurBusy:
        return tr("Not on %1: its rapporteur reports on %2 there").arg(day, names);
    case PlanReason::MoreUrgent:
        return tr("Not on %1: %2 is more urgent there").arg(day, names);
    case PlanReason::NoRoom:
        return tr("No room on %1").arg(day);
    case PlanReason::Stays:
        return tr("Moving it to %1 would gain too little").arg(day);
    case PlanReason::NoSession:
        return tr("No session of the calendar can take it");
    }
    Q_UNREACHABLE_RETURN({});
}

QString PlanPanel::summary() const
{
    const PlanFigures first = figuresOf(m_problem, firstComePlan(m_problem));
    const QString waiting
        = tr("Waiting %1 on average; by order of arrival %2", "days, days")
              .arg(format::days(qRound(m_plan.figures.meanWaitDays)), format::days(qRound(first.meanWaitDays)));
    const QString proof = m_plan.isProven
        ? tr("No plan is better by more than a tenth of a percent")
        : tr("A better plan could save at most %1 of what is lost in waiting").arg(format::percent(m_plan.gap, 1));
    return tr("%1. %2.", "two sentences").arg(waiting, proof);
}

void PlanPanel::showResult()
{
    m_progress->setVisible(isPlanning());
    const bool hasPlan = !m_plan.sessions.empty();
    m_list->setVisible(!m_steps.empty());
    m_accept->setVisible(!m_steps.empty());
    m_accept->setEnabled(!isPlanning());
    m_whatIfButton->setVisible(hasPlan);
    m_whatIfButton->setEnabled(!isPlanning());
    m_answer->setVisible(m_whatIf.has_value());
    m_answer->setText(answer());
    m_leave->setText(isPlanning() ? tr("Cancel") : m_steps.empty() ? tr("Close") : tr("Dismiss"));
    m_title->setText(isPlanning() && !hasPlan ? tr("Planning the agendas of all committees…")
                         : isPlanning()       ? tr("Working out what it would change…")
                         : m_steps.empty()    ? tr("The agendas are as good as they can be")
                                              : tr("The plan changes %n agenda item(s)", nullptr, int(m_steps.size())));
    m_summary->setText(hasPlan ? summary() : QString());
    m_list->clear();
    for (const PlanStep &step : m_steps) {
        const auto to = std::ranges::find(m_problem.sessions, step.to, &PlanSession::id);
        const auto from = std::ranges::find(m_problem.sessions, step.from, &PlanSession::id);
        const QString way = from == m_problem.sessions.end()
            ? tr("To %1", "session day").arg(format::longDay(to->on))
            : tr("From %1 to %2", "session days").arg(format::shortDay(from->on), format::longDay(to->on));
        const QString reason = reasonOf(step.item);
        auto *row = new QListWidgetItem(m_problem.items[static_cast<size_t>(step.item)].title);
        row->setData(RowDelegate::SubtitleRole, reason);
        row->setData(RowDelegate::TrailingRole, way);
        row->setData(RowDelegate::IconNameRole, u"calendar"_s);
        row->setData(Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(row->text(), way, reason));
        row->setToolTip(reason);
        m_list->addItem(row);
    }
}

void PlanPanel::retranslate()
{
    m_list->setAccessibleName(tr("What the plan changes"));
    m_accept->setText(tr("Accept the plan"));
    m_whatIfButton->setText(tr("What if"));
    m_oftener->setText(tr("A session every two weeks"));
    m_rapporteur->setText(tr("One more rapporteur"));
    showResult();
}

void PlanPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    m_leave->click();
}

} // namespace beraad
