// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tabledescription.h"

#include "importing/describedtables.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kBiggest = 32 << 20; ///< bytes: a description of a hundred thousand columns

void give(ImportRun &run, DescribedTable &table, const Text &publisher)
{
    const auto holder = run.holder(publisher, {}, table.line);
    if (!holder)
        return;
    Dataset &dataset = table.dataset;
    dataset.provider = *holder;
    dataset.id = run.datasetId(table.name, dataset.label, table.line);
    if (dataset.label.isEmpty())
        dataset.label = Text{{{run.source().language, dataset.id}}};
    dataset.source = run.source().path.section(u'/', -1);
    run.give(Dataset(dataset));
    QHash<QString, int> lines;
    for (DescribedColumn &column : table.columns) {
        Variable &variable = column.variable;
        variable.name = identifierKept(variable.name);
        if (variable.name.isEmpty()) {
            run.problem(column.line, u"a column without a name"_s);
            continue;
        }
        if (lines.contains(variable.name)) {
            run.problem(column.line,
                        u"the column %1 stands on line %2 too"_s.arg(variable.name).arg(lines.value(variable.name)));
            continue;
        }
        lines.insert(variable.name, column.line);
        if (variable.type.isEmpty())
            run.note(NoteKind::UnreadValue, column.line, u"of which type %1 is, is not said"_s.arg(variable.name));
        variable.sourceFile = table.file;
        run.finish(variable, dataset, column.line);
        run.give(std::move(variable));
    }
}

bool describes(const DescribedTable &table, const QString &path)
{
    return QDir::cleanPath(table.file) == QFileInfo(path).fileName();
}

} // namespace

bool isTableDescription(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == u"datapackage.json"_s || name.endsWith(u".schema.json"_s) || name.endsWith(u"-metadata.json"_s);
}

std::optional<QString> descriptionBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    for (const QString &beside : {name + u"-metadata.json"_s, u"csv-metadata.json"_s, u"datapackage.json"_s,
                                  name + u".schema.json"_s, info.completeBaseName() + u".schema.json"_s})
        if (info.dir().exists(beside))
            return info.dir().filePath(beside);
    return std::nullopt;
}

Result<ImportNotes> readTableDescription(const CatalogueSource &source, const QString &description,
                                         const CatalogueSink &sink)
{
    if (QFileInfo(description).size() > kBiggest)
        return refuse(ErrorCode::BadContent, {description}, u"%1 is bigger than a description is"_s.arg(description));
    const auto document = readJsonFile(description);
    if (!document)
        return std::unexpected(document.error());
    CatalogueSource described = source; // findings are about the description, not about the table
    described.path = description;
    ImportRun run(described, sink);
    if (!run.goOn(0, 1))
        return run.result();
    std::vector<Problem> problems;
    DescribedTables tables = describedTables(*document, source.language, problems);
    for (const Problem &problem : problems)
        run.problem(problem);
    const bool isOneTable = source.path != description;
    bool isFound = false;
    for (DescribedTable &table : tables.tables) {
        if (isOneTable && !table.file.isEmpty() && !describes(table, source.path))
            continue;
        if (table.file.isEmpty() && isOneTable)
            table.file = QFileInfo(source.path).fileName();
        isFound = true;
        give(run, table, tables.publisher);
    }
    if (!isFound && problems.empty())
        run.problem(1,
                    isOneTable ? u"nothing is said of %1"_s.arg(QFileInfo(source.path).fileName())
                               : u"no table is described"_s);
    return run.result();
}

} // namespace beraad
