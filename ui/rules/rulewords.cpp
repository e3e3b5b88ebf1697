// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulewords.h"

#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::rulewords {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

ProcedureStatus statusOf(const QString &word)
{
    using enum ProcedureStatus;
    for (const ProcedureStatus status : {Required, Optional, Inadmissible, Refused, Shadow, Fallback})
        if (toString(status) == word)
            return status;
    return Required;
}

Finding::Severity severityOf(const QString &word)
{
    if (word == u"error")
        return Finding::Severity::Error;
    return word == u"info" ? Finding::Severity::Info : Finding::Severity::Warning;
}

QString shortWord(const RuleOutcome &outcome)
{
    if (outcome.procedure == u"*")
        return Tr::tr("Refuses everything");
    if (outcome.procedure.isEmpty())
        return wording::of(severityOf(outcome.severity));
    const QString name = wording::procedureShort(outcome.procedure);
    return outcome.status == u"required"
        ? name
        : Tr::tr("%1 (%2)", "procedure, status").arg(name, wording::of(statusOf(outcome.status)).toLower());
}

} // namespace

QString scope(const QString &word)
{
    if (word == u"flow")
        return Tr::tr("Each flow", "scope of a rule");
    return word == u"request" ? Tr::tr("Whole request", "scope of a rule") : word;
}

QString asked(const QString &role)
{
    if (role == u"provider")
        return Tr::tr("Provider");
    if (role == u"recipient")
        return Tr::tr("Recipient");
    return role == u"requester" ? Tr::tr("Requester") : role;
}

QString authority(const QString &word, const RuleTable &rules, const Directory &directory)
{
    const auto role = std::ranges::find(rules.authorities, word, &AuthorityRole::role);
    if (role != rules.authorities.end())
        return inCurrentLanguage(role->text);
    const QString party = asked(word);
    return party != word || word.isEmpty() ? party : directory.shortNameOf(OrganisationId(word), currentLanguage());
}

QString member(const QString &name)
{
    const QHash<QString, QString> words{
        {u"condition"_s, Tr::tr("Condition")},
        {u"outcomes"_s, Tr::tr("What follows")},
        {u"validFrom"_s, Tr::tr("Valid from")},
        {u"validTo"_s, Tr::tr("Valid to")},
        {u"exceptionTo"_s, Tr::tr("Exception to")},
        {u"source"_s, Tr::tr("Source")},
        {u"evidence"_s, Tr::tr("Evidence")},
        {u"text"_s, Tr::tr("Wording")},
        {u"question"_s, Tr::tr("Question")},
        {u"asks"_s, Tr::tr("Who is asked")},
        {u"scope"_s, Tr::tr("Looks at", "scope of a rule")},
    };
    return words.value(name, name);
}

QString outcomes(const Rule &rule)
{
    QStringList words;
    for (const RuleOutcome &outcome : rule.outcomes)
        words << shortWord(outcome);
    if (words.isEmpty() && !rule.exceptionTo.isEmpty())
        words << Tr::tr("Frees from %1", "rule ids").arg(rule.exceptionTo.join(u", "_s));
    words.removeDuplicates();
    return words.join(u", "_s);
}

StatusLook lookOf(const RuleOutcome &outcome)
{
    return outcome.procedure.isEmpty() ? beraad::lookOf(severityOf(outcome.severity))
                                       : beraad::lookOf(statusOf(outcome.status));
}

QString place(const QString &where)
{
    const QString shipped = u":/routing/"_s;
    return where.startsWith(shipped) ? where.sliced(shipped.size()) : where;
}

} // namespace beraad::rulewords
