// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/routedesk.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"
#include "ui/requests/answering.h"
#include "ui/requests/trackactions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SettleActions)
};

QJsonObject factsOf(const QString &fact, const QString &party, const QJsonValue &value)
{
    return {{fact, party.isEmpty() ? value : QJsonValue(QJsonObject{{party, value}})}};
}

std::function<Result<Command>(const ActionInput &)> settling(const Desk &desk, const DossierId &id, const QString &fact,
                                                             const QString &party, const QString &rule)
{
    return [&desk, id, fact, party, rule](const ActionInput &input) -> Result<Command> {
        const QJsonValue value = input.choice.isNull() ? QJsonValue(u"unknown"_s) : input.choice;
        return RouteDesk(desk)
            .settlement(id, {factsOf(fact, party, value), rule, input.reason})
            .transform([](command::Settle settle) -> Command { return settle; });
    };
}

/// A contested notion of the law is answered with yes or no.
std::vector<FactAnswer> answersTo(const Desk &desk, const QString &fact)
{
    const auto &kinds = desk.rules().facts;
    const auto kind = std::ranges::find(kinds, fact, &FactKind::id);
    FactKind notion;
    notion.kind = u"flag"_s;
    return answersOfFact(kind == kinds.end() ? notion : *kind);
}

QString partyIn(const Undecided &open, const QString &fact)
{
    Flow flow; // `agodi>kuleuven/direct`
    flow.provider = OrganisationId(open.flow.section(u'>', 0, 0));
    flow.recipient = OrganisationId(open.flow.section(u'>', 1).section(u'/', 0, 0));
    const QString party = partyOf(fact, flow);
    return party.isEmpty() && fact.startsWith(u"notion."_s) ? open.flow : party;
}

TrackAction choosing(const Desk &desk, const DossierId &id, const Undecided &open, const QString &fact)
{
    QStringList branches;
    for (const QString &procedure : open.between)
        branches << (procedure == u"none"_s ? Tr::tr("no procedure") : wording::procedureShort(procedure));
    const QString party = partyIn(open, fact);
    return {u"settle-%1-%2"_s.arg(open.rule, fact),
            Tr::tr("Settle: %1…").arg(branches.join(Tr::tr(" or "))),
            u"scales"_s,
            {.reason = Tr::tr("Why, and who agreed; your name stands with it in the history"),
             .reasonMayBeEmpty = false,
             .choice = u"%1 (%2)"_s.arg(inCurrentLanguage(open.question), open.rule),
             .choices = answersTo(desk, fact)},
            settling(desk, id, fact, party, open.rule)};
}

TrackAction reopening(const Desk &desk, const DossierId &id, const Settlement &settlement, const QString &fact,
                      const QString &party)
{
    return {u"reopen-%1-%2"_s.arg(fact, party),
            Tr::tr("Open %1 again…", "number of a rule").arg(settlement.settled.rule),
            u"undo"_s,
            {.reason = Tr::tr("Why it is open again; it was settled because: %1").arg(settlement.settled.reason),
             .reasonMayBeEmpty = false},
            settling(desk, id, fact, party, settlement.settled.rule)};
}

/// The parties of one fact; one without a name where it is said of the whole request.
QStringList partiesOf(const QJsonValue &said)
{
    return said.isObject() ? said.toObject().keys() : QStringList{QString()};
}

bool isOpen(const QJsonObject &facts, const QString &fact, const QString &party)
{
    const QJsonValue said = facts.value(fact);
    return (party.isEmpty() ? said : said.toObject().value(party)) == u"unknown"_s;
}

} // namespace

std::vector<TrackAction> settleActions(const Desk &desk, const DossierState &state)
{
    std::vector<TrackAction> actions;
    QSet<QString> offered; // one answer may close several choices
    const auto open = RouteDesk(desk).openChoicesOf(state.id);
    for (const Undecided &choice : open.value_or(std::vector<Undecided>()))
        for (const QString &fact : choice.facts)
            if (const QString key = fact + u'@' + partyIn(choice, fact);
                !offered.contains(key) && !answersTo(desk, fact).empty()) {
                offered.insert(key);
                actions.push_back(choosing(desk, state.id, choice, fact));
            }
    for (auto settlement = state.settlements.rbegin(); settlement != state.settlements.rend(); ++settlement)
        for (const QString &fact : settlement->settled.facts.keys())
            for (const QString &party : partiesOf(settlement->settled.facts.value(fact)))
                if (const QString key = fact + u'@' + party;
                    !offered.contains(key) && !isOpen(state.request->facts, fact, party)) {
                    offered.insert(key);
                    actions.push_back(reopening(desk, state.id, *settlement, fact, party));
                }
    return actions;
}

} // namespace beraad
