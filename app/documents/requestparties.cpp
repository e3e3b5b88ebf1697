// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct PartyRow {
    QString role;
    OrganisationId body;
};

/// Everybody who has a part in the communication that the reader sees.
std::vector<PartyRow> partiesOf(const RequestReading &reading)
{
    const Request &request = reading.request();
    const Wording &words = reading.words();
    const bool receivesItself = reading.recipients() == std::vector<OrganisationId>{request.requester};
    std::vector<PartyRow> rows{
        {words(receivesItself ? u"party.requesterAndRecipient" : u"party.requester"), request.requester}};
    for (const OrganisationId &recipient : reading.recipients())
        if (!receivesItself)
            rows.push_back({words(u"party.recipient"), recipient});
    for (const OrganisationId &provider : reading.providers())
        rows.push_back({words(u"party.provider"), provider});
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

TextBlock bodyBlock(const RequestReading &reading, const OrganisationId &id)
{
    TextBlock body = blockOf(reading.name(id), TextStyle::Strong);
    const QString abbreviation = reading.shortName(id);
    if (!body.empty() && abbreviation != reading.name(id))
        body.front().runs.push_back({u"  "_s + abbreviation, TextStyle::Small});
    if (id == reading.document().authority && !reading.isForEverybody())
        body.push_back({{{reading.words()(u"party.you"), TextStyle::Mark}}, 1});
    return body;
}

} // namespace

void placeParties(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{words(u"party.role"), 112}, {words(u"party.body"), 0}, {words(u"party.dpo"), 170}};
    for (const PartyRow &party : partiesOf(reading))
        table.rows.push_back({{blockOf(party.role), bodyBlock(reading, party.body), contactOf(reading, party.body)},
                              {},
                              CellTone::Plain,
                              false});
    placeTable(flow, table);
}

void placeBodies(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{words(u"party.role"), 150}, {words(u"party.body"), 0}};
    for (const PartyRow &party : partiesOf(reading))
        table.rows.push_back({{blockOf(party.role), bodyBlock(reading, party.body)}, {}, CellTone::Plain, false});
    placeTable(flow, table);
}

void placeSignatures(PdfFlow &flow, const RequestReading &reading)
{
    const Wording &words = reading.words();
    std::vector<OrganisationId> signing = reading.providers();
    for (const OrganisationId &recipient : reading.recipients())
        if (!std::ranges::contains(signing, recipient))
            signing.push_back(recipient);
    Table table;
    table.columns = {{words(u"party.body"), 0}, {words(u"signature.who"), 150}, {words(u"signature.when"), 150}};
    const TextParagraph empty{{{QString(QChar(QChar::Nbsp))}}, 36};
    const TextBlock blank{empty, empty}; // room for a hand
    constexpr qreal kRow = points(92);
    flow.reserve(std::min(points(30) + kRow * static_cast<qreal>(signing.size()), flow.pageRoom())); // on one page
    for (const OrganisationId &body : signing)
        table.rows.push_back(
            {{blockOf(reading.name(body), TextStyle::Strong), blank, blank}, {}, CellTone::Plain, false});
    placeTable(flow, table);
}

} // namespace beraad
