// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledetails.h"

#include "desk/desk.h"
#include "routing/conditionwords.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/rules/rulewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    return QString::fromUtf8(canonicalJson(value));
}

/// A sentence begins with a capital; a condition is told as a part of one.
QString asSentence(const QString &words)
{
    return words.left(1).toUpper() + words.sliced(std::min<qsizetype>(1, words.size()));
}

} // namespace

RuleDetails::RuleDetails(const Context &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
{
    setObjectName(u"ruleDetails"_s);
}

void RuleDetails::show(const Rule &rule, const RuleTable &rules)
{
    clear();
    setTitle(rule.id, inCurrentLanguage(rule.text));
    addChip(lookOfEvidence(rule.evidence));
    const QDate today = m_context.desk.today();
    if (!rule.isValidOn(today))
        addChip({u"history"_s,
                 rule.validFrom > today ? tr("Not yet in force") : tr("No longer in force"),
                 Tone::Neutral,
                 {}});
    addSection(tr("When"))
        ->addWidget(makeText(asSentence(conditionInWords(rule.expression, rules, currentLanguage()))));
    addOutcomes(rule, rules);
    addBasis(rule);
    addExceptions(rule, rules);
    addQuestion(rule);
    addFacts(rule, rules);
    addWordings(rule);
    addFile(rule);
}

void RuleDetails::addOutcomes(const Rule &rule, const RuleTable &rules)
{
    if (rule.outcomes.empty())
        return;
    QVBoxLayout *section = addSection(tr("What follows"));
    for (const RuleOutcome &outcome : rule.outcomes) {
        const QString authority = rulewords::authority(outcome.authority, rules, m_context.desk.directory());
        QString what = outcome.procedure == u"*" ? tr("Whatever the flow asks for")
            : outcome.procedure.isEmpty()        ? tr("Finding %1", "its code").arg(outcome.finding)
                                                 : wording::procedureName(rules, outcome.procedure);
        if (!authority.isEmpty())
            what = u"%1 · %2"_s.arg(what, authority);
        auto *row = new QHBoxLayout;
        auto *title = makeText(what);
        row->addWidget(title, 1);
        row->addWidget(new StatusChip(rulewords::lookOf(outcome)), 0, Qt::AlignTop);
        section->addLayout(row);
    }
}

void RuleDetails::addBasis(const Rule &rule)
{
    QVBoxLayout *section = addSection(tr("On what it rests"));
    auto *facts = new FactList;
    facts->add(tr("Source"), rule.source);
    facts->add(tr("Evidence"), wording::evidenceExplained(rule.evidence));
    facts->add(tr("Valid"), format::period(rule.validFrom, rule.validTo));
    facts->add(tr("Looks at"), rulewords::scope(rule.scope));
    section->addWidget(facts);
}

void RuleDetails::addRuleLink(QVBoxLayout *section, const QString &id, const RuleTable &rules)
{
    const auto other = std::ranges::find(rules.rules, id, &Rule::id);
    auto *row = new LinkRow;
    row->setObjectName(u"toRule-"_s + id);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    auto *name = new Label(id, TextRole::Strong, Ink::Accent);
    layout->addWidget(name, 0, Qt::AlignTop);
    const QString says = other == rules.rules.end() ? QString() : inCurrentLanguage(other->text);
    auto *text = new Label(says, TextRole::Body);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    row->setAccessibleName(u"%1: %2"_s.arg(id, says));
    connect(row, &LinkRow::clicked, this, [this, id] { emit ruleWanted(id); });
    section->addWidget(row);
}

/// Both ways: what frees from this rule, and from what this rule frees.
void RuleDetails::addExceptions(const Rule &rule, const RuleTable &rules)
{
    QStringList freeing;
    for (const size_t exception : rule.exceptions)
        freeing << rules.rules[exception].id;
    freeing.removeDuplicates();
    if (!freeing.isEmpty()) {
        QVBoxLayout *section = addSection(tr("Does not apply where one of these does"));
        for (const QString &id : std::as_const(freeing))
            addRuleLink(section, id, rules);
    }
    if (rule.exceptionTo.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Where it applies, these do not"));
    for (const QString &id : rule.exceptionTo)
        addRuleLink(section, id, rules);
}

void RuleDetails::addQuestion(const Rule &rule)
{
    if (rule.question.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Asked when a fact is not known"));
    section->addWidget(makeText(inCurrentLanguage(rule.question)));
    QStringList people;
    for (const QString &role : rule.asks)
        people << rulewords::asked(role);
    auto *facts = new FactList;
    facts->add(tr("Who is asked"), people.join(u", "_s));
    section->addWidget(facts);
}

void RuleDetails::addFacts(const Rule &rule, const RuleTable &rules)
{
    const QStringList names = rule.expression.factNames();
    if (names.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Facts it looks at"));
    auto *facts = new FactList;
    for (const QString &name : names) {
        const auto notion = std::ranges::find(rules.notions, name, &Notion::id);
        const FactName known = rules.factNames.value(name);
        const Text &text = notion != rules.notions.end() ? notion->text
            : known.name.isEmpty()                       ? known.holds
                                                         : known.name;
        const QString words = inCurrentLanguage(text);
        facts->add(name, words.isEmpty() ? name : asSentence(words));
    }
    section->addWidget(facts);
}

void RuleDetails::addWordings(const Rule &rule)
{
    QVBoxLayout *section = addSection(tr("In the other languages"));
    auto *facts = new FactList;
    for (const QString &language : Language::available())
        if (language != currentLanguage())
            facts->add(Language::nameOf(language), rule.text.byLanguage.value(language));
    section->addWidget(facts);
}

void RuleDetails::addFile(const Rule &rule)
{
    QVBoxLayout *section = addSection(tr("In the rule file"));
    auto *where = new Label(rulewords::place(rule.where), TextRole::Small, Ink::Soft);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWidget(where);
    auto *code = new Label(jsonText(rule.condition), TextRole::Code);
    code->setObjectName(u"conditionJson"_s);
    code->setWordWrap(true);
    code->setTextFormat(Qt::PlainText);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWidget(code);
}

} // namespace beraad
