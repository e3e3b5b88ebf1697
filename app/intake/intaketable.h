// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "forms/form.h"

#include <QStringList>

#include <vector>

namespace beraad {

/// Law or practice behind what is asked, and how sure we are of it.
struct IntakeSource {
    Text text; ///< empty: none of its own
    QString evidence;
    bool operator==(const IntakeSource &) const = default;
};

/// Why something is asked back, in words with places: `{question}`, `{lines}`, `{procedure}`.
struct IntakeReason {
    QString code; ///< `no-answer`
    Text ask;
    bool operator==(const IntakeReason &) const = default;
};

/// What only a person can say of a file.
struct IntakeJudgement {
    QString code; ///< `files-readable`
    QStringList procedures; ///< of the track; empty: every one
    QuestionId onlyWith; ///< judged where this question has an answer; empty: always
    bool onlyWithFiles = false;
    bool aboutRoute = false; ///< source and reason are those of the route
    QuestionId question; ///< of the form, that it is about; empty: none
    bool decidesAdmission = false; ///< when it fails the file is inadmissible, not incomplete
    Text label;
    Text help;
    Text ask;
    IntakeSource source;
    bool operator==(const IntakeJudgement &) const = default;
};

/// What has to be done under another procedure, and whether the file is complete without it.
struct IntakePrerequisite {
    enum class Needed {
        File, ///< without it the file is not complete
        Decision, ///< the file can be complete; the decision waits
    };
    QStringList procedures; ///< that come first
    QStringList before; ///< procedures of the track
    Needed needed = Needed::Decision;
    QuestionId question; ///< a file attached here will do as well; empty: none
    IntakeSource source;
    bool operator==(const IntakePrerequisite &) const = default;
};

/// What a finding of the route means for the file.
struct IntakeFinding {
    QString code; ///< of the finding
    QStringList procedures; ///< of the track; empty: every one
    QuestionId question;
    bool decidesAdmission = false;
    Text label;
    Text ask;
    bool operator==(const IntakeFinding &) const = default;
};

struct IntakeTable {
    std::vector<IntakeReason> reasons;
    std::vector<IntakeJudgement> judgements;
    std::vector<IntakePrerequisite> prerequisites;
    std::vector<IntakeFinding> findings;
    bool operator==(const IntakeTable &) const = default;

    const IntakeReason *reason(const QString &code) const; ///< nullptr when there is none
    const IntakeJudgement *judgement(const QString &code) const;
    const IntakeFinding *finding(const QString &code) const;
    const IntakePrerequisite *prerequisite(const QString &first, const QString &procedure) const;
};

/// The codes that the check itself gives; a table must word each of them.
const QStringList &intakeReasonCodes();

/// Format `beraad-intake/1`, see forms/intake/README.md. Refused whole with every problem.
Result<IntakeTable> readIntake(const JsonDocument &document);
/// `:/intake/intake.json`
Result<IntakeTable> shippedIntake();
/// Findings of a linter, all of them: a reason without words, a language that is missing, questions that the form does
/// not have, procedures that nobody knows.
std::vector<Problem> checkIntakeTable(const IntakeTable &table, const Form &form, const QStringList &procedures);

} // namespace beraad
