// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad {

JsonReader::JsonReader(const JsonDocument &document, std::vector<Problem> &problems)
    : JsonReader(document, problems, document.root, u"$"_s)
{
}

JsonReader::JsonReader(const JsonDocument &document, std::vector<Problem> &problems, QJsonValue value, QString path)
    : m_document(&document)
    , m_problems(&problems)
    , m_value(std::move(value))
    , m_path(std::move(path))
{
    if (!m_value.isObject())
        m_problems->push_back({m_document->where(m_path), u"expected an object"_s});
}

const QJsonValue JsonReader::take(const QString &member)
{
    if (!m_asked.contains(member))
        m_asked << member;
    return m_value.toObject().value(member);
}

bool JsonReader::has(const QString &member) const
{
    return m_value.toObject().contains(member);
}

void JsonReader::problem(const QString &member, const QString &message)
{
    const QString path = member.isEmpty() ? m_path : m_path + u'.' + member;
    m_problems->push_back({m_document->where(path), message});
}

QString JsonReader::requiredString(const QString &member)
{
    const QJsonValue found = take(member);
    if (!found.isString() || found.toString().isEmpty())
        problem(member, found.isUndefined() ? u"missing; expected text"_s : u"expected text that is not empty"_s);
    return found.toString();
}

QString JsonReader::string(const QString &member, const QString &otherwise)
{
    const QJsonValue found = take(member);
    if (found.isUndefined())
        return otherwise;
    if (!found.isString())
        problem(member, u"expected text"_s);
    return found.toString(otherwise);
}

QString JsonReader::choice(const QString &member, const QStringList &allowed, bool required, const QString &otherwise)
{
    if (!has(member) && !required) {
        take(member);
        return otherwise;
    }
    const QJsonValue found = take(member);
    if (!found.isString() || !allowed.contains(found.toString()))
        problem(member,
                (found.isUndefined() ? u"missing; expected one of %1"_s : u"expected one of %1"_s)
                    .arg(allowed.join(u", "_s)));
    return found.toString(otherwise);
}

QStringList JsonReader::strings(const QString &member)
{
    const QJsonValue found = take(member);
    QStringList result;
    if (!found.isUndefined() && !found.isArray())
        problem(member, u"expected a list of texts"_s);
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            problem(u"%1[%2]"_s.arg(member).arg(i), u"expected text"_s);
        result << array.at(i).toString();
    }
    return result;
}

std::optional<bool> JsonReader::boolean(const QString &member)
{
    const QJsonValue found = take(member);
    if (found.isBool())
        return found.toBool();
    if (!found.isUndefined() && !found.isNull() && found != QJsonValue(u"unknown"_s))
        problem(member, u"expected true, false or \"unknown\""_s);
    return std::nullopt;
}

std::optional<int> JsonReader::integer(const QString &member)
{
    const QJsonValue found = take(member);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const double number = found.toDouble();
    if (found.isDouble() && number == std::trunc(number) && std::abs(number) < 2147483648.0)
        return static_cast<int>(number);
    problem(member, u"expected a whole number"_s);
    return std::nullopt;
}

QDate JsonReader::day(const QString &member)
{
    const QJsonValue found = take(member);
    if (found.isUndefined() || found.isNull())
        return {};
    const QDate day = QDate::fromString(found.toString(), Qt::ISODate);
    if (!day.isValid() || found.toString().size() != 10)
        problem(member, u"expected a day as 2026-11-22"_s);
    return day;
}

QJsonObject JsonReader::object(const QString &member)
{
    const QJsonValue found = take(member);
    if (!found.isUndefined() && !found.isObject())
        problem(member, u"expected an object"_s);
    return found.toObject();
}

std::vector<JsonReader> JsonReader::array(const QString &member, bool required)
{
    const QJsonValue found = take(member);
    if ((required || !found.isUndefined()) && !found.isArray())
        problem(member, found.isUndefined() ? u"missing; expected a list"_s : u"expected a list"_s);
    std::vector<JsonReader> readers;
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.push_back(JsonReader(*m_document, *m_problems, array.at(i), u"%1.%2[%3]"_s.arg(m_path, member).arg(i)));
    return readers;
}

JsonReader JsonReader::child(const QString &member)
{
    return JsonReader(*m_document, *m_problems, take(member), m_path + u'.' + member);
}

QStringList JsonReader::unread() const
{
    QStringList result;
    for (const QString &name : m_value.toObject().keys())
        if (!m_asked.contains(name))
            result << m_path + u'.' + name;
    return result;
}

} // namespace beraad
