// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/command.h"
#include "dossier/returnsight.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What a person may see of one dossier, as the sum of his roles.
struct Sight {
    bool isWhole = false; ///< every line, track, question and signed verdict
    QSet<LineId> lines;
    QSet<TrackId> tracks; ///< also those without a visible line
    QSet<OrganisationId> ownVerdicts; ///< organisations whose unsigned verdicts are his own notes
    bool isReviewer = false; ///< acts for one of the parties that judge
};

class Looking {
public:
    Looking(const DossierState &state, const Person &person, const std::vector<Committee> &committees)
        : m_state(state)
        , m_person(person)
        , m_committees(committees)
    {
    }

    Sight sight()
    {
        for (const Role role : m_person.roles) {
            if (role == Role::Requester)
                m_sight.isWhole = m_sight.isWhole || m_person.speaksFor(m_state.request->requester);
            else if (role == Role::Dpo || role == Role::Controller)
                lookAsParty();
            else if (role == Role::Secretary || role == Role::Member)
                lookAsCommittee();
        }
        return m_sight;
    }

private:
    void lookAsParty()
    {
        const Request &request = *m_state.request;
        for (const Line &line : request.lines) {
            const auto &recipients = request.recipientsOf(line);
            m_sight.isWhole = m_sight.isWhole || m_person.speaksFor(request.requester)
                || std::ranges::any_of(recipients, [this](const OrganisationId &id) { return m_person.speaksFor(id); });
            if (m_person.speaksFor(line.provider))
                m_sight.lines.insert(line.id);
        }
        for (const TrackState &track : m_state.tracks)
            if (m_person.speaksFor(track.plan.authority))
                lookAt(track.plan);
        for (const OrganisationId &organisation : m_person.organisations) {
            m_sight.ownVerdicts.insert(organisation);
            m_sight.isReviewer = m_sight.isReviewer || m_state.isParty(organisation);
        }
    }

    /// The authority of a track sees the lines that it covers: a trusted third party, the KSZ for its contract.
    void lookAt(const TrackPlan &plan)
    {
        m_sight.tracks.insert(plan.id);
        for (const LineId &line : plan.lines)
            m_sight.lines.insert(line);
    }

    void lookAsCommittee()
    {
        for (const TrackState &track : m_state.tracks) {
            const auto deciding = committeesOf(m_state, track.plan, m_committees);
            if (std::ranges::any_of(m_person.committees,
                                    [&](const CommitteeId &id) { return std::ranges::contains(deciding, id); }))
                lookAt(track.plan);
        }
    }

    const DossierState &m_state;
    const Person &m_person;
    const std::vector<Committee> &m_committees;
    Sight m_sight;
};

/// That it exists and where it stands; a title says what somebody is after.
DossierState unseen(const DossierState &state)
{
    DossierState view;
    view.id = state.id;
    view.viewedPhase = state.phaseBasis();
    return view;
}

void keepOwnVerdicts(DossierState &view, const Sight &sight)
{
    for (auto line = view.verdicts.begin(); line != view.verdicts.end();) {
        std::erase_if(line->second, [&](const auto &verdict) {
            return !view.advices.contains(verdict.first) && !sight.ownVerdicts.contains(verdict.first);
        });
        line = line->second.empty() ? view.verdicts.erase(line) : std::next(line);
    }
}

/// What each controller answered is between it and the requester.
void keepFacts(QJsonObject &facts, const QSet<OrganisationId> &known, const Person &person)
{
    for (const QString &name : facts.keys()) {
        if (!facts.value(name).isObject())
            continue;
        QJsonObject each = facts.value(name).toObject();
        for (const QString &id : each.keys())
            // A flow (`agodi>kuleuven/direct`) is its provider's.
            if (const OrganisationId party(id.section(u'>', 0, 0)); !known.contains(party) && !person.speaksFor(party))
                each.remove(id);
        if (each.isEmpty())
            facts.remove(name);
        else
            facts.insert(name, each);
    }
}

/// Gives the organisations that are still named.
QSet<OrganisationId> keepLines(Request &request, const Sight &sight, const Person &person)
{
    std::erase_if(request.lines, [&sight](const Line &line) { return !sight.lines.contains(line.id); });
    QSet<OrganisationId> known{request.requester};
    known.unite(QSet<OrganisationId>(request.recipients.begin(), request.recipients.end()));
    for (const Line &line : request.lines) {
        known.insert(line.provider);
        known.unite(QSet<OrganisationId>(line.recipients.begin(), line.recipients.end()));
    }
    std::erase_if(request.organisations, [&](const Organisation &organisation) {
        return !known.contains(organisation.id) && !person.speaksFor(organisation.id);
    });
    keepFacts(request.facts, known, person);
    request.otherMembers = {}; // nobody knows what stands in it
    request.origins.clear(); // they name other dossiers
    request.formerAnswers.clear(); // no form asks for them
    return known;
}

void keepSettlements(DossierState &view, const QSet<OrganisationId> &known, const Person &person)
{
    for (Settlement &settlement : view.settlements)
        keepFacts(settlement.settled.facts, known, person);
    std::erase_if(view.settlements, [](const Settlement &settlement) { return settlement.settled.facts.isEmpty(); });
}

bool isVisible(const TrackPlan &plan, const Sight &sight)
{
    return sight.tracks.contains(plan.id)
        || std::ranges::any_of(plan.lines, [&sight](const LineId &line) { return sight.lines.contains(line); });
}

void keepTracks(DossierState &view, const Sight &sight)
{
    std::erase_if(view.tracks, [&sight](const TrackState &track) { return !isVisible(track.plan, sight); });
    QSet<TrackId> kept;
    for (const TrackState &track : view.tracks)
        kept.insert(track.plan.id);
    for (TrackState &track : view.tracks) {
        std::erase_if(track.plan.lines, [&sight](const LineId &line) { return !sight.lines.contains(line); });
        std::erase_if(track.plan.after, [&kept](const TrackId &id) { return !kept.contains(id); });
        if (!sight.tracks.contains(track.plan.id))
            track.returned.reset(); // between the authority and the requester
    }
}

/// What reviewers ask each other never reaches the requester, a committee, or a party that it is not for.
void keepInternalQuestions(DossierState &view, const Sight &sight)
{
    std::erase_if(view.questions, [&sight](const OpenQuestion &open) {
        switch (open.asked.audience) {
        case Audience::Requester:
            return false;
        case Audience::Reviewers:
            return !sight.isReviewer;
        case Audience::Own:
            return !sight.ownVerdicts.contains(open.organisation);
        }
        return true;
    });
}

void keepQuestions(DossierState &view, const Sight &sight)
{
    QSet<QString> kept;
    std::erase_if(view.questions, [&sight](const OpenQuestion &open) {
        const bool isOfTrack = sight.tracks.contains(open.asked.track);
        if (open.isInternal() && open.asked.line.isEmpty())
            return false; // on the whole dossier, among those who review it
        return open.asked.line.isEmpty() ? !isOfTrack : !sight.lines.contains(open.asked.line);
    });
    for (const OpenQuestion &open : view.questions)
        kept.insert(open.asked.question);
    for (TrackState &track : view.tracks)
        for (ClockStop &stop : track.stops)
            if (!kept.contains(stop.question))
                stop.question = stop.ground = QString(); // the time stays, the words go
}

/// Who does what inside an organisation is its own business.
void keepPersons(DossierState &view, const Sight &sight, const Person &person)
{
    std::erase_if(view.assignments, [&](const auto &entry) { return !sight.ownVerdicts.contains(entry.first); });
    std::erase_if(view.conflicts, [&](const auto &entry) { return !person.speaksFor(entry.second.organisation); });
}

/// Advices of others belong to the parties of the lines that are left: their providers and recipients.
void keepAdvices(DossierState &view, const Sight &sight)
{
    const auto isHidden = [&](const auto &entry) {
        return !sight.ownVerdicts.contains(entry.first) && view.linesToJudge(entry.first).empty();
    };
    std::erase_if(view.advices, isHidden);
    std::erase_if(view.adviceTimes, isHidden);
}

} // namespace

bool seesWhySentBack(const DossierState &state, const TrackId &track, const Person &person,
                     const std::vector<Committee> &committees)
{
    if (!state.request)
        return false;
    const Sight sight = Looking(state, person, committees).sight();
    return sight.isWhole || sight.tracks.contains(track);
}

DossierState viewFor(const DossierState &state, const Person &person, const std::vector<Committee> &committees)
{
    if (!state.request || state.conflicts.contains(person.id))
        return unseen(state);
    const Sight sight = Looking(state, person, committees).sight();
    if (!sight.isWhole && sight.lines.isEmpty() && sight.tracks.isEmpty())
        return unseen(state);

    DossierState view = state;
    view.viewedPhase = state.phaseBasis();
    keepOwnVerdicts(view, sight);
    keepInternalQuestions(view, sight);
    keepPersons(view, sight, person);
    if (sight.isWhole)
        return view;
    std::erase_if(view.verdicts, [&sight](const auto &entry) { return !sight.lines.contains(entry.first); });
    view.standing.intersect(sight.lines);
    keepSettlements(view, keepLines(*view.request, sight, person), person);
    keepTracks(view, sight);
    keepQuestions(view, sight);
    keepAdvices(view, sight);
    view.heads.clear(); // they name everybody who wrote
    view.hashes.clear();
    view.notes.clear();
    return view;
}

} // namespace beraad
