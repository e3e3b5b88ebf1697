// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/factsheet.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A word that is empty or "unknown" is a fact that is not known.
logic::Value valueOf(const QString &word)
{
    return word.isEmpty() || word == u"unknown"_s ? logic::Value() : logic::Value(QJsonValue(word));
}

logic::Value valueOf(std::optional<bool> flag)
{
    return flag ? logic::Value(QJsonValue(*flag)) : logic::Value();
}

const QString &directoryOrigin()
{
    static const QString word = u"directory"_s;
    return word;
}

const QString &requestOrigin()
{
    static const QString word = u"request"_s;
    return word;
}

const QString &derivedOrigin()
{
    static const QString word = u"derived"_s;
    return word;
}

} // namespace

FactFinder::FactFinder(const Request &request, const Directory &directory, const RuleTable &table, QDate on,
                       const std::vector<FlowGroup> &flows)
    : m_request(request)
    , m_directory(directory)
    , m_table(table)
    , m_on(on)
    , m_files(filesOf(flows))
{
}

const Organisation *FactFinder::find(const OrganisationId &id) const
{
    if (const Organisation *known = m_directory.find(id))
        return known;
    const auto added = std::ranges::find(m_request.organisations, id, &Organisation::id);
    return added == m_request.organisations.end() ? nullptr : &*added;
}

FactSheet FactFinder::ofRequest() const
{
    FactSheet sheet(m_table);
    addRequest(sheet);
    settle(sheet, {});
    return sheet;
}

FactSheet FactFinder::ofFlow(const Flow &flow) const
{
    FactSheet sheet(m_table);
    addRequest(sheet);
    sheet.know(u"channel"_s, valueOf(flow.channel), requestOrigin());
    addParty(sheet, u"provider"_s, flow.provider);
    addParty(sheet, u"recipient"_s, flow.recipient);
    addParty(sheet, u"requester"_s, m_request.requester);
    addFile(sheet, flow.recipient);
    settle(sheet, {flow.provider.value, flow.recipient.value, flow.id});
    return sheet;
}

void FactFinder::addRequest(FactSheet &sheet) const
{
    sheet.know(u"on"_s, logic::Value(m_on.toString(Qt::ISODate)), derivedOrigin());
    sheet.know(u"kind"_s, logic::Value(toString(m_request.kind)), requestOrigin());
    sheet.know(u"purpose"_s, valueOf(m_request.purpose), requestOrigin());
    sheet.know(u"identifiability"_s, valueOf(m_request.identifiability), requestOrigin());
    sheet.know(u"channel"_s, valueOf(m_request.channel), requestOrigin());
    if (m_request.systematic)
        sheet.know(u"systematic"_s, QJsonValue(*m_request.systematic), requestOrigin());
    const OrganisationId &ttp = m_request.trustedThirdParty;
    sheet.know(u"trustedThirdParty"_s, ttp.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ttp.value),
               requestOrigin());
}

void FactFinder::addParty(FactSheet &sheet, const QString &role, const OrganisationId &id) const
{
    sheet.know(role + u".id"_s, valueOf(id.value), requestOrigin());
    const Organisation *organisation = find(id);
    if (!organisation)
        return;
    const auto know = [&](QLatin1StringView member, const logic::Value &value) {
        sheet.know(role + member, value, directoryOrigin());
    };
    know(".type"_L1, valueOf(organisation->type));
    know(".level"_L1, valueOf(organisation->level));
    know(".network"_L1, valueOf(organisation->network));
    know(".federalGovernment"_L1, valueOf(organisation->federalGovernment));
    know(".flemishInstance"_L1, valueOf(organisation->flemishInstance));
    know(".registry"_L1, QJsonValue(organisation->registry.isEmpty() ? u"none"_s : organisation->registry));
    know(".socialSecuritySource"_L1, QJsonValue(organisation->socialSecuritySource));
}

void FactFinder::addFile(FactSheet &sheet, const OrganisationId &recipient) const
{
    const auto file = std::ranges::find(m_files, recipient, &RecipientFile::recipient);
    if (file == m_files.end())
        return;
    sheet.know(u"controllersLinked"_s, QJsonValue(static_cast<qint64>(file->controllers.size())), derivedOrigin());
    sheet.know(u"categoriesJoined"_s, QJsonValue(QJsonArray::fromStringList(file->categories)), derivedOrigin());
    sheet.know(u"channelsJoined"_s, QJsonValue(QJsonArray::fromStringList(file->channels)), derivedOrigin());
    sheet.know(u"severalSocialSecuritySources"_s, valueOf(hasSeveralSources(*file)), derivedOrigin());
}

/// Two bodies of the networks, or two suppliers of the warehouse, are several; a body of which it is not known counts
/// as a perhaps.
std::optional<bool> FactFinder::hasSeveralSources(const RecipientFile &file) const
{
    int certain = 0;
    int perhaps = 0;
    for (const OrganisationId &provider : file.socialProviders) {
        const Organisation *organisation = find(provider);
        const QString network = organisation ? organisation->network : QString();
        const bool isSource = (organisation && organisation->socialSecuritySource) || network == u"primary"_s
            || network == u"extended"_s;
        certain += isSource ? 1 : 0;
        perhaps += !isSource && network != u"none"_s ? 1 : 0;
    }
    if (certain >= 2)
        return true;
    return certain + perhaps >= 2 ? std::nullopt : std::optional(false);
}

void FactFinder::addClass(FactSheet &sheet, const DataClass &data) const
{
    static const QString catalogue = u"catalogue"_s;
    sheet.know(u"data.category"_s, valueOf(data.category), catalogue);
    sheet.know(u"identifiability"_s, valueOf(data.identifiability), requestOrigin());
    for (const QString &flag :
         {u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s, u"quasiIdentifier"_s})
        sheet.know(u"data."_s + flag, QJsonValue(data.flags.contains(flag)), catalogue);
    sheet.forgetNotions();
}

/// What the request answers under `facts`: one value, or one for each party of the flow.
QJsonValue FactFinder::answerOf(const QString &fact, const QStringList &parties) const
{
    const QJsonValue answer = m_request.facts.value(fact);
    if (!answer.isObject())
        return answer;
    const QJsonObject each = answer.toObject();
    for (const QString &party : parties)
        if (each.contains(party))
            return each.value(party);
    return QJsonValue(QJsonValue::Undefined);
}

/// An answer fills what the directory does not know, and may correct what was derived; only then come defaults.
void FactFinder::settle(FactSheet &sheet, const QStringList &parties) const
{
    for (size_t i = 0; i < m_table.facts.size(); ++i) {
        const FactKind &kind = m_table.facts[i];
        FactSheet::Known &known = sheet.entry(static_cast<int>(i));
        const QJsonValue answer
            = m_request.facts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : answerOf(kind.id, parties);
        const bool isSaid = !answer.isUndefined();
        const bool isUnknown = answer == QJsonValue(u"unknown"_s);
        if (isSaid && !isUnknown && (!known.value || kind.origin == u"derived"_s))
            known = {answer, requestOrigin(), true};
        else if (isUnknown && !known.value)
            known
                = {kind.unknownAs.isUndefined() ? logic::Value() : logic::Value(kind.unknownAs), requestOrigin(), true};
        else if (!isSaid && !known.value && !kind.byDefault.isUndefined())
            known = {kind.byDefault, u"default"_s, true};
    }
    for (size_t i = 0; !m_request.facts.isEmpty() && i < m_table.notions.size(); ++i)
        if (const QJsonValue answer = answerOf(m_table.notions[i].id, parties); answer.isBool())
            sheet.answer(i, answer.toBool());
}

} // namespace beraad
