// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentplan.h"
#include "documents/requestdocument.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMade(QDate(2026, 11, 22), QTime(10, 15), QTimeZone::UTC);

Line lineAt(const QString &id, const QString &provider, const QString &variable, const QString &category)
{
    Line line;
    line.id = LineId(id);
    line.provider = OrganisationId(provider);
    line.dataset = u"set-"_s + variable;
    line.variable = variable;
    line.category = category;
    line.why = u"Reden voor %1 in het onderzoek."_s.arg(variable);
    return line;
}

/// From school to work, with sources outside it, so that every authority has something to do.
Request schoolToWork()
{
    const auto file
        = readJsonFile(QStringLiteral(BERAAD_SOURCE_DIR "/resources/demo/requests/school-to-work.request.json"));
    return file ? readRequest(*file).value_or(Request()) : Request();
}

Request wideRequest()
{
    Request request = schoolToWork();
    request.title.byLanguage.insert(u"fr"_s, u"De l’école au travail"_s);
    request.lines.push_back(lineAt(u"x1"_s, u"rr"_s, u"nationaliteit-ouders"_s, u"national-register"_s));
    request.lines.push_back(lineAt(u"x2"_s, u"statbel"_s, u"census-woning"_s, u"statistics"_s));
    request.lines.push_back(lineAt(u"x3"_s, u"fodfin"_s, u"belastbaar-inkomen"_s, u"fiscal"_s));
    request.facts.insert(u"agreement"_s, QJsonObject{{u"agodi"_s, u"yes"_s}, {u"fodfin"_s, u"pending"_s}});
    return request;
}

struct Basis {
    Form form;
    RuleTable rules;
    Directory directory;
    std::vector<DocumentKind> kinds;
};

Result<Basis> shippedBasis()
{
    auto form = uniformForm();
    auto rules = shippedRules();
    auto directory = shippedDirectory();
    auto kinds = shippedDocumentKinds();
    if (!form || !rules || !directory || !kinds)
        return refuse(ErrorCode::NotFound, {}, u"what ships cannot be read"_s);
    return Basis{std::move(*form), std::move(*rules), std::move(*directory), std::move(*kinds)};
}

RequestDocument documentOf(const Basis &basis, const Request &request, const DocumentPlan &plan,
                           const QString &language)
{
    RequestDocument document;
    document.kind = *findKind(basis.kinds, plan.kind);
    document.dossier = DossierId(u"2026-0042"_s);
    document.request = request;
    document.form = basis.form;
    document.directory = basis.directory.with(request.organisations);
    document.procedures = basis.rules.procedures;
    document.route = routeOf(request, document.directory, basis.rules, QDate(2026, 11, 20));
    document.authority = plan.authority;
    document.language = language;
    document.submitted = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    document.made = kMade;
    document.contentHash = QString(64, u'c');
    return document;
}

/// What a program says of a file, or nothing when it failed.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without what line breaks, columns and hyphens do to a text.
QString squeezed(QString text)
{
    text.remove(QChar(QChar::SoftHyphen));
    return text.remove(QRegularExpression(u"[\\s\u00a0]+"_s));
}

struct Printed {
    RequestDocument document;
    QByteArray bytes;
    QString information;
    QString metadata;
    QString text; ///< squeezed
};

QStringList personsOf(const Basis &basis)
{
    QStringList names{u"Peeters"_s, u"an.peeters@kuleuven.example"_s};
    for (const Organisation &organisation : basis.directory.all())
        if (!organisation.dpo.name.isEmpty())
            names << organisation.dpo.name << organisation.dpo.email;
    return names;
}

} // namespace

/// The full set of one dossier, in two languages, read back by the programs that people read PDFs with.
class TestDocumentSet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()
            || QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdftotext and pdfinfo are not installed (poppler-utils)");
        auto basis = shippedBasis();
        QVERIFY2(basis, basis ? "" : qPrintable(toPlainText(basis.error())));
        m_basis = std::move(*basis);
        QVERIFY(!schoolToWork().lines.empty());
    }

    void theFullSetIsReadBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("fr") << u"fr"_s;
    }

    void theFullSetIsReadBack()
    {
        QFETCH(QString, language);
        std::set<QString> kinds;
        const Request request = wideRequest();
        for (const DocumentPlan &plan : plansFor(request)) {
            const Printed printed = print(request, plan, language);
            QVERIFY2(!printed.text.isEmpty(), qPrintable(plan.kind));
            checkInformation(printed);
            checkLines(printed);
            checkItems(printed);
            if (QTest::currentTestFailed())
                return qWarning("in %s for %s", qPrintable(plan.kind), qPrintable(plan.authority.value));
            kinds.insert(plan.kind);
        }
        for (const char *kind : {"ivc-ssh", "ksz-warehouse", "protocol-vl", "protocol-fed", "rr-minister",
                                 "statbel-microdata", "dpia", "title4-record", "request", "public-summary"})
            QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    }

    /// Kinds that a route gives in other cases only.
    void theOtherKindsAreReadBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("authority");
        QTest::newRow("framework") << u"protocol-vl-framework"_s << u"agodi"_s;
        QTest::newRow("accession") << u"protocol-vl-accession"_s << u"agodi"_s;
        QTest::newRow("federal chamber") << u"ivc-fed"_s << u"ivc-fo"_s;
    }

    void theOtherKindsAreReadBack()
    {
        QFETCH(QString, kind);
        QFETCH(QString, authority);
        Request request = wideRequest();
        request.facts.insert(u"agreement"_s, QJsonObject{{u"fodfin"_s, u"no"_s}});
        const Printed printed = print(request, {kind, OrganisationId(authority)}, u"nl"_s);
        QVERIFY(!linesFor(printed.document).empty());
        checkInformation(printed);
        checkLines(printed);
        checkItems(printed);
    }

    void aProtocolKnowsNothingOfOtherProviders()
    {
        Request request = wideRequest();
        request.facts.insert(u"agreement"_s, QJsonObject{{u"agodi"_s, u"yes"_s}, {u"rsz"_s, u"no"_s}});
        const auto row = [](const QString &body) {
            return QJsonObject{
                {u"organisation"_s, body}, {u"day"_s, u"2026-06-15"_s}, {u"conclusion"_s, u"favourable"_s}};
        };
        request.answers.insert(u"S7.Q4"_s, QJsonArray{row(u"agodi"_s), row(u"rsz"_s), row(u"ONSS"_s)});
        const Printed printed = print(request, {u"protocol-vl"_s, OrganisationId(u"agodi"_s)}, u"nl"_s);
        QVERIFY(printed.text.contains(squeezed(u"Agentschap voor Onderwijsdiensten"_s)));
        for (const Line &line : request.lines) {
            if (line.provider == OrganisationId(u"agodi"_s))
                continue;
            const Organisation *body = m_basis.directory.find(line.provider);
            QVERIFY(body);
            for (const QString &name : body->name.byLanguage)
                QVERIFY2(!printed.text.contains(squeezed(name)), qPrintable(name));
            QVERIFY2(!printed.text.contains(squeezed(line.why)), qPrintable(line.why));
        }
        QVERIFY(!printed.text.contains(u"ONSS"_s) && !printed.text.contains(u"RSZ"_s));
        const Printed federal = print(request, {u"protocol-fed"_s, OrganisationId(u"fodfin"_s)}, u"nl"_s);
        QVERIFY(!federal.text.contains(u"AGODI"_s) && !federal.text.contains(squeezed(u"Rijksdienst voor Sociale"_s)));
    }

    void aChamberSeesEveryLineOfTheFlowsUnderItsProcedure()
    {
        const Request request = wideRequest();
        const Printed printed = print(request, {u"ivc-ssh"_s, OrganisationId(u"ivc-kszg"_s)}, u"nl"_s);
        std::set<LineId> expected;
        for (const Procedure &procedure : printed.document.route.procedures)
            for (const Flow &flow : printed.document.route.flows)
                if (procedure.procedure == "ivc-ssh"_L1 && procedure.flows.contains(flow.id))
                    expected.insert(flow.lines.begin(), flow.lines.end());
        std::set<LineId> shown;
        for (const Line &line : linesFor(printed.document))
            shown.insert(line.id);
        QVERIFY(shown.size() >= 3 && shown.size() < request.lines.size());
        QVERIFY(shown == expected);
    }

    void thePublicSummaryNamesNobody()
    {
        Request request = wideRequest();
        request.answers.insert(u"S0.Q6"_s, u"Vragen? Schrijf naar AN PEETERS, an.peeters@kuleuven.example."_s);
        request.title.byLanguage.insert(u"nl"_s, u"Studie van An Peeters over jongeren"_s);
        for (const QString &language : {u"nl"_s, u"fr"_s}) {
            const Printed printed = print(request, {u"public-summary"_s, request.requester}, language);
            QVERIFY(printed.text.contains(squeezed(u"Vragen? Schrijf naar […]"_s)));
            for (const QString &name : personsOf(m_basis)) {
                QVERIFY2(!printed.text.contains(squeezed(name), Qt::CaseInsensitive), qPrintable(name));
                QVERIFY2(!printed.information.contains(name, Qt::CaseInsensitive), qPrintable(name));
            }
            for (const Line &line : request.lines)
                QVERIFY2(!printed.text.contains(squeezed(line.why)), qPrintable(line.why));
        }
    }

    void whatIsNotAnsweredIsSaidWithItsQuestion()
    {
        Request request = wideRequest();
        const DocumentPlan plan{u"protocol-vl"_s, OrganisationId(u"agodi"_s)};
        const qsizetype before = print(request, plan, u"nl"_s).text.count(u"Nietbeantwoord"_s);
        request.answers.remove(u"S6.Q8"_s); // quality, item 9
        const Printed printed = print(request, plan, u"nl"_s);
        QCOMPARE(printed.text.count(u"Nietbeantwoord"_s), before + 1);
        QVERIFY(printed.text.contains(squeezed(u"S6.Q8 Kwaliteit en melding van fouten Niet beantwoord"_s)));
        const Printed french = print(request, plan, u"fr"_s);
        QVERIFY(french.text.contains(squeezed(u"S6.Q8 Qualité et signalement des erreurs Sans réponse"_s)));
    }

    void otherRulesThanThoseOfTodayAreSaid()
    {
        const Request request = schoolToWork();
        const DocumentPlan plan{u"protocol-vl"_s, OrganisationId(u"agodi"_s)};
        RequestDocument document = documentOf(m_basis, request, plan, u"nl"_s);
        document.rulesToday = document.route.rulesVersion;
        document.formVersion = document.form.version;
        const QString same = readBack(document).text;
        QVERIFY(!same.contains(squeezed(u"De regels zijn gewijzigd"_s)));
        QVERIFY(!same.contains(squeezed(u"Het formulier is gewijzigd"_s)));
        QVERIFY(same.contains(document.route.rulesVersion) && same.contains(document.contentHash));
        document.rulesToday = u"deadbeef0000"_s;
        document.formVersion = u"0.9"_s;
        const QString other = readBack(document).text;
        QVERIFY(other.contains(squeezed(u"De regels zijn gewijzigd sinds deze aanvraag is ingediend."_s)));
        QVERIFY(other.contains(document.route.rulesVersion) && other.contains(u"deadbeef0000"_s));
        QVERIFY(other.contains(squeezed(u"versie 0.9 werd versie"_s)));
    }

    void anUncertainProcedureIsMarkedOnItsDocument()
    {
        Request request = schoolToWork();
        std::erase_if(request.lines, [](const Line &line) { return line.provider != OrganisationId(u"vdab"_s); });
        for (Line &line : request.lines)
            line.channel = u"direct"_s;
        const DocumentPlan plan{u"protocol-vl"_s, OrganisationId(u"vdab"_s)};
        QVERIFY(std::ranges::contains(plansFor(request), plan));
        QVERIFY(print(request, plan, u"nl"_s).text.contains(squeezed(u"Vlaams protocol: nog te beslissen."_s)));
    }

private:
    std::vector<DocumentPlan> plansFor(const Request &request) const
    {
        const Route route
            = routeOf(request, m_basis.directory.with(request.organisations), m_basis.rules, QDate(2026, 11, 20));
        return documentsFor(route, request.requester, m_basis.kinds);
    }

    Printed print(const Request &request, const DocumentPlan &plan, const QString &language)
    {
        return readBack(documentOf(m_basis, request, plan, language));
    }

    Printed readBack(const RequestDocument &document)
    {
        Printed printed{document, {}, {}, {}, {}};
        const auto pdf = renderRequestPdf(document);
        const QString path
            = m_folder.filePath(u"%1-%2-%3.pdf"_s.arg(document.kind.id, document.authority.value, document.language));
        QFile file(path);
        if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            return printed;
        file.close();
        printed.bytes = *pdf;
        printed.information = said(u"pdfinfo"_s, {u"-isodates"_s, path});
        printed.metadata = said(u"pdfinfo"_s, {u"-meta"_s, path});
        printed.text = squeezed(said(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}));
        if (const QString folder = qEnvironmentVariable("BERAAD_KEEP_DOCUMENTS"); !folder.isEmpty())
            QFile::copy(path, QDir(folder).filePath(QFileInfo(path).fileName()));
        return printed;
    }

    void checkInformation(const Printed &printed)
    {
        const QString &language = printed.document.language;
        static const QRegularExpression kPages(u"Pages:\\s+([1-9][0-9]*)\\n"_s);
        QVERIFY2(kPages.match(printed.information).hasMatch(), qPrintable(printed.information));
        QVERIFY(printed.information.contains(printed.document.request.title.in(language)));
        if (!printed.document.kind.has(DocumentPart::AllAnswers))
            QVERIFY(printed.information.contains(printed.document.kind.title.in(language)));
        QVERIFY(printed.information.contains(u"KU Leuven"_s)); // the author
        QVERIFY2(printed.information.contains(u"2026-11-22T10:15:00"_s), qPrintable(printed.information));
        QVERIFY(printed.information.contains(u"A4"_s));
        QVERIFY(printed.metadata.contains(u"<rdf:li>%1-BE</rdf:li>"_s.arg(language)));
        QVERIFY(printed.bytes.contains("/Lang (" + language.toLatin1() + "-BE)"));
        QVERIFY(printed.bytes.contains("/Outlines"));
    }

    void checkLines(const Printed &printed)
    {
        const std::vector<Line> own = linesFor(printed.document);
        const bool shows = printed.document.kind.has(DocumentPart::Lines);
        for (const Line &line : printed.document.request.lines) {
            const bool isOwn = shows && std::ranges::contains(own, line.id, &Line::id);
            QVERIFY2(printed.text.contains(squeezed(line.why)) == isOwn, qPrintable(line.id.value));
            if (isOwn)
                QVERIFY2(printed.text.contains(squeezed(line.variable)), qPrintable(line.variable));
        }
    }

    void checkItems(const Printed &printed)
    {
        const QString &language = printed.document.language;
        int number = 0;
        for (const DocumentSection &section : printed.document.kind.sections) {
            const bool isLeftOut
                = section.onlyWhole && linesFor(printed.document).size() != printed.document.request.lines.size();
            if (isLeftOut)
                continue;
            const QString heading = u"%1.  %2"_s.arg(++number).arg(section.title.in(language));
            QVERIFY2(printed.text.contains(squeezed(heading)), qPrintable(heading));
            QVERIFY2(printed.text.contains(squeezed(section.source.in(language))), qPrintable(heading));
            for (const auto &held : section.holds)
                if (const auto *id = std::get_if<QuestionId>(&held))
                    QVERIFY2(printed.text.contains(id->value), qPrintable(id->value));
        }
        QVERIFY(number > 5);
    }

    QTemporaryDir m_folder;
    Basis m_basis;
};

QTEST_MAIN(TestDocumentSet)
#include "tst_documentset.moc"
