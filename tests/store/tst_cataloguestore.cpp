// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/importreport.h"

#include "store/cataloguesearch.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCatalogueStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void variableComesBackAsItWas();
    void importTwiceGivesNoChange();
    void changedVariableIsFoundByItsNewWordsOnly();
    void duplicateInOneImportIsRefusedWhole();
    void cancelledImportLeavesNothing();
    void betterMatchesComeFirst();
    void allWordsMustOccur();
    void everyLanguageIsSearched();
    void accentsDoNotMatter();
    void codesAreFoundLiterally();
    void filtersNarrow();
    void facetsCount();
    void pagesDoNotOverlap();
    void hostileWordsFindNothingAndBreakNothing_data();
    void hostileWordsFindNothingAndBreakNothing();
    void tenThousandVariablesStayQuick();

private:
    Workspace &workspace() { return *m_workspace; }
    QStringList search(const QString &words, const CatalogueQuery &start = {});
    void import(const std::vector<Variable> &variables);
    void verifyClean();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Variable fullVariable()
{
    Variable variable = samples::variable(u"rsz"_s, u"dmfa"_s, u"NACE_08"_s, u"Economische activiteit"_s,
                                          u"Hoofdactiviteit van de werkgever"_s);
    variable.label.byLanguage.insert(u"fr"_s, u"Activité économique"_s);
    variable.flags = {u"quasiIdentifier"_s, u"highlyPersonal"_s};
    variable.unit = u"EUR"_s;
    variable.themes = {u"work"_s};
    variable.validity = {QDate(2008, 1, 1), QDate()};
    variable.lagMonths = 6;
    variable.quality.byLanguage = {{u"nl"_s, u"volledig"_s}};
    variable.granularities = {u"exact"_s, u"class"_s};
    variable.codes = {{u"00"_s, {{{u"nl"_s, u"onbekend"_s}}}, {}},
                      {u"MAR+"_s, {{{u"nl"_s, u"gehuwd"_s}}}, {QDate(2010, 1, 1), QDate(2019, 12, 31)}}};
    variable.source = u"demo"_s;
    return variable;
}

std::vector<Variable> manyVariables(int count)
{
    std::vector<Variable> variables;
    for (int i = 0; i < count; ++i)
        variables.push_back(samples::variable(u"provider%1"_s.arg(i % 7), u"set%1"_s.arg(i % 50), u"var%1"_s.arg(i),
                                              u"Kenmerk %1 van de persoon"_s.arg(i),
                                              u"Omschrijving nummer %1"_s.arg(i)));
    return variables;
}

} // namespace

void TestCatalogueStore::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::create(m_folder->filePath(u"w.beraad"_s));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

QStringList TestCatalogueStore::search(const QString &words, const CatalogueQuery &start)
{
    CatalogueQuery query = start;
    query.words = words;
    const auto hits = workspace().searchVariables(query);
    if (!hits) {
        qWarning().noquote() << toPlainText(hits.error());
        return {u"failed"_s};
    }
    QStringList names;
    for (const VariableHit &hit : *hits)
        names << hit.name;
    return names;
}

void TestCatalogueStore::import(const std::vector<Variable> &variables)
{
    const auto report = workspace().importVariables(variables, u"test"_s);
    QVERIFY2(report, report ? "" : qPrintable(toPlainText(report.error())));
}

void TestCatalogueStore::verifyClean()
{
    const auto report = workspace().verify();
    QVERIFY(report);
    QVERIFY2(report->isClean(),
             report->isClean() ? "" : qPrintable(report->problems.front().where + report->problems.front().message));
}

void TestCatalogueStore::variableComesBackAsItWas()
{
    const Variable variable = fullVariable();
    const Variable bare = samples::variable(u"vdab"_s, u"wz"_s, u"a"_s, {});
    import({variable, bare});
    QCOMPARE(*workspace().variable(variable.id), variable);
    QCOMPARE(*workspace().variable(bare.id), bare);
    QCOMPARE(workspace().variable(VariableId(u"no/such/one"_s)).error().code, ErrorCode::NotFound);

    CatalogueQuery query;
    query.words = u"nace"_s;
    const VariableHit hit = workspace().searchVariables(query)->front();
    QCOMPARE(hit.id, variable.id);
    QCOMPARE(hit.label, variable.label);
    QCOMPARE(hit.datasetLabel, variable.datasetLabel);
    QCOMPARE(hit.flags, variable.flags);
    QCOMPARE(hit.validity, variable.validity);
}

void TestCatalogueStore::importTwiceGivesNoChange()
{
    const std::vector<Variable> variables{fullVariable(), samples::variable(u"vdab"_s, u"wz"_s, u"a"_s, u"A"_s)};
    const auto first = workspace().importVariables(variables, u"test"_s);
    QCOMPARE(first->variables.added, 2);
    const auto second = workspace().importVariables(variables, u"test"_s);
    QCOMPARE(second->variables.read, 2);
    QCOMPARE(second->variables.added, 0);
    QCOMPARE(second->variables.changed, 0);
    QCOMPARE(second->variables.unchanged, 2);
    verifyClean();
}

void TestCatalogueStore::changedVariableIsFoundByItsNewWordsOnly()
{
    Variable variable = fullVariable();
    import({variable});
    variable.label.byLanguage = {{u"nl"_s, u"Bedrijfstak"_s}};
    variable.codes.pop_back();
    variable.category = u"statistics"_s;
    const auto report = workspace().importVariables({variable}, u"test"_s);
    QCOMPARE(report->variables.changed, 1);
    QCOMPARE(*workspace().variable(variable.id), variable);
    QCOMPARE(search(u"bedrijfs"_s), QStringList{u"NACE_08"_s});
    QCOMPARE(search(u"economische"_s), QStringList());
    QCOMPARE(search(u"gehuwd"_s), QStringList());
    QCOMPARE(workspace().facets()->categories, (std::vector<CatalogueFacets::Count>{{u"statistics"_s, 1}}));
    verifyClean();
}

void TestCatalogueStore::duplicateInOneImportIsRefusedWhole()
{
    Variable nameless = fullVariable();
    nameless.name.clear();
    const auto report = workspace().importVariables({fullVariable(), fullVariable(), nameless}, u"some.csv"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BadContent);
    QCOMPARE(report.error().problems.size(), 2); // all of them
    QVERIFY(report.error().problems.front().where.startsWith(u"some.csv"));
    QCOMPARE(workspace().info()->variables, 0);
}

void TestCatalogueStore::cancelledImportLeavesNothing()
{
    import({fullVariable()});
    const auto report = workspace().importVariables(manyVariables(10000), u"test"_s,
                                                    [](qsizetype done, qsizetype total) { return done * 2 < total; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(workspace().info()->variables, 1);
    QCOMPARE(search(u"kenmerk"_s), QStringList());
    QCOMPARE(workspace().facets()->providers.size(), 1);
    verifyClean();
    QVERIFY(workspace().importVariables(manyVariables(100), u"test"_s)); // and goes on as if nothing had been
    verifyClean();
}

void TestCatalogueStore::betterMatchesComeFirst()
{
    import({samples::variable(u"a"_s, u"s"_s, u"q1"_s, u"Iets"_s, u"een loon in de omschrijving"_s),
            samples::variable(u"a"_s, u"s"_s, u"q2"_s, u"Het loon"_s),
            samples::variable(u"a"_s, u"s"_s, u"loonklasse"_s, u"Klasse"_s),
            samples::variable(u"a"_s, u"s"_s, u"LOON"_s, u"Bruto"_s),
            samples::variable(u"a"_s, u"s"_s, u"bruto_loon"_s, u"x"_s)});
    QCOMPARE(search(u"loon"_s), (QStringList{u"LOON"_s, u"loonklasse"_s, u"q2"_s, u"bruto_loon"_s, u"q1"_s}));
    QCOMPARE(search(u"l"_s), (QStringList{u"LOON"_s, u"loonklasse"_s, u"q2"_s, u"bruto_loon"_s, u"q1"_s}));
    QCOMPARE(search(u"a/s/q2"_s).value(0), u"q2"_s); // its id
}

void TestCatalogueStore::allWordsMustOccur()
{
    import({samples::variable(u"vdab"_s, u"wz"_s, u"duur"_s, u"Duur van de werkloosheid"_s),
            samples::variable(u"rva"_s, u"ww"_s, u"start"_s, u"Begin van de werkloosheid"_s)});
    QCOMPARE(search(u"werkl duur"_s), QStringList{u"duur"_s});
    QCOMPARE(search(u"rva werkl"_s), QStringList{u"start"_s}); // the holder counts as a word too
    QCOMPARE(search(u"werkl pensioen"_s), QStringList());
}

void TestCatalogueStore::everyLanguageIsSearched()
{
    import({fullVariable()});
    QCOMPARE(search(u"activité"_s), QStringList{u"NACE_08"_s});
    QCOMPARE(search(u"activiteit"_s), QStringList{u"NACE_08"_s});
}

void TestCatalogueStore::accentsDoNotMatter()
{
    import({samples::variable(u"a"_s, u"s"_s, u"école"_s, u"Établissement"_s)});
    QCOMPARE(search(u"ecole"_s), QStringList{u"école"_s});
    QCOMPARE(search(u"ÉTABL"_s), QStringList{u"école"_s});
    QCOMPARE(search(u"e\u0301cole"_s), QStringList{u"école"_s}); // the accent as a sign of its own
}

void TestCatalogueStore::codesAreFoundLiterally()
{
    import({fullVariable()});
    QCOMPARE(search(u"00"_s), QStringList{u"NACE_08"_s});
    QCOMPARE(search(u"MAR+"_s), QStringList{u"NACE_08"_s});
    QCOMPARE(workspace().variable(fullVariable().id)->codes.front().code, u"00"_s);
}

void TestCatalogueStore::filtersNarrow()
{
    Variable flagged = samples::variable(u"rsz"_s, u"dmfa"_s, u"loon"_s, u"Loon"_s);
    flagged.flags = {u"highlyPersonal"_s};
    flagged.category = u"fiscal"_s;
    import({samples::variable(u"vdab"_s, u"wz"_s, u"loonwens"_s, u"Gewenst loon"_s), flagged});
    CatalogueQuery query;
    query.provider = OrganisationId(u"rsz"_s);
    QCOMPARE(search(u"loon"_s, query), QStringList{u"loon"_s});
    QCOMPARE(search({}, query), QStringList{u"loon"_s});
    query.category = u"social"_s;
    QCOMPARE(search(u"loon"_s, query), QStringList());
    query = {};
    query.flag = u"highlyPersonal"_s;
    query.category = u"fiscal"_s;
    query.dataset = u"dmfa"_s;
    QCOMPARE(search(u"l"_s, query), QStringList{u"loon"_s});
    query.flag = u"no such flag"_s;
    QCOMPARE(search(u"loon"_s, query), QStringList());
    query = {};
    query.dataset = u"wz"_s;
    QCOMPARE(search(u"loon"_s, query), QStringList{u"loonwens"_s});
    QCOMPARE(search({}), (QStringList{u"loonwens"_s, u"loon"_s})); // nothing asked: the catalogue in its order
}

void TestCatalogueStore::facetsCount()
{
    import(manyVariables(70));
    const auto facets = workspace().facets();
    QVERIFY(facets);
    QCOMPARE(facets->total, 70);
    QCOMPARE(facets->providers.size(), 7);
    QCOMPARE(facets->providers.front().count, 10);
    QCOMPARE(facets->categories, (std::vector<CatalogueFacets::Count>{{u"social"_s, 70}}));
    QCOMPARE(facets->flags.size(), 0);
}

void TestCatalogueStore::pagesDoNotOverlap()
{
    import(manyVariables(100));
    QStringList paged;
    for (int offset = 0; offset < 120; offset += 30) {
        CatalogueQuery query;
        query.limit = 30;
        query.offset = offset;
        paged << search(u"var1"_s, query);
    }
    QCOMPARE(paged, search(u"var1"_s));
    QCOMPARE(paged.size(), 11);
    QCOMPARE(paged.front(), u"var1"_s);
}

void TestCatalogueStore::hostileWordsFindNothingAndBreakNothing_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"\""_s,
                                 u"\"\""_s,
                                 u"*"_s,
                                 u"^"_s,
                                 u"("_s,
                                 u")))"_s,
                                 u"'"_s,
                                 u"xq OR"_s,
                                 u"NOT"_s,
                                 u"NEAR(xq yq, 2)"_s,
                                 u"xq AND"_s,
                                 u"name:xq"_s,
                                 u"{name} : xq"_s,
                                 u"- facet : xq"_s,
                                 u"\"xq"_s,
                                 u"xq\" OR \"a"_s,
                                 u"xq; drop table variable"_s,
                                 u"' or 1=1 --"_s,
                                 u"\\"_s,
                                 u"%"_s,
                                 QString(QChar(0)),
                                 u"xq\0yq"_s,
                                 u"\U0001F600"_s,
                                 u"一"_s,
                                 u"xq + yq"_s,
                                 QString(100000, u'x'),
                                 u"xq "_s.repeated(5000)})
        QTest::newRow(qPrintable(words.first(std::min<qsizetype>(words.size(), 20)))) << words;
}

void TestCatalogueStore::hostileWordsFindNothingAndBreakNothing()
{
    QFETCH(QString, words);
    import({samples::variable(u"a"_s, u"s"_s, u"loon"_s, u"Het loon"_s)});
    QCOMPARE(search(words), QStringList());
    QCOMPARE(search(u"loon"_s), QStringList{u"loon"_s});
}

void TestCatalogueStore::tenThousandVariablesStayQuick()
{
    qsizetype told = 0;
    const auto report = workspace().importVariables(manyVariables(10000), u"test"_s, [&](qsizetype done, qsizetype) {
        told = done;
        return true;
    });
    QVERIFY(report);
    QCOMPARE(report->variables.added, 10000);
    QCOMPARE(told, 10000);
    QCOMPARE(search(u"k"_s).size(), 200);
    QCOMPARE(search(u"kenmerk 77 persoon"_s).value(0), u"var77"_s);
    verifyClean();
}

QTEST_GUILESS_MAIN(TestCatalogueStore)
#include "tst_cataloguestore.moc"
