// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Table = QHash<QString, QJsonValue>;

/// What is empty or "unknown" does not enter the table: an absent fact is unknown.
void know(Table &table, const QString &name, const QString &word)
{
    if (!word.isEmpty() && word != u"unknown"_s)
        table.insert(name, word);
}

void know(Table &table, const QString &name, std::optional<bool> value)
{
    if (value)
        table.insert(name, *value);
}

void knowParty(Table &table, const QString &role, const OrganisationId &id, const Directory &directory)
{
    know(table, role + u".id"_s, id.value);
    const Organisation *organisation = directory.find(id);
    if (!organisation)
        return;
    know(table, role + u".type"_s, organisation->type);
    know(table, role + u".level"_s, organisation->level);
    know(table, role + u".network"_s, organisation->network);
    know(table, role + u".flemishInstance"_s, organisation->flemishInstance);
    know(table, role + u".federalGovernment"_s, organisation->federalGovernment);
}

void knowLines(Table &table, const Request &request)
{
    QStringList providers;
    QStringList categories;
    QStringList flags;
    QStringList channels;
    for (const Line &line : request.lines) {
        providers << line.provider.value;
        categories << line.category;
        flags << line.flags;
        channels << request.channelOf(line);
    }
    for (const auto &[name, list] : {std::pair{u"providers"_s, &providers}, std::pair{u"categories"_s, &categories},
                                     std::pair{u"flags"_s, &flags}, std::pair{u"channels"_s, &channels}}) {
        list->removeDuplicates();
        list->removeAll(QString());
        table.insert(name, QJsonArray::fromStringList(*list));
    }
    table.insert(u"lines.count"_s, static_cast<qint64>(request.lines.size()));
}

} // namespace

logic::Facts factsOfRequest(const Request &request, const Directory &directory)
{
    Table table;
    know(table, u"purpose"_s, request.purpose);
    know(table, u"identifiability"_s, request.identifiability);
    know(table, u"channel"_s, request.channel);
    know(table, u"systematic"_s, request.systematic);
    know(table, u"kind"_s, toString(request.kind));
    know(table, u"language"_s, request.language);
    know(table, u"trustedThirdParty"_s, request.trustedThirdParty.value);
    const Directory everybody = directory.with(request.organisations);
    knowParty(table, u"requester"_s, request.requester, everybody);
    if (!request.recipients.empty())
        knowParty(table, u"recipient"_s, request.recipients.front(), everybody);
    knowLines(table, request);

    return [table = std::move(table), answers = request.answers](const QString &name) -> logic::Value {
        static const QString prefix = u"answers."_s;
        if (name.startsWith(prefix)) {
            const QJsonValue answer = answers.value(name.sliced(prefix.size()));
            return answer.isUndefined() ? QJsonValue(QJsonValue::Null) : answer; // not answered is known: null
        }
        const auto found = table.constFind(name);
        return found == table.cend() ? logic::Value() : logic::Value(*found);
    };
}

} // namespace beraad
