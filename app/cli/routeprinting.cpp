// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/routeprinting.h"

#include "documents/wording.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

void printProcedure(QTextStream &out, const Procedure &procedure, const RuleTable &rules, const Directory &directory,
                    const QString &language)
{
    const ProcedureKind *kind = rules.kind(procedure.procedure);
    out << Wording(language).value(u"status"_s, toString(procedure.status)).leftJustified(13) << procedure.id.value
        << "  " << (kind ? kind->name.in(language) : procedure.procedure);
    if (!procedure.authority.isEmpty())
        out << " (" << directory.nameOf(procedure.authority, language) << ')';
    out << '\n';
    for (const Reason &reason : procedure.because)
        out << "             " << reason.rule << ": " << reason.text.in(language) << " [" << reason.evidence << ": "
            << reason.source << "]\n";
    QStringList after;
    for (const TrackId &id : procedure.after)
        after << id.value;
    if (!after.isEmpty())
        out << "             after " << after.join(u", "_s) << '\n';
}

} // namespace

void printRoute(QTextStream &out, const Route &route, const RuleTable &rules, const Directory &directory,
                const QString &language)
{
    for (const Procedure &procedure : route.procedures)
        printProcedure(out, procedure, rules, directory, language);
    for (const Undecided &open : route.undecided) {
        QStringList asked;
        for (const OrganisationId &id : open.asks)
            asked << directory.nameOf(id, language);
        out << "? " << open.flow << ": " << open.between.join(u" / "_s) << "\n  " << open.question.in(language)
            << " -> " << asked.join(u", "_s) << '\n';
    }
    for (const Finding &finding : route.findings)
        out << "! " << finding.code << (finding.rule.isEmpty() ? QString() : u" ("_s + finding.rule + u')') << ": "
            << finding.text.in(language) << '\n';
}

} // namespace beraad::cli
