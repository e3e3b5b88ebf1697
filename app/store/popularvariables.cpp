// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/popularvariables.h"

#include "store/codec.h"
#include "store/facettables.h"
#include "store/textwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kMostAsked
    = "select v.number, v.name, v.label, s.provider, s.id, v.category, v.flags, v.valid_from, v.valid_to"
      " from (select variable from variable_use where asked > 0 order by asked desc, variable limit 100) u"
      " join variable v on v.id = u.variable join dataset s on s.number = v.dataset where v.gone = ''"_L1;

bool passes(const Statement &row, const CatalogueQuery &query)
{
    const auto isOrAll
        = [](const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; };
    const Validity validity{dayFromText(row.text(7)), dayFromText(row.text(8))};
    return isOrAll(query.provider.value, row.text(3)) && isOrAll(query.dataset, row.text(4))
        && isOrAll(query.category, row.text(5))
        && (query.flag.isEmpty() || row.text(6).split(u' ').contains(query.flag))
        && (query.period.isEmpty() || decadesOf(validity).contains(query.period));
}

bool hasAll(const QStringList &words, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

std::vector<qint64> popularVariables(Database &database, const CatalogueQuery &query, const QStringList &words)
{
    QStringList wanted;
    for (const QString &word : words)
        wanted << folded(word);
    std::vector<qint64> numbers;
    Statement rows = database.prepare(kMostAsked);
    for (rows.run(); rows.next();) {
        const QString label = humanWordsOf(codec::readText(rows.text(2), rows.text(1)));
        if (passes(rows, query) && hasAll(wordsIn(folded(QString(rows.text(1) + u' ' + label))), wanted))
            numbers.push_back(rows.number(0));
    }
    return numbers;
}

} // namespace beraad::catalogue
