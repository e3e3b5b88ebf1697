// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include <poppler-qt6.h>

#include <QDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// A request file routed by the rules and asked by the form that ship with the program.
Result<RequestDocument> shippedDocument(const QString &path, const QString &authority, const QString &language)
{
    const auto json = readJsonFile(path);
    const auto request = json ? readRequest(*json) : std::unexpected(json.error());
    const auto form = uniformForm();
    const auto rules = shippedRules();
    const auto directory = shippedDirectory();
    if (!request || !form || !rules || !directory)
        return refuse(ErrorCode::NotFound, {}, u"what ships cannot be read"_s);
    RequestDocument document;
    document.dossier = DossierId(u"2026-0042"_s);
    document.request = *request;
    document.form = *form;
    document.directory = directory->with(request->organisations);
    document.procedures = rules->procedures;
    document.route = routeOf(*request, document.directory, *rules, QDate(2026, 11, 22));
    document.authority = OrganisationId(authority);
    document.language = language;
    document.printed = QDate(2026, 11, 22);
    document.submitted = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC);
    document.contentHash = QString(64, u'0');
    return document;
}

/// Leaves the document where somebody can look at it, when asked to.
void keep(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("BERAAD_KEEP_DOCUMENTS");
    QFile file(QDir(folder).filePath(name));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

} // namespace

class TestShippedRequest : public QObject {
    Q_OBJECT

private slots:
    void everyAuthorityOfTheSchoolCaseGetsItsDocument_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("language");
        QTest::newRow("agodi nl") << u"agodi"_s << u"nl"_s;
        QTest::newRow("vdab fr") << u"vdab"_s << u"fr"_s;
        QTest::newRow("committee en") << u"ivc-kszg"_s << u"en"_s;
        QTest::newRow("requester de") << u"kuleuven"_s << u"de"_s;
    }

    void everyAuthorityOfTheSchoolCaseGetsItsDocument()
    {
        QFETCH(QString, authority);
        QFETCH(QString, language);
        const QString path
            = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/cases/routing/tc01-school-to-work/request.json");
        if (!QFile::exists(path))
            QSKIP("the route cases are not there");
        const Result<RequestDocument> document = shippedDocument(path, authority, language);
        QVERIFY2(document, document ? "" : qPrintable(toPlainText(document.error())));
        const Result<QByteArray> bytes = renderRequestPdf(*document);
        QVERIFY2(bytes, bytes ? "" : qPrintable(toPlainText(bytes.error())));
        keep(*bytes, u"request-%1-%2.pdf"_s.arg(authority, language));
        const auto pdf = Poppler::Document::loadFromData(*bytes);
        QVERIFY(pdf && pdf->numPages() > 2);
        QString text;
        for (int page = 0; page < pdf->numPages(); ++page)
            text += pdf->page(page)->text(QRectF());
        for (const Line &line : linesFor(*document))
            QVERIFY2(text.contains(line.variable), qPrintable(line.variable));
        QVERIFY(!linesFor(*document).empty());
    }
};

QTEST_MAIN(TestShippedRequest)
#include "tst_shippedrequest.moc"
