// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "importing/sourcefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path}, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<ImportNotes> readOwnCsv(const CatalogueSource &source, const CatalogueSink &sink)
{
    const auto content = contentOf(source.path);
    if (!content)
        return std::unexpected(content.error());
    auto variables = readVariablesCsv(*content, source.path);
    if (!variables)
        return std::unexpected(variables.error());
    qint64 done = 0;
    for (Variable &variable : *variables) {
        if (!sink.goOn(done++, std::ssize(*variables)))
            return refuse(ErrorCode::Cancelled, {source.path}, u"the import of %1 was cancelled"_s.arg(source.path));
        if (const auto taken = sink.take(std::move(variable)); !taken)
            return std::unexpected(taken.error());
    }
    return ImportNotes();
}

} // namespace

QString nameOf(CatalogueFormat format)
{
    switch (format) {
    case CatalogueFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<CatalogueFormat> catalogueFormatFrom(const QString &word)
{
    for (const CatalogueFormat format : {CatalogueFormat::Csv})
        if (nameOf(format) == word)
            return format;
    return refuse(ErrorCode::BadContent, {word}, u"%1 is no catalogue format"_s.arg(word));
}

Result<CatalogueFormat> formatOf(const QString &path)
{
    const Result<QByteArray> beginning = beginningOf(path);
    if (!beginning)
        return std::unexpected(beginning.error());
    return CatalogueFormat::Csv;
}

Result<ImportNotes> readCatalogue(const CatalogueSource &source, CatalogueFormat format, const CatalogueSink &sink)
{
    switch (format) {
    case CatalogueFormat::Csv:
        return readOwnCsv(source, sink);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace beraad
