// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/afterdecision.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// So many days before the end of a term a file is at risk.
constexpr int kWarningDays = 14;

OverviewData::Item item(const char *kind, const TrackRow &row, QDate since, int count)
{
    return {QString::fromLatin1(kind), row.dossier,        row.title, row.state.plan.id,
            row.state.plan.authority,  since.startOfDay(), count};
}

} // namespace

ClockView Desk::clockOf(const TrackState &track) const
{
    ClockView view;
    const auto rule = std::ranges::find(m_clockRules, track.plan.procedure, &ClockRule::procedure);
    if (rule != m_clockRules.end())
        view.rule = *rule;
    view.reading = readClock(historyOf(track), view.rule ? &*view.rule : nullptr, track.plan.authority.value, today(),
                             m_workingDays);
    if (const ProcedureKind *kind = m_rules.kind(track.plan.procedure); kind && kind->expectedDays >= 0)
        view.target = kind->expectedDays;
    const bool hasTarget = view.target && !view.rule && track.complete.isValid();
    if (hasTarget) {
        const int still = view.reading.gross - view.reading.net;
        view.targetDay = dayInBelgium(track.complete).addDays(*view.target + still);
    }
    return view;
}

/// A question to the requester stops the clock of its track where the law lets it, as long as that runs.
bool Desk::stopsClock(const DossierState &state, const command::AskQuestion &asked) const
{
    const TrackState *track = state.track(asked.track);
    if (!track || asked.audience != Audience::Requester)
        return false;
    const auto rule = std::ranges::find(m_clockRules, track->plan.procedure, &ClockRule::procedure);
    const Stage stage = track->stageOn(today());
    return rule != m_clockRules.end() && rule->maySuspend && (stage == Stage::Complete || stage == Stage::Scheduled);
}

/// What is past its term, or near it; where the law knows no term, past the time that is usual.
void Desk::addClock(OverviewData &data, const TrackRow &row) const
{
    if (!row.state.complete.isValid() || row.state.isFinishedOn(today()) || row.state.decision)
        return;
    const ClockView clock = clockOf(row.state);
    const QDate due = clock.reading.due.isValid() ? clock.reading.due : clock.targetDay;
    if (!due.isValid())
        return;
    const int left = int(today().daysTo(due));
    const bool isTerm = clock.reading.due.isValid();
    if (left < 0)
        data.lateOrAtRisk.push_back(item(isTerm ? "overdue" : "slow", row, due, -left));
    else if (left <= kWarningDays)
        data.lateOrAtRisk.push_back(item(isTerm ? "due-soon" : "target-soon", row, due, left));
}

} // namespace beraad
