// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "ui/catalogue/catalogueplace.h"
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/demodesk.h"
#include "ui/directory/directoryplace.h"
#include "ui/figures/figuresplace.h"
#include "ui/overview/overviewplace.h"
#include "ui/register/registerplace.h"
#include "ui/requests/requestsplace.h"
#include "ui/review/reviewplace.h"
#include "ui/rules/rulesplace.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

bool isNamed(const QWidget *widget, const QList<QLabel *> &labels)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->count() > 0 && !tabs->tabText(0).isEmpty(); // its tabs are what a screen reader reads
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool labelled = std::ranges::any_of(labels, [&](const QLabel *label) { return label->buddy() == widget; });
    return labelled || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
}

} // namespace

/// All places in one window: what holds for every one of them.
class TestEveryPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_language.choose(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_demo.folder() + u"/s.ini"_s, QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(WindowParts{
            m_demo.desk(),
            m_appearance,
            m_language,
            *m_settings,
            m_ask,
            m_files,
            {overviewPlaceInfo(), cataloguePlaceInfo(), requestsPlaceInfo(), reviewPlaceInfo(), sessionsPlaceInfo(),
             registerPlaceInfo(), figuresPlaceInfo(), directoryPlaceInfo(), rulesPlaceInfo()}});
        m_window->restore(u"overview"_s);
        m_window->resize(1100, 700);
        m_window->show();
    }

    /// The draft saves itself while the window goes away, and tells a window that must still stand.
    void closingTheWindowKeepsWhatWasJustTyped()
    {
        for (const Person &person : m_demo.desk().persons())
            if (person.has(Role::Requester))
                m_window->actAs(person.id.value);
        auto window = std::make_unique<MainWindow>(WindowParts{m_demo.desk(),
                                                               m_appearance,
                                                               m_language,
                                                               *m_settings,
                                                               m_ask,
                                                               m_files,
                                                               {overviewPlaceInfo(), requestsPlaceInfo()}});
        window->restore(u"requests"_s);
        window->show();
        window->actions().find(u"requests.new"_s)->trigger();
        QTest::keyClicks(window->findChild<QLineEdit *>(u"S0.Q1"_s), u"Typed at the last moment"_s);
        window.reset();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto drafts = DraftDesk(m_demo.desk()).drafts();
        QVERIFY(std::ranges::any_of(*drafts, [](const Draft &draft) {
            return draft.request.value("title"_L1).toObject().value("nl"_L1).toString()
                == u"Typed at the last moment"_s;
        }));
    }

    void whatTakesTheFocusHasANameInEveryPlaceForEveryone()
    {
        for (const Person &person : m_demo.desk().persons()) {
            m_window->actAs(person.id.value);
            for (const QString &place : m_window->placeIds()) {
                m_window->goTo(place);
                QTest::qWait(1);
                verifyNames(place + u" as "_s + person.name);
            }
        }
    }

    void placesAnswerToTheirShortcuts()
    {
        const QStringList places = m_window->placeIds();
        for (int i = 0; i < places.size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_window->currentPlace(), places[i]);
        }
    }

    void actionsHaveTextsAndNoTwoShareAKeyInOnePlace()
    {
        QHash<QString, QString> keys;
        for (const ActionTable::Row &row : m_window->actions().rows()) {
            QVERIFY2(!row.action->text().isEmpty(), qPrintable(row.spec.id));
            if (row.spec.shortcut.isEmpty())
                continue;
            const QString key = row.spec.place + u' ' + row.spec.shortcut.toString();
            QVERIFY2(!keys.contains(key), qPrintable(key + u": "_s + keys.value(key) + u", "_s + row.spec.id));
            keys.insert(key, row.spec.id);
        }
    }

    void nothingEnglishIsLeftInTheRail()
    {
        m_language.choose(u"nl"_s);
        QCoreApplication::processEvents();
        for (const QString &place : m_window->placeIds()) {
            const QString word = m_window->findChild<QAbstractButton *>(u"rail-"_s + place)->text();
            if (place != u"register"_s) // a Dutch word too
                QVERIFY2(word.compare(place, Qt::CaseInsensitive) != 0, qPrintable(word));
        }
        m_language.choose(u"en"_s);
    }

    void tourLeavesPicturesOfEveryScene()
    {
        const QString folder = m_demo.folder() + u"/tour"_s;
        Tour tour(*m_window, m_demo.desk(), m_appearance, m_language, folder);
        QSignalSpy finished(&tour, &Tour::finished);
        std::vector<Scene> scenes = standardScenes(*m_window, m_demo.desk());
        QVERIFY(scenes.size() > size_t(m_window->placeIds().size()));
        scenes.erase(scenes.begin() + 1, scenes.end());
        tour.start(scenes);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.at(0).at(0).toStringList(), QStringList());
        const QStringList names = QDir(folder).entryList({u"overview-*.png"_s});
        QCOMPARE(names.size(), 2 * 2 * 2 + 2); // languages, schemes, sizes
        QVERIFY(!QDir(folder).entryList({u"*.pdf"_s}).isEmpty());
    }

private:
    void verifyNames(const QString &where)
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool reached = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            const bool inner = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
            if (!reached || inner)
                continue;
            QVERIFY2(isNamed(widget, labels),
                     qPrintable(u"%1: %2 %3"_s.arg(where, QString::fromLatin1(widget->metaObject()->className()),
                                                   widget->objectName())));
        }
    }

    DemoDesk m_demo;
    Appearance m_appearance;
    Language m_language;
    ScriptedAsk m_ask;
    FixedFilePicker m_files;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestEveryPlace)
#include "tst_everyplace.moc"
