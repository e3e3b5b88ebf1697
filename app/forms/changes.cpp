// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/changes.h"

#include "forms/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QStringList weightWords()
{
    return {u"minor"_s, u"open"_s, u"major"_s};
}

ChangeKind readKind(JsonReader &reader, QStringList &seen)
{
    ChangeKind kind;
    kind.id = reader.requiredString(u"id"_s);
    words::refuseTwice(reader, u"id"_s, kind.id, seen);
    const qsizetype weight = weightWords().indexOf(reader.choice(u"weight"_s, weightWords(), true));
    kind.weight = weight < 0 ? ChangeWeight::Open : static_cast<ChangeWeight>(weight);
    kind.label = words::readText(reader, u"label"_s);
    return kind;
}

} // namespace

QString toString(ChangeWeight weight)
{
    return weightWords().at(static_cast<qsizetype>(weight));
}

const ChangeKind *ChangeTable::find(const QString &id) const
{
    const auto found = std::ranges::find(kinds, id, &ChangeKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Result<ChangeTable> readChanges(const JsonDocument &document)
{
    std::vector<Problem> problems;
    ChangeTable table;
    QStringList seen;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-changes/1"_s}, true);
    table.rule = reader.requiredString(u"rule"_s);
    const words::Citation source = words::readCitation(reader, u"source"_s);
    table.source = source.text;
    table.evidence = source.evidence;
    table.open = words::readText(reader, u"open"_s);
    for (JsonReader entry : reader.array(u"changes"_s, true))
        table.kinds.push_back(readKind(entry, seen));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of changes"_s.arg(document.file),
                      std::move(problems));
    return table;
}

Result<ChangeTable> shippedChanges()
{
    return readJsonFile(u":/forms/changes.json"_s).and_then(readChanges);
}

} // namespace beraad
