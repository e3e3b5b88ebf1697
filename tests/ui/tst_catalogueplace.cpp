// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueitem.h"
#include "desk/cataloguedesk.h"
#include "desk/catalogueimports.h"
#include "desk/draftdesk.h"
#include "store/importreport.h"
#include "ui/catalogue/catalogueplace.h"
#include "ui/catalogue/codelistmodel.h"
#include "ui/catalogue/codesmodel.h"
#include "ui/catalogue/savedsearches.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/demodesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCataloguePlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_language.choose(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_demo.folder() + u"/s.ini"_s, QSettings::IniFormat);
        for (const Person &person : m_demo.desk().persons())
            if (person.has(Role::Requester))
                QVERIFY(m_demo.desk().actAs(person.id));
    }

    void init()
    {
        m_actions = std::make_unique<ActionTable>();
        m_settings->clear();
    }

    void modelsKeepTheirPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        VariablesModel variables(m_demo.desk());
        FacetsModel facets;
        CodesModel codes;
        const QAbstractItemModelTester facetsTester(&facets, Mode::QtTest);
        const QAbstractItemModelTester codesTester(&codes, Mode::QtTest);
        CatalogueQuery query;
        query.limit = 50;
        QVERIFY(variables.search(query));
        QCOMPARE(variables.rowCount(), 50);
        QVERIFY(variables.canFetchMore({}));
        variables.fetchMore({});
        QCOMPARE(variables.rowCount(), 100);
        const QAbstractItemModelTester variablesTester(&variables, Mode::QtTest); // fetches more by itself
        QVERIFY(variables.rowCount() > 100);
        facets.setFacets(*CatalogueDesk(m_demo.desk()).facets(), m_demo.desk().directory());
        QVERIFY(facets.rowCount() > 6);
        facets.toggle(facets.index(1));
        QVERIFY(facets.isNarrowed());
        facets.toggle(facets.index(1));
        QVERIFY(!facets.isNarrowed());
        codes.setCodes({{u"01"_s, {}, {}}});
        QCOMPARE(codes.index(0, CodesModel::Value).data().toString(), u"01"_s);
    }

    void aVariableIsFoundAndAddedByKeyboard()
    {
        auto place = makePlace();
        auto *list = place->findChild<QListView *>(u"variableList"_s);
        const int all = list->model()->rowCount();
        const auto drafts = DraftDesk(m_demo.desk()).drafts()->size();
        auto *box = place->findChild<QComboBox *>(u"basketDraft"_s);
        box->setCurrentIndex(box->count() - 1); // a new request
        emit box->activated(box->count() - 1);
        auto *search = place->findChild<QLineEdit *>(u"searchField"_s);
        QTest::keyClicks(search, u"vdab"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(DraftDesk(m_demo.desk()).drafts()->size(), drafts + 1);
        QVERIFY(list->currentIndex().data(VariablesModel::InBasketRole).toBool());
        QVERIFY(place->findChild<QLabel *>(u"basketCount"_s)->text().startsWith(u'1'));
        QSignalSpy away(place.get(), &Place::navigate);
        place->findChild<QPushButton *>(u"openRequest"_s)->click();
        QCOMPARE(away.first().first().toString(), u"requests"_s);
    }

    void addingCanBeUndone()
    {
        auto place = makePlace();
        QSignalSpy undo(&m_messages, &Messages::undoOffered);
        const QString before = place->findChild<QLabel *>(u"basketCount"_s)->text();
        place->findChild<QPushButton *>(u"addToRequest"_s)->click();
        QVERIFY(place->findChild<QLabel *>(u"basketCount"_s)->text() != before);
        undo.first().at(1).value<std::function<void()>>()();
        QCOMPARE(place->findChild<QLabel *>(u"basketCount"_s)->text(), before);
    }

    void facetsNarrowTheList()
    {
        auto place = makePlace();
        auto *facets = place->findChild<QListView *>(u"facetList"_s);
        auto *list = place->findChild<QListView *>(u"variableList"_s);
        const int all = list->model()->rowCount();
        facets->setFocus();
        facets->setCurrentIndex(facets->model()->index(1, 0));
        QTest::keyClick(facets, Qt::Key_Return);
        QVERIFY(list->model()->rowCount() < all);
        m_actions->find(u"catalogue.all"_s)->trigger();
        QCOMPARE(list->model()->rowCount(), all);
    }

    void openShowsTheVariable()
    {
        auto place = makePlace();
        CatalogueQuery query;
        query.words = u"vdab"_s;
        const VariableId id = CatalogueDesk(m_demo.desk()).search(query)->variables.back().id;
        place->open(id.value);
        auto *list = place->findChild<QListView *>(u"variableList"_s);
        QCOMPARE(list->currentIndex().data(VariablesModel::IdRole).toString(), id.value);
    }

    void aBrokenCatalogueNamesTheRowAndLeavesNothing()
    {
        auto place = makePlace();
        const int before = CatalogueDesk(m_demo.desk()).facets()->total;
        const QString path = m_demo.folder() + u"/broken.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense;header\n1;2\n");
        file.close();
        QSignalSpy errors(&m_messages, &Messages::errorRaised);
        chooseToImport(*place, path);
        auto *lines = place->findChild<QLabel *>(u"importLines"_s);
        QTRY_VERIFY(lines->text().contains(u"broken.csv:1"_s)); // said before anything is tried
        place->findChild<QPushButton *>(u"importStart"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(errors.count(), 1, 20000);
        QCOMPARE(CatalogueDesk(m_demo.desk()).facets()->total, before);
    }

    void anImportIsPreviewedCarriedOutAndReported()
    {
        auto place = makePlace();
        const QString path = writeCatalogue(u"good.csv"_s, u"Nieuw kenmerk"_s, 40);
        chooseToImport(*place, path);
        auto *lines = place->findChild<QLabel *>(u"importLines"_s);
        QTRY_VERIFY(lines->text().contains(u"rsz/testset/v0"_s));
        QVERIFY(!lines->text().contains(u"v30"_s)); // the first ones only
        place->findChild<QPushButton *>(u"importStart"_s)->click();
        auto *report = place->findChild<QWidget *>(u"importReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), 20000);
        QVERIFY(report->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"40 new"_s));
        m_files.file = m_demo.folder() + u"/report.txt"_s;
        report->findChild<QPushButton *>(u"importReportSave"_s)->click();
        QFile saved(*m_files.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("rsz/testset/v39"));
        report->findChild<QPushButton *>(u"importReportClose"_s)->click();
        QVERIFY(place->findChild<QListView *>(u"variableList"_s)->isVisible());
        const QModelIndex first = place->findChild<QListView *>(u"variableList"_s)->model()->index(0, 0);
        QVERIFY(first.isValid());
    }

    void aSourceIsImportedAgainByOneButton()
    {
        auto place = makePlace();
        writeCatalogue(u"good.csv"_s, u"Ander kenmerk"_s, 39); // 39 changed, one gone
        m_actions->find(u"catalogue.sources"_s)->trigger();
        QPushButton *again = nullptr;
        for (QPushButton *button : place->findChildren<QPushButton *>(u"importAgain"_s))
            if (button->accessibleName().contains(u"good.csv"_s))
                again = button;
        QVERIFY(again);
        again->click();
        auto *report = place->findChild<QWidget *>(u"importReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), 20000);
        const QString summary = report->findChild<QLabel *>(u"importSummary"_s)->text();
        QVERIFY2(summary.contains(u"39 changed"_s) && summary.contains(u"1 gone"_s), qPrintable(summary));
    }

    void aRunningImportCanBeStopped()
    {
        auto place = makePlace();
        const int before = CatalogueDesk(m_demo.desk()).facets()->total;
        QSignalSpy notes(&m_messages, &Messages::noteRaised);
        chooseToImport(*place, writeCatalogue(u"long.csv"_s, u"Lang"_s, 60000));
        place->findChild<QPushButton *>(u"importStart"_s)->click();
        auto *bar = place->findChild<QWidget *>(u"importBar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(place->findChild<QListView *>(u"variableList"_s)->isVisible()); // one goes on searching meanwhile
        QTest::qWait(150);
        place->findChild<QPushButton *>(u"importStop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_demo.desk().imports().isRunning(), 20000);
        QTRY_COMPARE(notes.count(), 1);
        QVERIFY(!bar->isVisible());
        QCOMPARE(CatalogueDesk(m_demo.desk()).facets()->total, before);
    }

    void aDroppedFileIsOffered()
    {
        auto place = makePlace();
        const QString path = writeCatalogue(u"dropped.csv"_s, u"X"_s, 2);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place.get(), &drop);
        QVERIFY(place->findChild<QWidget *>(u"importSheet"_s)->isVisible());
        QVERIFY(!m_demo.desk().imports().isRunning()); // offered, not done
    }

    void aTypingErrorIsForgivenAndSaid()
    {
        auto place = makePlace();
        auto *list = place->findChild<QListView *>(u"variableList"_s);
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"natioanliteit"_s);
        auto *also = place->findChild<QLabel *>(u"alsoSearched"_s);
        QTRY_VERIFY(also->isVisible());
        QVERIFY(also->text().contains(u"nationaliteit"_s));
        QVERIFY(list->model()->rowCount() > 0);
    }

    void countsFollowTheWords()
    {
        auto place = makePlace();
        auto *facets = place->findChild<QListView *>(u"facetList"_s);
        const auto firstCount = [&] { return facets->model()->index(1, 0).data(RowDelegate::TrailingRole).toString(); };
        const QString all = firstCount();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"nationaliteit"_s);
        QTRY_VERIFY(firstCount() != all);
        m_actions->find(u"catalogue.all"_s)->trigger();
        QTRY_COMPARE(firstCount(), all);
    }

    void searchesAreSavedUnderAName()
    {
        auto place = makePlace();
        auto *search = place->findChild<QLineEdit *>(u"searchField"_s);
        auto *saved = place->findChild<SavedSearches *>();
        search->setText(u"vdab"_s);
        QTRY_VERIFY(place->findChild<QListView *>(u"variableList"_s)->model()->rowCount() > 0);
        QTest::qWait(100);
        m_ask.texts = {u"Mine"_s};
        emit saved->menu()->aboutToShow();
        saved->menu()->actions().front()->trigger();
        search->clear();
        QTest::qWait(100);
        emit saved->menu()->aboutToShow();
        QCOMPARE(saved->menu()->actions().front()->text(), u"Mine"_s);
        saved->menu()->actions().front()->trigger();
        QCOMPARE(search->text(), u"vdab"_s);
    }

    void aDataSetWithoutVariablesIsFoundAndShown()
    {
        Dataset dataset;
        dataset.provider = OrganisationId(u"statbel"_s);
        dataset.id = u"microcensus"_s;
        dataset.label.byLanguage = {{u"en"_s, u"Microcensus of dwellings"_s}};
        dataset.description.byLanguage = {{u"en-t-nl"_s, u"Made by a machine"_s}};
        dataset.accessRights = u"restricted"_s;
        dataset.distributions = {{{}, u"https://example.org/a"_s, {}, u"CSV"_s, u"CC0"_s, 12}};
        dataset.contacts = {{u"Helpdesk"_s, u"help@example.org"_s, {}, {}}};
        ImportSource source;
        source.name = u"dcat"_s;
        QVERIFY(m_demo.desk().workspace().importCatalogue(
            source, [&](const CatalogueSink &sink) { return sink.take(dataset); }));
        auto place = makePlace();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"microcensus"_s);
        auto *details = place->findChild<QWidget *>(u"datasetDetails"_s);
        QTRY_VERIFY(details->isVisible());
        QStringList texts;
        for (const QLabel *label : details->findChildren<QLabel *>())
            texts << label->text();
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(u"Microcensus of dwellings"_s) && all.contains(u"help@example.org"_s)
                     && all.contains(u"Made by a machine"_s) && all.contains(u"example.org/a"_s),
                 qPrintable(all));
    }

    void codeListsShowAsATree()
    {
        CodeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CodeList list;
        list.codes = {{u"01"_s, {}, {}, {}, u"A"_s}, {u"A"_s, {}, {}, {}, {}},          {u"011"_s, {}, {}, {}, u"01"_s},
                      {u"x"_s, {}, {}, {}, u"y"_s}, // a loop, and a parent that is not there
                      {u"y"_s, {}, {}, {}, u"x"_s},  {u"z"_s, {}, {}, {}, u"nowhere"_s}};
        model.setCodeList(list);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(a.data().toString(), u"A"_s);
        QCOMPARE(model.index(0, 0, model.index(0, 0, a)).data().toString(), u"011"_s);
    }

    void nothingFoundSaysWhatToDo()
    {
        auto place = makePlace();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"qqqxyz"_s);
        QTRY_VERIFY(!place->findChild<QListView *>(u"variableList"_s)->isVisible());
    }

private:
    QString writeCatalogue(const QString &name, const QString &label, int count)
    {
        std::vector<Variable> all;
        for (int i = 0; i < count; ++i) {
            Variable variable;
            variable.provider = OrganisationId(u"rsz"_s);
            variable.dataset = u"testset"_s;
            variable.datasetLabel.byLanguage = {{u"nl"_s, u"Proef"_s}};
            variable.name = u"v%1"_s.arg(i);
            variable.id = variableId(variable.provider, variable.dataset, variable.name);
            variable.label.byLanguage = {{u"nl"_s, u"%1 %2"_s.arg(label).arg(i)}};
            variable.category = u"social"_s;
            variable.type = u"nominal"_s;
            all.push_back(variable);
        }
        const QString path = m_demo.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(writeVariablesCsv(all)) < 0)
            qFatal("cannot write the catalogue");
        return path;
    }
    void chooseToImport(CataloguePlace &place, const QString &path)
    {
        m_files.file = path;
        m_actions->find(u"catalogue.import"_s)->trigger();
        QVERIFY(place.findChild<QWidget *>(u"importSheet"_s)->isVisible());
    }
    std::unique_ptr<CataloguePlace> makePlace()
    {
        const Context context{m_demo.desk(), *m_actions, m_ask, m_files, m_messages, *m_settings};
        auto place = std::make_unique<CataloguePlace>(context, nullptr);
        place->resize(1300, 800);
        place->refresh();
        place->show();
        place->activateWindow();
        if (!QTest::qWaitForWindowActive(place.get()))
            qWarning("the window is not active");
        return place;
    }

    DemoDesk m_demo;
    Language m_language;
    std::unique_ptr<ActionTable> m_actions;
    ScriptedAsk m_ask;
    FixedFilePicker m_files;
    Messages m_messages;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestCataloguePlace)
#include "tst_catalogueplace.moc"
