// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/words.h"

using namespace Qt::StringLiterals;

namespace beraad::words {

QStringList languages()
{
    return {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
}

QStringList kinds()
{
    return {u"new"_s, u"amendment"_s, u"renewal"_s, u"accession"_s};
}

QStringList purposes()
{
    return {u"research"_s, u"statistics"_s, u"policy-evaluation"_s, u"operational"_s,
            u"audit"_s,    u"fraud"_s,      u"marketing"_s};
}

QStringList identifiabilities()
{
    return {u"identified"_s, u"pseudonymised"_s, u"anonymous"_s};
}

QStringList channels()
{
    return {u"direct"_s, u"ksz"_s, u"ehealth"_s, u"vdi"_s, u"fsi"_s, u"ttp"_s};
}

QStringList categories()
{
    return {u"social"_s, u"health"_s, u"national-register"_s, u"fiscal"_s, u"education"_s, u"statistics"_s, u"other"_s};
}

QStringList flags()
{
    return {u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s, u"quasiIdentifier"_s};
}

QStringList agreements()
{
    return {u"yes"_s, u"no"_s, u"pending"_s, u"unknown"_s};
}

} // namespace beraad::words
