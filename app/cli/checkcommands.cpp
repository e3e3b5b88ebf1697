// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/checking.h"
#include "scripts/scriptreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QJsonObject toJson(const StandingVariable &variable)
{
    return {{u"id"_s, variable.id.value}, {u"name"_s, variable.name}, {u"standing"_s, toString(variable.standing)}};
}

QJsonObject toJson(const ScriptReport &report)
{
    QJsonArray uses;
    for (const VariableUse &use : report.uses) {
        QJsonArray places;
        for (const ScriptPlace &place : use.places)
            places.append(QJsonObject{{u"file"_s, place.file},
                                      {u"line"_s, place.line},
                                      {u"column"_s, place.column},
                                      {u"quoted"_s, place.isQuoted}});
        QJsonObject object = toJson(use.variable);
        object.insert(u"places"_s, places);
        uses.append(object);
    }
    QJsonArray neverUsed;
    for (const StandingVariable &variable : report.neverUsed)
        neverUsed.append(toJson(variable));
    QJsonArray passedOver;
    for (const Problem &problem : report.passedOver)
        passedOver.append(QJsonObject{{u"file"_s, problem.where}, {u"reason"_s, problem.message}});
    return {{u"format"_s, u"beraad-script-check/1"_s},
            {u"files"_s, QJsonArray::fromStringList(report.files)},
            {u"uses"_s, uses},
            {u"neverUsed"_s, neverUsed},
            {u"passedOver"_s, passedOver}};
}

void print(QTextStream &out, const ScriptReport &report)
{
    for (const VariableUse &use : report.uses) {
        out << toString(use.variable.standing) << "  " << use.variable.id.value << '\n';
        for (const ScriptPlace &place : use.places)
            out << "  " << place.file << ':' << place.line << ':' << place.column
                << (place.isQuoted ? "  between quotes\n" : "\n");
    }
    for (const StandingVariable &variable : report.neverUsed)
        out << "never used  " << variable.id.value << '\n';
    for (const Problem &problem : report.passedOver)
        out << "passed over  " << problem.message << '\n';
    out << counted(report.files.size(), u"script"_s) << ", " << counted(std::ssize(report.uses), u"variable"_s)
        << " named\n";
}

int scriptCheck(const Invocation &call)
{
    if (!QFileInfo::exists(call.words.last()))
        return call.refuse({ErrorCode::FileUnreadable,
                            {call.words.last()},
                            u"cannot read %1: there is no such file or folder"_s.arg(call.words.last()),
                            {}});
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto state = seenDossier(*desk, call.words.first());
    if (!state)
        return call.refuse(state.error());
    const auto variables = standingVariablesOf(*state, **desk);
    if (!variables)
        return call.refuse(variables.error());
    const ScriptReader reader;
    const auto report = checkScripts(reader, {call.words.last()}, *variables);
    if (!report)
        return call.refuse(report.error());
    if (call.json())
        call.printJson(toJson(*report));
    else
        print(call.out, *report);
    return report->hasFindings() ? kRefused : kDone;
}

QJsonObject toJson(const SelectionEstimate &estimate, qint64 persons)
{
    QJsonArray attributes;
    for (const QuasiIdentifier &attribute : estimate.attributes)
        attributes.append(
            QJsonObject{{u"line"_s, attribute.line.value},
                        {u"categories"_s, attribute.categories ? QJsonValue(*attribute.categories) : QJsonValue()},
                        {u"source"_s, beraad::toJson(attribute.source)},
                        {u"evidence"_s, attribute.evidence}});
    QJsonArray identifying;
    for (const LineId &line : estimate.identifying)
        identifying.append(line.value);
    return {{u"format"_s, u"beraad-uniqueness/1"_s},
            {u"persons"_s, persons},
            {u"low"_s, estimate.low},
            {u"high"_s, estimate.high},
            {u"attributes"_s, attributes},
            {u"identifying"_s, identifying}};
}

void print(QTextStream &out, const SelectionEstimate &estimate, qint64 persons, const QString &language)
{
    out << u"%1 % to %2 % of %3 persons unique, if the attributes were independent\n"_s
               .arg(estimate.low * 100, 0, 'f', 1)
               .arg(estimate.high * 100, 0, 'f', 1)
               .arg(persons);
    for (const QuasiIdentifier &attribute : estimate.attributes) {
        const QString source = attribute.source.in(language);
        if (attribute.categories)
            out << u"  %1  %2 categories%3\n"_s.arg(attribute.line.value)
                       .arg(*attribute.categories)
                       .arg(source.isEmpty() ? u" (its codes)"_s : u" (%1)"_s.arg(source));
        else
            out << u"  %1  not counted: its number of categories is not known\n"_s.arg(attribute.line.value);
    }
    if (estimate.attributes.empty() && estimate.identifying.empty())
        out << "  no line asks for what would tell one person from another\n";
    for (const LineId &line : estimate.identifying)
        out << u"  %1  names a person whatever else is asked\n"_s.arg(line.value);
}

int uniqueness(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto state = seenDossier(*desk, call.words.first());
    if (!state)
        return call.refuse(state.error());
    auto selection = selectionOf(state->request.value_or(Request()), **desk);
    if (!selection)
        return call.refuse(selection.error());
    if (call.isSet(u"persons"_s))
        selection->persons = call.value(u"persons"_s).toInt();
    if (selection->persons < 1)
        return call.misused(u"the dossier does not say how many persons (S3.Q2); expected --persons N"_s);
    const auto counts = shippedCategoryCounts();
    if (!counts)
        return call.refuse(counts.error());
    const SelectionEstimate estimate = estimateOf(*selection, *counts);
    if (call.json())
        call.printJson(toJson(estimate, selection->persons));
    else
        print(call.out, estimate, selection->persons, call.value(u"lang"_s));
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"script-check", "DOSSIER PATH", 2, "w as json",
     "which variables a script, or all in a folder, uses; 1 when one is not approved",
     "script-check demo-1 scripts -w demo.beraad --as an.peeters", scriptCheck},
    {"uniqueness", "DOSSIER", 1, "w as persons lang json", "how many people its variables would make unique",
     "uniqueness demo-1 -w demo.beraad --as an.peeters --lang de", uniqueness},
};

} // namespace

std::span<const CommandSpec> checkCommands()
{
    return kCommands;
}

} // namespace beraad::cli
