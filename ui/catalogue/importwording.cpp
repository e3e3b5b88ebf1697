// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importwording.h"

#include "importing/importing.h"
#include "ui/common/format.h"
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad::importwording {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(beraad::importwording)
};

void addNamed(QStringList &lines, const QString &heading, const std::vector<ImportedVariable> &variables, qint64 count)
{
    if (variables.empty())
        return;
    lines << QString() << heading;
    for (const ImportedVariable &variable : variables)
        lines << u"  %1  %2"_s.arg(variable.id.value, inCurrentLanguage(variable.label));
    if (count > std::ssize(variables))
        lines << u"  "_s + Tr::tr("and %1 more").arg(format::number(count - std::ssize(variables)));
}

} // namespace

QString formatName(const QString &word)
{
    if (word == u"csv")
        return Tr::tr("CSV");
    if (word == u"dcat")
        return Tr::tr("DCAT-AP, data sets of a portal");
    if (word == u"ddi")
        return Tr::tr("DDI, variables of a study");
    if (word == u"skos")
        return Tr::tr("SKOS, code lists");
    if (word == u"statistical")
        return Tr::tr("SAS, Stata or SPSS");
    return word.toUpper();
}

QStringList formats()
{
    QStringList words;
    for (const QString &word : {u"csv"_s, u"dcat"_s, u"ddi"_s, u"skos"_s, u"statistical"_s, u"table"_s, u"csvw"_s,
                                u"frictionless"_s, u"mapped"_s})
        if (catalogueFormatFrom(word))
            words << word;
    return words;
}

std::vector<KindRow> rowsOf(const ImportReport &report)
{
    std::vector<KindRow> rows;
    for (const KindRow &row :
         {KindRow{Tr::tr("Variables"), report.variables}, KindRow{Tr::tr("Data sets"), report.datasets},
          KindRow{Tr::tr("Code lists"), report.codeLists}, KindRow{Tr::tr("Codes"), report.codes},
          KindRow{Tr::tr("Organisations"), report.organisations}})
        if (row.counts.read + row.counts.gone > 0)
            rows.push_back(row);
    return rows;
}

QString summary(const ImportReport &report)
{
    if (report.isNothingNew())
        return Tr::tr("Nothing changed since the last time.");
    QStringList parts;
    for (const KindRow &row : rowsOf(report)) {
        const ImportCounts &counts = row.counts;
        if (counts.added + counts.changed + counts.gone > 0)
            parts << Tr::tr("%1: %2 new, %3 changed, %4 gone", "kind of item, then counts")
                         .arg(row.name, format::number(counts.added), format::number(counts.changed),
                              format::number(counts.gone));
    }
    return parts.join(u" · "_s);
}

QString asText(const ImportReport &report)
{
    QStringList lines{report.source.name, format::dayAndTime(report.source.imported), {}};
    for (const KindRow &row : rowsOf(report))
        lines << Tr::tr("%1: %2 read, %3 new, %4 changed, %5 unchanged, %6 gone")
                     .arg(row.name, format::number(row.counts.read), format::number(row.counts.added),
                          format::number(row.counts.changed), format::number(row.counts.unchanged),
                          format::number(row.counts.gone));
    if (!report.affected.empty())
        lines << QString() << Tr::tr("Requests that ask for changed or gone variables");
    for (const AffectedDossier &dossier : report.affected)
        lines << u"  %1: %2"_s.arg(nameOf(dossier), whatHappenedTo(dossier));
    addNamed(lines, Tr::tr("Gone from the source"), report.gone, report.variables.gone);
    addNamed(lines, Tr::tr("Changed variables"), report.changed, report.variables.changed);
    addNamed(lines, Tr::tr("New variables"), report.added, report.variables.added);
    if (!report.notes.empty())
        lines << QString() << Tr::tr("Not taken over as it stood");
    for (const Problem &note : report.notes)
        lines << u"  %1: %2"_s.arg(note.where, note.message);
    if (report.noteCount > std::ssize(report.notes))
        lines << u"  "_s + Tr::tr("and %1 more").arg(format::number(report.noteCount - std::ssize(report.notes)));
    return lines.join(u'\n') + u'\n';
}

QString nameOf(const AffectedDossier &dossier)
{
    if (dossier.title.isEmpty())
        return Tr::tr("A file that you may not see (%1)").arg(dossier.id.value);
    return dossier.owner.isEmpty() ? dossier.title : Tr::tr("%1 (draft)").arg(dossier.title);
}

QString whatHappenedTo(const AffectedDossier &dossier)
{
    QStringList parts;
    if (dossier.changed > 0)
        parts << Tr::tr("%n variable(s) changed", nullptr, dossier.changed);
    if (dossier.gone > 0)
        parts << Tr::tr("%n variable(s) gone", nullptr, dossier.gone);
    return parts.join(u", "_s);
}

QString timeLeft(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    if (seconds < 0)
        return {};
    if (seconds < kMinute)
        return Tr::tr("about %n second(s) left", nullptr, int(std::max<qint64>(1, seconds)));
    return Tr::tr("about %n minute(s) left", nullptr, int((seconds + kMinute / 2) / kMinute));
}

} // namespace beraad::importwording
