// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/differenceprinting.h"

#include "documents/wording.h"
#include "routing/conditionwords.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

void printRow(QTextStream &out, QChar sign, const Procedure &procedure, const QString &status, const RuleTable &rules,
              const QString &language)
{
    const ProcedureKind *kind = rules.kind(procedure.procedure);
    QStringList because;
    for (const Reason &reason : procedure.because)
        because << reason.rule;
    out << "      " << sign << ' ' << procedure.id.value << "  " << (kind ? kind->name.in(language) : QString()) << " ("
        << status << "; " << because.join(u", "_s) << ")\n";
}

/// A condition in words, a wording in the language, else as in the file.
QString shown(const QString &member, const QJsonValue &value, const RuleTable &rules, const QString &language)
{
    if (value.isUndefined())
        return u"(nothing)"_s;
    if (member == u"condition"_s)
        if (const auto condition = logic::Expression::compile(value))
            return conditionInWords(*condition, rules, language);
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

} // namespace

void printDifference(QTextStream &out, const RouteDifference &difference, const RuleTable &rules,
                     const QString &language)
{
    const auto worded
        = [words = Wording(language)](ProcedureStatus status) { return words.value(u"status"_s, toString(status)); };
    for (const Procedure &procedure : difference.gone)
        printRow(out, u'-', procedure, worded(procedure.status), rules, language);
    for (const Procedure &procedure : difference.added)
        printRow(out, u'+', procedure, worded(procedure.status), rules, language);
    for (const RouteDifference::Moved &moved : difference.moved)
        printRow(out, u'~', moved.after, u"%1 -> %2"_s.arg(worded(moved.before.status), worded(moved.after.status)),
                 rules, language);
    for (const Undecided &open : difference.closed)
        out << "      - ? " << open.flow << ": " << open.between.join(u" / "_s) << '\n';
    for (const Undecided &open : difference.opened)
        out << "      + ? " << open.flow << ": " << open.between.join(u" / "_s) << '\n';
    for (const Finding &finding : difference.findingsGone)
        out << "      - ! " << finding.code << '\n';
    for (const Finding &finding : difference.findingsAdded)
        out << "      + ! " << finding.code << ": " << finding.text.in(language) << '\n';
}

void printDifference(QTextStream &out, const EntryDifference &difference, const RuleTable &before,
                     const RuleTable &after, const QString &language)
{
    const QString sign = difference.isAdded() ? u"+"_s : difference.isRemoved() ? u"-"_s : u"~"_s;
    out << sign << ' ' << toString(difference.kind) << ' ' << difference.id << '\n';
    if (difference.isAdded() || difference.isRemoved()) {
        const QJsonObject &entry = difference.isAdded() ? difference.after : difference.before;
        out << "    " << textFromJson(entry.value(u"text"_s)).in(language) << '\n';
        return;
    }
    for (const QString &member : difference.members)
        out << "    " << member << "\n      - " << shown(member, difference.before.value(member), before, language)
            << "\n      + " << shown(member, difference.after.value(member), after, language) << '\n';
}

} // namespace beraad::cli
