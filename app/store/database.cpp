// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

[[noreturn]] void failWith(const QSqlError &error, const QString &path)
{
    const QString sentence = dialect::sentenceOf(error);
    fail(dialect::codeOf(error), {path, sentence}, u"%1: %2"_s.arg(path, sentence));
}

} // namespace

Statement &Statement::bind(const QString &name, const QString &value)
{
    // A null QString would be bound as NULL; for us a text without characters is an empty text.
    m_query->bindValue(name, value.isNull() ? u""_s : value);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    m_query->bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    m_query->bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    m_query->bindValue(name, value);
    return *this;
}

Statement &Statement::run()
{
    if (!m_query->exec())
        failWith(m_query->lastError(), *m_path);
    return *this;
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        failWith(m_query->lastError(), *m_path);
    return false;
}

Database::Database(const QString &path, dialect::Access access, int busyTimeoutMs)
    : m_path(path)
    , m_name(u"beraad-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open(dialect::connectOptions(access, busyTimeoutMs), access);
    } catch (const StoreFault &) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::open(const QString &options, dialect::Access access)
{
    m_connection = QSqlDatabase::addDatabase(QString(dialect::kDriver), m_name);
    if (!m_connection.isValid())
        fail(ErrorCode::StoreFailed, {QString(dialect::kDriver)},
             u"the database driver %1 is not installed"_s.arg(dialect::kDriver));
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        failWith(m_connection.lastError(), m_path);
    for (const QString &statement : dialect::settingsOf(access))
        execute(statement);
}

void Database::close()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Database::prepare(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            failWith(fresh->lastError(), m_path);
        }
        query = std::move(fresh);
    }
    return Statement(*query, m_path);
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        failWith(query.lastError(), m_path);
}

QVariant Database::answer(QLatin1StringView sql)
{
    Statement statement = prepare(sql);
    statement.run();
    return statement.next() ? statement.value(0) : QVariant();
}

qint64 Database::dataVersion()
{
    return answer("pragma data_version"_L1).toLongLong();
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(&database)
{
    m_database->prepare(kind == Kind::Write ? dialect::kBeginWrite : dialect::kBeginRead).run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database->prepare("rollback"_L1).run();
    } catch (
        const StoreFault &) { // a full disk or a damaged page has rolled back already; the first fault is under way
    }
}

void Transaction::commit()
{
    m_database->prepare("commit"_L1).run();
    m_open = false;
}

QString instantText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime instantFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

QDate dayFromText(const QString &text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

} // namespace beraad
