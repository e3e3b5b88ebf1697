// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace beraad::logic {

/// Kleene's third truth value: a fact may be unknown, and then so may be what follows from it.
enum class Truth { False, Unknown, True };

/// A JSON value, or nothing when it is unknown.
using Value = std::optional<QJsonValue>;

/// Answers `{"var": "provider.network"}`. Returns nothing for a fact that is unknown, and null for one that is known to
/// be absent.
using Facts = std::function<Value(const QString &path)>;

/// The usual JsonLogic meaning of data: a path into a JSON value; what is not there is null, never unknown.
Facts factsFromJson(const QJsonValue &data);

/// The operators of classic JsonLogic (jsonlogic.com).
enum class Operator {
    Literal, ///< a value that stands for itself
    List, ///< an array whose elements are evaluated
    Var,
    Missing,
    MissingSome,
    If,
    Equal,
    StrictEqual,
    NotEqual,
    StrictNotEqual,
    Not,
    Truthy,
    Or,
    And,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Max,
    Min,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Map,
    Filter,
    Reduce,
    All,
    None,
    Some,
    Merge,
    In,
    Cat,
    Substr,
    Log,
};

/// One place of a compiled rule.
struct Node {
    Operator operation = Operator::Literal;
    QString name; ///< as written: `==`
    QString path; ///< place in the rule: `$.and[1].==`
    QJsonValue literal;
    std::vector<Node> arguments;
};

/// One evaluated place, in the order of evaluation.
struct Step {
    QString path;
    QString operation;
    QJsonArray inputs; ///< an unknown input is the object {"unknown": true}
    Value result;
};

struct Evaluation {
    Value value; ///< nothing: unknown
    Truth outcome = Truth::Unknown; ///< may be certain while the value is not: `{"or": [unknown, 1]}` is true
    std::vector<Step> trace; ///< only when asked for
    QStringList read; ///< facts that were looked up, in order, once each
    QStringList unknownFacts; ///< the unknown facts that the outcome hangs on; empty when it is certain

    Truth truth() const { return outcome; }
};

enum class Tracing { Off, On };

/// A rule made ready once and evaluated often. Compiling refuses, with the path of the place: unknown operators, a
/// wrong number of arguments, nesting deeper than `maxDepth`. Evaluating never fails.
class Expression {
public:
    static Result<Expression> compile(const QJsonValue &rule, int maxDepth = 64);

    /// Classic JsonLogic over `facts`, in Kleene's strong three-valued logic: an unknown fact makes the outcome unknown
    /// only where the operators around it leave it a say.
    Evaluation evaluate(const Facts &facts, Tracing tracing = Tracing::Off) const;

    /// The facts named by constant paths anywhere in the rule, inside array operators excepted.
    QStringList factNames() const;
    const Node &root() const { return m_root; }

private:
    Node m_root;
};

/// Compiles and evaluates with a trace.
Result<Evaluation> evaluate(const QJsonValue &rule, const Facts &facts, int maxDepth = 64);

/// JsonLogic's own idea of truth: `[]`, `0`, `""`, `null` and `false` are false.
bool isTruthy(const QJsonValue &value);

/// Findings of a linter on one rule: what compiling refuses, and facts outside `vocabulary` (empty: any).
std::vector<Problem> lint(const QJsonValue &rule, const QStringList &vocabulary, const QString &where);

/// Runs a suite of {"rule", "data", "result"} objects (strings between them are headings).
struct SuiteReport {
    int passed = 0;
    int failed = 0;
    std::vector<Problem> failures;
};
Result<SuiteReport> runSuite(const QByteArray &json, const QString &file);

} // namespace beraad::logic
