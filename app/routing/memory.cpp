// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/memory.h"

using namespace Qt::StringLiterals;

namespace beraad {

QString toString(FactOrigin origin)
{
    switch (origin) {
    case FactOrigin::Nowhere:
        return {};
    case FactOrigin::Directory:
        return u"directory"_s;
    case FactOrigin::Request:
        return u"request"_s;
    case FactOrigin::Catalogue:
        return u"catalogue"_s;
    case FactOrigin::Derived:
        return u"derived"_s;
    case FactOrigin::Default:
        return u"default"_s;
    }
    return {};
}

RouteMemory::RouteMemory(const RuleTable &table)
    : rules(table.rules.size())
    , notions(table.notions.size())
    , m_table(table)
{
}

Symbol RouteMemory::symbolOf(const QString &word)
{
    if (const auto known = m_table.words.constFind(word); known != m_table.words.cend())
        return *known;
    if (const auto known = m_words.constFind(word); known != m_words.cend())
        return *known;
    const auto next = kFirstWord + static_cast<Symbol>(m_table.words.size() + m_words.size());
    return *m_words.insert(word, next);
}

Symbol RouteMemory::symbolOf(const logic::Value &value)
{
    if (!value)
        return kUnknown;
    if (value->isNull() || value->isUndefined())
        return 1;
    if (value->isBool())
        return value->toBool() ? kTrue : kFalse;
    if (value->isString())
        return symbolOf(value->toString());
    const QByteArray spelling = canonicalJson(*value);
    if (const auto known = m_others.constFind(spelling); known != m_others.cend())
        return *known;
    return *m_others.insert(spelling, -1 - static_cast<Symbol>(m_others.size()));
}

} // namespace beraad
