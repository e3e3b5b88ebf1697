// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"

#include "dossier/words.h"

#include <algorithm>

namespace beraad {

QString toString(RequestKind kind)
{
    return words::kinds().at(static_cast<qsizetype>(kind));
}

std::optional<RequestKind> requestKindFromString(const QString &word)
{
    const qsizetype index = words::kinds().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<RequestKind>(index));
}

VariableId variableOf(const Line &line)
{
    return VariableId(line.provider.value + u'/' + line.dataset + u'/' + line.variable);
}

const Line *Request::find(const LineId &id) const
{
    const auto found = std::ranges::find(lines, id, &Line::id);
    return found == lines.end() ? nullptr : &*found;
}

QString Request::formOf(const Line &line) const
{
    return line.form.isEmpty() ? identifiability : line.form;
}

QString Request::channelOf(const Line &line) const
{
    return line.channel.isEmpty() ? channel : line.channel;
}

const std::vector<OrganisationId> &Request::recipientsOf(const Line &line) const
{
    return line.recipients.empty() ? recipients : line.recipients;
}

QJsonObject factsWith(QJsonObject facts, const QJsonObject &over)
{
    for (auto fact = over.begin(); fact != over.end(); ++fact) {
        if (!fact->isObject()) {
            facts.insert(fact.key(), *fact);
            continue;
        }
        QJsonObject each = facts.value(fact.key()).toObject();
        const QJsonObject parties = fact->toObject();
        for (auto party = parties.begin(); party != parties.end(); ++party)
            each.insert(party.key(), *party);
        facts.insert(fact.key(), each);
    }
    return facts;
}

} // namespace beraad
