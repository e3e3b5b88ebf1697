// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/decide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Decision::Decision(const DossierState &state, QDate today)
    : m_state(state)
    , m_today(today)
{
}

Result<const TrackState *> Decision::track(const TrackId &id) const
{
    if (const TrackState *found = m_state.track(id))
        return found;
    return refuse(ErrorCode::NotFound, {id.value}, u"the dossier has no track \"%1\""_s.arg(id.value));
}

std::unexpected<Error> Decision::wrongStage(const TrackState &track, const QString &command) const
{
    const QString stage = toString(track.stageOn(m_today));
    return refuse(ErrorCode::WrongState, {command, track.plan.id.value, stage},
                  u"%1 does not fit: track %2 is %3"_s.arg(command, track.plan.id.value, stage));
}

Result<void> Decision::checkOrder(const TrackState &track, const QString &command) const
{
    QStringList blocking;
    std::vector<Problem> problems;
    for (const TrackId &id : track.plan.after) {
        const TrackState *before = m_state.track(id);
        // An undecided or fallback track may never run; it holds nothing up until somebody acts on it.
        if (!before || !before->isLive() || before->isFulfilledOn(m_today))
            continue;
        blocking << id.value;
        problems.push_back(
            {id.value, u"is %1; it comes before %2"_s.arg(toString(before->stageOn(m_today)), track.plan.id.value)});
    }
    if (blocking.isEmpty())
        return {};
    return refuse(ErrorCode::OutOfOrder, {command, track.plan.id.value, blocking.join(u", "_s)},
                  u"%1 of %2 comes after %3"_s.arg(command, track.plan.id.value, blocking.join(u", "_s)),
                  std::move(problems));
}

Result<void> Decision::checkDay(const TrackState &track, QDate on, const QString &command) const
{
    if (!on.isValid())
        return refuse(ErrorCode::MissingAnswer, {command, u"on"_s}, u"%1 needs a day"_s.arg(command),
                      {{u"on"_s, u"expected a day"_s}});
    if (on <= m_today)
        return {};
    return refuse(ErrorCode::OutOfOrder, {command, track.plan.id.value, on.toString(Qt::ISODate)},
                  u"%1 on %2: that day has not come"_s.arg(command, on.toString(Qt::ISODate)));
}

Result<Events> Decision::operator()(const command::Submit &submit) const
{
    if (m_state.request)
        return refuse(ErrorCode::WrongState, {u"submit"_s, m_state.id.value}, u"the dossier was submitted before"_s);
    std::vector<Problem> missing = submit.missing;
    if (submit.request.lines.empty())
        missing.push_back({u"lines"_s, u"expected at least one line"_s});
    if (!missing.empty())
        return refuse(ErrorCode::MissingAnswer, {u"submit"_s, QString::number(missing.size())},
                      u"%1 answers are missing"_s.arg(missing.size()), missing);
    return Events{event::Submitted{submit.request, submit.formVersion},
                  event::Routed{submit.on, submit.rulesVersion, submit.tracks}};
}

Result<Events> Decision::operator()(const command::Supplement &supplement) const
{
    const auto isReturned = [](const TrackState &track) { return track.returned.has_value(); };
    if (!std::ranges::any_of(m_state.tracks, isReturned))
        return refuse(ErrorCode::WrongState, {u"supplement"_s, m_state.id.value}, u"nothing was sent back"_s);
    if (supplement.answers.isEmpty() && supplement.note.trimmed().isEmpty())
        return refuse(ErrorCode::MissingAnswer, {u"supplement"_s, u"answers"_s}, u"the supplement is empty"_s,
                      {{u"answers"_s, u"expected what was missing, or a note"_s}});
    return Events{event::Supplemented{supplement.note, supplement.answers}};
}

Result<Events> Decision::operator()(const command::Withdraw &withdraw) const
{
    return Events{event::Withdrawn{withdraw.reason}};
}

Result<Events> Decision::operator()(const command::Close &close) const
{
    QStringList open;
    std::vector<Problem> problems;
    for (const TrackState &track : m_state.tracks) {
        if (track.plan.status != u"required"_s || track.isFinishedOn(m_today))
            continue;
        open << track.plan.id.value;
        problems.push_back({track.plan.id.value, u"is still %1"_s.arg(toString(track.stageOn(m_today)))});
    }
    if (!open.isEmpty())
        return refuse(ErrorCode::OutOfOrder, {u"close"_s, m_state.id.value, open.join(u", "_s)},
                      u"these tracks are not finished: %1"_s.arg(open.join(u", "_s)), std::move(problems));
    return Events{event::Closed{close.reason}};
}

Result<Events> decide(const DossierState &state, const Command &command, QDate today)
{
    const bool isSubmit = std::holds_alternative<command::Submit>(command);
    if (state.withdrawn || state.closed || (!state.request && !isSubmit)) {
        const QString phase = toString(state.phaseOn(today));
        return refuse(ErrorCode::WrongState, {typeOf(command), state.id.value, phase},
                      u"%1 does not fit: the dossier is %2"_s.arg(typeOf(command), phase));
    }
    return std::visit(Decision(state, today), command);
}

} // namespace beraad
