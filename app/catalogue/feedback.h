// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace beraad {

/// Where a fault lies: in what the catalogue says of a variable, or in the data as they were delivered.
enum class FaultPlace { Description, Delivery };
QString toString(FaultPlace place); ///< description, delivery
std::optional<FaultPlace> faultPlaceFromString(const QString &word);

/// What the holder says of a reported fault. `Known`: it is there and stays.
enum class FaultOutcome { Mended, Known, NoFault };
QString toString(FaultOutcome outcome); ///< mended, known, no-fault
std::optional<FaultOutcome> faultOutcomeFromString(const QString &word);

struct FaultReported {
    FaultPlace place = FaultPlace::Description;
    DossierId dossier; ///< under which the data were delivered; empty: not said
    QString text;
    bool operator==(const FaultReported &) const = default;
};
struct FaultAnswered {
    FaultOutcome outcome = FaultOutcome::Known;
    QString text;
    bool operator==(const FaultAnswered &) const = default;
};

/// One step of a fault report. Each variable has one chain, so that nothing said of it can vanish unseen.
struct FeedbackEvent {
    VariableId variable;
    int sequence = 0; ///< from 1, without gaps, over all reports of the variable
    QString previous; ///< hash of the event before it; empty for the first
    QDateTime at; ///< UTC
    PersonId actor;
    OrganisationId organisation; ///< for which the person spoke
    QString report; ///< id of the report that it begins or answers
    std::variant<FaultReported, FaultAnswered> step;
    QString hash; ///< of canonical JSON of all above
    bool operator==(const FeedbackEvent &) const = default;
};

QString typeOf(const FeedbackEvent &event); ///< reported, answered
QJsonObject payloadOf(const FeedbackEvent &event);
Result<std::variant<FaultReported, FaultAnswered>> feedbackStepFrom(const QString &type, const QJsonObject &payload);
QString hashOf(const FeedbackEvent &event);
/// Every break of the chains of these events, which stand in order.
std::vector<Problem> verifyFeedback(const std::vector<FeedbackEvent> &events);

/// A reported fault and what became of it.
struct FaultReport {
    struct Answer {
        FaultAnswered answered;
        QDateTime at;
        PersonId by;
        bool operator==(const Answer &) const = default;
    };
    QString id;
    VariableId variable;
    FaultReported reported;
    QDateTime at;
    PersonId by;
    OrganisationId organisation;
    std::optional<Answer> answer;
    bool operator==(const FaultReport &) const = default;

    /// What the holder confirmed is a note on quality for everybody.
    bool isQualityNote() const { return answer && answer->answered.outcome != FaultOutcome::NoFault; }
};

/// The newest first. A second answer replaces the first.
std::vector<FaultReport> foldFeedback(const std::vector<FeedbackEvent> &events);

} // namespace beraad
