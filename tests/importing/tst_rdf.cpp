// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdf.h"

#include <KCompressionDevice>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

QString asText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString asText(const RdfNode &node)
{
    switch (node.kind) {
    case RdfNode::Kind::Iri:
        return u'<' + asText(node.text) + u'>';
    case RdfNode::Kind::Blank:
        return u"_:"_s;
    case RdfNode::Kind::Literal:
        return u'"' + asText(node.text) + u'"' + (node.language.empty() ? QString() : u'@' + asText(node.language));
    }
    return {};
}

QString asText(const RdfStatement &statement)
{
    return asText(statement.subject) + u" <"_s + asText(statement.predicate) + u"> "_s + asText(statement.object);
}

struct Reading {
    QStringList triples;
    QStringList irregular;
    Result<void> result;
};

Reading read(const QString &path, RdfSyntax syntax, RdfLines lines = RdfLines::NotKept)
{
    Reading reading;
    RdfVisitor visitor;
    visitor.take = [&](const RdfStatement &statement) {
        const QString line = statement.line > 0 && lines == RdfLines::Kept ? u"%1: "_s.arg(statement.line) : QString();
        reading.triples << line + asText(statement);
        return true;
    };
    visitor.irregular
        = [&](int line, const QString &message) { reading.irregular << u"%1: %2"_s.arg(line).arg(message); };
    reading.result = readRdf(path, syntax, visitor, lines);
    return reading;
}

constexpr auto kTwoTriples = "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> \"d\" .\n";

} // namespace

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
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void longListIsNoDeepNesting();
    void endlessLineIsRefused_data();
    void endlessLineIsRefused();
    void packedEndlessLineIsRefused();
    void manyPrefixesAreRefused();
    void otherEncodingOfXmlIsRead();
    void entitiesMayNotSwell_data();
    void entitiesMayNotSwell();
    void nothingIsFetched();
    void cutGzipIsRefused();
    void cancellingStopsAtOnce_data();
    void cancellingStopsAtOnce();
    void enoughEndsWell();
    void notationIsToldFromTheBeginning_data();
    void notationIsToldFromTheBeginning();
    void jsonLdIsRefused();
    void anyBytesEndInTriplesOrARefusal();

private:
    QString written(const QByteArray &bytes, const QString &name = u"source"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString packed(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"packed.gz"_s);
        KCompressionDevice device(path, KCompressionDevice::GZip);
        return device.open(QIODevice::WriteOnly) && device.write(text) == text.size() ? path : QString();
    }

    QTemporaryDir m_folder;
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
    const QString path = m_folder.filePath(u"source"_s);
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

void TestRdf::deepNestingIsRefused_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");
    QTest::addColumn<int>("depth");
    for (const int depth : {10'000, 1'000'000}) {
        const QByteArray number = QByteArray::number(depth);
        QTest::addRow("nodes, %d", depth) << RdfSyntax::Turtle << QByteArray("[ <urn:p> ") << QByteArray("] ") << depth;
        QTest::addRow("lists, %d", depth) << RdfSyntax::Turtle << QByteArray("( ") << QByteArray(") ") << depth;
        QTest::addRow("lists and nodes, %d", depth)
            << RdfSyntax::Turtle << QByteArray("( () [ <urn:p> ") << QByteArray("] ) ") << depth;
        QTest::addRow("lists that seem to close, %d", depth)
            << RdfSyntax::Turtle
            << QByteArray("( [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> "
                          "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> , ( () ) ; <urn:p> ")
            << QByteArray("] ) ") << depth;
        QTest::addRow("in a graph, %d", depth)
            << RdfSyntax::TriG << QByteArray("[ <urn:p> ") << QByteArray("] ") << depth;
        QTest::addRow("never closed, %d", depth)
            << RdfSyntax::Turtle << QByteArray("[ <urn:p> ") << QByteArray() << depth;
        QTest::addRow("elements, %d", depth)
            << RdfSyntax::RdfXml << QByteArray("<r:Description><e:p>") << QByteArray("</e:p></r:Description>") << depth;
    }
}

void TestRdf::deepNestingIsRefused()
{
    QFETCH(RdfSyntax, syntax);
    QFETCH(QByteArray, opening);
    QFETCH(QByteArray, closing);
    QFETCH(int, depth);
    QByteArray text = opening.repeated(depth) + (syntax == RdfSyntax::RdfXml ? "" : "1 ") + closing.repeated(depth);
    if (syntax == RdfSyntax::RdfXml)
        text = "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>" + text + "</r:RDF>";
    else
        text = "<urn:s> <urn:p>\n " + text + " .";
    const Reading reading = read(written(syntax == RdfSyntax::TriG ? "{ " + text + " }" : text), syntax);
    QVERIFY(!reading.result);
    QVERIFY(!reading.result.error().problems.empty());
    QVERIFY(reading.triples.size() < 3000);
}

void TestRdf::longListIsNoDeepNesting()
{
    const Reading reading
        = read(written("<urn:s> <urn:p> ( " + QByteArray("1 [] (2) [ <urn:q> 3 ] ").repeated(5000) + ") ."),
               RdfSyntax::Turtle);
    QVERIFY2(reading.result, reading.result ? "" : qPrintable(toPlainText(reading.result.error())));
    QCOMPARE(reading.triples.size(), 1 + 5000 * (4 * 2 + 2 + 1));
}

void TestRdf::endlessLineIsRefused_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("filling");
    QTest::newRow("literal") << RdfSyntax::NTriples << QByteArray("<urn:a> <urn:b> \"") << QByteArray("x");
    QTest::newRow("IRI") << RdfSyntax::Turtle << QByteArray("<urn:a> <urn:b") << QByteArray("x");
    QTest::newRow("comment") << RdfSyntax::Turtle << QByteArray("# ") << QByteArray("x");
    QTest::newRow("empty lines") << RdfSyntax::NTriples << QByteArray() << QByteArray("\n");
    QTest::newRow("brackets") << RdfSyntax::Turtle << QByteArray("<urn:a> <urn:b> ") << QByteArray("[");
    QTest::newRow("text of XML") << RdfSyntax::RdfXml
                                 << QByteArray("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                                               "xmlns:e='urn:'><r:Description><e:p>")
                                 << QByteArray("x");
    QTest::newRow("attribute of XML") << RdfSyntax::RdfXml
                                      << QByteArray("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' a='")
                                      << QByteArray("x");
}

void TestRdf::endlessLineIsRefused()
{
    QFETCH(RdfSyntax, syntax);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, filling);
    const Reading reading = read(written(start + filling.repeated(40 * 1024 * 1024)), syntax);
    QVERIFY(!reading.result);
    QVERIFY(!reading.result.error().problems.empty());
    QVERIFY(reading.triples.size() <= 1);
}

/// 2 GB of one line, of which not more is unpacked than the 16 MB that may stand without a triple.
void TestRdf::packedEndlessLineIsRefused()
{
    QFile start(packed("<urn:a> <urn:b> \""));
    QVERIFY(start.open(QIODevice::ReadOnly));
    QByteArray bytes = start.readAll();
    QFile filling(packed(QByteArray(16 * 1024 * 1024, 'x')));
    QVERIFY(filling.open(QIODevice::ReadOnly));
    bytes += filling.readAll().repeated(128);
    const QString path = written(bytes);
    const Reading reading = read(path, RdfSyntax::NTriples);
    QVERIFY(!reading.result);
    QVERIFY2(reading.result.error().problems.front().message.contains(u"no triple"_s),
             qPrintable(toPlainText(reading.result.error())));
}

void TestRdf::manyPrefixesAreRefused()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "@prefix p" + QByteArray::number(i) + ": <urn:> .\n";
    const QString path = written(text);
    const Reading reading = read(path, RdfSyntax::Turtle);
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().problems.front().where, path + u":10001"_s);
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

void TestRdf::entitiesMayNotSwell_data()
{
    QTest::addColumn<QByteArray>("doctype");
    QTest::addColumn<QByteArray>("text");
    QByteArray laughs = "<!ENTITY a0 \"lol lol lol\">";
    for (int i = 1; i < 20; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10)
            + "\">";
    QTest::newRow("a billion laughs") << laughs << QByteArray("&a19;");
    QTest::newRow("one long entity many times")
        << "<!ENTITY a \"" + QByteArray(1'000'000, 'x') + "\">" << QByteArray("&a;").repeated(100'000);
    QTest::newRow("an entity in itself") << QByteArray("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">") << QByteArray("&a;");
    QTest::newRow("parameter entities") << QByteArray("<!ENTITY % p \"<!ENTITY a '") + QByteArray("x").repeated(1000)
            + "'>\">" + QByteArray("%p;").repeated(10'000)
                                        << QByteArray("&a;").repeated(1'000'000);
}

void TestRdf::entitiesMayNotSwell()
{
    QFETCH(QByteArray, doctype);
    QFETCH(QByteArray, text);
    qsizetype longest = 0;
    RdfVisitor visitor;
    visitor.take = [&longest](const RdfStatement &statement) {
        longest = std::max(longest, qsizetype(statement.object.text.size()));
        return true;
    };
    const auto read = readRdf(written("<!DOCTYPE r:RDF [" + doctype
                                      + "]><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>"
                                        "<r:Description r:about='urn:a'><e:b>"
                                      + text + "</e:b></r:Description></r:RDF>"),
                              RdfSyntax::RdfXml, visitor);
    QVERIFY(!read);
    QCOMPARE(longest, 0);
}

void TestRdf::nothingIsFetched()
{
    const QString secret = written("<!ENTITY a 'stolen'>", u"secret"_s);
    for (const QString &address : {u"file://"_s + secret, u"http://127.0.0.1:9/secret"_s, secret}) {
        const QString path
            = written(u"<!DOCTYPE r:RDF [<!ENTITY x SYSTEM \"%1\"><!ENTITY %% d SYSTEM \"%1\"> %%d; ]>"
                      "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:'>"
                      "<r:Description r:about='urn:a'><e:b>[&x;]</e:b></r:Description></r:RDF>"_s.arg(address)
                          .replace(u"%%"_s, u"%"_s)
                          .toUtf8());
        const Reading reading = read(path, RdfSyntax::RdfXml);
        QVERIFY2(!reading.triples.join(u' ').contains(u"stolen"_s), qPrintable(reading.triples.join(u' ')));
    }
}

void TestRdf::cutGzipIsRefused()
{
    QFile file(packed(QByteArray(kTwoTriples).repeated(5000)));
    QVERIFY(file.resize(file.size() - 20));
    const Reading reading = read(file.fileName(), RdfSyntax::NTriples);
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::FileUnreadable);
    QVERIFY(reading.result.error().detail.contains(u"cut short"_s));
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

void TestRdf::anyBytesEndInTriplesOrARefusal()
{
    const std::array<std::pair<RdfSyntax, QByteArray>, 2> seeds{{
        {RdfSyntax::TriG,
         R"(@prefix e: <http://e.be/> . e:g { e:a a e:T ; e:l "é\u00e9"@nl-t-en, """x"y""" ; e:p [ e:s 1.5e3, ( 1 true [] ) ] . _:b1 e:q <r%20> . })"},
        {RdfSyntax::RdfXml,
         R"(<?xml version="1.0"?><!DOCTYPE rdf:RDF [ <!ENTITY e "http://e.be/"> ]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="&e;"><e:T rdf:about="&e;a"><e:l xml:lang="nl">é<![CDATA[<]]></e:l><e:p rdf:parseType="Collection"><e:T/></e:p><e:x rdf:parseType="Literal"><b>1</b></e:x></e:T></rdf:RDF>)"},
    }};
    QRandomGenerator random(20261122);
    for (const auto &[syntax, seed] : seeds) {
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = seed;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(2) == 0)
                    bytes[at] = char(random.bounded(256));
                else
                    bytes.remove(at, random.bounded(1, 12));
            }
            const Reading reading = read(written(bytes), syntax);
            QVERIFY(reading.result || !reading.result.error().problems.empty());
        }
    }
}

QTEST_GUILESS_MAIN(TestRdf)
#include "tst_rdf.moc"
