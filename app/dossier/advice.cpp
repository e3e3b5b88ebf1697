// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/advice.h"

#include "base/hash.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QJsonObject contentOf(const Line &line, const Verdict *verdict, const OrganisationId &organisation)
{
    QJsonObject content{{u"line"_s, line.id.value},
                        {u"provider"_s, line.provider.value},
                        {u"dataset"_s, line.dataset},
                        {u"variable"_s, line.variable},
                        {u"granularity"_s, line.granularity},
                        {u"from"_s, line.period.from.toString(Qt::ISODate)},
                        {u"to"_s, line.period.to.toString(Qt::ISODate)}};
    if (verdict)
        content.insert(u"verdict"_s,
                       toJson(Event(event::VerdictGiven{organisation, {}, *verdict})).value(u"verdict"_s));
    return content;
}

const Verdict *verdictOf(const DossierState &state, const LineId &line, const OrganisationId &organisation)
{
    const auto verdicts = state.verdicts.find(line);
    if (verdicts == state.verdicts.end())
        return nullptr;
    const auto own = verdicts->second.find(organisation);
    return own == verdicts->second.end() ? nullptr : &own->second;
}

bool saysTheSame(const Verdict &one, const Verdict &other)
{
    return one.kind == other.kind && one.granularity == other.granularity && one.replacement == other.replacement;
}

} // namespace

bool letsGo(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Approve:
    case VerdictKind::Conditions:
    case VerdictKind::Coarsen:
        return true;
    case VerdictKind::Replace:
    case VerdictKind::Refuse:
    case VerdictKind::Ask:
        return false;
    }
    return false;
}

QJsonObject toJson(const Considered &considered)
{
    QJsonArray questions;
    for (const Considered::Exchange &exchange : considered.questions)
        questions.append(
            QJsonObject{{u"text"_s, exchange.text}, {u"answer"_s, exchange.answer}, {u"line"_s, exchange.line.value}});
    QJsonArray documents;
    for (const Considered::Document &document : considered.documents)
        documents.append(QJsonObject{{u"name"_s, document.name}, {u"sha256"_s, document.sha256}});
    return {{u"questions"_s, questions},
            {u"documents"_s, documents},
            {u"precedentsGranted"_s, considered.granted},
            {u"precedentsRefused"_s, considered.refused}};
}

Considered consideredFromJson(const QJsonObject &object)
{
    Considered considered;
    for (const QJsonValue &value : object.value(u"questions"_s).toArray()) {
        const QJsonObject each = value.toObject();
        considered.questions.push_back({each.value(u"text"_s).toString(), each.value(u"answer"_s).toString(),
                                        LineId(each.value(u"line"_s).toString())});
    }
    for (const QJsonValue &value : object.value(u"documents"_s).toArray()) {
        const QJsonObject each = value.toObject();
        considered.documents.push_back({each.value(u"name"_s).toString(), each.value(u"sha256"_s).toString()});
    }
    considered.granted = object.value(u"precedentsGranted"_s).toInt();
    considered.refused = object.value(u"precedentsRefused"_s).toInt();
    return considered;
}

std::vector<Considered::Exchange> exchangesOf(const DossierState &state, const OrganisationId &organisation)
{
    const std::vector<LineId> own = state.linesToJudge(organisation);
    const QSet<LineId> lines(own.begin(), own.end());
    std::vector<Considered::Exchange> exchanges;
    for (const OpenQuestion &open : state.questions) {
        const bool isOwn = open.organisation == organisation || lines.contains(open.asked.line);
        if (isOwn && !open.isInternal())
            exchanges.push_back({open.asked.text, open.answer ? open.answer->text : QString(), open.asked.line});
    }
    return exchanges;
}

QJsonObject adviceContent(const DossierState &state, const event::AdviceSigned &advice)
{
    const std::vector<LineId> own = state.linesToJudge(advice.organisation);
    const QSet<LineId> judged(own.begin(), own.end());
    QJsonArray lines;
    if (state.request)
        for (const Line &line : state.request->lines)
            if (judged.contains(line.id))
                lines.append(contentOf(line, verdictOf(state, line.id, advice.organisation), advice.organisation));
    return {{u"format"_s, u"beraad-advice/1"_s},
            {u"dossier"_s, state.id.value},
            {u"organisation"_s, advice.organisation.value},
            {u"conclusion"_s, advice.conclusion},
            {u"signedBy"_s, advice.signedBy},
            {u"role"_s, advice.role},
            {u"considered"_s, advice.considered},
            {u"lines"_s, lines}};
}

QString adviceHash(const DossierState &state, const event::AdviceSigned &advice)
{
    return sha256(canonicalJson(adviceContent(state, advice)));
}

bool isIntact(const DossierState &state, const event::AdviceSigned &advice)
{
    return advice.contentHash.isEmpty() || advice.contentHash == adviceHash(state, advice);
}

std::optional<Disagreement> disagreementOn(const DossierState &state, const LineId &line)
{
    const auto verdicts = state.verdicts.find(line);
    if (verdicts == state.verdicts.end() || verdicts->second.size() < 2)
        return std::nullopt;
    Disagreement here{line, {}};
    for (const auto &[organisation, verdict] : verdicts->second)
        if (state.advices.contains(organisation) && verdict.kind != VerdictKind::Ask)
            here.said.emplace_back(organisation, verdict);
    const bool differs = std::ranges::any_of(
        here.said, [&](const auto &each) { return !saysTheSame(each.second, here.said.front().second); });
    return differs ? std::optional(std::move(here)) : std::nullopt;
}

std::vector<Disagreement> disagreementsOf(const DossierState &state)
{
    std::vector<Disagreement> found;
    if (!state.request || state.advices.size() < 2)
        return found;
    for (const Line &line : state.request->lines)
        if (auto here = disagreementOn(state, line.id))
            found.push_back(std::move(*here));
    return found;
}

} // namespace beraad
