// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentkind.h"
#include "documents/documentplan.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTexts = R"({"nl": "a", "fr": "b", "de": "c", "en": "d"})";

/// A file of one kind with one section, each with members of their own.
QByteArray fileOf(const QByteArray &kind, const QByteArray &section)
{
    return R"({"format": "beraad-documents/1",
"kinds": [{"id": "k", "title": )"
        + kTexts + kind + R"(}],
"sections": [{"id": "s", "title": )"
        + kTexts + section + "}]}";
}

const QByteArray kKind = R"(, "addressee": "authority", "lines": "procedure", "procedures": ["protocol-vl"])";
const QByteArray kHolds = R"(, "holds": ["S2.Q1", "lines", "colophon"])";

Result<std::vector<DocumentKind>> read(const QByteArray &text)
{
    return readJson(text, u"kinds.json"_s).and_then(readDocumentKinds);
}

QString refusalOf(const QByteArray &text)
{
    const auto kinds = read(text);
    return kinds ? QString() : toPlainText(kinds.error());
}

std::vector<DocumentKind> shipped()
{
    return shippedDocumentKinds().value_or(std::vector<DocumentKind>());
}

QStringList proceduresKnown()
{
    QStringList ids;
    for (const ProcedureKind &kind : shippedRules().value_or(RuleTable()).procedures)
        ids << kind.id;
    return ids;
}

QString findingsOf(const std::vector<DocumentKind> &kinds)
{
    QString findings;
    for (const Problem &problem : checkDocumentKinds(kinds, uniformForm().value_or(Form()), proceduresKnown()))
        findings += problem.where + u": "_s + problem.message + u'\n';
    return findings;
}

Procedure procedureOf(const QString &kind, const QString &authority, ProcedureStatus status,
                      const QString &variant = {})
{
    Procedure procedure;
    procedure.id = TrackId(kind + u':' + authority);
    procedure.procedure = kind;
    procedure.authority = OrganisationId(authority);
    procedure.status = status;
    procedure.kind = variant;
    return procedure;
}

Route routeWith(const std::vector<Procedure> &procedures)
{
    Route route;
    route.procedures = procedures;
    return route;
}

/// `kind@authority`, in order.
QStringList documentsOf(const Route &route)
{
    QStringList documents;
    for (const DocumentPlan &plan : documentsFor(route, OrganisationId(u"univ"_s), shipped()))
        documents << plan.kind + u'@' + plan.authority.value;
    return documents;
}

} // namespace

class TestDocumentKinds : public QObject {
    Q_OBJECT

private slots:
    void aSoundFileIsReadWhole()
    {
        const auto kinds
            = read(fileOf(kKind + R"(, "source": {"nl": "wet"}, "evidence": "note", "main": true)", kHolds));
        QVERIFY(kinds);
        QCOMPARE(kinds->size(), 1U);
        const DocumentKind &kind = kinds->front();
        QCOMPARE(kind.id, u"k"_s);
        QCOMPARE(kind.lines, LineScope::Procedure);
        QCOMPARE(kind.evidence, u"note"_s);
        QVERIFY(kind.isMain);
        QCOMPARE(kind.sections.size(), 1U);
        QCOMPARE(kind.sections.front().holds.size(), 3U);
        QVERIFY(kind.has(DocumentPart::Lines) && !kind.has(DocumentPart::Signatures));
    }

    void aFaultIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &text, const QString &where, const QString &what) {
            QTest::newRow(name) << text << where << what;
        };
        row("another format", R"({"format": "beraad-form/1", "kinds": [], "sections": []})",
            u"kinds.json:1: $.format"_s, u"beraad-documents/1"_s);
        row("no kinds", "{\"format\": \"beraad-documents/1\",\n\"kinds\": [], \"sections\": []}",
            u"kinds.json:2: $.kinds"_s, u"at least one"_s);
        row("no title in four languages", fileOf(kKind, kHolds).replace("\"title\": " + kTexts, R"("title": "Titel")"),
            u"kinds.json:2: $.kinds[0].title"_s, u"expected"_s);
        row("unknown language", fileOf(kKind + R"(, "intro": {"tlh": "x"})", kHolds),
            u"kinds.json:2: $.kinds[0].intro.tlh"_s, u"languages"_s);
        row("unknown addressee", fileOf(R"(, "addressee": "king", "lines": "none")", kHolds), u"$.kinds[0].addressee"_s,
            u"authority, public"_s);
        row("unknown scope", fileOf(R"(, "addressee": "public", "lines": "some")", kHolds), u"$.kinds[0].lines"_s,
            u"authority, procedure, flows, none"_s);
        row("misspelt member", fileOf(kKind + R"(, "variant": ["x"])", kHolds), u"$.kinds[0].variant"_s,
            u"nobody reads"_s);
        row("source without evidence", fileOf(kKind, R"(, "source": {"nl": "wet"})" + kHolds),
            u"kinds.json:3: $.sections[0].evidence"_s, u"note, verified, derived, unverified"_s);
        row("unknown part", fileOf(kKind, R"(, "holds": ["linez"])"), u"kinds.json:3: $.sections[0].holds[0]"_s,
            u"linez"_s);
        row("part twice", fileOf(kKind, R"(, "holds": ["lines", "S2.Q1", "lines"])"), u"$.sections[0].holds[2]"_s,
            u"already"_s);
        row("nothing held", fileOf(kKind, R"(, "holds": [])"), u"$.sections[0].holds"_s, u"no-question"_s);
        row("kind of another file", fileOf(kKind, kHolds + R"(, "in": ["other"])"), u"$.sections[0].in[0]"_s,
            u"a kind of this file: k"_s);
        row("kind twice",
            fileOf(kKind, kHolds)
                .replace("\"sections\"", "\"ignored\": [], \"sections\"")
                .replace("}],\n\"ignored\"", "}, {\"id\": \"k\", \"title\": " + kTexts + kKind + "}],\n\"ignored\""),
            u"$.kinds[1].id"_s, u"there already"_s);
    }

    void aFaultIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const QString refusal = refusalOf(text);
        QVERIFY2(refusal.contains(where) && refusal.contains(what), qPrintable(refusal));
    }

    void everyFaultIsToldAtOnce()
    {
        const auto kinds = read(fileOf(R"(, "addressee": "king", "lines": "some")", R"(, "holds": ["linez"])"));
        QVERIFY(!kinds);
        QVERIFY(kinds.error().problems.size() >= 3);
    }

    void whatShipsIsReadAndClean()
    {
        const auto kinds = shippedDocumentKinds();
        QVERIFY2(kinds, kinds ? "" : qPrintable(toPlainText(kinds.error())));
        const QString findings = findingsOf(*kinds);
        QVERIFY2(findings.isEmpty(), qPrintable(findings));
        QVERIFY(!proceduresKnown().isEmpty());
    }

    void everyShippedFileIsOffered()
    {
        const QDir folder(QStringLiteral(BERAAD_SOURCE_DIR "/forms/documents"));
        size_t inFiles = 0;
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            const auto kinds = readJsonFile(folder.filePath(name)).and_then(readDocumentKinds);
            QVERIFY2(kinds, qPrintable(name));
            inFiles += kinds->size();
        }
        QVERIFY(inFiles > 0);
        QCOMPARE(shipped().size(), inFiles);
    }

    void theDocsListEveryKindWithItsSource()
    {
        QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/docs/documents.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const DocumentKind &kind : shipped()) {
            QStringList procedures;
            for (const QString &procedure : kind.procedures)
                procedures << u'`' + procedure + u'`';
            const QString row = u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(
                kind.id, kind.title.in(u"en"_s), procedures.isEmpty() ? u"every dossier"_s : procedures.join(u", "_s),
                kind.source.isEmpty() ? u"none of its own"_s : kind.source.in(u"en"_s),
                kind.evidence.isEmpty() ? u"–"_s : kind.evidence);
            QVERIFY2(page.contains(row), qPrintable(row));
        }
    }

    void theFederalProtocolHasTheFourteenElementsOfTheLaw()
    {
        const std::vector<DocumentKind> kinds = shipped();
        const DocumentKind *kind = findKind(kinds, u"protocol-fed"_s);
        QVERIFY(kind && kind->sections.size() > 14);
        for (size_t i = 0; i < 14; ++i) {
            const QString source = kind->sections[i].source.in(u"nl"_s);
            QVERIFY2(source.endsWith(u"element\u00a0%1"_s.arg(i + 1)), qPrintable(source));
            QCOMPARE(kind->sections[i].evidence, u"verified"_s);
        }
    }

    void theLinterFindsWhatCannotBePrinted_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("finding");
        const QByteArray open = R"(, "addressee": "public", "lines": "none", "procedures": [])";
        QTest::newRow("no such question")
            << kKind << QByteArray(R"(, "holds": ["S9.Q9", "colophon"])") << u"the form has no question S9.Q9"_s;
        QTest::newRow("not put to the reader")
            << kKind << QByteArray(R"(, "holds": ["S7.Q9", "colophon"])") << u"does not put S7.Q9"_s;
        QTest::newRow("no such procedure")
            << QByteArray(kKind).replace("protocol-vl", "protocol-xx") << kHolds << u"protocol-xx"_s;
        QTest::newRow("procedure without law") << kKind << kHolds << u"which law"_s;
        QTest::newRow("no colophon") << kKind << QByteArray(R"(, "holds": ["lines"])") << u"no colophon"_s;
        QTest::newRow("person in public")
            << open << QByteArray(R"(, "holds": ["S1.Q2", "colophon"])") << u"S1.Q2 names a person"_s;
        QTest::newRow("table of persons in public")
            << open << QByteArray(R"(, "holds": ["S1.Q10", "colophon"])") << u"S1.Q10 names a person"_s;
        QTest::newRow("parties in public")
            << open << QByteArray(R"(, "holds": ["parties", "colophon"])") << u"not for everybody"_s;
        QTest::newRow("lines in public") << open << QByteArray(R"(, "holds": ["lines", "colophon"])")
                                         << u"shows lines"_s;
        QTest::newRow("a language missing")
            << kKind << QByteArray(R"(, "source": {"nl": "wet"}, "evidence": "note", "holds": ["colophon"])")
            << u"k: s.source: no wording in fr"_s;
    }

    void theLinterFindsWhatCannotBePrinted()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, section);
        QFETCH(QString, finding);
        const auto kinds = read(fileOf(kind, section));
        QVERIFY2(kinds, kinds ? "" : qPrintable(toPlainText(kinds.error())));
        const QString findings = findingsOf(*kinds);
        QVERIFY2(findings.contains(finding), qPrintable(findings));
    }

    void eachAuthorityGetsTheDocumentsOfItsProcedures()
    {
        const Route route
            = routeWith({procedureOf(u"dpo-advice"_s, u"agodi"_s, ProcedureStatus::Required),
                         procedureOf(u"protocol-vl"_s, u"agodi"_s, ProcedureStatus::Required, u"bilateral"_s),
                         procedureOf(u"title4-agreement"_s, u"agodi"_s, ProcedureStatus::Required),
                         procedureOf(u"ivc-ssh"_s, u"ivc-kszg"_s, ProcedureStatus::Undecided),
                         procedureOf(u"dpo-advice"_s, u"rsz"_s, ProcedureStatus::Required),
                         procedureOf(u"ehds-permit"_s, u"hda"_s, ProcedureStatus::Shadow),
                         procedureOf(u"protocol-vl"_s, u"dwse"_s, ProcedureStatus::Exempt)});
        QCOMPARE(documentsOf(route),
                 (QStringList{u"protocol-vl@agodi"_s, u"title4-record@agodi"_s, u"ivc-ssh@ivc-kszg"_s, u"request@rsz"_s,
                              u"request@univ"_s, u"public-summary@univ"_s}));
    }

    void theVariantOfAProtocolDecidesItsDocument_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("kind");
        QTest::newRow("none said") << QString() << u"protocol-vl"_s;
        QTest::newRow("bilateral") << u"bilateral"_s << u"protocol-vl"_s;
        QTest::newRow("framework") << u"framework"_s << u"protocol-vl-framework"_s;
        QTest::newRow("accession") << u"accession"_s << u"protocol-vl-accession"_s;
    }

    void theVariantOfAProtocolDecidesItsDocument()
    {
        QFETCH(QString, variant);
        QFETCH(QString, kind);
        const Route route = routeWith({procedureOf(u"protocol-vl"_s, u"agodi"_s, ProcedureStatus::Required, variant)});
        QCOMPARE(documentsOf(route).front(), QString(kind + u"@agodi"_s));
        const std::vector<DocumentKind> kinds = shipped();
        const OrganisationId agodi(u"agodi"_s);
        QCOMPARE(mainKindFor(agodi, documentsFor(route, {}, kinds), kinds), kind);
        // the parties may agree on a framework where the route speaks of one protocol
        QVERIFY(canBeMade(*findKind(kinds, u"protocol-vl-framework"_s), agodi, route));
        QVERIFY(!canBeMade(*findKind(kinds, u"protocol-fed"_s), agodi, route));
        QVERIFY(!canBeMade(*findKind(kinds, u"protocol-vl"_s), OrganisationId(u"rsz"_s), route));
    }

    void whoeverHasNoDocumentOfItsOwnGetsTheRequest()
    {
        const std::vector<DocumentKind> kinds = shipped();
        const Route route = routeWith({procedureOf(u"ttp"_s, u"vsa"_s, ProcedureStatus::Required)});
        const auto plans = documentsFor(route, OrganisationId(u"univ"_s), kinds);
        QCOMPARE(mainKindFor(OrganisationId(u"vsa"_s), plans, kinds), u"request"_s);
        QCOMPARE(mainKindFor(OrganisationId(u"univ"_s), plans, kinds), u"request"_s);
    }

    void frozenTracksStandWhateverTodaysRulesSay()
    {
        Route today = routeWith({procedureOf(u"protocol-vl"_s, u"agodi"_s, ProcedureStatus::Undecided),
                                 procedureOf(u"ivc-ssh"_s, u"ivc-kszg"_s, ProcedureStatus::Required),
                                 procedureOf(u"ehds-permit"_s, u"hda"_s, ProcedureStatus::Shadow)});
        today.rulesVersion = u"new"_s;
        today.procedures[0].because = {{u"R-13"_s, {}, u"bron"_s, u"note"_s, {}, {}}};
        const std::vector<TrackPlan> tracks{{TrackId(u"protocol-vl:agodi"_s),
                                             u"protocol-vl"_s,
                                             OrganisationId(u"agodi"_s),
                                             u"required"_s,
                                             {LineId(u"l1"_s)},
                                             {},
                                             {}},
                                            {TrackId(u"vtc-machtiging:vtc"_s),
                                             u"vtc-machtiging"_s,
                                             OrganisationId(u"vtc"_s),
                                             u"required"_s,
                                             {},
                                             {},
                                             {}}};
        const Route frozen = withFrozenTracks(today, tracks, u"old"_s);
        QCOMPARE(frozen.rulesVersion, u"old"_s);
        QCOMPARE(frozen.procedures.size(), 2U); // what the new rules add was never part of this dossier
        QVERIFY(frozen.procedures[0].status == ProcedureStatus::Required);
        QCOMPARE(frozen.procedures[0].lines, std::vector{LineId(u"l1"_s)});
        QCOMPARE(frozen.procedures[0].because.size(), 1U);
        QCOMPARE(frozen.procedures[1].procedure, u"vtc-machtiging"_s);
        QCOMPARE(withFrozenTracks(today, tracks, u"new"_s).procedures.size(), 3U); // the shadow stays
    }
};

QTEST_GUILESS_MAIN(TestDocumentKinds)
#include "tst_documentkinds.moc"
