// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreignlogs.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kFind = "select id, fingerprint from foreign_log where name = :name"_L1;
constexpr auto kForget = "delete from foreign_log where name = :name"_L1;
constexpr auto kForgetEvents
    = "delete from foreign_event where log in (select id from foreign_log where name = :name)"_L1;
constexpr auto kInsert = "insert into foreign_log (name, fingerprint, imported, cases, events, mapping)"
                         " values (:name, :fingerprint, :imported, :cases, :events, :mapping)"_L1;
constexpr auto kInsertEvent = "insert into foreign_event (log, number, case_id, activity, at, actor, attributes)"
                              " values (:log, :number, :case, :activity, :at, :actor, :attributes)"_L1;
constexpr auto kList = "select name, fingerprint, imported, cases, events, mapping from foreign_log order by name"_L1;
constexpr auto kEvents = "select case_id, activity, at, actor, attributes from foreign_event where log = :log"
                         " order by number"_L1;

constexpr int kBusyTimeoutMs = 5000;
constexpr qint64 kAskEvery = 4096; ///< events

QJsonObject toJson(const LogMapping &mapping)
{
    return {{u"case"_s, mapping.caseId},
            {u"activity"_s, mapping.activity},
            {u"time"_s, mapping.time},
            {u"actor"_s, mapping.actor}};
}

LogMapping mappingFrom(const QJsonObject &object)
{
    return {object[u"case"].toString(), object[u"activity"].toString(), object[u"time"].toString(),
            object[u"actor"].toString()};
}

QString attributesText(const QMap<QString, QString> &attributes)
{
    if (attributes.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        object.insert(it.key(), it.value());
    return codec::write(QJsonValue(object));
}

QMap<QString, QString> attributesFrom(const QString &text)
{
    QMap<QString, QString> attributes;
    if (text.isEmpty())
        return attributes;
    const QJsonObject object = codec::readObject(text, u"foreign_event"_s);
    for (auto it = object.begin(); it != object.end(); ++it)
        attributes.insert(it.key(), it.value().toString());
    return attributes;
}

struct Found {
    qint64 id = 0;
    QString fingerprint;
};

std::optional<Found> find(Database &database, const QString &name)
{
    Statement row = database.prepare(kFind);
    row.bind(u":name"_s, name).run();
    return row.next() ? std::optional(Found{row.number(0), row.text(1)}) : std::nullopt;
}

void forget(Database &database, const QString &name)
{
    database.prepare(kForgetEvents).bind(u":name"_s, name).run();
    database.prepare(kForget).bind(u":name"_s, name).run();
}

} // namespace

ForeignLogs::ForeignLogs(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ForeignLogs::ForeignLogs(ForeignLogs &&) noexcept = default;
ForeignLogs::~ForeignLogs() = default;

Result<ForeignLogs> ForeignLogs::open(const Workspace &workspace)
{
    return atDoor([&] {
        return ForeignLogs(std::make_unique<Database>(workspace.path(), dialect::Access::ReadWrite, kBusyTimeoutMs));
    });
}

Result<LogImport> ForeignLogs::keep(const ForeignLog &about, const CaseLog &log, const LogProgress &progress)
{
    return atDoor([&] {
        Transaction transaction(*m_database);
        const auto known = find(*m_database, about.name);
        if (known && known->fingerprint == about.fingerprint)
            return LogImport::Unchanged;
        if (known)
            forget(*m_database, about.name);
        m_database->prepare(kInsert)
            .bind(u":name"_s, about.name)
            .bind(u":fingerprint"_s, about.fingerprint)
            .bind(u":imported"_s, instantText(about.imported))
            .bind(u":cases"_s, qint64{std::ssize(log.cases)})
            .bind(u":events"_s, log.eventCount())
            .bind(u":mapping"_s, codec::write(QJsonValue(toJson(about.mapping))))
            .run();
        write(find(*m_database, about.name)->id, log, progress);
        transaction.commit();
        return known ? LogImport::Replaced : LogImport::New;
    });
}

void ForeignLogs::write(qint64 id, const CaseLog &log, const LogProgress &progress)
{
    Statement insert = m_database->prepare(kInsertEvent);
    const qint64 total = log.eventCount();
    qint64 number = 0;
    for (const LoggedCase &logged : log.cases) {
        for (const LoggedEvent &event : logged.events) {
            insert.bind(u":log"_s, id)
                .bind(u":number"_s, ++number)
                .bind(u":case"_s, logged.id)
                .bind(u":activity"_s, event.activity)
                .bind(u":at"_s, event.at)
                .bind(u":actor"_s, event.actor)
                .bind(u":attributes"_s, attributesText(event.attributes))
                .run();
            if (number % kAskEvery == 0 && progress && !progress(number, total))
                fail(ErrorCode::Cancelled, {}, u"the import was cancelled"_s);
        }
    }
}

Result<std::vector<ForeignLog>> ForeignLogs::list() const
{
    return atDoor([&] {
        std::vector<ForeignLog> logs;
        Statement rows = m_database->prepare(kList);
        for (rows.run(); rows.next();)
            logs.push_back({rows.text(0), rows.text(1), instantFromText(rows.text(2)), rows.number(3), rows.number(4),
                            mappingFrom(codec::readObject(rows.text(5), u"foreign_log"_s))});
        return logs;
    });
}

Result<CaseLog> ForeignLogs::read(const QString &name) const
{
    return atDoor([&] {
        const auto found = find(*m_database, name);
        if (!found)
            fail(ErrorCode::NotFound, {name}, u"there is no log %1"_s.arg(name));
        CaseLog log;
        Statement rows = m_database->prepare(kEvents);
        rows.bind(u":log"_s, found->id);
        // Written case by case, so that those of a case follow each other.
        for (rows.run(); rows.next();) {
            if (log.cases.empty() || log.cases.back().id != rows.text(0))
                log.cases.push_back({rows.text(0), {}});
            log.cases.back().events.push_back(
                {rows.text(1), rows.number(2), rows.text(3), attributesFrom(rows.text(4)), 0});
        }
        return log;
    });
}

Result<void> ForeignLogs::remove(const QString &name)
{
    return atDoor([&] {
        Transaction transaction(*m_database);
        if (!find(*m_database, name))
            fail(ErrorCode::NotFound, {name}, u"there is no log %1"_s.arg(name));
        forget(*m_database, name);
        transaction.commit();
    });
}

} // namespace beraad
