// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "documents/requestsections.h"

#include <QGuiApplication>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct Part {
    QStringView title;
    void (*place)(PdfFlow &, const RequestReading &);
};

constexpr std::array kParts{
    Part{u"part.asked", placeAsked},
    Part{u"part.parties", placeParties},
    Part{u"part.route", placeRoute},
    Part{u"part.questions", placeOpenQuestions},
    Part{u"part.findings", placeFindings},
    Part{u"part.answers", placeAnswers},
    Part{u"part.lines", placeLines},
    Part{u"part.elsewhere", placeElsewhere},
    Part{u"part.attachments", placeAttachments},
    Part{u"part.colophon", placeColophon},
};

PageFrame frameOf(const RequestReading &reading)
{
    const Wording &words = reading.words();
    const RequestDocument &document = reading.document();
    PageFrame frame;
    frame.runningTitle = reading.text(document.request.title);
    frame.runningPlace = words(u"frame.for").arg(reading.shortName(document.authority));
    frame.footing = reading.isDraft() ? words(u"frame.draft") : words(u"frame.dossier").arg(document.dossier.value);
    frame.footing += u"  ·  "_s + reading.name(document.authority);
    frame.fingerprint = u"SHA-256 "_s + document.contentHash;
    frame.pageOf = words(u"frame.page");
    frame.watermark = reading.isDraft() ? words(u"frame.watermark") : QString();
    return frame;
}

PdfMetadata metadataOf(const RequestReading &reading, const std::vector<PdfBookmark> &bookmarks)
{
    const RequestDocument &document = reading.document();
    PdfMetadata metadata;
    metadata.title = printable(reading.text(document.request.title));
    metadata.author = reading.name(document.request.requester);
    metadata.subject = reading.words()(u"frame.subject").arg(reading.name(document.authority));
    if (!reading.isDraft())
        metadata.keywords = QStringList{document.dossier.value};
    metadata.keywords += u"sha256:"_s + document.contentHash;
    metadata.language = reading.words().languageTag();
    const QDateTime printed(document.printed, QTime(0, 0), QTimeZone::UTC);
    metadata.created = document.submitted.isValid() ? document.submitted : printed;
    metadata.changed = document.printed.isValid() ? std::max(printed, metadata.created) : metadata.created;
    metadata.bookmarks = bookmarks;
    return metadata;
}

} // namespace

QDate dayOfSubmission(const RequestDocument &document)
{
    return document.submitted.toTimeZone(QTimeZone("Europe/Brussels")).date();
}

Result<QByteArray> renderRequestPdf(const RequestDocument &document)
{
    if (!qGuiApp)
        return refuse(ErrorCode::DocumentFailed, {}, u"Fonts need a QGuiApplication"_s);
    const RequestReading reading(document);
    PdfPages pages;
    PdfFlow flow(pages);
    placeTitle(flow, reading);
    int number = 0;
    for (const Part &part : kParts) {
        flow.heading(1, u"%1.  %2"_s.arg(++number).arg(reading.words()(part.title)));
        part.place(flow, reading);
    }
    flow.finish();
    const PdfMetadata metadata = metadataOf(reading, flow.bookmarks());
    return withMetadata(pages.print(frameOf(reading)), metadata);
}

} // namespace beraad
