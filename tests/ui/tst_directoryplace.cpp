// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/demodesk.h"
#include "ui/directory/directoryplace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestDirectoryPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_settings = std::make_unique<QSettings>(m_demo.folder() + u"/s.ini"_s, QSettings::IniFormat);
    }

    void modelAndFilterKeepTheirPromises()
    {
        OrganisationModel model;
        OrganisationFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOrganisations(m_demo.desk().directory().all());
        QVERIFY(filter.rowCount() > 20);
        filter.setWords(u"vdab"_s);
        QCOMPARE(filter.rowCount() >= 1, true);
        filter.setWords(u"no such body anywhere"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        filter.setLevel(u"flemish"_s);
        for (int row = 0; row < filter.rowCount(); ++row)
            QCOMPARE(filter.index(row, 0).data(OrganisationModel::LevelRole).toString(), u"flemish"_s);
    }

    void bodiesAreFoundByWhatTheyAreCalledInAnyLanguage()
    {
        OrganisationModel model;
        OrganisationFilter filter;
        filter.setSourceModel(&model);
        Organisation body;
        body.id = OrganisationId(u"x"_s);
        body.name.byLanguage = {{u"nl"_s, u"Rekenhof"_s}, {u"fr"_s, u"Cour des comptes"_s}};
        model.setOrganisations({body});
        filter.setWords(u"comptes cour"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void openShowsTheBody()
    {
        auto place = makePlace();
        place->open(u"vdab"_s);
        auto *list = place->findChild<QListView *>(u"organisationList"_s);
        QCOMPARE(list->currentIndex().data(OrganisationModel::IdRole).toString(), u"vdab"_s);
    }

    void typingFiltersTheList()
    {
        auto place = makePlace();
        auto *list = place->findChild<QListView *>(u"organisationList"_s);
        const int all = list->model()->rowCount();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"vdab"_s);
        QTRY_VERIFY(list->model()->rowCount() < all && list->model()->rowCount() > 0);
    }

    void addressOfTheOfficerIsCopied()
    {
        const auto &all = m_demo.desk().directory().all();
        const auto withMail
            = std::ranges::find_if(all, [](const Organisation &body) { return !body.dpo.email.isEmpty(); });
        if (withMail == all.end())
            QSKIP("no body of the directory has an address");
        auto place = makePlace();
        QSignalSpy notes(&m_messages, &Messages::noteRaised);
        place->open(withMail->id.value);
        place->findChild<QPushButton *>(u"copyEmail"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), withMail->dpo.email);
        QCOMPARE(notes.count(), 1);
    }

private:
    std::unique_ptr<Place> makePlace()
    {
        const Context context{m_demo.desk(), m_actions, m_ask, m_files, m_messages, *m_settings};
        auto place = std::make_unique<DirectoryPlace>(context, nullptr);
        place->refresh();
        place->resize(1000, 700);
        place->show();
        return place;
    }

    DemoDesk m_demo;
    ActionTable m_actions;
    ScriptedAsk m_ask;
    FixedFilePicker m_files;
    Messages m_messages;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestDirectoryPlace)
#include "tst_directoryplace.moc"
