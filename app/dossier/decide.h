// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/command.h"

namespace beraad {

using Events = std::vector<Event>;

/// Decides one command on one state. Private to this room; others call decide().
class Decision {
public:
    Decision(const DossierState &state, QDate today);

    Result<Events> operator()(const command::Submit &submit) const;
    Result<Events> operator()(const command::FindComplete &found) const;
    Result<Events> operator()(const command::Return &returned) const;
    Result<Events> operator()(const command::Supplement &supplement) const;
    Result<Events> operator()(const command::GiveVerdict &given) const;
    Result<Events> operator()(const command::ClearVerdict &cleared) const;
    Result<Events> operator()(const command::SignAdvice &advice) const;
    Result<Events> operator()(const command::AskQuestion &asked) const;
    Result<Events> operator()(const command::AnswerQuestion &answered) const;
    Result<Events> operator()(const command::Schedule &schedule) const;
    Result<Events> operator()(const command::Unschedule &unschedule) const;
    Result<Events> operator()(const command::Decide &decided) const;
    Result<Events> operator()(const command::ImposeChanges &imposed) const;
    Result<Events> operator()(const command::Conclude &concluded) const;
    Result<Events> operator()(const command::Withdraw &withdraw) const;
    Result<Events> operator()(const command::Close &close) const;
    Result<Events> operator()(const command::Settle &settle) const;
    Result<Events> operator()(const command::Reroute &reroute) const;
    Result<Events> operator()(const command::AssignReview &assigned) const;
    Result<Events> operator()(const command::DeclareConflict &declared) const;
    Result<Events> operator()(const command::NameRapporteur &named) const;
    Result<Events> operator()(const command::RecordFollowUp &followed) const;

private:
    Result<const TrackState *> track(const TrackId &id) const;
    std::unexpected<Error> wrongStage(const TrackState &track, const QString &command) const;
    /// Refuses while a required track that comes before this one is not fulfilled: the hard edges of the route.
    Result<void> checkOrder(const TrackState &track, const QString &command) const;
    /// A decision or a signature bears a day that has come.
    Result<void> checkDay(const TrackState &track, QDate on, const QString &command) const;
    Result<Events> decidedWhole(const command::Decide &decided) const;
    Result<void> checkLines(const TrackState &track, const command::Decide &decided) const;
    Result<void> checkSitting(const TrackState &track, const command::Decide &decided) const;
    /// Of a joint file: its sections decide in the order of their sittings, and grant together or not at all.
    Result<void> checkSections(const TrackState &track, const command::Decide &decided) const;
    /// A section that is not the last one to sit decides for itself only.
    std::optional<event::SectionDecided> decidedBySection(const TrackState &track,
                                                          const command::Decide &decided) const;
    Result<void> checkJudging(const OrganisationId &organisation, const std::vector<LineId> &lines) const;
    /// Refuses a route that would drop a track on which a decision or a conclusion stands.
    Result<void> checkKept(const event::Rerouted &rerouted, const QString &command) const;
    Result<void> checkPlace(const command::AskQuestion &asked) const;
    struct Gaps {
        qint64 count = 0;
        std::vector<Problem> named; ///< the first of them
    };
    Gaps findGaps(const OrganisationId &organisation) const;
    bool isDiverging(const command::GiveVerdict &given) const;

    const DossierState &m_state;
    QDate m_today;
};

} // namespace beraad
