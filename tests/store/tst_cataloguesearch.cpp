// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "catalogue/catalogueitem.h"
#include "store/importreport.h"
#include "store/vocabulary.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCatalogueSearch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void middleOfAWordIsFoundLast();
    void oneTypingErrorIsForgiven_data();
    void oneTypingErrorIsForgiven();
    void twoErrorsAreForgivenInLongWordsOnly();
    void whatIsFoundIsNeverGuessedAt();
    void neighbourThatStandsNowhereIsNotOffered();
    void typingDistanceCounts_data();
    void typingDistanceCounts();
    void humanLabelComesBeforeAMachineTranslation();
    void whatIsAskedMostComesFirst();
    void codeOfAListFindsTheVariablesThatUseIt();
    void longWordsAreFoundByTheirBeginning();
    void dataSetWithoutVariablesIsFound();
    void emptyCatalogueOfDataSetsCanBeBrowsed();
    void periodNarrows();
    void facetsFollowWhatWasTyped();
    void facetsOfManyAreCountedToo();
    void facetsOfVeryManyAreEstimated();
    void aQuickPageIsTheBeginningOfTheWhole();
    void accentedLettersOfEveryKindAreFound();

private:
    Workspace &workspace() { return *m_workspace; }
    void import(const std::vector<CatalogueItem> &items);
    CatalogueHits search(const QString &words, const CatalogueQuery &start = {});
    QStringList names(const QString &words, const CatalogueQuery &start = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Variable variable(const QString &name, const QString &label, const QString &definition = {})
{
    return samples::variable(u"rsz"_s, u"dmfa"_s, name, label, definition);
}

Dataset dataset(const QString &provider, const QString &id, const QString &label)
{
    Dataset dataset;
    dataset.provider = OrganisationId(provider);
    dataset.id = id;
    dataset.label = {{{u"nl"_s, label}}};
    dataset.accessRights = u"public"_s;
    return dataset;
}

int countOf(const std::vector<CatalogueFacets::Count> &counts, const QString &value)
{
    const auto found = std::ranges::find(counts, value, &CatalogueFacets::Count::value);
    return found == counts.end() ? 0 : found->count;
}

} // namespace

void TestCatalogueSearch::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::create(m_folder->filePath(u"w.beraad"_s));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestCatalogueSearch::import(const std::vector<CatalogueItem> &items)
{
    ImportSource source;
    source.name = u"test"_s;
    const auto report = workspace().importCatalogue(source, [&](const CatalogueSink &sink) -> Result<void> {
        for (CatalogueItem item : items)
            if (auto taken = sink.take(std::move(item)); !taken)
                return taken;
        return {};
    });
    QVERIFY2(report, report ? "" : qPrintable(toPlainText(report.error())));
}

CatalogueHits TestCatalogueSearch::search(const QString &words, const CatalogueQuery &start)
{
    CatalogueQuery query = start;
    query.words = words;
    auto hits = workspace().searchCatalogue(query);
    if (!hits)
        qWarning().noquote() << toPlainText(hits.error());
    return hits.value_or(CatalogueHits());
}

QStringList TestCatalogueSearch::names(const QString &words, const CatalogueQuery &start)
{
    QStringList names;
    for (const VariableHit &hit : search(words, start).variables)
        names << hit.name;
    return names;
}

void TestCatalogueSearch::middleOfAWordIsFoundLast()
{
    import({variable(u"q1"_s, u"Brutoloon per maand"_s), variable(u"q2"_s, u"Iets"_s, u"met loon erin"_s),
            variable(u"q3"_s, u"Loonklasse"_s)});
    QCOMPARE(names(u"loon"_s), (QStringList{u"q3"_s, u"q2"_s, u"q1"_s}));
    QCOMPARE(names(u"utoloo maa"_s), QStringList{u"q1"_s}); // every word in its own way
    QVERIFY(names(u"oon"_s).contains(u"q1"_s));
    QVERIFY(search(u"loon"_s).alsoSearched.isEmpty());
}

void TestCatalogueSearch::oneTypingErrorIsForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a letter left out") << u"werkloosheid"_s.remove(4, 1);
    QTest::newRow("a letter too many") << u"werkklloosheid"_s.remove(5, 1);
    QTest::newRow("another letter") << u"werkloosheit"_s;
    QTest::newRow("two letters swapped") << u"werklooshied"_s;
    QTest::newRow("the first letter") << u"qerkloosheid"_s;
    QTest::newRow("with an accent") << u"wérklooshied"_s;
}

void TestCatalogueSearch::oneTypingErrorIsForgiven()
{
    QFETCH(QString, typed);
    import({variable(u"q1"_s, u"Duur van de werkloosheid"_s), variable(u"q2"_s, u"Duur van het werk"_s)});
    const CatalogueHits hits = search(u"duur "_s + typed);
    QCOMPARE(hits.variables.size(), 1);
    QCOMPARE(hits.variables.front().name, u"q1"_s);
    QCOMPARE(hits.alsoSearched, QStringList{u"werkloosheid"_s});
}

void TestCatalogueSearch::twoErrorsAreForgivenInLongWordsOnly()
{
    import({variable(u"q1"_s, u"Nationaliteit"_s), variable(u"q2"_s, u"Gezin"_s)});
    QCOMPARE(names(u"nasionalitiet"_s), QStringList{u"q1"_s});
    QCOMPARE(names(u"gzein"_s), QStringList{u"q2"_s});
    QCOMPARE(names(u"gaxin"_s), QStringList());
}

void TestCatalogueSearch::whatIsFoundIsNeverGuessedAt()
{
    import({variable(u"q1"_s, u"Loop"_s), variable(u"q2"_s, u"Loon"_s)});
    const CatalogueHits hits = search(u"loop"_s);
    QCOMPARE(hits.variables.size(), 1);
    QVERIFY(hits.alsoSearched.isEmpty());
}

void TestCatalogueSearch::neighbourThatStandsNowhereIsNotOffered()
{
    CatalogueQuery elsewhere;
    elsewhere.provider = OrganisationId(u"rva"_s);
    import({variable(u"q1"_s, u"Pensioen"_s), samples::variable(u"rva"_s, u"ww"_s, u"q2"_s, u"Uitkering"_s)});
    const CatalogueHits hits = search(u"pensoen"_s, elsewhere);
    QVERIFY(hits.variables.empty());
    QVERIFY(hits.alsoSearched.isEmpty());
}

void TestCatalogueSearch::typingDistanceCounts_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"loon"_s << u"loon"_s << 0;
    QTest::newRow("nothing") << u""_s << u"abc"_s << 3;
    QTest::newRow("left out") << u"loon"_s << u"lon"_s << 1;
    QTest::newRow("changed") << u"loon"_s << u"look"_s << 1;
    QTest::newRow("swapped") << u"loon"_s << u"olon"_s << 1;
    QTest::newRow("far") << u"kitten"_s << u"sitting"_s << 3;
}

void TestCatalogueSearch::typingDistanceCounts()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(catalogue::typingDistance(a, b), distance);
    QCOMPARE(catalogue::typingDistance(b, a), distance);
}

void TestCatalogueSearch::humanLabelComesBeforeAMachineTranslation()
{
    Variable machine = variable(u"q1"_s, u"Revenue"_s);
    machine.label.byLanguage = {{u"en"_s, u"Revenue"_s}, {u"nl-t-en"_s, u"Inkomen"_s}};
    import({machine, variable(u"q2"_s, u"Inkomen"_s)});
    QCOMPARE(names(u"inkomen"_s), (QStringList{u"q2"_s, u"q1"_s}));
}

void TestCatalogueSearch::whatIsAskedMostComesFirst()
{
    std::vector<CatalogueItem> items;
    for (int i = 0; i < 300; ++i)
        items.emplace_back(samples::variable(u"vdab"_s, u"register"_s, u"other%1"_s.arg(i), u"Kenmerk"_s));
    items.emplace_back(samples::variable(u"agodi"_s, u"register"_s, u"v1"_s, u"Kenmerk van de leerling"_s));
    import(items);
    QVERIFY(!names(u"kenm"_s).contains(u"v1"_s)); // on no first page
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 1))); // asks for agodi/register/v1
    QCOMPARE(names(u"kenm"_s).front(), u"v1"_s);
    CatalogueQuery vdab;
    vdab.provider = OrganisationId(u"vdab"_s);
    QVERIFY(!names(u"kenm"_s, vdab).contains(u"v1"_s));
}

void TestCatalogueSearch::codeOfAListFindsTheVariablesThatUseIt()
{
    CodeList list;
    list.id = CodeListId(u"nace2008"_s);
    list.codes = {{u"01.1"_s, {{{u"nl"_s, u"Teelt van eenjarige gewassen"_s}}}, {}, {}, {}}};
    Variable user = variable(u"activiteit"_s, u"Activiteit"_s);
    user.codeList = list.id;
    import({list, user, variable(u"q2"_s, u"Iets anders"_s)});
    QCOMPARE(names(u"eenjarige gew"_s), QStringList{u"activiteit"_s});
    CatalogueQuery other;
    other.category = u"health"_s;
    QCOMPARE(names(u"eenjarige"_s, other), QStringList());
}

void TestCatalogueSearch::longWordsAreFoundByTheirBeginning()
{
    std::vector<CatalogueItem> items;
    for (int i = 0; i < 40; ++i) // more words with one beginning than are named one by one
        items.emplace_back(
            variable(u"q%1"_s.arg(i),
                     u"Samengesteld%1 woord"_s.arg(QChar(u'a' + i % 26)).repeated(1) + QString(QChar(u'a' + i / 26))));
    items.emplace_back(variable(u"inkomen2015"_s, u"Belastbaar inkomen"_s));
    import(items);
    QCOMPARE(names(u"samengesteld"_s).size(), 40);
    QCOMPARE(names(u"samengesteldc"_s).size(), 2);
    QCOMPARE(names(u"inkomen2015"_s), QStringList{u"inkomen2015"_s});
    QCOMPARE(names(u"inkomen20"_s), QStringList{u"inkomen2015"_s});
    QCOMPARE(names(u"belastb inkom"_s), QStringList{u"inkomen2015"_s});
}

void TestCatalogueSearch::dataSetWithoutVariablesIsFound()
{
    import({dataset(u"statbel"_s, u"silc"_s, u"Inkomens en leefomstandigheden"_s),
            variable(u"q1"_s, u"Inkomens uit arbeid"_s)});
    const CatalogueHits hits = search(u"inkomens"_s);
    QCOMPARE(hits.variables.size(), 1);
    QCOMPARE(hits.datasets.size(), 1);
    QCOMPARE(hits.datasets.front().id, u"silc"_s);
    QCOMPARE(hits.datasets.front().accessRights, u"public"_s);
    QCOMPARE(hits.datasets.front().variables, 0);
    QCOMPARE(search(u"leefomst"_s).datasets.size(), 1);
    const CatalogueHits mistyped = search(u"leefomstandihgeden"_s);
    QCOMPARE(mistyped.datasets.size(), 1);
    QCOMPARE(mistyped.alsoSearched, QStringList{u"leefomstandigheden"_s});
    CatalogueQuery rsz;
    rsz.provider = OrganisationId(u"rsz"_s);
    QVERIFY(search(u"leefomst"_s, rsz).datasets.empty());
}

void TestCatalogueSearch::emptyCatalogueOfDataSetsCanBeBrowsed()
{
    import({dataset(u"statbel"_s, u"silc"_s, u"Inkomens"_s), dataset(u"statbel"_s, u"lfs"_s, u"Arbeidskrachten"_s)});
    QCOMPARE(search({}).datasets.size(), 2);
}

void TestCatalogueSearch::periodNarrows()
{
    Variable old = variable(u"oud"_s, u"Kenmerk"_s);
    old.validity = {QDate(1985, 1, 1), QDate(1999, 12, 31)};
    Variable running = variable(u"nu"_s, u"Kenmerk"_s);
    running.validity = {QDate(2005, 1, 1), QDate()};
    import({old, running, variable(u"altijd"_s, u"Kenmerk"_s)});
    CatalogueQuery nineties;
    nineties.period = u"1990"_s;
    QCOMPARE(names(u"kenmerk"_s, nineties), QStringList{u"oud"_s});
    QCOMPARE(names({}, nineties), QStringList{u"oud"_s});
    CatalogueQuery now;
    now.period = u"2020"_s;
    QCOMPARE(names(u"kenmerk"_s, now), QStringList{u"nu"_s});
    QCOMPARE(names(u"nu"_s, now), QStringList{u"nu"_s});
    QCOMPARE(workspace().facets()->periods.size(), 5); // 2020, 2010, 2000, 1990, 1980
    QCOMPARE(workspace().facets()->periods.front().value, u"2020"_s);
}

void TestCatalogueSearch::facetsFollowWhatWasTyped()
{
    Variable flagged = variable(u"a"_s, u"Loon"_s);
    flagged.flags = {u"special"_s};
    import({flagged, variable(u"b"_s, u"Loonklasse"_s), variable(u"c"_s, u"Woonplaats"_s),
            samples::variable(u"vdab"_s, u"wz"_s, u"d"_s, u"Gewenst loon"_s)});
    CatalogueQuery query;
    query.words = u"loon"_s;
    const auto facets = workspace().facetsOf(query);
    QVERIFY(facets);
    QCOMPARE(countOf(facets->providers, u"rsz"_s), 2);
    QCOMPARE(countOf(facets->providers, u"vdab"_s), 1);
    QCOMPARE(countOf(facets->flags, u"special"_s), 1);
    QCOMPARE(countOf(facets->datasets, u"rsz/dmfa"_s), 2);
    QCOMPARE(facets->total, 4);
    // Who chose a holder still sees the others, and the rest follows.
    query.provider = OrganisationId(u"vdab"_s);
    const auto narrowed = workspace().facetsOf(query);
    QCOMPARE(countOf(narrowed->providers, u"rsz"_s), 2);
    QCOMPARE(countOf(narrowed->categories, u"social"_s), 1);
    QCOMPARE(countOf(narrowed->flags, u"special"_s), 0);
    query = {};
    query.words = u"woonplaast"_s; // counts follow what stood in for a mistake
    QCOMPARE(countOf(workspace().facetsOf(query)->providers, u"rsz"_s), 1);
    query.words = u"nergens"_s;
    QVERIFY(workspace().facetsOf(query)->providers.empty());
    QCOMPARE(*workspace().facetsOf({}), *workspace().facets());
}

void TestCatalogueSearch::facetsOfManyAreCountedToo()
{
    std::vector<CatalogueItem> items;
    for (int i = 0; i < 9000; ++i)
        items.emplace_back(samples::variable(i % 3 ? u"rsz"_s : u"vdab"_s, u"s"_s, u"v%1"_s.arg(i), u"Kenmerk"_s));
    import(items);
    CatalogueQuery query;
    query.words = u"kenmerk"_s;
    const auto facets = workspace().facetsOf(query);
    QVERIFY(facets);
    QCOMPARE(countOf(facets->providers, u"rsz"_s), 6000);
    QCOMPARE(countOf(facets->providers, u"vdab"_s), 3000);
    QVERIFY(!facets->providers.front().isAbout);
}

/// Who holds little, and came last, is found among many all the same.
void TestCatalogueSearch::facetsOfVeryManyAreEstimated()
{
    std::vector<CatalogueItem> items;
    for (int i = 0; i < 12000; ++i)
        items.emplace_back(samples::variable(i < 11900 ? u"rsz"_s : u"vdab"_s, u"s"_s, u"v%1"_s.arg(i), u"Kenmerk"_s));
    import(items);
    CatalogueQuery query;
    query.words = u"kenmerk"_s;
    const auto facets = workspace().facetsOf(query);
    QVERIFY(facets);
    QVERIFY(facets->providers.front().isAbout);
    QCOMPARE_LE(std::abs(countOf(facets->providers, u"rsz"_s) - 11900), 120);
    QCOMPARE_LE(std::abs(countOf(facets->providers, u"vdab"_s) - 100), 20);
}

/// While somebody types, what stands in definitions waits for the second page, which goes on where the first ended.
void TestCatalogueSearch::aQuickPageIsTheBeginningOfTheWhole()
{
    std::vector<CatalogueItem> items;
    for (int i = 0; i < 90; ++i) {
        Variable made = samples::variable(u"rsz"_s, u"s"_s, u"v%1"_s.arg(i), i % 3 ? u"Loon"_s : u"Kenmerk"_s);
        made.definition = {{{u"nl"_s, u"zegt iets over loon"_s}}};
        items.emplace_back(made);
    }
    import(items);
    CatalogueQuery query;
    query.words = u"loon"_s;
    const auto whole = workspace().searchCatalogue(query);
    query.isQuick = true;
    const auto quick = workspace().searchCatalogue(query);
    QVERIFY(whole && quick);
    QCOMPARE(whole->variables.size(), size_t(90));
    QVERIFY(!whole->isMore);
    QCOMPARE(quick->variables.size(), size_t(60));
    QVERIFY(quick->isMore);
    query.isQuick = false;
    query.offset = 60;
    const auto rest = workspace().searchCatalogue(query);
    QVERIFY(rest && !rest->isMore);
    std::vector<VariableHit> joined = quick->variables;
    joined.insert(joined.end(), rest->variables.begin(), rest->variables.end());
    QCOMPARE(joined, whole->variables);
    query.words = u"kenmerk"_s; // less than a screen: all at once
    query.isQuick = true;
    query.offset = 0;
    QVERIFY(!workspace().searchCatalogue(query)->isMore);
}

void TestCatalogueSearch::accentedLettersOfEveryKindAreFound()
{
    import({variable(u"q1"_s, u"Straße und Größe"_s), variable(u"q2"_s, u"Cœur et santé"_s),
            variable(u"q3"_s, u"Oppervlakte in m²"_s)});
    QCOMPARE(names(u"straße"_s), QStringList{u"q1"_s});
    QCOMPARE(names(u"grosse"_s), QStringList()); // the index does not know that ß is ss
    QCOMPARE(names(u"größe"_s), QStringList{u"q1"_s});
    QCOMPARE(names(u"cœur sante"_s), QStringList{u"q2"_s});
    QCOMPARE(names(u"m²"_s), QStringList{u"q3"_s});
}

QTEST_GUILESS_MAIN(TestCatalogueSearch)
#include "tst_cataloguesearch.moc"
