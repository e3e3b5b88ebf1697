// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

class TestRdf : public QObject {
    Q_OBJECT

private slots:
    void everyNotationSaysTheSame_data();
    void everyNotationSaysTheSame();
    void relativeIrisAreResolvedOnlyAgainstAStatedBase();
    void linesOfTriplesCanBeLookedUp();
    void mistakeIsNamedWithItsLine_data();
    void mistakeIsNamedWithItsLine();
    void everyBadLineOfNTriplesIsReported();
    void oddXmlIsToldAndRead();
    void otherEncodingOfXmlIsRead();
    void cancellingStopsAtOnce_data();
    void cancellingStopsAtOnce();
    void enoughEndsWell();
    void notationIsToldFromTheBeginning_data();
    void notationIsToldFromTheBeginning();
    void jsonLdIsRefused();

private:
    QString written(const QByteArray &bytes) { return m_sources.write(u"source"_s, bytes); }

    Sources m_sources;
};

void TestRdf::everyNotationSaysTheSame_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Turtle") << RdfSyntax::Turtle << QByteArray(R"(@prefix e: <http://e.be/> .
        # a comment; "not a literal
        e:a a e:Thing ; e:label "één \"twee\""@nl-BE, """drie
vier"""@nl-t-en ;
            e:part [ e:size 12 ] .)");
    QTest::newRow("SPARQL's prefix") << RdfSyntax::Turtle << QByteArray(R"(PREFIX e: <http://e.be/>
        e:a a e:Thing ; e:label "één \"twee\""@nl-BE, "drie\nvier"@nl-t-en ; e:part [ e:size "12" ] .)");
    QTest::newRow("byte order mark") << RdfSyntax::Turtle
                                     << QByteArray("\xef\xbb\xbf"
                                                   R"(@prefix e: <http://e.be/> .
        e:a a e:Thing ; e:label "één \"twee\""@nl-BE, "drie\nvier"@nl-t-en ; e:part [ e:size "12" ] .)");
    const QByteArray lines
        = R"(<http://e.be/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.be/Thing> GRAPH.
<http://e.be/a> <http://e.be/label> "\u00E9\u00E9n \"twee\""@nl-BE GRAPH.
<http://e.be/a> <http://e.be/label> "drie\nvier"@nl-t-en GRAPH.
<http://e.be/a> <http://e.be/part> _:p GRAPH.
_:p <http://e.be/size> "12"^^<http://www.w3.org/2001/XMLSchema#integer> GRAPH.
)";
    QTest::newRow("N-Triples") << RdfSyntax::NTriples << QByteArray(lines).replace("GRAPH", "");
    QTest::newRow("N-Triples with CRLF") << RdfSyntax::NTriples
                                         << QByteArray(lines).replace("GRAPH", "").replace("\n", "\r\n");
    QTest::newRow("N-Quads") << RdfSyntax::NQuads << QByteArray(lines).replace("GRAPH", "<http://e.be/graph> ");
    QTest::newRow("N-Quads, the default graph") << RdfSyntax::NQuads << QByteArray(lines).replace("GRAPH", "");
    QTest::newRow("TriG") << RdfSyntax::TriG << QByteArray(R"(@prefix e: <http://e.be/> .
        e:g { e:a a e:Thing ; e:label "één \"twee\""@nl-BE . }
        { e:a e:label "drie\nvier"@nl-t-en ; e:part [ e:size "12" ] . })");
    QTest::newRow("RDF/XML") << RdfSyntax::RdfXml << QByteArray(R"(<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY e "http://e.be/"> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.be/">
<e:Thing rdf:about="&e;a"><e:label xml:lang="nl-be">één "twee"</e:label><e:label xml:lang="nl-t-en">drie
vier</e:label><e:part><rdf:Description><e:size>12</e:size></rdf:Description></e:part></e:Thing></rdf:RDF>)");
}

void TestRdf::everyNotationSaysTheSame()
{
    QFETCH(RdfSyntax, syntax);
    QFETCH(QByteArray, text);
    const Reading reading = read(written(text), syntax);
    QVERIFY2(reading.result, reading.result ? "" : qPrintable(toPlainText(reading.result.error())));
    QStringList triples = reading.triples;
    triples.replaceInStrings(u"@nl-be"_s, u"@nl-BE"_s);
    const QStringList expected{
        u"<http://e.be/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.be/Thing>"_s,
        u"<http://e.be/a> <http://e.be/label> \"één \"twee\"\"@nl-BE"_s,
        u"<http://e.be/a> <http://e.be/label> \"drie\nvier\"@nl-t-en"_s,
        u"<http://e.be/a> <http://e.be/part> _:"_s,
        u"_: <http://e.be/size> \"12\""_s,
    };
    triples.sort();
    QStringList sorted = expected;
    sorted.sort();
    QCOMPARE(triples, sorted);
    QCOMPARE(reading.irregular, QStringList());
}

void TestRdf::relativeIrisAreResolvedOnlyAgainstAStatedBase()
{
    QCOMPARE(read(written("<a> <urn:b> <../c#d> ."), RdfSyntax::Turtle).triples,
             QStringList{u"<a> <urn:b> <../c#d>"_s});
    QCOMPARE(read(written("@base <http://e.be/x/y> . <a> <urn:b> <../c#d> ."), RdfSyntax::Turtle).triples,
             QStringList{u"<http://e.be/x/a> <urn:b> <http://e.be/c#d>"_s});
    const QByteArray xml = R"(<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" BASE xmlns:e="urn:">
        <r:Description r:about="a"><e:b r:resource="c#d"/></r:Description></r:RDF>)";
    QCOMPARE(read(written(QByteArray(xml).replace("BASE", "")), RdfSyntax::RdfXml).triples,
             QStringList{u"<a> <urn:b> <c#d>"_s});
    QCOMPARE(read(written(QByteArray(xml).replace("BASE", "xml:base='http://e.be/x/'")), RdfSyntax::RdfXml).triples,
             QStringList{u"<http://e.be/x/a> <urn:b> <http://e.be/x/c#d>"_s});
}

void TestRdf::linesOfTriplesCanBeLookedUp()
{
    const QByteArray turtle
        = "@prefix e: <urn:e:> .\n\ne:a e:b e:c ;\n  e:d \"\"\"one\ntwo\"\"\"\n.\n# end\ne:e e:f 1 .";
    const QStringList expected{u"3: <urn:e:a> <urn:e:b> <urn:e:c>"_s, u"5: <urn:e:a> <urn:e:d> \"one\ntwo\""_s,
                               u"8: <urn:e:e> <urn:e:f> \"1\""_s};
    QCOMPARE(read(written(turtle), RdfSyntax::Turtle, RdfLines::Kept).triples, expected);
    const auto always = [](qint64, qint64) { return true; };
    QCOMPARE(linesOf(written(turtle), RdfSyntax::Turtle, {0, 2}, always), (std::vector{3, 8}));
    QCOMPARE(linesOf(written(turtle), RdfSyntax::Turtle, {}, always), std::vector<int>());
    QCOMPARE(linesOf(written(turtle), RdfSyntax::Turtle, {0, 9}, always), std::vector<int>());
    const auto never = [](qint64, qint64) { return false; };
    QCOMPARE(linesOf(written(turtle), RdfSyntax::Turtle, {0, 2}, never), std::vector<int>());

    QByteArray lines;
    std::vector<qint64> ordinals;
    std::vector<int> numbers;
    for (int i = 0; i < 5000; ++i) {
        lines += "<urn:a> <urn:b> \"" + QByteArray::number(i) + "\" .\n" + (i % 3 == 0 ? "# comment\n" : "");
        ordinals.push_back(i);
        numbers.push_back(1 + i + (i + 2) / 3);
    }
    QCOMPARE(linesOf(written(lines), RdfSyntax::NTriples, ordinals, always), numbers);
}

void TestRdf::mistakeIsNamedWithItsLine_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    const QByteArray many = QByteArray(kTwoTriples).repeated(3000);
    QTest::newRow("undeclared prefix") << RdfSyntax::Turtle << many + "<urn:a> <urn:b>\n e:c ." << 6002
                                       << u"the prefix 'e' is not declared"_s;
    QTest::newRow("no prefix at all") << RdfSyntax::Turtle << many + "\nhello there ." << 6002 << u"verb"_s;
    QTest::newRow("literal without end") << RdfSyntax::Turtle << many + "<urn:a> <urn:b>\n\n \"c" << 6003
                                         << u"end of file"_s;
    QTest::newRow("missing object") << RdfSyntax::Turtle << many + "<urn:a> <urn:b>\n ." << 6002 << u"expected"_s;
    QTest::newRow("slash in a local name")
        << RdfSyntax::Turtle << QByteArray("@prefix e: <urn:> .\n<urn:a>\n <urn:b> e:c/d .") << 3 << u"missing"_s;
    QTest::newRow("zero byte") << RdfSyntax::NTriples << many + QByteArray("<urn:\0> <urn:b> <urn:c> .", 24) << 6001
                               << u"zero"_s;
    QTest::newRow("Latin-1") << RdfSyntax::NTriples << many + "\n<urn:a> <urn:b> \"caf\xe9\" ." << 6002
                             << u"not UTF-8"_s;
    QTest::newRow("cut in a character") << RdfSyntax::NTriples << many + "<urn:a> <urn:b> \"\xe2\x82" << 6001
                                        << u"not UTF-8"_s;
    QTest::newRow("UTF-16") << RdfSyntax::Turtle << QByteArray("\xff\xfe<\0u\0r\0n\0", 10) << 1 << u"UTF-16"_s;
    QTest::newRow("XML that does not end")
        << RdfSyntax::RdfXml
        << QByteArray("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<r:Description>\n") << 3 << u""_s;
    QTest::newRow("forbidden attribute")
        << RdfSyntax::RdfXml
        << QByteArray(
               "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n\n<r:Thing r:resource='a'/></r:RDF>")
        << 3 << u"forbidden"_s;
    QTest::newRow("Latin-1 in XML that says nothing of it")
        << RdfSyntax::RdfXml
        << QByteArray("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<r:D r:about='caf\xe9'/></r:RDF>")
        << 2 << u"UTF-8"_s;
}

void TestRdf::mistakeIsNamedWithItsLine()
{
    QFETCH(RdfSyntax, syntax);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, message);
    const QString path = written(text);
    const Reading reading = read(path, syntax);
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::BadContent);
    QVERIFY(!reading.result.error().problems.empty());
    const Problem &problem = reading.result.error().problems.front();
    QCOMPARE(problem.where, u"%1:%2"_s.arg(path).arg(line));
    QVERIFY2(problem.message.contains(message), qPrintable(problem.message));
}

void TestRdf::everyBadLineOfNTriplesIsReported()
{
    QByteArray text;
    QStringList expected;
    const QString path = m_sources.path(u"source"_s);
    for (int line = 1; line <= 300; ++line) {
        const bool isBad = line % 50 == 7;
        text += isBad ? "<urn:a> <urn:b> .\n" : "<urn:a> <urn:b> \"c\" .\n";
        if (isBad)
            expected << u"%1:%2"_s.arg(path).arg(line);
    }
    const Reading reading = read(written(text), RdfSyntax::NTriples);
    QVERIFY(!reading.result);
    QStringList found;
    for (const Problem &problem : reading.result.error().problems)
        found << problem.where;
    QCOMPARE(found, expected);

    const Reading worse = read(written(QByteArray("nonsense\n").repeated(10'000)), RdfSyntax::NTriples);
    QVERIFY(!worse.result);
    QVERIFY(worse.result.error().problems.size() <= 100);
}

void TestRdf::oddXmlIsToldAndRead()
{
    const Reading reading
        = read(written("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>\n"
                       "<r:Description r:about='urn:a'><e:b r:parseType='Other'>c</e:b></r:Description></r:RDF>"),
               RdfSyntax::RdfXml);
    QVERIFY2(reading.result, reading.result ? "" : qPrintable(toPlainText(reading.result.error())));
    QCOMPARE(reading.triples, QStringList{u"<urn:a> <urn:b> \"c\""_s});
    QCOMPARE(reading.irregular.size(), 1);
    QVERIFY2(reading.irregular.front().startsWith(u"2: "_s), qPrintable(reading.irregular.front()));
}

void TestRdf::otherEncodingOfXmlIsRead()
{
    const Reading reading = read(written("<?xml version='1.0' encoding='ISO-8859-1'?>\n<r:RDF "
                                         "xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>"
                                         "<r:Description r:about='urn:a'><e:b>caf\xe9</e:b></r:Description></r:RDF>"),
                                 RdfSyntax::RdfXml);
    QVERIFY(reading.result);
    QCOMPARE(reading.triples, QStringList{u"<urn:a> <urn:b> \"café\""_s});
}

void TestRdf::cancellingStopsAtOnce_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::newRow("Turtle") << RdfSyntax::Turtle;
    QTest::newRow("N-Triples") << RdfSyntax::NTriples;
    QTest::newRow("N-Quads") << RdfSyntax::NQuads;
    QTest::newRow("RDF/XML") << RdfSyntax::RdfXml;
}

void TestRdf::cancellingStopsAtOnce()
{
    QFETCH(RdfSyntax, syntax);
    QByteArray text = QByteArray(kTwoTriples).repeated(20'000);
    if (syntax == RdfSyntax::RdfXml)
        text = "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>"
            + QByteArray("<r:Description r:about='urn:a'><e:b>c</e:b></r:Description>").repeated(20'000) + "</r:RDF>";
    int taken = 0;
    int takenAfterwards = 0;
    int asked = 0;
    RdfVisitor visitor;
    visitor.take = [&](const RdfStatement &) {
        ++taken;
        takenAfterwards += asked >= 3 ? 1 : 0;
        return true;
    };
    visitor.goOn = [&](qint64 done, qint64 total) { return done <= total && ++asked < 3; };
    const auto read = readRdf(written(text), syntax, visitor);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(taken > 0);
    QVERIFY(taken < 20'000);
    QCOMPARE(takenAfterwards, 0);
    QCOMPARE(asked, 3);
}

void TestRdf::enoughEndsWell()
{
    for (const RdfSyntax syntax : {RdfSyntax::Turtle, RdfSyntax::NTriples, RdfSyntax::NQuads}) {
        int taken = 0;
        const auto read = readRdf(written(QByteArray(kTwoTriples).repeated(20'000) + "nonsense"), syntax,
                                  {[&taken](const RdfStatement &) { return ++taken < 5; }, {}, {}});
        QVERIFY(read);
        QCOMPARE(taken, 5);
    }
}

void TestRdf::notationIsToldFromTheBeginning_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("syntax"); // -1: none
    const auto row
        = [](const char *name, const QByteArray &beginning, const QString &path, std::optional<RdfSyntax> syntax) {
              QTest::newRow(name) << beginning << path << (syntax ? int(*syntax) : -1);
          };
    row("prefix", "\xef\xbb\xbf# comment\n\n@prefix a: <urn:> .", u"a"_s, RdfSyntax::Turtle);
    row("SPARQL prefix", "PREFIX a: <urn:>", u"a"_s, RdfSyntax::Turtle);
    row("triples", "<http://e.be> <http://e.be> 1 .", u"a"_s, RdfSyntax::Turtle);
    row("named N-Triples", "<http://e.be> <http://e.be> \"1\" .", u"A.NT.gz"_s, RdfSyntax::NTriples);
    row("named N-Quads", "_:b <http://e.be> \"1\" .", u"a.nq"_s, RdfSyntax::NQuads);
    row("named TriG", "{}", u"a.trig"_s, RdfSyntax::TriG);
    row("RDF/XML", "<?xml version='1.0'?><a xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", u"a.ttl"_s,
        RdfSyntax::RdfXml);
    row("RDF/XML without declaration",
        "<rdf:RDF\txmlns:a=''\n xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>", u"a"_s, RdfSyntax::RdfXml);
    row("other XML", "<?xml version='1.0'?><codeBook/>", u"a.rdf"_s, std::nullopt);
    row("CSV", "provider,dataset\n", u"a.csv"_s, std::nullopt);
    row("JSON", "{\"a\": 1}", u"a.json"_s, std::nullopt);
    row("nothing", "", u"a"_s, std::nullopt);
    row("only a comment", "# only this", u"a"_s, std::nullopt);
}

void TestRdf::notationIsToldFromTheBeginning()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QString, path);
    QFETCH(int, syntax);
    const auto told = rdfSyntaxOf(beginning, path);
    QVERIFY(told);
    QCOMPARE(*told ? int(**told) : -1, syntax);
}

void TestRdf::jsonLdIsRefused()
{
    const auto told = rdfSyntaxOf("{\n \"@context\": {}, \"@graph\": []}", u"a.jsonld"_s);
    QVERIFY(!told);
    QVERIFY(told.error().detail.contains(u"JSON-LD"_s));
}

QTEST_GUILESS_MAIN(TestRdf)
#include "tst_rdf.moc"
