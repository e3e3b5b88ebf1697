// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/overview.h"

#include "desk/afterdecision.h"
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/feedbackdesk.h"
#include "desk/nextstep.h"
#include "desk/reviewdesk.h"
#include "desk/timedesk.h"

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

/// How many of my dossiers the first page shows; the rest is in Requests.
constexpr int kMine = 20;
/// A file that is not on an agenda is shown as at risk this many calendar days before the last hand-in day.
constexpr int kHandInWarningDays = 7;
/// So long before the end of the retention period its reminder begins.
constexpr int kDestructionWarningDays = 60;

OverviewData::Item item(const char *kind, const TrackRow &row, QDateTime since)
{
    return {QString::fromLatin1(kind), row.dossier, row.title, row.state.plan.id, row.state.plan.authority, since, 0};
}

/// Gathers it, part by part.
class Overview {
public:
    explicit Overview(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<OverviewData> gather();

private:
    Result<void> addDrafts();
    Result<void> addReviews();
    Result<void> addSecretaryWork();
    Result<void> addSessions(const Committee &sitting);
    Result<void> addControllerWork();
    Result<void> addFaults();
    Result<void> addMine();
    void addWhatStopsMe(const DossierRow &row, const DossierState &state);
    void addClock(const TrackRow &row);
    void addLapse(const TrackRow &row, const ClockReading &reading);

    Desk &m_desk;
    OverviewData m_data;
};

Result<OverviewData> Overview::gather()
{
    for (auto part : {&Overview::addDrafts, &Overview::addReviews, &Overview::addSecretaryWork,
                      &Overview::addControllerWork, &Overview::addFaults, &Overview::addMine})
        if (auto added = (this->*part)(); !added)
            return std::unexpected(added.error());
    std::ranges::stable_sort(m_data.needsYou, {}, &OverviewData::Item::since);
    return std::move(m_data);
}

Result<void> Overview::addDrafts()
{
    const auto mine = DraftDesk(m_desk).drafts();
    if (!mine)
        return std::unexpected(mine.error());
    for (const Draft &draft : *mine) {
        const Text title = textFromJson(draft.request.value(u"title"_s));
        const QString language = draft.request.value(u"language"_s).toString(u"nl"_s);
        m_data.needsYou.push_back({u"draft"_s, draft.id, title.in(language), {}, {}, draft.changed, 0});
    }
    return {};
}

Result<void> Overview::addReviews()
{
    const auto queue = ReviewDesk(m_desk).queue();
    if (!queue)
        return std::unexpected(queue.error());
    for (const ReviewTask &task : *queue) {
        if (!task.isSigned)
            m_data.needsYou.push_back({u"review"_s,
                                       task.dossier,
                                       task.title,
                                       {},
                                       task.organisation,
                                       task.waitingSince,
                                       task.lines - task.decided});
    }
    return {};
}

/// What has lapsed, is past its term, or near one of both; where the law knows no term, past the time that is usual.
void Overview::addClock(const TrackRow &row)
{
    if (row.state.isFinishedOn(m_desk.today()) || row.state.decision)
        return;
    const ClockView clock = TimeDesk(m_desk).clockOf(row.dossier, row.state);
    addLapse(row, clock.reading);
    if (!row.state.complete.isValid())
        return;
    const QDate due = clock.reading.due.isValid() ? clock.reading.due : clock.targetDay;
    if (!due.isValid())
        return;
    const int left = int(m_desk.today().daysTo(due));
    const bool isTerm = clock.reading.due.isValid();
    if (left < 0)
        m_data.lateOrAtRisk.push_back(item(isTerm ? "overdue" : "slow", row, due, -left));
    else if (left <= kWarningDays)
        m_data.lateOrAtRisk.push_back(item(isTerm ? "due-soon" : "target-soon", row, due, left));
}

void Overview::addLapse(const TrackRow &row, const ClockReading &reading)
{
    const QDate today = m_desk.today();
    if (reading.lapsedOn.isValid())
        m_data.lateOrAtRisk.push_back(item("lapsed", row, reading.lapsedOn, int(reading.lapsedOn.daysTo(today))));
    else if (reading.lapses.isValid() && today.daysTo(reading.lapses) <= kWarningDays)
        m_data.lateOrAtRisk.push_back(item("lapses-soon", row, reading.lapses, int(today.daysTo(reading.lapses))));
}

Result<void> Overview::addSecretaryWork()
{
    for (const CommitteeId &id : m_desk.person().committees) {
        const Committee *sitting = m_desk.committee(id);
        if (!sitting)
            continue;
        TrackQuery query;
        query.procedures = sitting->procedures;
        query.openOnly = true;
        const auto rows = m_desk.workspace().tracks(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TrackRow &row : *rows) {
            if (!SessionDesk(m_desk).concerns(*sitting, row))
                continue;
            addClock(row);
            const char *step = secretaryStep(row.state, id, m_desk.today());
            if (step && m_desk.person().has(Role::Secretary))
                m_data.needsYou.push_back(
                    item(step, row, row.state.complete.isValid() ? row.state.complete : row.state.received));
        }
        if (auto added = addSessions(*sitting); !added)
            return added;
    }
    return {};
}

Result<void> Overview::addSessions(const Committee &sitting)
{
    auto boards = SessionDesk(m_desk).board(sitting.id, m_desk.today(), m_desk.today().addMonths(3));
    if (!boards)
        return std::unexpected(boards.error());
    const auto waiting = SessionDesk(m_desk).waitingFor(sitting.id);
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto open
        = std::ranges::find_if(*boards, [this](const SessionBoard &board) { return board.handIn >= m_desk.today(); });
    for (const TrackRow &row : *waiting) {
        if (open != boards->end() && m_desk.today().daysTo(open->handIn) <= kHandInWarningDays)
            m_data.lateOrAtRisk.push_back(item("hand-in", row, open->handIn.startOfDay()));
    }
    std::ranges::move(*boards, std::back_inserter(m_data.nextSessions));
    std::ranges::stable_sort(m_data.nextSessions, {}, [](const SessionBoard &board) { return board.session.on; });
    return {};
}

Result<void> Overview::addControllerWork()
{
    if (!m_desk.person().has(Role::Controller))
        return {};
    for (const OrganisationId &organisation : m_desk.person().organisations) {
        TrackQuery query;
        query.authority = organisation;
        query.openOnly = true;
        const auto rows = m_desk.workspace().tracks(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TrackRow &row : *rows) {
            addClock(row);
            if (m_desk.mayCarryOut(row.dossier, command::Conclude{row.state.plan.id, m_desk.today(), u"-"_s}))
                m_data.needsYou.push_back(item("conclude", row, row.state.received));
        }
    }
    return {};
}

Result<void> Overview::addFaults()
{
    const auto waiting = FeedbackDesk(m_desk).faultsToAnswer();
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const FaultReport &report : *waiting) {
        const auto variable = m_desk.workspace().variable(report.variable);
        OverviewData::Item item{u"fault"_s,
                                {},
                                variable ? variable->label.in(u"nl"_s) : report.variable.value,
                                {},
                                holderOf(report.variable),
                                report.at,
                                0};
        item.variable = report.variable;
        m_data.needsYou.push_back(std::move(item));
    }
    return {};
}

Result<void> Overview::addMine()
{
    if (!m_desk.person().has(Role::Requester))
        return {};
    for (const OrganisationId &organisation : m_desk.person().organisations) {
        DossierQuery query;
        query.involving = organisation;
        query.limit = kMine;
        const auto rows = m_desk.workspace().dossiers(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DossierRow &row : *rows) {
            const auto state = m_desk.dossier(row.id);
            if (!state || !state->request || row.requester != organisation)
                continue;
            addWhatStopsMe(row, *state);
            m_data.mine.push_back({row, *state, TimeDesk(m_desk).forecastOf(*state)});
        }
    }
    return {};
}

void Overview::addWhatStopsMe(const DossierRow &row, const DossierState &state)
{
    for (const TrackState &track : state.tracks) {
        if (track.stageOn(m_desk.today()) == Stage::Returned)
            m_data.needsYou.push_back(
                {u"returned"_s, row.id, row.title, track.plan.id, track.plan.authority, row.lastEvent, 0});
        addClock({row.id, row.title, track});
    }
    for (const AfterStep &step : stepsAfterDecision(state, m_desk.today()))
        if (step.kind == AfterKind::Destroyed && step.isOverdueOn(m_desk.today().addDays(kDestructionWarningDays)))
            m_data.lateOrAtRisk.push_back({u"destroy"_s, row.id, row.title, step.track, {}, step.due.startOfDay(), 0});
    for (const OpenQuestion &open : state.questions)
        if (!open.answer)
            m_data.needsYou.push_back({u"question"_s, row.id, row.title, open.asked.track, {}, open.at, 0});
}

} // namespace

Result<OverviewData> overviewOf(Desk &desk)
{
    return Overview(desk).gather();
}

} // namespace beraad
