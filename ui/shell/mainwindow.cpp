// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/overview.h"
#include "ui/common/appearance.h"
#include "ui/common/language.h"
#include "ui/common/messagebar.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Setting<QByteArray> kGeometry{"window/geometry", {}};
const Setting<QString> kPlace{"window/place", {}};
const Setting<QString> kRail{"window/rail", {}}; ///< narrow, wide; empty: as the width of the window allows
const Setting<QString> kLanguage{"window/language", {}};
const Setting<int> kAppearance{"window/appearance", 0};

constexpr QSize kFirstSize(1360, 860);
constexpr QSize kSmallestSize(900, 560);
constexpr int kWideRailFrom = 1180; ///< in a narrower window the places need the room more than the words do
constexpr size_t kVisitsKept = 50;
constexpr auto kCountAfter = 60ms; ///< counts may come after the first paint

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_rail(new NavigationRail)
    , m_messageBar(new MessageBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kSmallestSize);
    addActions();
    m_bar = new TopBar(m_parts.desk, m_actions, m_parts.appearance, m_parts.language);
    arrange();
    m_toast = new Toast(this);
    m_palette = new CommandPalette(this, [this](const QString &words) { return paletteEntries(words); });
    followDesk();
    retranslate();
    m_counting.start(kCountAfter);
    QTimer::singleShot(kCountAfter, this, [this] {
        m_parts.desk.imports().sourceWatch();
        m_parts.desk.learnPaces();
    });
}

/// Places save what was typed a moment ago and say so: while actions, messages and this window still stand.
MainWindow::~MainWindow()
{
    delete m_stack;
}

void MainWindow::arrange()
{
    auto *page = new QVBoxLayout;
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(space::kWide, 0, space::kWide, 0);
    inset->addWidget(m_messageBar);
    page->addLayout(inset);
    page->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(page, 1);
    for (const PlaceInfo &place : m_parts.places)
        m_rail->addPlace(place.id, place.icon);
    m_rail->setCollapseAction(m_actions.find(u"shell.rail"_s));
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) { goTo(id); });
    connect(m_bar, &TopBar::searchRequested, this, [this] { openPalette(); });
    connect(m_bar, &TopBar::personRequested, this, &MainWindow::choosePerson);
    connect(m_bar, &TopBar::dayChosen, this, &MainWindow::moveDay);
    connect(&m_messages, &Messages::errorRaised, this, [this](const Error &error) { m_messageBar->show(error); });
    connect(&m_messages, &Messages::noteRaised, this, [this](const QString &sentence) { m_toast->show(sentence); });
    connect(&m_messages, &Messages::undoOffered, this,
            [this](const QString &sentence, const auto &undo) { m_toast->show(sentence, undo); });
}

void MainWindow::addActions()
{
    const auto add = [this](const QString &id, std::function<QString()> text, const QString &iconName,
                            const QKeySequence &keys, std::function<void()> run) {
        m_actions.add({id, std::move(text), iconName, keys, {}, true}, this, std::move(run), Qt::WindowShortcut);
    };
    addPlaceActions();
    add(
        u"shell.palette"_s, [] { return tr("Search or do something"); }, u"search"_s, QKeySequence(u"Ctrl+K"_s),
        [this] { openPalette(); });
    add(
        u"shell.back"_s, [] { return tr("Back to where you were"); }, u"chevron-left"_s, QKeySequence(u"Alt+Left"_s),
        [this] { goBack(); });
    add(
        u"shell.refresh"_s, [] { return tr("Read again"); }, u"history"_s, QKeySequence(u"F5"_s),
        [this] { refreshCurrent(); });
    add(
        u"shell.rail"_s, [] { return tr("Narrow or widen the rail"); }, u"sidebar"_s, QKeySequence(u"Ctrl+B"_s),
        [this] {
            kRail.write(m_parts.settings, m_rail->isCollapsed() ? u"wide"_s : u"narrow"_s);
            fitRail();
        });
    add(
        u"shell.dark"_s, [] { return tr("Light or dark"); }, u"contrast"_s, QKeySequence(u"Ctrl+Shift+D"_s),
        [this] {
            m_parts.appearance.choose(m_parts.appearance.scheme() == Scheme::Dark ? Appearance::Choice::Light
                                                                                  : Appearance::Choice::Dark);
        });
    add(
        u"shell.language"_s, [] { return tr("Next language"); }, u"language"_s, QKeySequence(u"Ctrl+Shift+L"_s),
        [this] {
            const QStringList all = Language::offered();
            m_parts.language.choose(all[(all.indexOf(m_parts.language.current()) + 1) % all.size()]);
        });
    add(
        u"shell.help"_s, [] { return tr("Help and shortcuts"); }, u"help"_s, QKeySequence(u"F1"_s),
        [this] { showHelp(); });
    add(u"shell.quit"_s, [] { return tr("Close Beraad"); }, u"close"_s, QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::addPlaceActions()
{
    for (size_t i = 0; i < m_parts.places.size(); ++i) {
        const PlaceInfo &place = m_parts.places[i];
        m_actions.add(
            {u"go."_s + place.id, place.title, place.icon, QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), {}, false}, this,
            [this, id = place.id] { goTo(id); }, Qt::WindowShortcut);
    }
}

void MainWindow::followDesk()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshCurrent);
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &MainWindow::updateCounts);
    const auto all = [this] {
        outdate({});
        m_bar->refresh();
        m_refresh.start();
    };
    connect(&m_parts.desk, &Desk::personChanged, this, all);
    connect(&m_parts.desk, &Desk::dayChanged, this, all);
    connect(&m_parts.desk, &Desk::dossierChanged, this, all);
    connect(&m_parts.desk, &Desk::catalogueChanged, this, all);
    connect(&m_parts.desk, &Desk::directoryChanged, this, all);
    connect(&m_parts.desk, &Desk::feedbackChanged, this, all);
    connect(&m_parts.desk, &Desk::dayChanged, &m_parts.desk, &Desk::learnPaces);
    connect(&m_parts.desk, &Desk::pacesLearnt, this, all);
    connect(&m_parts.desk, &Desk::pacesFailed, this,
            [this](const Error &why) { m_messages.check(Result<void>(std::unexpected(why))); });
    // Whoever types in a draft must not be refreshed under their hands.
    connect(&m_parts.desk, &Desk::draftChanged, this, [this] { outdate(m_current); });
    connect(&m_parts.appearance, &Appearance::changed, this,
            [this] { remember(kAppearance.key, int(m_parts.appearance.choice())); });
    connect(&m_parts.language, &Language::changed, this,
            [this] { remember(kLanguage.key, m_parts.language.current()); });
}

void MainWindow::remember(const char *key, const QVariant &value)
{
    m_parts.settings.setValue(QLatin1StringView(key), value);
}

void MainWindow::outdate(const QString &exceptPlace)
{
    for (const PlaceInfo &place : m_parts.places)
        if (place.id != exceptPlace)
            m_outdated.insert(place.id);
}

const PlaceInfo *MainWindow::info(const QString &id) const
{
    const auto found = std::ranges::find(m_parts.places, id, &PlaceInfo::id);
    return found == m_parts.places.end() ? nullptr : &*found;
}

QStringList MainWindow::placeIds() const
{
    QStringList ids;
    for (const PlaceInfo &place : m_parts.places)
        ids << place.id;
    return ids;
}

Place *MainWindow::placeWidget(const QString &id) const
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto *place = static_cast<Place *>(m_stack->widget(i)); place->id() == id)
            return place;
    return nullptr;
}

void MainWindow::goTo(const QString &place, const QString &target)
{
    if (!info(place))
        return;
    if (m_visits.empty() || m_visits.back().place != place || m_visits.back().target != target)
        m_visits.push_back({place, target});
    if (m_visits.size() > kVisitsKept)
        m_visits.erase(m_visits.begin());
    showVisit({place, target});
}

void MainWindow::goBack()
{
    if (m_visits.size() < 2)
        return;
    m_visits.pop_back();
    showVisit(m_visits.back());
}

void MainWindow::showVisit(const Visit &visit)
{
    Place *place = placeWidget(visit.place);
    const bool isFirstVisit = !place;
    if (isFirstVisit) {
        const Context context{m_parts.desk, m_actions, m_parts.ask, m_parts.files, m_messages, m_parts.settings};
        place = info(visit.place)->build(context, nullptr);
        m_stack->addWidget(place);
        connect(place, &Place::navigate, this, &MainWindow::goTo);
        m_outdated.insert(visit.place);
    }
    m_palette->stop();
    m_current = visit.place;
    m_stack->setCurrentWidget(place);
    if (m_outdated.remove(visit.place))
        place->refresh();
    if (!visit.target.isEmpty())
        place->open(visit.target);
    m_rail->setCurrent(visit.place);
    m_bar->setTitle(info(visit.place)->title());
    // Later it keeps the focus where it was; the stack itself would begin at whatever stands first.
    if (isFirstVisit || !place->isAncestorOf(QApplication::focusWidget()))
        place->setFocus(Qt::OtherFocusReason);
    remember(kPlace.key, visit.place);
}

void MainWindow::refreshCurrent()
{
    updateCounts();
    if (Place *place = placeWidget(m_current)) {
        m_outdated.remove(m_current);
        place->refresh();
    }
}

void MainWindow::updateCounts()
{
    const auto overview = overviewOf(m_parts.desk);
    m_rail->setCount(u"overview"_s, overview ? int(overview->needsYou.size()) : 0);
}

void MainWindow::actAs(const QString &person)
{
    m_messages.check(m_parts.desk.actAs(PersonId(person)));
}

void MainWindow::moveDay(QDate day)
{
    m_messages.check(m_parts.desk.moveDay(day));
}

void MainWindow::openPalette(const QString &words)
{
    m_palette->start(words);
}

void MainWindow::showHelp()
{
    HelpDialog(m_actions, m_parts.desk, this).exec();
}

void MainWindow::restore(const QString &place)
{
    resize(kFirstSize);
    restoreGeometry(kGeometry.read(m_parts.settings));
    const QString wanted = place.isEmpty() ? kPlace.read(m_parts.settings) : place;
    goTo(info(wanted) ? wanted : m_parts.places.front().id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    kGeometry.write(m_parts.settings, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void MainWindow::fitRail()
{
    const QString chosen = kRail.read(m_parts.settings);
    m_rail->setCollapsed(chosen.isEmpty() ? width() < kWideRailFrom : chosen == u"narrow");
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_bar->refresh();
    for (size_t i = 0; i < m_parts.places.size(); ++i) {
        const PlaceInfo &place = m_parts.places[i];
        m_rail->setText(place.id, place.title(),
                        QKeySequence(u"Ctrl+%1"_s.arg(i + 1)).toString(QKeySequence::NativeText));
    }
    m_rail->setAccessibleName(tr("Places"));
    if (const PlaceInfo *current = info(m_current))
        m_bar->setTitle(current->title());
    setWindowTitle(m_parts.desk.isDemo() ? tr("Beraad – demonstration") : u"Beraad"_s);
    outdate({}); // texts out of data files follow too, also in places that are not in front
    if (!m_current.isEmpty())
        m_refresh.start();
}

} // namespace beraad
