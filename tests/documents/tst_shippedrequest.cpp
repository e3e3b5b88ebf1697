// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include "documents/samplerequest.h"

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
    document.kind = shippedKind(u"request"_s);
    document.dossier = DossierId(u"2026-0042"_s);
    document.request = *request;
    document.form = *form;
    document.directory = directory->with(request->organisations);
    document.procedures = rules->procedures;
    document.route = routeOf(*request, document.directory, *rules, QDate(2026, 11, 22));
    document.authority = OrganisationId(authority);
    document.language = language;
    document.made = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC);
    document.submitted = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC);
    document.contentHash = QString(64, u'0');
    return document;
}

/// Asks for everything that there is.
Request requestFor(const std::vector<Variable> &catalogue)
{
    Request request;
    request.title.byLanguage = {{u"nl"_s, u"Alles wat er is"_s}, {u"en"_s, u"All there is"_s}};
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.channel = u"ksz"_s;
    for (const Variable &variable : catalogue) {
        Line line;
        line.id = LineId(u"l%1"_s.arg(request.lines.size() + 1));
        line.provider = variable.provider;
        line.dataset = variable.dataset;
        line.variable = variable.name;
        line.category = variable.category;
        line.flags = variable.flags;
        line.granularity = variable.granularities.value(0);
        line.period = {QDate(2018, 1, 1), QDate(2022, 12, 31)};
        line.population = u"alle personen van 18 tot 64 jaar met woonplaats in het Vlaamse Gewest"_s;
        line.why
            = u"Zonder dit gegeven kan niet worden nagegaan of de overgang naar werk verschilt naar achtergrond."_s;
        request.lines.push_back(line);
    }
    return request;
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
    void aDraftOfTheWholeDemoCatalogueIsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nl", "fr", "de", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void aDraftOfTheWholeDemoCatalogueIsPrinted()
    {
        QFETCH(QString, language);
        const auto catalogue = demoCatalogue();
        const auto form = uniformForm();
        const auto rules = shippedRules();
        const auto directory = shippedDirectory();
        QVERIFY(catalogue && form && rules && directory);
        RequestDocument document;
        document.kind = shippedKind(u"request"_s);
        document.request = requestFor(*catalogue);
        document.form = *form;
        document.directory = *directory;
        document.procedures = rules->procedures;
        document.route = routeOf(document.request, *directory, *rules, QDate(2026, 11, 22));
        document.authority = document.request.requester;
        document.language = language;
        document.made = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC);
        document.contentHash = QString(64, u'0');
        document.variables = *catalogue;
        const Result<QByteArray> bytes = renderRequestPdf(document);
        QVERIFY(bytes);
        keep(*bytes, u"draft-%1.pdf"_s.arg(language));
        const auto pdf = Poppler::Document::loadFromData(*bytes);
        QVERIFY(pdf && pdf->numPages() > 15);
    }

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
