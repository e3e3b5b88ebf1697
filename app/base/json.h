// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace beraad {

/// A JSON text read strictly, with the line of every value, so that a refusal can point at it.
struct JsonDocument {
    QString file; ///< the name shown to people; may be empty
    QJsonValue root;
    QHash<QString, int> lines; ///< JSON path (`$.lines[2].provider`) to line, counted from 1

    /// `file:line: path`, with the line of the nearest known parent.
    QString where(const QString &path) const;
};

/// Refuses what QJsonDocument lets pass: a member twice in one object, deeper than `maxDepth`, text after the end,
/// invalid UTF-8. Never throws, never recurses past `maxDepth`.
Result<JsonDocument> readJson(const QByteArray &text, const QString &file, int maxDepth = 64);
Result<JsonDocument> readJsonFile(const QString &path, int maxDepth = 64);

/// The one spelling that is hashed: UTF-8, members sorted by code unit, no white space, shortest numbers (RFC 8785).
QByteArray canonicalJson(const QJsonValue &value);

/// Reads members of an object one by one and gathers *all* problems; the caller looks at the list when done.
class JsonReader {
public:
    JsonReader(const JsonDocument &document, std::vector<Problem> &problems);

    /// The object or value that this reader stands on, and its JSON path.
    const QJsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }

    QString requiredString(const QString &member);
    QString string(const QString &member, const QString &otherwise = {});
    /// A string out of a closed list; another one is a problem that names the list.
    QString choice(const QString &member, const QStringList &allowed, bool required, const QString &otherwise = {});
    QStringList strings(const QString &member);
    std::optional<bool> boolean(const QString &member);
    std::optional<int> integer(const QString &member);
    /// An ISO day (`2026-11-22`); an invalid one is a problem.
    QDate day(const QString &member);
    QJsonObject object(const QString &member);
    /// Whatever stands there; undefined when nothing does.
    QJsonValue anything(const QString &member) { return take(member); }
    /// A reader on each element of an array member; a missing array is empty unless `required`.
    std::vector<JsonReader> array(const QString &member, bool required = false);
    JsonReader child(const QString &member);
    bool has(const QString &member) const;
    void problem(const QString &member, const QString &message);
    /// Members that nobody asked for; they are kept by the caller and reported as warnings.
    QStringList unread() const;

private:
    JsonReader(const JsonDocument &document, std::vector<Problem> &problems, QJsonValue value, QString path);
    const QJsonValue take(const QString &member);

    const JsonDocument *m_document;
    std::vector<Problem> *m_problems;
    QJsonValue m_value;
    QString m_path;
    QStringList m_asked;
};

} // namespace beraad
