// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/logic.h"

#include "base/json.h"
#include "rules/evaluator.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::logic {

Facts factsFromJson(const QJsonValue &data)
{
    return [data](const QString &path) -> Value {
        if (path.isEmpty())
            return data;
        QJsonValue at = data;
        for (const QString &part : path.split(u'.')) {
            bool isIndex = false;
            const int index = part.toInt(&isIndex);
            if (at.isArray() && isIndex && index >= 0)
                at = at.toArray().at(index);
            else
                at = at.toObject().value(part);
            if (at.isUndefined())
                return QJsonValue(QJsonValue::Null);
        }
        return at;
    };
}

Evaluation Expression::evaluate(const Facts &facts, Tracing tracing) const
{
    Evaluation out;
    const Partial result = Evaluator(tracing, out).evaluate(m_root, facts);
    out.value = result.value;
    out.outcome = result.truth;
    if (result.truth == Truth::Unknown)
        for (const QString &name : std::as_const(out.read)) // in the order in which they were asked
            if (result.hangsOn.contains(name))
                out.unknownFacts << name;
    return out;
}

Result<Evaluation> evaluate(const QJsonValue &rule, const Facts &facts, int maxDepth)
{
    return Expression::compile(rule, maxDepth).transform([&facts](const Expression &expression) {
        return expression.evaluate(facts, Tracing::On);
    });
}

Result<SuiteReport> runSuite(const QByteArray &json, const QString &file)
{
    const auto document = readJson(json, file);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root.isArray())
        return refuse(ErrorCode::BadContent, {file}, u"%1: expected a list of tests"_s.arg(file));
    SuiteReport report;
    const QJsonArray tests = document->root.toArray();
    for (qsizetype i = 0; i < tests.size(); ++i) {
        if (tests.at(i).isString())
            continue; // a heading
        const QJsonObject test = tests.at(i).toObject();
        const auto outcome = evaluate(test.value(u"rule"_s), factsFromJson(test.value(u"data"_s)));
        const QJsonValue got
            = outcome ? outcome->value.value_or(u"unknown"_s) : QJsonValue(toPlainText(outcome.error()));
        const bool passed = outcome && got == test.value(u"result"_s);
        passed ? ++report.passed : ++report.failed;
        if (!passed)
            report.failures.push_back(
                {document->where(u"$[%1]"_s.arg(i)),
                 u"%1: expected %2, got %3"_s.arg(test.value(u"description"_s).toString(),
                                                  QString::fromUtf8(canonicalJson(test.value(u"result"_s))),
                                                  QString::fromUtf8(canonicalJson(got)))});
    }
    return report;
}

} // namespace beraad::logic
