// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rdf.h"
#include "importing/sourcefile.h"

namespace beraad {

enum class RdfEncoding { Utf8, ToldByXml };

/// What a parser is fed with: the bytes of the file, checked, counted and watched. Once it has failed it only gives
/// "end of file", whatever the parser makes of that.
class RdfInput {
public:
    RdfInput(SourceFile source, RdfEncoding encoding, const RdfVisitor &visitor);

    /// As fread: fewer than `most` only at the end or after a failure.
    size_t read(char *data, size_t most);
    void tripleSeen()
    {
        m_sinceTriple = 0;
        m_tripleLine = m_line;
    }
    /// The line on which the last byte that was read stands.
    int line() const { return m_line; }
    const QString &path() const { return m_source.path(); }
    QString where(int line) const { return QStringLiteral("%1:%2").arg(path()).arg(line); }

    void fail(Error error);
    /// A refusal with one problem.
    void fail(int line, const QString &message);
    /// The parser stands somewhere in what it was fed last; the line is worth looking up.
    void markInexact() { m_isInexact = true; }
    bool isInexact() const { return m_isInexact; }
    bool hasFailed() const { return m_failure.has_value(); }
    const Error &failure() const { return *m_failure; }

private:
    bool refill();
    bool check(qsizetype from);
    qsizetype completeLength() const;

    SourceFile m_source;
    RdfEncoding m_encoding;
    const RdfVisitor &m_visitor;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< next byte of the chunk
    qsizetype m_complete = 0; ///< bytes of the chunk that end at the end of a character
    qsizetype m_filled = 0;
    qint64 m_sinceTriple = 0;
    int m_tripleLine = 1;
    int m_line = 1;
    bool m_lastWasLineEnd = false;
    bool m_isInexact = false;
    std::optional<Error> m_failure;
};

} // namespace beraad
