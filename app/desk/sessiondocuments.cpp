// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/documentdesk.h"

#include "desk/intake.h"
#include "desk/sight.h"
#include "desk/wholesitting.h"
#include "documents/sessiondocument.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Verdicts that were signed.
std::map<LineId, std::map<OrganisationId, Verdict>> signedVerdicts(const DossierState &state)
{
    auto verdicts = state.verdicts;
    for (auto &[line, said] : verdicts)
        std::erase_if(said, [&](const auto &entry) { return !state.advices.contains(entry.first); });
    std::erase_if(verdicts, [](const auto &entry) { return entry.second.empty(); });
    return verdicts;
}

/// The decision that was made in this session; a postponement too.
std::optional<event::Decided> decisionIn(const TrackState &track, const SessionId &session)
{
    if (track.decision && (track.decision->session == session || session.isEmpty()))
        return track.decision;
    // One section of a joint file: its minutes tell what it decided.
    const auto section = std::ranges::find(track.sections, session, &event::SectionDecided::session);
    if (section != track.sections.end() && !session.isEmpty())
        return event::Decided{section->track,      section->outcome,    {},      section->on,     {},
                              section->conditions, section->motivation, session, section->refused};
    const auto postponed = std::ranges::find(track.postponements, session, &event::Decided::session);
    return postponed == track.postponements.end() ? std::nullopt : std::optional(*postponed);
}

} // namespace

/// The decisions on the same procedure on which the request builds, the first on top.
std::vector<ChainLink> DocumentDesk::chainBefore(const DossierState &state, const TrackPlan &plan) const
{
    std::vector<ChainLink> chain;
    DossierId follows = state.request ? state.request->follows : DossierId();
    for (int steps = 0; !follows.isEmpty() && steps < 100; ++steps) {
        const auto before = m_desk.workspace().dossier(follows);
        if (!before || !before->request)
            break;
        for (const TrackState &track : before->tracks)
            if (track.plan.procedure == plan.procedure && track.decision && track.decision->grants()
                && !track.decision->number.isEmpty())
                chain.insert(chain.begin(), ChainLink{track.decision->number, track.decision->on});
        follows = before->request->follows;
    }
    return chain;
}

SessionDocumentItem DocumentDesk::documentItem(const DossierState &state, const SittingItem &item, int minutes,
                                               const SessionId &session) const
{
    SessionDocumentItem printed;
    printed.item = item;
    printed.minutes = minutes;
    const TrackState *track = state.track(item.track);
    if (!state.request || !track)
        return printed;
    printed.title = state.request->title.in(state.request->language);
    printed.request = *state.request;
    printed.track = *track;
    printed.verdicts = signedVerdicts(state);
    printed.decision = decisionIn(*track, session);
    printed.chain = chainBefore(state, track->plan);
    printed.returned = track->returned;
    return printed;
}

Result<SessionDocument> DocumentDesk::documentFrame(const QString &kind, const QString &language) const
{
    const auto kinds = shippedSessionDocuments();
    if (!kinds)
        return std::unexpected(kinds.error());
    const SessionDocumentKind *known = kinds->find(kind);
    if (!known)
        return refuse(ErrorCode::NotFound, {kind}, u"there is no document of a session called %1"_s.arg(kind));
    SessionDocument document;
    document.kind = *known;
    document.grounds = kinds->grounds;
    document.directory = m_desk.directory();
    document.conditions = m_desk.conditions();
    document.language = language;
    document.made = m_desk.now();
    for (const Person &person : m_desk.persons())
        document.names[person.id] = person.name;
    return document;
}

Result<QByteArray> DocumentDesk::sessionDocument(const SessionId &session, const QString &kind, const QString &language,
                                                 const SittingItem &item) const
{
    if (!item.isEmpty())
        return decisionDocument(item, kind, language);
    auto document = documentFrame(kind, language);
    const auto board = SittingDesk(m_desk).sitting(session);
    if (!document || !board)
        return std::unexpected(document ? board.error() : document.error());
    document->basis = board->basis;
    document->sitting = board->sitting;
    for (const SittingBoardItem &entry : board->items)
        document->items.push_back(documentItem(entry.view, entry.item, entry.minutes, session));
    // What was postponed left the agenda; the minutes tell of it, the agenda does not.
    if (kind == u"agenda"_s)
        std::erase_if(document->items, [&](const SessionDocumentItem &printed) {
            return !std::ranges::contains(board->basis.items, printed.item);
        });
    return renderSessionPdf(*document);
}

Result<QByteArray> DocumentDesk::decisionDocument(const SittingItem &item, const QString &kind,
                                                  const QString &language) const
{
    auto document = documentFrame(kind, language);
    const auto state = m_desk.workspace().dossier(item.dossier);
    if (!document || !state)
        return std::unexpected(document ? state.error() : document.error());
    const DossierState view = viewFor(*state, m_desk.person(), m_desk.committees());
    const TrackState *track = view.track(item.track);
    if (!track || !isSeen(view))
        return refuse(ErrorCode::NotPermitted, {item.track.value},
                      u"%1 may not see %2"_s.arg(m_desk.person().id.value, item.track.value));
    const auto deciding = committeesOf(*state, track->plan, m_desk.committees());
    const SessionId session = track->decision ? track->decision->session
        : !track->postponements.empty()       ? track->postponements.back().session
                                              : SessionId();
    if (!session.isEmpty()) {
        const auto board = wholeSitting(m_desk, session);
        if (!board)
            return std::unexpected(board.error());
        document->basis = board->basis;
        document->sitting.chair = board->sitting.chair; // who voted how stays in the minutes
    } else if (!deciding.empty()) {
        document->basis.committee = *m_desk.committee(deciding.front());
        document->basis.session.on = m_desk.today();
    } else {
        return refuse(ErrorCode::NotFound, {item.track.value}, u"no committee decides %1"_s.arg(item.track.value));
    }
    // A deliberation is public as a whole; a letter is for who asked.
    document->items = {documentItem(*state, item, 0, session)};
    if (track->returned)
        document->items.front().missing = wordedBack(m_desk, view, *track->returned, language);
    if (track->decision && !track->sections.empty()) {
        for (const event::SectionDecided &section : track->sections)
            if (const Committee *sat = m_desk.committee(section.committee))
                document->sections.push_back({sat->name, section.on});
        document->sections.push_back({document->basis.committee.name, track->decision->on});
    }
    const bool needsDecision = kind == u"deliberation"_s || kind == u"letter-decision"_s;
    if (needsDecision && !document->items.front().decision)
        return refuse(ErrorCode::WrongState, {kind, item.track.value}, u"nothing was decided yet"_s);
    for (const Line &line : document->items.front().request.lines)
        if (const auto variable = m_desk.workspace().variable(variableOf(line)))
            document->variables[variable->id] = variable->label;
    return renderSessionPdf(*document);
}

} // namespace beraad
