// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/factwords.h"

#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

QString wordOf(const QString &fact, const QString &value)
{
    if (fact == u"purpose"_s)
        return wording::purpose(value);
    if (fact == u"identifiability"_s)
        return wording::identifiability(value);
    if (fact == u"channel"_s)
        return wording::channel(value);
    if (fact == u"data.category"_s)
        return wording::category(value);
    if (fact.endsWith(u".type"_s))
        return wording::organisationType(value);
    if (fact.endsWith(u".level"_s))
        return wording::level(value);
    if (fact.endsWith(u".network"_s))
        return wording::network(value);
    if (fact.endsWith(u".registry"_s))
        return value == u"none"_s ? Tr::tr("no register") : wording::registry(value);
    const QHash<QString, QString> words{{u"yes"_s, Tr::tr("Yes")},
                                        {u"no"_s, Tr::tr("No")},
                                        {u"pending"_s, Tr::tr("Asked, not answered yet")},
                                        {u"not-assessed"_s, Tr::tr("Not assessed")},
                                        {u"low"_s, Tr::tr("Low", "risk")},
                                        {u"medium"_s, Tr::tr("Medium", "risk")},
                                        {u"high"_s, Tr::tr("High", "risk")}};
    return words.value(value, value);
}

} // namespace

std::vector<FactAnswer> answersOfFact(const FactKind &fact)
{
    if (fact.kind == u"flag"_s)
        return {{true, Tr::tr("Yes")}, {false, Tr::tr("No")}};
    std::vector<FactAnswer> answers;
    for (const QString &value : fact.values)
        answers.push_back({value, wordOf(fact.id, value)});
    return answers;
}

QString protocolKind(const QString &word)
{
    const QHash<QString, QString> words{{u"bilateral"_s, Tr::tr("bilateral", "protocol")},
                                        {u"framework"_s, Tr::tr("framework", "protocol")},
                                        {u"accession"_s, Tr::tr("accession", "to a general protocol")}};
    return words.value(word);
}

} // namespace beraad
