// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importsources.h"

#include "store/cataloguecodec.h"
#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace beraad::importsources {

namespace {

constexpr auto kSave
    = "insert into import_source (name, path, format, settings, imported, fingerprint, variables)"
      " values (:name, :path, :format, :settings, :imported, :fingerprint, :variables)"
      " on conflict (name) do update set path = excluded.path, format = excluded.format, settings = excluded.settings,"
      " imported = excluded.imported, fingerprint = excluded.fingerprint, variables = excluded.variables"_L1;
constexpr auto kFind = "select number from import_source where name = :name"_L1;
constexpr auto kAll = "select name, path, format, settings, imported, fingerprint, variables from import_source"
                      " order by imported desc, name"_L1;

} // namespace

qint64 keep(Database &database, const ImportSource &source)
{
    database.prepare(kSave)
        .bind(u":name"_s, source.name)
        .bind(u":path"_s, source.path)
        .bind(u":format"_s, source.format)
        .bind(u":settings"_s, codec::write(QJsonValue(source.settings)))
        .bind(u":imported"_s, instantText(source.imported))
        .bind(u":fingerprint"_s, source.fingerprint)
        .bind(u":variables"_s, codec::write(source.variables))
        .run();
    Statement found = database.prepare(kFind);
    found.bind(u":name"_s, source.name).run();
    if (!found.next())
        fail(ErrorCode::StoreFailed, {source.name}, u"the source %1 was not kept"_s.arg(source.name));
    return found.number(0);
}

std::vector<ImportSource> all(Database &database)
{
    std::vector<ImportSource> sources;
    Statement rows = database.prepare(kAll);
    for (rows.run(); rows.next();)
        sources.push_back({rows.text(0), rows.text(1), rows.text(2), codec::readObject(rows.text(3), rows.text(0)),
                           instantFromText(rows.text(4)), rows.text(5), codec::readCounts(rows.text(6), rows.text(0))});
    return sources;
}

} // namespace beraad::importsources
