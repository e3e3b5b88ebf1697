// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/cataloguedesk.h"
#include "desk/catalogueimports.h"
#include "importing/importing.h"
#include "store/importreport.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QJsonObject toJson(const ImportCounts &counts)
{
    return {{u"read"_s, counts.read},
            {u"new"_s, counts.added},
            {u"changed"_s, counts.changed},
            {u"unchanged"_s, counts.unchanged},
            {u"gone"_s, counts.gone}};
}

using Kind = std::pair<QString, ImportCounts>;

std::vector<Kind> kindsOf(const ImportReport &report)
{
    return {{u"variables"_s, report.variables},
            {u"datasets"_s, report.datasets},
            {u"codeLists"_s, report.codeLists},
            {u"codes"_s, report.codes},
            {u"organisations"_s, report.organisations}};
}

/// What the source is about: variables, else data sets, else codes. Its counts stand for the whole.
Kind mainKindOf(const ImportReport &report)
{
    for (const Kind &kind : {Kind{u"variables"_s, report.variables}, Kind{u"datasets"_s, report.datasets}})
        if (kind.second.read + kind.second.gone > 0)
            return kind;
    return report.codes.read + report.codes.gone > 0 ? Kind{u"codes"_s, report.codes}
                                                     : Kind{u"variables"_s, report.variables};
}

QJsonArray toJson(const std::vector<AffectedDossier> &affected)
{
    QJsonArray array;
    for (const AffectedDossier &dossier : affected)
        array << QJsonObject{{u"id"_s, dossier.id.value},
                             {u"title"_s, dossier.title},
                             {u"draft"_s, !dossier.owner.isEmpty()},
                             {u"changed"_s, dossier.changed},
                             {u"gone"_s, dossier.gone}};
    return array;
}

QJsonObject toJson(const ImportReport &report)
{
    const auto [kind, counts] = mainKindOf(report);
    QJsonObject object = toJson(counts);
    object.insert(u"of"_s, kind);
    object.insert(u"refused"_s, report.leftOut);
    object.insert(u"format"_s, report.source.format);
    QJsonObject kinds;
    for (const auto &[name, kindCounts] : kindsOf(report))
        kinds.insert(name, toJson(kindCounts));
    object.insert(u"kinds"_s, kinds);
    object.insert(u"affected"_s, toJson(report.affected));
    object.insert(u"noteCount"_s, report.noteCount);
    QJsonArray notes;
    for (const Problem &note : report.notes)
        notes << QJsonObject{{u"where"_s, note.where}, {u"message"_s, note.message}};
    object.insert(u"notes"_s, notes);
    return object;
}

void printReport(QTextStream &out, const ImportReport &report)
{
    for (const auto &[name, counts] : kindsOf(report))
        if (counts.read + counts.gone > 0)
            out << name << ": " << counts.read << " read, " << counts.added << " new, " << counts.changed
                << " changed, " << counts.unchanged << " unchanged, " << counts.gone << " gone\n";
    for (const AffectedDossier &dossier : report.affected)
        out << "affects " << dossier.id.value << ' ' << dossier.title << '\n';
    for (const Problem &note : report.notes)
        out << "note: " << note.where << ": " << note.message << '\n';
    if (report.noteCount > std::ssize(report.notes))
        out << "and " << report.noteCount - std::ssize(report.notes) << " notes more\n";
}

int importFile(const Invocation &call)
{
    std::optional<CatalogueFormat> format;
    if (call.value(u"format"_s) != u"auto"_s) {
        const auto named = catalogueFormatFrom(call.value(u"format"_s));
        if (!named)
            return call.misused(
                u"--format %1: expected auto, csv, dcat, skos, ddi or statistical"_s.arg(call.value(u"format"_s)));
        format = *named;
    }
    CatalogueSource source;
    source.path = call.words.first();
    source.holder = OrganisationId(call.value(u"holder"_s));
    source.dataset = call.value(u"dataset"_s);
    source.category = call.value(u"category"_s);
    source.language = call.value(u"lang"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (!source.holder.isEmpty() && !(*desk)->directory().find(source.holder))
        return call.misused(u"--holder %1: the directory has no such organisation"_s.arg(source.holder.value));
    const auto report = (*desk)->imports().take(source, format);
    if (!report)
        return call.refuse(report.error());
    if (call.json())
        call.printJson(toJson(*report));
    else
        printReport(call.out, *report);
    return kDone;
}

int sources(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto sources = CatalogueDesk(**desk).importSources();
    if (!sources)
        return call.refuse(sources.error());
    QJsonArray rows;
    Columns columns;
    for (const ImportSource &source : *sources) {
        const QString at = source.imported.toString(Qt::ISODate);
        if (call.json())
            rows << QJsonObject{{u"name"_s, source.name},
                                {u"path"_s, source.path},
                                {u"format"_s, source.format},
                                {u"imported"_s, at},
                                {u"variables"_s, toJson(source.variables)}};
        else
            columns.add({source.name, source.format, at.isEmpty() ? u"-"_s : at});
    }
    if (call.json())
        call.printJson(rows);
    else
        columns.print(call.out);
    return kDone;
}

QJsonObject toJson(const VariableHit &hit)
{
    return {{u"kind"_s, u"variable"_s},
            {u"id"_s, hit.id.value},
            {u"provider"_s, hit.provider.value},
            {u"dataset"_s, hit.dataset},
            {u"name"_s, hit.name},
            {u"label"_s, beraad::toJson(hit.label)},
            {u"category"_s, hit.category},
            {u"flags"_s, QJsonArray::fromStringList(hit.flags)},
            {u"asked"_s, hit.asked},
            {u"granted"_s, hit.granted}};
}

QJsonObject toJson(const DatasetHit &hit)
{
    return {{u"kind"_s, u"dataset"_s},
            {u"id"_s, hit.id},
            {u"provider"_s, hit.provider.value},
            {u"label"_s, beraad::toJson(hit.label)},
            {u"accessRights"_s, hit.accessRights},
            {u"variables"_s, hit.variables}};
}

void printHits(const Invocation &call, const CatalogueHits &hits, const QString &language)
{
    if (!hits.alsoSearched.isEmpty())
        call.err << "also searched for: " << hits.alsoSearched.join(u", "_s) << '\n';
    QJsonArray rows;
    Columns columns;
    for (const VariableHit &hit : hits.variables) {
        if (call.json())
            rows.append(toJson(hit));
        else
            columns.add({hit.id.value, hit.label.in(language)});
    }
    for (const DatasetHit &hit : hits.datasets) {
        if (call.json())
            rows.append(toJson(hit));
        else
            columns.add({hit.provider.value + u'/' + hit.id, hit.label.in(language) + u" (data set)"_s});
    }
    if (call.json())
        call.printJson(rows);
    else
        columns.print(call.out);
}

int search(const Invocation &call)
{
    CatalogueQuery query;
    query.words = call.words.join(u' ');
    query.language = call.value(u"lang"_s);
    query.provider = OrganisationId(call.value(u"holder"_s));
    query.category = call.value(u"category"_s);
    query.limit = call.value(u"limit"_s).toInt();
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto hits = CatalogueDesk(**desk).search(query);
    if (!hits)
        return call.refuse(hits.error());
    printHits(call, *hits, query.language);
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"catalogue import", "FILE", 1, "w as format holder dataset category lang json",
     "reads a catalogue as an authority publishes it, all or nothing",
     "catalogue import catalogue.csv -w demo.beraad --holder vdab", importFile},
    {"catalogue sources", "", 0, "w json", "what the catalogue was read from, the latest first",
     "catalogue sources -w demo.beraad", sources},
    {"catalogue search", "WORDS…", kOneOrMore, "w limit lang holder category json", "ranked variables, then data sets",
     "catalogue search jahres lohn -w demo.beraad --lang de --limit 5", search},
};

} // namespace

std::span<const CommandSpec> catalogueCommands()
{
    return kCommands;
}

} // namespace beraad::cli
