// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "dossier/advice.h"
#include "dossier/evolve.h"
#include "dossier/procedures.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

/// Of the lines named, those of which the organisation may still say something; the others are noted.
std::vector<LineId> Evolution::judgeable(const OrganisationId &organisation, const std::vector<LineId> &lines)
{
    std::vector<LineId> fit;
    if (m_state.advices.contains(organisation)) {
        note(u"the advice of %1 was signed"_s.arg(organisation.value));
        return fit;
    }
    const std::vector<LineId> foreign = m_state.notToJudge(organisation, lines);
    if (foreign.empty())
        return lines;
    const QSet<LineId> excluded(foreign.begin(), foreign.end());
    for (const LineId &line : lines) {
        if (!excluded.contains(line))
            fit.push_back(line);
        else
            note(u"line \"%1\" is not for %2 to judge"_s.arg(line.value, organisation.value));
    }
    return fit;
}

void Evolution::operator()(const event::VerdictGiven &given)
{
    for (const LineId &line : judgeable(given.organisation, given.lines))
        m_state.verdicts[line][given.organisation] = given.verdict;
}

void Evolution::operator()(const event::VerdictCleared &cleared)
{
    for (const LineId &line : judgeable(cleared.organisation, cleared.lines)) {
        const auto verdicts = m_state.verdicts.find(line);
        if (verdicts == m_state.verdicts.end())
            continue;
        verdicts->second.erase(cleared.organisation);
        if (verdicts->second.empty())
            m_state.verdicts.erase(verdicts);
    }
}

void Evolution::operator()(const event::AdviceSigned &advice)
{
    if (!m_state.request || m_state.advices.contains(advice.organisation))
        return note(m_state.request ? u"signed before"_s : u"nothing submitted"_s);
    if (!isIntact(m_state, advice))
        note(u"what was signed is not what the verdicts say"_s);
    m_state.advices[advice.organisation] = advice;
    m_state.adviceTimes[advice.organisation] = m_envelope.at;
    for (TrackState &track : m_state.tracks) {
        const bool isItsOwn = endingOf(track.plan.procedure) == Ending::Advice
            && track.plan.authority == advice.organisation && !track.concluded;
        if (isItsOwn)
            track.concluded = event::Concluded{track.plan.id, dayInBelgium(m_envelope.at), {}};
    }
}

void Evolution::operator()(const event::QuestionAsked &asked)
{
    if (!m_state.request || m_state.question(asked.question))
        return note(m_state.request ? u"asked before"_s : u"nothing submitted"_s);
    m_state.questions.push_back({asked, m_envelope.at, m_envelope.actor, m_envelope.stream, {}});
    if (!asked.stopsClock || asked.audience != Audience::Requester)
        return;
    TrackState *stopped = openTrack(asked.track);
    // Before the file is complete no clock runs that could be stopped; after the decision none runs any more.
    if (stopped && stopped->complete.isValid() && !stopped->decision)
        stopped->stops.push_back({m_envelope.at, {}, asked.question, asked.text});
}

void Evolution::operator()(const event::QuestionAnswered &answered)
{
    const auto open = std::ranges::find(m_state.questions, answered.question,
                                        [](const OpenQuestion &question) { return question.asked.question; });
    if (open == m_state.questions.end() || open->answer)
        return note(open == m_state.questions.end() ? u"no such question"_s : u"answered before"_s);
    open->answer = answered;
    open->answeredAt = m_envelope.at;
    open->answeredBy = m_envelope.actor;
    open->answeredFor = m_envelope.stream;
    for (TrackState &track : m_state.tracks)
        for (ClockStop &stop : track.stops)
            if (stop.question == answered.question && !stop.to.isValid())
                stop.to = m_envelope.at;
}

void Evolution::operator()(const event::ReviewAssigned &assigned)
{
    if (!m_state.request || m_state.conflicts.contains(assigned.person))
        return note(m_state.request ? u"a conflict of interest was declared"_s : u"nothing submitted"_s);
    if (assigned.person.isEmpty())
        m_state.assignments.erase(assigned.organisation);
    else
        m_state.assignments[assigned.organisation] = assigned.person;
}

void Evolution::operator()(const event::ConflictDeclared &declared)
{
    if (m_state.conflicts.contains(declared.person))
        return note(u"declared before"_s);
    m_state.conflicts[declared.person] = {declared.reason, m_envelope.stream, m_envelope.at};
    std::erase_if(m_state.assignments, [&](const auto &entry) { return entry.second == declared.person; });
    for (TrackState &track : m_state.tracks)
        if (track.rapporteur == declared.person)
            track.rapporteur = {};
}

void Evolution::operator()(const event::RapporteurNamed &named)
{
    TrackState *track = openTrack(named.track);
    if (!track)
        return;
    if (m_state.conflicts.contains(named.person))
        return note(u"a conflict of interest was declared"_s);
    track->rapporteur = named.person;
}

void Evolution::operator()(const event::FollowedUp &followed)
{
    TrackState *followedTrack = track(followed.track);
    if (!followedTrack)
        return;
    if (std::ranges::contains(followedTrack->followUps, followed))
        return note(u"told before"_s);
    followedTrack->followUps.push_back(followed);
}

} // namespace beraad
