// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/generatedhistory.h"
#include "ui/common/appearance.h"
#include "ui/figures/chartview.h"
#include "ui/figures/figuremaking.h"
#include "ui/figures/figuresplace.h"
#include "ui/figures/logsheet.h"
#include "ui/placeframe.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QChart>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextStream>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// A desk on a generated history, as PlaceFrame is one on the demo.
struct GeneratedFrame {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)};
    CountedIds ids{u"test"_s};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QSettings> settings;
    ActionTable actions;
    ScriptedAsk ask;
    FixedFilePicker files;
    Messages messages;
    QList<Error> errors;

    QString open()
    {
        const QString path = folder.filePath(u"w.beraad"_s);
        if (const auto made = generateHistory(path, {150, 730, 5}, clock); !made)
            return toPlainText(made.error());
        auto workspace = Workspace::open(path);
        if (!workspace)
            return toPlainText(workspace.error());
        auto opened = Desk::open(std::move(*workspace), clock, ids);
        if (!opened)
            return toPlainText(opened.error());
        desk = std::move(*opened);
        settings = std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QObject::connect(&messages, &Messages::errorRaised, &messages, [this](const Error &error) { errors << error; });
        return {};
    }
    Context context() { return {*desk, actions, ask, files, messages, *settings}; }
};

} // namespace

class TestFiguresPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_frame.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_place = std::make_unique<FiguresPlace>(m_frame.context(), nullptr);
        m_place->resize(1280, 800);
        m_place->show();
        QTRY_VERIFY_WITH_TIMEOUT(!m_place->figure().isEmpty(), 60'000);
    }

    void everyFigureHasAChartATableAndItsBasis_data()
    {
        QTest::addColumn<int>("row");
        const auto kinds = figureKinds();
        for (size_t i = 0; i < kinds.size(); ++i)
            QTest::newRow(qPrintable(toString(kinds[i]))) << static_cast<int>(i);
    }

    void everyFigureHasAChartATableAndItsBasis()
    {
        QFETCH(int, row);
        choose("sourceField", {});
        choose("legField", {});
        widget<QListWidget>("figureKinds")->setCurrentRow(row);
        QVERIFY(!m_place->figure().isEmpty());
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(m_place->figure().rows.size()));
        QVERIFY(!widget<QLabel>("figureBasis")->text().isEmpty());
        QVERIFY(!widget<FigureChartView>("figureChart")->chart()->series().isEmpty());
        for (const FigureRow &each : m_place->figure().rows)
            QCOMPARE(each.cells.size(), m_place->figure().columns.size());
        photograph();
    }

    /// What the first dossier was granted is no reuse, nor what it was granted again, nor what was refused.
    void aVariableGrantedToALaterDossierIsReuse()
    {
        History history;
        const auto say = [&](const char *dossier, const char *variable, VerdictKind kind, Instant at) {
            VerdictFact fact;
            fact.dossier = QString::fromLatin1(dossier);
            fact.variable = QString::fromLatin1(variable);
            fact.kind = kind;
            fact.at = at;
            history.verdicts.push_back(fact);
        };
        say("b", "wage", VerdictKind::Approve, 20);
        say("a", "wage", VerdictKind::Coarsen, 10);
        say("a", "wage", VerdictKind::Approve, 30);
        say("c", "wage", VerdictKind::Refuse, 40);
        say("c", "sector", VerdictKind::Conditions, 5);
        FigureChoice choice;
        choice.kind = FigureKind::Reuse;
        const auto same = [](const QString &word) { return word; };
        const Figure figure = figureOf(history, choice, {same, same, same});
        QCOMPARE(figure.rows.size(), 1u);
        QCOMPARE(figure.rows.front().cells, (QStringList{u"wage"_s, u"1"_s}));
        QCOMPARE(figure.rows.front().cases, QStringList{u"b"_s});
        QVERIFY(figure.basis.contains(u"1") && figure.basis.contains(u"4"));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (const QWidget *each : m_place->findChildren<QWidget *>()) {
            const bool reached = each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
            const bool inner = qobject_cast<const QComboBox *>(each->parentWidget()) != nullptr;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!reached || inner || isNamed,
                     qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
        }
    }

    /// Asking again while the figures are worked out neither waits for the old ones nor shows them.
    void askingAgainStartsOverWithoutWaiting()
    {
        for (int i = 0; i < 3; ++i)
            m_frame.actions.find(u"figures.again"_s)->trigger();
        QTest::qWait(10);
        QTRY_VERIFY_WITH_TIMEOUT(!m_place->figure().isEmpty(), 60'000);
        QVERIFY(m_frame.errors.isEmpty());
    }

    void chartFollowsThePalette()
    {
        auto *view = widget<FigureChartView>("figureChart");
        const QPalette before = m_place->palette();
        m_place->setPalette(paletteOf(Scheme::Dark));
        QCOMPARE(view->chart()->backgroundBrush().color(), coloursOf(Scheme::Dark).surface);
        photograph(m_place.get(), u"dark"_s);
        m_place->setPalette(before);
        QCOMPARE(view->chart()->backgroundBrush().color(), coloursOf(view->palette()).surface);
    }

    void filtersNarrowWhatIsCounted()
    {
        widget<QListWidget>("figureKinds")->setCurrentRow(0);
        const int all = table()->model()->rowCount();
        choose("legField", u"dpo-advice"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(all > 1);
        const QString everywhere = table()->model()->index(0, 1).data().toString();
        choose("authorityField", u"vdab"_s);
        QVERIFY(table()->model()->index(0, 1).data().toString() != everywhere);
        choose("authorityField", {});
        choose("periodField", u"2025"_s);
        QVERIFY(table()->model()->index(0, 1).data().toString() != everywhere);
        choose("periodField", {});
        choose("legField", {});
        QCOMPARE(table()->model()->rowCount(), all);
    }

    void aRowLeadsToItsDossiers()
    {
        widget<QListWidget>("figureKinds")->setCurrentRow(0);
        // The requester of some dossier sees it and may open it.
        auto *cases = widget<QListWidget>("figureCases");
        table()->selectRow(0);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(cases->count() > 10);
        int openable = -1;
        for (int i = 0; i < cases->count(); ++i)
            if (!cases->item(i)->data(Qt::UserRole).toString().isEmpty())
                openable = i;
        QVERIFY(openable >= 0);
        const QSignalSpy spy(m_place.get(), &Place::navigate);
        cases->setCurrentRow(openable);
        QTest::keyClick(cases, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.front().at(0).toString(), u"requests"_s);
        QCOMPARE(spy.front().at(1).toString(), cases->item(openable)->data(Qt::UserRole).toString());
    }

    void dossiersOfOthersAreCountedButNotNamed()
    {
        widget<QListWidget>("figureKinds")->setCurrentRow(0);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        auto *cases = widget<QListWidget>("figureCases");
        int hidden = 0;
        for (int i = 0; i < cases->count(); ++i) {
            const QListWidgetItem *item = cases->item(i);
            if (item->data(Qt::UserRole).toString().isEmpty()) {
                ++hidden;
                QVERIFY(item->text().startsWith(u"generated-"));
            }
        }
        QVERIFY(hidden > 0);
    }

    void tableAndPdfAreSaved()
    {
        widget<QListWidget>("figureKinds")->setCurrentRow(2);
        m_frame.files.file = m_frame.folder.filePath(u"f.csv"_s);
        m_frame.actions.find(u"figures.csv"_s)->trigger();
        QFile csv(*m_frame.files.file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(m_place->figure().rows.size()) + 2);
        QVERIFY(lines.front().contains(m_place->figure().basis.toUtf8()));
        m_frame.files.file = m_frame.folder.filePath(u"f.pdf"_s);
        m_frame.actions.find(u"figures.pdf"_s)->trigger();
        QFile pdf(*m_frame.files.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 10'000);
        QVERIFY(m_frame.errors.isEmpty());
        if (const QString kept = qEnvironmentVariable("BERAAD_PICTURES"); !kept.isEmpty())
            QFile::copy(pdf.fileName(), kept + u"/figure.pdf"_s);
    }

    void anotherSystemsHistoryIsImportedAndShown()
    {
        m_place->importFile(QStringLiteral(BERAAD_SOURCE_DIR "/tests/figures/logs/advices.csv"));
        auto *sheet = m_place->findChild<LogSheet *>(u"logSheet"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet->findChild<QComboBox *>(u"activityColumn"_s)->currentData().toString(), u"activiteit"_s);
        auto *time = sheet->findChild<QComboBox *>(u"timeColumn"_s);
        auto *import = sheet->findChild<QPushButton *>(u"importLog"_s);
        time->setCurrentIndex(0);
        QVERIFY(!import->isEnabled()); // and the sheet says why
        time->setCurrentIndex(time->findData(u"tijdstip"_s));
        photograph(sheet, u"sheet"_s);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(widget<QComboBox>("sourceField")->currentData().toString(), u"advices"_s, 30'000);
        QVERIFY(m_frame.errors.isEmpty());
        QVERIFY(!widget<QComboBox>("authorityField")->isVisible());
        choose("fromField", u"ontvangen"_s);
        choose("toField", u"beslist"_s);
        widget<QListWidget>("figureKinds")->setCurrentRow(2);
        QCOMPARE(table()->model()->rowCount(), 2); // two of four are decided
        photograph(m_place.get(), u"log"_s);
    }

    void aBrokenLogIsRefusedWithItsLine()
    {
        const QString path = m_frame.folder.filePath(u"broken.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("case,activity,time\n1,begin,2026-01-05 09:00\n1,end,soon\n");
        file.close();
        m_place->keepLog({path, u"broken"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(m_frame.errors.size(), 1, 30'000);
        QVERIFY(m_frame.errors.front().problems.front().where.endsWith(u":3"));
        m_frame.errors.clear();
        QCOMPARE(widget<QComboBox>("sourceField")->findData(u"broken"_s), -1);
    }

    void aRemovedHistoryComesBackByUndo()
    {
        std::function<void()> undo;
        connect(&m_frame.messages, &Messages::undoOffered, this,
                [&](const QString &, const std::function<void()> &offered) { undo = offered; });
        choose("sourceField", u"advices"_s);
        m_frame.actions.find(u"figures.remove"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(widget<QComboBox>("sourceField")->findData(u"advices"_s), -1, 60'000);
        QVERIFY(undo);
        undo();
        QTRY_VERIFY_WITH_TIMEOUT(widget<QComboBox>("sourceField")->findData(u"advices"_s) > 0, 60'000);
        disconnect(&m_frame.messages, &Messages::undoOffered, this, nullptr);
    }

    void generatedHistorySaysSo() { QVERIFY(widget<QLabel>("generatedMark")->isVisibleTo(m_place.get())); }

    void tableKeepsItsPromises()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigure(m_place->figure());
        QVERIFY(model.rowCount() > 0);
        model.setFigure({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anEmptyWorkspaceSaysWhatWouldFillIt()
    {
        GeneratedFrame empty;
        auto workspace = Workspace::create(empty.folder.filePath(u"e.beraad"_s));
        QVERIFY(workspace);
        auto desk = Desk::open(std::move(*workspace), empty.clock, empty.ids);
        QVERIFY(desk);
        empty.desk = std::move(*desk);
        empty.settings = std::make_unique<QSettings>(empty.folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        FiguresPlace place(empty.context(), nullptr);
        place.show();
        QTRY_VERIFY_WITH_TIMEOUT(!place.findChild<QWidget *>(u"figuresProgress"_s)->isVisible(), 30'000);
        QVERIFY(place.figure().isEmpty());
        QVERIFY(!place.findChild<QTableView *>(u"figureTable"_s)->isVisible());
        empty.actions.find(u"figures.csv"_s)->trigger(); // disabled: nothing happens
        QVERIFY(!empty.actions.find(u"figures.csv"_s)->isEnabled());
    }

private:
    template <typename W> W *widget(const char *name) { return m_place->findChild<W *>(QString::fromLatin1(name)); }
    QTableView *table() { return widget<QTableView>("figureTable"); }
    void choose(const char *name, const QString &word)
    {
        auto *box = widget<QComboBox>(name);
        const int index = word.isEmpty() ? 0 : box->findData(word);
        QVERIFY2(index >= 0, qPrintable(word));
        box->setCurrentIndex(index);
    }
    /// `BERAAD_PICTURES=DIR tst_figuresplace`: for people who look.
    void photograph(QWidget *what = nullptr, const QString &name = {})
    {
        const QString folder = qEnvironmentVariable("BERAAD_PICTURES");
        if (folder.isEmpty())
            return;
        const QString called = name.isEmpty() ? toString(m_place->figure().kind) : name;
        QTest::qWait(1200); // charts move into place
        (what ? what : m_place.get())->grab().save(folder + u'/' + called + u".png"_s);
    }

    GeneratedFrame m_frame;
    std::unique_ptr<FiguresPlace> m_place;
};

QTEST_MAIN(TestFiguresPlace)
#include "tst_figuresplace.moc"
