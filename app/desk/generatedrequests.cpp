// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/generatedrequests.h"

#include "desk/desk.h"
#include "desk/requestdesk.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What somebody wants to know, and who holds it.
struct Subject {
    const char *title;
    std::vector<QString> providers;
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all{
        {"Loopbanen na een opleiding", {u"vdab"_s, u"rsz"_s, u"rva"_s, u"ahovoks"_s}},
        {"Schoolverlaters en hun eerste werk", {u"agodi"_s, u"vdab"_s, u"rsz"_s, u"dwse"_s}},
        {"Zelfstandigen en hun inkomen", {u"rsvz"_s, u"fodfin"_s, u"rsz"_s}},
        {"Herstel na langdurige ziekte", {u"riziv"_s, u"fedris"_s, u"rsz"_s}},
        {"Kanker en terugkeer naar werk", {u"kankerreg"_s, u"rsz"_s, u"riziv"_s}},
        {"Inburgering en arbeidsdeelname", {u"agii"_s, u"vdab"_s, u"rr"_s, u"podmi"_s}},
        {"Pensioenopbouw over de levensloop", {u"fpd"_s, u"rsz"_s, u"rsvz"_s}},
        {"Kinderopvang en werk van ouders", {u"opgroeien"_s, u"vutg"_s, u"rsz"_s}},
        {"Leerlingen in het buitengewoon onderwijs", {u"agodi"_s, u"ahovoks"_s}},
        {"Armoede in centrumsteden", {u"podmi"_s, u"ksz"_s, u"statbel"_s}},
        {"Inkomen en woonplaats", {u"fodfin"_s, u"rr"_s}},
    };
    return all;
}

const QStringList &askers()
{
    static const QStringList all{u"kuleuven"_s, u"ugent"_s,    u"uantwerpen"_s, u"vub"_s,
                                 u"ulb"_s,      u"rekenhof"_s, u"abb"_s};
    return all;
}

QString purposeOf(const QString &requester, SeededChance &chance)
{
    if (requester == u"rekenhof"_s)
        return u"audit"_s;
    if (requester == u"abb"_s)
        return u"policy-evaluation"_s;
    return chance.happens(0.8) ? u"research"_s : u"statistics"_s;
}

} // namespace

GeneratedRequests::GeneratedRequests(const std::vector<Variable> &catalogue)
{
    for (const Variable &variable : catalogue)
        m_byProvider[variable.provider.value].push_back(variable);
}

void GeneratedRequests::addLines(Request &request, const QStringList &providers, SeededChance &chance) const
{
    for (const QString &provider : providers) {
        const auto held = m_byProvider.find(provider);
        if (held == m_byProvider.end())
            continue;
        const int wanted = 1 + chance.below(4);
        for (int i = 0; i < wanted; ++i) {
            const Variable &variable = chance.oneOf(held->second);
            const VariableId id = variable.id;
            if (std::ranges::any_of(request.lines, [&](const Line &line) { return variableOf(line) == id; }))
                continue;
            Line line = lineOf(variable, LineId(u"l%1"_s.arg(request.lines.size() + 1)));
            line.why = u"Nodig om de onderzoeksvraag te beantwoorden."_s;
            request.lines.push_back(std::move(line));
        }
    }
}

Request GeneratedRequests::next(SeededChance &chance) const
{
    const Subject &subject = chance.oneOf(subjects());
    Request request;
    request.requester = OrganisationId(askers().at(chance.below(static_cast<int>(askers().size()))));
    request.recipients = {request.requester};
    request.purpose = purposeOf(request.requester.value, chance);
    request.identifiability = chance.happens(0.85) ? u"pseudonymised"_s : u"anonymous"_s;
    request.systematic = chance.happens(0.6);
    request.channel = chance.happens(0.6) ? u"ksz"_s : u"direct"_s;
    request.trustedThirdParty = OrganisationId(u"vsa"_s);
    request.facts
        = {{u"residualRisk"_s, u"low"_s}, {u"othersNotified"_s, true}, {u"ivcRequested"_s, chance.happens(0.7)}};
    request.title.byLanguage.insert(u"nl"_s,
                                    u"%1 (%2)"_s.arg(QString::fromUtf8(subject.title)).arg(1000 + chance.below(9000)));
    QStringList providers;
    for (const QString &provider : subject.providers)
        if (providers.isEmpty() || chance.happens(0.6))
            providers << provider;
    addLines(request, providers, chance);
    return request;
}

} // namespace beraad
