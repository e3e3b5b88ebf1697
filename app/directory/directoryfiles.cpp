// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directorywriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Reads the entries of one file with `readEntry`; every problem of every entry is gathered before it is refused.
template <typename Entry>
Result<std::vector<Entry>> readFile(const JsonDocument &document, const QString &format, const QString &member,
                                    Entry (*readEntry)(JsonReader))
{
    std::vector<Problem> problems;
    std::vector<Entry> entries;
    JsonReader reader(document, problems);
    if (document.root.isObject()) {
        reader.choice(u"format"_s, {format}, true);
        QSet<QString> ids;
        for (JsonReader &element : reader.array(member, true)) {
            Entry entry = readEntry(element);
            if (!entry.id.isEmpty() && ids.contains(entry.id.value))
                element.problem(u"id"_s, u"\"%1\" stands twice"_s.arg(entry.id.value));
            ids.insert(entry.id.value);
            entries.push_back(std::move(entry));
        }
    }
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a %2 file"_s.arg(document.file, format),
                      std::move(problems));
    return entries;
}

} // namespace

Result<Directory> readDirectory(const JsonDocument &document)
{
    return readFile(document, u"beraad-directory/1"_s, u"organisations"_s, &readOrganisation)
        .transform([](std::vector<Organisation> organisations) { return Directory(std::move(organisations)); });
}

QByteArray writeDirectory(const Directory &directory)
{
    QJsonArray organisations;
    for (const Organisation &organisation : directory.all())
        organisations.append(toJson(organisation));
    const QJsonObject file{{u"format"_s, u"beraad-directory/1"_s}, {u"organisations"_s, organisations}};
    return QJsonDocument(file).toJson();
}

Result<std::vector<Committee>> readCommittees(const JsonDocument &document)
{
    return readFile(document, u"beraad-committees/1"_s, u"committees"_s, &readCommittee);
}

Result<std::vector<Person>> readPeople(const JsonDocument &document)
{
    return readFile(document, u"beraad-people/1"_s, u"people"_s, &readPerson);
}

Result<Directory> shippedDirectory()
{
    return readJsonFile(u":/directory/organisations.json"_s).and_then(&readDirectory);
}

Result<std::vector<Committee>> shippedCommittees()
{
    return readJsonFile(u":/directory/committees.json"_s).and_then(&readCommittees);
}

Result<std::vector<Person>> demoPeople()
{
    return readJsonFile(u":/directory/people-demo.json"_s).and_then(&readPeople);
}

} // namespace beraad
