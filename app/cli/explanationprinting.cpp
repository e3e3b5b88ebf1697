// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explanationprinting.h"

#include "documents/wording.h"
#include "routing/conditionwords.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

class Printer {
public:
    Printer(QTextStream &out, const RuleTable &rules, const QString &language)
        : m_out(out)
        , m_rules(rules)
        , m_language(language)
    {
    }
    void print(const Explanation &explanation);

private:
    void printRule(const RuleAnswer &rule);
    void printSaying(const RuleSaying &saying);
    void printFacts(const std::vector<Reason::FactRead> &facts);
    QString nameOf(const Procedure &procedure) const;

    QTextStream &m_out;
    const RuleTable &m_rules;
    const QString &m_language;
};

void Printer::printFacts(const std::vector<Reason::FactRead> &facts)
{
    for (const Reason::FactRead &fact : facts)
        m_out << "          " << fact.name << " = " << valueInWords(fact.name, fact.value, m_rules, m_language) << " ["
              << fact.origin << "]\n";
}

void Printer::printSaying(const RuleSaying &saying)
{
    m_out << "    " << toString(saying.says) << ": " << saying.flows.join(u", "_s) << '\n';
    for (const Ground &ground : saying.grounds) {
        m_out << "        " << ground.text.in(m_language) << '\n';
        for (const Ground::Via &via : ground.via)
            m_out << "          " << via.notion << " [" << via.evidence << ": " << via.source << "]\n";
        printFacts(ground.facts);
    }
    if (!saying.because)
        return;
    m_out << "        " << saying.because->rule << ": " << saying.because->text.in(m_language) << " ["
          << saying.because->evidence << ": " << saying.because->source << "]\n";
    printFacts(saying.because->facts);
    if (!saying.question.isEmpty())
        m_out << "        ? " << saying.question.in(m_language) << '\n';
}

void Printer::printRule(const RuleAnswer &rule)
{
    m_out << "  " << rule.rule << ": " << rule.text.in(m_language) << " [" << rule.evidence << ": " << rule.source
          << "]\n    = " << rule.condition.in(m_language) << '\n';
    if (!rule.isInForce)
        m_out << "    not in force: " << rule.validFrom.toString(Qt::ISODate) << " – "
              << (rule.validTo.isValid() ? rule.validTo.toString(Qt::ISODate) : QString()) << '\n';
    for (const RuleSaying &saying : rule.sayings)
        printSaying(saying);
}

QString Printer::nameOf(const Procedure &procedure) const
{
    const ProcedureKind *kind = m_rules.kind(procedure.procedure);
    return kind ? kind->name.in(m_language) : QString();
}

void Printer::print(const Explanation &explanation)
{
    m_out << explanation.headline.in(m_language) << '\n';
    for (const Procedure &procedure : explanation.found)
        m_out << "  " << Wording(m_language).value(u"status"_s, toString(procedure.status)).leftJustified(13)
              << procedure.id.value << "  " << nameOf(procedure) << '\n';
    for (const Clause &clause : explanation.clauses)
        m_out << "  - " << clause.text.in(m_language) << " (" << clause.rules.join(u", "_s) << ")\n";
    m_out << '\n';
    for (const RuleAnswer &rule : explanation.rules)
        printRule(rule);
}

} // namespace

void printExplanation(QTextStream &out, const Explanation &explanation, const RuleTable &rules, const QString &language)
{
    Printer(out, rules, language).print(explanation);
}

} // namespace beraad::cli
