// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/conditionwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using logic::Node;
using logic::Operator;

/// The fixed words of one language; %1 is a fact, %2 a value or a list of them.
struct Phrases {
    QString both;
    QString either;
    QString is;
    QString isNot;
    QString isOneOf;
    QString isNoneOf;
    QString contains;
    QString containsNot;
    QString isGiven;
    QString isNotGiven;
    QString atLeast;
    QString moreThan;
    QString atMost;
    QString lessThan;
    QString applies;
    QString appliesNot;
    QString always;
    QString never;
    QString quoted;
    QString unknown;
};

const Phrases &phrasesIn(const QString &language)
{
    static const Phrases nl{u" en "_s,
                            u" of "_s,
                            u"%1 is %2"_s,
                            u"%1 is niet %2"_s,
                            u"%1 is een van %2"_s,
                            u"%1 is geen van %2"_s,
                            u"%2 behoort tot %1"_s,
                            u"%2 behoort niet tot %1"_s,
                            u"%1 is opgegeven"_s,
                            u"%1 is niet opgegeven"_s,
                            u"%1 is ten minste %2"_s,
                            u"%1 is meer dan %2"_s,
                            u"%1 is ten hoogste %2"_s,
                            u"%1 is minder dan %2"_s,
                            u"van toepassing: %1"_s,
                            u"niet van toepassing: %1"_s,
                            u"altijd"_s,
                            u"nooit"_s,
                            u"“%1”"_s,
                            u"onbekend"_s};
    static const Phrases fr{u" et "_s,
                            u" ou "_s,
                            u"%1 est %2"_s,
                            u"%1 n’est pas %2"_s,
                            u"%1 est l’une des valeurs suivantes : %2"_s,
                            u"%1 n’est aucune des valeurs suivantes : %2"_s,
                            u"%2 figure parmi %1"_s,
                            u"%2 ne figure pas parmi %1"_s,
                            u"%1 est indiqué"_s,
                            u"%1 n’est pas indiqué"_s,
                            u"%1 est d’au moins %2"_s,
                            u"%1 est supérieur à %2"_s,
                            u"%1 est d’au plus %2"_s,
                            u"%1 est inférieur à %2"_s,
                            u"s’applique : %1"_s,
                            u"ne s’applique pas : %1"_s,
                            u"toujours"_s,
                            u"jamais"_s,
                            u"« %1 »"_s,
                            u"inconnu"_s};
    static const Phrases de{u" und "_s,
                            u" oder "_s,
                            u"%1 ist %2"_s,
                            u"%1 ist nicht %2"_s,
                            u"%1 ist eines von %2"_s,
                            u"%1 ist keines von %2"_s,
                            u"%2 gehört zu: %1"_s,
                            u"%2 gehört nicht zu: %1"_s,
                            u"%1 ist angegeben"_s,
                            u"%1 ist nicht angegeben"_s,
                            u"%1 ist mindestens %2"_s,
                            u"%1 ist mehr als %2"_s,
                            u"%1 ist höchstens %2"_s,
                            u"%1 ist weniger als %2"_s,
                            u"trifft zu: %1"_s,
                            u"trifft nicht zu: %1"_s,
                            u"immer"_s,
                            u"nie"_s,
                            u"„%1“"_s,
                            u"unbekannt"_s};
    static const Phrases en{u" and "_s,
                            u" or "_s,
                            u"%1 is %2"_s,
                            u"%1 is not %2"_s,
                            u"%1 is one of %2"_s,
                            u"%1 is none of %2"_s,
                            u"%2 is among %1"_s,
                            u"%2 is not among %1"_s,
                            u"%1 is given"_s,
                            u"%1 is not given"_s,
                            u"%1 is at least %2"_s,
                            u"%1 is more than %2"_s,
                            u"%1 is at most %2"_s,
                            u"%1 is less than %2"_s,
                            u"applies: %1"_s,
                            u"does not apply: %1"_s,
                            u"always"_s,
                            u"never"_s,
                            u"“%1”"_s,
                            u"unknown"_s};
    if (language == u"fr"_s)
        return fr;
    if (language == u"de"_s)
        return de;
    return language == u"en"_s ? en : nl;
}

QString factIn(const Node &node)
{
    const bool isPlain = node.operation == Operator::Var && !node.arguments.empty();
    return isPlain ? node.arguments.front().literal.toString() : QString();
}

class Teller {
public:
    Teller(const RuleTable &rules, const QString &language)
        : m_rules(rules)
        , m_language(language)
        , m_phrases(phrasesIn(language))
    {
    }
    QString tell(const Node &node, bool isDenied) const;
    QString value(const QString &fact, const QJsonValue &value) const;

private:
    QString join(const Node &node, bool isDenied) const;
    QString compare(const Node &node, bool isDenied) const;
    QString membership(const Node &node, bool isDenied) const;
    QString order(const Node &node, bool isDenied) const;
    QString state(const QString &fact, bool isDenied) const;
    QString nameOf(const QString &fact) const;
    QString plainly(const Node &node, bool isDenied) const;
    QString list(const QString &fact, const QJsonArray &values) const;

    const RuleTable &m_rules;
    const QString &m_language;
    const Phrases &m_phrases;
};

QString Teller::nameOf(const QString &fact) const
{
    const auto name = m_rules.factNames.constFind(fact);
    if (name == m_rules.factNames.cend())
        return fact;
    const Text &text = name->name.isEmpty() ? name->holds : name->name;
    return text.isEmpty() ? fact : text.in(m_language);
}

QString Teller::value(const QString &fact, const QJsonValue &value) const
{
    if (!value.isString())
        return QString::fromUtf8(canonicalJson(value));
    const QString word = value.toString();
    const auto name = m_rules.factNames.constFind(fact);
    const Text named = name == m_rules.factNames.cend() ? Text() : name->values.value(word);
    return m_phrases.quoted.arg(named.isEmpty() ? word : named.in(m_language));
}

QString Teller::list(const QString &fact, const QJsonArray &values) const
{
    QStringList words;
    for (const QJsonValue &one : values)
        words << value(fact, one);
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + m_phrases.either + last;
}

/// A flag or a notion that stands alone.
QString Teller::state(const QString &fact, bool isDenied) const
{
    const auto notion = std::ranges::find(m_rules.notions, fact, &Notion::id);
    if (notion != m_rules.notions.end())
        return (isDenied ? m_phrases.appliesNot : m_phrases.applies)
            .arg(m_phrases.quoted.arg(notion->text.in(m_language)));
    const auto name = m_rules.factNames.constFind(fact);
    if (name == m_rules.factNames.cend() || name->holds.isEmpty())
        return (isDenied ? m_phrases.isNotGiven : m_phrases.isGiven).arg(nameOf(fact));
    return (isDenied ? name->fails : name->holds).in(m_language);
}

QString Teller::compare(const Node &node, bool isDenied) const
{
    const QString fact = factIn(node.arguments[0]);
    const Node &other = node.arguments[1];
    const bool isNegated
        = (node.operation == Operator::NotEqual || node.operation == Operator::StrictNotEqual) != isDenied;
    if (fact.isEmpty() || other.operation != Operator::Literal)
        return plainly(node, isDenied);
    if (other.literal.isBool())
        return state(fact, isNegated == other.literal.toBool());
    if (other.literal.isNull())
        return state(fact, !isNegated);
    return (isNegated ? m_phrases.isNot : m_phrases.is).arg(nameOf(fact), value(fact, other.literal));
}

QString Teller::membership(const Node &node, bool isDenied) const
{
    const QString fact = factIn(node.arguments[0]);
    if (!fact.isEmpty() && node.arguments[1].literal.isArray()) {
        const QJsonArray values = node.arguments[1].literal.toArray();
        if (values.size() == 1)
            return (isDenied ? m_phrases.isNot : m_phrases.is).arg(nameOf(fact), value(fact, values.first()));
        return (isDenied ? m_phrases.isNoneOf : m_phrases.isOneOf).arg(nameOf(fact), list(fact, values));
    }
    const QString group = factIn(node.arguments[1]);
    if (group.isEmpty() || node.arguments[0].operation != Operator::Literal)
        return plainly(node, isDenied);
    return (isDenied ? m_phrases.containsNot : m_phrases.contains)
        .arg(nameOf(group), value(group, node.arguments[0].literal));
}

QString Teller::order(const Node &node, bool isDenied) const
{
    const QString fact = factIn(node.arguments[0]);
    if (fact.isEmpty() || node.arguments.size() != 2 || node.arguments[1].operation != Operator::Literal)
        return plainly(node, isDenied);
    const QString limit = value(fact, node.arguments[1].literal);
    switch (node.operation) {
    case Operator::GreaterEqual:
        return (isDenied ? m_phrases.lessThan : m_phrases.atLeast).arg(nameOf(fact), limit);
    case Operator::Greater:
        return (isDenied ? m_phrases.atMost : m_phrases.moreThan).arg(nameOf(fact), limit);
    case Operator::LessEqual:
        return (isDenied ? m_phrases.moreThan : m_phrases.atMost).arg(nameOf(fact), limit);
    default:
        return (isDenied ? m_phrases.atLeast : m_phrases.lessThan).arg(nameOf(fact), limit);
    }
}

/// What has no wording of its own stands as in the file, so that nothing is hidden.
QString Teller::plainly(const Node &node, bool isDenied) const
{
    QStringList parts;
    for (const Node &argument : node.arguments)
        parts << tell(argument, false);
    const QString shown
        = node.operation == Operator::Var ? nameOf(factIn(node)) : u"%1(%2)"_s.arg(node.name, parts.join(u", "_s));
    return isDenied ? u"!("_s + shown + u')' : shown;
}

/// Denying a conjunction gives a disjunction of denials (De Morgan), and the other way round.
QString Teller::join(const Node &node, bool isDenied) const
{
    const auto joins = [](const Node &part) {
        return (part.operation == Operator::And || part.operation == Operator::Or) && part.arguments.size() > 1;
    };
    QStringList parts;
    for (const Node &argument : node.arguments) {
        const Node *inner = &argument;
        while (inner->operation == Operator::Not && inner->arguments.size() == 1)
            inner = &inner->arguments.front();
        const QString part = tell(argument, isDenied);
        parts << (joins(*inner) ? u'(' + part + u')' : part);
    }
    if (parts.size() == 1)
        return tell(node.arguments.front(), isDenied);
    const bool isBoth = (node.operation == Operator::And) != isDenied;
    return parts.join(isBoth ? m_phrases.both : m_phrases.either);
}

QString Teller::tell(const Node &node, bool isDenied) const
{
    using enum Operator;
    switch (node.operation) {
    case Literal:
        if (node.literal.isBool())
            return node.literal.toBool() != isDenied ? m_phrases.always : m_phrases.never;
        return value({}, node.literal);
    case And:
    case Or:
        return join(node, isDenied);
    case Not:
    case Truthy:
        return node.arguments.size() == 1 ? tell(node.arguments.front(), isDenied != (node.operation == Not))
                                          : plainly(node, isDenied);
    case Var:
        return state(factIn(node), isDenied);
    case Equal:
    case StrictEqual:
    case NotEqual:
    case StrictNotEqual:
        return compare(node, isDenied);
    case In:
        return membership(node, isDenied);
    case Greater:
    case GreaterEqual:
    case Less:
    case LessEqual:
        return order(node, isDenied);
    default:
        return plainly(node, isDenied);
    }
}

} // namespace

QString conditionInWords(const logic::Node &node, bool isDenied, const RuleTable &rules, const QString &language)
{
    return Teller(rules, language).tell(node, isDenied);
}

QString conditionInWords(const logic::Expression &condition, const RuleTable &rules, const QString &language)
{
    return conditionInWords(condition.root(), false, rules, language);
}

Text conditionText(const logic::Node &node, bool isDenied, const RuleTable &rules)
{
    Text text;
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        text.byLanguage.insert(language, conditionInWords(node, isDenied, rules, language));
    return text;
}

QString valueInWords(const QString &fact, const QString &value, const RuleTable &rules, const QString &language)
{
    const auto name = rules.factNames.constFind(fact);
    if (value == u"unknown"_s)
        return phrasesIn(language).unknown;
    const Text named = name == rules.factNames.cend() ? Text() : name->values.value(value);
    return named.isEmpty() ? value : named.in(language);
}

} // namespace beraad
