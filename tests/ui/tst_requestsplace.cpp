// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cataloguedesk.h"
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "store/importreport.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/demodesk.h"
#include "ui/requests/answering.h"
#include "ui/requests/filesmodel.h"
#include "ui/requests/historymodel.h"
#include "ui/requests/lanes.h"
#include "ui/requests/linesmodel.h"
#include "ui/requests/outlinemodel.h"
#include "ui/requests/requestsplace.h"
#include "ui/requests/routepanel.h"
#include "ui/requests/tracksview.h"
#include "ui/requests/verdictsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestRequestsPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_language.choose(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_demo.folder() + u"/s.ini"_s, QSettings::IniFormat);
        actAs(Role::Requester);
    }

    void init()
    {
        m_actions = std::make_unique<ActionTable>();
        m_settings->clear();
    }

    void answersGoWhereTheFormSaysTheyLive()
    {
        const Form &form = m_demo.desk().form();
        Request request;
        request = withAnswer(request, *form.find(QuestionId(u"S0.Q1"_s)), u"School to work"_s);
        QCOMPARE(request.title.in(u"nl"_s), u"School to work"_s);
        request = withAnswer(request, *form.find(QuestionId(u"S2.Q2"_s)), u"research"_s);
        QCOMPARE(request.purpose, u"research"_s);
        request = withAnswer(request, *form.find(QuestionId(u"S4.Q3b"_s)), true);
        QCOMPARE(request.systematic, std::optional(true));
        request = withAnswer(request, *form.find(QuestionId(u"S1.Q1"_s)), QJsonObject{{u"id"_s, u"kuleuven"_s}});
        QCOMPARE(request.requester, OrganisationId(u"kuleuven"_s));
        request = withAnswer(request, *form.find(QuestionId(u"S2.Q1"_s)), u"To know how it goes."_s);
        QCOMPARE(request.answers.value(u"S2.Q1"_s).toString(), u"To know how it goes."_s);
    }

    void everyQuestionGivesBackWhatWasAnswered_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonValue>("value");
        const QJsonArray recipients{QJsonObject{{u"organisation"_s, u"kuleuven"_s}, {u"use"_s, u"analysis"_s}},
                                    QJsonObject{{u"organisation"_s, u"vdab"_s}}};
        const QJsonArray agreements{QJsonObject{{u"organisation"_s, u"vdab"_s}, {u"agreement"_s, u"yes"_s}}};
        QTest::newRow("text with a member") << u"S0.Q1"_s << QJsonValue(u"Title"_s);
        QTest::newRow("choice with a member") << u"S5.Q5"_s << QJsonValue(u"ksz"_s);
        QTest::newRow("rows with a list of ids") << u"S1.Q9"_s << QJsonValue(recipients);
        QTest::newRow("rows with a value for each") << u"S1.Q11"_s << QJsonValue(agreements);
        QTest::newRow("a fact") << u"S1.Q12"_s << QJsonValue(true);
        QTest::newRow("a plain answer") << u"S6.Q1"_s << QJsonValue(u"2031-12-31"_s);
        QTest::newRow("an organisation in more words")
            << u"S1.Q1"_s << QJsonValue(QJsonObject{{u"id"_s, u"kuleuven"_s}, {u"address"_s, u"Oude Markt 13"_s}});
    }

    void everyQuestionGivesBackWhatWasAnswered()
    {
        QFETCH(QString, id);
        QFETCH(QJsonValue, value);
        const Form &form = m_demo.desk().form();
        const Request request = withAnswer({}, *form.find(QuestionId(id)), value);
        QCOMPARE(answersOf(form, request).value(id), value);
        const Request without = withAnswer(request, *form.find(QuestionId(id)), QJsonValue::Null);
        QVERIFY(!isAnswered(answersOf(form, without).value(id)));
    }

    void periodsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("two years") << u"2015–2020"_s << QDate(2015, 1, 1) << QDate(2020, 12, 31);
        QTest::newRow("two days") << u"2015-09-01 – 2016-08-31"_s << QDate(2015, 9, 1) << QDate(2016, 8, 31);
        QTest::newRow("one year") << u" 2019 "_s << QDate(2019, 1, 1) << QDate(2019, 12, 31);
        QTest::newRow("open end") << u"2015 -"_s << QDate(2015, 1, 1) << QDate();
        QTest::newRow("open start") << u"– 2015"_s << QDate() << QDate(2015, 12, 31);
    }

    void periodsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const auto period = periodFromText(text);
        QVERIFY(period);
        QTEST(period->from, "from");
        QTEST(period->to, "to");
        QCOMPARE(periodFromText(textOfPeriod(*period)), period);
    }

    void aPeriodThatEndsBeforeItStartsIsNotTaken()
    {
        QVERIFY(!periodFromText(u"2020–2015"_s));
        QVERIFY(!periodFromText(u"last year"_s));
    }

    void aPeriodInWhichTheVariableDidNotExistIsSaid()
    {
        Variable variable = *CatalogueDesk(m_demo.desk()).variable(anyVariable());
        variable.id = VariableId(u"vdab/proef/kenmerk"_s);
        variable.dataset = u"proef"_s;
        variable.name = u"kenmerk"_s;
        variable.label.byLanguage = {{u"en"_s, u"Trait"_s}};
        variable.validity = {QDate(2012, 1, 1), QDate(2020, 12, 31)};
        variable.codes = {{u"1"_s, {}, {QDate(2015, 1, 1), {}}}, {u"2"_s, {}, {}}};
        QVERIFY(m_demo.desk().workspace().importVariables({variable}, u"period-test"_s));
        Request request;
        request.lines = {lineOf(variable, LineId(u"l1"_s))};
        RequestLinesModel lines(m_demo.desk());
        const auto warningFor = [&](int from, int to) {
            request.lines[0].period = {QDate(from, 1, 1), QDate(to, 12, 31)};
            lines.setRequest(request);
            return lines.periodWarning(0);
        };
        QVERIFY(warningFor(2010, 2014).contains(u"only from"_s));
        QVERIFY(warningFor(2014, 2022).contains(u"only until"_s));
        QVERIFY(warningFor(2013, 2014).contains(u"1 code"_s));
        QCOMPARE(warningFor(2015, 2019), QString());
        warningFor(2010, 2014);
        const QModelIndex cell = lines.index(0, RequestLinesModel::PeriodColumn);
        QVERIFY(!cell.data(Qt::DecorationRole).isNull());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"only from"_s)); // not by an icon alone
    }

    void modelsKeepTheirPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        FilesModel files;
        OutlineModel outline;
        RequestLinesModel lines(m_demo.desk());
        VerdictsModel verdicts(m_demo.desk());
        HistoryModel history(m_demo.desk());
        LanesModel lanes;
        const std::vector<QAbstractItemModel *> models{&files, &outline, &lines, &verdicts, &history, &lanes};
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *model : models)
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, Mode::QtTest));
        const auto read = [this](int from) -> std::optional<FilesModel::Page> {
            return filePage(m_demo.desk(), {}, from, 1).value();
        };
        files.setPage(*read(0), read);
        while (files.canFetchMore({}))
            files.fetchMore({});
        outline.setForm(m_demo.desk().form());
        const DossierState state = anyDossier();
        outline.setCompleteness(RequestDesk(m_demo.desk()).completenessOf(*state.request));
        lines.setRequest(*state.request);
        verdicts.setState(state);
        history.setEntries(m_demo.desk().history(state.id).value());
        lanes.setLanes(lanesOf(state, m_demo.desk()));
        for (QAbstractItemModel *model : models)
            QVERIFY(model->rowCount() > 0);
        lines.setRequest({});
        QCOMPARE(lines.rowCount(), 0);
    }

    void aLineIsEditedInPlace()
    {
        RequestLinesModel model(m_demo.desk());
        QSignalSpy edited(&model, &RequestLinesModel::edited);
        model.setRequest(*anyDossier().request);
        const QModelIndex period = model.index(0, RequestLinesModel::PeriodColumn);
        QVERIFY(model.setData(period, u"2018–2019"_s, Qt::EditRole));
        QCOMPARE(model.at(0).period.from, QDate(2018, 1, 1));
        QVERIFY(!model.setData(period, u"nonsense"_s, Qt::EditRole));
        QVERIFY(!model.flags(model.index(0, RequestLinesModel::Holder)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(edited.count(), 1);
    }

    void aNewDraftIsWrittenByKeyboardAndSavesItself()
    {
        auto place = makePlace();
        const DossierId id = newDraft(*place);
        auto *title = place->findChild<QLineEdit *>(u"S0.Q1"_s);
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClicks(title, u"Night work and sleep"_s);
        QTRY_COMPARE(DraftDesk(m_demo.desk()).draftRequest(id)->title.in(u"nl"_s), u"Night work and sleep"_s);
        auto *purpose = place->findChild<QComboBox *>(u"S2.Q2"_s);
        purpose->setFocus();
        QTest::keyClick(purpose, Qt::Key_Down);
        QTRY_VERIFY(!DraftDesk(m_demo.desk()).draftRequest(id)->purpose.isEmpty());
        m_actions->find(u"requests.undo"_s)->trigger();
        QTRY_VERIFY(DraftDesk(m_demo.desk()).draftRequest(id)->purpose.isEmpty());
        QCOMPARE(purpose->currentIndex(), 0);
        m_actions->find(u"requests.undo"_s)->trigger(); // all letters are one step
        QCOMPARE(title->text(), QString());
        m_actions->find(u"requests.redo"_s)->trigger();
        QCOMPARE(title->text(), u"Night work and sleep"_s);
    }

    void undoIsThePagesEvenInsideAField()
    {
        auto place = makePlace();
        newDraft(*place);
        auto *title = place->findChild<QLineEdit *>(u"S0.Q1"_s);
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClicks(title, u"Some"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(title->text(), QString());
        QVERIFY(m_actions->find(u"requests.redo"_s)->isEnabled());
    }

    void leavingThePageSavesAtOnce()
    {
        auto place = makePlace();
        const DossierId id = newDraft(*place);
        auto *title = place->findChild<QLineEdit *>(u"S0.Q1"_s);
        QTest::keyClicks(title, u"Left in a hurry"_s);
        place->hide();
        QCOMPARE(DraftDesk(m_demo.desk()).draftRequest(id)->title.in(u"nl"_s), u"Left in a hurry"_s);
    }

    void aVariableThatIsAddedChangesTheRoute()
    {
        auto place = makePlace();
        const DossierId id = newDraft(*place);
        auto *panel = place->findChild<RoutePanel *>();
        QVERIFY(!panel->findChild<QWidget *>(u"expectedTime"_s));
        Request request = *DraftDesk(m_demo.desk()).draftRequest(id);
        request.purpose = u"research"_s;
        request.identifiability = u"pseudonymised"_s;
        request.channel = u"direct"_s;
        request.systematic = true;
        request.lines.push_back(*RequestDesk(m_demo.desk()).lineFor(anyVariable(), request));
        QVERIFY(DraftDesk(m_demo.desk()).saveDraft(id, request));
        place->refresh(); // as the shell does when the page comes back to the front
        QTRY_VERIFY(panel->findChild<QWidget *>(u"expectedTime"_s));
        QTRY_VERIFY(!panel->changeSentences().isEmpty());
        QVERIFY(panel->changeSentences().first().startsWith(u'+'));
        QCOMPARE(place->findChild<QTableView *>(u"linesTable"_s)->model()->rowCount(), 1);
        m_actions->find(u"requests.undo"_s)->trigger();
        QTRY_VERIFY(!panel->changeSentences().isEmpty() && panel->changeSentences().first().startsWith(u"−"_s));
    }

    void removedVariablesComeBack()
    {
        auto place = makePlace();
        const DossierId id = draftWithLines(*place);
        auto *table = place->findChild<QTableView *>(u"linesTable"_s);
        QSignalSpy undo(&m_messages, &Messages::undoOffered);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(DraftDesk(m_demo.desk()).draftRequest(id)->lines.empty());
        QCOMPARE(undo.count(), 1);
        undo.first().at(1).value<std::function<void()>>()();
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void submittingIsRefusedWithWhatIsMissing()
    {
        auto place = makePlace();
        const DossierId id = newDraft(*place);
        m_actions->find(u"requests.submit"_s)->trigger();
        auto *sheet = place->findChild<QDialog *>(u"submitSheet"_s);
        QVERIFY(sheet);
        QVERIFY(!sheet->findChild<QPushButton *>(u"confirmSubmit"_s)->isEnabled());
        auto *missing = sheet->findChild<QAbstractButton *>(u"missing-S2.Q1"_s);
        QVERIFY(missing);
        missing->click();
        QTRY_VERIFY(place->findChild<QPlainTextEdit *>(u"S2.Q1"_s)->hasFocus());
        QVERIFY(DraftDesk(m_demo.desk()).draft(id));
    }

    void aRequestFileIsImportedAndExported()
    {
        auto place = makePlace();
        Request request;
        request.title.byLanguage.insert(u"nl"_s, u"Uit een bestand"_s);
        request.purpose = u"audit"_s;
        const QString in = m_demo.folder() + u"/in.json"_s;
        write(in, QJsonDocument(toJson(request)).toJson());
        m_files.file = in;
        m_actions->find(u"requests.import"_s)->trigger();
        QCOMPARE(place->findChild<QLineEdit *>(u"S0.Q1"_s)->text(), u"Uit een bestand"_s);
        m_files.file = m_demo.folder() + u"/out.json"_s;
        m_actions->find(u"requests.export"_s)->trigger();
        const auto back = readRequest(*readJsonFile(*m_files.file), Strictness::Lenient);
        QVERIFY(back);
        QCOMPARE(back->title, request.title);
        QCOMPARE(back->purpose, request.purpose);
        QCOMPARE(back->requester, m_demo.desk().person().organisations.front()); // once only: it is known already
    }

    void aBrokenRequestFileNamesTheLineAndLeavesNothing()
    {
        auto place = makePlace();
        const size_t before = DraftDesk(m_demo.desk()).drafts()->size();
        const QString path = m_demo.folder() + u"/broken.json"_s;
        write(path, "{\n \"format\": \"beraad-request/1\",\n \"purpose\": \"fun\"\n}\n");
        QSignalSpy errors(&m_messages, &Messages::errorRaised);
        m_files.file = path;
        m_actions->find(u"requests.import"_s)->trigger();
        QCOMPARE(errors.count(), 1);
        const auto error = errors.first().first().value<Error>();
        QVERIFY(!error.problems.empty());
        QVERIFY2(error.problems.front().where.contains(u":3"_s), qPrintable(error.problems.front().where));
        QCOMPARE(DraftDesk(m_demo.desk()).drafts()->size(), before);
    }

    void aDeletedDraftComesBack()
    {
        auto place = makePlace();
        const DossierId id = newDraft(*place);
        QSignalSpy undo(&m_messages, &Messages::undoOffered);
        m_actions->find(u"requests.delete"_s)->trigger();
        QVERIFY(!DraftDesk(m_demo.desk()).draft(id));
        undo.first().at(1).value<std::function<void()>>()();
        QVERIFY(DraftDesk(m_demo.desk()).draft(id));
    }

    void lanesShowWhatHappenedAndWhatIsExpected()
    {
        const DossierState state = anyDossier();
        const std::vector<Lane> lanes = lanesOf(state, m_demo.desk());
        QCOMPARE(lanes.size(), state.tracks.size());
        for (const Lane &lane : lanes) {
            const TrackState *track = state.track(lane.id);
            const bool hasComplete = std::ranges::contains(lane.marks, LaneMark::Kind::Complete, &LaneMark::kind);
            QCOMPARE(hasComplete, track->complete.isValid());
            const bool hasDecision = std::ranges::contains(lane.marks, LaneMark::Kind::Decision, &LaneMark::kind);
            QCOMPARE(hasDecision, track->decision.has_value());
            QVERIFY(describe(lane).contains(lane.title));
            for (const LaneSpan &span : lane.spans)
                QVERIFY(span.from < span.to);
        }
    }

    void tracksAreChosenByKeyAndReadOut()
    {
        auto place = makePlace();
        const DossierState state = anyDossier();
        place->open(state.id.value);
        auto *tracks = place->findChild<TracksView *>();
        QCOMPARE(tracks->model()->rowCount(), int(state.tracks.size()));
        QVERIFY(!tracks->selected().isEmpty());
        const TrackId first = tracks->selected();
        tracks->setFocus();
        QTest::keyClick(tracks, Qt::Key_Down);
        QVERIFY(state.tracks.size() < 2 || tracks->selected() != first);
        const double before = tracks->scale().perDay;
        QTest::keyClick(tracks, Qt::Key_Plus);
        QVERIFY(tracks->scale().perDay > before);
        QVERIFY(!tracks->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void whatMayNotBeDoneSaysWhy()
    {
        auto place = makePlace();
        place->open(anyDossier().id.value);
        const auto buttons = place->findChildren<QPushButton *>(QRegularExpression(u"^action-.*"_s));
        for (const QPushButton *button : buttons)
            QVERIFY2(button->isEnabled() || !button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }

    void whoMayFindsAFileCompleteFromItsTrack()
    {
        const auto [dossier, track] = trackToFindComplete();
        QVERIFY2(!dossier.isEmpty(), "the demo has no file at its intake");
        auto place = makePlace();
        place->open(dossier.value + u'#' + track.value);
        auto *button = place->findChild<QPushButton *>(u"action-findComplete"_s);
        QVERIFY(button && button->isEnabled());
        button->click();
        place->findChild<QPushButton *>(u"actionConfirm"_s)->click();
        QTRY_VERIFY(m_demo.desk().dossier(dossier)->track(track)->complete.isValid());
        place->refresh();
        QVERIFY(!place->findChild<QPushButton *>(u"action-findComplete"_s)->isEnabled());
        actAs(Role::Requester);
    }

    void inANarrowWindowTheListComesWhenAsked()
    {
        auto place = makePlace();
        draftWithLines(*place);
        auto *list = place->findChild<QListView *>(u"requestList"_s);
        QVERIFY(list->isVisible());
        place->resize(900, 640);
        QTRY_VERIFY(!list->isVisible());
        m_actions->find(u"requests.list"_s)->trigger();
        QVERIFY(list->isVisible());
    }

    void theFormSpeaksTheLanguageOfTheMoment()
    {
        auto place = makePlace();
        newDraft(*place);
        m_language.choose(u"nl"_s);
        QTRY_COMPARE(place->findChild<QListView *>(u"outline"_s)->model()->index(0, 0).data().toString(),
                     m_demo.desk().form().sections.front().title.in(u"nl"_s));
        m_language.choose(u"en"_s);
    }

    void everythingThatTakesTheFocusHasANameToRead()
    {
        auto place = makePlace();
        draftWithLines(*place);
        for (QWidget *widget : place->findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollArea")
                || widget->inherits("QHeaderView") || qobject_cast<QComboBox *>(widget->parentWidget());
            if (!widget->isVisible() || isPart || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

private:
    void actAs(Role role)
    {
        for (const Person &person : m_demo.desk().persons())
            if (person.has(role)) {
                QVERIFY(m_demo.desk().actAs(person.id));
                return;
            }
        QFAIL("the demo has nobody with this role");
    }
    /// Acts as somebody who may find a file complete, and says which.
    std::pair<DossierId, TrackId> trackToFindComplete()
    {
        const std::vector<Person> persons = m_demo.desk().persons();
        for (const Person &person : persons) {
            if (!m_demo.desk().actAs(person.id))
                continue;
            for (const DossierRow &row : *DossierList(m_demo.desk()).dossiers())
                for (const TrackState &track : m_demo.desk().dossier(row.id)->tracks)
                    if (m_demo.desk().mayCarryOut(row.id, command::FindComplete{track.plan.id, {}}))
                        return {row.id, track.plan.id};
        }
        return {};
    }
    VariableId anyVariable()
    {
        CatalogueQuery query;
        query.provider = OrganisationId(u"vdab"_s);
        return CatalogueDesk(m_demo.desk()).search(query)->variables.front().id;
    }
    DossierState anyDossier()
    {
        // The one with the most tracks shows most.
        DossierState best;
        for (const DossierRow &row : *DossierList(m_demo.desk()).dossiers())
            if (auto state = m_demo.desk().dossier(row.id); state && state->tracks.size() > best.tracks.size())
                best = *state;
        return best;
    }
    DossierId newDraft(RequestsPlace &place)
    {
        const auto before = DraftDesk(m_demo.desk()).drafts().value();
        m_actions->find(u"requests.new"_s)->trigger();
        for (const Draft &draft : DraftDesk(m_demo.desk()).drafts().value())
            if (!std::ranges::contains(before, draft.id, &Draft::id))
                return draft.id;
        Q_UNUSED(place)
        return {};
    }
    DossierId draftWithLines(RequestsPlace &place)
    {
        Request request;
        request.lines.push_back(*RequestDesk(m_demo.desk()).lineFor(anyVariable(), request));
        const DossierId id = DraftDesk(m_demo.desk()).newDraft(request)->id;
        place.refresh();
        place.open(id.value);
        return id;
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<RequestsPlace> makePlace()
    {
        const Context context{m_demo.desk(), *m_actions, m_ask, m_files, m_messages, *m_settings};
        auto place = std::make_unique<RequestsPlace>(context, nullptr);
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

QTEST_MAIN(TestRequestsPlace)
#include "tst_requestsplace.moc"
