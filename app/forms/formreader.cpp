// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"
#include "forms/words.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kFormat = u"beraad-form/1"_s;

/// One reading of one form file: what was seen so far and what was wrong.
class FormReading {
public:
    explicit FormReading(const JsonDocument &document)
        : m_document(document)
    {
    }

    Form form();
    std::vector<Problem> problems;
    QStringList unknown;

private:
    Section section(JsonReader &reader);
    Question question(JsonReader &reader);
    QJsonValue condition(JsonReader &reader, const QString &member);
    void checkShape(JsonReader &reader, const Question &question);
    void readReuse(JsonReader &reader, Question &question);
    void noteUnknown(const JsonReader &reader, const QStringList &asked = {});

    const JsonDocument &m_document;
    QStringList m_ids;
};

void FormReading::noteUnknown(const JsonReader &reader, const QStringList &asked)
{
    for (const QString &path : reader.unread())
        if (!asked.contains(path.sliced(reader.path().size() + 1)))
            unknown << path;
}

/// A condition may be any JSON value, so no reading function fits; the evaluator's linter says whether it can be
/// evaluated.
QJsonValue FormReading::condition(JsonReader &reader, const QString &member)
{
    const QJsonObject object = reader.value().toObject();
    if (!object.contains(member))
        return QJsonValue::Undefined;
    const QJsonValue rule = object.value(member);
    if (rule.isNull() || rule.isString() || rule.isDouble() || rule.isArray())
        reader.problem(member, u"expected a condition: true, false or a JsonLogic object"_s);
    const QString where = m_document.where(reader.path() + u'.' + member);
    for (const Problem &problem : logic::lint(rule, {}, where))
        problems.push_back(problem);
    return rule;
}

void FormReading::checkShape(JsonReader &reader, const Question &question)
{
    if ((question.type == AnswerType::Choice) == question.choices.empty())
        reader.problem(u"choices"_s, u"expected choices for a choice, and none for another type"_s);
    if ((question.type == AnswerType::Table) == question.columns.empty())
        reader.problem(u"columns"_s, u"expected columns for a table, and none for another type"_s);
    if (question.multiple && question.type != AnswerType::Choice)
        reader.problem(u"multiple"_s, u"expected only on a choice"_s);
    if (question.maxLength < 0)
        reader.problem(u"maxLength"_s, u"expected a number of characters"_s);
}

/// An answer that is offered again is laid under `answers`: a member of the request speaks of this request alone.
void FormReading::readReuse(JsonReader &reader, Question &question)
{
    const QJsonValue reusable = reader.value().toObject().value(u"reusable"_s);
    question.isReusable = reader.boolean(u"reusable"_s).value_or(false);
    if (reusable.isNull() || reusable == u"unknown"_s) // a file says which it is
        reader.problem(u"reusable"_s, u"expected true or false"_s);
    if (question.isReusable && (!question.fact.isEmpty() || question.type == AnswerType::Variables))
        reader.problem(u"reusable"_s, u"expected only where the answer stands under \"answers\""_s);
    if (reader.choice(u"directory"_s, {u"dpo"_s}, false) != u"dpo"_s)
        return;
    question.directory = DirectoryAnswer::DpoContact;
    if (!question.isReusable || question.type != AnswerType::Person)
        reader.problem(u"directory"_s, u"expected \"dpo\" only on a reusable question that asks for a person"_s);
}

Question FormReading::question(JsonReader &reader)
{
    static const QStringList types{u"text"_s,   u"rich-text"_s,    u"choice"_s,   u"boolean"_s,
                                   u"day"_s,    u"integer"_s,      u"table"_s,    u"file"_s,
                                   u"person"_s, u"organisation"_s, u"variables"_s};
    Question question;
    question.id = QuestionId(reader.requiredString(u"id"_s));
    words::refuseTwice(reader, u"id"_s, question.id.value, m_ids);
    question.label = words::readText(reader, u"label"_s);
    question.help = words::readText(reader, u"help"_s);
    question.type = answerTypeFromString(reader.choice(u"type"_s, types, true)).value_or(AnswerType::Text);
    question.choices = words::readChoices(reader, u"choices"_s);
    question.columns = words::readColumns(reader, u"columns"_s);
    question.multiple = reader.boolean(u"multiple"_s).value_or(false);
    question.askedBy = reader.strings(u"askedBy"_s);
    const words::Citation citation = words::readCitation(reader, u"law"_s);
    question.law = citation.dutch;
    question.lawText = citation.text;
    question.evidence = citation.evidence;
    question.fact = reader.string(u"fact"_s);
    question.maxLength = reader.integer(u"maxLength"_s).value_or(0);
    question.visibleWhen = condition(reader, u"visibleWhen"_s);
    question.requiredWhen = condition(reader, u"requiredWhen"_s);
    checkShape(reader, question);
    readReuse(reader, question);
    noteUnknown(reader, {u"visibleWhen"_s, u"requiredWhen"_s});
    return question;
}

Section FormReading::section(JsonReader &reader)
{
    Section section;
    section.id = reader.requiredString(u"id"_s);
    words::refuseTwice(reader, u"id"_s, section.id, m_ids);
    section.title = words::readText(reader, u"title"_s);
    section.intro = words::readText(reader, u"intro"_s);
    for (JsonReader entry : reader.array(u"questions"_s, true))
        section.questions.push_back(question(entry));
    noteUnknown(reader);
    return section;
}

Form FormReading::form()
{
    JsonReader reader(m_document, problems);
    Form form;
    reader.choice(u"format"_s, {kFormat}, true);
    form.id = reader.requiredString(u"id"_s);
    form.version = reader.requiredString(u"version"_s);
    form.title = words::readText(reader, u"title"_s);
    for (JsonReader entry : reader.array(u"sections"_s, true))
        form.sections.push_back(section(entry));
    for (JsonReader entry : reader.array(u"lineQuestions"_s))
        form.lineQuestions.push_back(question(entry));
    for (const Question &question : form.lineQuestions)
        if (question.isReusable)
            reader.problem(u"lineQuestions"_s, u"%1 is about one line: it cannot be reusable"_s.arg(question.id.value));
    noteUnknown(reader);
    return form;
}

} // namespace

Result<Form> readForm(const JsonDocument &document, QStringList *unknownMembers)
{
    FormReading reading(document);
    Form form = reading.form();
    if (unknownMembers)
        *unknownMembers = reading.unknown;
    if (!reading.problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a form"_s.arg(document.file),
                      std::move(reading.problems));
    return form;
}

Result<Form> uniformForm()
{
    return readJsonFile(u":/forms/uniform.json"_s).and_then([](const JsonDocument &document) {
        return readForm(document);
    });
}

} // namespace beraad
