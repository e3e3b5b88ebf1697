// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/story.h"

#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"
#include "desk/sittingdesk.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

std::vector<LineId> lineIds(const QStringList &ids)
{
    std::vector<LineId> result;
    for (const QString &id : ids)
        result.emplace_back(id);
    return result;
}

} // namespace

void Story::on(QDate day)
{
    // Each act some minutes after the one before, so that a history reads in its order.
    const QDateTime morning(day, QTime(8, 30), QTimeZone::UTC);
    m_clock.set(std::max(morning, m_clock.now().addSecs(60)));
}

void Story::as(Role role, const OrganisationId &organisation)
{
    const auto found = std::ranges::find_if(
        m_desk.persons(), [&](const Person &person) { return person.has(role) && person.speaksFor(organisation); });
    actAs(found == m_desk.persons().end() ? nullptr : &*found, toString(role) + u" of "_s + organisation.value);
}

void Story::asSecretaryOf(const CommitteeId &committee)
{
    const auto found = std::ranges::find_if(m_desk.persons(), [&](const Person &person) {
        return person.has(Role::Secretary) && std::ranges::contains(person.committees, committee);
    });
    actAs(found == m_desk.persons().end() ? nullptr : &*found, u"secretary of "_s + committee.value);
}

void Story::actAs(const Person *person, const QString &wanted)
{
    if (m_fault)
        return;
    if (person)
        keep(m_desk.actAs(person->id));
    else
        m_fault = Error{ErrorCode::NotFound, {wanted}, u"the demo has no "_s + wanted, {}};
}

std::optional<Request> Story::read(const QString &name)
{
    const auto document = readJsonFile(u":/demo/requests/%1.request.json"_s.arg(name));
    if (!document) {
        keep(std::unexpected(document.error()));
        return std::nullopt;
    }
    auto request = readRequest(*document, Strictness::Strict);
    if (!request) {
        keep(std::unexpected(request.error()));
        return std::nullopt;
    }
    takeFiles(*request);
    return std::move(*request);
}

void Story::takeFiles(const Request &request)
{
    const auto taken = EvidenceDesk(m_desk).takeFiles(request, u":/demo/files"_s);
    if (!taken)
        keep(std::unexpected(taken.error()));
    else if (!taken->missing.empty())
        keep(refuse(ErrorCode::AttachmentMissing, {taken->missing.front().name},
                    u"the demo has no file with the fingerprint of "_s + taken->missing.front().name));
}

DossierId Story::draft(const QString &name)
{
    const auto request = read(name);
    if (!request || m_fault)
        return {};
    const auto kept = DraftDesk(m_desk).newDraft(*request);
    if (!kept)
        keep(std::unexpected(kept.error()));
    return kept ? kept->id : DossierId();
}

DossierId Story::file(const QString &name)
{
    const auto request = read(name);
    if (!request || m_fault)
        return {};
    const auto filed = DraftDesk(m_desk).submitRequest(*request);
    if (!filed)
        keep(std::unexpected(filed.error()));
    return filed.value_or(DossierId());
}

void Story::submit(const DossierId &id)
{
    if (m_fault)
        return;
    if (const auto filed = DraftDesk(m_desk).submit(id); !filed)
        keep(std::unexpected(filed.error()));
}

void Story::hold(const SessionId &session, const DossierId &id, const TrackId &track)
{
    const auto board = SittingDesk(m_desk).sitting(session);
    if (!board || board->basis.members.empty()) {
        keep(board ? refuse(ErrorCode::NotFound, {session.value}, u"the demo has no members for it"_s)
                   : std::unexpected(board.error()));
        return;
    }
    const std::vector<PersonId> &members = board->basis.members;
    std::map<PersonId, Ballot> ballots;
    for (const PersonId &member : members) {
        keep(SittingDesk(m_desk).record(session, sitting::Attended{member}));
        ballots[member] = Ballot::Favour;
    }
    keep(SittingDesk(m_desk).record(session, sitting::Chaired{members.front()}));
    keep(SittingDesk(m_desk).record(session, sitting::Ruled{RulingAbout::Quorum, {}, u"Alle leden zijn aanwezig."_s}));
    keep(SittingDesk(m_desk).record(session, sitting::Voted{{id, track}, ballots}));
}

void Story::act(const DossierId &id, const Command &command)
{
    if (m_fault)
        return;
    m_clock.set(m_clock.now().addSecs(120));
    keep(m_desk.carryOut(id, command));
}

void Story::verdict(const DossierId &id, const OrganisationId &organisation, const QStringList &lines,
                    const Verdict &verdict)
{
    as(Role::Dpo, organisation);
    act(id, command::GiveVerdict{organisation, lineIds(lines), verdict});
}

void Story::sign(const DossierId &id, const OrganisationId &organisation, const QString &conclusion)
{
    as(Role::Dpo, organisation);
    act(id, command::SignAdvice{organisation, conclusion});
}

void Story::conclude(const DossierId &id, const QString &procedure, const OrganisationId &authority, Role role,
                     const OrganisationId &by, const QString &reference)
{
    const TrackId found = track(id, procedure, authority);
    as(role, by);
    act(id, command::Conclude{found, m_desk.today(), reference});
}

TrackId Story::track(const DossierId &id, const QString &procedure, const OrganisationId &authority)
{
    if (m_fault)
        return {};
    const auto state = m_desk.workspace().dossier(id);
    if (!state) {
        keep(std::unexpected(state.error()));
        return {};
    }
    for (const TrackState &track : state->tracks)
        if (track.plan.procedure == procedure && (authority.isEmpty() || track.plan.authority == authority))
            return track.plan.id;
    m_fault = Error{
        ErrorCode::NotFound, {procedure}, u"the demo dossier has no track %1:%2"_s.arg(procedure, authority.value), {}};
    return {};
}

void Story::keep(Result<void> result)
{
    if (!result && !m_fault)
        m_fault = result.error();
}

Result<void> Story::outcome() const
{
    return m_fault ? Result<void>(std::unexpected(*m_fault)) : Result<void>();
}

} // namespace beraad
