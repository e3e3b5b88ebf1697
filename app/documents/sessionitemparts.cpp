// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that are about one item: what is asked, on which grounds, what was decided of it.
#include "clocks/duties.h"
#include "documents/sessionsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool holdsFor(const SessionGround &ground, const SessionDocumentItem &item)
{
    const bool isAny = ground.categories.isEmpty();
    return ground.procedures.contains(item.track.plan.procedure)
        && (isAny || std::ranges::any_of(item.request.lines, [&](const Line &line) {
                return ground.categories.contains(line.category);
            }));
}

/// The laws, and what was before the committee.
void placeGrounds(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    for (const SessionGround &ground : reading.document().grounds) {
        if (!holdsFor(ground, item))
            continue;
        TextParagraph paragraph{{{reading.text(ground.text), TextStyle::Body}}, 0};
        if (ground.evidence == u"unverified")
            paragraph.runs.push_back({u"  "_s + words(u"evidence.unverified"), TextStyle::Caution});
        flow.text({paragraph});
        flow.gap(3);
    }
    QStringList seen{words(u"session.seenRequest").arg(reading.name(item.request.requester))};
    for (const auto &advised : item.track.plan.after)
        if (advised.value.startsWith(u"dpo-advice:"_s))
            seen << words(u"session.seenAdvice").arg(reading.name(OrganisationId(advised.value.sliced(11))));
    if (!item.track.rapporteur.isEmpty())
        seen << words(u"session.seenReport").arg(reading.name(item.track.rapporteur));
    for (const QString &sentence : seen) {
        flow.text(blockOf(sentence));
        flow.gap(3);
    }
}

QString labelOf(const SessionReading &reading, const Line &line)
{
    const VariableId id(line.provider.value + u'/' + line.dataset + u'/' + line.variable);
    const auto known = reading.document().variables.find(id);
    const QString label = known == reading.document().variables.end() ? QString() : reading.text(known->second);
    return label.isEmpty() ? line.variable : label;
}

void placeSubject(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    const QString purpose = words.value(u"purpose"_s, item.request.purpose);
    const QString summary = item.request.answers.value(u"S0.Q6"_s).toString();
    QStringList paragraphs{words(u"session.asks").arg(reading.name(item.request.requester), item.title, purpose)};
    if (!summary.isEmpty())
        paragraphs << summary;
    paragraphs << words.counted(u"session.lineCount"_s, std::ssize(item.track.plan.lines));
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        flow.text(blockOf(u"%1.  %2"_s.arg(i + 1).arg(paragraphs.at(i))));
        flow.gap(4);
    }
}

void placeLines(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{{}, 22},
                     {words(u"session.line"), 0},
                     {words(u"session.provider"), 110},
                     {words(u"session.period"), 90},
                     {words(u"session.lineOutcome"), 90}};
    int number = 0;
    for (const Line &line : item.request.lines) {
        if (!std::ranges::contains(item.track.plan.lines, line.id))
            continue;
        QStringList days{words.shortDate(line.period.from), words.shortDate(line.period.to)};
        days.removeAll(QString());
        const bool isRefused = item.decision
            && (item.decision->outcome == Outcome::Refused || std::ranges::contains(item.decision->refused, line.id));
        const bool isGranted = item.decision && item.decision->grants() && !isRefused;
        const QString outcome = isRefused ? words(u"session.lineRefused")
            : isGranted                   ? words(u"session.lineGranted")
                                          : u"–"_s;
        TextBlock what = blockOf(labelOf(reading, line), TextStyle::Strong);
        append(what, blockOf(line.dataset + u" · "_s + line.variable, TextStyle::SmallCode), 0.5);
        table.rows.push_back({{blockOf(QString::number(++number)), what, blockOf(reading.name(line.provider)),
                               blockOf(days.join(u" – "_s)), blockOf(outcome)},
                              {},
                              isRefused ? CellTone::Refusal : CellTone::Plain,
                              false});
    }
    placeTable(flow, table);
    flow.gap(6);
}

/// Only what limits or differs: a line on which all say yes needs no words.
void placeAdvices(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    Table table;
    table.columns = {{words(u"session.line"), 0}, {words(u"session.officer"), 120}, {words(u"advice.verdict"), 120}};
    for (const auto &[id, said] : item.verdicts) {
        const Line *line = item.request.find(id);
        const bool limits
            = std::ranges::any_of(said, [](const auto &entry) { return entry.second.kind != VerdictKind::Approve; });
        if (!line || !limits || !std::ranges::contains(item.track.plan.lines, id))
            continue;
        for (const auto &[organisation, verdict] : said)
            table.rows.push_back(
                {{blockOf(labelOf(reading, *line)), blockOf(reading.name(organisation)),
                  blockOf(words.value(u"verdict"_s, toString(verdict.kind)))},
                 verdict.sentence.isEmpty() ? TextBlock() : blockOf(verdict.sentence, TextStyle::Small),
                 verdict.kind == VerdictKind::Refuse ? CellTone::Refusal : CellTone::Plain,
                 false});
    }
    if (table.rows.empty()) {
        flow.text(blockOf(words(item.verdicts.empty() ? u"session.noAdvices" : u"session.advicesAgree")));
        flow.gap(4);
        return;
    }
    flow.text(blockOf(words(u"session.advicesLimit")));
    flow.gap(4);
    placeTable(flow, table);
    flow.gap(6);
}

void placeMotivation(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const QString motivation = item.decision ? item.decision->motivation : QString();
    flow.text(motivation.isEmpty() ? blockOf(reading.words()(u"session.noMotivation"), TextStyle::Absent)
                                   : blockOf(motivation));
    flow.gap(4);
}

void placeConditions(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const QStringList codes = item.decision ? item.decision->conditions : QStringList();
    if (codes.isEmpty())
        return;
    flow.heading(2, reading.words()(u"session.conditions"));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto kind = std::ranges::find(reading.document().conditions, codes.at(i), &ConditionKind::code);
        const bool isKnown = kind != reading.document().conditions.end();
        const QString label = isKnown ? reading.text(kind->label) : codes.at(i);
        flow.text({{{{u"%1.  %2"_s.arg(i + 1).arg(label), TextStyle::Strong}}},
                   {{{isKnown ? reading.text(kind->help) : QString(), TextStyle::Small}}, 0.5}});
        flow.gap(3);
    }
}

/// Of a joint file: each section with its day.
void placeSections(PdfFlow &flow, const SessionReading &reading)
{
    const Wording &words = reading.words();
    QStringList sat;
    for (const SessionDocumentSection &section : reading.document().sections)
        sat << words(u"session.sectionOn").arg(reading.text(section.name), words.date(section.on));
    if (sat.isEmpty())
        return;
    flow.text(blockOf(words(u"session.sections").arg(words.listed(sat))));
    flow.gap(4);
}

void placeDecision(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    if (!item.decision)
        return flow.text(blockOf(words(u"session.notDecided"), TextStyle::Absent));
    const event::Decided &decision = *item.decision;
    placeSections(flow, reading);
    flow.text(blockOf(words(u"session.decides."_s + toString(decision.outcome))));
    flow.gap(4);
    for (const LineId &id : decision.refused)
        if (const Line *line = item.request.find(id)) {
            flow.text(blockOf(u"–  "_s + labelOf(reading, *line) + u" ("_s + reading.name(line->provider) + u')'));
            flow.gap(2);
        }
    if (!decision.grants() || !decision.inForceOn.isValid())
        return;
    flow.gap(2);
    const Duty &law = dutyOf(DutyKind::MinistersTerm);
    const QString source = reading.text(law.source) + u" · "_s + words.value(u"evidence"_s, law.evidence);
    flow.text({{{{words(u"session.inForce").arg(words.date(decision.inForceOn)), TextStyle::Body}}},
               {{{source, TextStyle::Small}}, 1}});
    flow.gap(6);
}

void placeMissing(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item)
{
    if (!item.returned)
        return flow.text(blockOf(reading.words()(u"session.nothingMissing"), TextStyle::Absent));
    for (qsizetype i = 0; i < item.missing.size(); ++i) {
        flow.text(blockOf(u"%1.  %2"_s.arg(i + 1).arg(item.missing.at(i))));
        flow.gap(2);
    }
    if (item.returned->reason.isEmpty())
        return;
    flow.gap(4);
    flow.text(blockOf(item.returned->reason, item.missing.isEmpty() ? TextStyle::Strong : TextStyle::Body));
}

} // namespace

void placeItemPart(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item, SessionPart part)
{
    using Place = void (*)(PdfFlow &, const SessionReading &, const SessionDocumentItem &);
    static const std::map<SessionPart, Place> places{
        {SessionPart::Grounds, placeGrounds},       {SessionPart::Subject, placeSubject},
        {SessionPart::Lines, placeLines},           {SessionPart::Advices, placeAdvices},
        {SessionPart::Motivation, placeMotivation}, {SessionPart::Conditions, placeConditions},
        {SessionPart::Decision, placeDecision},     {SessionPart::Missing, placeMissing},
    };
    if (const auto place = places.find(part); place != places.end())
        place->second(flow, reading, item);
}

} // namespace beraad
