// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterdecision.h"
#include "desk/documentdesk.h"
#include "desk/draftdesk.h"
#include "desk/sessiondesk.h"
#include "desk/sittingdesk.h"
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/documentdialog.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/directory/directoryplace.h"
#include "ui/freshdesk.h"
#include "ui/hands.h"
#include "ui/overview/overviewplace.h"
#include "ui/register/registerplace.h"
#include "ui/requests/requestsplace.h"
#include "ui/review/reviewplace.h"
#include "ui/sessionhands.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/shell/mainwindow.h"

#include <poppler-qt6.h>

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QString kCase = QStringLiteral(BERAAD_SOURCE_DIR) + u"/../shared/cases/routing/tc15-fiscal-with-social"_s;

QString textOf(const QString &path)
{
    const auto pdf = Poppler::Document::load(path);
    QString text;
    for (int page = 0; pdf && page < pdf->numPages(); ++page)
        text += pdf->page(page)->text(QRectF()) + u'\n';
    return text.replace(QChar(QChar::Nbsp), u' ').simplified();
}

Person person(const char *id, const char *name, const char *organisation, Role role)
{
    Person person;
    person.id = PersonId(QLatin1StringView(id));
    person.name = QString::fromUtf8(name);
    person.organisations = {OrganisationId(QLatin1StringView(organisation))};
    person.roles = {role};
    return person;
}

} // namespace

/// The whole life of the joint dossier tc15 (real: 20/089 of 7 April 2020 and federal chamber 20/011 of 15 May 2020):
/// fiscal with social data. The social chamber decides, the Minister has ten working days, the federal chamber decides,
/// the contract is signed, the data are delivered. Every paper is written by hand at the window and read back.
class TestWholeLife : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        if (m_isStuck)
            QSKIP("the way ended at an earlier stage");
    }
    void cleanup() { m_isStuck = m_isStuck || QTest::currentTestFailed(); }
    void cleanupTestCase() { m_window.reset(); }

    void theFileIsFiledAndRouted();
    void theLetterAsksForWhatIsMissing();
    void bothSecretariesFindItComplete();
    void theOfficersAdvise();
    void theSocialChamberDecides();
    void itHoldsWhenTheMinistersTermIsOver();
    void theFederalChamberDecidesAfterIt();
    void contractExtractionAndDelivery();
    void publicationAndWhatRemains();
    void everyPlaceWasSeen();
    void theWorkspaceVerifiesClean();

private:
    Desk &desk() { return m_fresh.desk(); }
    template <typename Widget> Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(m_hands->seen(name));
    }
    DossierState dossier() { return *desk().workspace().dossier(m_dossier); }
    TrackState track(const char *procedure)
    {
        for (const TrackState &track : dossier().tracks)
            if (track.plan.procedure == QLatin1StringView(procedure))
                return track;
        qWarning("no track %s", procedure);
        return {};
    }
    void picture(const char *name)
    {
        QTest::qWait(50);
        QVERIFY(m_window->grab().save(m_out.filePath(QLatin1StringView(name) + u".png"_s)));
    }
    /// By an action of the page of a session: opens the document, saves it, closes it; gives its text.
    QString print(const QString &action, const char *name);
    void hold(const char *secretary, const char *procedure, const char *board, QDate before);
    void finishWhatComesBefore(const char *procedure);

    FreshDesk m_fresh;
    Appearance m_appearance;
    Language m_language;
    DialogAsk m_ask;
    FixedFilePicker m_files;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    QDir m_out;
    DossierId m_dossier;
    bool m_isStuck = false;
};

void TestWholeLife::initTestCase()
{
    if (!QFile::exists(kCase))
        QSKIP("needs the shared cases");
    m_out = QDir(QCoreApplication::applicationDirPath() + u"/wholelife"_s);
    QVERIFY(m_out.mkpath(u"."_s));
    const QString fault = m_fresh.open();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    for (const Person &added : {person("nele.claessens", "Nele Claessens", "uantwerpen", Role::Requester),
                                person("bart.wuyts", "Bart Wuyts", "uantwerpen", Role::Dpo),
                                person("rita.goossens", "Rita Goossens", "uantwerpen", Role::Controller),
                                person("elke.thijs", "Elke Thijs", "fodfin", Role::Dpo),
                                person("paul.simon", "Paul Simon", "fodfin", Role::Controller)})
        QVERIFY(desk().addPerson(added));
    m_language.choose(u"nl"_s);
    m_settings = std::make_unique<QSettings>(m_fresh.folder() + u"/s.ini"_s, QSettings::IniFormat);
    m_window
        = std::make_unique<MainWindow>(WindowParts{desk(),
                                                   m_appearance,
                                                   m_language,
                                                   *m_settings,
                                                   m_ask,
                                                   m_files,
                                                   {overviewPlaceInfo(), requestsPlaceInfo(), reviewPlaceInfo(),
                                                    sessionsPlaceInfo(), registerPlaceInfo(), directoryPlaceInfo()}});
    m_hands = std::make_unique<Hands>(*m_window);
    m_window->restore(u"overview"_s);
    m_window->resize(1700, 1050);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWholeLife::theFileIsFiledAndRouted()
{
    const auto file = readJsonFile(kCase + u"/request.json"_s);
    QVERIFY(file);
    const auto request = readRequest(*file);
    QVERIFY2(request, request ? "" : qPrintable(toPlainText(request.error())));
    QVERIFY(m_hands->actAs(u"Nele Claessens"_s));
    const auto filed = DraftDesk(desk()).submitRequest(*request);
    QVERIFY2(filed, filed ? "" : qPrintable(toPlainText(filed.error())));
    m_dossier = *filed;
    QVERIFY(std::ranges::contains(track("ivc-fed").plan.after, track("ivc-ssh").plan.id));
    QVERIFY(m_hands->goTo(u"requests"_s));
    picture("1-filed");
}

void TestWholeLife::theLetterAsksForWhatIsMissing()
{
    QVERIFY(desk().actAs(PersonId(u"hilde.wouters"_s)));
    QVERIFY(desk().carryOut(
        m_dossier, command::Return{track("ivc-ssh").plan.id, u"De DPIA ontbreekt."_s, {u"Effectbeoordeling"_s}}));
    const auto letter
        = DocumentDesk(desk()).decisionDocument({m_dossier, track("ivc-ssh").plan.id}, u"letter-returned"_s, u"nl"_s);
    QVERIFY(letter);
    QFile file(m_out.filePath(u"letter-returned.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*letter);
    file.close();
    QVERIFY(textOf(file.fileName()).contains(u"De DPIA ontbreekt."_s));
    QVERIFY(desk().actAs(PersonId(u"nele.claessens"_s)));
    QVERIFY(desk().carryOut(m_dossier, command::Supplement{u"De DPIA is toegevoegd."_s, {}}));
}

void TestWholeLife::bothSecretariesFindItComplete()
{
    for (const auto &[secretary, procedure] :
         {std::pair("Hilde Wouters", "ivc-ssh"), std::pair("Marc Dubois", "ivc-fed")}) {
        QVERIFY(m_hands->actAs(QString::fromUtf8(secretary)));
        QVERIFY(m_hands->goTo(u"sessions"_s));
        auto *committees = find<QComboBox>(u"committeeField"_s);
        QVERIFY(m_hands->choose(committees, desk().person().committees.front().value));
        QCOMPARE(find<QListView>(u"waitingList"_s)->model()->rowCount(), 1);
        QCOMPARE(findCompleteByHand(*m_hands, u"Volledig."_s), QString());
        QTRY_VERIFY(track(procedure).complete.isValid());
    }
    QCOMPARE(track("ivc-ssh").fileNumber, u"IVC/KSZG/26/001"_s);
    QCOMPARE(track("ivc-fed").fileNumber, u"IVC/FO/26/001"_s);
    picture("2-board");
}

void TestWholeLife::theOfficersAdvise()
{
    for (const auto &[who, body] : {std::pair("nathalie.lambert", "rsz"), std::pair("elke.thijs", "fodfin"),
                                    std::pair("bart.wuyts", "uantwerpen")}) {
        QVERIFY(desk().actAs(PersonId(QLatin1StringView(who))));
        const OrganisationId organisation(QString::fromLatin1(body));
        const auto lines = dossier().linesOf(organisation);
        Verdict verdict;
        if (QLatin1StringView(body) == u"fodfin") {
            verdict.kind = VerdictKind::Coarsen;
            verdict.granularity = u"class"_s;
            verdict.reason = u"proportionality"_s;
            verdict.sentence = u"Inkomen in klassen volstaat."_s;
        }
        if (!lines.empty())
            QVERIFY(desk().carryOut(m_dossier, command::GiveVerdict{organisation, lines, verdict}));
        const auto signed_ = desk().carryOut(m_dossier, command::SignAdvice{organisation, u"Gunstig."_s});
        QVERIFY2(signed_, signed_ ? "" : qPrintable(toPlainText(signed_.error())));
    }
    QVERIFY(m_hands->actAs(u"Elke Thijs"_s));
    QVERIFY(m_hands->goTo(u"review"_s));
    picture("3-review");
}

/// What is neither a session nor an advice is concluded by whoever may.
void TestWholeLife::finishWhatComesBefore(const char *procedure)
{
    for (const TrackId &id : track(procedure).plan.after) {
        const TrackState before = *dossier().track(id);
        if (!before.isLive() || before.isFulfilledOn(desk().today()))
            continue;
        bool isDone = false;
        for (const Person &person : desk().persons()) {
            QVERIFY(desk().actAs(person.id));
            const command::Conclude conclude{id, desk().today(), u"Stuk "_s + id.value};
            if (!isDone && desk().mayCarryOut(m_dossier, conclude))
                isDone = desk().carryOut(m_dossier, conclude).has_value();
        }
        QVERIFY2(isDone, qPrintable(id.value));
    }
}

QString TestWholeLife::print(const QString &action, const char *name)
{
    const QString path = m_out.filePath(QLatin1StringView(name) + u".pdf"_s);
    QFile::remove(path);
    m_files.file = path;
    if (!m_hands->press(action))
        return {};
    auto *dialog = m_window->findChild<DocumentDialog *>();
    auto *save = dialog ? dialog->findChild<QPushButton *>(u"documentSave"_s) : nullptr;
    if (!save || !save->isEnabled())
        return {};
    QTest::mouseClick(save, Qt::LeftButton);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->activateWindow();
    return textOf(path);
}

/// Puts the file on an agenda, waits for the day, and holds the session at its own page up to the vote.
void TestWholeLife::hold(const char *secretary, const char *procedure, const char *board, QDate before)
{
    finishWhatComesBefore(procedure);
    QVERIFY(m_hands->actAs(QString::fromUtf8(secretary)));
    QVERIFY(m_hands->goTo(u"sessions"_s));
    if (m_hands->seen(u"sessionAgenda"_s))
        QVERIFY(m_hands->press(u"session.back"_s));
    const CommitteeId committee = desk().person().committees.front();
    QVERIFY(m_hands->choose(find<QComboBox>(u"committeeField"_s), committee.value));
    const auto sessions
        = SessionDesk(desk()).sessionsOf(committee, desk().today().addDays(1), desk().today().addYears(1));
    const auto session
        = std::ranges::find_if(sessions, [&](const Session &each) { return !before.isValid() || each.on >= before; });
    QVERIFY(session != sessions.end());
    const int row = int(session - sessions.begin());
    QVERIFY(m_hands->pick(find<QListView>(u"waitingList"_s), find<QListView>(u"waitingList"_s)->model()->index(0, 0)));
    QVERIFY(m_hands->pressAndAnswer(u"sessions.schedule"_s, [row](QWidget *dialog) {
        auto *list = dialog->findChild<QListWidget *>();
        if (list)
            list->setCurrentRow(row);
        return list != nullptr;
    }));
    QTRY_VERIFY(track(procedure).scheduled.has_value());
    QCOMPARE(track(procedure).scheduled->on, session->on);
    picture(board);
    QVERIFY(m_hands->waitUntil(session->on, desk().today()));
    auto *agenda = find<QListView>(u"agenda-"_s + session->id.value);
    QVERIFY(m_hands->pick(agenda, agenda->model()->index(0, 0)));
    QVERIFY(m_hands->key(agenda, Qt::Key_Return)); // Enter opens the session
    QVERIFY(find<QListWidget>(u"sessionAgenda"_s));
    QVERIFY(m_hands->choose(find<QComboBox>(u"rapporteurField"_s), desk().membersOf(committee).back().id.value));
    QCOMPARE(holdByHand(*m_hands, desk(), committee), QString());
}

void TestWholeLife::theSocialChamberDecides()
{
    hold("Hilde Wouters", "ivc-ssh", "4-agenda", {});
    const QString agenda = print(u"session.agenda"_s, "agenda");
    QVERIFY2(agenda.contains(u"Agenda van de zitting van"_s) && agenda.contains(u"Inkomen en gezinsvorming"_s),
             qPrintable(agenda));
    QVERIFY(m_hands->press(u"session.decide"_s));
    QVERIFY(m_hands->type(find<QPlainTextEdit>(u"decisionMotivation"_s), u"Nodig en beperkt."_s));
    picture("5-session");
    QVERIFY(m_hands->press(u"decisionRecord"_s));
    QTRY_VERIFY(track("ivc-ssh").decision.has_value());
    const QString minutes = print(u"session.minutes"_s, "minutes");
    QVERIFY2(minutes.contains(u"4 voor"_s) && minutes.contains(u"Toegestaan, nr. "_s), qPrintable(minutes));
    const QString deliberation = print(u"session.deliberation"_s, "deliberation");
    for (const char *said : {"IVC/KSZG/26/001", "BERAADSLAGING NR. ", "OVER DE MEDEDELING VAN GEPSEUDONIMISEERDE",
                             "Gelet op de wet van 15 januari 1990", "A. Onderwerp van de aanvraag", "B. Behandeling"})
        QVERIFY2(deliberation.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + deliberation));
    const QString letter = print(u"session.letter"_s, "letter-decision");
    QVERIFY2(letter.contains(u"De mededeling wordt toegestaan."_s), qPrintable(letter));
}

void TestWholeLife::itHoldsWhenTheMinistersTermIsOver()
{
    const QDate inForce = track("ivc-ssh").decision->inForceOn;
    QCOMPARE(desk().workingDays().between(track("ivc-ssh").decision->on, inForce.addDays(-1)), 10);
    QVERIFY(track("ivc-ssh").stageOn(inForce.addDays(-1)) == Stage::Decided);
    QVERIFY(m_hands->waitUntil(inForce, desk().today()));
    QVERIFY(track("ivc-ssh").stageOn(desk().today()) == Stage::InForce);
}

void TestWholeLife::theFederalChamberDecidesAfterIt()
{
    hold("Marc Dubois", "ivc-fed", "6-federal-agenda", track("ivc-ssh").decision->inForceOn);
    QVERIFY(m_hands->press(u"session.decide"_s));
    QVERIFY(m_hands->type(find<QPlainTextEdit>(u"decisionMotivation"_s), u"Geen akkoord; beperkt tot klassen."_s));
    QVERIFY(m_hands->press(u"decisionRecord"_s));
    QTRY_VERIFY(track("ivc-fed").decision.has_value());
    QVERIFY(track("ivc-fed").decision->on >= track("ivc-ssh").decision->inForceOn);
    const QString deliberation = print(u"session.deliberation"_s, "deliberation-federal");
    QVERIFY2(deliberation.contains(u"Gelet op de wet van 15 augustus 2012"_s)
                 && deliberation.contains(u"Inkomen in klassen volstaat."_s),
             qPrintable(deliberation));
    QVERIFY(m_hands->pressAndAnswer(u"session.close"_s, [](QWidget *) { return true; }));
    QTRY_VERIFY(SittingDesk(desk()).sitting(track("ivc-fed").decision->session)->sitting.isClosed());
    picture("7-federal-session");
    QVERIFY(m_hands->waitUntil(track("ivc-fed").decision->inForceOn, desk().today()));
}

void TestWholeLife::contractExtractionAndDelivery()
{
    finishWhatComesBefore("ksz-contract");
    const TrackId contract = track("ksz-contract").plan.id;
    QVERIFY(m_hands->actAs(u"Vera Nijs"_s));
    const QDate today = desk().today();
    QVERIFY(!desk().carryOut(m_dossier, command::RecordFollowUp{contract, FollowUp::Delivered, today, {}}));
    const auto concluded = desk().carryOut(m_dossier, command::Conclude{contract, today, u"Contract 2027/14"_s});
    QVERIFY2(concluded, concluded ? "" : qPrintable(toPlainText(concluded.error())));
    for (const FollowUp step : {FollowUp::Extracted, FollowUp::Delivered})
        QVERIFY(desk().carryOut(m_dossier, command::RecordFollowUp{contract, step, today, u"Levering 1"_s}));
    const auto steps = stepsAfterDecision(dossier(), contract, today);
    for (const AfterKind kind : {AfterKind::Contract, AfterKind::Extracted, AfterKind::Delivered}) {
        const auto step = std::ranges::find(steps, kind, &AfterStep::kind);
        QVERIFY(step != steps.end() && step->done == today);
    }
}

void TestWholeLife::publicationAndWhatRemains()
{
    QVERIFY(m_hands->actAs(u"Hilde Wouters"_s));
    const TrackId social = track("ivc-ssh").plan.id;
    QVERIFY(desk().carryOut(m_dossier,
                            command::RecordFollowUp{social, FollowUp::Published, desk().today(), u"ksz.fgov.be"_s}));
    const auto steps = stepsAfterDecision(dossier(), social, desk().today());
    QVERIFY(std::ranges::any_of(steps, [](const AfterStep &step) {
        return step.kind == AfterKind::Published && step.reference == u"ksz.fgov.be"_s;
    }));
    QVERIFY(m_hands->actAs(u"Nele Claessens"_s));
    QVERIFY(m_hands->goTo(u"requests"_s));
    picture("8-delivered");
    QVERIFY(dossier().phaseOn(desk().today()) == Phase::InForce);
}

void TestWholeLife::everyPlaceWasSeen()
{
    QVERIFY(m_hands->goTo(u"overview"_s));
    picture("9-overview");
    QVERIFY(m_hands->goTo(u"directory"_s));
    picture("9-directory");
    QVERIFY(m_hands->goTo(u"register"_s));
    picture("9-register");
    QCOMPARE_GE(find<QTableView>(u"registerTable"_s)->model()->rowCount(), 2); // both chambers
    QCOMPARE(m_out.entryList({u"*.png"_s}).size(), 11);
    QCOMPARE(m_out.entryList({u"*.pdf"_s}).size(), 6);
}

void TestWholeLife::theWorkspaceVerifiesClean()
{
    const auto report = desk().workspace().verify();
    QVERIFY(report && report->isClean());
}

QTEST_MAIN(TestWholeLife)
#include "tst_wholelife.moc"
