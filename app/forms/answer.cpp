// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

#include "forms/enterprisenumber.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What a question and a column have in common, as far as a value is concerned.
struct Expected {
    AnswerType type;
    const std::vector<Choice> &choices;
    const std::vector<Column> *columns = nullptr;
    bool multiple = false;
    int maxLength = 0;
};

QString faultOf(const Expected &expected, const QJsonValue &value);

bool isUnsaid(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QString textFault(const QJsonValue &value, int maxLength)
{
    if (!value.isString())
        return u"expected text"_s;
    const qsizetype length = value.toString().size();
    if (maxLength > 0 && length > maxLength)
        return u"expected at most %1 characters, not %2"_s.arg(maxLength).arg(length);
    return {};
}

QString oneChoiceFault(const std::vector<Choice> &choices, const QJsonValue &value)
{
    QStringList words;
    for (const Choice &choice : choices)
        words << choice.value;
    if (value.isString() && words.contains(value.toString()))
        return {};
    return u"expected one of %1"_s.arg(words.join(u", "_s));
}

QString choiceFault(const Expected &expected, const QJsonValue &value)
{
    if (!expected.multiple)
        return oneChoiceFault(expected.choices, value);
    if (!value.isArray())
        return u"expected a list of choices"_s;
    QStringList seen;
    for (const QJsonValue &one : value.toArray()) {
        if (const QString fault = oneChoiceFault(expected.choices, one); !fault.isEmpty())
            return fault;
        if (seen.contains(one.toString()))
            return u"expected %1 only once"_s.arg(one.toString());
        seen << one.toString();
    }
    return {};
}

QString dayFault(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isDay = value.isString() && text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    return isDay ? QString() : u"expected a day as 2026-11-22"_s;
}

QString integerFault(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool isCount
        = value.isDouble() && number >= 0 && number <= 9007199254740992.0 && number == std::trunc(number);
    return isCount ? QString() : u"expected a whole number, 0 or more"_s;
}

QString membersFault(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return u"member %1: expected one of %2"_s.arg(it.key(), known.join(u", "_s));
        if (!it->isString() && !it->isNull())
            return u"member %1: expected text"_s.arg(it.key());
    }
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const QString email = object.value("email"_L1).toString();
    if (!email.isEmpty() && !address.match(email).hasMatch())
        return u"member email: expected an e-mail address"_s;
    return {};
}

QString personFault(const QJsonValue &value)
{
    if (!value.isObject())
        return u"expected a person as an object with a name"_s;
    const QJsonObject person = value.toObject();
    if (person.value("name"_L1).toString().trimmed().isEmpty())
        return u"member name: expected text"_s;
    return membersFault(person, {u"name"_s, u"function"_s, u"organisation"_s, u"email"_s, u"phone"_s});
}

QString organisationFault(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().isEmpty() ? u"expected the id of an organisation"_s : QString();
    if (!value.isObject())
        return u"expected the id of an organisation, or an object with its id or name"_s;
    const QJsonObject organisation = value.toObject();
    if (organisation.value("id"_L1).toString().isEmpty()
        && organisation.value("name"_L1).toString().trimmed().isEmpty())
        return u"expected a member id or name"_s;
    const QString number = organisation.value("enterpriseNumber"_L1).toString();
    if (!number.isEmpty() && !isEnterpriseNumber(number))
        return u"member enterpriseNumber: expected ten digits whose last two are the check digits"_s;
    return membersFault(
        organisation,
        {u"id"_s, u"name"_s, u"address"_s, u"enterpriseNumber"_s, u"establishmentUnit"_s, u"email"_s, u"phone"_s});
}

QString fileFault(const QJsonValue &value)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const QJsonObject file = value.toObject();
    if (!value.isObject() || file.value("name"_L1).toString().isEmpty())
        return u"expected a file as an object with name, sha256 and size"_s;
    if (!digest.match(file.value("sha256"_L1).toString()).hasMatch())
        return u"member sha256: expected 64 lower-case hexadecimal digits"_s;
    const QString fault = integerFault(file.value("size"_L1));
    return fault.isEmpty() ? QString() : u"member size: "_s + fault;
}

QString rowFault(const std::vector<Column> &columns, const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end(); ++it)
        if (std::ranges::none_of(columns, [&](const Column &column) { return column.id == it.key(); }))
            return u"column %1: not a column of this table"_s.arg(it.key());
    for (const Column &column : columns) {
        const QJsonValue cell = row.value(column.id);
        if (isUnsaid(cell) && !column.required)
            continue;
        if (isUnsaid(cell) || (column.required && !isAnswered(cell)))
            return u"column %1: expected a value"_s.arg(column.id);
        if (const QString fault = faultOf({column.type, column.choices}, cell); !fault.isEmpty())
            return u"column %1: %2"_s.arg(column.id, fault);
    }
    return {};
}

QString tableFault(const std::vector<Column> &columns, const QJsonValue &value)
{
    if (!value.isArray())
        return u"expected a list of rows"_s;
    int number = 0;
    for (const QJsonValue &row : value.toArray()) {
        ++number;
        if (!row.isObject())
            return u"row %1: expected an object"_s.arg(number);
        if (const QString fault = rowFault(columns, row.toObject()); !fault.isEmpty())
            return u"row %1, %2"_s.arg(number).arg(fault);
    }
    return {};
}

QString variablesFault(const QJsonValue &value)
{
    if (!value.isArray())
        return u"expected a list of request lines"_s;
    QStringList seen;
    for (const QJsonValue &line : value.toArray()) {
        const QString id = line.toObject().value("id"_L1).toString();
        if (id.isEmpty())
            return u"line %1: expected an object with an id"_s.arg(seen.size() + 1);
        if (seen.contains(id))
            return u"line %1: the id %2 is there already"_s.arg(seen.size() + 1).arg(id);
        seen << id;
    }
    return {};
}

QString faultOf(const Expected &expected, const QJsonValue &value)
{
    switch (expected.type) {
    case AnswerType::Text:
    case AnswerType::RichText:
        return textFault(value, expected.maxLength);
    case AnswerType::Choice:
        return choiceFault(expected, value);
    case AnswerType::Boolean:
        return value.isBool() || value == u"unknown"_s ? QString() : u"expected true, false or \"unknown\""_s;
    case AnswerType::Day:
        return dayFault(value);
    case AnswerType::Integer:
        return integerFault(value);
    case AnswerType::Table:
        return tableFault(*expected.columns, value);
    case AnswerType::File:
        return fileFault(value);
    case AnswerType::Person:
        return personFault(value);
    case AnswerType::Organisation:
        return organisationFault(value);
    case AnswerType::Variables:
        return variablesFault(value);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString answerFault(const Question &question, const QJsonValue &value)
{
    if (isUnsaid(value))
        return {};
    return faultOf({question.type, question.choices, &question.columns, question.multiple, question.maxLength}, value);
}

bool isAnswered(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return true;
    case QJsonValue::String:
        return !value.toString().trimmed().isEmpty();
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return isAnswered(one); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &one) { return isAnswered(one); });
    }
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isAnsweredWell(const Question &question, const QJsonValue &value)
{
    if (!isAnswered(value) || (question.type == AnswerType::Boolean && value == u"unknown"_s))
        return false;
    return answerFault(question, value).isEmpty();
}

} // namespace beraad
