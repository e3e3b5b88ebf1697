// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/comparison.h"

#include "routing/conditionwords.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"
#include "ui/rules/rulewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RuleComparison)
};

QString kindWord(EntryDifference::Kind kind)
{
    switch (kind) {
    case EntryDifference::Kind::Rule:
        return Tr::tr("Rule");
    case EntryDifference::Kind::Notion:
        return Tr::tr("Notion of the law");
    case EntryDifference::Kind::Fact:
        return Tr::tr("Fact");
    case EntryDifference::Kind::Name:
        return Tr::tr("Name of a fact");
    case EntryDifference::Kind::Authority:
        return Tr::tr("Role of an authority");
    case EntryDifference::Kind::Procedure:
        return Tr::tr("Procedure");
    case EntryDifference::Kind::Finding:
        return Tr::tr("Finding");
    }
    return {};
}

StatusLook lookOfChange(const EntryDifference &difference)
{
    if (difference.isAdded())
        return {u"add"_s, Tr::tr("New", "a rule"), Tone::Good, {}};
    if (difference.isRemoved())
        return {u"remove"_s, Tr::tr("Gone", "a rule"), Tone::Bad, {}};
    return {u"edit"_s, Tr::tr("Changed", "a rule"), Tone::Accent, {}};
}

/// `Flemish protocol: Required (provider)`, one for each outcome.
QString outcomesInWords(const QJsonArray &outcomes, const RuleTable &rules)
{
    QStringList words;
    for (const QJsonValue &one : outcomes) {
        const QJsonObject members = one.toObject();
        RuleOutcome outcome;
        outcome.procedure = members.value(u"procedure"_s).toString();
        outcome.status = members.value(u"status"_s).toString();
        outcome.finding = members.value(u"finding"_s).toString();
        outcome.severity = members.value(u"severity"_s).toString();
        const QString what
            = outcome.procedure.isEmpty() ? outcome.finding : wording::procedureName(rules, outcome.procedure);
        const QString who = members.value(u"authority"_s).toString();
        const QString status = rulewords::lookOf(outcome).word;
        words << (who.isEmpty() ? Tr::tr("%1: %2", "procedure or finding, status").arg(what, status)
                                : Tr::tr("%1: %2 (%3)", "procedure, status, authority").arg(what, status, who));
    }
    return words.join(u"; "_s);
}

bool isText(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(u"nl"_s);
}

/// A value as people read it: conditions in words, days and lists plainly, the rest as in the file.
QString valueInWords(const QString &member, const QJsonValue &value, const RuleTable &rules)
{
    if (value.isUndefined())
        return Tr::tr("nothing", "value of a member that is not there");
    if (member == u"condition")
        if (const auto condition = logic::Expression::compile(value))
            return conditionInWords(*condition, rules, currentLanguage());
    if (member == u"outcomes")
        return outcomesInWords(value.toArray(), rules);
    if (member == u"evidence")
        return wording::evidence(value.toString());
    if (member == u"scope")
        return rulewords::scope(value.toString());
    if (member == u"validFrom" || member == u"validTo")
        return format::day(QDate::fromString(value.toString(), Qt::ISODate));
    if (member == u"exceptionTo")
        return value.toVariant().toStringList().join(u", "_s);
    if (value.isString())
        return value.toString();
    return value.isObject() || value.isArray()
        ? QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                            : QJsonDocument(value.toObject()).toJson())
              .trimmed()
        : QString::fromUtf8(canonicalJson(value));
}

/// Of a wording only the languages that differ.
QStringList textChanges(const QJsonValue &before, const QJsonValue &after)
{
    QStringList lines;
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}) {
        const QString old = before.toObject().value(language).toString();
        const QString now = after.toObject().value(language).toString();
        if (old == now)
            continue;
        if (!old.isEmpty())
            lines << Tr::tr("Before (%1): %2", "language, wording").arg(language, old);
        if (!now.isEmpty())
            lines << Tr::tr("After (%1): %2", "language, wording").arg(language, now);
    }
    return lines;
}

RuleResult::Section sectionOf(const QString &member, const EntryDifference &difference, const RuleTable &before,
                              const RuleTable &after)
{
    const QJsonValue old = difference.before.value(member);
    const QJsonValue now = difference.after.value(member);
    if (isText(old) || isText(now))
        return {rulewords::member(member), textChanges(old, now)};
    return {rulewords::member(member),
            {Tr::tr("Before: %1", "value").arg(valueInWords(member, old, before)),
             Tr::tr("After: %1", "value").arg(valueInWords(member, now, after))}};
}

/// All of an entry that only one table has.
std::vector<RuleResult::Section> sectionsOf(const QJsonObject &entry, const RuleTable &rules)
{
    std::vector<RuleResult::Section> sections;
    for (const QString &member : entry.keys()) {
        const QJsonValue value = entry.value(member);
        if (member == u"id" || isText(value))
            continue;
        sections.push_back({rulewords::member(member), {valueInWords(member, value, rules)}});
    }
    return sections;
}

QString procedureLine(const Procedure &procedure, const RuleTable &rules, const Directory &directory)
{
    QStringList why;
    for (const Reason &reason : procedure.because)
        why << reason.rule;
    why.removeDuplicates();
    return Tr::tr("%1 · %2 – %3 (%4)", "procedure, authority, status, rule ids")
        .arg(wording::procedureName(rules, procedure.procedure),
             directory.shortNameOf(procedure.authority, currentLanguage()), wording::of(procedure.status),
             why.join(u", "_s));
}

void addSection(RuleResult &result, const QString &heading, const QStringList &paragraphs)
{
    if (!paragraphs.isEmpty())
        result.sections.push_back({heading, paragraphs});
}

QStringList questionsOf(const std::vector<Undecided> &open)
{
    QStringList lines;
    for (const Undecided &one : open)
        lines << inCurrentLanguage(one.question);
    lines.removeDuplicates();
    return lines;
}

QStringList textsOf(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << inCurrentLanguage(finding.text);
    lines.removeDuplicates();
    return lines;
}

QString daysWord(int days)
{
    return days < 0 ? Tr::tr("not known", "number of days") : format::days(days);
}

} // namespace

RuleResult resultOf(const EntryDifference &difference, const RuleTable &before, const RuleTable &after)
{
    RuleResult result;
    result.look = lookOfChange(difference);
    const QJsonObject &entry = difference.isRemoved() ? difference.before : difference.after;
    const QString text = inCurrentLanguage(textFromJson(entry.value(u"text"_s)));
    result.title = Tr::tr("%1 %2", "kind of entry, its id").arg(kindWord(difference.kind), difference.id);
    if (difference.kind == EntryDifference::Kind::Rule && !difference.isRemoved())
        result.rule = difference.id;
    if (difference.isAdded() || difference.isRemoved()) {
        result.subtitle = text;
        result.sections = sectionsOf(entry, difference.isAdded() ? after : before);
        return result;
    }
    QStringList members;
    for (const QString &member : difference.members) {
        members << rulewords::member(member);
        result.sections.push_back(sectionOf(member, difference, before, after));
    }
    result.subtitle = members.join(u" · "_s);
    return result;
}

RuleResult resultOf(const DossierEffect &effect, const RuleTable &rules, const Directory &directory)
{
    const RouteDifference &difference = effect.effect.difference;
    RuleResult result;
    result.title = effect.effect.name;
    if (difference.isEmpty()) {
        result.look = {u"approve"_s, Tr::tr("Same route"), Tone::Neutral, {}};
        result.subtitle = Tr::tr("Routed again today, it would need the same.");
        return result;
    }
    result.look = {u"route"_s, Tr::tr("Another route"), Tone::Warning, {}};
    const auto lines = [&](const std::vector<Procedure> &procedures) {
        QStringList shown;
        for (const Procedure &procedure : procedures)
            shown << procedureLine(procedure, rules, directory);
        return shown;
    };
    QStringList moved;
    for (const RouteDifference::Moved &one : difference.moved)
        moved << Tr::tr("%1 – was: %2", "procedure as it becomes, status before")
                     .arg(procedureLine(one.after, rules, directory), wording::of(one.before.status));
    addSection(result, Tr::tr("Would come"), lines(difference.added));
    addSection(result, Tr::tr("Would leave"), lines(difference.gone));
    addSection(result, Tr::tr("Would have another status"), moved);
    addSection(result, Tr::tr("Questions that would open"), questionsOf(difference.opened));
    addSection(result, Tr::tr("Questions that would close"), questionsOf(difference.closed));
    addSection(result, Tr::tr("New findings"), textsOf(difference.findingsAdded));
    addSection(result, Tr::tr("Findings that would go"), textsOf(difference.findingsGone));
    addSection(result, Tr::tr("Expected time"),
               {Tr::tr("Before: %1", "value").arg(daysWord(difference.daysBefore)),
                Tr::tr("After: %1", "value").arg(daysWord(difference.daysAfter))});
    result.subtitle
        = Tr::tr("%1 come, %2 leave, %3 change status", "numbers of procedures")
              .arg(format::number(qint64(difference.added.size())), format::number(qint64(difference.gone.size())),
                   format::number(qint64(difference.moved.size())));
    return result;
}

} // namespace beraad
