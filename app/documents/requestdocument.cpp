// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "documents/requestsections.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

PageFrame frameOf(const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    PageFrame frame;
    frame.runningTitle = reading.text(document.request.title);
    frame.runningPlace = reading.isForEverybody() || document.advice
        ? reading.text(document.kind.title)
        : words(u"frame.for").arg(reading.shortName(document.authority));
    frame.footing = reading.isDraft() ? words(u"frame.draft") : words(u"frame.dossier").arg(document.dossier.value);
    frame.footing += u"  ·  "_s + reading.name(document.authority);
    const bool isUnsigned = document.advice && !document.advice->signedAt.isValid();
    const bool isSealed = document.advice && !document.advice->contentHash.isEmpty();
    frame.fingerprint = u"SHA-256 "_s + (isSealed ? document.advice->contentHash : document.contentHash);
    frame.pageOf = words(u"frame.page");
    frame.watermark = reading.isDraft() || isUnsigned ? words(u"frame.watermark") : QString();
    return frame;
}

PdfMetadata metadataOf(const RequestReading &reading, const std::vector<PdfBookmark> &bookmarks)
{
    const RequestDocument &document = reading.document();
    PdfMetadata metadata;
    const QString title = reading.text(document.request.title);
    const bool isPlain = document.kind.has(DocumentPart::AllAnswers); // the request itself, under its own title
    metadata.title = printable(isPlain ? title : reading.text(document.kind.title) + u" – "_s + title);
    metadata.author = reading.name(document.advice ? document.authority : document.request.requester);
    metadata.subject = reading.isForEverybody() || document.advice
        ? reading.text(document.kind.title)
        : reading.words()(u"frame.subject").arg(reading.name(document.authority));
    if (!reading.isDraft())
        metadata.keywords = QStringList{document.dossier.value};
    metadata.keywords += u"sha256:"_s + document.contentHash;
    metadata.language = reading.words().languageTag();
    metadata.created = document.made;
    metadata.changed = document.made;
    metadata.bookmarks = bookmarks;
    return metadata;
}

} // namespace

QDate dayOfSubmission(const RequestDocument &document)
{
    return document.submitted.isValid() ? dayInBelgium(document.submitted) : QDate();
}

Result<QByteArray> renderRequestPdf(const RequestDocument &asked)
{
    if (asked.kind.isAdvice() != asked.advice.has_value())
        return refuse(ErrorCode::DocumentFailed, {asked.kind.id}, u"an advice is printed from verdicts, and only it"_s);
    if (!qGuiApp)
        return refuse(ErrorCode::DocumentFailed, {}, u"Fonts need a QGuiApplication"_s);
    const bool isForEverybody = asked.kind.addressee == Addressee::Public;
    const RequestDocument document = isForEverybody ? withoutPersons(asked) : asked;
    const RequestReading reading(document);
    PdfPages pages;
    PdfFlow flow(pages);
    placeTitle(flow, reading);
    placeSections(flow, reading);
    flow.finish();
    const PdfMetadata metadata = metadataOf(reading, flow.bookmarks());
    return withMetadata(pages.print(frameOf(reading)), metadata);
}

} // namespace beraad
