// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/jsonscanner.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad {

QString JsonDocument::where(const QString &path) const
{
    QString known = path;
    while (!known.isEmpty() && !lines.contains(known)) {
        const qsizetype cut = std::max(known.lastIndexOf(u'.'), known.lastIndexOf(u'['));
        known.truncate(std::max<qsizetype>(cut, 0));
    }
    const int line = lines.value(known, 1);
    return file.isEmpty() ? u"line %1: %2"_s.arg(line).arg(path) : u"%1:%2: %3"_s.arg(file).arg(line).arg(path);
}

Result<JsonDocument> readJson(const QByteArray &text, const QString &file, int maxDepth)
{
    JsonDocument document;
    document.file = file;
    const QByteArray body = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    JsonScanner scanner(body, document, maxDepth);
    document.root = scanner.scan();
    if (scanner.failed()) {
        const QString where = u"%1:%2"_s.arg(file).arg(scanner.line());
        return refuse(ErrorCode::BadJson, {file, QString::number(scanner.line()), scanner.fault()},
                      u"%1 is not valid JSON"_s.arg(file), {{where, scanner.fault()}});
    }
    return document;
}

Result<JsonDocument> readJsonFile(const QString &path, int maxDepth)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()},
                      u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return readJson(file.readAll(), path, maxDepth);
}

namespace {

void appendString(QByteArray &out, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += QByteArray("\\u00") + hex[c >> 4] + hex[c & 15];
            else
                out += c;
        }
    }
    out += '"';
}

void appendCanonical(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool isWhole = std::abs(number) < 9007199254740992.0 && number == std::trunc(number);
        out += isWhole ? QByteArray::number(static_cast<qint64>(number))
                       : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
        break;
    }
    case QJsonValue::String:
        appendString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCanonical(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        const QJsonObject object = value.toObject();
        QStringList names = object.keys();
        std::ranges::sort(names); // by UTF-16 code unit, as RFC 8785 asks
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i > 0)
                out += ',';
            appendString(out, names.at(i));
            out += ':';
            appendCanonical(out, object.value(names.at(i)));
        }
        out += '}';
        break;
    }
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    appendCanonical(out, value);
    return out;
}

} // namespace beraad
