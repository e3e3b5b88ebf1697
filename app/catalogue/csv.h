// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace beraad {

/// One record of a CSV file. `line` is where it starts, counted from 1: a field may span lines.
struct CsvRow {
    int line = 0;
    QStringList fields;
};

/// Reads CSV as RFC 4180 has it, record by record: quoted fields with separators, doubled quotes and line ends in them;
/// CRLF, LF or CR; with or without a byte order mark. The separator (comma, semicolon or tab) is the one that the first
/// record uses most. Empty lines are passed over. A faulty record is still given, and its fault noted in problems().
class CsvReader {
public:
    /// Refuses what is not UTF-8 text.
    static Result<CsvReader> open(QByteArray text, QString file);

    bool next(CsvRow &row); ///< false at the end; `row` is filled anew
    char separator() const { return m_separator; }
    const QString &file() const { return m_file; }
    /// `file:line`, or `file:line: column`.
    QString where(int line, const QString &column = {}) const;
    const std::vector<Problem> &problems() const { return m_problems; }

private:
    CsvReader(QByteArray text, QString file);

    void findSeparator();
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAtFieldEnd() const;
    void skipEmptyLines();
    void takeLineEnd();
    QString takeField();
    QString takePlain();
    QString takeQuoted();
    void note(int line, const QString &message);

    QByteArray m_text;
    QString m_file;
    char m_separator = ',';
    qsizetype m_at = 0;
    int m_line = 1;
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
