// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kShared = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/dcat");

CatalogueSource sourceAt(const QString &file)
{
    CatalogueSource source;
    source.path = kShared + u'/' + file;
    source.directory = *shippedDirectory();
    return source;
}

} // namespace

/// What authorities really publish, where it lies beside the project.
class TestDcatFeeds : public QObject {
    Q_OBJECT

private slots:
    void sharedFeedsGiveWhatTheyHold_data();
    void sharedFeedsGiveWhatTheyHold();
    void sharedFeedKeepsMachineTranslationsApart();
    void brokenSharedExamplesAreRefusedWithTheirLine_data();
    void brokenSharedExamplesAreRefusedWithTheirLine();
};

void TestDcatFeeds::sharedFeedsGiveWhatTheyHold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("datasets"); // with the series
    QTest::addColumn<int>("distributions");
    QTest::addColumn<int>("newBodies");
    // The first two as ORIGINS.md has them, all as `serdi` and a count of rdf:type have them.
    QTest::newRow("data.gov.be") << u"datagovbe_sodha.ttl.gz"_s << 106 << 1362 << 6;
    QTest::newRow("Statbel") << u"statbel_opendata_subset.ttl"_s << 10 << 25 << 0;
    const QString bees = u"dcat-ap-3.0.1/html/examples/example-bee-population"_s;
    QTest::newRow("a data set") << bees + u".ttl"_s << 1 << 0 << 1;
    QTest::newRow("two") << bees + u"-2022-2023.ttl"_s << 2 << 0 << 1;
    QTest::newRow("two, misspelt") << u"dcat-ap-3.0.1/html/examples/example-bee-populaton-2022-2023.ttl"_s << 2 << 0
                                   << 1;
    QTest::newRow("frequency") << bees + u"-dataset-frequency.ttl"_s << 1 << 0 << 1;
    QTest::newRow("series") << bees + u"-dataset-series.ttl"_s << 3 << 0 << 1;
    QTest::newRow("series, frequency") << bees + u"-dataset-series-frequency.ttl"_s << 3 << 0 << 1;
    QTest::newRow("series, issued") << bees + u"-dataset-series-issued.ttl"_s << 3 << 0 << 1;
    QTest::newRow("series, modified") << bees + u"-dataset-series-modified.ttl"_s << 4 << 0 << 1;
    QTest::newRow("series, ordered") << bees + u"-dataset-series-ordered.ttl"_s << 3 << 0 << 1;
    QTest::newRow("series, two places") << bees + u"-dataset-series-spatial-thessaloniki-athens.ttl"_s << 3 << 0 << 1;
    QTest::newRow("series, a place") << bees + u"-dataset-series-spatial-thessaloniki.ttl"_s << 2 << 0 << 1;
    QTest::newRow("series, two publishers") << bees + u"-dataset-series-gea-nha.ttl"_s << 4 << 0 << 1;
    QTest::newRow("life count") << bees + u"-dataset-series-life-count.ttl"_s << 1 << 0 << 1;
}

void TestDcatFeeds::sharedFeedsGiveWhatTheyHold()
{
    QFETCH(QString, file);
    QFETCH(int, datasets);
    QFETCH(int, distributions);
    QFETCH(int, newBodies);
    if (!QFile::exists(kShared))
        QSKIP("the shared data are not beside the project");
    const CatalogueSource source = sourceAt(file);
    QCOMPARE(*formatOf(source.path), CatalogueFormat::Dcat);
    const Gathered given = gathered(source);
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.datasets.size(), datasets);
    const auto forms = [](size_t count, const Dataset &one) { return count + one.distributions.size(); };
    QCOMPARE(int(std::accumulate(given.datasets.begin(), given.datasets.end(), size_t(0), forms)), distributions);
    QCOMPARE(given.organisations.size(), newBodies);
    QSet<QString> ids;
    for (const Dataset &one : given.datasets) {
        QVERIFY(!one.id.isEmpty() && !one.id.contains(u'/'));
        QVERIFY(!one.label.isEmpty() && !one.provider.isEmpty());
        ids.insert(one.provider.value + u'/' + one.id);
    }
    QCOMPARE(ids.size(), datasets);
    QVERIFY(gathered(source) == given);
}

void TestDcatFeeds::sharedFeedKeepsMachineTranslationsApart()
{
    if (!QFile::exists(kShared))
        QSKIP("the shared data are not beside the project");
    const CatalogueSource source = sourceAt(u"datagovbe_sodha.ttl.gz"_s);
    const Gathered given = gathered(source);
    const auto seeds = std::ranges::find(given.datasets, u"doi-10-34934-dvn-se8nuy"_s, &Dataset::id);
    QVERIFY(seeds != given.datasets.end());
    QCOMPARE(seeds->label.byLanguage.keys(), (QStringList{u"de-t-en"_s, u"en"_s, u"fr-t-en"_s, u"nl-t-en"_s}));
    QVERIFY(seeds->label.isMachineIn(u"nl"_s));
    QVERIFY(!seeds->label.isMachineIn(u"en"_s));
    QCOMPARE(seeds->accessRights, u"public"_s);
    QCOMPARE(seeds->modified, QDate(2022, 7, 25));
    QCOMPARE(seeds->contacts.front().email, u"sodha@arch.be"_s);
    QCOMPARE(seeds->distributions.front().bytes, 55657);
    // 104 of the 106 name their publisher; 87 of them one of the universities that the directory has.
    QCOMPARE(given.notes.count(NoteKind::HolderAssumed), 2);
    const auto universities = std::ranges::count_if(
        given.datasets, [&source](const Dataset &one) { return source.directory.find(one.provider) != nullptr; });
    QCOMPARE(universities, 87);
}

void TestDcatFeeds::brokenSharedExamplesAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("told");
    const QString examples = u"dcat-ap-3.0.1/html/examples/"_s;
    QTest::newRow("slash in a local name")
        << examples + u"example-bee-population-dataset-series-api.ttl"_s << u"api.ttl:20: "_s;
    QTest::newRow("the same, combined") << examples + u"example-bee-population-dataset-series-combined.ttl"_s
                                        << u"combined.ttl:32: "_s;
    QTest::newRow("rdf:resource on an element of a class") << u"exemple.rdf"_s << u"exemple.rdf:13: "_s;
    QTest::newRow("JSON-LD") << examples + u"example-bee-population.jsonld"_s << u"JSON-LD"_s;
    QTest::newRow("shapes") << u"bedcatap2.shacl"_s << u"describes neither"_s;
}

void TestDcatFeeds::brokenSharedExamplesAreRefusedWithTheirLine()
{
    QFETCH(QString, file);
    QFETCH(QString, told);
    if (!QFile::exists(kShared))
        QSKIP("the shared data are not beside the project");
    const Gathered given = gathered(sourceAt(file));
    QVERIFY(given.error);
    QVERIFY2(given.complaint().contains(told), qPrintable(given.complaint()));
    QVERIFY(given.datasets.empty() && given.organisations.empty());
}

QTEST_GUILESS_MAIN(TestDcatFeeds)
#include "tst_dcatfeeds.moc"
