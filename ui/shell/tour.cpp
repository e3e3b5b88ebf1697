// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/reviewdesk.h"
#include "ui/common/appearance.h"
#include "ui/common/language.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSettle = 240ms; ///< longer than the rest of a search field and a queued refresh
constexpr QSize kSmall(1100, 700);
constexpr QSize kLarge(1600, 1000);

/// Whoever of this role has most to do in the place: the first who has a dossier, or a review that is not signed yet.
PersonId worker(Desk &desk, Role role, bool reviewing)
{
    PersonId fallback;
    for (const Person &person : desk.persons()) {
        if (!person.has(role))
            continue;
        if (fallback.isEmpty())
            fallback = person.id;
        if (!reviewing)
            break;
        const auto acts = desk.actAs(person.id);
        const auto queue = acts ? ReviewDesk(desk).queue() : Result<std::vector<ReviewTask>>();
        if (queue && std::ranges::any_of(*queue, [](const ReviewTask &task) {
                return !task.isSigned && task.lines > task.decided;
            }))
            return person.id;
    }
    return fallback;
}

Scene scene(const QString &name, const PersonId &person, const QString &place, const QString &target = {})
{
    return {name, [=](MainWindow &window, Desk &) {
                if (!person.isEmpty())
                    window.actAs(person.value);
                window.goTo(place, target);
            }};
}

/// Time passes as in front of a person: what waits for a rest is done.
void rest()
{
    QEventLoop loop;
    QTimer::singleShot(kSettle, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A draft has lost the lines of one provider and gets them back: the route changes while one looks.
void composeAnew(MainWindow &window, Desk &desk, const DossierId &draft, const Request &request)
{
    Request without = request;
    const OrganisationId last = request.lines.back().provider;
    std::erase_if(without.lines, [&last](const Line &line) { return line.provider == last; });
    if (!DraftDesk(desk).saveDraft(draft, without))
        qWarning("the draft of the tour cannot be saved");
    window.goTo(u"requests"_s, draft.value);
    rest();
    if (auto *undo = window.findChild<QAction *>(u"requests.undo"_s))
        undo->trigger();
    rest();
}

void addComposing(std::vector<Scene> &scenes, Desk &desk, const PersonId &requester)
{
    if (!desk.actAs(requester))
        return;
    const auto drafts = DraftDesk(desk).drafts();
    const auto request
        = drafts && !drafts->empty() ? DraftDesk(desk).draftRequest(drafts->front().id) : Result<Request>();
    if (!request || request->lines.empty())
        return;
    const auto compose = [requester, draft = drafts->front().id, request = *request](MainWindow &window, Desk &target) {
        window.actAs(requester.value);
        window.goTo(u"requests"_s, draft.value);
        if (auto *cost = window.findChild<QPushButton *>(u"showCost"_s); cost && cost->isChecked())
            cost->click();
        if (auto *panel = window.findChild<QScrollArea *>(u"routePanel"_s))
            panel->verticalScrollBar()->setValue(0);
        composeAnew(window, target, draft, request);
    };
    scenes.push_back({u"composing"_s, compose, false});
    scenes.push_back({u"composing-cost"_s,
                      [compose](MainWindow &window, Desk &target) {
                          compose(window, target);
                          if (auto *cost = window.findChild<QPushButton *>(u"showCost"_s); cost && !cost->isChecked()) {
                              cost->click();
                              rest();
                          }
                          if (auto *panel = window.findChild<QScrollArea *>(u"routePanel"_s))
                              if (auto *cost = window.findChild<QWidget *>(u"cost"_s))
                                  panel->ensureWidgetVisible(cost);
                      },
                      false});
}

} // namespace

std::vector<Scene> standardScenes(const MainWindow &window, Desk &desk)
{
    const PersonId requester = worker(desk, Role::Requester, false);
    const PersonId officer = worker(desk, Role::Dpo, true);
    const PersonId secretary = worker(desk, Role::Secretary, false);
    std::vector<Scene> scenes;
    for (const QString &place : window.placeIds())
        scenes.push_back(scene(place,
                               place == u"review"         ? officer
                                   : place == u"sessions" ? secretary
                                                          : requester,
                               place));
    scenes.push_back(scene(u"overview-secretary"_s, secretary, u"overview"_s));
    scenes.push_back(scene(u"overview-officer"_s, officer, u"overview"_s));
    scenes.push_back(scene(u"directory-vdab"_s, requester, u"directory"_s, u"vdab"_s));
    const auto rows = DossierList(desk).dossiers().value_or(std::vector<DossierRow>());
    const auto decided = std::ranges::find_if(rows, [](const DossierRow &row) {
        return row.storedPhase == Phase::Decided || row.storedPhase == Phase::InForce;
    });
    if (decided != rows.end())
        scenes.push_back(scene(u"tracks"_s, requester, u"requests"_s, decided->id.value));
    addComposing(scenes, desk, requester);
    scenes.push_back({u"palette"_s, [requester](MainWindow &target, Desk &) {
                          target.actAs(requester.value);
                          target.goTo(u"overview"_s);
                          target.openPalette(u"scho"_s);
                      }});
    return scenes;
}

Tour::Tour(MainWindow &window, Desk &desk, Appearance &appearance, Language &language, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_language(language)
    , m_folder(std::move(folder))
    , m_person(desk.person().id)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Tour::take);
}

void Tour::start(std::vector<Scene> scenes)
{
    m_scenes = std::move(scenes);
    m_shots.clear();
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}) {
        const bool isFull = language == u"nl" || language == u"en";
        for (const bool dark : {false, true})
            for (const QSize &size : {kSmall, kLarge})
                for (size_t scene = 0; scene < m_scenes.size(); ++scene)
                    if ((isFull && m_scenes[scene].isInEveryLook) || (!dark && size == kLarge))
                        m_shots.push_back({language, dark, size, scene});
    }
    m_next = 0;
    if (!QDir().mkpath(m_folder)) {
        emit finished({u"cannot make the folder %1"_s.arg(m_folder)});
        return;
    }
    writeDocuments();
    prepare();
}

void Tour::prepare()
{
    if (m_next == m_shots.size()) {
        m_window.actAs(m_person.value); // the workspace remembers who worked last
        emit finished(m_faults);
        return;
    }
    const Shot &shot = m_shots[m_next];
    m_language.choose(shot.language);
    m_appearance.choose(shot.dark ? Appearance::Choice::Dark : Appearance::Choice::Light);
    m_window.resize(shot.size);
    m_scenes[shot.scene].prepare(m_window, m_desk);
    m_settle.start(kSettle);
}

void Tour::take()
{
    const Shot &shot = m_shots[m_next];
    // What a timer has just changed is laid out only after posted events.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    const QString name = u"%1-%2-%3-%4-%5x.png"_s.arg(
        m_scenes[shot.scene].name, shot.language, shot.dark ? u"dark"_s : u"light"_s,
        QString::number(shot.size.width()), QString::number(m_window.devicePixelRatio()));
    if (!m_window.grab().save(QDir(m_folder).filePath(name)))
        m_faults << u"cannot write %1"_s.arg(name);
    ++m_next;
    prepare();
}

void Tour::writeDocuments()
{
    const auto rows = DossierList(m_desk).dossiers();
    if (!rows) {
        m_faults << toPlainText(rows.error());
        return;
    }
    for (const DossierRow &row : *rows) {
        const auto state = m_desk.dossier(row.id);
        if (!state || !state->request)
            continue;
        const auto plans = DocumentDesk(m_desk).documentsOf(*state->request, row.id);
        if (!plans)
            m_faults << toPlainText(plans.error());
        for (const DocumentPlan &plan : plans.value_or(std::vector<DocumentPlan>())) {
            const QString language = state->request->language;
            const auto pdf
                = DocumentDesk(m_desk).documentOf(*state->request, row.id, plan.authority, language, plan.kind);
            QFile file(QDir(m_folder).filePath(u"%1-%2-%3.pdf"_s.arg(row.id.value, plan.authority.value, plan.kind)));
            if (!pdf)
                m_faults << toPlainText(pdf.error());
            else if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
                m_faults << u"cannot write %1"_s.arg(file.fileName());
        }
    }
}

} // namespace beraad
