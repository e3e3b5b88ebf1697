// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/feedback.h"

#include "base/eventchain.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/overloaded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

std::unexpected<Error> unreadable(const QString &type, const QString &message)
{
    return refuse(ErrorCode::WorkspaceDamaged, {}, u"a feedback event of type %1: %2"_s.arg(type, message));
}

} // namespace

QString toString(FaultPlace place)
{
    switch (place) {
    case FaultPlace::Description:
        return u"description"_s;
    case FaultPlace::Delivery:
        return u"delivery"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<FaultPlace> faultPlaceFromString(const QString &word)
{
    for (const FaultPlace place : {FaultPlace::Description, FaultPlace::Delivery})
        if (toString(place) == word)
            return place;
    return std::nullopt;
}

QString toString(FaultOutcome outcome)
{
    switch (outcome) {
    case FaultOutcome::Mended:
        return u"mended"_s;
    case FaultOutcome::Known:
        return u"known"_s;
    case FaultOutcome::NoFault:
        return u"no-fault"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<FaultOutcome> faultOutcomeFromString(const QString &word)
{
    for (const FaultOutcome outcome : {FaultOutcome::Mended, FaultOutcome::Known, FaultOutcome::NoFault})
        if (toString(outcome) == word)
            return outcome;
    return std::nullopt;
}

QString typeOf(const FeedbackEvent &event)
{
    return std::holds_alternative<FaultReported>(event.step) ? u"reported"_s : u"answered"_s;
}

QJsonObject payloadOf(const FeedbackEvent &event)
{
    return std::visit(Overloaded{[](const FaultReported &reported) {
                                     return QJsonObject{{u"place"_s, toString(reported.place)},
                                                        {u"dossier"_s, reported.dossier.value},
                                                        {u"text"_s, reported.text}};
                                 },
                                 [](const FaultAnswered &answered) {
                                     return QJsonObject{{u"outcome"_s, toString(answered.outcome)},
                                                        {u"text"_s, answered.text}};
                                 }},
                      event.step);
}

Result<std::variant<FaultReported, FaultAnswered>> feedbackStepFrom(const QString &type, const QJsonObject &payload)
{
    const QString text = payload.value(u"text"_s).toString();
    if (type == u"reported") {
        const auto place = faultPlaceFromString(payload.value(u"place"_s).toString());
        if (!place)
            return unreadable(type, u"expected a place: description or delivery"_s);
        return FaultReported{*place, DossierId(payload.value(u"dossier"_s).toString()), text};
    }
    if (type == u"answered") {
        const auto outcome = faultOutcomeFromString(payload.value(u"outcome"_s).toString());
        if (!outcome)
            return unreadable(type, u"expected an outcome: mended, known or no-fault"_s);
        return FaultAnswered{*outcome, text};
    }
    return unreadable(type, u"expected reported or answered"_s);
}

QString hashOf(const FeedbackEvent &event)
{
    return sha256(canonicalJson(QJsonObject{{u"variable"_s, event.variable.value},
                                            {u"sequence"_s, event.sequence},
                                            {u"previous"_s, event.previous},
                                            {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
                                            {u"actor"_s, event.actor.value},
                                            {u"organisation"_s, event.organisation.value},
                                            {u"report"_s, event.report},
                                            {u"type"_s, typeOf(event)},
                                            {u"payload"_s, payloadOf(event)}}));
}

std::vector<Problem> verifyFeedback(const std::vector<FeedbackEvent> &events)
{
    return verifyChains(events, u"feedback"_s, [](const FeedbackEvent &event) { return event.variable.value; });
}

std::vector<FaultReport> foldFeedback(const std::vector<FeedbackEvent> &events)
{
    std::vector<FaultReport> reports;
    for (const FeedbackEvent &event : events) {
        if (const auto *reported = std::get_if<FaultReported>(&event.step)) {
            reports.push_back({event.report, event.variable, *reported, event.at, event.actor, event.organisation, {}});
            continue;
        }
        const auto answered = std::ranges::find(reports, event.report, &FaultReport::id);
        if (answered != reports.end())
            answered->answer = {std::get<FaultAnswered>(event.step), event.at, event.actor};
    }
    std::ranges::stable_sort(reports, std::ranges::greater(), &FaultReport::at);
    return reports;
}

} // namespace beraad
