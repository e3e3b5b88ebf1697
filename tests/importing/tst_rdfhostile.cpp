// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfreading.h"

#include <KCompressionDevice>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

/// What strangers may put into a file: refused in bounded time and memory.
class TestHostileRdf : public QObject {
    Q_OBJECT

private slots:
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void longListIsNoDeepNesting();
    void endlessLineIsRefused_data();
    void endlessLineIsRefused();
    void packedEndlessLineIsRefused();
    void manyPrefixesAreRefused();
    void entitiesMayNotSwell_data();
    void entitiesMayNotSwell();
    void nothingIsFetched();
    void cutGzipIsRefused();
    void anyBytesEndInTriplesOrARefusal();

private:
    QString written(const QByteArray &bytes, const QString &name = u"source"_s) { return m_sources.write(name, bytes); }
    QString packed(const QByteArray &text)
    {
        const QString path = m_sources.path(u"packed.gz"_s);
        KCompressionDevice device(path, KCompressionDevice::GZip);
        return device.open(QIODevice::WriteOnly) && device.write(text) == text.size() ? path : QString();
    }

    Sources m_sources;
};

void TestHostileRdf::deepNestingIsRefused_data()
{
    QTest::addColumn<RdfSyntax>("syntax");
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");
    QTest::addColumn<int>("depth");
    for (const int depth : {10'000, 200'000}) {
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

void TestHostileRdf::deepNestingIsRefused()
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

void TestHostileRdf::longListIsNoDeepNesting()
{
    const Reading reading
        = read(written("<urn:s> <urn:p> ( " + QByteArray("1 [] (2) [ <urn:q> 3 ] ").repeated(5000) + ") ."),
               RdfSyntax::Turtle);
    QVERIFY2(reading.result, reading.result ? "" : qPrintable(toPlainText(reading.result.error())));
    QCOMPARE(reading.triples.size(), 1 + 5000 * (4 * 2 + 2 + 1));
}

void TestHostileRdf::endlessLineIsRefused_data()
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

void TestHostileRdf::endlessLineIsRefused()
{
    QFETCH(RdfSyntax, syntax);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, filling);
    const Reading reading = read(written(start + filling.repeated(20 * 1024 * 1024)), syntax);
    QVERIFY(!reading.result);
    QVERIFY(!reading.result.error().problems.empty());
    QVERIFY(reading.triples.size() <= 1);
}

/// 2 GB of one line, of which not more is unpacked than the 16 MB that may stand without a triple.
void TestHostileRdf::packedEndlessLineIsRefused()
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

void TestHostileRdf::manyPrefixesAreRefused()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "@prefix p" + QByteArray::number(i) + ": <urn:> .\n";
    const QString path = written(text);
    const Reading reading = read(path, RdfSyntax::Turtle);
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().problems.front().where, path + u":10001"_s);
}

void TestHostileRdf::entitiesMayNotSwell_data()
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

void TestHostileRdf::entitiesMayNotSwell()
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

void TestHostileRdf::nothingIsFetched()
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

void TestHostileRdf::cutGzipIsRefused()
{
    QFile file(packed(QByteArray(kTwoTriples).repeated(5000)));
    QVERIFY(file.resize(file.size() - 20));
    const Reading reading = read(file.fileName(), RdfSyntax::NTriples);
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::FileUnreadable);
    QVERIFY(reading.result.error().detail.contains(u"cut short"_s));
}

void TestHostileRdf::anyBytesEndInTriplesOrARefusal()
{
    const std::array<std::pair<RdfSyntax, QByteArray>, 2> seeds{{
        {RdfSyntax::TriG,
         R"(@prefix e: <http://e.be/> . e:g { e:a a e:T ; e:l "é\u00e9"@nl-t-en, """x"y""" ; e:p [ e:s 1.5e3, ( 1 true [] ) ] . _:b1 e:q <r%20> . })"},
        {RdfSyntax::RdfXml,
         R"(<?xml version="1.0"?><!DOCTYPE rdf:RDF [ <!ENTITY e "http://e.be/"> ]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="&e;"><e:T rdf:about="&e;a"><e:l xml:lang="nl">é<![CDATA[<]]></e:l><e:p rdf:parseType="Collection"><e:T/></e:p><e:x rdf:parseType="Literal"><b>1</b></e:x></e:T></rdf:RDF>)"},
    }};
    QRandomGenerator random(20261122);
    for (const auto &[syntax, seed] : seeds) {
        for (int round = 0; round < 1000; ++round) {
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

QTEST_GUILESS_MAIN(TestHostileRdf)
#include "tst_rdfhostile.moc"
