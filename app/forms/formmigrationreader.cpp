// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formmigration.h"
#include "forms/words.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A misspelt member would silently leave a step out.
void refuseUnknown(JsonReader &reader)
{
    for (const QString &path : reader.unread())
        reader.problem(path.sliced(reader.path().size() + 1), u"nobody knows this member"_s);
}

QMap<QString, QString> readValues(JsonReader &reader)
{
    QMap<QString, QString> values;
    const QJsonObject object = reader.object(u"values"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->toString().isEmpty() || it->toString() == it.key())
            reader.problem(u"values."_s + it.key(), u"expected another word"_s);
        values.insert(it.key(), it->toString());
    }
    if (values.isEmpty())
        reader.problem(u"values"_s, u"expected at least one value"_s);
    return values;
}

MigrationStep readStep(JsonReader reader)
{
    MigrationStep result = step::Drop{};
    const QStringList verbs{u"move"_s, u"rename"_s, u"drop"_s};
    QStringList said;
    for (const QString &verb : verbs)
        if (reader.has(verb))
            said << verb;
    if (said.size() != 1) {
        reader.problem(said.value(1, u"move"_s), u"expected exactly one of %1"_s.arg(verbs.join(u", "_s)));
        return result;
    }
    const QuestionId question(reader.requiredString(said.front()));
    if (said.front() == u"move"_s)
        result = step::Move{question, QuestionId(reader.requiredString(u"to"_s))};
    else if (said.front() == u"rename"_s)
        result = step::Rename{question, readValues(reader)};
    else
        result = step::Drop{question, words::readText(reader, u"label"_s)};
    refuseUnknown(reader);
    return result;
}

FormMigration readMigration(JsonReader reader, const QString &before)
{
    FormMigration migration;
    migration.from = reader.requiredString(u"from"_s);
    migration.to = reader.requiredString(u"to"_s);
    if (migration.from == migration.to)
        reader.problem(u"to"_s, u"expected another version than \"from\""_s);
    if (!before.isEmpty() && migration.from != before)
        reader.problem(u"from"_s, u"expected %1, where the one before ends"_s.arg(before));
    for (const JsonReader &entry : reader.array(u"steps"_s, true))
        migration.steps.push_back(readStep(entry));
    refuseUnknown(reader);
    return migration;
}

} // namespace

Result<FormMigrations> readFormMigrations(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    FormMigrations result;
    reader.choice(u"format"_s, {u"beraad-form-migrations/1"_s}, true);
    result.form = reader.requiredString(u"form"_s);
    QStringList reached;
    for (const JsonReader &entry : reader.array(u"migrations"_s, true)) {
        FormMigration migration = readMigration(entry, reached.isEmpty() ? QString() : reached.last());
        if (reached.contains(migration.to))
            reader.problem(u"migrations"_s, u"version %1 is reached twice"_s.arg(migration.to));
        reached << migration.to;
        result.migrations.push_back(std::move(migration));
    }
    refuseUnknown(reader);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 holds no migrations of a form"_s.arg(document.file),
                      std::move(problems));
    return result;
}

Result<FormMigrations> uniformFormMigrations()
{
    return readJsonFile(u":/forms/migrations.json"_s).and_then(readFormMigrations);
}

} // namespace beraad
