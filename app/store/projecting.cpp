// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

#include "base/calendar.h"
#include "store/codec.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString variableOf(const Line &line)
{
    return line.provider.value + u'/' + line.dataset + u'/' + line.variable;
}

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
    if (verdict == verdicts->second.end())
        return false;
    switch (verdict->second.kind) {
    case VerdictKind::Approve:
    case VerdictKind::Conditions:
    case VerdictKind::Coarsen:
        return true;
    case VerdictKind::Replace:
    case VerdictKind::Refuse:
    case VerdictKind::Ask:
        return false;
    }
    return false;
}

QString titleOf(const DossierState &state)
{
    return state.request ? state.request->title.in(state.request->language) : QString();
}

Projection::Row dossierRow(const DossierFold &fold)
{
    const DossierState &state = fold.state;
    const QString title = titleOf(state);
    const auto open
        = std::ranges::count_if(state.questions, [](const OpenQuestion &question) { return !question.answer; });
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

std::vector<Projection::Row> partyRows(const DossierState &state)
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
    std::vector<Projection::Row> rows;
    for (const QString &party : parties)
        rows.push_back({party, instantText(state.submitted)});
    return rows;
}

std::vector<Projection::Row> lineRows(const DossierState &state)
{
    std::vector<Projection::Row> rows;
    if (state.request)
        for (const Line &line : state.request->lines)
            rows.push_back({line.id.value, variableOf(line), qint64(isGranted(state, line) ? 1 : 0)});
    return rows;
}

std::vector<Projection::Row> verdictRows(const DossierFold &fold)
{
    const DossierState &state = fold.state;
    std::vector<Projection::Row> rows;
    if (!state.request)
        return rows;
    for (const Line &line : state.request->lines) {
        const auto verdicts = state.verdicts.find(line.id);
        if (verdicts == state.verdicts.end())
            continue;
        for (const auto &[organisation, verdict] : verdicts->second) {
            const auto time = fold.verdictTimes.find({line.id, organisation});
            rows.push_back({line.id.value, organisation.value, variableOf(line), state.request->purpose,
                            line.granularity, codec::write(event::VerdictGiven{organisation, {line.id}, verdict}),
                            qint64(state.advices.contains(organisation) ? 1 : 0),
                            instantText(time == fold.verdictTimes.end() ? QDateTime() : time->second)});
        }
    }
    return rows;
}

std::vector<Projection::Row> trackRows(const DossierFold &fold)
{
    std::vector<Projection::Row> rows;
    const QDate day = dayInBelgium(fold.lastEvent);
    for (const TrackState &track : fold.state.tracks)
        rows.push_back({track.plan.id.value, qint64(rows.size()), track.plan.procedure, track.plan.authority.value,
                        qint64(isOpen(fold.state, track, day) ? 1 : 0), instantText(track.received),
                        codec::write(track)});
    return rows;
}

/// An item stays on the agenda of its session once it was decided there; a withdrawn dossier leaves those still to
/// come.
std::vector<Projection::Row> agendaRows(const DossierState &state)
{
    std::vector<Projection::Row> rows;
    for (const TrackState &track : state.tracks)
        if (track.scheduled && (track.decision || !state.withdrawn))
            rows.push_back({track.plan.id.value, track.scheduled->session.value, dayText(track.scheduled->on),
                            qint64(track.scheduled->minutes),
                            dayText(dayInBelgium(track.complete.isValid() ? track.complete : track.received))});
    return rows;
}

/// A foreign copy may bring a key twice; the first one stands, as folding is total.
void sortByKey(std::vector<Projection::Row> &rows, size_t keySize)
{
    const auto sameKey = [keySize](const Projection::Row &a, const Projection::Row &b) {
        return std::equal(a.begin(), a.begin() + qsizetype(keySize), b.begin());
    };
    std::ranges::sort(rows); // the key stands first
    rows.erase(std::unique(rows.begin(), rows.end(), sameKey), rows.end());
}

} // namespace

Projection project(const DossierFold &fold)
{
    Projection projection;
    if (fold.heads.isEmpty())
        return projection;
    projection.tables[Projection::DossierTable] = {dossierRow(fold)};
    projection.tables[Projection::PartyTable] = partyRows(fold.state);
    projection.tables[Projection::LineTable] = lineRows(fold.state);
    projection.tables[Projection::VerdictTable] = verdictRows(fold);
    projection.tables[Projection::TrackTable] = trackRows(fold);
    projection.tables[Projection::AgendaTable] = agendaRows(fold.state);
    for (size_t table = 0; table < Projection::TableCount; ++table)
        sortByKey(projection.tables[table], Projection::kKeySizes[table]);
    return projection;
}

} // namespace beraad
