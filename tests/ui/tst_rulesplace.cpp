// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/routedesk.h"
#include "routing/rulecopy.h"
#include "ui/placeframe.h"
#include "ui/rules/resultsheet.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/rulesplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// Changes one file of a copied folder; false when the text was not there.
bool replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray old = file.readAll();
    file.close();
    const QByteArray fresh = QByteArray(old).replace(before, after);
    return fresh != old && file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(fresh) == fresh.size();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

const QByteArray kRequest = R"({"format": "beraad-request/1", "title": {"nl": "x"}, "kind": "new",
    "requester": {"organisation": "kuleuven"}, "recipients": ["kuleuven"], "purpose": "research",
    "identifiability": "pseudonymised", "systematic": true, "channel": "direct",
    "lines": [{"id": "l1", "provider": "rsz", "dataset": "d", "variable": "v", "category": "social"}]})";

} // namespace

class TestRulesPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_frame.fault.isEmpty(), qPrintable(m_frame.fault)); }

    void init() { m_frame.errors.clear(); }

    void modelAndFilterKeepTheirPromises()
    {
        RulesModel model(m_frame.desk().directory());
        RulesFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(m_frame.desk().rules());
        QCOMPARE(filter.rowCount(), int(m_frame.desk().rules().rules.size()));
        filter.setEvidence(u"verified"_s);
        const int verified = filter.rowCount();
        QVERIFY(verified > 0 && verified < model.rowCount());
        filter.setEvidence({});
        filter.setProcedure(u"protocol-vl"_s);
        QVERIFY(filter.rowCount() > 0);
        for (int row = 0; row < filter.rowCount(); ++row)
            QVERIFY(filter.index(row, 0).data(RulesModel::ProceduresRole).toStringList().contains(u"protocol-vl"_s));
        filter.setProcedure({});
        filter.setWords(u"r-06"_s);
        QVERIFY(filter.rowCount() >= 1);
        filter.setWords(u"no rule says such a thing"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void rulesStandInTheOrderOfTheirNumbers()
    {
        auto place = makePlace();
        const QAbstractItemModel *rows = table(*place)->model();
        QStringList ids;
        for (int row = 0; row < rows->rowCount(); ++row)
            ids << rows->index(row, RulesModel::Id).data().toString();
        QVERIFY(ids.indexOf(u"R-02"_s) >= 0);
        QVERIFY(ids.indexOf(u"R-02"_s) < ids.indexOf(u"R-06"_s));
        QVERIFY(ids.indexOf(u"R-06"_s) < ids.indexOf(u"R-13"_s));
    }

    void typingFindsARuleAndTheDetailsFollow()
    {
        auto place = makePlace();
        const int all = table(*place)->model()->rowCount();
        QTest::keyClicks(place->findChild<QLineEdit *>(u"searchField"_s), u"r-06"_s);
        QTRY_VERIFY(table(*place)->model()->rowCount() < all && table(*place)->model()->rowCount() > 0);
        place->open(u"R-06"_s);
        QVERIFY(shows(*place, u"ruleDetails"_s, u"R-06"_s));
        // The condition stands there as in the file too.
        QVERIFY(place->findChild<QLabel *>(u"conditionJson"_s)->text().contains(u"notion.exempt15"_s));
    }

    void anExceptionLeadsToTheRuleThatItFreesFromAndBack()
    {
        auto place = makePlace();
        place->open(u"R-06"_s);
        const Rule *exempting = nullptr;
        for (const Rule &rule : m_frame.desk().rules().rules)
            if (rule.id == u"R-06"_s)
                exempting = &rule;
        QVERIFY(exempting && !exempting->exceptionTo.isEmpty());
        const QString base = exempting->exceptionTo.first();
        auto *link = place->findChild<QAbstractButton *>(u"toRule-"_s + base);
        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(currentId(*place), base);
        QVERIFY(place->findChild<QAbstractButton *>(u"toRule-R-06"_s));
    }

    void theRulesOfTheProgramHaveNoFindings()
    {
        auto place = makePlace();
        m_frame.actions.find(u"rules.check"_s)->trigger();
        QCOMPARE(tabs(*place)->currentIndex(), 1);
        QCOMPARE(list(*place, u"findings"_s)->model()->rowCount(), 0);
        QVERIFY(!m_frame.actions.find(u"rules.compare"_s)->isEnabled());
    }

    void copiedRulesAreThoseOfTheProgramAndAreNeverOverwritten()
    {
        const QTemporaryDir folder;
        auto place = makePlace();
        m_frame.files.file = folder.path();
        m_frame.actions.find(u"rules.copy"_s)->trigger();
        QCOMPARE(place->folder(), folder.path());
        QCOMPARE(contentsOf(folder.filePath(u"routing/social.json"_s)), contentsOf(u":/routing/social.json"_s));
        m_frame.actions.find(u"rules.compare"_s)->trigger();
        QCOMPARE(list(*place, u"comparison"_s)->model()->rowCount(), 0);
        const auto again = copyShippedRules(folder.path());
        QVERIFY(!again);
        QVERIFY(again.error().problems.size() > 5);
        m_frame.actions.find(u"rules.program"_s)->trigger();
        QVERIFY(place->folder().isEmpty());
    }

    void aSlipInAFolderIsFoundWithItsPlace()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        QVERIFY(replaceIn(folder.filePath(u"routing/social.json"_s), "\"data.category\"", "\"data.kategory\""));
        auto place = makePlace();
        m_frame.files.file = folder.path();
        m_frame.actions.find(u"rules.open"_s)->trigger();
        QCOMPARE(tabs(*place)->currentIndex(), 1);
        const QAbstractItemModel *found = list(*place, u"findings"_s)->model();
        QVERIFY(found->rowCount() > 0);
        QVERIFY(found->index(0, 0).data().toString().contains(u"data.kategory"_s));
        auto *go = place->findChild<QPushButton *>(u"showRule"_s);
        QVERIFY(go);
        go->click();
        QCOMPARE(tabs(*place)->currentIndex(), 0);
        m_frame.actions.find(u"rules.compare"_s)->trigger();
        QCOMPARE(list(*place, u"comparison"_s)->model()->rowCount(), 0); // faulty rules are not compared
    }

    void whatAChangeWouldDoToOpenDossiersIsSaidAndNothingIsWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        for (const QString &name : {u"social.json"_s, u"flemish.json"_s, u"federal.json"_s, u"health.json"_s})
            QVERIFY(replaceIn(folder.filePath(u"routing/"_s + name), "\"status\": \"required\"",
                              "\"status\": \"optional\""));
        QVERIFY2(actAsOneWithOpenDossiers(), "nobody of the demo has an open dossier");
        const auto info = m_frame.desk().workspace().info();
        auto place = makePlace();
        place->showFolder(folder.path());
        m_frame.actions.find(u"rules.compare"_s)->trigger();
        const QAbstractItemModel *found = list(*place, u"comparison"_s)->model();
        QStringList words;
        for (int row = 0; row < found->rowCount(); ++row)
            words << found->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.filter(u"Changed"_s).size() > 3, qPrintable(words.join(u'\n')));
        QVERIFY2(words.filter(u"Another route"_s).size() >= 1, qPrintable(words.join(u'\n')));
        QVERIFY(place->findChild<QLabel *>(u"comparisonSummary"_s)->text().contains(u"Nothing was written"_s));
        QCOMPARE(m_frame.desk().workspace().info()->events, info->events);
    }

    void allCasesRunAndTheFailingOneSaysWhy()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"good/request.json"_s), kRequest);
        writeFile(folder.filePath(u"good/expected.json"_s), R"({"on": "2026-11-22", "absent": ["rr-minister"]})");
        writeFile(folder.filePath(u"wrong/request.json"_s), kRequest);
        writeFile(folder.filePath(u"wrong/expected.json"_s), R"({"on": "2026-11-22", "required": ["rr-minister"]})");
        auto place = makePlace();
        m_frame.files.file = folder.path();
        m_frame.actions.find(u"rules.cases"_s)->trigger();
        const QAbstractItemModel *cases = list(*place, u"cases"_s)->model();
        QTRY_COMPARE(cases->rowCount(), 2);
        QVERIFY(cases->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"As expected"_s));
        QVERIFY(cases->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"rr-minister: wanted required"_s));
        QTRY_COMPARE(place->findChild<QLabel *>(u"casesSummary"_s)->text(), u"1 cases as expected, 1 otherwise"_s);
    }

    void theCasesOfTheProgramAllPass()
    {
        auto place = makePlace();
        m_frame.files.file = QStringLiteral(BERAAD_SOURCE_DIR "/tests/cases/routing");
        m_frame.actions.find(u"rules.cases"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            place->findChild<QLabel *>(u"casesSummary"_s)->text().endsWith(u"as expected, 0 otherwise"_s), 20'000);
        QVERIFY(list(*place, u"cases"_s)->model()->rowCount() > 20);
    }

    void aRunOfCasesCanBeStopped()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 50; ++i) {
            writeFile(folder.filePath(u"c%1/request.json"_s.arg(i)), kRequest);
            writeFile(folder.filePath(u"c%1/expected.json"_s.arg(i)), R"({"on": "2026-11-22"})");
        }
        CaseRun run;
        QSignalSpy done(&run, &CaseRun::caseDone);
        QSignalSpy ended(&run, &CaseRun::ended);
        QVERIFY(run.start(folder.path(), m_frame.desk().directory(), m_frame.desk().rules()));
        connect(&run, &CaseRun::caseDone, &run, [&run] {
            if (run.done() == 3)
                run.stop();
        });
        QTRY_COMPARE(ended.count(), 1);
        QTest::qWait(50);
        QCOMPARE(done.count(), 3);
    }

    void aFolderWithoutCasesIsRefused()
    {
        const QTemporaryDir folder;
        auto place = makePlace();
        m_frame.files.file = folder.path();
        m_frame.actions.find(u"rules.cases"_s)->trigger();
        QCOMPARE(m_frame.errors.size(), 1);
    }

    void theEditorLintsWhileTypingAndSavesOnlyWhatIsNotWorse()
    {
        int linted = 0;
        const QJsonObject rule{{u"id"_s, u"A"_s}, {u"condition"_s, true}, {u"evidence"_s, u"derived"_s}};
        RuleEditor editor(rule, [&linted](const QJsonObject &edited) {
            ++linted;
            const bool isGood = edited.value(u"condition"_s) != QJsonValue(false);
            return isGood ? std::vector<Problem>() : std::vector<Problem>{{u"x.json:3"_s, u"never holds"_s}};
        });
        auto *condition = editor.findChild<QPlainTextEdit *>(u"conditionField"_s);
        auto *findings = editor.findChild<QPlainTextEdit *>(u"editorFindings"_s);
        auto *save = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(save->isEnabled());
        condition->setPlainText(u"false"_s);
        QTRY_VERIFY(!save->isEnabled());
        QVERIFY(findings->toPlainText().contains(u"x.json:3: never holds"_s));
        condition->setPlainText(u"{\"==\": [1,\n2"_s);
        QTRY_VERIFY2(findings->toPlainText().contains(u":2"_s), qPrintable(findings->toPlainText()));
        QVERIFY(!save->isEnabled());
        condition->setPlainText(u"{\"==\": [1, 2]}"_s);
        QTRY_VERIFY(save->isEnabled());
        editor.findChild<QLineEdit *>(u"exceptionsField"_s)->setText(u"R-02 , R-03,"_s);
        editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        QCOMPARE(editor.rule().value(u"exceptionTo"_s).toVariant().toStringList(), (QStringList{u"R-02"_s, u"R-03"_s}));
        QVERIFY(linted >= 3);
    }

    void anEditIsWrittenToTheFolderAndUndone()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        const QString file = folder.filePath(u"routing/social.json"_s);
        const QByteArray before = contentsOf(file);
        auto place = makePlace();
        QVERIFY(!m_frame.actions.find(u"rules.edit"_s)->isEnabled()); // the rules of the program stay as they are
        place->showFolder(folder.path());
        place->open(u"R-06"_s);
        editNext(u"sourceField"_s, u"a law that is still to come"_s);
        m_frame.actions.find(u"rules.edit"_s)->trigger();
        const QByteArray after = contentsOf(file);
        QVERIFY(after != before && after.contains("a law that is still to come"));
        QCOMPARE(currentId(*place), u"R-06"_s);
        QVERIFY(shows(*place, u"ruleDetails"_s, u"a law that is still to come"_s));
        m_frame.actions.find(u"rules.undo"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        m_frame.actions.find(u"rules.redo"_s)->trigger();
        QCOMPARE(contentsOf(file), after);
        QVERIFY2(m_frame.errors.isEmpty(), qPrintable(m_frame.errors.join(u'\n')));
    }

    void everyMemberOfARuleCanBeEdited()
    {
        const QByteArray file = contentsOf(u":/routing/social.json"_s);
        const QJsonObject rule
            = readJson(file, {}).value().root.toObject().value(u"rules"_s).toArray().at(0).toObject();
        const auto sound = [](const QJsonObject &) { return std::vector<Problem>(); };
        RuleEditor editor(rule, sound,
                          {{{{u"ivc-ssh"_s, u"IVC"_s}, {u"dpia"_s, u"DPIA"_s}},
                            {{u"provider"_s, u"Provider"_s}},
                            {u"some-finding"_s}}});
        QCOMPARE(editor.rule(), rule); // what is not touched stays
        editor.findChild<QComboBox *>(u"scopeField"_s)
            ->setCurrentIndex(editor.findChild<QComboBox *>(u"scopeField"_s)->findData(u"request"_s));
        editor.findChild<QPlainTextEdit *>(u"question-nl"_s)->setPlainText(u"Is het zo?"_s);
        editor.findChild<QCheckBox *>(u"asks-recipient"_s)->setChecked(true);
        editor.findChild<QPushButton *>(u"addProcedure"_s)->click();
        const int added = int(rule.value(u"outcomes"_s).toArray().size());
        editor.findChild<QComboBox *>(u"procedure-%1"_s.arg(added))->setCurrentIndex(1);
        editor.findChild<QComboBox *>(u"authority-%1"_s.arg(added))->setEditText(u"ivc-kszg"_s);
        editor.findChild<QPushButton *>(u"addFinding"_s)->click();
        editor.findChild<QComboBox *>(u"finding-%1"_s.arg(added + 1))->setCurrentIndex(0);
        editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        const QJsonObject edited = editor.rule();
        QCOMPARE(edited.value(u"scope"_s).toString(), u"request"_s);
        QCOMPARE(edited.value(u"question"_s).toObject().value(u"nl"_s).toString(), u"Is het zo?"_s);
        QVERIFY(edited.value(u"asks"_s).toArray().contains(u"recipient"_s));
        const QJsonArray outcomes = edited.value(u"outcomes"_s).toArray();
        QCOMPARE(
            outcomes.at(added).toObject(),
            (QJsonObject{{u"procedure"_s, u"dpia"_s}, {u"status"_s, u"required"_s}, {u"authority"_s, u"ivc-kszg"_s}}));
        QCOMPARE(outcomes.at(added + 1).toObject(),
                 (QJsonObject{{u"finding"_s, u"some-finding"_s}, {u"severity"_s, u"warning"_s}}));
        editor.findChild<QToolButton *>(u"removeOutcome-%1"_s.arg(added))->click();
        QTRY_COMPARE(editor.rule().value(u"outcomes"_s).toArray().size(), added + 1);
    }

    void everyShippedRulePassesTheEditorUnchanged()
    {
        int seen = 0;
        const auto sound = [](const QJsonObject &) { return std::vector<Problem>(); };
        for (const QString &name : QDir(u":/routing"_s).entryList({u"*.json"_s})) {
            const auto document = readJson(contentsOf(u":/routing/"_s + name), {});
            for (const QJsonValue &rule : document->root.toObject().value(u"rules"_s).toArray()) {
                const RuleEditor editor(rule.toObject(), sound);
                QCOMPARE(editor.rule(), rule.toObject());
                ++seen;
            }
        }
        QVERIFY(seen > 40);
    }

    void aNewRuleIsWrittenOnceTheLinterIsContent()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        const QString file = folder.filePath(u"routing/social.json"_s);
        const QByteArray before = contentsOf(file);
        auto place = makePlace();
        QVERIFY(!m_frame.actions.find(u"rules.new"_s)->isEnabled());
        place->showFolder(folder.path());
        const QString version = place->findChild<QLabel *>(u"rulesSource"_s)->text();
        place->open(u"R-06"_s);
        QTimer::singleShot(0, this, [] {
            auto *editor = qobject_cast<RuleEditor *>(QApplication::activeModalWidget());
            QVERIFY(editor);
            auto *save = editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
            QVERIFY(!save->isEnabled()); // it says what is missing
            QVERIFY(!editor->findChild<QPlainTextEdit *>(u"editorFindings"_s)->toPlainText().isEmpty());
            editor->findChild<QLineEdit *>(u"idField"_s)->setText(u"R-99"_s);
            editor->findChild<QLineEdit *>(u"sourceField"_s)->setText(u"a law that is still to come"_s);
            for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
                editor->findChild<QPlainTextEdit *>(u"text-"_s + language)->setPlainText(u"Wording in "_s + language);
            editor->findChild<QPlainTextEdit *>(u"conditionField"_s)
                ->setPlainText(u"{\"==\": [{\"var\": \"purpose\"}, \"marketing\"]}"_s);
            editor->findChild<QPushButton *>(u"addProcedure"_s)->click();
            auto *what = editor->findChild<QComboBox *>(u"procedure-0"_s);
            what->setCurrentIndex(what->findData(u"dpia"_s));
            auto *who = editor->findChild<QComboBox *>(u"authority-0"_s);
            who->setCurrentIndex(who->findData(u"recipient"_s));
            QTRY_VERIFY2(save->isEnabled(),
                         qPrintable(editor->findChild<QPlainTextEdit *>(u"editorFindings"_s)->toPlainText()));
            save->click();
            if (editor->isVisible())
                editor->reject();
        });
        m_frame.actions.find(u"rules.new"_s)->trigger();
        const QByteArray after = contentsOf(file);
        QVERIFY(after != before);
        QCOMPARE(currentId(*place), u"R-99"_s);
        QVERIFY(place->findChild<QLabel *>(u"rulesSource"_s)->text() != version); // another version of the file
        m_frame.actions.find(u"rules.undo"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        QVERIFY2(m_frame.errors.isEmpty(), qPrintable(m_frame.errors.join(u'\n')));
    }

    void aCopiedRuleGetsANumberOfItsOwn()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        auto place = makePlace();
        place->showFolder(folder.path());
        place->open(u"R-06"_s);
        const int rules = table(*place)->model()->rowCount();
        editNext(u"sourceField"_s, u"another source"_s);
        m_frame.actions.find(u"rules.copyRule"_s)->trigger();
        QCOMPARE(currentId(*place), u"R-06-2"_s);
        QCOMPARE(table(*place)->model()->rowCount(), rules + 1);
    }

    void aRuleThatWasLawIsEndedAndNotErased()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        const QString file = folder.filePath(u"routing/social.json"_s);
        const QByteArray before = contentsOf(file);
        auto place = makePlace();
        place->showFolder(folder.path());
        place->open(u"R-06"_s);
        m_frame.ask.texts = {std::nullopt};
        m_frame.actions.find(u"rules.remove"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        m_frame.ask.texts = {u"2026-12-31"_s};
        m_frame.actions.find(u"rules.remove"_s)->trigger();
        QVERIFY(contentsOf(file).contains("\"R-06\""));
        QVERIFY(contentsOf(file).contains("\"validTo\": \"2026-12-31\""));
        m_frame.actions.find(u"rules.undo"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        m_frame.ask.texts = {u"one day"_s}; // no day: the linter refuses, nothing is written
        m_frame.actions.find(u"rules.remove"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        QCOMPARE(m_frame.errors.size(), 1);
        m_frame.errors.clear();
    }

    void aRuleThatNeverHeldIsTakenOut()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        const QString file = folder.filePath(u"routing/social.json"_s);
        const QByteArray before = contentsOf(file);
        auto place = makePlace();
        place->showFolder(folder.path());
        place->open(u"R-06"_s);
        editNext(u"validFromField"_s, u"2031-01-01"_s);
        m_frame.actions.find(u"rules.copyRule"_s)->trigger();
        QCOMPARE(currentId(*place), u"R-06-2"_s);
        m_frame.actions.find(u"rules.remove"_s)->trigger();
        QCOMPARE(contentsOf(file), before);
        m_frame.actions.find(u"rules.undo"_s)->trigger();
        QVERIFY(contentsOf(file).contains("\"R-06-2\""));
    }

    void whatAnotherProgramWroteMeanwhileIsNotLost()
    {
        const QTemporaryDir folder;
        QVERIFY(copyShippedRules(folder.path()));
        const QString file = folder.filePath(u"routing/social.json"_s);
        auto place = makePlace();
        place->showFolder(folder.path());
        place->open(u"R-06"_s);
        editNext(u"sourceField"_s, u"a law that is still to come"_s);
        m_frame.actions.find(u"rules.edit"_s)->trigger();
        QVERIFY(replaceIn(file, "a law that is still to come", "a law that came"));
        m_frame.actions.find(u"rules.undo"_s)->trigger();
        QVERIFY(contentsOf(file).contains("a law that came"));
        QCOMPARE(m_frame.errors.size(), 1);
    }

private:
    bool actAsOneWithOpenDossiers()
    {
        const std::vector<Person> people = m_frame.desk().persons();
        return std::ranges::any_of(people, [this](const Person &person) {
            return m_frame.desk().actAs(person.id)
                && !RouteDesk(m_frame.desk()).effectsOfRules(m_frame.desk().rules()).value().empty();
        });
    }
    /// Types into the editor that opens next, and saves.
    void editNext(const QString &field, const QString &text)
    {
        QTimer::singleShot(0, this, [field, text] {
            auto *editor = qobject_cast<RuleEditor *>(QApplication::activeModalWidget());
            QVERIFY(editor);
            editor->findChild<QLineEdit *>(field)->setText(text);
            editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
            if (editor->isVisible())
                editor->reject();
        });
    }

    std::unique_ptr<RulesPlace> makePlace()
    {
        auto place = std::make_unique<RulesPlace>(m_frame.context(), nullptr);
        place->refresh();
        place->resize(1100, 700);
        place->show();
        return place;
    }
    static QTableView *table(const Place &place) { return place.findChild<QTableView *>(u"rulesTable"_s); }
    static QTabBar *tabs(const Place &place) { return place.findChild<QTabBar *>(u"rulesTabs"_s); }
    static QListView *list(const Place &place, const QString &name)
    {
        return place.findChild<QListView *>(name + u"List"_s);
    }
    static QString currentId(const Place &place)
    {
        return table(place)->currentIndex().data(RulesModel::IdRole).toString();
    }
    static bool shows(const Place &place, const QString &pane, const QString &text)
    {
        const auto labels = place.findChild<QWidget *>(pane)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    }

    PlaceFrame m_frame;
};

QTEST_MAIN(TestRulesPlace)
#include "tst_rulesplace.moc"
