// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonscanner.h"

#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace beraad {

JsonScanner::JsonScanner(const QByteArray &text, JsonDocument &document, int maxDepth)
    : m_text(text)
    , m_document(document)
    , m_maxDepth(maxDepth)
{
}

QJsonValue JsonScanner::scan()
{
    const QJsonValue root = value(u"$"_s, 0);
    skipSpace();
    if (!failed() && m_at < m_text.size())
        return fail(u"expected the end of the text"_s);
    return root;
}

QJsonValue JsonScanner::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    return QJsonValue(QJsonValue::Undefined);
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return;
        if (c == '\n')
            ++m_line;
        ++m_at;
    }
}

bool JsonScanner::take(char expected)
{
    skipSpace();
    if (peek() != expected || m_at >= m_text.size())
        return false;
    ++m_at;
    return true;
}

QJsonValue JsonScanner::value(const QString &path, int depth)
{
    if (depth > m_maxDepth)
        return fail(u"deeper than %1 levels"_s.arg(m_maxDepth));
    skipSpace();
    m_document.lines.insert(path, m_line);
    switch (peek()) {
    case '{':
        return object(path, depth);
    case '[':
        return array(path, depth);
    case '"':
        return string();
    case 't':
    case 'f':
    case 'n':
        return word();
    default:
        return number();
    }
}

QJsonValue JsonScanner::object(const QString &path, int depth)
{
    QJsonObject result;
    take('{');
    if (take('}'))
        return result;
    do {
        skipSpace();
        if (peek() != '"')
            return fail(u"expected a member name in quotes"_s);
        const int line = m_line;
        const QString name = string();
        if (failed())
            return {};
        if (result.contains(name)) {
            m_line = line;
            return fail(u"member \"%1\" stands twice in %2"_s.arg(name, path));
        }
        if (!take(':'))
            return fail(u"expected ':' after \"%1\""_s.arg(name));
        result.insert(name, value(path + u'.' + name, depth + 1));
        if (failed())
            return {};
    } while (take(','));
    if (!take('}'))
        return fail(u"expected ',' or '}'"_s);
    return result;
}

QJsonValue JsonScanner::array(const QString &path, int depth)
{
    QJsonArray result;
    take('[');
    if (take(']'))
        return result;
    do {
        result.append(value(u"%1[%2]"_s.arg(path).arg(result.size()), depth + 1));
        if (failed())
            return {};
    } while (take(','));
    if (!take(']'))
        return fail(u"expected ',' or ']'"_s);
    return result;
}

QJsonValue JsonScanner::word()
{
    for (const auto &[name, result] : {std::pair{"true", QJsonValue(true)}, std::pair{"false", QJsonValue(false)},
                                       std::pair{"null", QJsonValue(QJsonValue::Null)}}) {
        const QByteArrayView view(name);
        if (QByteArrayView(m_text).sliced(m_at).startsWith(view)) {
            m_at += view.size();
            return result;
        }
    }
    return fail(u"expected a value"_s);
}

QJsonValue JsonScanner::number()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - first;
    };
    if (peek() == '-')
        ++m_at;
    const bool leadingZero = peek() == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return fail(u"expected a value"_s);
    if (peek() == '.') {
        ++m_at;
        if (digits() == 0)
            return fail(u"expected digits after '.'"_s);
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (digits() == 0)
            return fail(u"expected digits in the exponent"_s);
    }
    return m_text.sliced(start, m_at - start).toDouble();
}

QString JsonScanner::string()
{
    QString result;
    ++m_at; // the opening quote
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && peek() != '"' && peek() != '\\' && static_cast<unsigned char>(peek()) >= 0x20)
            ++m_at;
        if (m_at > start) {
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            result += decode(QByteArrayView(m_text).sliced(start, m_at - start));
            if (decode.hasError()) {
                fail(u"text that is not UTF-8"_s);
                return {};
            }
        }
        const char c = peek();
        if (c == '"' && m_at < m_text.size()) {
            ++m_at;
            return result;
        }
        if (c != '\\' || !escape(result)) {
            fail(c == '\\' ? u"an escape that JSON does not know"_s : u"a string that does not end on its line"_s);
            return {};
        }
    }
    fail(u"a string that does not end"_s);
    return {};
}

bool JsonScanner::escape(QString &out)
{
    ++m_at; // the backslash
    const char c = peek();
    ++m_at;
    static const QByteArray from = "\"\\/bfnrt";
    static const QByteArray to = "\"\\/\b\f\n\r\t";
    if (const qsizetype known = c == '\0' ? -1 : from.indexOf(c); known >= 0) {
        out += QLatin1Char(to.at(known));
        return true;
    }
    bool ok = false;
    const ushort unit = m_text.mid(m_at, 4).toUShort(&ok, 16);
    if (c != 'u' || !ok || m_at + 4 > m_text.size())
        return false;
    m_at += 4;
    out += QChar(unit);
    return true;
}

} // namespace beraad
