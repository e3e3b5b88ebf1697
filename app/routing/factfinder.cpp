// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/factsheet.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

logic::Value valueOf(std::optional<bool> flag)
{
    return flag ? logic::Value(QJsonValue(*flag)) : logic::Value();
}

/// What the request answers under `facts`: one value, or one for each party of the flow.
QJsonValue answerFor(const QJsonValue &answer, const QStringList &parties)
{
    if (!answer.isObject())
        return answer;
    const QJsonObject each = answer.toObject();
    for (const QString &party : parties)
        if (each.contains(party))
            return each.value(party);
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

FactFinder::FactFinder(const Request &request, const Directory &directory, const RuleTable &table, QDate on,
                       const std::vector<FlowGroup> &flows, RouteMemory &memory)
    : m_request(request)
    , m_directory(directory)
    , m_table(table)
    , m_on(on)
    , m_files(filesOf(flows))
    , m_base(table, memory)
{
    findPlaces();
    addRequest();
    addDefaults();
    addParty(m_base, Requester, request.requester);
    addAnswers(m_base, {});
}

const Organisation *FactFinder::find(const OrganisationId &id) const
{
    if (const Organisation *known = m_directory.find(id))
        return known;
    const auto added = std::ranges::find(m_request.organisations, id, &Organisation::id);
    return added == m_request.organisations.end() ? nullptr : &*added;
}

void FactFinder::findPlaces()
{
    const QString parties[PartyCount]{u"provider"_s, u"recipient"_s, u"requester"_s};
    const QString members[MemberCount]{u".id"_s,
                                       u".type"_s,
                                       u".level"_s,
                                       u".network"_s,
                                       u".federalGovernment"_s,
                                       u".flemishInstance"_s,
                                       u".registry"_s,
                                       u".socialSecuritySource"_s};
    for (int party = 0; party < PartyCount; ++party)
        for (int member = 0; member < MemberCount; ++member)
            m_partyPlaces[party][member] = place(parties[party] + members[member]);
    m_category = place(u"data.category"_s);
    m_granularity = place(kGranularityFact);
    m_form = place(u"identifiability"_s);
    m_channel = place(u"channel"_s);
    for (const QString &flag :
         {u"special"_s, u"highlyPersonal"_s, u"registerNumber"_s, u"linkageKey"_s, u"quasiIdentifier"_s})
        m_flagPlaces.emplace_back(place(u"data."_s + flag), flag);
}

FactSheet FactFinder::ofFlow(const Flow &flow) const
{
    FactSheet sheet = m_base;
    sheet.know(m_channel, flow.channel, FactOrigin::Request);
    addParty(sheet, Provider, flow.provider);
    addParty(sheet, Recipient, flow.recipient);
    addFile(sheet, flow.recipient);
    addAnswers(sheet, {flow.provider.value, flow.recipient.value, flow.id});
    return sheet;
}

void FactFinder::addRequest()
{
    m_base.know(place(u"on"_s), m_on.toString(Qt::ISODate), FactOrigin::Derived);
    m_base.know(place(u"kind"_s), toString(m_request.kind), FactOrigin::Request);
    m_base.know(place(u"purpose"_s), m_request.purpose, FactOrigin::Request);
    m_base.know(m_form, m_request.identifiability, FactOrigin::Request);
    m_base.know(m_channel, m_request.channel, FactOrigin::Request);
    m_base.know(place(u"systematic"_s), valueOf(m_request.systematic), FactOrigin::Request);
    const QString &ttp = m_request.trustedThirdParty.value;
    m_base.know(place(u"trustedThirdParty"_s), ttp.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ttp),
                FactOrigin::Request);
}

void FactFinder::addDefaults()
{
    for (size_t i = 0; i < m_table.facts.size(); ++i)
        if (const QJsonValue &value = m_table.facts[i].byDefault; !value.isUndefined())
            if (!m_base.isKnown(static_cast<int>(i)))
                m_base.know(static_cast<int>(i), logic::Value(value), FactOrigin::Default);
}

void FactFinder::addParty(FactSheet &sheet, Party party, const OrganisationId &id) const
{
    const auto &places = m_partyPlaces[party];
    sheet.know(places[IdOf], id.value, FactOrigin::Request);
    const Organisation *organisation = find(id);
    if (!organisation)
        return;
    const auto origin = FactOrigin::Directory;
    sheet.know(places[Type], organisation->type, origin);
    sheet.know(places[Level], organisation->level, origin);
    sheet.know(places[Network], organisation->network, origin);
    sheet.know(places[FederalGovernment], valueOf(organisation->federalGovernment), origin);
    sheet.know(places[FlemishInstance], valueOf(organisation->flemishInstance), origin);
    sheet.know(places[Registry], organisation->registry.isEmpty() ? u"none"_s : organisation->registry, origin);
    sheet.know(places[Source], QJsonValue(organisation->socialSecuritySource), origin);
}

void FactFinder::addFile(FactSheet &sheet, const OrganisationId &recipient) const
{
    const auto file = std::ranges::find(m_files, recipient, &RecipientFile::recipient);
    if (file == m_files.end())
        return;
    const auto know
        = [&](const QString &fact, const logic::Value &value) { sheet.know(place(fact), value, FactOrigin::Derived); };
    know(u"controllersLinked"_s, QJsonValue(static_cast<qint64>(file->controllers.size())));
    know(u"categoriesJoined"_s, QJsonValue(QJsonArray::fromStringList(file->categories)));
    know(u"channelsJoined"_s, QJsonValue(QJsonArray::fromStringList(file->channels)));
    know(u"severalSocialSecuritySources"_s, valueOf(hasSeveralSources(*file)));
}

/// Two bodies of the networks, or two suppliers of the warehouse, are several; a body of which it is not known, or data
/// of which nobody said what they are, count as a perhaps.
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
    for (const OrganisationId &provider : file.unclearProviders) {
        const Organisation *organisation = find(provider);
        const bool isOutside
            = organisation && organisation->network == u"none"_s && !organisation->socialSecuritySource;
        perhaps += !isOutside && !std::ranges::contains(file.socialProviders, provider) ? 1 : 0;
    }
    return certain + perhaps >= 2 ? std::nullopt : std::optional(false);
}

void FactFinder::addClass(FactSheet &sheet, const DataClass &data) const
{
    sheet.know(m_category, data.category, FactOrigin::Catalogue);
    sheet.know(m_form, data.identifiability, FactOrigin::Request);
    sheet.know(m_granularity, data.granularity, FactOrigin::Request);
    for (const auto &[place, flag] : m_flagPlaces)
        sheet.know(place, QJsonValue(data.flags.contains(flag)), FactOrigin::Catalogue);
    sheet.forgetNotions();
}

/// An answer fills what the directory does not know, comes before a default, and may correct what was derived.
void FactFinder::addAnswers(FactSheet &sheet, const QStringList &parties) const
{
    for (auto fact = m_request.facts.begin(); fact != m_request.facts.end(); ++fact) {
        const int at = place(fact.key());
        const QJsonValue answer = answerFor(*fact, parties);
        if (at < 0 || answer.isUndefined())
            continue;
        if (static_cast<size_t>(at) >= m_table.facts.size()) {
            if (answer.isBool())
                sheet.answer(static_cast<size_t>(at) - m_table.facts.size(), answer.toBool());
            continue;
        }
        const FactKind &kind = m_table.facts[static_cast<size_t>(at)];
        const bool isOpen = !sheet.isKnown(at) || sheet.originAt(at) == FactOrigin::Default;
        if (answer != QJsonValue(u"unknown"_s) && (isOpen || kind.origin == u"derived"_s))
            sheet.know(at, logic::Value(answer), FactOrigin::Request);
        else if (isOpen && kind.unknownAs.isUndefined())
            sheet.know(at, logic::Value(), FactOrigin::Request);
        else if (isOpen)
            sheet.know(at, logic::Value(kind.unknownAs), FactOrigin::Request);
    }
}

} // namespace beraad
