// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/demodesk.h"
#include "ui/directory/directoryplace.h"
#include "ui/overview/overviewplace.h"
#include "ui/shell/firstrundialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSettings>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_language.choose(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_demo.folder() + u"/s.ini"_s, QSettings::IniFormat);
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(WindowParts{m_demo.desk(),
                                                            m_appearance,
                                                            m_language,
                                                            *m_settings,
                                                            m_ask,
                                                            m_files,
                                                            {overviewPlaceInfo(), directoryPlaceInfo()}});
        m_window->restore(u"overview"_s);
        m_window->resize(1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_language.choose(u"en"_s);
    }

    void placesAreBuiltWhenFirstVisited()
    {
        QVERIFY(m_window->placeWidget(u"overview"_s));
        QVERIFY(!m_window->placeWidget(u"directory"_s));
        m_window->goTo(u"directory"_s);
        QVERIFY(m_window->placeWidget(u"directory"_s));
    }

    void placesAreReachedByKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPlace(), u"directory"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPlace(), u"overview"_s);
    }

    void railMovesByArrowsAndOpensBySpace()
    {
        auto *first = m_window->findChild<QAbstractButton *>(u"rail-overview"_s);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = m_window->findChild<QAbstractButton *>(u"rail-directory"_s);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(m_window->currentPlace(), u"directory"_s);
    }

    void railGivesWayInANarrowWindowUnlessSomebodyChose()
    {
        auto *rail = m_window->findChild<QWidget *>(u"navigationRail"_s);
        m_window->resize(1400, 700);
        const int wide = rail->width();
        m_window->resize(1000, 700);
        QVERIFY(rail->width() < wide);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(rail->width(), wide);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        m_window->resize(1400, 700);
        QVERIFY(rail->width() < wide);
        m_settings->clear();
    }

    void paletteFindsAndRuns()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<QWidget *>(u"commandPalette"_s);
        auto *field = m_window->findChild<QLineEdit *>(u"paletteField"_s);
        QVERIFY(palette->isVisible() && field->hasFocus());
        QTest::keyClicks(field, u"directo"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_window->currentPlace(), u"directory"_s);
    }

    void paletteFindsDossiersAndVariables()
    {
        auto *field = openPalette();
        QTest::keyClicks(field, u"school"_s);
        const auto *model = m_window->findChild<QListView *>(u"paletteList"_s)->model();
        QStringList kinds;
        for (int row = 0; row < model->rowCount(); ++row)
            kinds << model->index(row, 0).data(Qt::UserRole + 104).toString();
        QVERIFY(kinds.contains(u"Variable"_s));
    }

    void paletteLeavesByEscapeAndGivesTheFocusBack()
    {
        auto *button = m_window->findChild<QAbstractButton *>(u"rail-overview"_s);
        button->setFocus();
        auto *field = openPalette();
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_window->findChild<QWidget *>(u"commandPalette"_s)->isVisible());
        QVERIFY(button->hasFocus());
    }

    void languageChangesEverythingShown()
    {
        auto *rail = m_window->findChild<QAbstractButton *>(u"rail-directory"_s);
        QCOMPARE(rail->text(), u"Directory"_s);
        m_language.choose(u"nl"_s);
        QCoreApplication::processEvents();
        QCOMPARE(rail->text(), u"Gids"_s);
        QCOMPARE(m_window->actions().find(u"go.overview"_s)->text(), u"Overzicht"_s);
    }

    void actingAsSomebodyElseShowsTheirWork()
    {
        const PersonId before = m_demo.desk().person().id;
        for (const Person &person : m_demo.desk().persons()) {
            m_window->actAs(person.id.value);
            QCOMPARE(m_demo.desk().person().id, person.id);
            QVERIFY(m_window->findChild<QAbstractButton *>(u"personButton"_s)->accessibleName().contains(person.name));
            QCoreApplication::processEvents();
        }
        m_window->actAs(before.value);
    }

    void personIsChosenByTyping()
    {
        const PersonId before = m_demo.desk().person().id;
        const auto other
            = std::ranges::find_if(m_demo.desk().persons(), [&](const Person &person) { return person.id != before; });
        m_window->findChild<QAbstractButton *>(u"personButton"_s)->click();
        auto *field = m_window->findChild<QLineEdit *>(u"paletteField"_s);
        QTest::keyClicks(field, other->name);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_demo.desk().person().id, other->id);
        m_window->actAs(before.value);
    }

    void hiddenPlacesFollowTheLanguageToo()
    {
        m_window->goTo(u"directory"_s);
        m_language.choose(u"nl"_s);
        QCoreApplication::processEvents();
        m_window->goTo(u"overview"_s);
        QStringList texts;
        for (const QLabel *label : m_window->placeWidget(u"overview"_s)->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.join(u'|').contains(u"november"_s) && texts.contains(u"Volgende zittingen"_s));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (const QString &place : m_window->placeIds()) {
            m_window->goTo(place);
            QCoreApplication::processEvents();
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named,
                         qPrintable(place + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                    + widget->objectName()));
            }
        }
    }

    void placeAndSizeAreRemembered()
    {
        m_window->goTo(u"directory"_s);
        m_window->resize(1000, 650);
        m_window->close();
        MainWindow next({m_demo.desk(),
                         m_appearance,
                         m_language,
                         *m_settings,
                         m_ask,
                         m_files,
                         {overviewPlaceInfo(), directoryPlaceInfo()}});
        next.restore();
        QCOMPARE(next.currentPlace(), u"directory"_s);
        QCOMPARE(next.height(), 650); // the width is bounded by the screen, and the off-screen one is narrow
    }

    void firstRunAsksForANameOnlyForAnOwnWorkspace()
    {
        const auto directory = shippedDirectory();
        QVERIFY(directory);
        FirstRunDialog dialog(*directory, m_language);
        auto *start = dialog.findChild<QAbstractButton *>(u"startButton"_s);
        QVERIFY(start->isEnabled());
        QVERIFY(dialog.value().demo);
        dialog.findChild<QRadioButton *>(u"ownChoice"_s)->setChecked(true);
        QVERIFY(!start->isEnabled());
        dialog.findChild<QLineEdit *>(u"nameField"_s)->setText(u"An Peeters"_s);
        auto *body = dialog.findChild<QComboBox *>(u"organisationField"_s);
        body->setCurrentIndex(body->findData(u"kuleuven"_s));
        QVERIFY(start->isEnabled());
        QCOMPARE(dialog.value().organisation.value, u"kuleuven"_s);
        m_language.choose(u"nl"_s);
        QCoreApplication::processEvents();
        QCOMPARE(dialog.value().organisation.value, u"kuleuven"_s);
    }

private:
    QLineEdit *openPalette()
    {
        m_window->openPalette();
        return m_window->findChild<QLineEdit *>(u"paletteField"_s);
    }

    DemoDesk m_demo;
    Appearance m_appearance;
    Language m_language;
    ScriptedAsk m_ask;
    FixedFilePicker m_files;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
