// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulefiles.h"

#include "base/hash.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace beraad {

namespace rulefiles {

namespace {

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << directory.filePath(name);
    const QString procedures = QDir::cleanPath(directory.filePath(u"../procedures/procedures.json"_s));
    if (!paths.isEmpty() && QFile::exists(procedures))
        paths << procedures;
    return paths;
}

void readOne(const QString &path, const QHash<QString, QByteArray> &instead, Reading &reading, QByteArray &all)
{
    const auto given = instead.constFind(path);
    const auto document = given == instead.cend() ? readJsonFile(path) : readJson(*given, path);
    if (!document) {
        const Error &error = document.error();
        reading.problems.insert(reading.problems.end(), error.problems.begin(), error.problems.end());
        if (error.problems.empty())
            reading.problems.push_back({path, error.detail});
        return;
    }
    all += canonicalJson(document->root);
    const QString format = document->root.toObject().value(u"format"_s).toString();
    if (format == u"beraad-procedures/1"_s)
        readProcedures(*document, reading);
    else if (format == u"beraad-rules/1"_s)
        readRuleFile(*document, reading);
    else
        reading.problems.push_back(
            {document->where(u"$.format"_s), u"expected beraad-rules/1 or beraad-procedures/1"_s});
}

} // namespace

Text readWording(JsonReader &reader, const QString &member, std::vector<Problem> &problems, bool required)
{
    if (!required && !reader.has(member)) {
        reader.object(member);
        return {};
    }
    const size_t before = problems.size();
    const QJsonObject wording = reader.object(member);
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        if (problems.size() == before && wording.value(language).toString().isEmpty())
            reader.problem(member, u"missing in %1"_s.arg(language));
    return textFromJson(wording);
}

Reading read(const QString &folder, const QHash<QString, QByteArray> &instead)
{
    Reading reading;
    QByteArray all;
    const QDir directory(folder);
    const QStringList paths = filesOf(directory.exists(u"routing"_s) ? directory.filePath(u"routing"_s) : folder);
    if (paths.isEmpty())
        reading.problems.push_back({folder, u"no rule files (*.json) in this folder"_s});
    for (const QString &path : paths)
        readOne(path, instead, reading, all);
    reading.table.version = sha256(all).first(12);
    prepare(reading);
    return reading;
}

} // namespace rulefiles

Result<RuleTable> readRules(const QString &folder)
{
    rulefiles::Reading reading = rulefiles::read(folder);
    if (!reading.problems.empty())
        return refuse(ErrorCode::BadContent, {folder}, u"the rules in %1 cannot be used"_s.arg(folder),
                      std::move(reading.problems));
    return std::move(reading.table);
}

} // namespace beraad
