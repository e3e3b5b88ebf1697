// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterdecision.h"

#include "dossier/procedures.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QuestionId kRetention(u"S6.Q1"_s);

/// The last day on which data may be kept, and why.
struct RetentionEnd {
    QDate day;
    DutyKind duty = DutyKind::RetentionAsked;
};

QDate dayIn(const QJsonObject &values, const char *member)
{
    return QDate::fromString(values.value(QLatin1StringView(member)).toString(), Qt::ISODate);
}

/// A condition may ask for it earlier than the request does.
QDate retentionEnd(const Condition &condition)
{
    if (condition.code == u"retention"_s)
        return dayIn(condition.values, "until");
    return condition.code == u"destruction"_s ? dayIn(condition.values, "day") : QDate();
}

/// The earliest of the request and of the conditions in signed advices. A condition on some lines counts for all: the
/// proof of destruction is one, and too early does no harm.
RetentionEnd retentionEnd(const DossierState &state)
{
    const QString day = state.request ? state.request->answers.value(kRetention.value).toString() : QString();
    RetentionEnd end{QDate::fromString(day, Qt::ISODate)};
    for (const auto &[line, verdicts] : state.verdicts)
        for (const auto &[organisation, verdict] : verdicts) {
            if (!state.advices.contains(organisation))
                continue;
            for (const Condition &condition : verdict.conditions)
                if (const QDate earlier = retentionEnd(condition);
                    earlier.isValid() && (!end.day.isValid() || earlier < end.day))
                    end = {earlier, DutyKind::RetentionCondition};
        }
    return end;
}

AfterStep stepOf(AfterKind kind, const TrackState &track, FollowUp step)
{
    AfterStep after{kind, track.plan.id, {}, {}, {}, {}};
    if (const event::FollowedUp *told = track.followUp(step)) {
        after.done = told->on;
        after.reference = told->reference;
    }
    return after;
}

class Steps {
public:
    Steps(const DossierState &state, QDate today)
        : m_state(state)
        , m_today(today)
    {
    }

    std::vector<AfterStep> of(const TrackState &track)
    {
        const bool isGranted = track.decision && track.decision->grants();
        if (track.decision)
            addDecision(track);
        const bool deliversHere = track.plan.procedure == u"ksz-contract"_s || (isLast(track) && isGranted);
        if (track.plan.procedure == u"ksz-contract"_s && anyGranted())
            addContract(track);
        if (deliversHere && (isGranted || anyGranted()))
            addDelivery(track);
        if (isGranted || (isProtocol(track.plan.procedure) && track.concluded))
            addPublication(track);
        addReconsideration(track);
        return std::move(m_steps);
    }

private:
    bool anyGranted() const
    {
        return std::ranges::any_of(m_state.tracks, [](const TrackState &track) {
            return track.decision && track.decision->grants() && endingOf(track.plan.procedure) == Ending::Session;
        });
    }
    bool hasContract() const
    {
        return std::ranges::any_of(m_state.tracks, [](const TrackState &track) {
            return track.plan.procedure == u"ksz-contract"_s && track.isLive();
        });
    }
    /// Data are delivered under the contract; without one, under the last decision of a committee.
    bool isLast(const TrackState &track) const
    {
        if (hasContract() || endingOf(track.plan.procedure) != Ending::Session)
            return false;
        return std::ranges::none_of(m_state.tracks, [&](const TrackState &other) {
            return std::ranges::contains(other.plan.after, track.plan.id)
                && endingOf(other.plan.procedure) == Ending::Session && other.isLive();
        });
    }

    void addDecision(const TrackState &track)
    {
        const event::Decided &decision = *track.decision;
        m_steps.push_back({AfterKind::Decided, track.plan.id, {}, decision.on, decision.number, {}});
        if (!decision.grants() || endingOf(track.plan.procedure) != Ending::Session)
            return;
        const QDate last = decision.inForceOn.addDays(-1);
        if (track.imposed) {
            m_steps.push_back({AfterKind::ChangesImposed, track.plan.id, last, track.imposed->on, track.imposed->text,
                               DutyKind::MinistersTerm});
            return; // it does not enter into force as it stands
        }
        const bool isOver = m_today >= decision.inForceOn;
        m_steps.push_back(
            {AfterKind::MinistersTerm, track.plan.id, last, isOver ? last : QDate(), {}, DutyKind::MinistersTerm});
        m_steps.push_back({AfterKind::InForce,
                           track.plan.id,
                           decision.inForceOn,
                           isOver ? decision.inForceOn : QDate(),
                           {},
                           DutyKind::MinistersTerm});
    }

    void addContract(const TrackState &track)
    {
        AfterStep contract{AfterKind::Contract, track.plan.id, {}, {}, {}, {}};
        if (track.concluded) {
            contract.done = track.concluded->on;
            contract.reference = track.concluded->reference;
        }
        m_steps.push_back(contract);
    }

    void addDelivery(const TrackState &track)
    {
        m_steps.push_back(stepOf(AfterKind::Extracted, track, FollowUp::Extracted));
        m_steps.push_back(stepOf(AfterKind::Delivered, track, FollowUp::Delivered));
        AfterStep destroyed = stepOf(AfterKind::Destroyed, track, FollowUp::Destroyed);
        const RetentionEnd end = retentionEnd(m_state);
        destroyed.due = end.day;
        destroyed.duty = end.duty;
        m_steps.push_back(destroyed);
    }

    /// A protocol is published at once; for deliberations the duty is known, a term is not.
    void addPublication(const TrackState &track)
    {
        AfterStep published = stepOf(AfterKind::Published, track, FollowUp::Published);
        if (track.plan.procedure == u"protocol-vl"_s) {
            published.due = track.concluded->on;
            published.duty = DutyKind::PublishFlemishProtocol;
        } else if (endingOf(track.plan.procedure) == Ending::Session) {
            published.duty = DutyKind::PublishDeliberation;
        } else {
            published.duty = DutyKind::PublishFederalProtocol;
        }
        m_steps.push_back(published);
    }

    void addReconsideration(const TrackState &track)
    {
        if (!track.followUp(FollowUp::ReconsiderationAsked))
            return;
        m_steps.push_back(stepOf(AfterKind::ReconsiderationAsked, track, FollowUp::ReconsiderationAsked));
        m_steps.push_back(stepOf(AfterKind::ReconsiderationAnswered, track, FollowUp::ReconsiderationAnswered));
    }

    const DossierState &m_state;
    QDate m_today;
    std::vector<AfterStep> m_steps;
};

} // namespace

QString toString(AfterKind kind)
{
    static const QStringList words{u"decided"_s,
                                   u"ministers-term"_s,
                                   u"changes-imposed"_s,
                                   u"in-force"_s,
                                   u"contract"_s,
                                   u"extracted"_s,
                                   u"delivered"_s,
                                   u"published"_s,
                                   u"reconsideration-asked"_s,
                                   u"reconsideration-answered"_s,
                                   u"destroyed"_s};
    return words.at(static_cast<qsizetype>(kind));
}

std::vector<AfterStep> stepsAfterDecision(const DossierState &state, const TrackId &id, QDate today)
{
    const TrackState *track = state.track(id);
    return track ? Steps(state, today).of(*track) : std::vector<AfterStep>();
}

std::vector<AfterStep> stepsAfterDecision(const DossierState &state, QDate today)
{
    std::vector<AfterStep> steps;
    for (const TrackState &track : state.tracks)
        std::ranges::move(Steps(state, today).of(track), std::back_inserter(steps));
    return steps;
}

} // namespace beraad
