// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguetables.h"

#include "store/codec.h"
#include "store/facettables.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind = "select v.number, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, "
                       "v.valid_from, v.valid_to, v.value"
                       " from variable v join dataset s on s.number = v.dataset where v.id = :id"_L1;
constexpr auto kNames = "select v.id, v.label, s.label from variable v join dataset s on s.number = v.dataset"
                        " where v.id in (" BERAAD_SQL_LIST(":ids") ")"_L1;
constexpr auto kCodes
    = "select code, label, valid_from, valid_to from code where variable = :variable order by position"_L1;
constexpr auto kCount = "select coalesce(sum(variables), 0) from facet where kind = 'category'"_L1;
constexpr auto kNotIndexed
    = "select count(*) from variable where gone = '' and number not in (select rowid from variable_search)"_L1;
constexpr auto kIndexedOnly
    = "select count(*) from variable_search where rowid not in (select number from variable where gone = '')"_L1;

std::vector<Code> codesOf(Database &database, qint64 number, const QString &where)
{
    std::vector<Code> codes;
    Statement rows = database.prepare(kCodes);
    rows.bind(u":variable"_s, number).run();
    while (rows.next())
        codes.push_back({rows.text(0),
                         codec::readText(rows.text(1), where),
                         {dayFromText(rows.text(2)), dayFromText(rows.text(3))}});
    return codes;
}

} // namespace

Variable find(Database &database, const VariableId &id)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    return readVariable(database, id);
}

Variable readVariable(Database &database, const VariableId &id)
{
    Variable variable;
    variable.id = id;
    qint64 number = 0;
    {
        Statement row = database.prepare(kFind);
        row.bind(u":id"_s, id.value).run();
        if (!row.next())
            fail(ErrorCode::NotFound, {id.value}, u"the catalogue has no variable %1"_s.arg(id.value));
        number = row.number(0);
        variable.provider = OrganisationId(row.text(1));
        variable.dataset = row.text(2);
        variable.datasetLabel = codec::readText(row.text(3), u"data set of "_s + id.value);
        variable.name = row.text(4);
        variable.label = codec::readText(row.text(5), id.value);
        variable.category = row.text(6);
        variable.flags = row.text(7).split(u' ', Qt::SkipEmptyParts);
        variable.validity = {dayFromText(row.text(8)), dayFromText(row.text(9))};
        codec::readRestInto(variable, row.text(10), id.value);
    }
    variable.codes = codesOf(database, number, u"codes of "_s + id.value);
    return variable;
}

QHash<VariableId, VariableNames> namesOf(Database &database, const std::vector<VariableId> &variables)
{
    constexpr size_t kAtOnce = 5000;
    const Transaction snapshot(database, Transaction::Kind::Read);
    QHash<VariableId, VariableNames> names;
    QHash<QString, Text> datasets; // most lines share theirs
    for (size_t first = 0; first < variables.size(); first += kAtOnce) {
        QJsonArray ids;
        for (size_t i = first; i < std::min(variables.size(), first + kAtOnce); ++i)
            ids << variables[i].value;
        Statement rows = database.prepare(kNames);
        rows.bind(u":ids"_s, codec::write(QJsonValue(ids))).run();
        while (rows.next()) {
            const QString id = rows.text(0);
            const QString dataset = rows.text(2);
            if (!datasets.contains(dataset))
                datasets.insert(dataset, codec::readText(dataset, u"data set of "_s + id));
            names.insert(VariableId(id), {codec::readText(rows.text(1), id), datasets.value(dataset)});
        }
    }
    return names;
}

qint64 countVariables(Database &database)
{
    return database.answer(kCount).toLongLong();
}

std::vector<Problem> check(Database &database)
{
    std::vector<Problem> problems = checkFacets(database);
    if (const qint64 missing = database.answer(kNotIndexed).toLongLong())
        problems.push_back({u"variable_search"_s, u"%1 variables are not in the index"_s.arg(missing)});
    if (const qint64 stray = database.answer(kIndexedOnly).toLongLong())
        problems.push_back({u"variable_search"_s, u"%1 entries stand for no variable"_s.arg(stray)});
    return problems;
}

} // namespace beraad::catalogue
