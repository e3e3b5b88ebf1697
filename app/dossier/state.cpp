// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/state.h"

#include "base/calendar.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QStringList &phaseWords()
{
    static const QStringList words{u"draft"_s,        u"submitted"_s, u"returned"_s,  u"complete"_s,
                                   u"under-review"_s, u"advised"_s,   u"scheduled"_s, u"decided"_s,
                                   u"in-force"_s,     u"closed"_s,    u"withdrawn"_s};
    return words;
}

} // namespace

QString toString(Phase phase)
{
    return phaseWords().at(static_cast<qsizetype>(phase));
}

std::optional<Phase> phaseFromString(const QString &word)
{
    const qsizetype index = phaseWords().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<Phase>(index));
}

QString toString(Stage stage)
{
    static const QStringList words{u"intake"_s,   u"returned"_s,  u"complete"_s, u"scheduled"_s, u"decided"_s,
                                   u"in-force"_s, u"concluded"_s, u"refused"_s,  u"stopped"_s};
    return words.at(static_cast<qsizetype>(stage));
}

Stage TrackState::stageOn(QDate day) const
{
    if (concluded)
        return Stage::Concluded;
    if (decision && decision->outcome == Outcome::Refused)
        return Stage::Refused;
    if (decision && decision->outcome == Outcome::Withdrawn)
        return Stage::Stopped;
    // The Minister's changes keep the decision from entering into force (law of 23 November 2023).
    const bool entersIntoForce = decision && !imposed && decision->inForceOn.isValid();
    if (entersIntoForce && day >= decision->inForceOn
        && !(stopped.isValid() && dayInBelgium(stopped) < decision->inForceOn))
        return Stage::InForce;
    if (stopped.isValid())
        return Stage::Stopped;
    if (decision)
        return Stage::Decided;
    if (scheduled)
        return Stage::Scheduled;
    if (complete.isValid())
        return Stage::Complete;
    return returned ? Stage::Returned : Stage::Intake;
}

bool TrackState::isFinishedOn(QDate day) const
{
    const Stage stage = stageOn(day);
    return stage == Stage::InForce || stage == Stage::Concluded || stage == Stage::Refused || stage == Stage::Stopped;
}

bool TrackState::isFulfilledOn(QDate day) const
{
    const Stage stage = stageOn(day);
    return stage == Stage::InForce || stage == Stage::Concluded;
}

bool TrackState::isLive() const
{
    return plan.status == u"required"_s || complete.isValid() || returned || scheduled || decision || concluded;
}

bool TrackState::isUntouched() const
{
    return !complete.isValid() && !returned && !scheduled && !decision && !concluded && !stopped.isValid();
}

const event::FollowedUp *TrackState::followUp(FollowUp step) const
{
    const auto last = std::ranges::find(followUps.rbegin(), followUps.rend(), step, &event::FollowedUp::step);
    return last == followUps.rend() ? nullptr : &*last;
}

std::vector<event::Scheduled> TrackState::sittings() const
{
    std::vector<event::Scheduled> all = earlierSittings;
    if (scheduled)
        all.push_back(*scheduled);
    return all;
}

const event::Scheduled *TrackState::sittingOf(const CommitteeId &committee) const
{
    if (scheduled && scheduled->committee == committee)
        return &*scheduled;
    const auto earlier = std::ranges::find(earlierSittings, committee, &event::Scheduled::committee);
    return earlier == earlierSittings.end() ? nullptr : &*earlier;
}

const event::Scheduled *TrackState::sittingIn(const SessionId &session) const
{
    if (scheduled && scheduled->session == session)
        return &*scheduled;
    const auto earlier = std::ranges::find(earlierSittings, session, &event::Scheduled::session);
    return earlier == earlierSittings.end() ? nullptr : &*earlier;
}

const event::Scheduled *TrackState::nextSitting() const
{
    for (const event::Scheduled &sitting : earlierSittings)
        if (!sectionDecision(sitting.committee))
            return &sitting;
    return scheduled && !sectionDecision(scheduled->committee) ? &*scheduled : nullptr;
}

const event::SectionDecided *TrackState::sectionDecision(const CommitteeId &committee) const
{
    const auto found = std::ranges::find(sections, committee, &event::SectionDecided::committee);
    return found == sections.end() ? nullptr : &*found;
}

QDate TrackState::endedOn() const
{
    if (decision)
        return decision->on;
    return concluded ? concluded->on : QDate();
}

int grossDays(const TrackState &track, QDate today)
{
    if (!track.complete.isValid())
        return 0;
    const QDate end = track.endedOn().isValid() ? track.endedOn() : today;
    return static_cast<int>(std::max<qint64>(0, dayInBelgium(track.complete).daysTo(end)));
}

int netDays(const TrackState &track, QDate today)
{
    const int gross = grossDays(track, today);
    if (gross == 0)
        return 0;
    const QDate start = dayInBelgium(track.complete);
    const QDate end = start.addDays(gross);
    std::vector<std::pair<QDate, QDate>> stops;
    for (const ClockStop &stop : track.stops)
        stops.emplace_back(std::max(start, dayInBelgium(stop.from)),
                           std::min(end, stop.to.isValid() ? dayInBelgium(stop.to) : end));
    std::ranges::sort(stops);
    qint64 still = 0;
    QDate counted = start;
    for (const auto &[from, to] : stops) {
        still += std::max<qint64>(0, std::max(from, counted).daysTo(to));
        counted = std::max(counted, to);
    }
    return gross - static_cast<int>(still);
}

const TrackState *DossierState::track(const TrackId &wanted) const
{
    const auto found = std::ranges::find(tracks, wanted, [](const TrackState &track) { return track.plan.id; });
    return found == tracks.end() ? nullptr : &*found;
}

const OpenQuestion *DossierState::question(const QString &wanted) const
{
    const auto found
        = std::ranges::find(questions, wanted, [](const OpenQuestion &open) { return open.asked.question; });
    return found == questions.end() ? nullptr : &*found;
}

std::vector<OrganisationId> DossierState::reviewers() const
{
    std::vector<OrganisationId> reviewers;
    QSet<OrganisationId> known;
    if (!request)
        return reviewers;
    for (const Line &line : request->lines) {
        if (known.contains(line.provider) || !isAsked(line.id))
            continue;
        known.insert(line.provider);
        reviewers.push_back(line.provider);
    }
    return reviewers;
}

std::vector<LineId> DossierState::linesOf(const OrganisationId &provider) const
{
    std::vector<LineId> lines;
    if (request)
        for (const Line &line : request->lines)
            if (line.provider == provider && isAsked(line.id))
                lines.push_back(line.id);
    return lines;
}

namespace {

bool isProvider(const Request &request, const OrganisationId &organisation)
{
    return std::ranges::contains(request.lines, organisation, &Line::provider);
}

/// A provider judges what it provides and nothing else, also where it receives the rest.
bool judges(const Request &request, const OrganisationId &organisation, bool asProvider, const Line &line)
{
    if (asProvider)
        return line.provider == organisation;
    return request.requester == organisation || std::ranges::contains(request.recipientsOf(line), organisation);
}

} // namespace

std::vector<LineId> DossierState::linesToJudge(const OrganisationId &organisation) const
{
    std::vector<LineId> lines;
    if (!request)
        return lines;
    const bool asProvider = isProvider(*request, organisation);
    for (const Line &line : request->lines)
        if (isAsked(line.id) && judges(*request, organisation, asProvider, line))
            lines.push_back(line.id);
    return lines;
}

bool DossierState::hasLinesToJudge(const OrganisationId &organisation) const
{
    if (!request)
        return false;
    const bool asProvider = isProvider(*request, organisation);
    return std::ranges::any_of(request->lines, [&](const Line &line) {
        return isAsked(line.id) && judges(*request, organisation, asProvider, line);
    });
}

std::vector<LineId> DossierState::standingLines(const OrganisationId &organisation) const
{
    std::vector<LineId> lines;
    if (!request)
        return lines;
    const bool asProvider = isProvider(*request, organisation);
    for (const Line &line : request->lines)
        if (!isAsked(line.id) && judges(*request, organisation, asProvider, line))
            lines.push_back(line.id);
    return lines;
}

std::vector<LineId> DossierState::notToJudge(const OrganisationId &organisation, const std::vector<LineId> &lines) const
{
    if (!request)
        return lines;
    const bool asProvider = isProvider(*request, organisation);
    const auto mayNot = [&](const Line *line) {
        return !line || !isAsked(line->id) || !judges(*request, organisation, asProvider, *line);
    };
    std::vector<LineId> foreign;
    // A history is mostly verdicts on one line or on thousands at once; a set pays only for the latter.
    if (static constexpr size_t kFew = 8; lines.size() <= kFew) {
        std::ranges::copy_if(lines, std::back_inserter(foreign),
                             [&](const LineId &line) { return mayNot(request->find(line)); });
        return foreign;
    }
    QSet<LineId> left(lines.begin(), lines.end());
    for (const Line &line : request->lines)
        if (!mayNot(&line))
            left.remove(line.id);
    std::ranges::copy_if(lines, std::back_inserter(foreign), [&](const LineId &line) { return left.contains(line); });
    return foreign;
}

bool DossierState::isParty(const OrganisationId &organisation) const
{
    if (!request || organisation.isEmpty())
        return false;
    const bool asProvider = isProvider(*request, organisation);
    return asProvider || std::ranges::any_of(request->lines, [&](const Line &line) {
               return judges(*request, organisation, false, line);
           });
}

bool DossierState::isAdvised() const
{
    if (advices.empty())
        return false; // asked with every step of a review: who reviews need not be known for this
    const auto all = reviewers();
    return !all.empty()
        && std::ranges::all_of(all, [this](const OrganisationId &reviewer) { return advices.contains(reviewer); });
}

} // namespace beraad
