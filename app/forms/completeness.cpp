// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Unknown counts as yes: a question that may turn out to matter is shown rather than forgotten. So does a condition
/// that cannot be evaluated; the linter finds those before a form ships.
bool mayHold(const QJsonValue &condition, const logic::Facts &facts)
{
    if (condition.isBool())
        return condition.toBool();
    const Result<logic::Evaluation> evaluation = logic::evaluate(condition, facts);
    return !evaluation || evaluation->truth() != logic::Truth::False;
}

void count(Completeness &section, const Question &question, const QJsonValue &value)
{
    ++section.required;
    if (isAnsweredWell(question, value)) {
        ++section.answered;
        return;
    }
    const QString fault = isAnswered(value) ? answerFault(question, value) : QString();
    section.missing.push_back({question.id.value, fault.isEmpty() ? u"expected an answer"_s : fault});
}

void countLines(Completeness &section, const Question &question, const std::vector<Answers> &lines)
{
    static constexpr qsizetype kNamed = 5;
    QStringList open;
    for (const Answers &line : lines)
        if (!isAnsweredWell(question, line.value(question.id.value)))
            open << line.value("line"_L1).toString();
    ++section.required;
    if (open.isEmpty()) {
        ++section.answered;
        return;
    }
    const QString more = open.size() > kNamed ? u", …"_s : QString();
    section.missing.push_back({question.id.value,
                               u"expected an answer for %1 of %2 lines: %3%4"_s.arg(open.size())
                                   .arg(lines.size())
                                   .arg(open.first(std::min(open.size(), kNamed)).join(u", "_s), more)});
}

/// The V answers of every line, each with the id of its line as `line`.
std::vector<Answers> linesOf(const Form &form, const QJsonValue &table)
{
    std::vector<Answers> lines;
    for (const QJsonValue &line : table.toArray()) {
        Answers answers = lineAnswersWithFacts(form, line.toObject());
        answers.insert("line"_L1, line.toObject().value("id"_L1));
        lines.push_back(std::move(answers));
    }
    return lines;
}

} // namespace

bool isVisible(const Question &question, const logic::Facts &facts)
{
    return question.visibleWhen.isUndefined() || mayHold(question.visibleWhen, facts);
}

bool isRequired(const Question &question, const logic::Facts &facts)
{
    return !question.requiredWhen.isUndefined() && mayHold(question.requiredWhen, facts);
}

logic::Facts factsWithAnswers(const Answers &answers, logic::Facts facts)
{
    return [answers, facts = std::move(facts)](const QString &path) -> logic::Value {
        static const QString prefix = u"answers."_s;
        if (!path.startsWith(prefix))
            return facts(path);
        const QJsonValue answer = answers.value(path.sliced(prefix.size()));
        return answer.isUndefined() ? QJsonValue(QJsonValue::Null) : answer;
    };
}

std::vector<Completeness> completeness(const Form &form, const Answers &answers, const logic::Facts &facts)
{
    const logic::Facts all = factsWithAnswers(answers, facts);
    const auto counts
        = [&all](const Question &question) { return isRequired(question, all) && isVisible(question, all); };
    std::vector<Completeness> result;
    for (const Section &section : form.sections) {
        Completeness entry;
        entry.section = section.id;
        for (const Question &question : section.questions) {
            const QJsonValue value = answers.value(question.id.value);
            if (counts(question))
                count(entry, question, value);
            if (question.type != AnswerType::Variables)
                continue;
            const std::vector<Answers> lines = linesOf(form, value);
            for (const Question &lineQuestion : form.lineQuestions)
                if (!lines.empty() && counts(lineQuestion))
                    countLines(entry, lineQuestion, lines);
        }
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace beraad
