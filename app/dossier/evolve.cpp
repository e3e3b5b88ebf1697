// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/evolve.h"

#include "base/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Evolution::Evolution(DossierState &state, const Envelope &envelope)
    : m_state(state)
    , m_envelope(envelope)
{
}

void Evolution::note(const QString &why)
{
    m_state.notes
        << u"%1/%2 %3: %4"_s.arg(m_envelope.stream.value).arg(m_envelope.sequence).arg(typeOf(m_envelope.event), why);
}

TrackState *Evolution::track(const TrackId &id)
{
    const auto found = std::ranges::find(m_state.tracks, id, [](const TrackState &track) { return track.plan.id; });
    if (found != m_state.tracks.end())
        return &*found;
    note(u"no track \"%1\""_s.arg(id.value));
    return nullptr;
}

TrackState *Evolution::openTrack(const TrackId &id)
{
    TrackState *found = track(id);
    const bool isOpen = found && !found->concluded && !found->stopped.isValid()
        && (!found->decision || found->decision->outcome != Outcome::Refused);
    if (found && !isOpen)
        note(u"the track was finished"_s);
    return isOpen ? found : nullptr;
}

void Evolution::operator()(const event::Submitted &submitted)
{
    if (m_state.request)
        return note(u"submitted before"_s);
    m_state.request = submitted.request;
    m_state.formVersion = submitted.formVersion;
    m_state.submitted = m_envelope.at;
    m_state.requesterPerson = m_envelope.actor;
}

void Evolution::operator()(const event::Routed &routed)
{
    if (!m_state.request || !m_state.tracks.empty())
        return note(m_state.request ? u"routed before"_s : u"nothing submitted"_s);
    m_state.rulesVersion = routed.rulesVersion;
    m_state.routedOn = routed.on;
    for (const TrackPlan &plan : routed.tracks) {
        TrackState track;
        track.plan = plan;
        track.received = m_envelope.at;
        m_state.tracks.push_back(std::move(track));
    }
    findStanding(routed.tracks);
}

void Evolution::operator()(const event::FoundComplete &found)
{
    TrackState *track = openTrack(found.track);
    if (!track)
        return;
    if (track->complete.isValid())
        return note(u"complete before"_s);
    track->complete = m_envelope.at;
    track->fileNumber = found.fileNumber;
    track->returned.reset();
}

void Evolution::operator()(const event::Returned &returned)
{
    TrackState *track = openTrack(returned.track);
    if (!track)
        return;
    if (track->complete.isValid())
        return note(u"the file was found complete"_s);
    track->returned = returned;
}

void Evolution::operator()(const event::Supplemented &supplemented)
{
    if (!m_state.request)
        return note(u"nothing submitted"_s);
    for (auto it = supplemented.answers.begin(); it != supplemented.answers.end(); ++it)
        m_state.request->answers.insert(it.key(), it.value());
    // The supplement answers all that was missing, wherever it was asked; each authority then looks again.
    for (TrackState &track : m_state.tracks)
        track.returned.reset();
}

namespace {

/// The last one decides the file; the sections before it, if it is joint, sit earlier.
void putOnAgendas(TrackState &track, std::vector<event::Scheduled> sittings)
{
    std::ranges::stable_sort(sittings, {}, &event::Scheduled::on);
    track.scheduled.reset();
    if (!sittings.empty()) {
        track.scheduled = sittings.back();
        sittings.pop_back();
    }
    track.earlierSittings = std::move(sittings);
}

} // namespace

/// A section that has decided stays where it did. No committee: every section that has not.
void Evolution::leaveAgenda(TrackState &track, const CommitteeId &committee)
{
    std::vector<event::Scheduled> sittings = track.sittings();
    std::erase_if(sittings, [&](const event::Scheduled &sitting) {
        return committee.isEmpty() ? track.sectionDecision(sitting.committee) == nullptr
                                   : sitting.committee == committee;
    });
    putOnAgendas(track, std::move(sittings));
}

void Evolution::operator()(const event::Scheduled &scheduled)
{
    TrackState *track = openTrack(scheduled.track);
    if (!track)
        return;
    if (!track->complete.isValid())
        return note(u"the file is not complete"_s);
    if (track->decision && !track->imposed)
        return note(u"decided before"_s);
    std::vector<event::Scheduled> sittings = track->sittings();
    std::erase_if(sittings, [&](const event::Scheduled &other) { return other.committee == scheduled.committee; });
    sittings.push_back(scheduled);
    putOnAgendas(*track, std::move(sittings));
}

void Evolution::operator()(const event::Unscheduled &unscheduled)
{
    TrackState *track = openTrack(unscheduled.track);
    if (!track)
        return;
    const bool isOn = unscheduled.committee.isEmpty() ? track->nextSitting() != nullptr
                                                      : track->sittingOf(unscheduled.committee) != nullptr;
    if (!isOn || (track->decision && !track->imposed))
        return note(u"not on an agenda"_s);
    if (track->sectionDecision(unscheduled.committee))
        return note(u"the section decided before"_s);
    leaveAgenda(*track, unscheduled.committee);
}

void Evolution::operator()(const event::Decided &decided)
{
    TrackState *track = openTrack(decided.track);
    if (!track)
        return;
    if (track->decision && !track->imposed)
        return note(u"decided before"_s);
    if (decided.outcome == Outcome::Postponed) { // it waits for another session, complete as it is
        const event::Scheduled *sitting = track->sittingIn(decided.session);
        leaveAgenda(*track, sitting ? sitting->committee : CommitteeId());
        track->postponements.push_back(decided);
        return;
    }
    if (decided.outcome == Outcome::Withdrawn)
        track->stopped = m_envelope.at;
    track->decision = decided;
    track->imposed.reset();
}

void Evolution::operator()(const event::SectionDecided &decided)
{
    TrackState *track = openTrack(decided.track);
    if (!track)
        return;
    if (track->decision || track->sectionDecision(decided.committee))
        return note(u"decided before"_s);
    track->sections.push_back(decided);
}

void Evolution::operator()(const event::ChangesImposed &imposed)
{
    TrackState *track = openTrack(imposed.track);
    if (!track)
        return;
    if (!track->decision || track->imposed)
        return note(u"no decision that could still be changed"_s);
    if (imposed.on >= track->decision->inForceOn)
        return note(u"the decision was in force"_s);
    track->imposed = imposed;
}

void Evolution::operator()(const event::Concluded &concluded)
{
    if (TrackState *track = openTrack(concluded.track))
        track->concluded = concluded;
}

void Evolution::operator()(const event::Withdrawn &withdrawn)
{
    m_state.withdrawn = withdrawn;
    stopUnfinished();
}

void Evolution::operator()(const event::Closed &closed)
{
    m_state.closed = closed;
    stopUnfinished();
}

void Evolution::stopUnfinished()
{
    const QDate day = dayInBelgium(m_envelope.at);
    for (TrackState &track : m_state.tracks)
        if (!track.isFinishedOn(day))
            track.stopped = m_envelope.at;
}

DossierState evolve(DossierState state, const Envelope &envelope)
{
    state.heads.insert(envelope.stream.value, std::max(envelope.sequence, state.heads.value(envelope.stream.value)));
    state.hashes.insert(envelope.stream.value, envelope.hash);
    Evolution evolution(state, envelope);
    if (state.withdrawn || state.closed)
        evolution.note(state.withdrawn ? u"the dossier was withdrawn"_s : u"the dossier was closed"_s);
    else
        std::visit(evolution, envelope.event);
    return state;
}

DossierState fold(const DossierId &id, const std::vector<Envelope> &envelopes)
{
    DossierState state;
    state.id = id;
    for (const Envelope &envelope : inCausalOrder(envelopes))
        if (envelope.dossier == id)
            state = evolve(std::move(state), envelope);
    return state;
}

} // namespace beraad
