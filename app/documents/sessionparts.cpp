// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that are about a session as a whole: where and when, its agenda, who was there, what happened to each item.
#include "documents/sessionsections.h"

#include "sessions/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

Fact fact(const SessionReading &reading, QStringView key, const QString &value)
{
    const bool isOpen = value.isEmpty();
    return {blockOf(reading.words()(key), TextStyle::Label),
            isOpen ? blockOf(reading.words()(u"session.notSaid"), TextStyle::Absent) : blockOf(value)};
}

void placePlace(PdfFlow &flow, const SessionReading &reading)
{
    const SittingBasis &basis = reading.document().basis;
    const QString hour = basis.committee.startsAt.isValid() ? basis.committee.startsAt.toString(u"HH:mm"_s) : QString();
    placeFacts(flow,
               {fact(reading, u"session.committee", reading.text(basis.committee.name)),
                fact(reading, u"session.day", reading.words().date(basis.session.on)),
                fact(reading, u"session.hour", hour), fact(reading, u"session.place", basis.committee.place)});
    flow.gap(6);
}

void placeAgenda(PdfFlow &flow, const SessionReading &reading)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{{}, 22},
                     {words(u"session.file"), 90},
                     {words(u"session.item"), 0},
                     {words(u"session.rapporteur"), 90},
                     {words(u"session.minutes"), 50}};
    int number = 0;
    int total = 0;
    for (const SessionDocumentItem &item : reading.document().items) {
        const bool isSeen = !item.request.lines.empty();
        TextBlock what = blockOf(isSeen ? item.title : words(u"session.hidden"), TextStyle::Strong);
        if (isSeen)
            append(what, blockOf(reading.name(item.request.requester), TextStyle::Small), 0.5);
        for (const event::Decided &postponed : item.track.postponements)
            append(what, blockOf(words(u"session.postponedOn").arg(words.date(postponed.on)), TextStyle::Small), 0.5);
        const QString reporter = item.track.rapporteur.isEmpty() ? u"–"_s : reading.name(item.track.rapporteur);
        table.rows.push_back({{blockOf(QString::number(++number) + u'.'), blockOf(item.track.fileNumber), what,
                               blockOf(reporter), blockOf(QString::number(item.minutes))},
                              {},
                              CellTone::Plain,
                              false});
        total += item.minutes;
    }
    if (table.rows.empty())
        return flow.text(blockOf(words(u"session.noItems"), TextStyle::Absent));
    placeTable(flow, table);
    flow.gap(4);
    flow.text(blockOf(words(u"session.total").arg(total).arg(reading.document().basis.session.capacityMinutes),
                      TextStyle::Small));
}

QString quorumSentence(const SessionReading &reading)
{
    const SessionDocument &document = reading.document();
    const Wording &words = reading.words();
    switch (quorumOf(document.sitting, document.basis)) {
    case QuorumState::Reached:
        return words(u"session.quorumReached").arg(document.basis.committee.quorum);
    case QuorumState::Stated:
        return words(u"session.quorumStated").arg(document.sitting.quorumRuling);
    case QuorumState::Missing:
        return words(u"session.quorumMissing");
    case QuorumState::Unknown:
        return words(u"session.quorumUnknown");
    }
    Q_UNREACHABLE_RETURN({});
}

/// That nobody was is something else than that nobody said who.
QString namesOrNobody(const SessionReading &reading, const std::set<PersonId> &persons, bool isKnown)
{
    return persons.empty() && isKnown ? QString(reading.words()(u"session.nobody"))
                                      : reading.names(persons).join(u", "_s);
}

void placePresence(PdfFlow &flow, const SessionReading &reading)
{
    const Sitting &sitting = reading.document().sitting;
    std::set<PersonId> absent;
    for (const PersonId &member : reading.document().basis.members)
        if (!sitting.everPresent.contains(member))
            absent.insert(member);
    std::set<PersonId> partly;
    std::ranges::set_difference(sitting.everPresent, sitting.present, std::inserter(partly, partly.end()));
    placeFacts(
        flow,
        {fact(reading, u"session.chair", sitting.chair.isEmpty() ? QString() : reading.name(sitting.chair)),
         fact(reading, u"session.present", reading.names(sitting.everPresent).join(u", "_s)),
         fact(reading, u"session.leftEarly", namesOrNobody(reading, partly, !sitting.everPresent.empty())),
         fact(reading, u"session.absent", namesOrNobody(reading, absent, !reading.document().basis.members.empty())),
         fact(reading, u"session.quorum", quorumSentence(reading))});
    flow.gap(6);
}

QString asideSentence(const SessionReading &reading, const SessionDocumentItem &item)
{
    const SessionDocument &document = reading.document();
    QStringList said;
    for (const PersonId &member : document.basis.members)
        if (const auto reason = reasonAside(document.sitting, document.basis, item.item, member))
            said << reading.name(member) + (reason->isEmpty() ? QString() : u" ("_s + *reason + u')');
    return said.isEmpty() ? reading.words()(u"session.nobodyAside") : said.join(u"; "_s);
}

QString votesSentence(const SessionReading &reading, const SessionDocumentItem &item)
{
    const Sitting &sitting = reading.document().sitting;
    const SittingMatter *matter = sitting.matter(item.item);
    if (!matter || matter->ballots.empty())
        return reading.words()(u"session.noVotes");
    QStringList parts;
    for (const Ballot ballot : {Ballot::Favour, Ballot::Against, Ballot::Abstention}) {
        std::set<PersonId> voters;
        for (const auto &[person, cast] : matter->ballots)
            if (cast == ballot)
                voters.insert(person);
        const QString names = voters.empty() ? QString() : u" ("_s + reading.names(voters).join(u", "_s) + u')';
        parts << reading.words()(u"session."_s + toString(ballot)).arg(voters.size()) + names;
    }
    return parts.join(u"; "_s);
}

QString outcomeSentence(const SessionReading &reading, const SessionDocumentItem &item)
{
    const SittingMatter *matter = reading.document().sitting.matter(item.item);
    if (!matter || !matter->decided)
        return reading.words()(u"session.notDecided");
    const QString outcome = Wording::standing(reading.words().value(u"outcome"_s, toString(matter->decided->outcome)));
    const QString &number = matter->decided->number;
    return number.isEmpty() ? outcome : reading.words()(u"session.outcomeNumber").arg(outcome, number);
}

void placeProceedings(PdfFlow &flow, const SessionReading &reading)
{
    int number = 0;
    for (const SessionDocumentItem &item : reading.document().items) {
        const bool isSeen = !item.request.lines.empty();
        const SittingMatter *matter = reading.document().sitting.matter(item.item);
        flow.heading(2, u"%1. %2"_s.arg(++number).arg(isSeen ? item.title : reading.words()(u"session.hidden")));
        std::vector<Fact> facts{fact(reading, u"session.file", item.track.fileNumber),
                                fact(reading, u"session.rapporteur",
                                     item.track.rapporteur.isEmpty() ? QString() : reading.name(item.track.rapporteur)),
                                fact(reading, u"session.aside", asideSentence(reading, item)),
                                fact(reading, u"session.votes", votesSentence(reading, item))};
        if (matter && !matter->ruling.isEmpty())
            facts.push_back(fact(reading, u"session.ruling", matter->ruling));
        facts.push_back(fact(reading, u"session.outcome", outcomeSentence(reading, item)));
        if (matter && matter->decided && !matter->decided->motivation.isEmpty())
            facts.push_back(fact(reading, u"session.motivation", matter->decided->motivation));
        if (matter && !matter->note.isEmpty())
            facts.push_back(fact(reading, u"session.note", matter->note));
        placeFacts(flow, facts);
        flow.gap(6);
    }
    if (number == 0)
        flow.text(blockOf(reading.words()(u"session.noItems"), TextStyle::Absent));
}

void placeRemarks(PdfFlow &flow, const SessionReading &reading)
{
    const QString &note = reading.document().sitting.note;
    flow.text(note.isEmpty() ? blockOf(reading.words()(u"session.noRemarks"), TextStyle::Absent) : blockOf(note));
}

void placeSignature(PdfFlow &flow, const SessionReading &reading)
{
    const Sitting &sitting = reading.document().sitting;
    flow.gap(10);
    flow.text(blockOf(sitting.chair.isEmpty() ? reading.text(reading.document().basis.committee.name)
                                              : reading.name(sitting.chair),
                      TextStyle::Strong));
    flow.text(blockOf(reading.words()(sitting.chair.isEmpty() ? u"session.secretariat" : u"session.chair"),
                      TextStyle::Small));
}

} // namespace

void placePart(PdfFlow &flow, const SessionReading &reading, SessionPart part)
{
    switch (part) {
    case SessionPart::Place:
        return placePlace(flow, reading);
    case SessionPart::Agenda:
        return placeAgenda(flow, reading);
    case SessionPart::Presence:
        return placePresence(flow, reading);
    case SessionPart::Proceedings:
        return placeProceedings(flow, reading);
    case SessionPart::Remarks:
        return placeRemarks(flow, reading);
    case SessionPart::Signature:
        return placeSignature(flow, reading);
    case SessionPart::Grounds:
    case SessionPart::Subject:
    case SessionPart::Lines:
    case SessionPart::Advices:
    case SessionPart::Motivation:
    case SessionPart::Conditions:
    case SessionPart::Decision:
    case SessionPart::Missing:
        if (const SessionDocumentItem *item = reading.item())
            placeItemPart(flow, reading, *item, part);
        return;
    }
}

} // namespace beraad
