// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/words.h"

using namespace Qt::StringLiterals;

namespace beraad::cataloguewords {

QStringList flags()
{
    return {u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s, u"quasiIdentifier"_s};
}

QStringList types()
{
    return {u"nominal"_s, u"ordinal"_s, u"numeric"_s, u"date"_s, u"text"_s};
}

QStringList granularities()
{
    return {u"exact"_s,    u"month"_s,  u"quarter"_s, u"year"_s,  u"municipality"_s, u"district"_s,
            u"province"_s, u"region"_s, u"group"_s,   u"class"_s, u"yes-no"_s};
}

} // namespace beraad::cataloguewords
