// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogueplace.h"
#include "ui/catalogue/codesmodel.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/demodesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
        facets.setFacets(*m_demo.desk().facets(), m_demo.desk().directory());
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
        const auto drafts = m_demo.desk().drafts()->size();
        auto *box = place->findChild<QComboBox *>(u"basketDraft"_s);
        box->setCurrentIndex(box->count() - 1); // a new request
        emit box->activated(box->count() - 1);
        auto *search = place->findChild<QLineEdit *>(u"searchField"_s);
        QTest::keyClicks(search, u"vdab"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_demo.desk().drafts()->size(), drafts + 1);
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
        const VariableId id = m_demo.desk().search(query)->back().id;
        place->open(id.value);
        auto *list = place->findChild<QListView *>(u"variableList"_s);
        QCOMPARE(list->currentIndex().data(VariablesModel::IdRole).toString(), id.value);
    }

    void aBrokenCatalogueNamesTheRowAndLeavesNothing()
    {
        auto place = makePlace();
        const int before = m_demo.desk().facets()->total;
        const QString path = m_demo.folder() + u"/broken.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense;header\n1;2\n");
        file.close();
        QSignalSpy errors(&m_messages, &Messages::errorRaised);
        m_files.file = path;
        m_actions->find(u"catalogue.import"_s)->trigger();
        QCOMPARE(errors.count(), 1);
        QCOMPARE(m_demo.desk().facets()->total, before);
    }

    void nothingFoundSaysWhatToDo()
    {
        auto place = makePlace();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"qqqxyz"_s);
        QTRY_VERIFY(!place->findChild<QListView *>(u"variableList"_s)->isVisible());
    }

private:
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
