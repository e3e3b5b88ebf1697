// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include "documents/pdftable.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QuestionId kSummary(u"S0.Q6"_s);

TextBlock labelled(const QString &label, const QString &value)
{
    return {{{{label, TextStyle::Label}}}, {{{Wording::standing(value), TextStyle::Strong}}, 1}};
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
    const QString day = words.date(submitted.isValid() ? submitted : document.printed);
    placeStrip(flow,
               {labelled(words(u"title.for"), reading.name(document.authority)),
                labelled(words(u"title.dossier"), reading.isDraft() ? words(u"frame.draft") : document.dossier.value),
                labelled(words(submitted.isValid() ? u"title.submitted" : u"title.printed"), day),
                labelled(words(u"title.language"), words.value(u"language"_s, words.language()))});
}

void placeGlance(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const Request &request = reading.request();
    const auto orOpen = [&](const QString &text) { return text.isEmpty() ? words(u"answer.open") : text; };
    const QString share = words(u"title.share").arg(reading.lines().size()).arg(request.lines.size());
    placeStrip(flow,
               {labelled(words(u"title.kind"), words.value(u"kind"_s, toString(request.kind))),
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

struct PartyRow {
    QString role;
    OrganisationId body;
};

/// Everybody who has a part in the communication; providers are named, what the others provide is not.
std::vector<PartyRow> partiesOf(const RequestReading &reading)
{
    const Request &request = reading.request();
    const Wording &words = reading.words();
    const bool receivesItself = request.recipients == std::vector<OrganisationId>{request.requester};
    std::vector<PartyRow> rows{
        {words(receivesItself ? u"party.requesterAndRecipient" : u"party.requester"), request.requester}};
    for (const OrganisationId &recipient : request.recipients)
        if (!receivesItself)
            rows.push_back({words(u"party.recipient"), recipient});
    QSet<OrganisationId> providers;
    for (const Line &line : request.lines) {
        if (!providers.contains(line.provider))
            rows.push_back({words(u"party.provider"), line.provider});
        providers.insert(line.provider);
    }
    if (!request.trustedThirdParty.isEmpty())
        rows.push_back({words(u"party.trusted"), request.trustedThirdParty});
    return rows;
}

TextBlock contactOf(const RequestReading &reading, const OrganisationId &body)
{
    const Organisation *known = reading.document().directory.find(body);
    if (!known || known->dpo.isEmpty())
        return blockOf(reading.words()(u"party.noDpo"), TextStyle::Absent);
    const Contact &dpo = known->dpo;
    TextBlock block = blockOf(dpo.name, TextStyle::Body);
    QStringList ways{dpo.email, dpo.phone, dpo.url};
    ways.removeAll(QString());
    append(block, blockOf(ways.join(u"  ·  "_s), TextStyle::Small));
    if (dpo.demo)
        block.push_back({{{reading.words()(u"party.demo"), TextStyle::Caution}}, 1});
    return block;
}

} // namespace

void placeTitle(PdfFlow &flow, const RequestReading &reading)
{
    const QString title = reading.text(reading.request().title);
    flow.text({{{{reading.words()(u"title.eyebrow"), TextStyle::Eyebrow}}}});
    flow.gap(2);
    flow.text(blockOf(title.trimmed().isEmpty() ? reading.words()(u"title.untitled") : title, TextStyle::Title));
    flow.gap(10);
    placeIdentity(flow, reading);
    placeGlance(flow, reading);
    placeSummary(flow, reading);
}

void placeParties(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{words(u"party.role"), 112}, {words(u"party.body"), 0}, {words(u"party.dpo"), 170}};
    for (const PartyRow &party : partiesOf(reading)) {
        TextBlock body = blockOf(reading.name(party.body), TextStyle::Strong);
        const QString abbreviation = reading.shortName(party.body);
        if (!body.empty() && abbreviation != reading.name(party.body))
            body.front().runs.push_back({u"  "_s + abbreviation, TextStyle::Small});
        if (party.body == reading.document().authority)
            body.push_back({{{words(u"party.you"), TextStyle::Mark}}, 1});
        table.rows.push_back({{blockOf(party.role), body, contactOf(reading, party.body)}, {}, CellTone::Plain, false});
    }
    placeTable(flow, table);
}

void placeColophon(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    const auto fact = [&](QStringView key, const QString &value, TextStyle style = TextStyle::Body) {
        return Fact{blockOf(words(key), TextStyle::Label),
                    value.isEmpty() ? blockOf(words(u"answer.open"), TextStyle::Absent) : blockOf(value, style)};
    };
    const QString form = (reading.text(document.form.title) + u' ' + document.form.version).trimmed();
    TextBlock legend;
    for (const QString &evidence : {u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s}) {
        const TextStyle style = evidence == "unverified"_L1 ? TextStyle::Caution : TextStyle::SmallStrong;
        legend.push_back({{{words.value(u"evidence"_s, evidence), style},
                           {u"  "_s + words(QString(u"legend."_s + evidence)), TextStyle::Small}},
                          legend.empty() ? 0.0 : 2.0});
    }
    flow.lead(blockOf(words(reading.isRequester() ? u"colophon.scopeAll" : u"colophon.scope")));
    placeFacts(flow,
               {fact(u"title.printed", words.date(document.printed)),
                fact(u"colophon.form", form),
                fact(u"colophon.rules", document.route.rulesVersion),
                fact(u"colophon.routed", words.date(document.route.on)),
                fact(u"colophon.hash", document.contentHash, TextStyle::Code),
                {blockOf(words(u"colophon.evidence"), TextStyle::Label), legend}});
}

} // namespace beraad
