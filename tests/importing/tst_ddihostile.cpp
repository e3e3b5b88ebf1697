// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/codebooks.h"
#include "importing/gathered.h"

#include <KCompressionDevice>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

class TestDdiHostile : public QObject {
    Q_OBJECT

private slots:
    void hostileFileIsRefusedSoon_data();
    void hostileFileIsRefusedSoon();
    void lineWithoutEndIsRefused();
    void gzipIsReadAndRefusedWhenCutShort();

private:
    Sources m_sources;
};

void TestDdiHostile::hostileFileIsRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QByteArray laughs = "<!DOCTYPE codeBook [<!ENTITY l0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + ("&l" + QByteArray::number(i - 1) + ";").repeated(10)
            + "\">";
    QTest::newRow("billion laughs") << laughs + "]><codeBook>&l11;</codeBook>" << u"entit"_s;
    QTest::newRow("one big entity, often") << "<!DOCTYPE codeBook [<!ENTITY a \"" + QByteArray(4000, 'a')
            + "\">]><codeBook><stdyDscr>" + QByteArray("&a;").repeated(500'000)
            + "</stdyDscr></codeBook>" << u"more than a few letters"_s;
    QTest::newRow("small entity, very often") << "<!DOCTYPE codeBook [<!ENTITY a \"" + QByteArray(60, 'a')
            + "\">]><codeBook><stdyDscr>" + QByteArray("&a;<b/>").repeated(500'000)
            + "</stdyDscr></codeBook>" << u"many times longer"_s;
    QTest::newRow("file of this machine")
        << QByteArray("<!DOCTYPE codeBook [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                      "<codeBook>&a;</codeBook>")
        << u"outside the file"_s;
    QTest::newRow("10,000 deep") << codebook(QByteArray("<a>").repeated(10'000)) << u"more than 200 deep"_s;
    QTest::newRow("10,000 deep in a variable")
        << codebook(kStudy + "<dataDscr><var name=\"A\"><labl>" + QByteArray("<a>").repeated(10'000))
        << u"more than 200 deep"_s;
    QTest::newRow("long attribute") << "<codeBook version=\"" + QByteArray(40 << 20, 'x') + "\"/>" << u"16 MB"_s;
    QTest::newRow("long text") << codebook(kStudy + "<dataDscr><var name=\"A\"><labl>" + QByteArray(3 << 20, 'x'))
                               << u"a text of more than"_s;
}

void TestDdiHostile::hostileFileIsRefusedSoon()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const CatalogueSource source{
        m_sources.write(u"s.xml"_s, content), OrganisationId(u"statbel"_s), {}, {}, u"en"_s, {}};
    const CatalogueSink sink{[](CatalogueItem &&) -> Result<void> { return {}; }, [](qint64, qint64) { return true; }};
    QElapsedTimer timer;
    timer.start();
    const auto read = readCatalogue(source, CatalogueFormat::Ddi, sink);
    QVERIFY(!read);
    QVERIFY2(toPlainText(read.error()).contains(word), qPrintable(toPlainText(read.error())));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestDdiHostile::lineWithoutEndIsRefused()
{
    const QString path = m_sources.write(u"s.xml"_s, "<codeBook><stdyDscr>");
    QFile file(path);
    QVERIFY(file.resize(qint64(2) << 30)); // zero bytes on a single line; they take no room on the disk
    const CatalogueSink sink{[](CatalogueItem &&) -> Result<void> { return {}; }, [](qint64, qint64) { return true; }};
    QElapsedTimer timer;
    timer.start();
    const auto read = readCatalogue({path, {}, {}, {}, u"en"_s, {}}, CatalogueFormat::Ddi, sink);
    file.remove();
    QVERIFY(!read);
    QVERIFY2(toPlainText(read.error()).contains(u"s.xml:1: "_s), qPrintable(toPlainText(read.error())));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestDdiHostile::gzipIsReadAndRefusedWhenCutShort()
{
    const QString path = m_sources.path(u"s.xml.gz"_s);
    KCompressionDevice device(path, KCompressionDevice::GZip);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write(codebook(kStudy + kData));
    device.close();
    const CatalogueSource source{path, {}, {}, {}, u"en"_s, {}};
    QCOMPARE(gathered(source).variables.size(), size_t(6));
    QFile file(path);
    QVERIFY(file.resize(file.size() - 20));
    const Gathered cut = gathered(source);
    QVERIFY(cut.error);
    QVERIFY2(cut.complaint().contains(u"cut short"_s), qPrintable(cut.complaint()));
}

QTEST_GUILESS_MAIN(TestDdiHostile)
#include "tst_ddihostile.moc"
