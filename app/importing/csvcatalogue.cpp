// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/csvcatalogue.h"

#include "catalogue/variablereading.h"
#include "importing/csvdialect.h"
#include "importing/csvsource.h"
#include "importing/mappedrows.h"
#include "importing/tabledescription.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Ours when it says what kind each row is and whose; the reader of ours tells what else is wrong with it.
bool isOurs(const QStringList &columns)
{
    const auto has = [&columns](const QString &name) {
        return std::ranges::any_of(columns, [&name](const QString &column) { return column.trimmed() == name; });
    };
    return has(u"kind"_s) && (has(u"provider"_s) || has(u"dataset"_s));
}

Result<ImportNotes> readMapped(const CatalogueSource &source, const CatalogueSink &sink)
{
    ImportRun run(source, sink);
    const CsvMapping &mapping = *source.mapping;
    const bool isHeld = !source.holder.isEmpty() || mapping.constants.contains(u"provider"_s)
        || mapping.columns.values().contains(u"provider"_s);
    if (!isHeld) {
        run.problem(1, u"no column says who holds the variables; say who"_s);
        return run.result();
    }
    const auto dialect = dialectOf(source.path);
    if (!dialect)
        return std::unexpected(dialect.error());
    if (dialect->isGuess)
        run.note(NoteKind::Irregular, 1, u"read as %1, which is a guess"_s.arg(dialect->encoding));
    MappedRows rows(run, mapping, csvOpening(source.path, dialect->encoding, dialect->separator));
    if (const auto read = readVariables(rows, sink); !read)
        return std::unexpected(read.error());
    return run.result();
}

Result<ImportNotes> refuseUnknown(const CatalogueSource &source, const QStringList &columns)
{
    return refuse(
        ErrorCode::BadContent, {source.path}, u"%1 is refused"_s.arg(source.path),
        {{u"%1:1"_s.arg(source.path),
          u"the columns are not ours, no description of them stands beside, and no mapping says what they stand "
          "for: %1"_s.arg(columns.join(u", "_s).first(std::min(columns.join(u", "_s).size(), 500LL)))}});
}

} // namespace

Result<ImportNotes> readCsvCatalogue(const CatalogueSource &source, const CatalogueSink &sink)
{
    if (isTableDescription(source.path))
        return readTableDescription(source, source.path, sink);
    if (source.mapping)
        return readMapped(source, sink);
    const auto opened = csvOpening(source.path)();
    if (!opened)
        return std::unexpected(opened.error());
    CsvReader reader = opened->reader;
    CsvRow header;
    const bool isReadable = reader.next(header) && reader.problems().empty();
    if (isReadable && !isOurs(header.fields)) {
        if (const auto description = descriptionBeside(source.path))
            return readTableDescription(source, *description, sink);
        return refuseUnknown(source, header.fields);
    }
    return readVariablesCsv(csvOpening(source.path), source.path, sink).transform([] { return ImportNotes(); });
}

} // namespace beraad
