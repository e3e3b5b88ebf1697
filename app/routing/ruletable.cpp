// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ruletable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

bool Rule::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

const ProcedureKind *RuleTable::kind(const QString &procedure) const
{
    const auto found = std::ranges::find(procedures, procedure, &ProcedureKind::id);
    return found == procedures.end() ? nullptr : &*found;
}

bool RuleTable::asksFor(const QString &fact, QDate day) const
{
    const auto names = [&fact](const logic::Expression &expression) { return expression.factNames().contains(fact); };
    const auto isNamedBy = [&](const Rule &rule) {
        return names(rule.expression)
            || std::ranges::any_of(rule.outcomes, names, [](const RuleOutcome &o) { return o.kindExpression; });
    };
    return std::ranges::any_of(rules, [&](const Rule &rule) { return rule.isValidOn(day) && isNamedBy(rule); })
        || std::ranges::any_of(notions,
                               [&](const Notion &notion) {
                                   return std::ranges::any_of(notion.entries, names, &Notion::Entry::expression);
                               })
        || std::ranges::any_of(authorities, [&](const AuthorityRole &role) {
               return std::ranges::any_of(role.choices, names, &AuthorityRole::Choice::expression);
           });
}

QStringList RuleTable::vocabulary() const
{
    QStringList names;
    for (const FactKind &fact : facts)
        names << fact.id;
    for (const Notion &notion : notions)
        names << notion.id;
    return names;
}

Result<RuleTable> shippedRules()
{
    return readRules(u":/routing"_s);
}

} // namespace beraad
