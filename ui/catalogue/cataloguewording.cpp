// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace beraad::cataloguewording {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(beraad::cataloguewording)
};

} // namespace

StatusLook lookOfAccess(const QString &accessRights)
{
    const QString word = accessRights.toLower().replace(u'_', u'-');
    if (word == u"public")
        return {u"check"_s, Tr::tr("Public"), Tone::Good, Tr::tr("Open to everybody")};
    if (word == u"restricted")
        return {u"lock"_s, Tr::tr("Restricted"), Tone::Warning, Tr::tr("Only under conditions")};
    if (word == u"non-public")
        return {u"lock"_s, Tr::tr("Not public"), Tone::Warning, Tr::tr("Not open, for privacy or another reason")};
    return {u"info"_s, accessRights, Tone::Neutral, {}};
}

StatusLook lookOfMachine()
{
    return {u"language"_s, Tr::tr("Translated by a machine"), Tone::Neutral,
            Tr::tr("The portal marks this text as made by a machine; the original counts.")};
}

QString frequency(const QString &word)
{
    const QHash<QString, QString> words{
        {u"ANNUAL"_s, Tr::tr("every year")},
        {u"BIENNIAL"_s, Tr::tr("every two years")},
        {u"QUARTERLY"_s, Tr::tr("every quarter")},
        {u"MONTHLY"_s, Tr::tr("every month")},
        {u"WEEKLY"_s, Tr::tr("every week")},
        {u"DAILY"_s, Tr::tr("every day")},
        {u"CONT"_s, Tr::tr("continuously")},
        {u"IRREG"_s, Tr::tr("irregularly")},
        {u"NEVER"_s, Tr::tr("never")},
        {u"UNKNOWN"_s, Tr::tr("not known")},
        {u"ANNUAL_2"_s, Tr::tr("twice a year")},
        {u"AS_NEEDED"_s, Tr::tr("when needed")},
    };
    return words.value(word.toUpper(), word);
}

QString unit(const QString &word)
{
    const QHash<QString, QString> words{
        {u"year"_s, Tr::tr("years", "unit")},         {u"quarter"_s, Tr::tr("quarters of a year", "unit")},
        {u"month"_s, Tr::tr("months", "unit")},       {u"day"_s, Tr::tr("days", "unit")},
        {u"half-day"_s, Tr::tr("half days", "unit")}, {u"hour"_s, Tr::tr("hours", "unit")},
        {u"person"_s, Tr::tr("persons", "unit")},     {u"child"_s, Tr::tr("children", "unit")},
        {u"job"_s, Tr::tr("jobs", "unit")},           {u"interview"_s, Tr::tr("interviews", "unit")},
        {u"unit"_s, Tr::tr("units", "unit")},         {u"item"_s, Tr::tr("items", "unit")},
        {u"point"_s, Tr::tr("points", "unit")},       {u"FTE"_s, Tr::tr("full-time equivalents", "unit")},
    };
    return words.value(word, word);
}

} // namespace beraad::cataloguewording
