// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/directorydesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/demodesk.h"
#include "ui/directory/directoryplace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
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

    void aSecretaryChangesABodyAndTakesItBack()
    {
        QVERIFY(m_demo.desk().actAs(secretary()));
        auto place = makePlace();
        place->open(u"vdab"_s);
        m_actions->find(u"directory.edit"_s)->trigger();
        auto *editor = place->findChild<QDialog *>(u"organisationEditor"_s);
        QVERIFY(editor);
        auto *save = editor->findChild<QPushButton *>(u"organisationSave"_s);
        QVERIFY2(!save->isEnabled(), "nothing was changed yet");
        editor->findChild<QLineEdit *>(u"dpoEmail"_s)->setText(u"nobody"_s);
        QVERIFY2(!save->isEnabled(), "that is no address");
        editor->findChild<QLineEdit *>(u"dpoEmail"_s)->setText(u"nieuw@vdab.example.org"_s);
        QVERIFY2(save->isEnabled(), qPrintable(editor->findChild<QLabel *>(u"organisationFault"_s)->text()));
        auto *network = editor->findChild<QComboBox *>(u"organisationNetwork"_s);
        network->setCurrentIndex((network->currentIndex() + 1) % network->count());
        QVERIFY2(!save->isEnabled(), "a fact that rules look at needs a new source");
        editor->findChild<QLineEdit *>(u"organisationSource"_s)->setText(u"test"_s);
        std::function<void()> undo;
        connect(&m_messages, &Messages::undoOffered, this,
                [&undo](const QString &, const std::function<void()> &run) { undo = run; });
        const Organisation before = *m_demo.desk().directory().find(OrganisationId(u"vdab"_s));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(m_demo.desk().directory().find(before.id)->dpo.email, u"nieuw@vdab.example.org"_s);
        QVERIFY(m_demo.desk().directory().find(before.id)->network != before.network);
        QVERIFY(undo);
        undo();
        QVERIFY(*m_demo.desk().directory().find(before.id) == before);
    }

    void aRequesterMayOnlyRead()
    {
        QVERIFY(m_demo.desk().actAs(requester()));
        auto place = makePlace();
        place->open(u"vdab"_s);
        for (const char *id : {"directory.edit", "directory.new", "directory.import"})
            QVERIFY2(!m_actions->find(QString::fromLatin1(id))->isEnabled(), id);
        QVERIFY(
            !DirectoryDesk(m_demo.desk()).saveOrganisation(*m_demo.desk().directory().find(OrganisationId(u"vdab"_s))));
    }

    void whatIsExportedIsImportedUnchanged()
    {
        QVERIFY(m_demo.desk().actAs(secretary()));
        auto place = makePlace();
        m_files.file = m_demo.folder() + u"/directory.json"_s;
        const auto before = m_demo.desk().directory().all();
        m_actions->find(u"directory.export"_s)->trigger();
        const auto report = DirectoryDesk(m_demo.desk()).importDirectory(*m_files.file);
        QVERIFY2(report, report ? "" : qPrintable(toPlainText(report.error())));
        QCOMPARE(report->unchanged, int(before.size()));
        QCOMPARE(report->added + report->changed, 0);
        QVERIFY(m_demo.desk().directory().all() == before);
    }

    void aFaultyFileChangesNothing()
    {
        QVERIFY(m_demo.desk().actAs(secretary()));
        QFile file(m_demo.folder() + u"/faulty.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "beraad-directory/1", "organisations": [
            {"id": "fresh", "name": {"nl": "Nieuw"}}, {"id": "Bad Id", "name": {"nl": "Fout"}, "level": "galactic"}]})");
        file.close();
        const auto report = DirectoryDesk(m_demo.desk()).importDirectory(file.fileName());
        QVERIFY(!report);
        QVERIFY(report.error().problems.size() >= 2);
        QVERIFY(!m_demo.desk().directory().find(OrganisationId(u"fresh"_s)));
    }

    void aMailCarriesTheReferenceOfTheDossier()
    {
        QVERIFY(m_demo.desk().actAs(requester()));
        auto place = makePlace();
        place->open(u"vdab"_s);
        const auto *write = place->findChild<QPushButton *>(u"writeToDpo"_s);
        QVERIFY(write && write->menu());
        QVERIFY(write->menu()->actions().front()->text().startsWith(u"demo-"));
    }

private:
    PersonId personWith(Role role)
    {
        for (const Person &person : m_demo.desk().persons())
            if (person.has(role) && !(role == Role::Requester && person.has(Role::Dpo)))
                return person.id;
        return {};
    }
    PersonId secretary() { return personWith(Role::Secretary); }
    PersonId requester() { return personWith(Role::Requester); }

    std::unique_ptr<Place> makePlace()
    {
        m_actions = std::make_unique<ActionTable>(); // a place adds its actions once
        const Context context{m_demo.desk(), *m_actions, m_ask, m_files, m_messages, *m_settings};
        auto place = std::make_unique<DirectoryPlace>(context, nullptr);
        place->refresh();
        place->resize(1000, 700);
        place->show();
        return place;
    }

    DemoDesk m_demo;
    std::unique_ptr<ActionTable> m_actions;
    ScriptedAsk m_ask;
    FixedFilePicker m_files;
    Messages m_messages;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestDirectoryPlace)
#include "tst_directoryplace.moc"
