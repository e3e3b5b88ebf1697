// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "catalogue/catalogueitem.h"
#include "store/importreport.h"
#include "tests/store/rawfile.h"
#include "tests/store/samples.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCatalogueImport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyKindComesBackAsItWas();
    void countsTellNewChangedUnchangedAndGone();
    void twiceGivesNoChange();
    void goneVariableStaysForWhoAskedButIsNotFound();
    void goneVariableThatComesBackIsFoundAgain();
    void otherSourcesAreLeftAlone();
    void laterYearWithAnotherLabelBecomesAVersion();
    void whatASourceSaysOfADataSetOutweighsItsVariables();
    void directoryKeepsItsOwnFacts();
    void dossiersAndDraftsThatUseWhatChangedAreListed();
    void problemsAreAllReportedAndNothingIsKept();
    void readerThatFailsLeavesNothing();
    void readerThatIgnoresARefusalLeavesNothing();
    void sourcesAreRememberedLatestFirst();
    void othersAreRefusedAtOnceWhileItRuns();
    void killedImportLeavesTheWorkspaceAsItWas();
    void workspaceOfBeforeKeepsAllAndIsSearchedAnew();

private:
    QString path() const { return m_folder->filePath(u"w.beraad"_s); }
    Workspace &workspace() { return *m_workspace; }
    Result<ImportReport> import(const std::vector<CatalogueItem> &items, const QString &name = u"a"_s);
    void verifyClean();
    qsizetype found(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Text text(const QString &dutch)
{
    return {{{u"nl"_s, dutch}}};
}

Organisation organisation(const QString &id, const QString &name)
{
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.name = text(name);
    organisation.level = u"unknown"_s;
    organisation.type = u"unknown"_s;
    organisation.network = u"unknown"_s;
    organisation.source = u"test"_s;
    organisation.evidence = u"unverified"_s;
    return organisation;
}

Dataset fullDataset()
{
    Dataset dataset;
    dataset.provider = OrganisationId(u"statbel"_s);
    dataset.id = u"silc"_s;
    dataset.label = {{{u"nl"_s, u"Inkomens en leefomstandigheden"_s}, {u"fr-t-nl"_s, u"Revenus"_s}}};
    dataset.description = text(u"Enquête bij huishoudens"_s);
    dataset.accessRights = u"restricted"_s;
    dataset.legalBasis = text(u"Verordening"_s);
    dataset.themes = {u"SOCI"_s};
    dataset.keywords = {u"armoede"_s};
    dataset.spatial = {u"BE"_s};
    dataset.temporal = {QDate(2004, 1, 1), QDate()};
    dataset.frequency = u"ANNUAL"_s;
    dataset.lagMonths = 9;
    dataset.series = u"eu-silc"_s;
    dataset.issued = QDate(2005, 3, 1);
    dataset.modified = QDate(2025, 4, 14);
    dataset.landingPage = u"https://example.org/silc"_s;
    dataset.contacts = {{u"Statbel"_s, u"info@example.org"_s, u"+32 2"_s, u"https://example.org"_s}};
    dataset.distributions = {
        {text(u"Tabel"_s), u"https://example.org/a"_s, u"https://example.org/d"_s, u"CSV"_s, u"CC0"_s, 1234567890123}};
    dataset.source = u"https://example.org/#silc"_s;
    return dataset;
}

CodeList fullList()
{
    CodeList list;
    list.id = CodeListId(u"nace2008"_s);
    list.label = text(u"NACE 2008"_s);
    list.validity = {QDate(2008, 1, 1), QDate(2024, 12, 31)};
    list.source = u"https://example.org/nace"_s;
    list.codes = {{u"A"_s, text(u"Landbouw"_s), text(u"met bosbouw"_s), {}, {}},
                  {u"01"_s, text(u"Teelt van gewassen"_s), {}, {QDate(2008, 1, 1), QDate()}, u"A"_s}};
    return list;
}

Variable fullVariable()
{
    Variable variable = samples::variable(u"rsz"_s, u"dmfa"_s, u"NACE"_s, u"Economische activiteit"_s);
    variable.universe = text(u"werknemers"_s);
    variable.notion = u"activity"_s;
    variable.sourceFile = u"dmfa_q.csv"_s;
    variable.codeList = CodeListId(u"nace2008"_s);
    variable.former = {{{QDate(2003, 1, 1), QDate(2007, 12, 31)}, text(u"Bedrijfstak"_s), text(u"oud"_s)}};
    variable.validity = {QDate(2003, 1, 1), QDate()};
    return variable;
}

std::vector<CatalogueItem> items(const std::vector<Variable> &variables)
{
    return {variables.begin(), variables.end()};
}

CatalogueReader readerOf(const std::vector<CatalogueItem> &items)
{
    return [items](const CatalogueSink &sink) -> Result<void> {
        qint64 done = 0;
        for (CatalogueItem item : items) {
            if (!sink.goOn(done++, std::ssize(items)))
                return refuse(ErrorCode::Cancelled, {}, u"cancelled"_s);
            if (auto taken = sink.take(std::move(item)); !taken)
                return taken;
        }
        return {};
    };
}

ImportSource sourceOf(const QString &name, int minute = 0)
{
    ImportSource source;
    source.name = name;
    source.path = u"/tmp/"_s + name;
    source.format = u"csv"_s;
    source.settings = {{u"holder"_s, u"rsz"_s}};
    source.imported = QDateTime(QDate(2026, 11, 22), QTime(9, minute), QTimeZone::UTC);
    source.fingerprint = u"f1"_s;
    return source;
}

Variable simple(const QString &name, const QString &label)
{
    return samples::variable(u"rsz"_s, u"dmfa"_s, name, label);
}

} // namespace

void TestCatalogueImport::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::create(path());
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

Result<ImportReport> TestCatalogueImport::import(const std::vector<CatalogueItem> &items, const QString &name)
{
    return workspace().importCatalogue(sourceOf(name), readerOf(items));
}

void TestCatalogueImport::verifyClean()
{
    const auto report = workspace().verify();
    QVERIFY(report);
    QVERIFY2(report->isClean(),
             report->isClean() ? "" : qPrintable(report->problems.front().where + report->problems.front().message));
}

qsizetype TestCatalogueImport::found(const QString &words)
{
    CatalogueQuery query;
    query.words = words;
    return std::ssize(workspace().searchVariables(query).value_or(std::vector<VariableHit>()));
}

void TestCatalogueImport::everyKindComesBackAsItWas()
{
    const Organisation holder = organisation(u"newbody"_s, u"Nieuwe instelling"_s);
    const auto report = import({holder, fullDataset(), fullList(), fullVariable()});
    QVERIFY2(report, report ? "" : qPrintable(toPlainText(report.error())));
    QCOMPARE(report->organisations, (ImportCounts{1, 1, 0, 0, 0}));
    QCOMPARE(report->datasets, (ImportCounts{1, 1, 0, 0, 0}));
    QCOMPARE(report->codeLists, (ImportCounts{1, 1, 0, 0, 0}));
    QCOMPARE(report->codes, (ImportCounts{2, 2, 0, 0, 0}));
    QCOMPARE(report->variables, (ImportCounts{1, 1, 0, 0, 0}));
    QCOMPARE(report->added, (std::vector<ImportedVariable>{{fullVariable().id, fullVariable().label}}));
    QCOMPARE(*workspace().dataset(OrganisationId(u"statbel"_s), u"silc"_s), fullDataset());
    QCOMPARE(*workspace().codeList(CodeListId(u"nace2008"_s)), fullList());
    QCOMPARE(*workspace().variable(fullVariable().id), fullVariable());
    const auto directory = workspace().directory();
    QVERIFY(directory);
    QVERIFY(directory->find(holder.id));
    QCOMPARE(workspace().codeList(CodeListId(u"none"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().dataset(OrganisationId(u"statbel"_s), u"none"_s).error().code, ErrorCode::NotFound);
    verifyClean();
}

void TestCatalogueImport::countsTellNewChangedUnchangedAndGone()
{
    QVERIFY(import({fullList(), simple(u"a"_s, u"A"_s), simple(u"b"_s, u"B"_s), simple(u"c"_s, u"C"_s)}));
    CodeList list = fullList();
    list.codes[1].label = text(u"Teelt"_s);
    list.codes.push_back({u"02"_s, text(u"Bosbouw"_s), {}, {}, u"A"_s});
    const auto report = import({list, simple(u"a"_s, u"A"_s), simple(u"b"_s, u"Beter"_s), simple(u"d"_s, u"D"_s)});
    QVERIFY(report);
    QCOMPARE(report->variables, (ImportCounts{3, 1, 1, 1, 1}));
    QCOMPARE(report->codeLists, (ImportCounts{1, 0, 1, 0, 0}));
    QCOMPARE(report->codes, (ImportCounts{3, 1, 1, 1, 0}));
    QCOMPARE(report->changed.front().id, VariableId(u"rsz/dmfa/b"_s));
    QCOMPARE(report->gone.front().id, VariableId(u"rsz/dmfa/c"_s));
    QCOMPARE(*workspace().codeList(list.id), list);
    verifyClean();
}

void TestCatalogueImport::twiceGivesNoChange()
{
    const std::vector<CatalogueItem> all{fullDataset(), fullList(), fullVariable(), simple(u"a"_s, u"A"_s)};
    QVERIFY(!import(all)->isNothingNew());
    const auto again = import(all);
    QVERIFY(again);
    QVERIFY(again->isNothingNew());
    QCOMPARE(again->variables.unchanged, 2);
    QCOMPARE(again->datasets.unchanged, 1);
    QCOMPARE(again->codeLists.unchanged, 1);
    QCOMPARE(again->codes.unchanged, 2);
    verifyClean();
}

void TestCatalogueImport::goneVariableStaysForWhoAskedButIsNotFound()
{
    QVERIFY(import({simple(u"loon"_s, u"Brutoloon"_s), simple(u"b"_s, u"B"_s)}));
    QCOMPARE(import({simple(u"b"_s, u"B"_s)})->variables.gone, 1);
    QCOMPARE(found(u"loon"_s), 0);
    QCOMPARE(found(u"rsz/dmfa/loon"_s), 0);
    QCOMPARE(found({}), 1);
    QVERIFY(workspace().variable(VariableId(u"rsz/dmfa/loon"_s)));
    QCOMPARE(workspace().facets()->total, 1);
    QCOMPARE(workspace().info()->variables, 1);
    QCOMPARE(import({simple(u"b"_s, u"B"_s)})->variables.gone, 0); // told once
    verifyClean();
}

void TestCatalogueImport::goneVariableThatComesBackIsFoundAgain()
{
    const std::vector<CatalogueItem> both = items({simple(u"loon"_s, u"Brutoloon"_s), simple(u"b"_s, u"B"_s)});
    QVERIFY(import(both));
    QVERIFY(import({simple(u"b"_s, u"B"_s)}));
    const auto back = import(both);
    QVERIFY(back);
    QCOMPARE(back->variables, (ImportCounts{2, 0, 1, 1, 0}));
    QCOMPARE(found(u"brutoloon"_s), 1);
    QCOMPARE(workspace().facets()->total, 2);
    QVERIFY(import(both)->isNothingNew());
    verifyClean();
}

void TestCatalogueImport::otherSourcesAreLeftAlone()
{
    QVERIFY(import({simple(u"a"_s, u"A"_s)}, u"first"_s));
    const auto report = import({simple(u"b"_s, u"B"_s)}, u"second"_s);
    QCOMPARE(report->variables.gone, 0);
    QCOMPARE(workspace().facets()->total, 2);
}

void TestCatalogueImport::laterYearWithAnotherLabelBecomesAVersion()
{
    Variable earlier = simple(u"statuut"_s, u"Statuut"_s);
    earlier.validity = {QDate(2010, 1, 1), QDate(2014, 12, 31)};
    Variable later = simple(u"statuut"_s, u"Economisch statuut"_s);
    later.validity = {QDate(2015, 1, 1), QDate()};
    QVERIFY(import({earlier}, u"2010.xml"_s));
    QCOMPARE(import({later}, u"2015.xml"_s)->variables.changed, 1);
    const auto stored = workspace().variable(later.id);
    QCOMPARE(stored->former.size(), 1);
    QCOMPARE(stored->former.front().label, earlier.label);
    QCOMPARE(stored->validity.from, QDate(2010, 1, 1));
    QVERIFY(import({later}, u"2015.xml"_s)->isNothingNew());
    QVERIFY(import({earlier}, u"2010.xml"_s)->isNothingNew()); // an earlier year says nothing new either
    QCOMPARE(*workspace().variable(later.id), *stored);
    verifyClean();
}

void TestCatalogueImport::whatASourceSaysOfADataSetOutweighsItsVariables()
{
    Variable variable = samples::variable(u"statbel"_s, u"silc"_s, u"a"_s, u"A"_s);
    QVERIFY(import({variable}, u"variables"_s));
    QVERIFY(import({fullDataset()}, u"catalogue"_s));
    variable.label = text(u"Anders"_s);
    QVERIFY(import({variable}, u"variables"_s));
    QCOMPARE(*workspace().dataset(OrganisationId(u"statbel"_s), u"silc"_s), fullDataset());
    QVERIFY(import({fullDataset()}, u"catalogue"_s)->isNothingNew());
}

void TestCatalogueImport::directoryKeepsItsOwnFacts()
{
    const Organisation known = organisation(u"rsz"_s, u"Rijksdienst voor Sociale Zekerheid"_s);
    QVERIFY(workspace().saveOrganisations({known}));
    Organisation other = known;
    other.name = text(u"RSZ volgens een portaal"_s);
    QCOMPARE(import({other})->organisations, (ImportCounts{1, 0, 0, 1, 0}));
    const auto directory = workspace().directory();
    QVERIFY(directory);
    QCOMPARE(*directory->find(known.id), known);
    Organisation broken = known;
    broken.id = OrganisationId(u"broken"_s);
    broken.level = u"no such level"_s;
    QCOMPARE(import({broken}).error().code, ErrorCode::BadContent);
    QVERIFY(workspace().directory());
}

void TestCatalogueImport::dossiersAndDraftsThatUseWhatChangedAreListed()
{
    const auto variable = [](const QString &provider, const QString &name, const QString &label) {
        return samples::variable(provider, u"register"_s, name, label);
    };
    QVERIFY(import({variable(u"agodi"_s, u"v1"_s, u"Een"_s), variable(u"vdab"_s, u"v2"_s, u"Twee"_s),
                    variable(u"agodi"_s, u"v3"_s, u"Drie"_s), variable(u"agodi"_s, u"v9"_s, u"Negen"_s)}));
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 3))); // asks for v1, v2 and v3
    const QJsonObject line{{u"provider"_s, u"agodi"_s}, {u"dataset"_s, u"register"_s}, {u"variable"_s, u"v1"_s}};
    const QJsonObject request{{u"title"_s, QJsonObject{{u"nl"_s, u"Ontwerp"_s}}}, {u"lines"_s, QJsonArray{line}}};
    QVERIFY(workspace().saveDraft({DossierId(u"x1"_s), PersonId(u"p"_s), request, {}, {}}));

    const auto report = import({variable(u"agodi"_s, u"v1"_s, u"Eén"_s), variable(u"vdab"_s, u"v2"_s, u"Twee"_s),
                                variable(u"agodi"_s, u"v9"_s, u"Negende"_s)});
    QVERIFY(report);
    QCOMPARE(report->affected.size(), 2);
    QCOMPARE(report->affected[0].id, DossierId(u"d1"_s));
    QCOMPARE(report->affected[0].changed, 1);
    QCOMPARE(report->affected[0].gone, 1);
    QVERIFY(report->affected[0].owner.isEmpty());
    QCOMPARE(report->affected[1], (AffectedDossier{DossierId(u"x1"_s), u"Ontwerp"_s, PersonId(u"p"_s), 1, 0}));
}

void TestCatalogueImport::problemsAreAllReportedAndNothingIsKept()
{
    Dataset nameless = fullDataset();
    nameless.id.clear();
    const auto report
        = import({fullVariable(), fullVariable(), fullList(), fullList(), fullDataset(), fullDataset(), nameless});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BadContent);
    QCOMPARE(report.error().problems.size(), 4);
    QCOMPARE(workspace().info()->variables, 0);
    QVERIFY(workspace().importSources()->empty());
    verifyClean();
}

void TestCatalogueImport::readerThatFailsLeavesNothing()
{
    QVERIFY(import({simple(u"a"_s, u"A"_s)}));
    const auto report = workspace().importCatalogue(sourceOf(u"b"_s), [](const CatalogueSink &sink) -> Result<void> {
        if (auto taken = sink.take(simple(u"b"_s, u"B"_s)); !taken)
            return taken;
        return refuse(ErrorCode::BadContent, {u"b"_s}, u"b:7: broken"_s, {{u"b:7"_s, u"broken"_s}});
    });
    QVERIFY(!report);
    QCOMPARE(report.error().problems.front().where, u"b:7"_s);
    QCOMPARE(found({}), 1);
    QCOMPARE(workspace().importSources()->size(), 1);
    verifyClean();
}

void TestCatalogueImport::readerThatIgnoresARefusalLeavesNothing()
{
    const auto report = workspace().importCatalogue(
        sourceOf(u"b"_s),
        [](const CatalogueSink &sink) -> Result<void> {
            for (int i = 0; i < 2000; ++i)
                std::ignore = sink.take(simple(u"v%1"_s.arg(i), u"V"_s));
            return {};
        },
        [](const ImportStep &step) { return step.items < 700; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(workspace().info()->variables, 0);
}

void TestCatalogueImport::sourcesAreRememberedLatestFirst()
{
    QVERIFY(workspace().importCatalogue(sourceOf(u"old"_s, 1), readerOf({simple(u"a"_s, u"A"_s)})));
    QVERIFY(workspace().importCatalogue(sourceOf(u"new"_s, 2), readerOf({simple(u"b"_s, u"B"_s)})));
    const auto sources = workspace().importSources();
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    ImportSource expected = sourceOf(u"new"_s, 2);
    expected.variables = {1, 1, 0, 0, 0};
    QCOMPARE(sources->front(), expected);
}

void TestCatalogueImport::othersAreRefusedAtOnceWhileItRuns()
{
    QVERIFY(import({simple(u"a"_s, u"A"_s)}));
    QSemaphore begun;
    QSemaphore goOn;
    Result<ImportReport> report = refuse(ErrorCode::NotFound, {}, {});
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        report = workspace().importCatalogue(sourceOf(u"b"_s), [&](const CatalogueSink &sink) -> Result<void> {
            const auto taken = sink.take(simple(u"b"_s, u"B"_s));
            begun.release();
            goOn.acquire();
            return taken;
        });
    }));
    thread->start();
    begun.acquire();
    QVERIFY(workspace().isImporting());
    QElapsedTimer timer;
    timer.start();
    const Draft draft{DossierId(u"x"_s), PersonId(u"p"_s), {}, {}, {}};
    const auto refused = workspace().saveDraft(draft);
    const auto second = import({simple(u"c"_s, u"C"_s)});
    QVERIFY2(timer.elapsed() < 1000, "somebody waited"); // a wait would take the five seconds of the busy timeout
    QCOMPARE(found({}), 1); // reading goes on, and sees nothing of what is not whole
    goOn.release();
    QVERIFY(thread->wait(20000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceBusy);
    QCOMPARE(refused.error().args.value(1), u"import"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::WorkspaceBusy);
    QVERIFY(report);
    QVERIFY(!workspace().isImporting());
    QVERIFY(workspace().saveDraft(draft));
    QCOMPARE(found({}), 2);
}

void TestCatalogueImport::killedImportLeavesTheWorkspaceAsItWas()
{
    QVERIFY(import({simple(u"a"_s, u"A"_s)}));
    m_workspace.reset();
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(BERAAD_STORE_WRITER), {u"import"_s, path()});
        QVERIFY(writer.waitForStarted(10000));
        QVERIFY(writer.waitForReadyRead(20000));
        QTest::qSleep(40 * round);
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished(10000));
        auto opened = Workspace::open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(toPlainText(opened.error())));
        m_workspace = std::move(*opened);
        QCOMPARE(found({}), 1);
        QCOMPARE(workspace().importSources()->size(), 1);
        verifyClean();
        m_workspace.reset();
    }
}

void TestCatalogueImport::workspaceOfBeforeKeepsAllAndIsSearchedAnew()
{
    Variable variable = simple(u"loon"_s, u"Maandelijks brutoloon"_s);
    variable.validity = {QDate(2011, 1, 1), QDate()};
    QVERIFY(import({variable}));
    m_workspace.reset();
    // As an index of before: no words, no decades.
    rawfile::run(path(), u"delete from word"_s);
    rawfile::run(path(), u"delete from word_search"_s);
    rawfile::run(path(), u"delete from facet where kind = 'period'"_s);
    rawfile::run(path(), u"delete from variable_search"_s);
    rawfile::run(path(), u"insert into setting (key, value) values ('catalogue.index', 'old')"_s);
    auto opened = Workspace::open(path());
    QVERIFY2(opened, opened ? "" : qPrintable(toPlainText(opened.error())));
    m_workspace = std::move(*opened);
    QCOMPARE(found(u"brutoloon"_s), 1);
    QCOMPARE(found(u"toloo"_s), 1); // the middle of a word
    QCOMPARE(workspace().facets()->periods.size(), 2);
    QCOMPARE(*workspace().variable(variable.id), variable);
    QCOMPARE(*workspace().setting(u"catalogue.index"_s, u"none"_s), u"none"_s);
    verifyClean();
}

QTEST_GUILESS_MAIN(TestCatalogueImport)
#include "tst_catalogueimport.moc"
