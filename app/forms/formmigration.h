// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "forms/formeranswer.h"

#include <QMap>

#include <variant>

namespace beraad {

/// What one step of a migration does to the answers.
namespace step {

/// The question has another id now.
struct Move {
    QuestionId question;
    QuestionId to;
    bool operator==(const Move &) const = default;
};
/// The same choices under other words: old value to new value.
struct Rename {
    QuestionId question;
    QMap<QString, QString> values;
    bool operator==(const Rename &) const = default;
};
/// Nobody asks it any longer; `label` says what was asked.
struct Drop {
    QuestionId question;
    Text label;
    bool operator==(const Drop &) const = default;
};

} // namespace step

using MigrationStep = std::variant<step::Move, step::Rename, step::Drop>;

struct FormMigration {
    QString from; ///< version of the form
    QString to;
    std::vector<MigrationStep> steps; ///< taken in this order
    bool operator==(const FormMigration &) const = default;
};

/// How answers given under an older version of one form are read under a newer one; oldest first.
struct FormMigrations {
    QString form; ///< `uniform`
    std::vector<FormMigration> migrations;
    bool operator==(const FormMigrations &) const = default;

    /// The migrations that lead from one version to another: none when they are the same, nothing when no way is
    /// known. Empty `from` (nobody said) is the oldest version that is known.
    std::optional<std::vector<FormMigration>> way(const QString &from, const QString &to) const;
};

/// One thing that a newer form changed in the answers that were given.
struct FormChange {
    enum class Kind {
        Moved, ///< the answer stands at another question
        Renamed, ///< a choice is called differently
        Dropped, ///< the question is gone: the answer is a former answer now
        Displaced ///< the new place was answered already: the moved answer is a former answer now
    };
    Kind kind = Kind::Moved;
    QuestionId question;
    QuestionId to; ///< of Moved and Displaced
    QString before; ///< of Renamed: the values
    QString after;
    Text label; ///< of Dropped: what was asked
    bool operator==(const FormChange &) const = default;
};

struct MigratedAnswers {
    Answers answers;
    std::vector<FormChange> changes; ///< only what touched an answer
    QMap<QString, FormerAnswer> former; ///< by the id of the question
    bool operator==(const MigratedAnswers &) const = default;
};

/// Reads answers given under version `from` under this form. No answer is ever lost: what has no place is among
/// `former`. Answers stay as they are when no way is known (a newer program wrote them).
MigratedAnswers migrate(const Answers &answers, const QString &from, const Form &form,
                        const FormMigrations &migrations);

/// Format `beraad-form-migrations/1`, see forms/uniform/README.md. Refused whole with every problem, unknown members
/// included: a step that is misspelt would lose an answer.
Result<FormMigrations> readFormMigrations(const JsonDocument &document);
/// Findings of a linter: a chain that does not end at the form, a target that it does not ask, a dropped question that
/// it still asks, a new choice value that it does not offer.
std::vector<Problem> checkFormMigrations(const Form &form, const FormMigrations &migrations);
/// `:/forms/migrations.json`
Result<FormMigrations> uniformFormMigrations();

} // namespace beraad
