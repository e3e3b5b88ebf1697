// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace beraad {

/// Plays commands as different people on different days. The first refusal stops the story and is kept; what comes
/// after is not played.
class Story {
public:
    Story(Desk &desk, FixedClock &clock)
        : m_desk(desk)
        , m_clock(clock)
    {
    }

    void on(QDate day);
    void as(Role role, const OrganisationId &organisation);
    void asSecretaryOf(const CommitteeId &committee);
    /// A request file of `:/demo/requests`, kept as a draft of the person who acts.
    DossierId draft(const QString &name);
    void submit(const DossierId &id);
    /// The same file, filed as it is: nobody looks at what is missing before the committee does.
    DossierId file(const QString &name);
    void act(const DossierId &id, const Command &command);
    /// The secretary's record of a session in which all members are there and in favour of one item.
    void hold(const SessionId &session, const DossierId &id, const TrackId &track);
    /// Gives one verdict on lines and remembers who: the organisation's DPO.
    void verdict(const DossierId &id, const OrganisationId &organisation, const QStringList &lines,
                 const Verdict &verdict);
    void sign(const DossierId &id, const OrganisationId &organisation, const QString &conclusion);
    /// The organisation's controller records that the track is done.
    void conclude(const DossierId &id, const QString &procedure, const OrganisationId &authority, Role role,
                  const OrganisationId &by, const QString &reference);
    /// The track of that procedure; an empty authority: any. A track that the dossier lacks stops the story.
    TrackId track(const DossierId &id, const QString &procedure, const OrganisationId &authority = {});

    Result<void> outcome() const;

private:
    std::optional<Request> read(const QString &name);
    void takeFiles(const Request &request);
    void keep(Result<void> result);
    void actAs(const Person *person, const QString &wanted);

    Desk &m_desk;
    FixedClock &m_clock;
    std::optional<Error> m_fault;
};

} // namespace beraad
