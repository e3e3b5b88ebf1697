// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int importFile(const Invocation &call)
{
    const QString format = call.value(u"format"_s);
    if (format != u"auto"_s && format != u"csv"_s)
        return call.misused(u"--format %1: expected auto or csv"_s.arg(format));
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto report = (*desk)->importCatalogue(call.words.first());
    if (!report)
        return call.refuse(report.error());
    const QJsonObject counts{{u"read"_s, report->read},
                             {u"new"_s, report->added},
                             {u"changed"_s, report->changed},
                             {u"unchanged"_s, report->unchanged},
                             {u"refused"_s, 0}};
    if (call.json())
        call.printJson(counts);
    else
        call.out << report->read << " read, " << report->added << " new, " << report->changed << " changed, "
                 << report->unchanged << " unchanged\n";
    return kDone;
}

QJsonObject toJson(const VariableHit &hit)
{
    return {{u"id"_s, hit.id.value},
            {u"provider"_s, hit.provider.value},
            {u"dataset"_s, hit.dataset},
            {u"name"_s, hit.name},
            {u"label"_s, beraad::toJson(hit.label)},
            {u"category"_s, hit.category},
            {u"flags"_s, QJsonArray::fromStringList(hit.flags)},
            {u"asked"_s, hit.asked},
            {u"granted"_s, hit.granted}};
}

int search(const Invocation &call)
{
    bool isNumber = false;
    CatalogueQuery query;
    query.words = call.words.first();
    query.language = call.value(u"lang"_s);
    query.limit = call.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || query.limit < 1)
        return call.misused(u"--limit %1: expected a whole number from 1"_s.arg(call.value(u"limit"_s)));
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto hits = (*desk)->search(query);
    if (!hits)
        return call.refuse(hits.error());
    QJsonArray rows;
    for (const VariableHit &hit : *hits) {
        if (call.json())
            rows.append(toJson(hit));
        else
            call.out << hit.id.value << "  " << hit.label.in(query.language) << '\n';
    }
    if (call.json())
        call.printJson(rows);
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"catalogue import", "FILE", 1, "w format json", "reads variables from a CSV file, all or nothing", importFile},
    {"catalogue search", "WORDS", 1, "w limit lang json", "ranked variables", search},
};

} // namespace

std::span<const CommandSpec> catalogueCommands()
{
    return kCommands;
}

} // namespace beraad::cli
