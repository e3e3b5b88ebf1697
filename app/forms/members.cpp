// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// `requester.organisation` inside a request or line object; undefined when it is not there.
QJsonValue memberAt(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.value(path);
    return memberAt(object.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

/// A wording by language is answered in the language of the request, else in the first there is.
QJsonValue textOf(const QJsonValue &member, const QString &language)
{
    return member.isObject() ? QJsonValue(textFromJson(member).in(language)) : member;
}

/// An organisation is named by its id; address and the like stay in the answer.
QJsonValue organisationOf(const QJsonValue &member, const QJsonValue &answer)
{
    QJsonObject organisation = answer.toObject();
    if (!member.toString().isEmpty())
        organisation.insert("id"_L1, member);
    return organisation;
}

QJsonObject rowFor(const QJsonArray &rows, const QJsonValue &organisation)
{
    for (const QJsonValue &row : rows)
        if (row.toObject().value("organisation"_L1) == organisation)
            return row.toObject();
    return {{u"organisation"_s, organisation}};
}

/// A list of ids (`recipients`) or values by organisation (`facts.agreement`) gives one row for each organisation;
/// further columns come from the answer, and so do its rows about others.
QJsonValue organisationRows(const QJsonValue &member, const QString &valueColumn, const QJsonArray &rows)
{
    QJsonArray result;
    QJsonArray named;
    const QJsonObject values = member.toObject();
    const QJsonArray ids = member.isArray() ? member.toArray() : QJsonArray::fromStringList(values.keys());
    for (const QJsonValue &id : ids) {
        QJsonObject row = rowFor(rows, id);
        if (member.isObject())
            row.insert(valueColumn, values.value(id.toString()));
        named << id;
        result << row;
    }
    for (const QJsonValue &row : rows)
        if (!named.contains(row.toObject().value("organisation"_L1)))
            result << row;
    return result;
}

/// One object (`period`) is the first row of a table that has its members as columns.
QJsonValue firstRow(const QJsonObject &member, const QJsonArray &rows)
{
    QJsonArray result = rows;
    QJsonObject row = rows.isEmpty() ? QJsonObject() : rows.first().toObject();
    for (auto it = member.begin(); it != member.end(); ++it)
        row.insert(it.key(), *it);
    if (result.isEmpty())
        result << row;
    else
        result[0] = row;
    return result;
}

QJsonValue tableOf(const Question &question, const QJsonValue &member, const QJsonArray &rows)
{
    if (question.columns.empty() || question.columns.front().id != u"organisation"_s)
        return member.isObject() ? firstRow(member.toObject(), rows) : member;
    const bool hasValueColumn = question.columns.size() > 1;
    return organisationRows(member, hasValueColumn ? question.columns.at(1).id : QString(), rows);
}

QJsonValue laidOver(const Question &question, const QJsonValue &member, const QJsonValue &answer,
                    const QString &language)
{
    switch (question.type) {
    case AnswerType::Text:
    case AnswerType::RichText:
        return textOf(member, language);
    case AnswerType::Organisation:
        return organisationOf(member, answer);
    case AnswerType::Table:
        return tableOf(question, member, answer.toArray());
    case AnswerType::Choice:
    case AnswerType::Boolean:
    case AnswerType::Day:
    case AnswerType::Integer:
    case AnswerType::File:
    case AnswerType::Person:
    case AnswerType::Variables:
        return member;
    }
    Q_UNREACHABLE_RETURN({});
}

Answers withMembers(const std::vector<Question> &questions, const QJsonObject &object, Answers answers,
                    const QString &language)
{
    for (const Question &question : questions) {
        if (question.fact.isEmpty())
            continue;
        const QJsonValue member = memberAt(object, question.fact);
        if (member.isUndefined() || member.isNull() || member == QJsonValue(QString()))
            continue;
        const QString id = question.id.value;
        answers.insert(id, laidOver(question, member, answers.value(id), language));
    }
    return answers;
}

} // namespace

Answers answersWithFacts(const Form &form, const QJsonObject &request)
{
    Answers answers = request.value("answers"_L1).toObject();
    const QString language = request.value("language"_L1).toString();
    for (const Section &section : form.sections)
        answers = withMembers(section.questions, request, std::move(answers), language);
    return answers;
}

Answers lineAnswersWithFacts(const Form &form, const QJsonObject &line)
{
    return withMembers(form.lineQuestions, line, line.value("answers"_L1).toObject(), {});
}

} // namespace beraad
