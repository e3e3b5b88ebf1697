// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QuestionId kSummary(u"S0.Q6"_s);

TextBlock labelled(const QString &label, const QString &value)
{
    return {{{{label, TextStyle::Label}}}, {{{value, TextStyle::Strong}}, 1}};
}

/// Four facts side by side.
void placeStrip(PdfFlow &flow, const std::vector<TextBlock> &cells)
{
    Table table;
    for (size_t i = 0; i < cells.size(); ++i)
        table.columns.push_back({{}, flow.width() * 72 / kDotsPerInch / static_cast<qreal>(cells.size())});
    table.rows.push_back({cells, {}, CellTone::Plain, false});
    placeTable(flow, table);
}

void placeIdentity(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    const QDate submitted = dayOfSubmission(document);
    const QString day = words.date(submitted.isValid() ? submitted : reading.dayMade());
    const QStringView address = document.advice ? u"advice.by"
        : reading.isForEverybody()              ? u"title.publishedBy"
                                                : u"title.for";
    placeStrip(flow,
               {labelled(words(address), reading.name(document.authority)),
                labelled(words(u"title.dossier"), reading.isDraft() ? words(u"frame.draft") : document.dossier.value),
                labelled(words(submitted.isValid() ? u"title.submitted" : u"title.printed"), day),
                labelled(words(u"title.language"), Wording::standing(words.value(u"language"_s, words.language())))});
}

void placeGlance(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const Request &request = reading.request();
    const auto orOpen
        = [&](const QString &text) { return Wording::standing(text.isEmpty() ? words(u"answer.open") : text); };
    const qsizetype count
        = static_cast<qsizetype>(reading.isForEverybody() ? request.lines.size() : reading.lines().size());
    // only a document that tells of the others says how many there are
    const bool isShare = reading.document().kind.has(DocumentPart::Elsewhere) && !reading.document().isExtract;
    const QString share = isShare ? words(u"title.share").arg(count).arg(request.lines.size()) : words.number(count);
    placeStrip(flow,
               {labelled(words(u"title.kind"), Wording::standing(words.value(u"kind"_s, toString(request.kind)))),
                labelled(words(u"title.purpose"), orOpen(words.value(u"purpose"_s, request.purpose))),
                labelled(words(u"title.form"), orOpen(words.value(u"form"_s, request.identifiability))),
                labelled(words(u"title.lines"), share)});
}

void placeSummary(PdfFlow &flow, const RequestReading &reading)
{
    const QJsonValue summary = reading.request().answers.value(kSummary.value);
    TextBlock block{
        {{{reading.words()(u"title.summary"), TextStyle::Label}, {u"   "_s + kSummary.value, TextStyle::SmallCode}}}};
    if (isAnswered(summary) && summary.isString())
        append(block, blockOf(summary.toString()), 2);
    else
        append(block, blockOf(reading.words()(u"answer.none"), TextStyle::Absent), 2);
    flow.gap(8);
    placePanel(flow, block, CellTone::Quiet);
}

bool holdsSummary(const DocumentKind &kind)
{
    return std::ranges::any_of(kind.sections, [](const DocumentSection &section) {
        return std::ranges::contains(section.holds, std::variant<DocumentPart, QuestionId>(kSummary));
    });
}

/// What the document asks and the dossier does not answer, said once in front.
TextBlock missingBlock(const RequestReading &reading)
{
    const DocumentKind &kind = reading.document().kind;
    QStringList asked;
    QStringList missing;
    for (const DocumentSection &section : kind.sections) {
        for (const auto &held : section.holds) {
            const auto *id = std::get_if<QuestionId>(&held);
            const Question *question = id ? reading.document().form.find(*id) : nullptr;
            if (!question || asked.contains(id->value) || !reading.applies(*question))
                continue;
            asked << id->value;
            if (!isAnswered(reading.answer(*question)))
                missing << id->value;
        }
    }
    if (missing.isEmpty())
        return {};
    const QString sentence = reading.words()(u"title.missing").arg(missing.size()).arg(asked.size());
    return {{{{sentence + u"  "_s, TextStyle::Caution}, {missing.join(u"  "_s), TextStyle::SmallCode}}}};
}

/// A route stands by the rules of its day; whoever reads it later must know that they are no longer the same.
TextBlock changedBlock(const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    TextBlock block;
    if (!document.rulesToday.isEmpty() && document.rulesToday != document.route.rulesVersion)
        append(block,
               blockOf(words(u"title.rulesChanged").arg(document.route.rulesVersion, document.rulesToday),
                       TextStyle::Caution));
    if (!document.formVersion.isEmpty() && document.formVersion != document.form.version)
        append(
            block,
            blockOf(words(u"title.formChanged").arg(document.formVersion, document.form.version), TextStyle::Caution),
            2);
    return block;
}

/// A document of a procedure that may turn out not to be needed says so: somebody could sign it.
TextBlock openBlock(const RequestReading &reading)
{
    TextBlock block;
    for (const Procedure *procedure : reading.ownProcedures()) {
        const bool isOfKind = reading.document().kind.procedures.contains(procedure->procedure);
        if (!isOfKind || procedure->status == ProcedureStatus::Required)
            continue;
        const QString status = reading.words().value(u"status"_s, toString(procedure->status));
        append(block,
               blockOf(reading.words()(u"title.status").arg(reading.procedureName(procedure->procedure), status),
                       TextStyle::Caution));
    }
    return block;
}

void placeNotices(PdfFlow &flow, const RequestReading &reading)
{
    for (const TextBlock &notice : {openBlock(reading), changedBlock(reading), missingBlock(reading)}) {
        if (notice.empty())
            continue;
        flow.gap(6);
        placePanel(flow, notice, CellTone::Caution);
    }
}

} // namespace

void placeTitle(PdfFlow &flow, const RequestReading &reading)
{
    const DocumentKind &kind = reading.document().kind;
    const QString title = reading.text(reading.request().title);
    flow.text({{{{reading.text(kind.title), TextStyle::Eyebrow}}}});
    flow.gap(2);
    flow.text(blockOf(title.trimmed().isEmpty() ? reading.words()(u"title.untitled") : title, TextStyle::Title));
    flow.gap(6);
    if (!kind.source.isEmpty())
        flow.text({{sourceRuns(reading, reading.text(kind.source), kind.evidence)}});
    if (!kind.intro.isEmpty())
        flow.text(blockOf(reading.text(kind.intro), TextStyle::Small));
    if (reading.request().language != reading.words().language())
        flow.text(blockOf(
            reading.words()(u"title.answersIn").arg(reading.words().value(u"language"_s, reading.request().language)),
            TextStyle::Small));
    flow.gap(8);
    placeIdentity(flow, reading);
    placeGlance(flow, reading);
    if (!holdsSummary(kind))
        placeSummary(flow, reading);
    placeNotices(flow, reading);
}

void placeColophon(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    const auto fact = [&](QStringView key, const QString &value, TextStyle style = TextStyle::Body) {
        return Fact{blockOf(words(key), TextStyle::Label),
                    value.isEmpty() ? blockOf(words(u"answer.open"), TextStyle::Absent) : blockOf(value, style)};
    };
    const QString version = document.formVersion.isEmpty() ? document.form.version : document.formVersion;
    const QString form = (reading.text(document.form.title) + u' ' + version).trimmed();
    TextBlock legend;
    for (const QString &evidence : {u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s}) {
        const TextStyle style = evidence == "unverified"_L1 ? TextStyle::Caution : TextStyle::SmallStrong;
        legend.push_back({{{words.value(u"evidence"_s, evidence), style},
                           {u"  "_s + words(QString(u"legend."_s + evidence)), TextStyle::Small}},
                          legend.empty() ? 0.0 : 2.0});
    }
    const bool isWhole = reading.seesAll() && !reading.isForEverybody();
    const QStringView scope = isWhole ? u"colophon.scopeAll" : u"colophon.scope";
    flow.lead(blockOf(words(reading.isForEverybody() ? u"colophon.scopePublic" : scope)));
    placeFacts(flow,
               {fact(u"title.printed", words.date(reading.dayMade())),
                fact(u"colophon.form", form),
                fact(u"colophon.rules", document.route.rulesVersion),
                fact(u"colophon.routed", words.date(document.route.on)),
                fact(u"colophon.hash", document.contentHash, TextStyle::Code),
                {blockOf(words(u"colophon.evidence"), TextStyle::Label), legend}});
}

} // namespace beraad
