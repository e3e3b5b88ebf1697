// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QSet>

namespace beraad {

/// Reads RFC 8259 text by recursive descent, bounded in depth, and notes the line of every value. QJsonDocument would
/// silently keep the last of two equal members and gives no lines.
class JsonScanner {
public:
    JsonScanner(const QByteArray &text, JsonDocument &document, int maxDepth);
    /// The whole text; on a fault `fault()` is set and the value means nothing.
    QJsonValue scan();
    bool failed() const { return !m_fault.isEmpty(); }
    QString fault() const { return m_fault; }
    int line() const { return m_line; }

private:
    QJsonValue value(const QString &path, int depth);
    QJsonValue object(const QString &path, int depth);
    QJsonValue array(const QString &path, int depth);
    QJsonValue number();
    QJsonValue word();
    QString string();
    bool escape(QString &out);
    void skipSpace();
    bool take(char expected);
    QJsonValue fail(const QString &fault);
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    const QByteArray &m_text;
    JsonDocument &m_document;
    int m_maxDepth;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_fault;
};

} // namespace beraad
