// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that build on a decided one: amendment, renewal, accession.
#include "desk/requestdesk.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What the form calls a decision of this kind (S0.Q4).
QString kindOfDecision(const QString &procedure)
{
    if (procedure.startsWith(u"protocol-"_s))
        return u"protocol"_s;
    if (procedure == u"statbel-microdata"_s)
        return u"confidentiality-contract"_s;
    return procedure == u"rr-minister"_s ? u"authorisation"_s : u"deliberation"_s;
}

QJsonObject earlierDecision(const TrackState &track, const QString &subject)
{
    const QString number = track.decision ? track.decision->number : track.concluded->reference;
    return {{u"kind"_s, kindOfDecision(track.plan.procedure)},
            {u"number"_s, number},
            {u"day"_s, track.endedOn().toString(Qt::ISODate)},
            {u"subject"_s, subject}};
}

} // namespace

bool RequestDesk::authorises(const TrackState &track) const
{
    const ProcedureKind *kind = m_desk.rules().kind(track.plan.procedure);
    const bool isGranted = track.decision && track.decision->grants();
    return kind && kind->covers && (isGranted || track.concluded);
}

bool RequestDesk::isDecided(const DossierState &state) const
{
    return std::ranges::any_of(state.tracks, [this](const TrackState &track) { return authorises(track); });
}

/// What the first requester said of its own house (its DPO, its measures) is not said of another's.
void RequestDesk::accedeAs(Request &request, const OrganisationId &requester) const
{
    if (request.requester == requester)
        return;
    request.requester = requester;
    for (const Section &section : m_desk.form().sections)
        for (const Question &question : section.questions)
            if (question.isReusable)
                request.answers.remove(question.id.value);
}

Result<Request> RequestDesk::requestToFollow(const DossierId &decided, RequestKind kind) const
{
    const auto whole = m_desk.workspace().dossier(decided);
    if (!whole)
        return std::unexpected(whole.error());
    const DossierState view = viewFor(*whole, m_desk.person(), m_desk.committees());
    if (!view.request || view.request->lines.size() != whole->request->lines.size())
        return refuse(ErrorCode::NotPermitted, {u"follow"_s, decided.value},
                      u"only who sees all of %1 can build on it"_s.arg(decided.value));
    if (!isDecided(*whole))
        return refuse(ErrorCode::WrongState, {u"follow"_s, decided.value, toString(whole->phaseOn(m_desk.today()))},
                      u"nothing of %1 was decided yet"_s.arg(decided.value));
    Request request = requestFollowing(underForm(*whole->request, whole->formVersion), decided, kind);
    QJsonArray earlier = request.answers.value(u"S0.Q4"_s).toArray();
    for (const TrackState &track : whole->tracks)
        if (authorises(track))
            earlier.append(earlierDecision(track, request.title.in(request.language)));
    request.answers.insert(u"S0.Q4"_s, earlier);
    if (kind == RequestKind::Accession && !m_desk.person().organisations.empty())
        accedeAs(request, m_desk.person().organisations.front());
    return request;
}

Result<std::optional<Amendment>> RequestDesk::amendmentOf(const Request &request) const
{
    if (request.follows.isEmpty())
        return std::nullopt;
    const auto decided = m_desk.workspace().dossier(request.follows);
    if (!decided)
        return std::unexpected(decided.error());
    if (!decided->request)
        return refuse(ErrorCode::NotFound, {request.follows.value},
                      u"%1 holds no request"_s.arg(request.follows.value));
    const auto granularities = [this](const Line &line) {
        const auto known = m_desk.workspace().variable(variableOf(line));
        return known ? known->granularities : QStringList(); // a variable outside the catalogue has no known order
    };
    Amendment amendment;
    amendment.follows = request.follows;
    amendment.differences
        = differencesBetween(underForm(*decided->request, decided->formVersion), request, granularities);
    amendment.weight = weightOf(amendment.differences, m_desk.changes());
    amendment.lines = linesToAuthorise(request, amendment.differences);
    // What an authorisation in part left out stands in no decision.
    for (const TrackState &track : decided->tracks)
        for (const LineId &line : track.decision ? track.decision->refused : std::vector<LineId>())
            if (request.find(line) && !std::ranges::contains(amendment.lines, line))
                amendment.lines.push_back(line);
    return amendment;
}

} // namespace beraad
