// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

#include "base/calendar.h"
#include "base/overloaded.h"
#include "dossier/advice.h"
#include "store/codec.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool isOpen(const DossierState &state, const TrackState &track, QDate day)
{
    if (state.withdrawn || state.closed)
        return false;
    switch (track.stageOn(day)) {
    case Stage::Intake:
    case Stage::Returned:
    case Stage::Complete:
    case Stage::Scheduled:
        return true;
    case Stage::Decided:
    case Stage::InForce:
    case Stage::Concluded:
    case Stage::Refused:
    case Stage::Stopped:
        return false;
    }
    return false;
}

/// The holder's own verdict, signed, and one that lets the variable go.
bool isGranted(const DossierState &state, const Line &line)
{
    const auto verdicts = state.verdicts.find(line.id);
    if (verdicts == state.verdicts.end() || !state.advices.contains(line.provider))
        return false;
    const auto verdict = verdicts->second.find(line.provider);
    return verdict != verdicts->second.end() && letsGo(verdict->second.kind);
}

QString titleOf(const DossierState &state)
{
    return state.request ? state.request->title.in(state.request->language) : QString();
}

Projection::Row dossierRow(const DossierFold &fold)
{
    const DossierState &state = fold.state;
    const QString title = titleOf(state);
    const auto open = std::ranges::count_if(state.questions, &OpenQuestion::waitsForRequester);
    return {title,
            folded(title + u' ' + state.id.value),
            state.request ? state.request->requester.value : QString(),
            state.requesterPerson.value,
            state.request ? state.request->purpose : QString(),
            instantText(state.submitted),
            instantText(fold.lastEvent),
            state.request ? qint64(state.request->lines.size()) : 0,
            qint64(open),
            toString(state.phaseOn(dayInBelgium(fold.lastEvent)))};
}

Projection::Rows partyRows(const DossierState &state)
{
    std::set<QString> parties;
    if (state.request) {
        parties.insert(state.request->requester.value);
        for (const OrganisationId &recipient : state.request->recipients)
            parties.insert(recipient.value);
        for (const Line &line : state.request->lines) {
            parties.insert(line.provider.value);
            for (const OrganisationId &recipient : line.recipients)
                parties.insert(recipient.value);
        }
    }
    for (const TrackState &track : state.tracks)
        parties.insert(track.plan.authority.value);
    parties.erase(QString());
    Projection::Rows rows;
    for (const QString &party : parties)
        rows.append(Projection::Row{party, instantText(state.submitted)});
    return rows;
}

Projection::Row lineRow(const DossierState &state, const Line &line)
{
    return {line.id.value, variableOf(line).value, qint64(isGranted(state, line) ? 1 : 0)};
}

Projection::Rows lineRows(const DossierState &state)
{
    Projection::Rows rows;
    if (state.request)
        for (const Line &line : state.request->lines)
            rows.append(lineRow(state, line));
    return rows;
}

/// Writes verdicts as the rows keep them: the event that gives the verdict to that line alone. One that was given to
/// thousands of lines is put together once.
class VerdictWriter {
public:
    QString textOf(const LineId &line, const OrganisationId &organisation, const Verdict &verdict)
    {
        if (m_object.isEmpty() || organisation != m_organisation || verdict != m_verdict) {
            m_organisation = organisation;
            m_verdict = verdict;
            m_object = toJson(Event{event::VerdictGiven{organisation, {line}, verdict}});
        }
        m_object.insert("lines"_L1, QJsonArray{line.value});
        return codec::write(QJsonValue(m_object));
    }

private:
    OrganisationId m_organisation;
    Verdict m_verdict;
    QJsonObject m_object;
};

void appendVerdictRows(Projection::Rows &rows, const DossierState &state, const Line &line, VerdictWriter &writer)
{
    const auto verdicts = state.verdicts.find(line.id);
    if (verdicts == state.verdicts.end())
        return;
    for (const auto &[organisation, verdict] : verdicts->second)
        if (const auto at = state.adviceTimes.find(organisation); at != state.adviceTimes.end())
            rows.append(Projection::Row{line.id.value, organisation.value, variableOf(line).value,
                                        state.request->purpose, line.granularity, toString(verdict.kind),
                                        writer.textOf(line.id, organisation, verdict), instantText(at->second)});
}

/// Of signed advices: before that a verdict is a note in the making, and thousands of them are given at once.
Projection::Rows verdictRows(const DossierState &state)
{
    Projection::Rows rows;
    VerdictWriter writer;
    if (state.request && !state.adviceTimes.empty())
        for (const Line &line : state.request->lines)
            appendVerdictRows(rows, state, line, writer);
    return rows;
}

Projection::Row trackRow(const DossierFold &fold, qsizetype position)
{
    const TrackState &track = fold.state.tracks.at(size_t(position));
    return {track.plan.id.value,
            qint64(position),
            track.plan.procedure,
            track.plan.authority.value,
            qint64(isOpen(fold.state, track, dayInBelgium(fold.lastEvent)) ? 1 : 0),
            instantText(track.received),
            codec::write(track)};
}

Projection::Rows trackRows(const DossierFold &fold)
{
    Projection::Rows rows;
    for (qsizetype i = 0; i < std::ssize(fold.state.tracks); ++i)
        rows.append(trackRow(fold, i));
    return rows;
}

/// An item stays on the agenda of its session once it was decided there; a withdrawn dossier leaves those still to
/// come.
Projection::Rows agendaRows(const DossierState &state)
{
    Projection::Rows rows;
    for (const TrackState &track : state.tracks)
        for (const event::Scheduled &sitting : track.sittings())
            if (track.decision || track.sectionDecision(sitting.committee) || !state.withdrawn)
                rows.append(Projection::Row{
                    track.plan.id.value, sitting.session.value, dayText(sitting.on), qint64(sitting.minutes),
                    dayText(dayInBelgium(track.complete.isValid() ? track.complete : track.received))});
    return rows;
}

/// A foreign copy may bring a key twice; the first one stands, as folding is total.
void sortByKey(Projection::Rows &rows, qsizetype keySize)
{
    const auto sameKey = [keySize](const Projection::Row &a, const Projection::Row &b) {
        return std::equal(a.begin(), a.begin() + keySize, b.begin());
    };
    std::ranges::sort(rows); // the key stands first
    rows.erase(std::unique(rows.begin(), rows.end(), sameKey), rows.end());
}

/// `fresh`, sorted, for all rows whose key begins with one of `firsts`; in one pass, for there may be thousands.
void replaceRows(Projection::Rows &rows, const QSet<QString> &firsts, Projection::Rows fresh)
{
    Projection::Rows kept;
    kept.reserve(rows.size());
    std::ranges::copy_if(rows, std::back_inserter(kept),
                         [&](const Projection::Row &row) { return !firsts.contains(std::get<QString>(row.front())); });
    Projection::Rows merged;
    merged.reserve(kept.size() + fresh.size());
    std::ranges::merge(kept, fresh, std::back_inserter(merged));
    rows = std::move(merged);
}

void renewTracks(Projection &projection, const DossierFold &fold, const std::vector<TrackState> &before)
{
    QSet<QString> touched;
    Projection::Rows fresh;
    for (qsizetype i = 0; i < std::ssize(fold.state.tracks); ++i) {
        const TrackState &track = fold.state.tracks.at(size_t(i));
        if (track == before.at(size_t(i)))
            continue;
        touched.insert(track.plan.id.value);
        fresh.append(trackRow(fold, i));
    }
    sortByKey(fresh, Projection::kKeySizes[Projection::TrackTable]);
    replaceRows(projection.tables[Projection::TrackTable], touched, std::move(fresh));
    projection.tables[Projection::AgendaTable] = agendaRows(fold.state);
    sortByKey(projection.tables[Projection::AgendaTable], Projection::kKeySizes[Projection::AgendaTable]);
}

} // namespace

void Touched::add(const Event &event)
{
    const auto all = [this] { everything = true; };
    const auto onTracks = [this] { tracks = true; };
    std::visit(Overloaded{
                   [&](const event::Submitted &) { all(); },
                   [&](const event::Routed &) { all(); },
                   [&](const event::AdviceSigned &) { all(); }, // closes a track and every verdict of the organisation
                   [&](const event::Withdrawn &) { all(); },
                   [&](const event::Closed &) { all(); },
                   [&](const event::VerdictGiven &) {},
                   [&](const event::VerdictCleared &) {},
                   [&](const event::FoundComplete &) { onTracks(); },
                   [&](const event::Returned &) { onTracks(); },
                   [&](const event::Supplemented &) { onTracks(); },
                   [&](const event::QuestionAsked &) { onTracks(); },
                   [&](const event::QuestionAnswered &) { onTracks(); },
                   [&](const event::Scheduled &) { onTracks(); },
                   [&](const event::Unscheduled &) { onTracks(); },
                   [&](const event::Decided &) { onTracks(); },
                   [&](const event::ChangesImposed &) { onTracks(); },
                   [&](const event::Concluded &) { onTracks(); },
                   [&](const event::Settled &) { all(); },
                   [&](const event::Rerouted &) { all(); },
                   [&](const event::ReviewAssigned &) {},
                   [&](const event::ConflictDeclared &) { onTracks(); }, // who reports may change
                   [&](const event::RapporteurNamed &) { onTracks(); },
                   [&](const event::FollowedUp &) { onTracks(); },
                   [&](const event::SectionDecided &) { onTracks(); },
               },
               event);
}

Projection project(const DossierFold &fold)
{
    Projection projection;
    if (fold.heads.isEmpty())
        return projection;
    projection.tables[Projection::DossierTable] = {dossierRow(fold)};
    projection.tables[Projection::PartyTable] = partyRows(fold.state);
    projection.tables[Projection::LineTable] = lineRows(fold.state);
    projection.tables[Projection::VerdictTable] = verdictRows(fold.state);
    projection.tables[Projection::TrackTable] = trackRows(fold);
    projection.tables[Projection::AgendaTable] = agendaRows(fold.state);
    for (size_t table = 0; table < Projection::TableCount; ++table)
        sortByKey(projection.tables[table], Projection::kKeySizes[table]);
    return projection;
}

Projection projectAgain(const DossierFold &fold, const Projection &before, const std::vector<TrackState> &tracksBefore,
                        const Touched &touched)
{
    if (touched.everything || before.tables[Projection::DossierTable].isEmpty()
        || tracksBefore.size() != fold.state.tracks.size())
        return project(fold);
    Projection projection = before;
    projection.tables[Projection::DossierTable] = {dossierRow(fold)};
    if (touched.tracks)
        renewTracks(projection, fold, tracksBefore);
    return projection;
}

} // namespace beraad
