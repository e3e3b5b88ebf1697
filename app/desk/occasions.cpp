// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/occasions.h"

#include "desk/authoritydays.h"
#include "desk/cataloguedesk.h"
#include "desk/feedbackdesk.h"
#include "desk/sight.h"
#include "desk/sittingdesk.h"
#include "desk/timedesk.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kAll = 1'000'000;
/// A session that was held longer ago and never closed is history.
constexpr int kSessionDays = 120;

class Gathering {
public:
    Gathering(Desk &desk, IsSaid isSaid)
        : m_desk(desk)
        , m_person(desk.person())
        , m_isSaid(std::move(isSaid))
        , m_days(desk)
    {
    }

    Result<std::vector<Occasion>> all()
    {
        for (auto part : {&Gathering::addParties, &Gathering::addCommittees, &Gathering::addFaults})
            if (auto added = (this->*part)(); !added)
                return std::unexpected(added.error());
        return std::move(m_occasions);
    }

private:
    QStringList organisations() const
    {
        QStringList ids;
        for (const OrganisationId &id : m_person.organisations)
            ids << id.value;
        return ids;
    }

    /// What follows a decision is for those who asked and those who gave; a reviewer has done his part by then.
    std::vector<Phase> phasesOfPerson() const
    {
        std::vector<Phase> phases{Phase::Submitted,   Phase::Returned, Phase::Complete,
                                  Phase::UnderReview, Phase::Advised,  Phase::Scheduled};
        if (m_person.has(Role::Requester) || m_person.has(Role::Controller))
            std::ranges::copy(std::initializer_list<Phase>{Phase::Decided, Phase::InForce}, std::back_inserter(phases));
        return phases;
    }

    Result<void> addParties()
    {
        DossierParts parts;
        if (m_person.has(Role::Requester))
            parts.requesters = organisations();
        if (m_person.has(Role::Dpo) || m_person.has(Role::Controller))
            parts.parties = organisations();
        DossierQuery query;
        query.parts = parts;
        query.phases = phasesOfPerson();
        query.limit = kAll;
        const auto rows = m_desk.workspace().dossiers(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DossierRow &row : *rows)
            if (auto added = addDossier(row.id); !added)
                return added;
        return {};
    }

    Result<void> addDossier(const DossierId &id)
    {
        if (m_known.contains(id))
            return {};
        m_known.insert(id);
        const auto view = m_desk.dossier(id);
        if (!view)
            return std::unexpected(view.error());
        if (!isSeen(*view))
            return {};
        std::ranges::move(occasionsIn(*view, m_desk, m_days), std::back_inserter(m_occasions));
        return std::ranges::any_of(view->tracks, &isBack) ? addReturned(*view) : Result<void>();
    }

    static bool isBack(const TrackState &track) { return track.returned && !track.complete.isValid(); }

    /// The state does not say when a file was sent back; its history does.
    Result<void> addReturned(const DossierState &view)
    {
        const auto events = m_desk.workspace().events(view.id);
        if (!events)
            return std::unexpected(events.error());
        for (const TrackState &track : view.tracks) {
            QDate since;
            for (const Envelope &envelope : *events)
                if (const auto *back = std::get_if<event::Returned>(&envelope.event);
                    back && back->track == track.plan.id)
                    since = std::max(since, dayInBelgium(envelope.at));
            if (track.stageOn(m_desk.today()) == Stage::Returned && since.isValid())
                addReturned(view, track, since);
        }
        return {};
    }

    void addReturned(const DossierState &view, const TrackState &track, QDate since)
    {
        Occasion occasion{ReminderKind::FileReturned,
                          u"%1/%2"_s.arg(view.id.value, track.plan.id.value),
                          since,
                          false,
                          view.request->requester,
                          {}};
        occasion.title = view.request->title.in(view.request->language);
        occasion.dossier = view.id;
        occasion.track = track.plan.id;
        const ClockView clock = TimeDesk(m_desk).clockOf(view.id, track);
        const bool lapses = clock.rule && clock.rule->completeWithin;
        if (lapses) { // one of the two: the pressing one
            occasion.kind = ReminderKind::FileLapses;
            const QDate lapsed = clock.reading.lapsedOn;
            occasion.day = lapsed.isValid() ? lapsed.addDays(-1) : clock.reading.lapses;
        }
        m_occasions.push_back(std::move(occasion));
    }

    Result<void> addCommittees()
    {
        if (!m_person.has(Role::Secretary) && !m_person.has(Role::Member))
            return {};
        for (const CommitteeId &id : m_person.committees) {
            const Committee *sitting = m_desk.committee(id);
            if (!sitting)
                continue;
            if (auto added = addTracks(*sitting); !added)
                return added;
            if (auto added = addSessions(*sitting); !added)
                return added;
        }
        return addOwnTracks();
    }

    /// Files under way, and decided ones on which somebody asked to look again.
    Result<void> addTracks(const Committee &sitting)
    {
        if (mayBeSilent() && !isAnythingSaidOfTracks())
            return {};
        TrackQuery query;
        query.procedures = sitting.procedures;
        query.limit = kAll;
        const auto rows = m_desk.workspace().tracks(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TrackRow &row : *rows) {
            const bool isAskedAgain = row.state.followUp(FollowUp::ReconsiderationAsked)
                && !row.state.followUp(FollowUp::ReconsiderationAnswered);
            const bool isOpen = !row.state.decision && !row.state.isFinishedOn(m_desk.today());
            if (!isOpen && !isAskedAgain)
                continue;
            m_ofCommittees.insert(row.dossier);
            if (!mayBeSilent() || isSaidOf(row))
                if (auto added = addDossier(row.dossier); !added)
                    return added;
        }
        return {};
    }

    /// Whoever asks, reviews or decides for an organisation is reminded of what only the whole dossier tells.
    bool mayBeSilent() const
    {
        return m_isSaid && !m_person.has(Role::Requester) && !m_person.has(Role::Dpo)
            && !m_person.has(Role::Controller);
    }

    bool isAnythingSaidOfTracks() const
    {
        return std::ranges::any_of(std::array{ReminderKind::Term, ReminderKind::UsualTime, ReminderKind::HandIn,
                                              ReminderKind::Reconsideration},
                                   [this](ReminderKind kind) { return m_isSaid(kind, {}); });
    }

    /// Whichever section of the chamber it turns out to be for.
    bool isSaidOf(const TrackRow &row)
    {
        const auto isSaid
            = [this](const std::optional<AuthorityDays::Day> &one) { return one && m_isSaid(one->kind, one->day); };
        if (isSaid(m_days.clockOf(row.dossier, row.state)) || isSaid(m_days.reconsiderationOf(row.state)))
            return true;
        return m_days.waitsForSession(row.state)
            && std::ranges::any_of(m_person.committees, [&](const CommitteeId &id) {
                   const Committee *sitting = m_desk.committee(id);
                   const QDate last = sitting ? m_days.handInOf(*sitting).last : QDate();
                   return last.isValid() && m_isSaid(ReminderKind::HandIn, last);
               });
    }

    /// In the files of the person's committees, also what other procedures ask of the person's own organisation.
    Result<void> addOwnTracks()
    {
        for (const OrganisationId &organisation :
             mayBeSilent() ? m_person.organisations : std::vector<OrganisationId>()) {
            TrackQuery query;
            query.authority = organisation;
            query.limit = kAll;
            const auto rows = m_desk.workspace().tracks(query);
            if (!rows)
                return std::unexpected(rows.error());
            for (const TrackRow &row : *rows)
                if (m_ofCommittees.contains(row.dossier) && isSaidOf(row))
                    if (auto added = addDossier(row.dossier); !added)
                        return added;
        }
        return {};
    }

    /// Those with an agenda; what stands on it need not be read.
    Result<void> addSessions(const Committee &sitting)
    {
        const QDate from = m_desk.today().addDays(-kSessionDays);
        const QDate to = m_desk.today().addDays(kSessionDays);
        const auto sessions = m_desk.workspace().sessions(from, to);
        const auto agenda = m_desk.workspace().agenda(from, to);
        if (!sessions || !agenda)
            return std::unexpected(sessions ? agenda.error() : sessions.error());
        for (const Session &session : *sessions)
            if (session.committee == sitting.id && std::ranges::contains(*agenda, session.id, &AgendaItem::session))
                addSession(sitting, session);
        return {};
    }

    void addSession(const Committee &sitting, const Session &session)
    {
        const auto add = [&](ReminderKind kind, QDate day) -> Occasion & {
            Occasion occasion{kind, session.id.value, day, false, {}, sitting.id};
            occasion.title = sitting.name.in(u"nl"_s);
            occasion.session = session.id;
            return m_occasions.emplace_back(std::move(occasion));
        };
        if (session.on >= m_desk.today()) {
            add(ReminderKind::Session, session.on);
            add(ReminderKind::Dispatch, dispatchDay(sitting, session.on, m_desk.workingDays()));
            return;
        }
        if (!m_isSaid || m_isSaid(ReminderKind::Minutes, session.on))
            add(ReminderKind::Minutes, session.on).isDone = isHeldAndClosed(session.id);
    }

    /// What was decided before sessions were kept has no log of its own, and nothing to close.
    bool isHeldAndClosed(const SessionId &session) const
    {
        const auto log = m_desk.workspace().sitting(session);
        if (log && !log->empty())
            return foldSitting(session, *log).isClosed();
        const auto held = SittingDesk(m_desk).sitting(session);
        if (!held)
            return true; // not for this person
        return std::ranges::all_of(held->items, [](const SittingBoardItem &item) {
            return item.track.plan.id.isEmpty() || item.track.decision || item.track.stopped.isValid();
        });
    }

    Result<void> addFaults()
    {
        const auto waiting = FeedbackDesk(m_desk).faultsToAnswer();
        if (!waiting)
            return std::unexpected(waiting.error());
        for (const FaultReport &report : *waiting) {
            const OrganisationId holder(report.variable.value.section(u'/', 0, 0));
            Occasion occasion{ReminderKind::Fault, report.id, dayInBelgium(report.at), false, holder, {}};
            const auto variable = CatalogueDesk(m_desk).variable(report.variable);
            occasion.title = variable ? variable->label.in(u"nl"_s) : report.variable.value;
            occasion.variable = report.variable;
            m_occasions.push_back(std::move(occasion));
        }
        return {};
    }

    Desk &m_desk;
    const Person m_person;
    const IsSaid m_isSaid; ///< none: everything is wanted
    AuthorityDays m_days;
    QSet<DossierId> m_known;
    QSet<DossierId> m_ofCommittees; ///< under way, or asked to be looked at again
    std::vector<Occasion> m_occasions;
};

} // namespace

Result<std::vector<Occasion>> occasionsFor(Desk &desk, const IsSaid &isSaid)
{
    return Gathering(desk, isSaid).all();
}

} // namespace beraad
