// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the advice of one organisation: what its data protection officer says of each line, why, under which
// conditions, and with what at hand.
#include "documents/requestsections.h"

#include "documents/pdftable.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr std::array kKinds{VerdictKind::Approve, VerdictKind::Conditions, VerdictKind::Coarsen,
                            VerdictKind::Replace, VerdictKind::Refuse,     VerdictKind::Ask};

const Verdict *verdictOn(const RequestReading &reading, const Line &line)
{
    const auto &verdicts = reading.document().advice->verdicts;
    const auto found = verdicts.find(line.id);
    return found == verdicts.end() ? nullptr : &found->second;
}

QString kindWord(const RequestReading &reading, const Verdict *verdict)
{
    return verdict ? reading.words().value(u"verdict"_s, toString(verdict->kind))
                   : reading.words()(u"advice.noVerdict");
}

QString labelOf(const RequestReading &reading, const Line &line)
{
    const Variable *known = reading.variable(line);
    const QString label = known ? reading.text(known->label) : QString();
    return label.isEmpty() ? line.variable : label;
}

CellTone toneOf(const Verdict *verdict)
{
    if (!verdict || verdict->kind == VerdictKind::Ask)
        return CellTone::Quiet;
    if (verdict->kind == VerdictKind::Refuse)
        return CellTone::Refusal;
    return verdict->kind == VerdictKind::Approve ? CellTone::Plain : CellTone::Caution;
}

TextBlock variableBlock(const RequestReading &reading, const Line &line)
{
    TextBlock block = blockOf(labelOf(reading, line), TextStyle::Strong);
    append(block, blockOf(line.dataset + u" · "_s + line.variable, TextStyle::SmallCode), 0.5);
    return block;
}

TextBlock askedBlock(const RequestReading &reading, const Line &line)
{
    const Wording &words = reading.words();
    const QString granularity = words.value(u"granularity"_s, line.granularity);
    TextBlock block = granularity.isEmpty() ? blockOf(words(u"answer.open"), TextStyle::Absent) : blockOf(granularity);
    QStringList days{words.shortDate(line.period.from), words.shortDate(line.period.to)};
    days.removeAll(QString());
    append(block, blockOf(days.join(u" – "_s), TextStyle::Small), 0.5);
    return block;
}

QString replacementOf(const RequestReading &reading, const QString &id)
{
    const auto &known = reading.document().variables;
    const auto found = std::ranges::find(known, VariableId(id), &Variable::id);
    return found == known.end() ? id : reading.text(found->label) + u" ("_s + id + u')';
}

TextBlock proposedBlock(const RequestReading &reading, const Verdict *verdict)
{
    const Wording &words = reading.words();
    if (!verdict)
        return blockOf(u"–"_s, TextStyle::Absent);
    switch (verdict->kind) {
    case VerdictKind::Approve:
    case VerdictKind::Conditions:
        return blockOf(words(u"advice.asAsked"));
    case VerdictKind::Coarsen:
        return blockOf(words.value(u"granularity"_s, verdict->granularity));
    case VerdictKind::Replace:
        return blockOf(replacementOf(reading, verdict->replacement));
    case VerdictKind::Refuse:
        return blockOf(words(u"advice.nothing"));
    case VerdictKind::Ask:
        return blockOf(u"–"_s, TextStyle::Absent);
    }
    return {};
}

/// `l1 label, l2 label`, or that it is all of them.
TextBlock concerned(const RequestReading &reading, const std::vector<const Line *> &lines)
{
    const Wording &words = reading.words();
    TextBlock block = blockOf(words(u"advice.concerns"), TextStyle::Label);
    if (lines.size() > 1 && lines.size() == reading.lines().size()) {
        append(block, blockOf(words(u"advice.all"), TextStyle::Small), 0.5);
        return block;
    }
    QStringList names;
    for (const Line *line : lines)
        names << line->id.value + u' ' + labelOf(reading, *line);
    append(block, blockOf(names.join(u", "_s), TextStyle::Small), 0.5);
    return block;
}

struct ReasonKey {
    VerdictKind kind = VerdictKind::Approve;
    QString reason;
    QString sentence;
    auto operator<=>(const ReasonKey &) const = default;
};

TextBlock reasonBlock(const RequestReading &reading, const ReasonKey &key)
{
    const auto &reasons = reading.document().advice->reasons;
    const auto reason = std::ranges::find(reasons, key.reason, &ReviewReason::code);
    TextBlock block;
    if (reason != reasons.end()) {
        append(block, blockOf(reading.text(reason->label), TextStyle::Strong));
        append(block, blockOf(reading.text(reason->help), TextStyle::Small), 0.5);
        TextParagraph law{sourceRuns(reading, reading.text(reason->sourceText), reason->evidence), 0.5};
        if (!reason->legal)
            law.runs.push_back({u"  "_s + reading.words()(u"advice.notLegal"), TextStyle::Caution});
        block.push_back(std::move(law));
    } else if (!key.reason.isEmpty()) {
        append(block, blockOf(key.reason, TextStyle::Code));
    }
    if (!key.sentence.isEmpty())
        append(block, blockOf(key.sentence), 2);
    return block;
}

QString conditionSentence(const RequestReading &reading, const Condition &condition)
{
    const auto &kinds = reading.document().advice->conditions;
    const auto kind = std::ranges::find(kinds, condition.code, &ConditionKind::code);
    return kind == kinds.end() ? condition.code : worded(*kind, condition.values, reading.words().language());
}

TextBlock proofBlock(const RequestReading &reading, const Condition &condition)
{
    const Wording &words = reading.words();
    TextBlock block;
    if (!condition.provenBy.isEmpty()) {
        const OrganisationId body(condition.provenBy);
        append(block, blockOf(reading.document().directory.find(body) ? reading.name(body) : condition.provenBy));
    }
    if (condition.due.isValid())
        append(block, blockOf(words(u"advice.due").arg(words.date(condition.due)), TextStyle::Small), 0.5);
    return block.empty() ? blockOf(words(u"answer.open"), TextStyle::Absent) : block;
}

TextBlock exchangeBlock(const RequestReading &reading, const Considered::Exchange &exchange)
{
    TextBlock block = blockOf(exchange.line.isEmpty() ? exchange.text : exchange.line.value + u"  "_s + exchange.text,
                              TextStyle::Strong);
    if (exchange.answer.isEmpty())
        append(block, blockOf(reading.words()(u"advice.noAnswer"), TextStyle::Absent), 0.5);
    else
        append(block, blockOf(exchange.answer), 0.5);
    return block;
}

Fact factAbout(const RequestReading &reading, QStringView key, TextBlock value)
{
    return {blockOf(reading.words()(key), TextStyle::Label), std::move(value)};
}

} // namespace

void placeConclusion(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const AdviceToPrint &advice = *reading.document().advice;
    if (advice.conclusion.trimmed().isEmpty())
        flow.text(blockOf(words(u"advice.noConclusion"), TextStyle::Absent));
    else
        placePanel(flow, blockOf(advice.conclusion.trimmed()), CellTone::Own);
    QStringList counts;
    for (const VerdictKind kind : kKinds) {
        const auto count
            = std::ranges::count_if(advice.verdicts, [kind](const auto &e) { return e.second.kind == kind; });
        if (count > 0)
            counts << words(u"advice.count")
                          .arg(Wording::standing(words.value(u"verdict"_s, toString(kind))),
                               words.counted(u"count.lines"_s, count));
    }
    flow.gap(4);
    flow.text(blockOf(counts.join(u"  ·  "_s), TextStyle::Small));
    if (reading.document().isExtract)
        flow.text(blockOf(words(u"advice.extract"), TextStyle::Caution));
}

void placeVerdicts(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.continued = words(u"line.continued");
    table.columns = {{words(u"line.id"), 30},
                     {words(u"line.variable"), 0},
                     {words(u"advice.asked"), 92},
                     {words(u"advice.proposed"), 100},
                     {words(u"advice.verdict"), 92}};
    for (const Line &line : reading.lines()) {
        const Verdict *verdict = verdictOn(reading, line);
        table.rows.push_back({{blockOf(line.id.value, TextStyle::SmallCode), variableBlock(reading, line),
                               askedBlock(reading, line), proposedBlock(reading, verdict),
                               blockOf(Wording::standing(kindWord(reading, verdict)), TextStyle::Strong)},
                              {},
                              toneOf(verdict),
                              false});
    }
    placeTable(flow, table);
}

void placeVerdictReasons(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    std::map<ReasonKey, std::vector<const Line *>> groups;
    for (const Line &line : reading.lines())
        if (const Verdict *verdict = verdictOn(reading, line);
            verdict && (!verdict->reason.isEmpty() || !verdict->sentence.isEmpty()))
            groups[{verdict->kind, verdict->reason, verdict->sentence}].push_back(&line);
    if (groups.empty())
        return flow.text(blockOf(words(u"advice.noReasons"), TextStyle::Absent));
    Table table;
    table.columns = {{words(u"advice.verdict"), 92}, {words(u"advice.reason"), 0}};
    for (const auto &[key, lines] : groups)
        table.rows.push_back(
            {{blockOf(Wording::standing(words.value(u"verdict"_s, toString(key.kind)))), reasonBlock(reading, key)},
             concerned(reading, lines),
             CellTone::Plain,
             false});
    placeTable(flow, table);
}

void placeVerdictConditions(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    struct Group {
        Condition condition;
        std::vector<const Line *> lines;
    };
    std::vector<Group> groups;
    for (const Line &line : reading.lines()) {
        const Verdict *verdict = verdictOn(reading, line);
        for (const Condition &condition : verdict ? verdict->conditions : std::vector<Condition>()) {
            auto known = std::ranges::find(groups, condition, &Group::condition);
            if (known == groups.end())
                known = groups.insert(groups.end(), Group{condition, {}});
            known->lines.push_back(&line);
        }
    }
    if (groups.empty())
        return flow.text(blockOf(words(u"advice.noConditions"), TextStyle::Absent));
    Table table;
    table.columns = {{{}, 22}, {words(u"advice.condition"), 0}, {words(u"advice.proof"), 140}};
    for (size_t i = 0; i < groups.size(); ++i)
        table.rows.push_back(
            {{blockOf(QString::number(i + 1) + u'.'), blockOf(conditionSentence(reading, groups[i].condition)),
              proofBlock(reading, groups[i].condition)},
             concerned(reading, groups[i].lines),
             CellTone::Plain,
             false});
    placeTable(flow, table);
}

void placeConsidered(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const Considered &considered = reading.document().advice->considered;
    TextBlock exchanges;
    for (const Considered::Exchange &exchange : considered.questions)
        append(exchanges, exchangeBlock(reading, exchange), exchanges.empty() ? 0 : 4);
    TextBlock documents;
    for (const Considered::Document &document : considered.documents) {
        append(documents, blockOf(document.name), documents.empty() ? 0 : 3);
        append(documents, blockOf(document.sha256, TextStyle::SmallCode), 0.5);
    }
    if (exchanges.empty())
        exchanges = blockOf(words(u"advice.noExchanges"), TextStyle::Absent);
    if (documents.empty())
        documents = blockOf(words(u"advice.noDocuments"), TextStyle::Absent);
    placeFacts(flow,
               {factAbout(reading, u"advice.exchanges", std::move(exchanges)),
                factAbout(reading, u"advice.precedents",
                          blockOf(words(u"advice.precedentCount").arg(considered.granted).arg(considered.refused))),
                factAbout(reading, u"advice.documents", std::move(documents))});
}

void placeAdviceSignature(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const AdviceToPrint &advice = *reading.document().advice;
    if (!advice.signedAt.isValid())
        return placePanel(flow, blockOf(words(u"advice.notSigned"), TextStyle::Caution), CellTone::Caution);
    const QDateTime there = advice.signedAt.toTimeZone(QTimeZone("Europe/Brussels"));
    placeFacts(
        flow,
        {factAbout(reading, u"advice.signedBy", blockOf(advice.signedBy, TextStyle::Strong)),
         factAbout(reading, u"advice.role", blockOf(words.value(u"role"_s, advice.role))),
         factAbout(reading, u"advice.for", blockOf(reading.name(reading.document().authority))),
         factAbout(reading, u"advice.when", blockOf(words.date(there.date()) + there.toString(u", HH:mm:ss (t)"_s))),
         factAbout(reading, u"advice.hash",
                   advice.contentHash.isEmpty() ? blockOf(words(u"advice.noHash"), TextStyle::Absent)
                                                : blockOf(advice.contentHash, TextStyle::Code))});
    if (advice.isIntact)
        return;
    flow.gap(6);
    placePanel(flow, blockOf(words(u"advice.broken"), TextStyle::Refusal), CellTone::Refusal);
}

} // namespace beraad
