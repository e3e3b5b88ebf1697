// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>

namespace beraad::logic {

/// Kleene's third truth value: a fact may be unknown, and then so may be what follows from it.
enum class Truth { False, Unknown, True };

/// A JSON value, or nothing when it is unknown.
using Value = std::optional<QJsonValue>;

/// Answers `{"var": "provider.network"}`. Returns nothing for a fact that is unknown, and null for one that is known to be absent.
using Facts = std::function<Value(const QString &path)>;

/// The usual JsonLogic meaning of data: a path into a JSON value; what is not there is null, never unknown.
Facts factsFromJson(const QJsonValue &data);

struct Step {
    QString path;      ///< place in the rule: `$.and[1].==`
    QString operation; ///< `==`
    QJsonArray inputs; ///< unknown inputs are the string "unknown" inside an object {"unknown": true}
    Value result;
};

struct Evaluation {
    Value value;
    std::vector<Step> trace;
    QStringList read;         ///< facts that were looked up, in order, once each
    QStringList unknownFacts; ///< those of them that were unknown *and* on which the value depends

    Truth truth() const;
};

/// Evaluates classic JsonLogic (jsonlogic.com: all operators of the reference suite) over `facts`, three-valued: a
/// result is unknown only where an unknown fact can change it. Deeper than `maxDepth`, an unknown operator or a wrong
/// number of arguments is refused with the path of the place.
Result<Evaluation> evaluate(const QJsonValue &rule, const Facts &facts, int maxDepth = 64);

/// JsonLogic's own idea of truth: `[]`, `0`, `""`, `null` and `false` are false.
bool isTruthy(const QJsonValue &value);

/// Findings of a linter on one rule: unknown operators, wrong arity, facts outside `vocabulary` (empty: any), depth.
std::vector<Problem> lint(const QJsonValue &rule, const QStringList &vocabulary, const QString &where);

/// Runs a suite of {"rule", "data", "result"} objects (strings between them are headings).
struct SuiteReport {
    int passed = 0;
    int failed = 0;
    std::vector<Problem> failures;
};
Result<SuiteReport> runSuite(const QByteArray &json, const QString &file);

} // namespace beraad::logic
