// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Shown under the title of the document.
const QuestionId kSummary(u"S0.Q6"_s);

TextBlock answerBlock(const RequestReading &reading, const Question &question, const QJsonValue &answer)
{
    TextBlock block = blockOf(reading.text(question.label), TextStyle::SmallStrong);
    append(block, answerText(reading, question, answer), 1.5);
    const QString law = question.lawText.isEmpty() ? question.law : reading.text(question.lawText);
    if (!law.isEmpty())
        block.push_back({sourceRuns(reading, law, question.evidence), 2});
    return block;
}

/// Questions without an answer, run on below one lead: they would fill pages with nothing.
TextBlock unansweredBlock(const RequestReading &reading, const std::vector<const Question *> &questions,
                          bool isRequired)
{
    const TextRun lead{reading.words()(isRequired ? u"answer.missing" : u"answer.optional"),
                       isRequired ? TextStyle::Caution : TextStyle::Small};
    TextParagraph paragraph;
    for (const Question *question : questions) {
        if (!paragraph.runs.empty())
            paragraph.runs.push_back({u"   "_s, TextStyle::Small});
        paragraph.runs.push_back({question->id.value, TextStyle::SmallCode});
        paragraph.runs.push_back({u"\u00a0"_s + reading.text(question->label), TextStyle::Small});
    }
    paragraph.gapBefore = 1;
    return {{{lead}}, std::move(paragraph)};
}

std::vector<Fact> factsOf(const RequestReading &reading, const Section &section)
{
    std::vector<Fact> facts;
    std::vector<const Question *> missing;
    std::vector<const Question *> open;
    for (const Question &question : section.questions) {
        if (!reading.asks(question) || question.id == kSummary)
            continue;
        const QJsonValue answer = reading.answer(question);
        if (isAnswered(answer) || question.type == AnswerType::Variables)
            facts.push_back({blockOf(question.id.value, TextStyle::SmallCode), answerBlock(reading, question, answer)});
        else
            (reading.isRequired(question) ? missing : open).push_back(&question);
    }
    if (!missing.empty())
        facts.push_back({{}, unansweredBlock(reading, missing, true)});
    if (!open.empty())
        facts.push_back({{}, unansweredBlock(reading, open, false)});
    return facts;
}

/// Put to the reader by this document: one of its items, or any question of the form where it holds all answers.
bool isPut(const RequestReading &reading, const Question &question)
{
    const DocumentKind &kind = reading.document().kind;
    const bool isItem = std::ranges::any_of(kind.sections, [&](const DocumentSection &section) {
        return std::ranges::contains(section.holds, std::variant<DocumentPart, QuestionId>(question.id));
    });
    return isItem || (kind.has(DocumentPart::AllAnswers) && reading.asks(question));
}

std::vector<const Question *> fileQuestions(const RequestReading &reading)
{
    std::vector<const Question *> questions;
    for (const Section &section : reading.document().form.sections)
        for (const Question &question : section.questions)
            if (question.type == AnswerType::File && isPut(reading, question))
                questions.push_back(&question);
    return questions;
}

TextBlock absentBlock(const RequestReading &reading, const Question &question)
{
    const Wording &words = reading.words();
    if (!reading.applies(question))
        return blockOf(words(u"answer.notApplicable"), TextStyle::Absent);
    TextBlock block{{{{words(u"answer.none"), TextStyle::Caution}}}};
    if (reading.isRequired(question))
        block.front().runs.push_back({u"   "_s + words(u"answer.required"), TextStyle::Small});
    return block;
}

} // namespace

Fact factOf(const RequestReading &reading, const Question &question, bool law)
{
    const QJsonValue answer = reading.answer(question);
    TextBlock id = blockOf(question.id.value, TextStyle::SmallCode);
    if (isAnswered(answer) && law)
        return {id, answerBlock(reading, question, answer)};
    TextBlock block = blockOf(reading.text(question.label), TextStyle::SmallStrong);
    append(block, isAnswered(answer) ? answerText(reading, question, answer) : absentBlock(reading, question), 1.5);
    return {id, block};
}

void placeNoQuestion(PdfFlow &flow, const RequestReading &reading)
{
    flow.text({{{{reading.words()(u"answer.none"), TextStyle::Caution},
                 {u"   "_s + reading.words()(u"answer.noQuestion"), TextStyle::Body}}}});
}

void placeAnswers(PdfFlow &flow, const RequestReading &reading)
{
    bool isEmpty = true;
    for (const Section &section : reading.document().form.sections) {
        const std::vector<Fact> facts = factsOf(reading, section);
        if (facts.empty())
            continue;
        isEmpty = false;
        flow.heading(2, section.id + u"  "_s + reading.text(section.title));
        placeFacts(flow, facts, 48);
    }
    if (isEmpty)
        flow.text(blockOf(reading.words()(u"answer.noQuestions")));
}

void placeAttachments(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.columns
        = {{words(u"attachment.number"), 28}, {words(u"attachment.file"), 0}, {words(u"attachment.question"), 0}};
    for (const Question *question : fileQuestions(reading)) {
        const QStringList names = fileNames(reading.answer(*question));
        for (const QString &name : names)
            table.rows.push_back({{blockOf(words.number(static_cast<qint64>(table.rows.size()) + 1)),
                                   blockOf(name),
                                   {{{{question->id.value + u"  "_s, TextStyle::SmallCode},
                                      {reading.text(question->label), TextStyle::Small}}}}},
                                  {},
                                  CellTone::Plain,
                                  false});
    }
    if (table.rows.empty())
        return flow.text(blockOf(words(u"attachment.none")));
    placeTable(flow, table);
}

} // namespace beraad
