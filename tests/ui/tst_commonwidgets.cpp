// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontable.h"
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/detailspane.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/setting.h"
#include "ui/common/splitter.h"
#include "ui/common/statuschip.h"
#include "ui/common/toolrow.h"
#include "ui/common/trackbar.h"
#include "ui/common/typography.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestCommonWidgets : public QObject {
    Q_OBJECT

private slots:
    void darkIsOurPaletteAndSwitchesBack()
    {
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.choose(Appearance::Choice::Dark);
        QVERIFY(schemeOf(QApplication::palette()) == Scheme::Dark);
        appearance.choose(Appearance::Choice::Light);
        QVERIFY(schemeOf(QApplication::palette()) == Scheme::Light);
        QCOMPARE(changed.count(), 2);
    }

    void searchSaysWordsOnceAfterARest()
    {
        SearchField field;
        QSignalSpy searched(&field, &SearchField::searched);
        field.show();
        QTest::keyClicks(&field, u"loon "_s);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.at(0).at(0).toString(), u"loon"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void arrowsInTheSearchFieldMoveInTheList()
    {
        QListWidget list;
        list.addItems({u"a"_s, u"b"_s, u"c"_s});
        list.setCurrentRow(0);
        SearchField field;
        field.setView(&list);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(list.currentRow(), 1);
    }

    void undoRunsOnceAndHidesTheToast()
    {
        QWidget host;
        host.resize(600, 400);
        host.show();
        Toast toast(&host);
        int undone = 0;
        toast.show(u"Removed"_s, [&] { ++undone; });
        auto *button = toast.findChild<QPushButton *>(u"undoButton"_s);
        QVERIFY(button && button->isVisible());
        QVERIFY(host.rect().contains(toast.geometry()));
        button->click();
        button->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
    }

    void refusalStaysWithItsDetails()
    {
        MessageBar bar;
        bar.show(Error{ErrorCode::NoCapacity, {}, u"session is full"_s, {}});
        QVERIFY(bar.isVisible());
        QVERIFY(!bar.accessibleName().isEmpty());
        bool told = false;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            told = told || label->text().contains(u"session is full"_s);
        QVERIFY(told);
    }

    void messagesCheckResults()
    {
        Messages messages;
        QSignalSpy errors(&messages, &Messages::errorRaised);
        QVERIFY(messages.check(Result<void>()));
        QVERIFY(!messages.check(Result<void>(refuse(ErrorCode::NotFound, {}, {}))));
        QCOMPARE(messages.valueOf(Result<int>(7)), std::optional(7));
        QVERIFY(!messages.valueOf(Result<int>(refuse(ErrorCode::NotFound, {}, {}))));
        QCOMPARE(errors.count(), 2);
    }

    void actionsAreFoundAndForgottenWithTheirPlace()
    {
        ActionTable table;
        int runs = 0;
        {
            QWidget place;
            QAction *action
                = table.add({u"x.run"_s, [] { return u"Run"_s; }, u"play"_s, QKeySequence(u"Ctrl+R"_s), u"x"_s, true},
                            &place, [&] { ++runs; });
            QCOMPARE(table.find(u"x.run"_s), action);
            action->trigger();
            QVERIFY(action->toolTip().contains(u"Ctrl+R"_s));
        }
        QCOMPARE(runs, 1);
        QVERIFY(!table.find(u"x.run"_s));
        QVERIFY(table.rows().empty());
    }

    void settingsAreTypedAndKept()
    {
        QTemporaryDir folder;
        const Setting<bool> closed{"test/closed", false};
        const Setting<QString> name{"test/name", u"nobody"_s};
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(closed.read(settings), false);
        QCOMPARE(name.read(settings), u"nobody"_s);
        closed.write(settings, true);
        QCOMPARE(closed.read(settings), true);
    }

    void splitterRemembersItsSizes()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const auto sizesAfter = [&](std::optional<int> moveTo) {
            Splitter splitter(u"test"_s, {1, 1}, settings);
            splitter.addWidget(new QWidget);
            splitter.addWidget(new QWidget);
            splitter.resize(609, 100);
            splitter.show();
            if (moveTo) {
                splitter.setSizes({*moveTo, 600 - *moveTo});
                emit splitter.splitterMoved(*moveTo, 1);
            }
            return splitter.sizes();
        };
        QCOMPARE(sizesAfter(std::nullopt).at(0), 300);
        sizesAfter(150);
        QCOMPARE(sizesAfter(std::nullopt).at(0), 150);
    }

    void chipsSayTheirWordToScreenReaders()
    {
        StatusChip chip(lookOf(Phase::InForce));
        QCOMPARE(chip.accessibleName(), lookOf(Phase::InForce).word);
        QVERIFY(chip.sizeHint().width() > chip.sizeHint().height());
    }

    void trackBarNamesEverySegment()
    {
        TrackBar bar;
        bar.setSegments({{u"Protocol"_s, lookOf(Stage::Concluded), 1}, {u"IVC"_s, lookOf(Stage::Scheduled), 0.6}});
        QVERIFY(bar.accessibleName().contains(u"IVC"_s));
        bar.resize(300, 40);
        bar.grab(); // paints without a fault
        QVERIFY(shareDone(Stage::Intake) < shareDone(Stage::Complete)
                && shareDone(Stage::Decided) < shareDone(Stage::InForce));
    }

    void toolRowShowsIconsWhereWordsDoNotFit()
    {
        QAction approve(icon(u"check"_s), u"Approve with pleasure"_s);
        QAction refuse(icon(u"refuse"_s), u"Refuse with regret"_s);
        QAction sign(icon(u"sign"_s), u"Sign"_s);
        ToolRow row;
        row.add(&approve);
        row.add(&refuse);
        row.addStretch();
        row.addKept(&sign);
        row.resize(row.sizeHint().width(), 40);
        row.show();
        const auto buttons = row.findChildren<QToolButton *>();
        const auto stylesOf = [&buttons] {
            std::vector<Qt::ToolButtonStyle> styles;
            for (const QToolButton *button : buttons)
                styles.push_back(button->toolButtonStyle());
            return styles;
        };
        constexpr auto kWords = Qt::ToolButtonTextBesideIcon;
        constexpr auto kIcon = Qt::ToolButtonIconOnly;
        QCOMPARE(stylesOf(), (std::vector{kWords, kWords, kWords}));
        row.resize(row.width() - 1, 40);
        QCOMPARE(stylesOf(), (std::vector{kWords, kIcon, kWords}));
        const int signWords = buttons.last()->sizeHint().width();
        row.resize(row.minimumSizeHint().width(), 40);
        QCOMPARE(stylesOf(), (std::vector{kIcon, kIcon, kIcon}));
        row.resize(row.width() + signWords - buttons.last()->sizeHint().width(), 40);
        QCOMPARE(stylesOf(), (std::vector{kIcon, kIcon, kWords}));
        QCoreApplication::processEvents();
        for (const QToolButton *button : buttons) {
            QCOMPARE_GE(button->width(), button->sizeHint().width());
            QCOMPARE_LT(button->geometry().right(), row.width());
        }
        approve.setText(u"Yes"_s); // another language has shorter words
        refuse.setText(u"No"_s);
        QCoreApplication::processEvents();
        row.resize(row.sizeHint().width(), 40);
        QCOMPARE(stylesOf(), (std::vector{kWords, kWords, kWords}));
    }

    void detailsPaneForgetsWhatWasThere()
    {
        DetailsPane pane;
        pane.setTitle(u"One"_s);
        pane.addSection(u"Section"_s)->addWidget(DetailsPane::makeText(u"first text"_s));
        pane.clear();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLabel *label : pane.findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty(), qPrintable(label->text()));
    }

    void scriptedAnswersRunOut()
    {
        ScriptedAsk ask;
        ask.texts = {u"because"_s};
        QCOMPARE(ask.text(nullptr, {}, u"Why?"_s, {}, {}, false), std::optional(u"because"_s));
        QVERIFY(!ask.text(nullptr, {}, u"Why?"_s, {}, {}, false));
        QCOMPARE(ask.asked.size(), 2);
    }
};

QTEST_MAIN(TestCommonWidgets)
#include "tst_commonwidgets.moc"
