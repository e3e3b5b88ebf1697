// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/route.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Small rule tables for tests, written as files so that the reader is tested with them.
namespace smalltable {

using namespace Qt::StringLiterals;

/// Single quotes stand for double ones, to keep rows readable.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline QByteArray wording(const QByteArray &text)
{
    return "{'nl': '" + text + "', 'fr': '" + text + "', 'de': '" + text + "', 'en': '" + text + "'}";
}

/// `more`: further members, each followed by a comma.
inline QByteArray rule(const QByteArray &id, const QByteArray &condition, const QByteArray &outcomes,
                       const QByteArray &more = {})
{
    return "{'id': '" + id + "', 'scope': 'flow', " + (more.contains("validFrom") ? "" : "'validFrom': '2018-01-01', ")
        + more + "'condition': " + condition + ", 'outcomes': [" + outcomes + "], 'text': " + wording("text of " + id)
        + ", 'source': 'test', 'evidence': 'derived'}";
}

inline QByteArray require(const QByteArray &procedure, const QByteArray &authority)
{
    return "{'procedure': '" + procedure + "', 'status': 'required', 'authority': '" + authority + "'}";
}

inline QByteArray is(const QByteArray &fact, const QByteArray &value)
{
    return "{'==': [{'var': '" + fact + "'}, " + value + "]}";
}

inline QByteArray procedure(const QByteArray &id, const QByteArray &more = {})
{
    return "{'id': '" + id + "', 'name': " + wording(id) + ", 'clock': " + wording("term") + ", 'covers': true, " + more
        + "'expectedSource': " + wording("setting")
        + ", 'expectedEvidence': 'derived', 'source': 'test', 'evidence': 'derived'}";
}

inline const QByteArray kFacts
    = "{'id': 'recipient.flemishInstance', 'origin': 'directory', 'kind': 'flag', 'question': " + wording("Flemish?")
    + ", 'asks': ['recipient']}, {'id': 'provider.network', 'origin': 'directory', 'values': "
      "['primary', 'extended', 'none']}, {'id': 'data.category', 'origin': 'catalogue', 'values': "
      "['social', 'other']}, {'id': 'purpose', 'origin': 'request', 'values': ['research', "
      "'marketing']}, {'id': 'agreed', 'origin': 'request', 'kind': 'flag', 'default': false}";

/// A folder with `routing/rules.json` and `procedures/procedures.json`.
class Folder {
public:
    void write(const QString &path, const QByteArray &text) const
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json(text));
    }
    void writeRules(const QByteArrayList &rules, const QByteArray &more = {}) const
    {
        write(u"routing/rules.json"_s,
              "{'format': 'beraad-rules/1', 'theme': 'test', 'facts': [" + kFacts + "], " + more + "'rules': [\n"
                  + rules.join(",\n") + "]}");
    }
    void writeProcedures(const QByteArrayList &procedures) const
    {
        write(u"procedures/procedures.json"_s,
              "{'format': 'beraad-procedures/1', 'procedures': [\n" + procedures.join(",\n") + "]}");
    }
    QString routing() const { return m_folder.filePath(u"routing"_s); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace smalltable
