// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ruletext.h"

#include "base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kFileWidth = 140;
constexpr int kStep = 2;

/// Steps over values of a text that is known to be sound JSON.
class Walker {
public:
    explicit Walker(const QByteArray &text)
        : m_text(text)
    {
    }
    /// From the first to behind the last byte of `$.rules[place]`; empty when it is not there.
    std::pair<qsizetype, qsizetype> rule(qsizetype place);
    /// Behind the bracket that opens `$.rules`; -1 when there are none.
    qsizetype rules();

private:
    char next()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
        return m_at < m_text.size() ? m_text.at(m_at) : '\0';
    }
    bool take(char expected)
    {
        if (next() != expected)
            return false;
        ++m_at;
        return true;
    }
    QByteArray string();
    void value();

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

QByteArray Walker::string()
{
    take('"');
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != '"')
        m_at += m_text.at(m_at) == '\\' ? 2 : 1;
    return m_text.sliced(start, m_at++ - start);
}

void Walker::value()
{
    const char first = next();
    if (first == '"') {
        string();
        return;
    }
    int depth = 0;
    do {
        const char c = next();
        if (c == '"') {
            string();
            continue;
        }
        if (depth == 0 && QByteArrayView(",]}").contains(c))
            return; // behind a number or word
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++m_at;
    } while (m_at < m_text.size() && (depth > 0 || (first != '{' && first != '[')));
}

qsizetype Walker::rules()
{
    take('{');
    while (next() == '"') {
        const QByteArray name = string();
        take(':');
        if (name == "rules" && take('['))
            return m_at;
        value();
        take(',');
    }
    return -1;
}

std::pair<qsizetype, qsizetype> Walker::rule(qsizetype place)
{
    if (rules() < 0)
        return {};
    for (qsizetype i = 0; i < place; ++i) {
        value();
        take(',');
    }
    next();
    const qsizetype start = m_at;
    value();
    return {start, m_at};
}

qsizetype rankOf(const QString &member)
{
    static const QStringList order{u"id"_s,          u"scope"_s,    u"validFrom"_s, u"validTo"_s, u"condition"_s,
                                   u"exceptionTo"_s, u"outcomes"_s, u"procedure"_s, u"status"_s,  u"authority"_s,
                                   u"finding"_s,     u"severity"_s, u"kind"_s,      u"text"_s,    u"question"_s,
                                   u"asks"_s,        u"nl"_s,       u"fr"_s,        u"de"_s,      u"en"_s,
                                   u"source"_s,      u"evidence"_s};
    const qsizetype found = order.indexOf(member);
    return found < 0 ? order.size() : found;
}

QStringList membersOf(const QJsonObject &object)
{
    QStringList members = object.keys();
    std::ranges::stable_sort(members, {}, &rankOf);
    return members;
}

QByteArray name(const QString &member)
{
    return canonicalJson(member) + ": ";
}

QByteArray onOneLine(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &member : membersOf(object))
            parts << name(member) + onOneLine(object.value(member));
        return '{' + parts.join(", ") + '}';
    }
    if (!value.isArray())
        return canonicalJson(value);
    for (const QJsonValue &element : value.toArray())
        parts << onOneLine(element);
    return '[' + parts.join(", ") + ']';
}

QByteArray broken(const QJsonValue &value, int indent, qsizetype width);

/// `before`: what stands on the line already.
QByteArray formatted(const QJsonValue &value, int indent, qsizetype before, qsizetype width)
{
    const QByteArray line = onOneLine(value);
    const bool fits = before + QString::fromUtf8(line).size() <= width;
    return fits || (!value.isObject() && !value.isArray()) ? line : broken(value, indent, width);
}

QByteArray broken(const QJsonValue &value, int indent, qsizetype width)
{
    const int inner = indent + kStep;
    QByteArrayList rows;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &member : membersOf(object))
            rows << name(member) + formatted(object.value(member), inner, inner + name(member).size(), width);
    } else {
        for (const QJsonValue &element : value.toArray())
            rows << formatted(element, inner, inner, width);
    }
    const QByteArray pad(inner, ' ');
    const char *ends = value.isObject() ? "{}" : "[]";
    return ends[0] + ('\n' + pad) + rows.join(",\n" + pad) + '\n' + QByteArray(indent, ' ') + ends[1];
}

} // namespace

QByteArray ruleFileText(const QJsonValue &value, qsizetype width)
{
    return formatted(value, 0, 0, width);
}

namespace {

/// How many rules the text has; refused when it is not JSON.
Result<qsizetype> countRules(const QByteArray &file)
{
    return readJson(file, {}).transform(
        [](const JsonDocument &document) { return document.root.toObject().value(u"rules"_s).toArray().size(); });
}

std::unexpected<Error> refusePlace(qsizetype place)
{
    return refuse(ErrorCode::NotFound, {}, u"no rule stands at place %1"_s.arg(place));
}

/// How far a line is indented on which something stands at `at` alone; 0 when more stands before it.
int indentAt(const QByteArray &file, qsizetype at)
{
    const qsizetype lineStart = file.lastIndexOf('\n', at) + 1;
    const QByteArray lead = file.sliced(lineStart, at - lineStart);
    return lead.trimmed().isEmpty() ? static_cast<int>(lead.size()) : 0;
}

} // namespace

Result<QByteArray> withRule(const QByteArray &file, qsizetype place, const QJsonObject &rule)
{
    const auto count = countRules(file);
    if (!count)
        return std::unexpected(count.error());
    if (place < 0 || place >= *count)
        return refusePlace(place);
    const auto [start, end] = Walker(file).rule(place);
    return file.first(start) + broken(rule, indentAt(file, start), kFileWidth) + file.sliced(end);
}

Result<QByteArray> withNewRule(const QByteArray &file, qsizetype after, const QJsonObject &rule)
{
    const auto count = countRules(file);
    if (!count)
        return std::unexpected(count.error());
    const qsizetype open = Walker(file).rules();
    if (open < 0 || after < -1 || after >= *count)
        return refusePlace(after);
    const int indent = *count > 0 ? indentAt(file, Walker(file).rule(std::max<qsizetype>(after, 0)).first) : 2 * kStep;
    const QByteArray line = '\n' + QByteArray(indent, ' ');
    const QByteArray text = broken(rule, indent, kFileWidth);
    if (*count == 0) // whatever stands between the brackets is white space
        return file.first(open) + line + text + '\n' + QByteArray(indent - kStep, ' ')
            + file.sliced(file.indexOf(']', open));
    if (after < 0)
        return file.first(open) + line + text + ',' + file.sliced(open);
    const qsizetype end = Walker(file).rule(after).second;
    return file.first(end) + ',' + line + text + file.sliced(end);
}

Result<QByteArray> withoutRule(const QByteArray &file, qsizetype place)
{
    const auto count = countRules(file);
    if (!count)
        return std::unexpected(count.error());
    if (place < 0 || place >= *count)
        return refusePlace(place);
    const auto [start, end] = Walker(file).rule(place);
    if (place > 0) // with the comma before it
        return file.first(Walker(file).rule(place - 1).second) + file.sliced(end);
    return file.first(start) + file.sliced(*count > 1 ? Walker(file).rule(1).first : end);
}

} // namespace beraad
