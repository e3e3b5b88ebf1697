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
