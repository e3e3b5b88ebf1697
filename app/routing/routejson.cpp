// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

template <typename Tag> QJsonArray idsOf(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids)
        array.append(id.value);
    return array;
}

QString toString(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return u"info"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        return u"error"_s;
    }
    return {};
}

QJsonObject toJson(const Flow &flow)
{
    return {{u"id"_s, flow.id},
            {u"provider"_s, flow.provider.value},
            {u"recipient"_s, flow.recipient.value},
            {u"channel"_s, flow.channel},
            {u"lines"_s, idsOf(flow.lines)}};
}

QJsonObject toJson(const Reason &reason, const QString &language)
{
    QJsonArray facts;
    for (const Reason::FactRead &fact : reason.facts)
        facts.append(QJsonObject{{u"name"_s, fact.name}, {u"value"_s, fact.value}, {u"origin"_s, fact.origin}});
    return {{u"rule"_s, reason.rule},     {u"text"_s, reason.text.in(language)},
            {u"source"_s, reason.source}, {u"evidence"_s, reason.evidence},
            {u"facts"_s, facts},          {u"trace"_s, reason.trace}};
}

QJsonObject toJson(const Procedure &procedure, const QString &language)
{
    QJsonArray because;
    for (const Reason &reason : procedure.because)
        because.append(toJson(reason, language));
    QJsonObject json{{u"id"_s, procedure.id.value},
                     {u"procedure"_s, procedure.procedure},
                     {u"status"_s, toString(procedure.status)},
                     {u"authority"_s, procedure.authority.value},
                     {u"flows"_s, QJsonArray::fromStringList(procedure.flows)},
                     {u"lines"_s, idsOf(procedure.lines)},
                     {u"after"_s, idsOf(procedure.after)},
                     {u"because"_s, because}};
    if (!procedure.kind.isEmpty())
        json.insert(u"kind"_s, procedure.kind);
    if (procedure.expectedDays >= 0) {
        json.insert(u"expectedDays"_s, procedure.expectedDays);
        json.insert(u"expectedSource"_s, procedure.expectedBasis.in(language));
    }
    return json;
}

QJsonObject toJson(const Undecided &undecided, const QString &language)
{
    return {{u"flow"_s, undecided.flow},
            {u"between"_s, QJsonArray::fromStringList(undecided.between)},
            {u"question"_s, undecided.question.in(language)},
            {u"asks"_s, idsOf(undecided.asks)},
            {u"facts"_s, QJsonArray::fromStringList(undecided.facts)},
            {u"rule"_s, undecided.rule}};
}

QJsonObject toJson(const Finding &finding, const QString &language)
{
    return {{u"severity"_s, toString(finding.severity)},
            {u"code"_s, finding.code},
            {u"rule"_s, finding.rule},
            {u"text"_s, finding.text.in(language)}};
}

} // namespace

QJsonObject toJson(const Route &route, const QString &language)
{
    QJsonArray flows;
    for (const Flow &flow : route.flows)
        flows.append(toJson(flow));
    QJsonArray procedures;
    for (const Procedure &procedure : route.procedures)
        procedures.append(toJson(procedure, language));
    QJsonArray undecided;
    for (const Undecided &question : route.undecided)
        undecided.append(toJson(question, language));
    QJsonArray findings;
    for (const Finding &finding : route.findings)
        findings.append(toJson(finding, language));
    return {{u"format"_s, u"beraad-route/1"_s}, {u"on"_s, route.on.toString(Qt::ISODate)},
            {u"rules"_s, route.rulesVersion},   {u"flows"_s, flows},
            {u"procedures"_s, procedures},      {u"undecided"_s, undecided},
            {u"findings"_s, findings}};
}

} // namespace beraad
