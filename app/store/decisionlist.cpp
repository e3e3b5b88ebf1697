// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decisionlist.h"

#include "base/json.h"
#include "register/publisheddecisions.h"
#include "store/codec.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad::decisions {

namespace {

// The id of a variable begins with its holder.
constexpr auto kMade
    = "select t.dossier, d.title, d.requester, d.purpose, t.state,"
      " (select group_concat(distinct substr(l.variable, 1, instr(l.variable, '/') - 1)) from dossier_line l"
      "  where l.dossier = t.dossier)"
      " from track t join dossier d on d.id = t.dossier where t.is_open = 0 and t.procedure in (" BERAAD_SQL_LIST(
          ":procedures") ")"_L1;
constexpr auto kPublished = "select body, number, value from published_decision order by on_day desc, body, number"_L1;
constexpr auto kValue = "select value from published_decision where body = :body and number = :number"_L1;
constexpr auto kKeep
    = "insert or replace into published_decision (body, number, on_day, outcome, purpose, title, value)"
      " values (:body, :number, :on, :outcome, :purpose, :title, :value)"_L1;
constexpr auto kForget = "delete from published_variable where body = :body and number = :number"_L1;
constexpr auto kKeepVariable
    = "insert or ignore into published_variable (variable, body, number) values (:variable, :body, :number)"_L1;
constexpr auto kFollowers = "select dossier from event where type = 'submitted'"
                            " and json_extract(payload, '$.request.follows') = :dossier order by dossier"_L1;
constexpr auto kOnVariables
    = " from published_variable v join published_decision d on d.body = v.body and d.number = v.number"
      " where v.variable in (" BERAAD_SQL_LIST(":variables") ")"_L1;
constexpr auto kPrecedents = "select v.variable, d.body, d.number, d.on_day, d.outcome, d.purpose, d.title"_L1;
constexpr auto kLatestFirst = " order by d.on_day desc, d.body, d.number limit 50"_L1;
constexpr auto kGroups = "select v.variable, d.outcome, d.purpose, count(*)"_L1;
constexpr auto kByWhatWasSaid = " group by v.variable, d.outcome, d.purpose"_L1;

QString whereOf(const QString &body, const QString &number)
{
    return u"decision %1 of %2"_s.arg(number, body);
}

RegisterEntry readStored(const QString &text, const QString &where)
{
    const auto entry = readDecision({where, codec::readObject(text, where), {}});
    if (!entry)
        fail(ErrorCode::WorkspaceDamaged, {where}, toPlainText(entry.error()));
    return *entry;
}

QString listText(const std::vector<VariableId> &variables)
{
    QJsonArray values;
    for (const VariableId &id : variables)
        values.append(id.value);
    return codec::write(QJsonValue(values));
}

/// A published decision says of all its variables what it decided; of one in part nobody knows which were refused.
VerdictKind kindOf(const QString &outcome)
{
    return outcome == toString(Outcome::Refused) ? VerdictKind::Refuse : VerdictKind::Approve;
}

Statement &bindKey(Statement &statement, const RegisterEntry &entry)
{
    return statement.bind(u":body"_s, entry.body).bind(u":number"_s, entry.number);
}

void keepOne(Database &database, const RegisterEntry &entry, const QString &value)
{
    {
        Statement forget = database.prepare(kForget);
        bindKey(forget, entry).run();
    }
    {
        Statement keep = database.prepare(kKeep);
        bindKey(keep, entry)
            .bind(u":on"_s, dayText(entry.on))
            .bind(u":outcome"_s, toString(entry.outcome))
            .bind(u":purpose"_s, entry.purpose)
            .bind(u":title"_s, entry.title)
            .bind(u":value"_s, value)
            .run();
    }
    Statement named = database.prepare(kKeepVariable);
    for (const VariableId &variable : entry.variables)
        bindKey(named, entry).bind(u":variable"_s, variable.value).run();
}

/// Empty when it is not there.
QString stored(Database &database, const RegisterEntry &entry)
{
    Statement known = database.prepare(kValue);
    bindKey(known, entry).run();
    return known.next() ? known.text(0) : QString();
}

} // namespace

std::vector<RegisterEntry> made(Database &database, const QStringList &procedures)
{
    Statement rows = database.prepare(kMade);
    rows.bind(u":procedures"_s, codec::write(QJsonValue(QJsonArray::fromStringList(procedures)))).run();
    std::vector<RegisterEntry> entries;
    while (rows.next()) {
        const DossierId dossier(rows.text(0));
        auto entry = entryOf(dossier, codec::readTrack(rows.text(4), u"track of "_s + dossier.value));
        if (!entry)
            continue;
        entry->title = rows.text(1);
        entry->requester = rows.text(2);
        entry->purpose = rows.text(3);
        entry->holders = rows.text(5).split(u',', Qt::SkipEmptyParts);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

std::vector<RegisterEntry> published(Database &database)
{
    std::vector<RegisterEntry> entries;
    Statement rows = database.prepare(kPublished);
    for (rows.run(); rows.next();)
        entries.push_back(readStored(rows.text(2), whereOf(rows.text(0), rows.text(1))));
    return entries;
}

DecisionImport keep(Database &database, const std::vector<RegisterEntry> &entries)
{
    DecisionImport report;
    Transaction transaction(database);
    for (const RegisterEntry &entry : entries) {
        const QString value = codec::write(QJsonValue(toJson(entry)));
        const QString before = stored(database, entry);
        if (before == value) {
            ++report.unchanged;
            continue;
        }
        ++(before.isEmpty() ? report.added : report.changed);
        keepOne(database, entry, value);
    }
    transaction.commit();
    return report;
}

std::vector<DossierId> followersOf(Database &database, const DossierId &dossier)
{
    std::vector<DossierId> found;
    Statement rows = database.prepare(kFollowers);
    rows.bind(u":dossier"_s, dossier.value);
    for (rows.run(); rows.next();)
        found.emplace_back(rows.text(0));
    return found;
}

std::vector<VerdictRow> precedents(Database &database, const PrecedentQuery &query)
{
    std::vector<VerdictRow> found;
    Statement rows = database.prepare(QString(kPrecedents) + kOnVariables + kLatestFirst);
    rows.bind(u":variables"_s, listText(query.variables));
    for (rows.run(); rows.next();) {
        VerdictRow row;
        row.variable = VariableId(rows.text(0));
        row.organisation = OrganisationId(rows.text(1));
        row.purpose = rows.text(5);
        row.dossierTitle = u"%1 · %2"_s.arg(rows.text(2), rows.text(6));
        row.verdict.kind = kindOf(rows.text(4));
        row.isSigned = true;
        row.at = QDateTime(QDate::fromString(rows.text(3), Qt::ISODate), QTime(12, 0), QTimeZone::UTC);
        row.dossierPhase = Phase::InForce;
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<PrecedentGroup> precedentGroups(Database &database, const PrecedentQuery &query)
{
    std::vector<PrecedentGroup> found;
    Statement rows = database.prepare(QString(kGroups) + kOnVariables + kByWhatWasSaid);
    rows.bind(u":variables"_s, listText(query.variables));
    for (rows.run(); rows.next();)
        found.push_back({VariableId(rows.text(0)), kindOf(rows.text(1)), rows.text(2), QString(), int(rows.number(3))});
    return found;
}

} // namespace beraad::decisions
