// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"
#include "documents/procedureblocks.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

TextBlock branchBlock(const RequestReading &reading, const Undecided &open, qsizetype index)
{
    const Wording &words = reading.words();
    const QString &branch = open.between.at(index);
    TextBlock block = blockOf(words(index == 0 ? u"question.stricter" : u"question.other"), TextStyle::Label);
    append(block,
           blockOf(branch == "none"_L1 ? words(u"question.none") : reading.procedureName(branch), TextStyle::Strong),
           1);
    for (const Procedure &procedure : reading.document().route.procedures) {
        if (procedure.procedure != branch || !procedure.flows.contains(open.flow))
            continue;
        append(block, blockOf(words(u"question.decidedBy").arg(reading.name(procedure.authority)), TextStyle::Small),
               1);
        append(block, reasonsBlock(reading, procedure), 2);
    }
    return block;
}

void placeQuestion(PdfFlow &flow, const RequestReading &reading, const Undecided &open)
{
    const Wording &words = reading.words();
    const QString question = reading.text(open.question);
    QStringList asked;
    for (const OrganisationId &id : open.asks)
        asked.append(reading.name(id));
    TextBlock block = blockOf(question.isEmpty() ? words(u"question.unworded") : question, TextStyle::Strong);
    if (!asked.isEmpty())
        append(block, blockOf(words(u"question.asks").arg(words.listed(asked))), 2);
    std::vector<TextRun> about{{open.rule + u"  "_s + open.flow, TextStyle::SmallCode}};
    if (!open.facts.isEmpty())
        about.push_back({u"   "_s + words(u"question.facts").arg(open.facts.join(u", "_s)), TextStyle::Small});
    block.push_back({std::move(about), 2});
    Table branches;
    branches.rows.push_back({{block}, {}, CellTone::Caution, true});
    TableRow row;
    for (qsizetype i = 0; i < open.between.size(); ++i) {
        branches.columns.push_back({{}, flow.width() * 72 / kDotsPerInch / static_cast<qreal>(open.between.size())});
        row.cells.push_back(branchBlock(reading, open, i));
    }
    if (open.between.isEmpty())
        branches.columns.push_back({});
    else
        branches.rows.push_back(std::move(row));
    placeTable(flow, branches);
    flow.gap(8);
}

} // namespace

void placeOpenQuestions(PdfFlow &flow, const RequestReading &reading)
{
    const std::vector<const Undecided *> undecided = reading.visibleQuestions();
    if (undecided.empty())
        return flow.text(blockOf(reading.words()(u"question.noneOpen")));
    flow.lead(blockOf(reading.words()(u"question.intro")));
    for (const Undecided *open : undecided)
        placeQuestion(flow, reading, *open);
}

void placeFindings(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const std::vector<Finding> &findings = reading.document().route.findings;
    if (findings.empty())
        return flow.text(blockOf(words(u"finding.none")));
    Table table;
    table.columns = {{words(u"finding.severity"), 84}, {words(u"finding.text"), 0}, {words(u"finding.rule"), 118}};
    for (const Finding &finding : findings) {
        const bool isError = finding.severity == Finding::Severity::Error;
        const bool isInfo = finding.severity == Finding::Severity::Info;
        const QStringView key = isError ? u"severity.error" : isInfo ? u"severity.info" : u"severity.warning";
        const TextStyle style = isError ? TextStyle::Refusal : isInfo ? TextStyle::Mark : TextStyle::Caution;
        const QString text = reading.text(finding.text);
        table.rows.push_back({{{{{{words(key), style}}}},
                               blockOf(text.isEmpty() ? finding.code : text),
                               {{{{finding.rule + u' ' + finding.code, TextStyle::SmallCode}}}}},
                              {},
                              CellTone::Plain,
                              false});
    }
    placeTable(flow, table);
}

} // namespace beraad
