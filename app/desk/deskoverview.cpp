// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/afterdecision.h"
#include "desk/forecast.h"
#include "desk/nextstep.h"
#include "desk/pastpaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// So often the way of a dossier is played for its forecast.
constexpr int kPlays = 200;
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

} // namespace

std::optional<Outlook> Desk::outlookOn(const DossierState &state) const
{
    const PastPaces::Known *past = m_past ? m_past->known() : nullptr;
    if (!past)
        return std::nullopt;
    return outlookOf(state, {past->paces, past->sittings, m_workingDays, instantOf(now()), kPlays});
}

Forecast Desk::forecastOf(const DossierState &state) const
{
    if (const auto outlook = outlookOn(state))
        if (auto played = playedForecast(*outlook, m_past->known()->decided))
            return *played;
    const auto sessions = m_workspace->sessions(today().addYears(-1), today().addYears(1));
    const std::vector<Session> known = sessions ? *sessions : std::vector<Session>();
    return beraad::forecastOf(state, {m_rules, m_committees, known, m_workingDays, today()});
}

std::vector<TrackForecast> Desk::trackForecastsOf(const DossierState &state) const
{
    const auto sessions = m_workspace->sessions(today().addYears(-1), today().addYears(1));
    const std::vector<Session> known = sessions ? *sessions : std::vector<Session>();
    std::vector<TrackForecast> stated = forecastTracks(state, {m_rules, m_committees, known, m_workingDays, today()});
    const auto outlook = outlookOn(state);
    return outlook ? playedTracks(std::move(stated), state, *outlook) : stated;
}

void Desk::learnPaces()
{
    if (!m_past) {
        m_past = std::make_unique<PastPaces>(*m_workspace, m_committees);
        connect(m_past.get(), &PastPaces::ended, this, [this] {
            if (m_past->fault())
                emit pacesFailed(*m_past->fault());
            else if (m_past->known()) // else forecasts are what they were, and nothing need be drawn again
                emit pacesLearnt();
        });
    }
    m_past->read(now());
}

Result<OverviewData> Desk::overview() const
{
    OverviewData data;
    for (auto part : {&Desk::addDrafts, &Desk::addReviews, &Desk::addSecretaryWork, &Desk::addControllerWork,
                      &Desk::addFaults, &Desk::addMine})
        if (auto added = (this->*part)(data); !added)
            return std::unexpected(added.error());
    std::ranges::stable_sort(data.needsYou, {}, &OverviewData::Item::since);
    return data;
}

Result<void> Desk::addDrafts(OverviewData &data) const
{
    const auto mine = drafts();
    if (!mine)
        return std::unexpected(mine.error());
    for (const Draft &draft : *mine) {
        const Text title = textFromJson(draft.request.value(u"title"_s));
        const QString language = draft.request.value(u"language"_s).toString(u"nl"_s);
        data.needsYou.push_back({u"draft"_s, draft.id, title.in(language), {}, {}, draft.changed, 0});
    }
    return {};
}

Result<void> Desk::addReviews(OverviewData &data) const
{
    const auto queue = reviewQueue();
    if (!queue)
        return std::unexpected(queue.error());
    for (const ReviewTask &task : *queue) {
        if (!task.isSigned)
            data.needsYou.push_back({u"review"_s,
                                     task.dossier,
                                     task.title,
                                     {},
                                     task.organisation,
                                     task.waitingSince,
                                     task.lines - task.decided});
    }
    return {};
}

Result<void> Desk::addSecretaryWork(OverviewData &data) const
{
    for (const CommitteeId &id : m_person.committees) {
        const Committee *sitting = committee(id);
        if (!sitting)
            continue;
        TrackQuery query;
        query.procedures = sitting->procedures;
        query.openOnly = true;
        const auto rows = m_workspace->tracks(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TrackRow &row : *rows) {
            if (!sits(*sitting, row))
                continue;
            addClock(data, row);
            const char *step = secretaryStep(row.state, id, today());
            if (step && m_person.has(Role::Secretary))
                data.needsYou.push_back(
                    item(step, row, row.state.complete.isValid() ? row.state.complete : row.state.received));
        }
        if (auto added = addSessions(data, *sitting); !added)
            return added;
    }
    return {};
}

Result<void> Desk::addSessions(OverviewData &data, const Committee &sitting) const
{
    auto boards = board(sitting.id, today(), today().addMonths(3));
    if (!boards)
        return std::unexpected(boards.error());
    const auto waiting = waitingFor(sitting.id);
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto open
        = std::ranges::find_if(*boards, [this](const SessionBoard &board) { return board.handIn >= today(); });
    for (const TrackRow &row : *waiting) {
        if (open != boards->end() && today().daysTo(open->handIn) <= kHandInWarningDays)
            data.lateOrAtRisk.push_back(item("hand-in", row, open->handIn.startOfDay()));
    }
    std::ranges::move(*boards, std::back_inserter(data.nextSessions));
    std::ranges::stable_sort(data.nextSessions, {}, [](const SessionBoard &board) { return board.session.on; });
    return {};
}

Result<void> Desk::addControllerWork(OverviewData &data) const
{
    if (!m_person.has(Role::Controller))
        return {};
    for (const OrganisationId &organisation : m_person.organisations) {
        TrackQuery query;
        query.authority = organisation;
        query.openOnly = true;
        const auto rows = m_workspace->tracks(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TrackRow &row : *rows) {
            addClock(data, row);
            if (mayCarryOut(row.dossier, command::Conclude{row.state.plan.id, today(), u"-"_s}))
                data.needsYou.push_back(item("conclude", row, row.state.received));
        }
    }
    return {};
}

Result<void> Desk::addMine(OverviewData &data) const
{
    if (!m_person.has(Role::Requester))
        return {};
    for (const OrganisationId &organisation : m_person.organisations) {
        DossierQuery query;
        query.involving = organisation;
        query.limit = kMine;
        const auto rows = m_workspace->dossiers(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DossierRow &row : *rows) {
            const auto state = dossier(row.id);
            if (!state || !state->request || row.requester != organisation)
                continue;
            addWhatStopsMe(data, row, *state);
            data.mine.push_back({row, *state, forecastOf(*state)});
        }
    }
    return {};
}

void Desk::addWhatStopsMe(OverviewData &data, const DossierRow &row, const DossierState &state) const
{
    for (const TrackState &track : state.tracks) {
        if (track.stageOn(today()) == Stage::Returned)
            data.needsYou.push_back(
                {u"returned"_s, row.id, row.title, track.plan.id, track.plan.authority, row.lastEvent, 0});
        addClock(data, {row.id, row.title, track});
    }
    for (const AfterStep &step : stepsAfterDecision(state, today()))
        if (step.kind == AfterKind::Destroyed && step.isOverdueOn(today().addDays(kDestructionWarningDays)))
            data.lateOrAtRisk.push_back({u"destroy"_s, row.id, row.title, step.track, {}, step.due.startOfDay(), 0});
    for (const OpenQuestion &open : state.questions)
        if (!open.answer)
            data.needsYou.push_back({u"question"_s, row.id, row.title, open.asked.track, {}, open.at, 0});
}

} // namespace beraad
