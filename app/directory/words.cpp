// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::directorywords {

const QStringList &languages()
{
    static const QStringList words{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
    return words;
}

const QStringList &levels()
{
    static const QStringList words{u"federal"_s,          u"flemish"_s,          u"brussels"_s, u"walloon"_s,
                                   u"french-community"_s, u"german-community"_s, u"local"_s,    u"parliament"_s,
                                   u"private"_s,          u"international"_s,    u"unknown"_s};
    return words;
}

const QStringList &types()
{
    static const QStringList words{u"social-security-institution"_s,
                                   u"federal-government"_s,
                                   u"flemish-instance"_s,
                                   u"regional-government"_s,
                                   u"other-community"_s,
                                   u"local-government"_s,
                                   u"university"_s,
                                   u"private-research"_s,
                                   u"statistical-authority"_s,
                                   u"national-labour-council"_s,
                                   u"planning-bureau"_s,
                                   u"monitoring-committee"_s,
                                   u"court-of-audit"_s,
                                   u"tax-administration"_s,
                                   u"integrator"_s,
                                   u"company"_s,
                                   u"international"_s,
                                   u"unknown"_s};
    return words;
}

const QStringList &networks()
{
    static const QStringList words{u"primary"_s, u"extended"_s, u"none"_s, u"unknown"_s};
    return words;
}

const QStringList &registries()
{
    static const QStringList words{u"rr"_s, u"bis"_s};
    return words;
}

const QStringList &categories()
{
    static const QStringList words{u"social"_s,     u"health"_s, u"national-register"_s, u"fiscal"_s, u"education"_s,
                                   u"statistics"_s, u"other"_s};
    return words;
}

const QStringList &evidences()
{
    static const QStringList words{u"note"_s, u"verified"_s, u"derived"_s, u"unverified"_s};
    return words;
}

const QStringList &sections()
{
    static const QStringList words{u"social"_s, u"health"_s};
    return words;
}

QString readId(JsonReader &reader)
{
    static const QRegularExpression wellFormed(u"\\A[a-z0-9][a-z0-9.-]*\\z"_s);
    const QString id = reader.requiredString(u"id"_s);
    if (!id.isEmpty() && !wellFormed.match(id).hasMatch())
        reader.problem(u"id"_s, u"expected lower-case letters, digits, '-' and '.'"_s);
    return id;
}

Text readText(JsonReader &reader, const QString &member, bool required)
{
    const QJsonValue value = reader.value().toObject().value(member);
    if (required && value.isUndefined())
        reader.problem(member, u"missing; expected text in at least one language"_s);
    if (value.isString()) {
        const QString dutch = required ? reader.requiredString(member) : reader.string(member);
        return dutch.isEmpty() ? Text{} : textFromJson(dutch);
    }
    const QJsonObject wordings = reader.object(member);
    for (auto it = wordings.begin(); it != wordings.end(); ++it) {
        if (!languages().contains(it.key()))
            reader.problem(member + u'.' + it.key(), u"expected one of %1"_s.arg(languages().join(u", "_s)));
        else if (!it->isString() || it->toString().isEmpty())
            reader.problem(member + u'.' + it.key(), u"expected text that is not empty"_s);
    }
    if (required && value.isObject() && wordings.isEmpty())
        reader.problem(member, u"expected text in at least one language"_s);
    return textFromJson(wordings);
}

QStringList readWords(JsonReader &reader, const QString &member, const QStringList &allowed)
{
    const QStringList found = reader.strings(member);
    for (qsizetype i = 0; i < found.size(); ++i)
        if (!allowed.contains(found.at(i)))
            reader.problem(u"%1[%2]"_s.arg(member).arg(i), u"expected one of %1"_s.arg(allowed.join(u", "_s)));
    return found;
}

} // namespace beraad::directorywords
