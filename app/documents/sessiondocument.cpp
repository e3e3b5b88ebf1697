// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sessiondocument.h"

#include "base/calendar.h"
#include "documents/pdfmetadata.h"
#include "documents/sessionsections.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString providersOf(const SessionReading &reading, const SessionDocumentItem &item)
{
    QStringList names;
    for (const Line &line : item.request.lines)
        if (const QString name = reading.name(line.provider); !names.contains(name))
            names << name;
    return reading.words().listed(names);
}

QString recipientsOf(const SessionReading &reading, const SessionDocumentItem &item)
{
    QStringList names;
    for (const OrganisationId &recipient : item.request.recipients)
        names << reading.name(recipient);
    return reading.words().listed(names.isEmpty() ? QStringList{reading.name(item.request.requester)} : names);
}

/// Both sections of a joint file, else the committee that sits.
QString committeeOf(const SessionReading &reading)
{
    QStringList names;
    for (const SessionDocumentSection &section : reading.document().sections)
        names << reading.text(section.name);
    return names.isEmpty() ? reading.text(reading.document().basis.committee.name) : reading.words().listed(names);
}

/// The number under which the chain is known: that of the first decision.
QString numberOf(const SessionDocumentItem &item)
{
    return !item.chain.empty() ? item.chain.front().number : item.decision ? item.decision->number : QString();
}

QDate dayOf(const SessionDocumentItem &item)
{
    return !item.chain.empty() ? item.chain.front().on : item.decision ? item.decision->on : QDate();
}

/// `, amended on 5 May 2020 and 2 June 2020`
QString amendedOn(const SessionReading &reading, const SessionDocumentItem &item)
{
    if (item.chain.empty() || !item.decision)
        return {};
    QStringList days;
    for (auto link = std::next(item.chain.begin()); link != item.chain.end(); ++link)
        days << reading.words().date(link->on);
    days << reading.words().date(item.decision->on);
    return reading.words()(u"session.amended").arg(reading.words().listed(days));
}

void addItemPlaces(QMap<QString, QString> &places, const SessionReading &reading, const SessionDocumentItem &item)
{
    const Wording &words = reading.words();
    places[u"number"_s] = numberOf(item);
    places[u"fileNumber"_s] = item.track.fileNumber.isEmpty() ? item.item.dossier.value : item.track.fileNumber;
    places[u"date"_s] = words.date(dayOf(item));
    places[u"amended"_s] = amendedOn(reading, item);
    places[u"title"_s] = item.title;
    places[u"requester"_s] = reading.name(item.request.requester);
    places[u"providers"_s] = providersOf(reading, item);
    places[u"recipients"_s] = recipientsOf(reading, item);
    places[u"data"_s] = words.value(u"session.data"_s, item.request.identifiability);
    if (item.decision) {
        places[u"outcome"_s] = words.value(u"outcome"_s, toString(item.decision->outcome));
        places[u"inForceOn"_s] = words.date(item.decision->inForceOn);
    }
}

QString filled(QString text, const QMap<QString, QString> &places)
{
    for (auto place = places.begin(); place != places.end(); ++place)
        text.replace(u'{' + place.key() + u'}', place.value());
    return text;
}

QString titleOf(const SessionReading &reading, const QMap<QString, QString> &places)
{
    const SessionDocumentKind &kind = reading.document().kind;
    const QString title = filled(reading.text(kind.title), places);
    return kind.isTitleInCapitals ? QLocale(reading.words().language()).toUpper(title) : title;
}

void placeHead(PdfFlow &flow, const SessionReading &reading, const QMap<QString, QString> &places)
{
    const SessionDocumentItem *item = reading.item();
    flow.text(blockOf(committeeOf(reading), TextStyle::Eyebrow));
    flow.gap(4);
    if (item && !item->track.fileNumber.isEmpty()) {
        flow.text(blockOf(item->track.fileNumber, TextStyle::Strong));
        flow.gap(4);
    }
    flow.text(blockOf(titleOf(reading, places), TextStyle::Title));
    flow.gap(10);
}

void placeLaw(PdfFlow &flow, const SessionReading &reading, const SessionSection &section)
{
    if (section.source.isEmpty())
        return;
    const bool isChecked = section.evidence != u"unverified";
    std::vector<TextRun> runs{{reading.text(section.source) + u"  ·  "_s, TextStyle::Small}};
    if (isChecked)
        runs.push_back({reading.words().value(u"evidence"_s, section.evidence), TextStyle::Small});
    else
        runs.push_back({reading.words()(u"evidence.unverified"), TextStyle::Caution});
    flow.lead({{runs}});
}

void placeSection(PdfFlow &flow, const SessionReading &reading, const SessionSection &section,
                  const QMap<QString, QString> &places)
{
    if (section.title.isEmpty())
        flow.gap(8);
    else
        flow.heading(1, filled(reading.text(section.title), places));
    placeLaw(flow, reading, section);
    if (!section.text.isEmpty()) {
        for (const QString &paragraph : filled(reading.text(section.text), places).split(u'\n')) {
            flow.text(blockOf(paragraph));
            flow.gap(4);
        }
    }
    for (const SessionPart part : section.holds)
        placePart(flow, reading, part);
}

PageFrame frameOf(const SessionReading &reading, const QMap<QString, QString> &places)
{
    const SessionDocument &document = reading.document();
    PageFrame frame;
    frame.runningTitle = titleOf(reading, places);
    if (frame.runningTitle.size() > 70)
        frame.runningTitle = reading.text(document.kind.name) + u' ' + places.value(u"number"_s);
    frame.runningPlace = reading.words().date(document.basis.session.on);
    frame.footing = committeeOf(reading);
    frame.pageOf = reading.words()(u"frame.page");
    const bool isOpenMinutes = document.kind.id == u"minutes" && !document.sitting.isClosed();
    frame.watermark = isOpenMinutes ? reading.words()(u"frame.watermark") : QString();
    return frame;
}

PdfMetadata metadataOf(const SessionReading &reading, const QMap<QString, QString> &places,
                       const std::vector<PdfBookmark> &bookmarks)
{
    const SessionDocument &document = reading.document();
    PdfMetadata metadata;
    metadata.title = printable(titleOf(reading, places));
    metadata.author = committeeOf(reading);
    metadata.subject = reading.text(document.kind.name);
    metadata.keywords << document.basis.session.id.value;
    if (const SessionDocumentItem *item = reading.item())
        metadata.keywords << item->item.dossier.value;
    metadata.language = reading.words().languageTag();
    metadata.created = document.made;
    metadata.changed = document.made;
    metadata.bookmarks = bookmarks;
    return metadata;
}

} // namespace

QString SessionReading::name(const PersonId &person) const
{
    const auto known = m_document.names.find(person);
    return known == m_document.names.end() ? person.value : known->second;
}

QString SessionReading::name(const OrganisationId &organisation) const
{
    return m_document.directory.nameOf(organisation, m_words.language());
}

QStringList SessionReading::names(const std::set<PersonId> &persons) const
{
    QStringList names;
    for (const PersonId &member : m_document.basis.members)
        if (persons.contains(member))
            names << name(member);
    return names;
}

const SessionDocumentItem *SessionReading::item() const
{
    return m_document.kind.isOfItem && !m_document.items.empty() ? &m_document.items.front() : nullptr;
}

QMap<QString, QString> placesOf(const SessionDocument &document)
{
    const SessionReading reading(document);
    QMap<QString, QString> places{{u"committee"_s, committeeOf(reading)},
                                  {u"day"_s, reading.words().date(document.basis.session.on)},
                                  {u"today"_s, reading.words().date(dayInBelgium(document.made))},
                                  {u"chair"_s, reading.name(document.sitting.chair)}};
    if (const SessionDocumentItem *item = reading.item())
        addItemPlaces(places, reading, *item);
    return places;
}

Result<QByteArray> renderSessionPdf(const SessionDocument &document)
{
    if (document.kind.isOfItem && document.items.size() != 1)
        return refuse(ErrorCode::DocumentFailed, {document.kind.id}, u"this document is about one item"_s);
    if (!qGuiApp)
        return refuse(ErrorCode::DocumentFailed, {}, u"Fonts need a QGuiApplication"_s);
    const SessionReading reading(document);
    const QMap<QString, QString> places = placesOf(document);
    PdfPages pages;
    PdfFlow flow(pages);
    placeHead(flow, reading, places);
    for (const SessionSection &section : document.kind.sections)
        placeSection(flow, reading, section, places);
    flow.finish();
    const PdfMetadata metadata = metadataOf(reading, places, flow.bookmarks());
    return withMetadata(pages.print(frameOf(reading, places)), metadata);
}

} // namespace beraad
