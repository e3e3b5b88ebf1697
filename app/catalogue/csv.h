// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace beraad {

/// One record of a CSV file. `line` is where it starts, counted from 1: a field may span lines.
struct CsvRow {
    int line = 0;
    QStringList fields;
};

/// Gives the next piece of a text in UTF-8, an empty one at the end, or what is wrong with it.
using CsvPieces = std::function<std::expected<QByteArray, QString>()>;

/// Reads CSV as RFC 4180 has it, record by record: quoted fields with separators, doubled quotes and line ends in them;
/// CRLF, LF or CR; with or without a byte order mark. The separator (comma, semicolon or tab) is the one that the first
/// record uses most. Empty lines are passed over. A faulty record is still given, and its fault noted in problems().
class CsvReader {
public:
    /// Refuses what is not UTF-8 text.
    static Result<CsvReader> open(QByteArray text, QString file);
    /// Reads piece by piece, so that the text need not fit in memory: only one record does, of 16 MB at most. What is
    /// not UTF-8 ends the reading where it stands.
    static CsvReader open(CsvPieces pieces, QString file, std::optional<char> separator = {});

    bool next(CsvRow &row); ///< false at the end; `row` is filled anew
    /// The same without a copy: its fields are asked for by number, and stay as they are until the next one.
    bool nextRecord();
    int line() const { return m_recordLine; }
    qsizetype fieldCount() const { return std::ssize(m_fields); }
    QByteArrayView field(qsizetype index) const;

    char separator() const { return m_separator; }
    const QString &file() const { return m_file; }
    /// `file:line`, or `file:line: column`.
    QString where(int line, const QString &column = {}) const;
    const std::vector<Problem> &problems() const { return m_problems; }

private:
    struct Field {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    CsvReader(QByteArray text, CsvPieces pieces, QString file);

    void findSeparator();
    bool readOn();
    bool has(qsizetype at) { return at < m_text.size() || (m_pieces && readOn()); }
    bool isAtEnd() { return !has(m_at); }
    bool isAtFieldEnd();
    void skipEmptyLines();
    void takeLineEnd();
    void takeField();
    void takePlain();
    void takeQuoted();
    void skipToQuote();
    bool isText() const;
    void stop(const QString &message);
    void note(int line, const QString &message);

    QByteArray m_text; ///< all, or what is read and not yet taken
    CsvPieces m_pieces; ///< empty when there is no more
    QString m_file;
    char m_separator = ',';
    bool m_isChecked = true; ///< known to be UTF-8
    qsizetype m_start = 0; ///< of the record
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 0;
    std::vector<Field> m_fields;
    std::vector<Problem> m_problems;
};

/// The names in the first record, checked against those that the caller knows.
class CsvColumns {
public:
    /// Notes in `problems` a column that is required and missing, one that nobody knows, and one that stands twice.
    CsvColumns(const CsvReader &reader, const CsvRow &header, const QStringList &required, const QStringList &optional,
               std::vector<Problem> &problems);

    qsizetype indexOf(const QString &name) const { return m_names.indexOf(name); }
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

/// Everything at once, for small files: all records, or a refusal with every problem.
Result<std::vector<CsvRow>> readCsv(const QByteArray &text, const QString &file);

/// One field for writing: quoted where the comma-separated form needs it.
QString csvField(const QString &text);

} // namespace beraad
