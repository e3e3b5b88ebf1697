// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/logic.h"

namespace beraad::logic {

/// A value on its way: perhaps unknown, perhaps with a known truth all the same, and the unknown facts it hangs on.
struct Partial {
    Value value;
    Truth truth = Truth::Unknown;
    QSet<QString> hangsOn;

    static Partial known(QJsonValue value);
    static Partial ofTruth(Truth truth, const QSet<QString> &hangsOn);
    static Partial unknown(QSet<QString> hangsOn);
};

/// Walks a compiled rule once.
class Evaluator {
public:
    Evaluator(Tracing tracing, Evaluation &out)
        : m_tracing(tracing)
        , m_out(out)
    {
    }
    Partial evaluate(const Node &node, const Facts &facts);

private:
    using Partials = std::vector<Partial>;

    Partial apply(const Node &node, const Facts &facts);
    Partials evaluateAll(const Node &node, const Facts &facts);
    Partial variable(const Node &node, const Facts &facts);
    Value look(const QString &path, const Facts &facts);
    Partial missing(const QStringList &names, const Facts &facts, qsizetype enough);
    Partial missingOf(const Node &node, const Facts &facts);
    Partial missingSome(const Node &node, const Facts &facts);
    Partial choose(const Node &node, const Facts &facts, size_t from);
    Partial connect(const Node &node, const Facts &facts, Truth deciding);
    Partial quantify(const Node &node, const Facts &facts);
    Partial mapped(const Node &node, const Facts &facts);
    Partial filtered(const Node &node, const Facts &facts);
    Partial reduced(const Node &node, const Facts &facts);
    Partial plain(const Node &node, const Facts &facts);
    void record(const Node &node, const Partials &inputs, const Partial &result);

    Tracing m_tracing;
    Evaluation &m_out;
};

/// The operators that look only at known values.
QJsonValue calculate(Operator operation, const std::vector<QJsonValue> &arguments);

} // namespace beraad::logic
