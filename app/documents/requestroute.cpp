// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"
#include "documents/procedureblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A value in words: a fact named `….purpose` takes the words of `purpose`, and so on.
QString factValue(const RequestReading &reading, const Reason::FactRead &fact)
{
    const Wording &words = reading.words();
    if (fact.value == "unknown"_L1)
        return words(u"answer.unknown");
    if (fact.value == "true"_L1 || fact.value == "false"_L1)
        return words.yesOrNo(fact.value == "true"_L1);
    if (const OrganisationId id(fact.value); reading.document().directory.find(id))
        return reading.shortName(id);
    const QString group = fact.name.section(u'.', -1);
    return words.value(group == "identifiability"_L1 ? u"form"_s : group, fact.value);
}

/// What the rules looked at, so that the reader can say whether it is true.
TextBlock factsBlock(const RequestReading &reading, const Procedure &procedure)
{
    TextBlock block;
    QStringList said;
    for (const Reason &reason : procedure.because) {
        for (const Reason::FactRead &fact : reason.facts) {
            const QString origin = reading.words().value(u"origin"_s, fact.origin);
            // a notion stands for other facts, which are here too
            if (said.contains(fact.name + fact.value) || fact.name.startsWith("notion."_L1))
                continue;
            said.append(fact.name + fact.value);
            const bool isUnknown = fact.value == "unknown"_L1;
            block.push_back({{{reading.words().value(u"fact"_s, fact.name) + u": "_s, TextStyle::Small},
                              {factValue(reading, fact), isUnknown ? TextStyle::Caution : TextStyle::SmallStrong},
                              {u"  ("_s + origin + u')', TextStyle::Small}},
                             0.5});
        }
    }
    return block;
}

TextBlock termBlock(const RequestReading &reading, const Procedure &procedure)
{
    TextBlock block;
    if (const ProcedureKind *kind = reading.kind(procedure.procedure); kind && !kind->clock.isEmpty()) {
        block = blockOf(Wording::standing(reading.text(kind->clock)));
        if (kind->evidence == "unverified"_L1)
            block.push_back({sourceRuns(reading, {}, kind->evidence), 0.5});
    }
    const QString basis
        = procedure.expectedBasis.isEmpty() ? procedure.expectedSource : reading.text(procedure.expectedBasis);
    if (procedure.expectedDays >= 0)
        append(block,
               blockOf(reading.words().counted(u"route.days"_s, procedure.expectedDays)
                           + (basis.isEmpty() ? QString() : u"  ·  "_s + basis),
                       TextStyle::Small),
               1);
    return block;
}

std::vector<Fact> askedFacts(const RequestReading &reading, const Procedure &procedure)
{
    const Wording &words = reading.words();
    const auto name = [&](QStringView key) { return blockOf(words(key), TextStyle::Label); };
    const qsizetype count = static_cast<qsizetype>(procedure.lines.size());
    TextBlock status = statusBlock(reading, procedure);
    status.front().runs.push_back({u"   "_s + words.counted(u"count.lines"_s, count)});
    std::vector<Fact> facts{{name(u"route.status"), status}, {name(u"asked.reason"), reasonsBlock(reading, procedure)}};
    if (const TextBlock read = factsBlock(reading, procedure); !read.empty())
        facts.push_back({name(u"asked.facts"), read});
    if (const TextBlock term = termBlock(reading, procedure); !term.empty())
        facts.push_back({name(u"asked.term"), term});
    if (const QStringList before = namesOf(reading, procedure.after); !before.isEmpty())
        facts.push_back({name(u"asked.after"), blockOf(before.join(u'\n'))});
    return facts;
}

bool isSettled(const Procedure &procedure)
{
    return procedure.status == ProcedureStatus::Exempt || procedure.status == ProcedureStatus::Shadow;
}

/// Procedures that differ in their authority alone are told together.
struct RouteEntry {
    const Procedure *procedure;
    std::vector<OrganisationId> authorities;
    std::vector<TrackId> after;
};

bool tellsTheSame(const RequestReading &reading, const Procedure &a, const Procedure &b)
{
    const auto says = [&](const Reason &x, const Reason &y) {
        return x.rule == y.rule && x.source == y.source && x.evidence == y.evidence
            && reading.text(x.text) == reading.text(y.text);
    };
    return a.procedure == b.procedure && a.kind == b.kind && a.status == b.status
        && std::ranges::equal(a.because, b.because, says);
}

std::vector<RouteEntry> entriesOf(const RequestReading &reading)
{
    std::vector<RouteEntry> entries;
    for (const Procedure *procedure : reading.visibleProcedures()) {
        const auto same = std::ranges::find_if(
            entries, [&](const RouteEntry &entry) { return tellsTheSame(reading, *entry.procedure, *procedure); });
        RouteEntry &entry = same == entries.end() ? entries.emplace_back(procedure) : *same;
        entry.authorities.push_back(procedure->authority);
        for (const TrackId &id : procedure->after)
            if (!std::ranges::contains(entry.after, id))
                entry.after.push_back(id);
    }
    return entries;
}

TextBlock procedureBlock(const RequestReading &reading, const RouteEntry &entry)
{
    TextBlock block = blockOf(reading.procedureName(entry.procedure->procedure), TextStyle::Strong);
    if (!entry.procedure->kind.isEmpty())
        append(block, blockOf(reading.words().value(u"protocol"_s, entry.procedure->kind), TextStyle::Small));
    const QStringList before = reading.isForEverybody() ? QStringList() : namesOf(reading, entry.after);
    if (!before.isEmpty())
        append(block, blockOf(reading.words()(u"route.after").arg(before.join(u"; "_s)), TextStyle::Small), 1);
    return block;
}

/// The reader first and marked; the others by their short names when there are several.
TextBlock authoritiesBlock(const RequestReading &reading, const RouteEntry &entry)
{
    const OrganisationId reader = reading.isForEverybody() ? OrganisationId() : reading.document().authority;
    if (entry.authorities.size() == 1 && entry.authorities.front() != reader)
        return blockOf(reading.name(entry.authorities.front()));
    TextBlock block;
    QStringList others;
    for (const OrganisationId &authority : entry.authorities) {
        if (authority != reader) {
            others.append(reading.shortName(authority));
            continue;
        }
        block = blockOf(reading.name(authority));
        block.push_back({{{reading.words()(u"party.you"), TextStyle::Mark}}, 1});
    }
    append(block, blockOf(others.join(u", "_s)), 2);
    return block;
}

} // namespace

void placeAsked(PdfFlow &flow, const RequestReading &reading)
{
    const std::vector<const Procedure *> own = reading.ownProcedures();
    if (own.empty())
        return flow.text(blockOf(reading.words()(reading.isRequester() ? u"asked.requester" : u"asked.nothing")));
    for (const Procedure *procedure : own) {
        const QString kind
            = procedure->kind.isEmpty() ? QString() : u" – "_s + reading.words().value(u"protocol"_s, procedure->kind);
        flow.heading(2, reading.procedureName(procedure->procedure) + kind);
        placeFacts(flow, askedFacts(reading, *procedure));
    }
}

void placeRoute(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const Route &route = reading.document().route;
    if (reading.visibleProcedures().empty())
        return flow.text(blockOf(words(u"route.empty")));
    if (const int days = route.expectedDays(); days >= 0 && reading.seesAll())
        flow.lead(blockOf(words(u"route.expected").arg(words.counted(u"route.days"_s, days))));
    Table table;
    table.columns = {{words(u"route.procedure"), 0},
                     {words(u"route.authority"), 0},
                     {words(u"route.status"), 0},
                     {words(reading.isForEverybody() ? u"route.source" : u"route.because"), 176}};
    for (const RouteEntry &entry : entriesOf(reading)) {
        const bool isOwn
            = !reading.isForEverybody() && std::ranges::contains(entry.authorities, reading.document().authority);
        const CellTone tone = isOwn ? CellTone::Own : isSettled(*entry.procedure) ? CellTone::Quiet : CellTone::Plain;
        const TextBlock reasons = reading.isForEverybody() ? sourcesBlock(reading, *entry.procedure)
                                                           : reasonsBlock(reading, *entry.procedure);
        table.rows.push_back({{procedureBlock(reading, entry), authoritiesBlock(reading, entry),
                               statusBlock(reading, *entry.procedure), reasons},
                              {},
                              tone,
                              false});
    }
    placeTable(flow, table);
}

} // namespace beraad
