// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/trackdetails.h"

#include "desk/desk.h"
#include "desk/intake.h"
#include "desk/timedesk.h"
#include "ui/common/aftersteps.h"
#include "ui/common/detailspane.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/requests/actionbar.h"

#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Coded conditions in words; what was written freely as it is.
QString conditionsOf(const event::Decided &decision)
{
    QStringList sentences;
    for (const QString &condition : decision.conditions)
        sentences << wording::of(Condition{condition});
    return sentences.join(u'\n');
}

QString dayText(const QDateTime &at)
{
    return at.isValid() ? format::day(dayInBelgium(at)) : QString();
}

} // namespace

TrackDetails::TrackDetails(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"trackDetails"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
}

QString TrackDetails::nameOf(const QString &procedure) const
{
    return wording::procedureName(m_context.desk.rules(), procedure);
}

void TrackDetails::show(const DossierState &state, const TrackId &id)
{
    auto *page = new QWidget;
    page->setMinimumWidth(1);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    body->setSpacing(space::kSmall);
    if (const TrackState *track = state.track(id)) {
        auto *head = new QHBoxLayout;
        head->setSpacing(space::kSmall);
        auto *title = new Label(nameOf(track->plan.procedure), TextRole::Heading);
        title->setWordWrap(true);
        head->addWidget(title, 1);
        head->addWidget(new StatusChip(lookOf(track->stageOn(m_context.desk.today()))), 0, Qt::AlignTop);
        body->addLayout(head);
        auto *actions = new ActionBar(m_context);
        actions->show(state.id, actionsFor(*track, state));
        body->addWidget(actions);
        addFacts(body, state, *track);
        addAfter(body, state, *track);
        addQuestions(body, state, *track);
    }
    body->addStretch(1);
    setWidget(page);
    page->show();
}

void TrackDetails::addFacts(QVBoxLayout *body, const DossierState &state, const TrackState &track)
{
    const QDate today = m_context.desk.today();
    const Directory everybody
        = state.request ? m_context.desk.directory().with(state.request->organisations) : m_context.desk.directory();
    auto *facts = new FactList;
    facts->add(tr("Authority"), everybody.nameOf(track.plan.authority, currentLanguage()));
    facts->add(tr("Variables"), QLocale().toString(qlonglong(track.plan.lines.size())));
    facts->add(tr("Received"), dayText(track.received));
    facts->add(tr("Complete"), dayText(track.complete));
    facts->add(tr("File number"), track.fileNumber);
    addClock(*facts, state.id, track);
    if (const Person *rapporteur = m_context.desk.findPerson(track.rapporteur))
        facts->add(tr("Rapporteur"), rapporteur->name);
    if (track.returned)
        facts->add(tr("Sent back"),
                   (wordedBack(m_context.desk, state, *track.returned, currentLanguage()) << track.returned->reason)
                       .join(u'\n')
                       .trimmed());
    QStringList sittings;
    for (const event::Scheduled &sitting : track.sittings()) {
        const Committee *sits = track.earlierSittings.empty() ? nullptr : m_context.desk.committee(sitting.committee);
        const QString day = format::longDay(sitting.on);
        sittings << (sits ? day + u", "_s + inCurrentLanguage(sits->name) : day);
    }
    facts->add(tr("Session"), sittings.join(u'\n'));
    for (const event::Decided &postponed : track.postponements)
        facts->add(tr("Postponed"), u"%1 — %2"_s.arg(format::day(postponed.on), postponed.motivation));
    addDecision(*facts, track);
    if (const auto advice = state.advices.find(track.plan.authority); advice != state.advices.end())
        facts->add(tr("Advice of the DPO"), advice->second.conclusion);
    QStringList before;
    for (const TrackId &id : track.plan.after)
        if (const TrackState *other = state.track(id))
            before << u"%1, %2 (%3)"_s.arg(nameOf(other->plan.procedure),
                                           everybody.shortNameOf(other->plan.authority, currentLanguage()),
                                           wording::of(other->stageOn(today)));
    facts->add(tr("Comes after"), before.join(u'\n'));
    facts->add(tr("Asked for by rules"), track.plan.rules.join(u", "_s));
    if (const ProcedureKind *kind = m_context.desk.rules().kind(track.plan.procedure)) {
        facts->add(tr("Term"), inCurrentLanguage(kind->clock));
        if (kind->expectedDays >= 0)
            facts->add(tr("Usual time"),
                       u"%1 — %2"_s.arg(format::days(kind->expectedDays), inCurrentLanguage(kind->expectedBasis)));
    }
    body->addWidget(facts);
}

void TrackDetails::addLapse(FactList &facts, const ClockView &clock)
{
    const bool hasLapsed = clock.reading.lapsedOn.isValid();
    if (!hasLapsed && !clock.reading.lapses.isValid())
        return;
    const QDate day = hasLapsed ? clock.reading.lapsedOn : clock.reading.lapses;
    facts.add(hasLapsed ? tr("Lapsed on") : tr("Lapses unless completed by"),
              u"%1 (%2; %3)"_s.arg(format::day(day), clock.rule->source, wording::evidence(clock.rule->evidence)));
}

/// Net and gross, who everybody waited for, the stops with their grounds, and the day on which the term ends.
void TrackDetails::addClock(FactList &facts, const DossierId &dossier, const TrackState &track)
{
    const ClockView clock = TimeDesk(m_context.desk).clockOf(dossier, track);
    addLapse(facts, clock);
    if (!track.complete.isValid())
        return;
    const Directory &directory = m_context.desk.directory();
    QStringList lines{tr("%1 on the clock, %2 in all", "days without and with stops")
                          .arg(format::days(clock.reading.net), format::days(clock.reading.gross))};
    for (const auto &[actor, days] : clock.reading.daysOf) {
        const QString who
            = actor == u"requester" ? tr("the requester") : directory.nameOf(OrganisationId(actor), currentLanguage());
        lines << tr("%1 with %2", "days, of whom everybody waited").arg(format::days(days), who);
    }
    for (const ClockStop &stop : track.stops)
        lines << tr("stood still %1: %2", "period, ground")
                     .arg(format::period(dayInBelgium(stop.from), stop.to.isValid() ? dayInBelgium(stop.to) : QDate()),
                          stop.ground);
    facts.add(tr("Clock"), lines.join(u'\n'));
    if (clock.reading.due.isValid())
        facts.add(clock.reading.isOverdue ? tr("Overdue since") : tr("Due"),
                  u"%1 (%2; %3)"_s.arg(format::day(clock.reading.due), clock.rule->source,
                                       wording::evidence(clock.rule->evidence)));
    else if (clock.targetDay.isValid() && !track.endedOn().isValid())
        facts.add(tr("Usually by"), tr("%1 (no term of law was found)").arg(format::day(clock.targetDay)));
}

void TrackDetails::addAfter(QVBoxLayout *body, const DossierState &state, const TrackState &track)
{
    const QDate today = m_context.desk.today();
    const std::vector<AfterStep> steps = stepsAfterDecision(state, track.plan.id, today);
    if (steps.empty())
        return;
    body->addWidget(new Label(tr("After the decision"), TextRole::Strong));
    auto *facts = new FactList;
    facts->setObjectName(u"afterSteps"_s);
    for (const AfterStep &step : steps)
        facts->add(wordOf(step.kind), stateOf(step, today));
    body->addWidget(facts);
    auto *actions = new ActionBar(m_context);
    actions->show(state.id, followUpsFor(track, steps), true);
    body->addWidget(actions);
}

void TrackDetails::addDecision(FactList &facts, const TrackState &track)
{
    if (track.decision) {
        facts.add(tr("Decision"),
                  u"%1 · %2 · %3"_s.arg(track.decision->number, wording::of(track.decision->outcome),
                                        format::day(track.decision->on)));
        facts.add(tr("In force from"),
                  track.decision->inForceOn.isValid() ? format::day(track.decision->inForceOn) : QString());
        facts.add(tr("Conditions"), conditionsOf(*track.decision));
        facts.add(tr("Motivation"), track.decision->motivation);
    }
    if (track.imposed)
        facts.add(tr("Changes imposed"), track.imposed->text);
    if (track.concluded)
        facts.add(tr("Concluded"), u"%1 %2"_s.arg(format::day(track.concluded->on), track.concluded->reference));
}

void TrackDetails::addQuestions(QVBoxLayout *body, const DossierState &state, const TrackState &track)
{
    for (const OpenQuestion &question : state.questions) {
        if (question.asked.track != track.plan.id)
            continue;
        body->addWidget(new Label(question.asked.stopsClock ? tr("Question, the clock stands still") : tr("Question"),
                                  TextRole::Strong));
        body->addWidget(DetailsPane::makeText(question.asked.text));
        body->addWidget(new Label(dayText(question.at), TextRole::Small, Ink::Soft));
        if (question.answer)
            body->addWidget(DetailsPane::makeText(tr("Answer: %1").arg(question.answer->text)));
    }
}

} // namespace beraad
