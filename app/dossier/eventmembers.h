// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"

#include <concepts>

/// The members of every event, said once: writing, reading and the printed list all visit them. The names are stored
/// and hashed, so they never change; a new meaning is a new event. A member that came later is `optional`: left out
/// when it says nothing, so that the events of before read and hash as they did.
namespace beraad::event {

template <typename T, typename U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

template <typename V, Is<TrackPlan> E> void visitMembers(V &visit, E &e)
{
    visit("id", e.id);
    visit("procedure", e.procedure);
    visit("authority", e.authority);
    visit("status", e.status);
    visit("lines", e.lines);
    visit("after", e.after);
    visit("rules", e.rules);
}

template <typename V, Is<Condition> E> void visitMembers(V &visit, E &e)
{
    visit("code", e.code);
    visit("values", e.values);
    visit("provenBy", e.provenBy);
    visit("due", e.due);
}

template <typename V, Is<Verdict> E> void visitMembers(V &visit, E &e)
{
    visit("kind", e.kind);
    visit("granularity", e.granularity);
    visit("replacement", e.replacement);
    visit("reason", e.reason);
    visit("sentence", e.sentence);
    visit("conditions", e.conditions);
}

template <typename V, Is<AskedBack> E> void visitMembers(V &visit, E &e)
{
    visit("code", e.code);
    visit.optional("question", e.question);
    visit.optional("lines", e.lines);
    visit.optional("procedure", e.procedure);
    visit.optional("sentence", e.sentence);
}

template <typename V, Is<Submitted> E> void visitMembers(V &visit, E &e)
{
    visit("request", e.request);
    visit("formVersion", e.formVersion);
}

template <typename V, Is<Routed> E> void visitMembers(V &visit, E &e)
{
    visit("on", e.on);
    visit("rulesVersion", e.rulesVersion);
    visit("tracks", e.tracks);
}

template <typename V, Is<FoundComplete> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("note", e.note);
    visit.optional("fileNumber", e.fileNumber);
    visit.optional("judged", e.judged);
    visit.optional("open", e.open);
}

template <typename V, Is<Returned> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("reason", e.reason);
    visit("missing", e.missing);
    visit.optional("items", e.items);
}

template <typename V, Is<Supplemented> E> void visitMembers(V &visit, E &e)
{
    visit("note", e.note);
    visit("answers", e.answers);
}

template <typename V, Is<VerdictGiven> E> void visitMembers(V &visit, E &e)
{
    visit("organisation", e.organisation);
    visit("lines", e.lines);
    visit("verdict", e.verdict);
}

template <typename V, Is<VerdictCleared> E> void visitMembers(V &visit, E &e)
{
    visit("organisation", e.organisation);
    visit("lines", e.lines);
}

template <typename V, Is<AdviceSigned> E> void visitMembers(V &visit, E &e)
{
    visit("organisation", e.organisation);
    visit("conclusion", e.conclusion);
    visit.optional("signedBy", e.signedBy);
    visit.optional("role", e.role);
    visit.optional("considered", e.considered);
    visit.optional("contentHash", e.contentHash);
}

template <typename V, Is<QuestionAsked> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("line", e.line);
    visit("question", e.question);
    visit("text", e.text);
    visit("stopsClock", e.stopsClock);
    visit.optional("audience", e.audience);
}

template <typename V, Is<QuestionAnswered> E> void visitMembers(V &visit, E &e)
{
    visit("question", e.question);
    visit("text", e.text);
}

template <typename V, Is<Scheduled> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("session", e.session);
    visit("committee", e.committee);
    visit("on", e.on);
    visit("minutes", e.minutes);
}

template <typename V, Is<Unscheduled> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("reason", e.reason);
    visit.optional("committee", e.committee);
}

template <typename V, Is<Decided> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("outcome", e.outcome);
    visit("number", e.number);
    visit("on", e.on);
    visit("inForceOn", e.inForceOn);
    visit("conditions", e.conditions);
    visit("motivation", e.motivation);
    visit.optional("session", e.session);
    visit.optional("refused", e.refused);
}

template <typename V, Is<SectionDecided> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("committee", e.committee);
    visit("session", e.session);
    visit("outcome", e.outcome);
    visit("on", e.on);
    visit("conditions", e.conditions);
    visit("motivation", e.motivation);
    visit("refused", e.refused);
}

template <typename V, Is<ChangesImposed> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("on", e.on);
    visit("text", e.text);
}

template <typename V, Is<Concluded> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("on", e.on);
    visit("reference", e.reference);
}

template <typename V, Is<RapporteurNamed> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("person", e.person);
}

template <typename V, Is<FollowedUp> E> void visitMembers(V &visit, E &e)
{
    visit("track", e.track);
    visit("step", e.step);
    visit("on", e.on);
    visit("reference", e.reference);
}

template <typename V, Is<Withdrawn> E> void visitMembers(V &visit, E &e)
{
    visit("reason", e.reason);
}

template <typename V, Is<Closed> E> void visitMembers(V &visit, E &e)
{
    visit("reason", e.reason);
}

template <typename V, Is<Settled> E> void visitMembers(V &visit, E &e)
{
    visit("facts", e.facts);
    visit("rule", e.rule);
    visit("reason", e.reason);
}

template <typename V, Is<ReviewAssigned> E> void visitMembers(V &visit, E &e)
{
    visit("organisation", e.organisation);
    visit("person", e.person);
}

template <typename V, Is<ConflictDeclared> E> void visitMembers(V &visit, E &e)
{
    visit("person", e.person);
    visit("reason", e.reason);
}

template <typename V, Is<Rerouted> E> void visitMembers(V &visit, E &e)
{
    visit("on", e.on);
    visit("rulesVersion", e.rulesVersion);
    visit("tracks", e.tracks);
    visit("reason", e.reason);
}

} // namespace beraad::event
