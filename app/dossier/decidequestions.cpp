// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/decide.h"

using namespace Qt::StringLiterals;

namespace beraad {

/// Where the question stands: on a line, on a track whose clock may stop, or, inside the review, on the whole dossier.
Result<void> Decision::checkPlace(const command::AskQuestion &asked) const
{
    if (!asked.line.isEmpty() && !m_state.request->find(asked.line))
        return refuse(ErrorCode::NotFound, {asked.line.value},
                      u"the request has no line \"%1\""_s.arg(asked.line.value));
    if (asked.stopsClock && asked.audience != Audience::Requester)
        return refuse(ErrorCode::WrongState, {u"ask-question"_s, asked.question},
                      u"only a question to the requester stops a clock"_s);
    if (asked.track.isEmpty() && asked.stopsClock)
        return refuse(ErrorCode::MissingAnswer, {u"ask-question"_s, u"track"_s},
                      u"only the clock of a track can stop"_s);
    if (asked.track.isEmpty())
        return {};
    const auto found = track(asked.track);
    if (!found)
        return std::unexpected(found.error());
    const Stage stage = (*found)->stageOn(m_today);
    const bool isClockRunning = stage == Stage::Complete || stage == Stage::Scheduled;
    if ((*found)->isFinishedOn(m_today) || (asked.stopsClock && !isClockRunning))
        return wrongStage(**found, u"ask-question"_s);
    return {};
}

Result<Events> Decision::operator()(const command::AskQuestion &asked) const
{
    std::vector<Problem> missing;
    if (asked.question.isEmpty())
        missing.push_back({u"question"_s, u"expected an id"_s});
    if (asked.text.trimmed().isEmpty())
        missing.push_back({u"text"_s, u"expected the question"_s});
    if (asked.track.isEmpty() && asked.line.isEmpty() && asked.audience == Audience::Requester)
        missing.push_back({u"track"_s, u"expected a track or a line"_s});
    if (!missing.empty())
        return refuse(ErrorCode::MissingAnswer, {u"ask-question"_s, missing.front().where},
                      u"the question is incomplete"_s, missing);
    if (m_state.question(asked.question))
        return refuse(ErrorCode::WrongState, {u"ask-question"_s, asked.question}, u"this question was asked before"_s);
    if (auto fits = checkPlace(asked); !fits)
        return std::unexpected(fits.error());
    return Events{
        event::QuestionAsked{asked.track, asked.line, asked.question, asked.text, asked.stopsClock, asked.audience}};
}

Result<Events> Decision::operator()(const command::AnswerQuestion &answered) const
{
    const OpenQuestion *open = m_state.question(answered.question);
    if (!open)
        return refuse(ErrorCode::NotFound, {answered.question}, u"no question \"%1\""_s.arg(answered.question));
    if (open->answer)
        return refuse(ErrorCode::WrongState, {u"answer-question"_s, answered.question}, u"answered before"_s);
    if (answered.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingAnswer, {u"answer-question"_s, u"text"_s}, u"the answer is empty"_s,
                      {{u"text"_s, u"expected the answer"_s}});
    return Events{event::QuestionAnswered{answered.question, answered.text}};
}

} // namespace beraad
