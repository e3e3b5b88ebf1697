// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace beraad::cataloguewords {

const QStringList &flags()
{
    static const QStringList words{u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s,
                                   u"quasiIdentifier"_s};
    return words;
}

const QStringList &types()
{
    static const QStringList words{u"nominal"_s, u"ordinal"_s, u"numeric"_s, u"date"_s, u"text"_s};
    return words;
}

const QStringList &granularities()
{
    static const QStringList words{u"exact"_s,        u"month"_s,    u"quarter"_s,  u"year"_s,
                                   u"municipality"_s, u"district"_s, u"province"_s, u"region"_s,
                                   u"group"_s,        u"class"_s,    u"yes-no"_s};
    return words;
}

QString coarserThan(const QString &granularity)
{
    static const QHash<QString, QString> next{{{}, u"class"_s},
                                              {u"exact"_s, u"class"_s},
                                              {u"month"_s, u"quarter"_s},
                                              {u"quarter"_s, u"year"_s},
                                              {u"municipality"_s, u"district"_s},
                                              {u"district"_s, u"province"_s},
                                              {u"province"_s, u"region"_s}};
    return next.value(granularity);
}

} // namespace beraad::cataloguewords
