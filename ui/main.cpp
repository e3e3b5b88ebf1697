// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place that knows all rooms.
#include "desk/desk.h"
#include "ui/catalogue/catalogueplace.h"
#include "ui/common/appearance.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"
#include "ui/directory/directoryplace.h"
#include "ui/figures/figuresplace.h"
#include "ui/overview/overviewplace.h"
#include "ui/register/registerplace.h"
#include "ui/requests/requestsplace.h"
#include "ui/review/reviewplace.h"
#include "ui/rules/rulesplace.h"
#include "ui/sessions/sessionsplace.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/opening.h"
#include "ui/shell/remindernotices.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString workspace;
    bool demo = false;
    QString tour;
    bool exitAfterFirstPaint = false;
    QString language;
    bool dark = false;
    QString place;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Beraad: data requests and their authorisations in Belgium"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s, u"A workspace file; without it, the one of the last time."_s,
                                 u"[WORKSPACE]"_s);
    parser.addOptions({
        {u"demo"_s, u"Open the demonstration; make it when it is not there."_s},
        {u"tour"_s, u"Photograph every place into DIR and leave; without a workspace, of a demo of its own."_s,
         u"DIR"_s},
        {u"exit-after-first-paint"_s, u"Print how long the first paint took and leave."_s},
        {u"lang"_s, u"nl, fr, de or en."_s, u"LANGUAGE"_s},
        {u"dark"_s, u"Dark, whatever the system says."_s},
        {u"place"_s,
         u"Start in this place: overview, catalogue, requests, review, sessions, register, figures, directory, rules."_s,
         u"PLACE"_s},
    });
    parser.process(application);
    return {parser.positionalArguments().value(0),
            parser.isSet(u"demo"_s),
            parser.value(u"tour"_s),
            parser.isSet(u"exit-after-first-paint"_s),
            parser.value(u"lang"_s),
            parser.isSet(u"dark"_s),
            parser.value(u"place"_s)};
}

std::vector<PlaceInfo> places()
{
    return {
        overviewPlaceInfo(), cataloguePlaceInfo(), requestsPlaceInfo(),  reviewPlaceInfo(), sessionsPlaceInfo(),
        registerPlaceInfo(), figuresPlaceInfo(),   directoryPlaceInfo(), rulesPlaceInfo(),
    };
}

/// The workspace to open, made first when it is the demo's or the first run's. Nothing: the person closed the first
/// run.
Result<std::unique_ptr<Desk>> openOrMake(const Arguments &arguments, Language &language, QSettings &settings,
                                         const Clock &clock, IdSource &ids)
{
    const QString last = settings.value(u"workspace"_s).toString();
    const QString path = !arguments.workspace.isEmpty() ? arguments.workspace
        : arguments.demo                                ? defaultWorkspace(true)
                                                        : last;
    const bool named = !arguments.workspace.isEmpty()
        && !arguments.demo; // a named file that is missing is a refusal, not a first run
    if (named || QFileInfo::exists(path))
        return openDesk(path, clock, ids);
    if (arguments.demo)
        return makeWorkspace(path, FirstRun{}, clock, ids);
    const auto directory = shippedDirectory();
    if (!directory)
        return std::unexpected(directory.error());
    const auto choice = FirstRunDialog::ask(*directory, language);
    if (!choice)
        return refuse(ErrorCode::Cancelled, {}, u"the first run was closed"_s);
    const QString made = defaultWorkspace(choice->demo);
    return QFileInfo::exists(made) ? openDesk(made, clock, ids) : makeWorkspace(made, *choice, clock, ids);
}

int refuseToStart(const Error &error, bool silent)
{
    if (error.code == ErrorCode::Cancelled)
        return 0;
    std::fputs(qPrintable(toPlainText(error) + u'\n'), stderr);
    if (silent)
        return 1;
    const wording::Message message = wording::of(error);
    QMessageBox box(QMessageBox::Critical, u"Beraad"_s, message.sentence, QMessageBox::Close);
    box.setInformativeText(message.details.join(u'\n'));
    box.exec();
    return 1;
}

void leaveAfterFirstPaint(MainWindow &window, qint64 started)
{
    auto *paint = new FirstPaint(&window);
    QObject::connect(paint, &FirstPaint::done, &window, [started] {
        std::printf("first-paint-ms %.3f\n", millisecondsSinceStart(started));
        std::fflush(stdout);
        QApplication::exit(0);
    });
}

void startTour(Tour &tour, const MainWindow &window, Desk &desk)
{
    QObject::connect(&tour, &Tour::finished, &tour, [](const QStringList &faults) {
        for (const QString &fault : faults)
            std::fprintf(stderr, "%s\n", qPrintable(fault));
        QApplication::exit(faults.isEmpty() ? 0 : 1);
    });
    QMetaObject::invokeMethod(&tour, [&] { tour.start(standardScenes(window, desk)); }, Qt::QueuedConnection);
}

/// Somebody clicked a message on the desktop: the reminders of the day are shown.
void comeForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    window.goTo(u"overview"_s, u"reminders"_s);
}

int run(QApplication &application, qint64 started)
{
    const Arguments arguments = readArguments(application);
    const bool unattended = !arguments.tour.isEmpty() || arguments.exitAfterFirstPaint;
    // Unattended runs neither read nor leave settings of the person.
    const QTemporaryDir scratch;
    QSettings settings(unattended ? scratch.filePath(u"settings.ini"_s) : QSettings().fileName(), QSettings::IniFormat);
    Appearance appearance;
    appearance.choose(arguments.dark ? Appearance::Choice::Dark
                                     : Appearance::Choice(settings.value(u"window/appearance"_s, 0).toInt()));
    Language language;
    const QString remembered = settings.value(u"window/language"_s).toString();
    language.choose(!arguments.language.isEmpty() ? arguments.language
                        : !remembered.isEmpty()   ? remembered
                                                  : Language::fromSystem());
    const SystemClock clock;
    RandomIds ids;
    // Nobody is there to answer the first run: such a run plays a demo of its own.
    const bool isAlone = unattended && arguments.workspace.isEmpty() && !arguments.demo;
    auto desk = isAlone ? makeWorkspace(scratch.filePath(u"demo.beraad"_s), FirstRun{}, clock, ids)
                        : openOrMake(arguments, language, settings, clock, ids);
    if (!desk)
        return refuseToStart(desk.error(), unattended);
    settings.setValue(u"workspace"_s, QFileInfo((*desk)->workspace().path()).absoluteFilePath());
    DialogAsk ask;
    DialogFilePicker files;
    MainWindow window({**desk, appearance, language, settings, ask, files, places()});
    window.restore(arguments.place);
    if (arguments.exitAfterFirstPaint)
        leaveAfterFirstPaint(window, started);
    window.show();
    window.activateWindow();
    std::unique_ptr<DesktopNotifier> notifier;
    std::unique_ptr<ReminderNotices> notices;
    if (!unattended) {
        notifier = std::make_unique<DesktopNotifier>(DesktopNotifier::sessionBus());
        notices = std::make_unique<ReminderNotices>(**desk, *notifier);
        QObject::connect(notifier.get(), &DesktopNotifier::clicked, &window, [&window] { comeForward(window); });
    }
    std::unique_ptr<Tour> tour;
    if (!arguments.tour.isEmpty()) {
        tour = std::make_unique<Tour>(window, **desk, appearance, language, arguments.tour);
        startTour(*tour, window, **desk);
    }
    return QApplication::exec();
}

} // namespace
} // namespace beraad

int main(int argc, char *argv[])
{
    const qint64 started = beraad::monotonicNow();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("beraad"));
    QApplication::setApplicationName(QStringLiteral("beraad"));
    QApplication::setApplicationVersion(QStringLiteral(BERAAD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("be.beraad.Beraad"));
    const int code = beraad::run(application, started);
    // The tour photographs at 1x, then once more at 2x: the scale of a running program cannot change.
    const bool again = code == 0 && QCoreApplication::arguments().contains(QStringLiteral("--tour"))
        && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    if (!again)
        return code;
    qputenv("QT_SCALE_FACTOR", "2");
    return QProcess::execute(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
}
