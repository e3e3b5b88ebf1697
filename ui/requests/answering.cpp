// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/answering.h"

#include <QJsonArray>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

/// Sets `requester.organisation` inside an object; taking the last member out of an inner object takes that out too.
QJsonObject withMember(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString first = dot < 0 ? path : path.first(dot);
    QJsonValue next = value;
    if (dot >= 0)
        next = withMember(object.value(first).toObject(), path.sliced(dot + 1), value);
    if (isNothing(next) || (dot >= 0 && next.toObject().isEmpty()))
        object.remove(first);
    else
        object.insert(first, next);
    return object;
}

/// What goes into the member of the request, and what of the answer has no place there and stays under `answers`.
struct Parts {
    QJsonValue member;
    QJsonValue rest;
};

Parts organisationParts(const QJsonValue &value)
{
    if (value.isString())
        return {value, {}};
    const QJsonObject object = value.toObject();
    const bool saysMore = object.size() > (object.contains("id"_L1) ? 1 : 0);
    return {object.value("id"_L1), saysMore ? QJsonValue(object) : QJsonValue()};
}

/// Rows about an organisation: their ids in a list (`recipients`), or a value for each (`facts.agreement`).
Parts organisationRowParts(const Question &question, const QJsonArray &rows)
{
    const bool isList = question.fact == u"recipients"_s;
    QJsonArray ids;
    QJsonObject values;
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("organisation"_L1).toString();
        if (id.isEmpty())
            continue;
        ids << id;
        const QString column = question.columns.size() > 1 ? question.columns[1].id : QString();
        if (const QJsonValue said = row.toObject().value(column); !isNothing(said))
            values.insert(id, said);
    }
    return {isList ? QJsonValue(ids) : QJsonValue(values), rows};
}

Parts firstRowParts(const QJsonArray &rows)
{
    QJsonObject member;
    const QJsonObject first = rows.isEmpty() ? QJsonObject() : rows.first().toObject();
    for (const QString &end : {u"from"_s, u"to"_s})
        if (!isNothing(first.value(end)))
            member.insert(end, first.value(end));
    return {member, rows};
}

Parts partsOf(const Question &question, const QJsonValue &value)
{
    if (question.type == AnswerType::Organisation)
        return organisationParts(value);
    if (question.type != AnswerType::Table)
        return {value, {}};
    return question.fact == u"period"_s ? firstRowParts(value.toArray())
                                        : organisationRowParts(question, value.toArray());
}

QJsonValue titleIn(const QJsonValue &title, const QString &language, const QString &words)
{
    Text text = textFromJson(title);
    if (words.isEmpty())
        text.byLanguage.remove(language);
    else
        text.byLanguage.insert(language, words);
    return toJson(text);
}

QJsonObject answered(QJsonObject object, const Question &question, const QJsonValue &value, const QString &language)
{
    QJsonObject answers = object.value("answers"_L1).toObject();
    Parts parts{{}, value};
    if (!question.fact.isEmpty()) {
        parts = partsOf(question, value);
        if (question.fact == u"title"_s)
            parts.member = titleIn(object.value("title"_L1), language, value.toString());
        object = withMember(object, question.fact, parts.member);
    }
    if (isNothing(parts.rest) || (parts.rest.isArray() && parts.rest.toArray().isEmpty()))
        answers.remove(question.id.value);
    else
        answers.insert(question.id.value, parts.rest);
    object.insert("answers"_L1, answers);
    return object;
}

Request readBack(const QJsonObject &object, const Request &otherwise)
{
    const auto read = readRequest(JsonDocument{{}, object, {}}, Strictness::Lenient);
    return read ? *read : otherwise;
}

} // namespace

Answers answersOf(const Form &form, const Request &request)
{
    return answersWithFacts(form, toJson(request));
}

Request withAnswer(const Request &request, const Question &question, const QJsonValue &value)
{
    Request next = readBack(answered(toJson(request), question, value, request.language), request);
    next.origins.remove(question.id.value); // what was edited is nobody else's answer any more
    return next;
}

Request withLineAnswer(const Request &request, const LineId &line, const Question &question, const QJsonValue &value)
{
    QJsonObject object = toJson(request);
    QJsonArray lines = object.value("lines"_L1).toArray();
    for (QJsonValueRef one : lines)
        if (one.toObject().value("id"_L1) == line.value)
            one = answered(one.toObject(), question, value, request.language);
    object.insert("lines"_L1, lines);
    return readBack(object, request);
}

QString partyOf(const QString &fact, const Flow &flow)
{
    if (fact.startsWith(u"provider."_s) || fact == u"agreement"_s)
        return flow.provider.value;
    return fact.startsWith(u"recipient."_s) ? flow.recipient.value : QString();
}

Request withFact(const Request &request, const QString &fact, const QJsonValue &value, const QString &party)
{
    static const QStringList members{u"purpose"_s, u"identifiability"_s, u"channel"_s, u"systematic"_s};
    if (members.contains(fact))
        return readBack(withMember(toJson(request), fact, value), request);
    Request result = request;
    const QJsonValue said = party.isEmpty() ? value : QJsonValue(QJsonObject{{party, value}});
    result.facts = factsWith(result.facts, {{fact, said}});
    return result;
}

} // namespace beraad
