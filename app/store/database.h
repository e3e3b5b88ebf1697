// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "store/dialect.h"
#include "store/fault.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace beraad {

/// A prepared query while it is used. Every step is checked and fails with a StoreFault; the cursor is released at the
/// end, so that no read snapshot outlives its reader.
class Statement {
public:
    Statement(QSqlQuery &query, const QString &path)
        : m_query(&query)
        , m_path(&path)
    {
    }
    ~Statement() { m_query->finish(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, const QVariant &value);
    /// Runs it; then `next` steps through the rows, and it can be bound and run again.
    Statement &run();
    bool next();

    QString text(int column) const { return m_query->value(column).toString(); }
    QVariant value(int column) const { return m_query->value(column); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool flag(int column) const { return number(column) != 0; }
    qint64 rowsAffected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
    const QString *m_path;
};

/// One connection to one file, for the thread that made it. Prepared queries are kept.
class Database {
public:
    Database(const QString &path, dialect::Access access, int busyTimeoutMs);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    /// A query by its text, which is always one of our constants; values are bound.
    Statement prepare(const QString &sql);
    Statement prepare(QLatin1StringView sql) { return prepare(QString(sql)); }
    /// A statement without values or rows.
    void execute(const QString &sql);
    /// The first column of the first row of a query without values.
    QVariant answer(QLatin1StringView sql);
    /// Changes when another connection has committed to the file.
    qint64 dataVersion();

private:
    void open(const QString &options, dialect::Access access);
    void close();

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // shared only because QHash copies its values
};

/// All of it or nothing: rolls back unless `commit` was reached.
class Transaction {
public:
    enum class Kind { Read, Write };
    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database *m_database;
    bool m_open = true;
};

/// Instants as they are stored: UTC with milliseconds, so that text order is time order; empty when invalid.
QString instantText(const QDateTime &at);
QDateTime instantFromText(const QString &text);
/// Days as they are stored: ISO; empty when invalid.
QString dayText(QDate day);
QDate dayFromText(const QString &text);

} // namespace beraad
