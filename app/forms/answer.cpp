// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answerfault.h"
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

using Kind = AnswerFault::Kind;

AnswerFault faultIn(const Expected &expected, const QJsonValue &value);

AnswerFault fault(Kind kind, const QString &detail, const QStringList &args = {})
{
    return {kind, args, 0, {}, detail};
}

bool isUnsaid(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

AnswerFault textFault(const QJsonValue &value, int maxLength)
{
    if (!value.isString())
        return fault(Kind::WrongShape, u"expected text"_s);
    const qsizetype length = value.toString().size();
    if (maxLength > 0 && length > maxLength)
        return fault(Kind::TooLong, u"expected at most %1 characters, not %2"_s.arg(maxLength).arg(length),
                     {QString::number(maxLength), QString::number(length)});
    return {};
}

AnswerFault oneChoiceFault(const std::vector<Choice> &choices, const QJsonValue &value)
{
    QStringList words;
    for (const Choice &choice : choices)
        words << choice.value;
    if (value.isString() && words.contains(value.toString()))
        return {};
    return fault(Kind::NotAChoice, u"expected one of %1"_s.arg(words.join(u", "_s)));
}

AnswerFault choiceFault(const Expected &expected, const QJsonValue &value)
{
    if (!expected.multiple)
        return oneChoiceFault(expected.choices, value);
    if (!value.isArray())
        return fault(Kind::WrongShape, u"expected a list of choices"_s);
    QStringList seen;
    for (const QJsonValue &one : value.toArray()) {
        if (AnswerFault found = oneChoiceFault(expected.choices, one); !found.isNone())
            return found;
        if (seen.contains(one.toString()))
            return fault(Kind::ChosenTwice, u"expected %1 only once"_s.arg(one.toString()), {one.toString()});
        seen << one.toString();
    }
    return {};
}

AnswerFault dayFault(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isDay = value.isString() && text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    return isDay ? AnswerFault() : fault(Kind::NotADay, u"expected a day as 2026-11-22"_s);
}

AnswerFault integerFault(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool isCount
        = value.isDouble() && number >= 0 && number <= 9007199254740992.0 && number == std::trunc(number);
    return isCount ? AnswerFault() : fault(Kind::NotANumber, u"expected a whole number, 0 or more"_s);
}

AnswerFault membersFault(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return fault(Kind::WrongShape, u"member %1: expected one of %2"_s.arg(it.key(), known.join(u", "_s)));
        if (!it->isString() && !it->isNull())
            return fault(Kind::WrongShape, u"member %1: expected text"_s.arg(it.key()));
    }
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const QString email = object.value("email"_L1).toString();
    if (!email.isEmpty() && !address.match(email).hasMatch())
        return fault(Kind::NotAnAddress, u"member email: expected an e-mail address"_s);
    return {};
}

AnswerFault personFault(const QJsonValue &value)
{
    if (!value.isObject())
        return fault(Kind::WrongShape, u"expected a person as an object with a name"_s);
    const QJsonObject person = value.toObject();
    if (person.value("name"_L1).toString().trimmed().isEmpty())
        return fault(Kind::NoName, u"member name: expected text"_s);
    return membersFault(person, {u"name"_s, u"function"_s, u"organisation"_s, u"email"_s, u"phone"_s});
}

AnswerFault organisationFault(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().isEmpty() ? fault(Kind::NoName, u"expected the id of an organisation"_s)
                                                    : AnswerFault();
    if (!value.isObject())
        return fault(Kind::WrongShape, u"expected the id of an organisation, or an object with its id or name"_s);
    const QJsonObject organisation = value.toObject();
    if (organisation.value("id"_L1).toString().isEmpty()
        && organisation.value("name"_L1).toString().trimmed().isEmpty())
        return fault(Kind::NoName, u"expected a member id or name"_s);
    const QString number = organisation.value("enterpriseNumber"_L1).toString();
    if (!number.isEmpty() && !isEnterpriseNumber(number))
        return fault(Kind::NotAnEnterpriseNumber,
                     u"member enterpriseNumber: expected ten digits whose last two are the check digits"_s);
    return membersFault(
        organisation,
        {u"id"_s, u"name"_s, u"address"_s, u"enterpriseNumber"_s, u"establishmentUnit"_s, u"email"_s, u"phone"_s});
}

AnswerFault fileFault(const QJsonValue &value)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const QJsonObject file = value.toObject();
    if (!value.isObject() || file.value("name"_L1).toString().isEmpty())
        return fault(Kind::NoFile, u"expected a file as an object with name, sha256 and size"_s);
    if (!digest.match(file.value("sha256"_L1).toString()).hasMatch())
        return fault(Kind::NoFile, u"member sha256: expected 64 lower-case hexadecimal digits"_s);
    const AnswerFault size = integerFault(file.value("size"_L1));
    return size.isNone() ? AnswerFault() : fault(Kind::NoFile, u"member size: "_s + size.detail);
}

AnswerFault cellFault(const Column &column, const QJsonValue &cell)
{
    if (isUnsaid(cell) && !column.required)
        return {};
    if (isUnsaid(cell) || (column.required && !isAnswered(cell)))
        return fault(Kind::EmptyCell, u"expected a value"_s);
    return faultIn({column.type, column.choices}, cell);
}

AnswerFault rowFault(const std::vector<Column> &columns, const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end(); ++it)
        if (std::ranges::none_of(columns, [&](const Column &column) { return column.id == it.key(); }))
            return fault(Kind::WrongShape, u"column %1: not a column of this table"_s.arg(it.key()));
    for (const Column &column : columns) {
        AnswerFault found = cellFault(column, row.value(column.id));
        if (found.isNone())
            continue;
        found.column = column.id;
        found.detail = u"column %1: %2"_s.arg(column.id, found.detail);
        return found;
    }
    return {};
}

AnswerFault tableFault(const std::vector<Column> &columns, const QJsonValue &value)
{
    if (!value.isArray())
        return fault(Kind::WrongShape, u"expected a list of rows"_s);
    int number = 0;
    for (const QJsonValue &row : value.toArray()) {
        ++number;
        if (!row.isObject())
            return fault(Kind::WrongShape, u"row %1: expected an object"_s.arg(number));
        AnswerFault found = rowFault(columns, row.toObject());
        if (found.isNone())
            continue;
        found.row = number;
        found.detail = u"row %1, %2"_s.arg(number).arg(found.detail);
        return found;
    }
    return {};
}

AnswerFault variablesFault(const QJsonValue &value)
{
    if (!value.isArray())
        return fault(Kind::WrongShape, u"expected a list of request lines"_s);
    QStringList seen;
    for (const QJsonValue &line : value.toArray()) {
        const QString id = line.toObject().value("id"_L1).toString();
        if (id.isEmpty())
            return fault(Kind::WrongShape, u"line %1: expected an object with an id"_s.arg(seen.size() + 1));
        if (seen.contains(id))
            return fault(Kind::WrongShape, u"line %1: the id %2 is there already"_s.arg(seen.size() + 1).arg(id));
        seen << id;
    }
    return {};
}

AnswerFault faultIn(const Expected &expected, const QJsonValue &value)
{
    switch (expected.type) {
    case AnswerType::Text:
    case AnswerType::RichText:
        return textFault(value, expected.maxLength);
    case AnswerType::Choice:
        return choiceFault(expected, value);
    case AnswerType::Boolean:
        return value.isBool() || value == u"unknown"_s
            ? AnswerFault()
            : fault(Kind::NotYesOrNo, u"expected true, false or \"unknown\""_s);
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

AnswerFault faultOf(const Question &question, const QJsonValue &value)
{
    if (isUnsaid(value))
        return {};
    return faultIn({question.type, question.choices, &question.columns, question.multiple, question.maxLength}, value);
}

QString answerFault(const Question &question, const QJsonValue &value)
{
    return faultOf(question, value).detail;
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
