// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/event.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QStringList verdictWords()
{
    return {u"approve"_s, u"conditions"_s, u"coarsen"_s, u"replace"_s, u"refuse"_s, u"ask"_s};
}

QStringList audienceWords()
{
    return {u"requester"_s, u"reviewers"_s, u"own"_s};
}

QStringList outcomeWords()
{
    return {u"authorised"_s, u"authorised-in-part"_s, u"refused"_s, u"postponed"_s, u"withdrawn"_s};
}

QStringList followUpWords()
{
    return {u"extracted"_s, u"delivered"_s, u"published"_s, u"reconsideration-asked"_s, u"reconsideration-answered"_s,
            u"destroyed"_s};
}

template <typename Enum> std::optional<Enum> enumFromWord(const QStringList &words, const QString &word)
{
    const qsizetype index = words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

} // namespace

QString toString(VerdictKind kind)
{
    return verdictWords().at(static_cast<qsizetype>(kind));
}

std::optional<VerdictKind> verdictKindFromString(const QString &word)
{
    return enumFromWord<VerdictKind>(verdictWords(), word);
}

QString toString(Audience audience)
{
    return audienceWords().at(static_cast<qsizetype>(audience));
}

std::optional<Audience> audienceFromString(const QString &word)
{
    return enumFromWord<Audience>(audienceWords(), word);
}

QString toString(Outcome outcome)
{
    return outcomeWords().at(static_cast<qsizetype>(outcome));
}

std::optional<Outcome> outcomeFromString(const QString &word)
{
    return enumFromWord<Outcome>(outcomeWords(), word);
}

QString toString(FollowUp step)
{
    return followUpWords().at(static_cast<qsizetype>(step));
}

std::optional<FollowUp> followUpFromString(const QString &word)
{
    return enumFromWord<FollowUp>(followUpWords(), word);
}

QStringList eventTypes()
{
    static const QStringList types{u"submitted"_s,         u"routed"_s,          u"found-complete"_s,
                                   u"returned"_s,          u"supplemented"_s,    u"verdict-given"_s,
                                   u"verdict-cleared"_s,   u"advice-signed"_s,   u"question-asked"_s,
                                   u"question-answered"_s, u"scheduled"_s,       u"unscheduled"_s,
                                   u"decided"_s,           u"changes-imposed"_s, u"concluded"_s,
                                   u"withdrawn"_s,         u"closed"_s,          u"settled"_s,
                                   u"rerouted"_s,          u"review-assigned"_s, u"conflict-declared"_s,
                                   u"rapporteur-named"_s,  u"followed-up"_s,     u"section-decided"_s};
    static_assert(std::variant_size_v<Event> == 24,
                  "a new event needs a word here, at the same place as in the variant");
    return types;
}

QString typeOf(const Event &event)
{
    return eventTypes().at(static_cast<qsizetype>(event.index()));
}

} // namespace beraad
