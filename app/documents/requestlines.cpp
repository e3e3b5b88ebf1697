// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QuestionId kWhy(u"V4"_s);

/// What the table says already.
const QStringList kInTable{u"V1"_s, u"V3"_s, u"V4"_s, u"V6"_s, u"V7"_s, u"V8"_s, u"V9"_s};

bool isDelicate(const QString &flag)
{
    return flag == "special"_L1 || flag == "highlyPersonal"_L1 || flag == "registerNumber"_L1;
}

TextBlock variableBlock(const RequestReading &reading, const Line &line)
{
    const Variable *known = reading.variable(line);
    TextBlock block;
    const QString label = known ? reading.text(known->label) : QString();
    if (!label.isEmpty())
        block = blockOf(label, TextStyle::Strong);
    append(block, blockOf(line.variable, TextStyle::Code), 0.5);
    for (const QString &flag : line.flags)
        block.push_back(
            {{{reading.words().value(u"flag"_s, flag), isDelicate(flag) ? TextStyle::Caution : TextStyle::Mark}}, 1.5});
    return block;
}

TextBlock datasetBlock(const RequestReading &reading, const Line &line)
{
    const Variable *known = reading.variable(line);
    const QString label = known ? reading.text(known->datasetLabel) : QString();
    TextBlock block = blockOf(label.isEmpty() ? line.dataset : label);
    if (!label.isEmpty() && label != line.dataset)
        append(block, blockOf(line.dataset, TextStyle::SmallCode));
    append(block, blockOf(reading.words().value(u"category"_s, line.category), TextStyle::Small), 0.5);
    return block;
}

TextBlock periodBlock(const RequestReading &reading, const Period &period)
{
    const Wording &words = reading.words();
    if (!period.from.isValid() && !period.to.isValid())
        return blockOf(words(u"answer.open"), TextStyle::Absent);
    const QString open = u"…"_s;
    return blockOf(u"%1 –\n%2"_s.arg(period.from.isValid() ? words.shortDate(period.from) : open,
                                     period.to.isValid() ? words.shortDate(period.to) : open));
}

TextBlock orOpen(const RequestReading &reading, const QString &text)
{
    return text.trimmed().isEmpty() ? blockOf(reading.words()(u"answer.open"), TextStyle::Absent) : blockOf(text);
}

/// `label  text`, or that there is none.
TextParagraph labelled(const RequestReading &reading, QStringView label, const QString &text)
{
    const Wording &words = reading.words();
    TextParagraph paragraph{{{words(label) + u"  "_s, TextStyle::Label}}, 1.5};
    if (text.trimmed().isEmpty())
        paragraph.runs.push_back({words(u"answer.none"), TextStyle::Absent});
    else
        paragraph.runs.push_back({text.trimmed(), TextStyle::Body});
    return paragraph;
}

void appendAnswer(TextBlock &block, const RequestReading &reading, const Question &question, const QJsonValue &answer)
{
    const size_t first = block.size();
    append(block, answerText(reading, question, answer), 1.5);
    if (block.size() > first)
        block[first].runs.insert(block[first].runs.begin(),
                                 {{question.id.value + u' ', TextStyle::SmallCode},
                                  {reading.text(question.label) + u"  "_s, TextStyle::Label}});
}

/// On whom, why, and the other questions on the variable that this authority asks: sentences, for which columns are too
/// narrow.
TextBlock belowBlock(const RequestReading &reading, const Line &line)
{
    const QString why = line.why.isEmpty() ? line.answers.value(kWhy.value).toString() : line.why;
    TextBlock block{labelled(reading, u"line.population", line.population), labelled(reading, u"line.why", why)};
    for (const Question &question : reading.document().form.lineQuestions) {
        const QJsonValue answer = line.answers.value(question.id.value);
        if (!kInTable.contains(question.id.value) && isAnswered(answer) && reading.asks(question))
            appendAnswer(block, reading, question, answer);
    }
    return block;
}

TableRow rowOf(const RequestReading &reading, const Line &line)
{
    const Wording &words = reading.words();
    TextBlock detail = orOpen(reading, words.value(u"granularity"_s, line.granularity));
    append(detail, orOpen(reading, words.value(u"form"_s, reading.request().formOf(line))));
    return {{blockOf(line.id.value, TextStyle::SmallCode), variableBlock(reading, line), datasetBlock(reading, line),
             periodBlock(reading, line.period), detail},
            belowBlock(reading, line),
            CellTone::Plain,
            false};
}

TableRow groupOf(const RequestReading &reading, const OrganisationId &provider, qsizetype count)
{
    return {{{{{{reading.name(provider), TextStyle::Strong},
                {u"   "_s + reading.words().counted(u"count.lines"_s, count), TextStyle::Small}}}}},
            {},
            CellTone::Quiet,
            true};
}

/// Lines by provider, in the order in which the providers first appear.
std::vector<std::pair<OrganisationId, std::vector<const Line *>>> byProvider(const std::vector<Line> &lines)
{
    std::vector<std::pair<OrganisationId, std::vector<const Line *>>> groups;
    QHash<OrganisationId, size_t> places;
    for (const Line &line : lines) {
        if (!places.contains(line.provider)) {
            places.insert(line.provider, groups.size());
            groups.push_back({line.provider, {}});
        }
        groups[places.value(line.provider)].second.push_back(&line);
    }
    return groups;
}

QStringList categoriesOf(const RequestReading &reading, const std::vector<const Line *> &lines)
{
    QStringList categories;
    for (const Line *line : lines) {
        const QString category = Wording::standing(reading.words().value(u"category"_s, line->category));
        if (!categories.contains(category))
            categories << category;
    }
    return categories;
}

/// From the first day to the last; open where one line is.
Period spanOf(const std::vector<const Line *> &lines)
{
    Period span = lines.front()->period;
    for (const Line *line : lines) {
        span.from = line->period.from.isValid() ? std::min(span.from, line->period.from) : QDate();
        span.to = line->period.to.isValid() && span.to.isValid() ? std::max(span.to, line->period.to) : QDate();
    }
    return span;
}

} // namespace

void placeLines(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    if (reading.lines().empty())
        return flow.text(blockOf(words(u"line.noneHere")));
    Table table;
    table.continued = words(u"line.continued");
    table.columns = {{words(u"line.id"), 30},
                     {words(u"line.variable"), 0},
                     {words(u"line.dataset"), 0},
                     {words(u"line.period"), 70},
                     {words(u"line.detail"), 0}};
    for (const auto &[provider, lines] : byProvider(reading.lines())) {
        table.rows.push_back(groupOf(reading, provider, static_cast<qsizetype>(lines.size())));
        for (const Line *line : lines)
            table.rows.push_back(rowOf(reading, *line));
    }
    placeTable(flow, table);
}

void placeHoldings(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const std::vector<Line> &lines = reading.isForEverybody() ? reading.request().lines : reading.lines();
    if (lines.empty())
        return flow.text(blockOf(words(u"line.noneHere")));
    Table table;
    table.columns = {{words(u"party.provider"), 0},
                     {words(u"holding.categories"), 0},
                     {words(u"line.period"), 70},
                     {words(u"elsewhere.count"), 90}};
    for (const auto &[provider, held] : byProvider(lines))
        table.rows.push_back({{blockOf(reading.name(provider), TextStyle::Strong),
                               blockOf(categoriesOf(reading, held).join(u'\n')), periodBlock(reading, spanOf(held)),
                               blockOf(words.counted(u"count.lines"_s, static_cast<qsizetype>(held.size())))},
                              {},
                              CellTone::Plain,
                              false});
    placeTable(flow, table);
}

void placeElsewhere(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    if (reading.document().isExtract)
        return flow.text(blockOf(words(u"elsewhere.extract")));
    QSet<LineId> own;
    for (const Line &line : reading.lines())
        own.insert(line.id);
    std::vector<Line> others;
    std::ranges::copy_if(reading.request().lines, std::back_inserter(others),
                         [&](const Line &line) { return !own.contains(line.id); });
    if (others.empty())
        return flow.text(blockOf(words(u"elsewhere.none")));
    flow.lead(blockOf(words(u"elsewhere.intro")));
    Table table;
    table.columns = {{words(u"party.provider"), 0}, {words(u"elsewhere.count"), 110}};
    for (const auto &[provider, lines] : byProvider(others))
        table.rows.push_back({{blockOf(reading.name(provider)),
                               blockOf(words.counted(u"count.lines"_s, static_cast<qsizetype>(lines.size())))},
                              {},
                              CellTone::Plain,
                              false});
    placeTable(flow, table);
}

} // namespace beraad
