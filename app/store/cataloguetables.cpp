// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguetables.h"

#include "store/codec.h"
#include "store/variableimport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFind = "select v.number, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, "
                       "v.valid_from, v.valid_to, v.value"
                       " from variable v join dataset s on s.number = v.dataset where v.id = :id"_L1;
constexpr auto kCodes
    = "select code, label, valid_from, valid_to from code where variable = :variable order by position"_L1;
constexpr auto kFacets
    = "select kind, value, variables from facet where kind in ('provider', 'category', 'flag') and variables > 0"
      " order by variables desc, value"_L1;
constexpr auto kCount = "select coalesce(sum(variables), 0) from facet where kind = 'category'"_L1;
constexpr auto kWrongFacets
    = "select f.kind, f.value, f.variables, coalesce(counted.variables, 0) from facet f left join ("
      " select 'provider' as kind, s.provider as value, count(*) as variables"
      "  from variable v join dataset s on s.number = v.dataset group by s.provider"
      " union all select 'dataset', s.provider || '/' || s.id, count(*)"
      "  from variable v join dataset s on s.number = v.dataset group by s.number"
      " union all select 'category', category, count(*) from variable group by category"
      ") counted on counted.kind = f.kind and counted.value = f.value"
      " where f.kind <> 'flag' and f.variables <> coalesce(counted.variables, 0)"_L1;
constexpr auto kNotIndexed = "select count(*) from variable where number not in (select rowid from variable_search)"_L1;
constexpr auto kIndexedOnly
    = "select count(*) from variable_search where rowid not in (select number from variable)"_L1;

constexpr qsizetype kProgressEvery = 1000;

void checkImport(const std::vector<Variable> &variables, const QString &sourceName)
{
    std::vector<Problem> problems;
    QSet<QString> ids;
    ids.reserve(std::ssize(variables));
    qsizetype row = 0;
    for (const Variable &variable : variables) {
        const QString where = u"%1: variable %2"_s.arg(sourceName).arg(++row);
        if (variable.id.isEmpty() || variable.provider.isEmpty() || variable.dataset.isEmpty()
            || variable.name.isEmpty())
            problems.push_back({where, u"lacks an id, a provider, a data set or a name"_s});
        else if (ids.contains(variable.id.value))
            problems.push_back({where, u"%1 stands here twice"_s.arg(variable.id.value)});
        ids.insert(variable.id.value);
    }
    if (!problems.empty())
        fail(ErrorCode::BadContent, {sourceName}, u"%1 cannot be imported"_s.arg(sourceName), std::move(problems));
}

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

QString facetToken(qint64 number)
{
    constexpr qint64 kLetters = 20000; // of the CJK ideographs from U+4E00 on
    QString token;
    for (qint64 rest = number; rest > 0 || token.isEmpty(); rest /= kLetters)
        token += QChar(static_cast<char16_t>(0x4e00 + rest % kLetters));
    return token;
}

ImportReport import(Database &database, const std::vector<Variable> &variables, const QString &sourceName,
                    const Progress &progress)
{
    checkImport(variables, sourceName);
    const auto total = std::ssize(variables);
    const auto tell = [&](qsizetype done) {
        if (progress && !progress(done, total))
            fail(ErrorCode::Cancelled, {sourceName}, u"the import of %1 was cancelled"_s.arg(sourceName));
    };
    Transaction transaction(database);
    VariableImport writing(database);
    qsizetype done = 0;
    for (const Variable &variable : variables) {
        if (done % kProgressEvery == 0)
            tell(done);
        writing.add(variable);
        ++done;
    }
    writing.finish();
    tell(done);
    transaction.commit();
    return writing.report();
}

Variable find(Database &database, const VariableId &id)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
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

CatalogueFacets facets(Database &database)
{
    CatalogueFacets facets;
    Statement rows = database.prepare(kFacets);
    for (rows.run(); rows.next();) {
        const CatalogueFacets::Count count{rows.text(1), static_cast<int>(rows.number(2))};
        if (rows.text(0) == kProviderFacet) {
            facets.providers.push_back(count);
            facets.total += count.count; // each variable has one provider
        } else if (rows.text(0) == kCategoryFacet) {
            facets.categories.push_back(count);
        } else if (rows.text(0) == kFlagFacet) {
            facets.flags.push_back(count);
        }
    }
    return facets;
}

qint64 countVariables(Database &database)
{
    return database.answer(kCount).toLongLong();
}

std::vector<Problem> check(Database &database)
{
    std::vector<Problem> problems;
    Statement rows = database.prepare(kWrongFacets);
    for (rows.run(); rows.next();)
        problems.push_back({u"facet %1 %2"_s.arg(rows.text(0), rows.text(1)),
                            u"counts %1 variables, the catalogue has %2"_s.arg(rows.text(2), rows.text(3))});
    if (const qint64 missing = database.answer(kNotIndexed).toLongLong())
        problems.push_back({u"variable_search"_s, u"%1 variables are not in the index"_s.arg(missing)});
    if (const qint64 stray = database.answer(kIndexedOnly).toLongLong())
        problems.push_back({u"variable_search"_s, u"%1 entries stand for no variable"_s.arg(stray)});
    return problems;
}

} // namespace beraad::catalogue
