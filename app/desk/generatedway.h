// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "desk/generatedchance.h"
#include "dossier/command.h"
#include "sessions/session.h"

#include <QTimeZone>

#include <map>
#include <queue>

namespace beraad {

/// The sittings of a generated history and the minutes that are taken in each.
class SittingRoom {
public:
    SittingRoom(const std::vector<Committee> &committees, QDate from, QDate to, const WorkingDays &days);
    /// The first sitting with room for which a file that was complete on that day was handed in in time, after `today`
    /// and not later than agendas are made; nullptr: there is none.
    const Session *take(const CommitteeId &committee, QDate complete, QDate today, int minutes);
    std::vector<Session> sessions() const;
    QString nextNumber(const Committee &committee, QDate on);

private:
    struct Sitting {
        Session session;
        QDate handIn;
        int used = 0;
    };
    std::map<CommitteeId, std::vector<Sitting>> m_sittings;
    std::map<std::pair<QString, int>, int> m_numbers;
};

/// Who acts in a generated history: for every body that a dossier comes to there is somebody in each role.
class GeneratedPeople {
public:
    GeneratedPeople(std::vector<Person> known, const std::vector<Committee> &committees);
    const Person &of(Role role, const OrganisationId &organisation);
    const Person &secretaryOf(const CommitteeId &committee) const;
    const std::vector<Person> &all() const { return m_people; }

private:
    std::vector<Person> m_people;
};

struct GeneratedWorld {
    const std::vector<Committee> &committees;
    const WorkingDays &days;
    GeneratedPeople &people;
    SittingRoom &room;
    QDateTime end; ///< what would come later has not happened yet
    bool hasAgendas = true; ///< of sessions after that
};

/// Brings one dossier from its filing as far as it comes. Every step is a command, authorised and decided as in the
/// window.
class GeneratedWay {
public:
    GeneratedWay(const DossierId &id, GeneratedWorld &world, SeededChance &chance);
    Result<std::vector<Envelope>> walk(const command::Submit &submit, const QDateTime &filed);

private:
    enum class StepKind { Check, Supplement, Advise, Ask, Answer, Prepare, Sit, Intervene, Wait, Sign, Withdraw };
    struct Step {
        QDateTime at;
        int serial = 0;
        StepKind kind = StepKind::Check;
        TrackId track;
        OrganisationId body;
        bool operator>(const Step &other) const { return at != other.at ? at > other.at : serial > other.serial; }
    };

    void plan(StepKind kind, double days, const TrackId &track = {}, const OrganisationId &body = {});
    void planOn(StepKind kind, QDate day, const TrackId &track);
    void begin();
    void take(const Step &step);
    bool act(const Person &person, const Command &command);
    const Person &keeperOf(const TrackState &track);

    void check(const TrackState &track);
    void advise(const OrganisationId &body);
    void ask(const TrackState &track);
    void prepare(const TrackState &track);
    void sit(const TrackState &track);
    void wait(const TrackState &track);
    void sign(const TrackState &track);
    Verdict verdictOn(const Line &line);
    bool isReady(const TrackState &track) const;
    QDate today() const;

    GeneratedWorld &m_world;
    SeededChance &m_chance;
    DossierState m_state;
    std::vector<Envelope> m_envelopes;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_steps;
    QDateTime m_now;
    int m_serial = 0;
    bool m_isOver = false;
    std::optional<Error> m_fault;
};

} // namespace beraad
