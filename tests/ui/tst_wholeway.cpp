// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "desk/reviewdesk.h"
#include "desk/routedesk.h"
#include "ui/catalogue/catalogueplace.h"
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/status.h"
#include "ui/directory/directoryplace.h"
#include "ui/formfilling.h"
#include "ui/freshdesk.h"
#include "ui/hands.h"
#include "ui/overview/overviewplace.h"
#include "ui/requests/filesmodel.h"
#include "ui/requests/linesmodel.h"
#include "ui/requests/requestsplace.h"
#include "ui/requests/routepanel.h"
#include "ui/requests/tracksview.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewplace.h"
#include "ui/sessionhands.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// What the researcher asks for: where to find it, and how fine, for which years and by which channel.
struct Wish {
    const char *variable;
    const char *words;
    const char *granularity;
    const char *period;
    const char *channel;
};

constexpr Wish kWishes[] = {
    {"agodi/schooltype/schooltype", "type of schooling", "exact", "2018-09-01 – 2021-08-31", ""},
    {"agodi/studierichting/studierichting", "course of study", "exact", "2018-09-01 – 2021-08-31", ""},
    {"agodi/duaal-leren/duaal-leren", "dual learning", "yes-no", "2018-09-01 – 2021-08-31", ""},
    {"agodi/uitstapdatum/uitstapdatum", "leaving", "month", "2018-09-01 – 2021-08-31", ""},
    {"vdab/inschrijvingsperiode/inschrijvingsperiode", "registration period", "exact", "2018-09-01 – 2024", "ksz"},
    {"vdab/uitstroom-naar-werk/uitstroom-naar-werk", "exit to work", "yes-no", "2018-09-01 – 2024", "ksz"},
    {"dwse/premie-duaal-leren/premie-duaal-leren", "premium", "yes-no", "2018-09-01 – 2021-08-31", ""},
    {"dwse/premie-duaal-leren/premiebedrag", "amount of the premium", "class", "2018-09-01 – 2021-08-31", ""},
    {"rsz/dmfa-kwartaalloon/dmfa-kwartaalloon", "quarterly wage", "class", "2018-10-01 – 2024", "ksz"},
};
/// What is asked later, when the rest is authorised.
constexpr Wish kMore[] = {
    {"vdab/trajecten/trajecttype", "trajecttype", "exact", "2018-09-01 – 2024", "ksz"},
    {"rsz/tewerkstelling-na-ibo/tewerkstelling-na-ibo", "tewerkstelling na ibo", "class", "2018-10-01 – 2024", "ksz"},
};
constexpr int kSearchRests = 150; ///< milliseconds: longer than a search waits for the next letter
constexpr int kWages = 8; ///< the last wish, added when the form is filled in

QByteArray asked(const QString &question, const QJsonValue &held)
{
    return question.toUtf8() + " holds " + QJsonDocument(QJsonArray{held}).toJson(QJsonDocument::Compact);
}

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

} // namespace

/// One dossier the whole way, from the empty workspace to a decision that holds, by what people do at the window:
/// school-to-work of the cases tc01 and tc01b, with the answers of the demo's own request file.
class TestWholeWay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    // Each is one stage of the way and stands on the one before.
    void theCatalogueIsRead();
    void variablesAreFoundAndPutInTheBasket();
    void theFormIsFilledInFieldByField();
    void theRouteNamesItsRulesAndEvidence();
    void wagesChangeTheRouteWhileOneLooks();
    void theTableOfVariablesIsFilledIn();
    void aCompleteDraftIsSubmitted();
    void theSecretaryFindsTheFileComplete();
    void providersJudgeTheirOwnLinesByKeys_data();
    void providersJudgeTheirOwnLinesByKeys();
    void controllersConcludeWhatIsTheirs_data();
    void controllersConcludeWhatIsTheirs();
    void theSecretaryPutsTheFileOnAnAgenda();
    void theDecisionIsRecordedOnTheDayOfTheSession();
    void theDecisionHoldsTenWorkingDaysLater();
    void everythingThatHappenedIsInTheHistory();
    void anAmendmentAsksForTwoVariablesMore();
    void onlyWhatIsNewIsJudgedAgain_data();
    void onlyWhatIsNewIsJudgedAgain();
    void nobodyElseIsAskedAgain();
    void theWorkspaceVerifiesClean();

private:
    Desk &desk() { return m_fresh.desk(); }
    template <typename Widget> Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(m_hands->seen(name));
    }
    bool addToBasket(const Wish &wish);
    bool fillIn(FormFilling &filling, int row, const Wish &wish, const QString &why);
    bool judge(const QString &variable, Qt::Key key, const QString &reason, const QString &sentence);
    bool writeInDialog(QWidget *dialog, const QString &words) const;
    DossierState dossier() { return *desk().workspace().dossier(m_dossier); }
    TrackState committeeTrack();
    QString historyShown() const;

    FreshDesk m_fresh;
    Appearance m_appearance;
    Language m_language;
    DialogAsk m_ask;
    FixedFilePicker m_files;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    Request m_paper; ///< what the researcher has in hand
    DossierId m_dossier;
    DossierId m_amendment;
    QDate m_session;
    bool m_isStuck = false;
};

void TestWholeWay::initTestCase()
{
    const QString fault = m_fresh.open();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const auto file = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
    QVERIFY(file);
    const auto request = readRequest(*file);
    QVERIFY(request);
    m_paper = *request;
    const QString title = m_paper.title.in(m_paper.language); // the form asks it in the language of the request
    m_paper.title = {};
    m_paper.title.byLanguage.insert(m_paper.language, title);
    m_language.choose(u"en"_s);
    m_settings = std::make_unique<QSettings>(m_fresh.folder() + u"/s.ini"_s, QSettings::IniFormat);
    m_window
        = std::make_unique<MainWindow>(WindowParts{desk(),
                                                   m_appearance,
                                                   m_language,
                                                   *m_settings,
                                                   m_ask,
                                                   m_files,
                                                   {overviewPlaceInfo(), cataloguePlaceInfo(), requestsPlaceInfo(),
                                                    reviewPlaceInfo(), sessionsPlaceInfo(), directoryPlaceInfo()}});
    m_hands = std::make_unique<Hands>(*m_window);
    m_window->restore(u"overview"_s);
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWholeWay::init()
{
    if (m_isStuck)
        QSKIP("the way ended at an earlier stage");
}

void TestWholeWay::cleanup()
{
    m_isStuck = m_isStuck || QTest::currentTestFailed();
}

void TestWholeWay::cleanupTestCase()
{
    m_window.reset();
}

void TestWholeWay::theCatalogueIsRead()
{
    QVERIFY(m_hands->actAs(u"An Peeters"_s));
    QVERIFY(m_hands->goTo(u"catalogue"_s));
    m_files.file = QStringLiteral(BERAAD_SOURCE_DIR) + u"/resources/demo/catalogue.csv"_s;
    QVERIFY(m_hands->press(u"catalogue.import"_s));
    QVERIFY(m_hands->press(u"importStart"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"importReportClose"_s), 30000);
    QVERIFY(m_hands->press(u"importReportClose"_s));
    QTRY_VERIFY(find<QListView>(u"variableList"_s));
    QVERIFY(find<QListView>(u"variableList"_s)->model()->rowCount() > 100);
}

bool TestWholeWay::addToBasket(const Wish &wish)
{
    QWidget *place = m_window->placeWidget(u"catalogue"_s);
    auto *search = place->findChild<QLineEdit *>(u"searchField"_s);
    auto *list = find<QListView>(u"variableList"_s);
    if (!search || !list)
        return false;
    QSignalSpy found(list->model(), &QAbstractItemModel::modelReset);
    if (!m_hands->type(search, text(wish.words)) || !QTest::qWaitFor([&found] { return !found.isEmpty(); }))
        return false;
    QTest::qWait(kSearchRests);
    const QString id = text(wish.variable);
    const auto rowOfWish = [list, id] {
        const auto rows = list->model()->match(list->model()->index(0, 0), VariablesModel::IdRole, id);
        return rows.isEmpty() ? QModelIndex() : rows.first();
    };
    return m_hands->pick(list, rowOfWish()) && m_hands->key(list, Qt::Key_Return)
        && rowOfWish().data(VariablesModel::InBasketRole).toBool();
}

void TestWholeWay::variablesAreFoundAndPutInTheBasket()
{
    for (int i = 0; i < kWages; ++i)
        QVERIFY2(addToBasket(kWishes[i]), kWishes[i].variable);
    QVERIFY(find<QLabel>(u"basketCount"_s)->text().startsWith(QString::number(kWages)));
    QCOMPARE(DraftDesk(desk()).drafts()->size(), size_t(1));
    m_dossier = DraftDesk(desk()).drafts()->front().id;
    QVERIFY(m_hands->press(u"openRequest"_s));
    QCOMPARE(m_window->currentPlace(), u"requests"_s);
    QCOMPARE(find<QTableView>(u"linesTable"_s)->model()->rowCount(), kWages);
}

void TestWholeWay::theFormIsFilledInFieldByField()
{
    const Form &form = desk().form();
    Answers paper = answersWithFacts(form, toJson(m_paper));
    const auto held = [&] {
        if (!QTest::qWaitFor([this] { return find<QLabel>(u"savedState"_s)->text() == u"Draft · saved"_s; }))
            qWarning("the draft does not save itself");
        return answersWithFacts(form, toJson(*DraftDesk(desk()).draftRequest(m_dossier)));
    };
    FormFilling filling(*m_hands, form, [this](const QString &name) {
        m_files.file = QStringLiteral(BERAAD_SOURCE_DIR "/resources/demo/files/") + name;
    });
    const QStringList left = filling.write(paper, held);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    QVERIFY(filling.written() > 40);
    const Answers now = held();
    for (const QString &id : paper.keys())
        if (form.find(QuestionId(id))->type != AnswerType::Variables)
            QVERIFY2(now.value(id) == paper.value(id), asked(id, now.value(id)).constData());
}

void TestWholeWay::theRouteNamesItsRulesAndEvidence()
{
    auto *panel = find<RoutePanel>(u"routePanel"_s);
    QVERIFY(panel);
    const Route route = RouteDesk(desk()).routeOf(*DraftDesk(desk()).draftRequest(m_dossier));
    int procedures = 0;
    for (const Procedure &procedure : route.procedures) {
        auto *shown = panel->findChild<QWidget *>(u"procedure-"_s + procedure.id.value);
        QVERIFY2(shown, qPrintable(procedure.id.value));
        QStringList words;
        for (const QLabel *label : shown->findChildren<QLabel *>())
            words << label->text();
        QStringList chips;
        for (const QWidget *chip : shown->findChildren<QWidget *>())
            chips << chip->accessibleName();
        QVERIFY(!procedure.because.empty());
        for (const Reason &reason : procedure.because) {
            QVERIFY2(words.join(u'\n').contains(u"— "_s + reason.rule), qPrintable(words.join(u'\n')));
            QVERIFY2(words.contains(reason.source), qPrintable(reason.source));
            QVERIFY2(chips.contains(lookOfEvidence(reason.evidence).word), qPrintable(chips.join(u'|')));
        }
        ++procedures;
    }
    QVERIFY(procedures > 3);
}

void TestWholeWay::wagesChangeTheRouteWhileOneLooks()
{
    QVERIFY(m_hands->press(u"findVariables"_s));
    QCOMPARE(m_window->currentPlace(), u"catalogue"_s);
    QVERIFY(addToBasket(kWishes[kWages]));
    QVERIFY(m_hands->press(u"openRequest"_s));
    auto *panel = find<RoutePanel>(u"routePanel"_s);
    const QRegularExpression ofTheHolder(u"^\\+ .* · (NSSO|RSZ)"_s);
    const auto isTold = [&] { return !panel->changeSentences().filter(ofTheHolder).isEmpty(); };
    QTRY_VERIFY2(isTold(), qPrintable(panel->changeSentences().join(u'\n')));
}

bool TestWholeWay::fillIn(FormFilling &filling, int row, const Wish &wish, const QString &why)
{
    using Model = RequestLinesModel;
    return filling.editCell(row, Model::Granularity, text(wish.granularity))
        && filling.editCell(row, Model::PeriodColumn, text(wish.period))
        && filling.editCell(row, Model::Form, u"pseudonymised"_s)
        && (!*wish.channel || filling.editCell(row, Model::Channel, text(wish.channel)))
        && filling.editCell(row, Model::Why, why) && (m_hands->seen(u"V7"_s) || m_hands->press(u"moreAboutLine"_s))
        && m_hands->type(m_hands->seen(u"V7"_s), u"schoolverlaters"_s);
}

void TestWholeWay::theTableOfVariablesIsFilledIn()
{
    FormFilling filling(*m_hands, desk().form());
    for (int row = 0; row <= kWages; ++row) {
        const Wish &wish = kWishes[row];
        const auto paper = std::ranges::find_if(
            m_paper.lines, [&](const Line &line) { return variableOf(line).value == text(wish.variable); });
        const QString why
            = paper == m_paper.lines.end() ? u"Het bedrag verklaart hoe sterk de premie stuurt."_s : paper->why;
        QVERIFY2(fillIn(filling, row, wish, why), wish.variable);
    }
    QTRY_COMPARE(find<QLabel>(u"savedState"_s)->text(), u"Draft · saved"_s);
    const Request draft = *DraftDesk(desk()).draftRequest(m_dossier);
    for (const Line &wanted : m_paper.lines) {
        const auto held = std::ranges::find_if(
            draft.lines, [&](const Line &line) { return variableOf(line) == variableOf(wanted); });
        QVERIFY2(held != draft.lines.end(), qPrintable(wanted.variable));
        QCOMPARE(held->why, wanted.why);
        QCOMPARE(held->period, wanted.period);
        QCOMPARE(held->channel, wanted.channel);
        QCOMPARE(held->form, wanted.form);
        QCOMPARE(held->population, wanted.population);
    }
    auto *panel = find<RoutePanel>(u"routePanel"_s);
    QTRY_VERIFY(!panel->findChildren<QWidget *>(QRegularExpression(u"^procedure-ivc-ssh"_s)).isEmpty());
}

void TestWholeWay::aCompleteDraftIsSubmitted()
{
    QTRY_COMPARE(find<QAbstractButton>(u"missingAnswers"_s)->accessibleName(), u"All required answers are there"_s);
    QVERIFY(m_hands->press(u"submitButton"_s));
    auto *sheet = m_window->findChild<QDialog *>(u"submitSheet"_s);
    QVERIFY(sheet);
    auto *confirm = sheet->findChild<QAbstractButton *>(u"confirmSubmit"_s);
    QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(find<QTabWidget>(u"dossierTabs"_s));
    QVERIFY(DraftDesk(desk()).drafts()->empty());
    QVERIFY(dossier().phaseOn(desk().today()) == Phase::Submitted);
    QCOMPARE(dossier().request->lines.size(), std::size(kWishes));
}

TrackState TestWholeWay::committeeTrack()
{
    for (const TrackState &track : dossier().tracks)
        if (track.plan.procedure == u"ivc-ssh"_s)
            return track;
    return {};
}

bool TestWholeWay::writeInDialog(QWidget *dialog, const QString &words) const
{
    return m_hands->type(dialog->findChild<QPlainTextEdit *>(), words);
}

void TestWholeWay::theSecretaryFindsTheFileComplete()
{
    QVERIFY(m_hands->waitUntil(QDate(2026, 11, 27), desk().today()));
    QCOMPARE(desk().today(), QDate(2026, 11, 27));
    QVERIFY(m_hands->actAs(u"Hilde Wouters"_s));
    QVERIFY(m_hands->goTo(u"sessions"_s));
    QCOMPARE(find<QListView>(u"waitingList"_s)->model()->rowCount(), 1);
    QCOMPARE(findCompleteByHand(*m_hands, u"Volledig: formulier en koppelschema aanwezig."_s), QString());
    QTRY_VERIFY(committeeTrack().complete.isValid());
}

void TestWholeWay::providersJudgeTheirOwnLinesByKeys_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("special"); ///< the line that is not simply approved
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("VDAB approves all") << u"Bram De Smet"_s << u"vdab"_s << QString() << 0 << QString() << QString();
    QTest::newRow("AGODI coarsens the course of study")
        << u"Sofie Claes"_s << u"agodi"_s << u"studierichting"_s << int(Qt::Key_G) << u"proportionality"_s
        << u"Het studiegebied volstaat."_s;
    QTest::newRow("DWSE refuses the amount") << u"Karel Maes"_s << u"dwse"_s << u"premiebedrag"_s << int(Qt::Key_R)
                                             << u"necessity"_s << u"Wel of geen premie volstaat."_s;
    QTest::newRow("RSZ approves the wages")
        << u"Nathalie Lambert"_s << u"rsz"_s << QString() << 0 << QString() << QString();
    QTest::newRow("KU Leuven approves what it asks for")
        << u"Lies Janssens"_s << u"kuleuven"_s << QString() << 0 << QString() << QString();
}

bool TestWholeWay::judge(const QString &variable, Qt::Key key, const QString &reason, const QString &sentence)
{
    auto *grid = find<QTableView>(u"reviewGrid"_s);
    const LineId id(grid->currentIndex().data(ReviewModel::LineRole).toString());
    const auto state = dossier();
    const auto line = std::ranges::find(state.request->lines, id, &Line::id);
    if (line == state.request->lines.end())
        return false;
    const bool isSpecial = line->variable == variable;
    if (!m_hands->key(grid, isSpecial ? key : Qt::Key_A))
        return false;
    auto *reasons = find<QComboBox>(u"verdictReason"_s);
    if (!reasons) // a plain yes asks for no more
        return !isSpecial;
    // Whoever approves what another organisation did not, says why.
    auto *words = find<QLineEdit>(u"verdictSentence"_s);
    return m_hands->choose(reasons, isSpecial ? reason : u"justified"_s)
        && m_hands->type(words, isSpecial ? sentence : u"Nodig voor de vergelijking."_s)
        && m_hands->key(words, Qt::Key_Return);
}

void TestWholeWay::providersJudgeTheirOwnLinesByKeys()
{
    QFETCH(QString, person);
    QFETCH(QString, organisation);
    QFETCH(QString, special);
    QFETCH(int, key);
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    QVERIFY(m_hands->actAs(person));
    QVERIFY(m_hands->goTo(u"review"_s));
    const OrganisationId own(organisation);
    const int lines = find<QTableView>(u"reviewGrid"_s)->model()->rowCount();
    QCOMPARE(size_t(lines), dossier().linesToJudge(own).size());
    QVERIFY(lines > 0);
    for (int i = 0; i < lines; ++i) // the grid goes on to the next line by itself
        QVERIFY(judge(special, Qt::Key(key), reason, sentence));
    const DossierState judged = dossier();
    for (const LineId &line : judged.linesToJudge(own)) {
        const auto given = judged.verdicts.find(line);
        QVERIFY2(given != judged.verdicts.end() && given->second.contains(own), qPrintable(line.value));
    }
    QVERIFY(!dossier().advices.contains(own));
    QVERIFY(m_hands->pressAndAnswer(u"review.sign"_s,
                                    [this](QWidget *dialog) { return writeInDialog(dialog, u"Gunstig."_s); }));
    QTRY_VERIFY(dossier().advices.contains(own));
}

void TestWholeWay::controllersConcludeWhatIsTheirs_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("authority");
    const auto row = [](const char *name, const QString &person, const QString &procedure, const QString &authority) {
        QTest::newRow(name) << person << procedure << authority;
    };
    row("impact assessment", u"Johan Willems"_s, u"dpia"_s, u"kuleuven"_s);
    row("agreement of VDAB", u"Ingrid Smets"_s, u"title4-agreement"_s, u"vdab"_s);
    row("agreement of AGODI", u"Greet Vandamme"_s, u"title4-agreement"_s, u"agodi"_s);
    row("agreement of DWSE", u"Tom Verhoeven"_s, u"title4-agreement"_s, u"dwse"_s);
    row("agreement of RSZ", u"Luc Hendrickx"_s, u"title4-agreement"_s, u"rsz"_s);
    row("protocol of AGODI", u"Greet Vandamme"_s, u"protocol-vl"_s, u"agodi"_s);
    row("protocol of DWSE", u"Tom Verhoeven"_s, u"protocol-vl"_s, u"dwse"_s);
}

void TestWholeWay::controllersConcludeWhatIsTheirs()
{
    QFETCH(QString, person);
    QFETCH(QString, procedure);
    QFETCH(QString, authority);
    const auto isOwn = [&](const TrackState &track) {
        return track.plan.procedure == procedure && track.plan.authority.value == authority;
    };
    const DossierState before = dossier();
    const auto own = std::ranges::find_if(before.tracks, isOwn);
    QVERIFY(own != before.tracks.end());
    QVERIFY(m_hands->actAs(person));
    QVERIFY(m_hands->goTo(u"requests"_s));
    auto *tracks = find<TracksView>(u"tracksView"_s);
    QVERIFY(tracks);
    const int row = tracks->lanes().rowOf(own->plan.id);
    QVERIFY(m_hands->pick(tracks, tracks->model()->index(row, 0)));
    QVERIFY(m_hands->press(u"action-conclude"_s));
    QVERIFY(m_hands->type(m_hands->seen(u"actionReason"_s), u"Stuk 2026/4, getekend"_s));
    QVERIFY(m_hands->press(u"actionConfirm"_s));
    QTRY_VERIFY(dossier().track(own->plan.id)->concluded.has_value());
}

void TestWholeWay::theSecretaryPutsTheFileOnAnAgenda()
{
    QVERIFY(m_hands->actAs(u"Hilde Wouters"_s));
    QVERIFY(m_hands->goTo(u"sessions"_s));
    QVERIFY(dossier().isAdvised());
    QVERIFY(m_hands->pressAndAnswer(u"sessions.schedule"_s, [this](QWidget *dialog) {
        auto *list = dialog->findChild<QListWidget *>();
        return list && m_hands->key(list, Qt::Key_Down);
    }));
    QTRY_VERIFY(committeeTrack().scheduled.has_value());
    m_session = committeeTrack().scheduled->on;
    QVERIFY(m_session > desk().today());
    auto *agenda = find<QListView>(u"agenda-"_s + committeeTrack().scheduled->session.value);
    QVERIFY(agenda);
    QCOMPARE(agenda->model()->rowCount(), 1);
}

void TestWholeWay::theDecisionIsRecordedOnTheDayOfTheSession()
{
    QVERIFY(m_hands->waitUntil(m_session, desk().today()));
    auto *agenda = find<QListView>(u"agenda-"_s + committeeTrack().scheduled->session.value);
    QVERIFY(m_hands->pick(agenda, agenda->model()->index(0, 0)));
    QVERIFY(m_hands->press(u"sessions.decide"_s)); // leads to the page of the session
    QVERIFY(!find<QPushButton>(u"decisionRecord"_s)->isEnabled());
    QCOMPARE(holdByHand(*m_hands, desk(), committeeTrack().scheduled->committee), QString());
    QVERIFY(m_hands->press(u"session.decide"_s));
    QVERIFY(m_hands->choose(find<QComboBox>(u"decisionOutcome"_s), int(Outcome::Authorised)));
    auto *conditions = find<QListWidget>(u"decisionConditions"_s);
    QVERIFY(conditions && conditions->count() > 0);
    QVERIFY(m_hands->pick(conditions, conditions->model()->index(0, 0)));
    QVERIFY(m_hands->key(conditions, Qt::Key_Space));
    QVERIFY(m_hands->type(find<QPlainTextEdit>(u"decisionMotivation"_s),
                          u"Nodig en beperkt tot wat het onderzoek vraagt."_s));
    QVERIFY(m_hands->press(u"decisionRecord"_s));
    QTRY_VERIFY(committeeTrack().decision.has_value());
    QCOMPARE(committeeTrack().decision->conditions.size(), 1);
    QVERIFY(committeeTrack().stageOn(desk().today()) == Stage::Decided);
}

void TestWholeWay::theDecisionHoldsTenWorkingDaysLater()
{
    const QDate inForce = committeeTrack().decision->inForceOn;
    QCOMPARE(desk().workingDays().between(m_session, inForce.addDays(-1)), 10);
    QVERIFY(m_hands->waitUntil(inForce.addDays(-1), desk().today()));
    QVERIFY(m_hands->actAs(u"An Peeters"_s));
    QVERIFY(m_hands->goTo(u"requests"_s));
    auto *list = find<QListView>(u"requestList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    const auto phase = [list] { return Phase(list->model()->index(0, 0).data(FilesModel::PhaseRole).toInt()); };
    QVERIFY(phase() == Phase::Decided);
    QVERIFY(m_hands->waitUntil(inForce, desk().today()));
    QVERIFY(phase() == Phase::InForce);
    auto *tracks = find<TracksView>(u"tracksView"_s);
    const QModelIndex lane = tracks->model()->index(tracks->lanes().rowOf(committeeTrack().plan.id), 0);
    const QString read = lane.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.contains(u"in force"_s, Qt::CaseInsensitive), qPrintable(read));
}

QString TestWholeWay::historyShown() const
{
    const auto *list = find<QListView>(u"historyList"_s);
    QStringList rows;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data().toString();
    return rows.join(u'\n');
}

void TestWholeWay::everythingThatHappenedIsInTheHistory()
{
    auto *tabs = find<QTabWidget>(u"dossierTabs"_s);
    tabs->tabBar()->setFocus();
    for (int i = 1; i < tabs->count(); ++i)
        QVERIFY(m_hands->key(tabs->tabBar(), Qt::Key_Right));
    QVERIFY(find<QListView>(u"historyList"_s));
    // submitted, complete, 18 verdicts one by one, 5 advices, 7 tracks concluded, agenda, decision
    const auto events = desk().workspace().events(m_dossier);
    QVERIFY(events && events->size() >= 34);
    QCOMPARE(historyShown().count(u'\n') + 1, qsizetype(desk().history(m_dossier)->size()));
    QVERIFY2(historyShown().contains(committeeTrack().decision->number), qPrintable(historyShown()));
}

void TestWholeWay::anAmendmentAsksForTwoVariablesMore()
{
    auto *amend = m_window->findChild<QAction *>(u"requests.amend"_s);
    QVERIFY(amend && amend->isEnabled());
    amend->trigger();
    QTRY_COMPARE(DraftDesk(desk()).drafts()->size(), size_t(1));
    m_amendment = DraftDesk(desk()).drafts()->front().id;
    QVERIFY(m_hands->goTo(u"catalogue"_s));
    for (const Wish &wish : kMore)
        QVERIFY2(addToBasket(wish), wish.variable);
    QVERIFY(m_hands->press(u"openRequest"_s));
    FormFilling filling(*m_hands, desk().form());
    int row = int(std::size(kWishes));
    for (const Wish &wish : kMore)
        QVERIFY2(fillIn(filling, row++, wish, u"Nodig om ook de begeleiding te volgen."_s), wish.variable);
    const auto addedLines = [this] {
        auto *card = m_window->findChild<QWidget *>(u"amendment"_s);
        const auto said = card ? card->findChildren<QLabel *>() : QList<QLabel *>();
        return std::ranges::count_if(said, [](const QLabel *label) { return label->text().endsWith(u"— major"_s); });
    };
    QTRY_VERIFY(addedLines() >= 2);
    auto *missing = find<QAbstractButton>(u"missingAnswers"_s);
    QTRY_COMPARE(missing->accessibleName(), u"All required answers are there"_s);
    QVERIFY(m_hands->press(u"submitButton"_s));
    auto *sheet = m_window->findChild<QDialog *>(u"submitSheet"_s);
    QVERIFY(sheet);
    QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"confirmSubmit"_s), Qt::LeftButton);
    QTRY_VERIFY(DraftDesk(desk()).drafts()->empty());
    const DossierState amended = *desk().workspace().dossier(m_amendment);
    QCOMPARE(amended.request->follows, m_dossier);
    QCOMPARE(amended.request->lines.size(), std::size(kWishes) + std::size(kMore));
    QCOMPARE(size_t(amended.standing.size()), std::size(kWishes));
}

void TestWholeWay::onlyWhatIsNewIsJudgedAgain_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<int>("lines");
    QTest::newRow("VDAB") << u"Bram De Smet"_s << u"vdab"_s << 1;
    QTest::newRow("RSZ") << u"Nathalie Lambert"_s << u"rsz"_s << 1;
    QTest::newRow("KU Leuven") << u"Lies Janssens"_s << u"kuleuven"_s << 2;
}

void TestWholeWay::onlyWhatIsNewIsJudgedAgain()
{
    QFETCH(QString, person);
    QFETCH(QString, organisation);
    QFETCH(int, lines);
    const OrganisationId own(organisation);
    QVERIFY(m_hands->actAs(person));
    QVERIFY(m_hands->goTo(u"review"_s));
    auto *grid = find<QTableView>(u"reviewGrid"_s);
    QCOMPARE(grid->model()->rowCount(), lines); // what was decided is not in the way
    QVERIFY(!grid->isColumnHidden(ReviewModel::Change));
    for (int row = 0; row < lines; ++row) {
        QVERIFY(!grid->model()->index(row, ReviewModel::Change).data().toString().isEmpty());
        QVERIFY(m_hands->key(grid, Qt::Key_A));
    }
    QVERIFY(m_hands->pressAndAnswer(u"review.sign"_s,
                                    [this](QWidget *dialog) { return writeInDialog(dialog, u"Gunstig."_s); }));
    QTRY_VERIFY(desk().workspace().dossier(m_amendment)->advices.contains(own));
    QCOMPARE(desk().workspace().dossier(m_amendment)->verdicts.size(), size_t(organisation == u"vdab" ? 1 : 2));
}

void TestWholeWay::nobodyElseIsAskedAgain()
{
    QVERIFY(desk().workspace().dossier(m_amendment)->isAdvised());
    for (const char *person : {"Sofie Claes", "Karel Maes"}) { // of AGODI and DWSE
        QVERIFY(m_hands->actAs(text(person)));
        const auto queue = ReviewDesk(desk()).queue();
        QVERIFY(queue);
        QVERIFY2(!std::ranges::contains(*queue, m_amendment, &ReviewTask::dossier), person);
    }
}

void TestWholeWay::theWorkspaceVerifiesClean()
{
    const auto report = desk().workspace().verify();
    QVERIFY(report);
    QVERIFY2(report->isClean(), report->problems.empty() ? "" : qPrintable(report->problems.front().where));
    QCOMPARE(report->dossiers, 2);
    QCOMPARE(size_t(report->events),
             desk().workspace().events(m_dossier)->size() + desk().workspace().events(m_amendment)->size());
    m_window.reset(); // and once more from the file alone
    m_fresh.close();
    const auto again = Workspace::open(m_fresh.path());
    QVERIFY(again);
    QVERIFY((*again)->verify()->isClean());
}

QTEST_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
