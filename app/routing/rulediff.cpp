// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulediff.h"

#include "routing/ruleentries.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Kind = EntryDifference::Kind;
using Rows = std::vector<QJsonObject>;

QStringList membersThatDiffer(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    names.sort();
    names.removeIf([&](const QString &name) { return before.value(name) == after.value(name); });
    return names;
}

/// Takes the rows out of both lists for which `isPair` holds.
template <typename IsPair> void pairRows(Rows &before, Rows &after, std::vector<EntryDifference> &found, IsPair isPair)
{
    for (size_t i = 0; i < before.size();) {
        const auto other
            = std::ranges::find_if(after, [&](const QJsonObject &candidate) { return isPair(before[i], candidate); });
        if (other == after.end()) {
            ++i;
            continue;
        }
        found.push_back({Kind::Rule, {}, before[i], *other, membersThatDiffer(before[i], *other)});
        after.erase(other);
        before.erase(before.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// All rows of one id: usually one on each side.
std::vector<EntryDifference> differencesOf(Rows before, Rows after)
{
    std::vector<EntryDifference> found;
    pairRows(before, after, found, [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(u"validFrom"_s) == b.value(u"validFrom"_s);
    });
    pairRows(before, after, found, [](const QJsonObject &, const QJsonObject &) { return true; });
    for (const QJsonObject &row : before)
        found.push_back({Kind::Rule, {}, row, {}, {}});
    for (const QJsonObject &row : after)
        found.push_back({Kind::Rule, {}, {}, row, {}});
    std::erase_if(found, [](const EntryDifference &difference) {
        return !difference.isAdded() && !difference.isRemoved() && difference.members.isEmpty();
    });
    return found;
}

void addDifferences(Kind kind, const ruleentries::ById &before, const ruleentries::ById &after,
                    std::vector<EntryDifference> &all)
{
    QStringList ids = before.keys() + after.keys();
    ids.removeDuplicates();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        for (EntryDifference &difference : differencesOf(before.value(id), after.value(id))) {
            difference.kind = kind;
            difference.id = id;
            all.push_back(std::move(difference));
        }
}

QJsonObject toJson(const EntryDifference &difference)
{
    QJsonObject json{{u"kind"_s, toString(difference.kind)}, {u"id"_s, difference.id}};
    if (difference.isAdded()) {
        json.insert(u"change"_s, u"added"_s);
        json.insert(u"after"_s, difference.after);
    } else if (difference.isRemoved()) {
        json.insert(u"change"_s, u"removed"_s);
        json.insert(u"before"_s, difference.before);
    } else {
        QJsonObject members;
        for (const QString &member : difference.members)
            members.insert(member,
                           QJsonObject{{u"before"_s, difference.before.value(member)},
                                       {u"after"_s, difference.after.value(member)}});
        json.insert(u"change"_s, u"changed"_s);
        json.insert(u"members"_s, members);
    }
    return json;
}

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Rule:
        return u"rule"_s;
    case Kind::Notion:
        return u"notion"_s;
    case Kind::Fact:
        return u"fact"_s;
    case Kind::Name:
        return u"name"_s;
    case Kind::Authority:
        return u"authority"_s;
    case Kind::Procedure:
        return u"procedure"_s;
    case Kind::Finding:
        return u"finding"_s;
    }
    return {};
}

std::vector<EntryDifference> differenceBetween(const RuleTable &before, const RuleTable &after)
{
    std::vector<EntryDifference> all;
    for (const Kind kind :
         {Kind::Rule, Kind::Notion, Kind::Fact, Kind::Name, Kind::Authority, Kind::Procedure, Kind::Finding})
        addDifferences(kind, ruleentries::entriesOf(before, kind), ruleentries::entriesOf(after, kind), all);
    return all;
}

std::vector<RouteEffect> effectsOn(const std::vector<NamedRequest> &requests, const Directory &directory,
                                   const RuleTable &before, const RuleTable &after, QDate on)
{
    std::vector<RouteEffect> effects;
    for (const NamedRequest &one : requests) {
        const Directory known = directory.with(one.request.organisations);
        effects.push_back(
            {one.name,
             differenceBetween(routeOf(one.request, known, before, on), routeOf(one.request, known, after, on))});
    }
    return effects;
}

QJsonObject rulesDiffJson(const RuleTable &before, const RuleTable &after, const std::vector<RouteEffect> &effects,
                          const QString &language)
{
    QJsonArray changes;
    for (const EntryDifference &difference : differenceBetween(before, after))
        changes.append(toJson(difference));
    QJsonArray requests;
    for (const RouteEffect &effect : effects) {
        QJsonObject json = toJson(effect.difference, language);
        json.insert(u"name"_s, effect.name);
        requests.append(json);
    }
    return {{u"format"_s, u"beraad-rules-diff/1"_s},
            {u"before"_s, before.version},
            {u"after"_s, after.version},
            {u"changes"_s, changes},
            {u"requests"_s, requests}};
}

} // namespace beraad
