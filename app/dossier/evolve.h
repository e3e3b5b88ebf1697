// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// Lays one event on a state. Total: what does not fit is noted. Private to this room; others call evolve() and fold().
class Evolution {
public:
    Evolution(DossierState &state, const Envelope &envelope);
    void note(const QString &why);

    void operator()(const event::Submitted &submitted);
    void operator()(const event::Routed &routed);
    void operator()(const event::FoundComplete &found);
    void operator()(const event::Returned &returned);
    void operator()(const event::Supplemented &supplemented);
    void operator()(const event::VerdictGiven &given);
    void operator()(const event::VerdictCleared &cleared);
    void operator()(const event::AdviceSigned &advice);
    void operator()(const event::QuestionAsked &asked);
    void operator()(const event::QuestionAnswered &answered);
    void operator()(const event::Scheduled &scheduled);
    void operator()(const event::Unscheduled &unscheduled);
    void operator()(const event::Decided &decided);
    void operator()(const event::ChangesImposed &imposed);
    void operator()(const event::Concluded &concluded);
    void operator()(const event::Withdrawn &withdrawn);
    void operator()(const event::Closed &closed);
    void operator()(const event::Settled &settled);
    void operator()(const event::Rerouted &rerouted);
    void operator()(const event::ReviewAssigned &assigned);
    void operator()(const event::ConflictDeclared &declared);
    void operator()(const event::RapporteurNamed &named);
    void operator()(const event::FollowedUp &followed);
    void operator()(const event::SectionDecided &decided);

private:
    TrackState *track(const TrackId &id);
    TrackState *openTrack(const TrackId &id);
    std::vector<LineId> judgeable(const OrganisationId &organisation, const std::vector<LineId> &lines);
    void findStanding(const std::vector<TrackPlan> &plans);
    void stopUnfinished();
    static void leaveAgenda(TrackState &track, const CommitteeId &committee);
    void concludeSignedAdvice(TrackState &track) const;

    DossierState &m_state;
    const Envelope &m_envelope;
};

} // namespace beraad
