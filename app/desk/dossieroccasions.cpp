// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterdecision.h"
#include "desk/authoritydays.h"
#include "desk/occasions.h"
#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// So long before the end of a retention period somebody may be reminded that there is time for a renewal.
constexpr int kRenewalDays = 400;
const QString kPeriodCondition = u"period"_s;

class DossierOccasions {
public:
    DossierOccasions(const DossierState &view, Desk &desk, AuthorityDays &days)
        : m_view(view)
        , m_desk(desk)
        , m_days(days)
        , m_requester(view.request->requester)
    {
    }

    std::vector<Occasion> all()
    {
        addReviews();
        for (const OpenQuestion &open : m_view.questions)
            if (open.waitsForRequester())
                add(ReminderKind::Question, open.asked.question, dayInBelgium(open.at), m_requester).track
                    = open.asked.track;
        for (const TrackState &track : m_view.tracks) {
            if (const auto clock = m_days.clockOf(m_view.id, track))
                addAtAuthority(clock->kind, track, clock->day);
            addHandIn(track);
            if (const auto asked = m_days.reconsiderationOf(track))
                addAtAuthority(asked->kind, track, asked->day);
        }
        for (const AfterStep &step : stepsAfterDecision(m_view, m_desk.today()))
            addStep(step);
        addConditions();
        return std::move(m_occasions);
    }

private:
    Occasion &add(ReminderKind kind, const QString &part, QDate day, const OrganisationId &organisation)
    {
        Occasion occasion{kind, u"%1/%2"_s.arg(m_view.id.value, part), day, false, organisation, {}};
        occasion.title = m_view.request->title.in(m_view.request->language);
        occasion.dossier = m_view.id;
        return m_occasions.emplace_back(std::move(occasion));
    }

    /// Of a track: for its committees where one decides it, else for the body.
    void addAtAuthority(ReminderKind kind, const TrackState &track, QDate day)
    {
        const QString part = track.plan.id.value;
        if (endingOf(track.plan.procedure) != Ending::Session) {
            add(kind, part, day, track.plan.authority).track = track.plan.id;
            return;
        }
        for (const CommitteeId &id : committeesOf(m_view, track.plan, m_desk.committees())) {
            Occasion &occasion = add(kind, part, day, {});
            occasion.committee = id;
            occasion.track = track.plan.id;
        }
    }

    /// A reviewer who asked the requester something waits for the answer, and nobody for him.
    void addReviews()
    {
        for (const OrganisationId &organisation : m_view.reviewers()) {
            QDate since = dayInBelgium(m_view.submitted);
            bool isAsked = false;
            for (const OpenQuestion &open : m_view.questions) {
                if (open.organisation != organisation || open.isInternal())
                    continue;
                isAsked = isAsked || !open.answer;
                if (open.answer)
                    since = std::max(since, dayInBelgium(open.answeredAt));
            }
            if (isAsked || m_view.withdrawn || m_view.closed)
                continue;
            Occasion &occasion = add(ReminderKind::Review, organisation.value, since, organisation);
            occasion.isDone = m_view.advices.contains(organisation);
            if (const auto given = m_view.assignments.find(organisation); given != m_view.assignments.end())
                occasion.person = given->second;
        }
    }

    void addHandIn(const TrackState &track)
    {
        if (!m_days.waitsForSession(track))
            return;
        for (const CommitteeId &id : committeesOf(m_view, track.plan, m_desk.committees())) {
            const AuthorityDays::HandIn &next = m_days.handInOf(*m_desk.committee(id));
            if (!next.last.isValid())
                continue;
            Occasion &occasion = add(ReminderKind::HandIn, track.plan.id.value, next.last, {});
            occasion.committee = id;
            occasion.track = track.plan.id;
            occasion.session = next.session;
        }
    }

    void addStep(const AfterStep &step)
    {
        if (!step.due.isValid() || m_view.withdrawn)
            return;
        const TrackState *track = m_view.track(step.track);
        const bool isDone = step.done.isValid();
        if (step.kind == AfterKind::InForce)
            addOf(step, ReminderKind::InForce, m_requester).isDone = track && !track->followUps.empty();
        if (step.kind == AfterKind::Published) {
            addOf(step, ReminderKind::Publication, m_requester).isDone = isDone;
            if (track && track->plan.authority != m_requester)
                addOf(step, ReminderKind::Publication, track->plan.authority).isDone = isDone;
        }
        if (step.kind == AfterKind::Destroyed) {
            addOf(step, ReminderKind::Destruction, m_requester).isDone = isDone;
            addOf(step, ReminderKind::Renewal, m_requester).isDone = isDone || isFollowed(step.due);
        }
    }

    Occasion &addOf(const AfterStep &step, ReminderKind kind, const OrganisationId &organisation)
    {
        Occasion &occasion = add(kind, step.track.value, step.due, organisation);
        occasion.track = step.track;
        return occasion;
    }

    /// Another request builds on it: only looked up when there is something to be said of it.
    bool isFollowed(QDate until) const
    {
        if (m_desk.today().daysTo(until) > kRenewalDays)
            return false;
        const auto followers = m_desk.workspace().followersOf(m_view.id);
        return followers && !followers->empty();
    }

    /// Of signed advices on something that was granted: how long the data may be used, and what must be shown by when.
    void addConditions()
    {
        const bool isGranted = std::ranges::any_of(m_view.tracks, [&](const TrackState &track) {
            return (track.decision && track.decision->grants())
                || (track.concluded && isProtocol(track.plan.procedure));
        });
        if (!isGranted || m_view.withdrawn)
            return;
        for (const auto &[line, verdicts] : m_view.verdicts)
            for (const auto &[organisation, verdict] : verdicts)
                if (m_view.advices.contains(organisation))
                    for (const Condition &condition : verdict.conditions)
                        addCondition(condition, organisation);
    }

    void addCondition(const Condition &condition, const OrganisationId &organisation)
    {
        const QString part = u"%1/%2/%3"_s.arg(organisation.value, condition.code);
        if (condition.code == kPeriodCondition)
            if (const QDate last = dayOf(condition, u"to"_s); last.isValid())
                add(ReminderKind::UseEnds, part.arg(last.toString(Qt::ISODate)), last, m_requester);
        if (!condition.due.isValid())
            return;
        const OrganisationId prover(condition.provenBy);
        const bool isKnown = m_desk.directory().find(prover) != nullptr;
        add(ReminderKind::Condition, part.arg(condition.due.toString(Qt::ISODate)), condition.due,
            isKnown ? prover : m_requester);
    }

    static QDate dayOf(const Condition &condition, const QString &parameter)
    {
        return QDate::fromString(condition.values.value(parameter).toString(), Qt::ISODate);
    }

    const DossierState &m_view;
    Desk &m_desk;
    AuthorityDays &m_days;
    const OrganisationId m_requester;
    std::vector<Occasion> m_occasions;
};

} // namespace

std::vector<Occasion> occasionsIn(const DossierState &view, Desk &desk)
{
    AuthorityDays days(desk);
    return occasionsIn(view, desk, days);
}

std::vector<Occasion> occasionsIn(const DossierState &view, Desk &desk, AuthorityDays &days)
{
    return view.request ? DossierOccasions(view, desk, days).all() : std::vector<Occasion>();
}

} // namespace beraad
