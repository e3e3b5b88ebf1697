// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a session as they are stored and hashed: names never change, unknown members are refused.
#include "base/json.h"
#include "base/overloaded.h"
#include "sessions/sitting.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QJsonObject asJson(const SittingItem &item)
{
    return {{u"dossier"_s, item.dossier.value}, {u"track"_s, item.track.value}};
}

SittingItem readItem(JsonReader reader)
{
    return {DossierId(reader.string(u"dossier"_s)), TrackId(reader.string(u"track"_s))};
}

QJsonObject ballotsAsJson(const std::map<PersonId, Ballot> &ballots)
{
    QJsonObject object;
    for (const auto &[person, ballot] : ballots)
        object.insert(person.value, toString(ballot));
    return object;
}

std::map<PersonId, Ballot> readBallots(JsonReader &reader)
{
    std::map<PersonId, Ballot> ballots;
    const QJsonObject object = reader.object(u"ballots"_s);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto ballot = ballotFromString(entry->toString());
        if (ballot)
            ballots[PersonId(entry.key())] = *ballot;
        else
            reader.problem(u"ballots."_s + entry.key(), u"expected favour, against or abstention"_s);
    }
    return ballots;
}

sitting::Ruled readRuled(JsonReader &reader)
{
    const auto about = rulingAboutFromString(reader.requiredString(u"about"_s));
    if (!about)
        reader.problem(u"about"_s, u"expected quorum or vote"_s);
    return {about.value_or(RulingAbout::Quorum), readItem(reader.child(u"item"_s)), reader.string(u"ground"_s)};
}

sitting::Ordered readOrdered(JsonReader &reader)
{
    sitting::Ordered ordered;
    for (const JsonReader &element : reader.array(u"items"_s))
        ordered.items.push_back(readItem(element));
    return ordered;
}

sitting::Decided readDecided(JsonReader &reader)
{
    const auto outcome = outcomeFromString(reader.requiredString(u"outcome"_s));
    if (!outcome)
        reader.problem(u"outcome"_s, u"not an outcome"_s);
    return {readItem(reader.child(u"item"_s)), outcome.value_or(Outcome::Postponed), reader.string(u"number"_s),
            reader.string(u"motivation"_s)};
}

bool readFlag(JsonReader &reader, const QString &member)
{
    return reader.boolean(member).value_or(false);
}

SittingStep readStep(qsizetype index, JsonReader &reader)
{
    switch (index) {
    case 0:
        return sitting::Attended{PersonId(reader.requiredString(u"person"_s)), readFlag(reader, u"present"_s)};
    case 1:
        return sitting::Chaired{PersonId(reader.string(u"person"_s))};
    case 2:
        return readRuled(reader);
    case 3:
        return readOrdered(reader);
    case 4:
        return sitting::Recused{readItem(reader.child(u"item"_s)), PersonId(reader.requiredString(u"person"_s)),
                                reader.string(u"reason"_s), readFlag(reader, u"aside"_s)};
    case 5:
        return sitting::Voted{readItem(reader.child(u"item"_s)), readBallots(reader)};
    case 6:
        return sitting::Noted{readItem(reader.child(u"item"_s)), reader.string(u"text"_s)};
    case 7:
        return readDecided(reader);
    default:
        return sitting::Closed{};
    }
}

} // namespace

QStringList sittingStepTypes()
{
    static const QStringList types{u"attended"_s, u"chaired"_s, u"ruled"_s,   u"ordered"_s, u"recused"_s,
                                   u"voted"_s,    u"noted"_s,   u"decided"_s, u"closed"_s};
    static_assert(std::variant_size_v<SittingStep> == 9,
                  "a new step needs a word here, at the same place as in the variant");
    return types;
}

QString typeOf(const SittingStep &step)
{
    return sittingStepTypes().at(static_cast<qsizetype>(step.index()));
}

QJsonObject toJson(const SittingStep &step)
{
    return std::visit(
        Overloaded{
            [](const sitting::Attended &s) {
                return QJsonObject{{u"person"_s, s.person.value}, {u"present"_s, s.isPresent}};
            },
            [](const sitting::Chaired &s) { return QJsonObject{{u"person"_s, s.person.value}}; },
            [](const sitting::Ruled &s) {
                return QJsonObject{
                    {u"about"_s, toString(s.about)}, {u"item"_s, asJson(s.item)}, {u"ground"_s, s.ground}};
            },
            [](const sitting::Ordered &s) {
                QJsonArray items;
                for (const SittingItem &item : s.items)
                    items.append(asJson(item));
                return QJsonObject{{u"items"_s, items}};
            },
            [](const sitting::Recused &s) {
                return QJsonObject{{u"item"_s, asJson(s.item)},
                                   {u"person"_s, s.person.value},
                                   {u"reason"_s, s.reason},
                                   {u"aside"_s, s.isAside}};
            },
            [](const sitting::Voted &s) {
                return QJsonObject{{u"item"_s, asJson(s.item)}, {u"ballots"_s, ballotsAsJson(s.ballots)}};
            },
            [](const sitting::Noted &s) { return QJsonObject{{u"item"_s, asJson(s.item)}, {u"text"_s, s.text}}; },
            [](const sitting::Decided &s) {
                return QJsonObject{{u"item"_s, asJson(s.item)},
                                   {u"outcome"_s, toString(s.outcome)},
                                   {u"number"_s, s.number},
                                   {u"motivation"_s, s.motivation}};
            },
            [](const sitting::Closed &) { return QJsonObject(); },
        },
        step);
}

Result<SittingStep> sittingStepFrom(const QString &type, const QJsonObject &payload)
{
    const qsizetype index = sittingStepTypes().indexOf(type);
    if (index < 0)
        return refuse(ErrorCode::BadContent, {type}, u"nothing in a session is called \"%1\""_s.arg(type));
    const JsonDocument document{{}, payload, {}};
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    SittingStep step = readStep(index, reader);
    for (const QString &path : reader.unread())
        reader.problem(path, u"not known to this version"_s);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {type}, u"not a \"%1\" step of a session"_s.arg(type),
                      std::move(problems));
    return step;
}

} // namespace beraad
