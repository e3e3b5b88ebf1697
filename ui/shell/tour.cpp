// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "desk/desk.h"
#include "ui/common/appearance.h"
#include "ui/common/language.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QPixmap>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSettle = 160ms; ///< longer than the rest of a search field and a queued refresh
constexpr QSize kSmall(1100, 700);
constexpr QSize kLarge(1600, 1000);

const Person *someone(const Desk &desk, Role role)
{
    const auto found = std::ranges::find_if(desk.persons(), [role](const Person &person) { return person.has(role); });
    return found == desk.persons().end() ? nullptr : &*found;
}

/// Who sees most in a place.
Role roleFor(const QString &place)
{
    if (place == u"review")
        return Role::Dpo;
    if (place == u"sessions")
        return Role::Secretary;
    return Role::Requester;
}

QPixmap picture(MainWindow &window, int scale)
{
    QPixmap pixmap(window.size() * scale);
    pixmap.setDevicePixelRatio(scale);
    window.render(&pixmap);
    return pixmap;
}

} // namespace

std::vector<Scene> standardScenes(const MainWindow &window, const Desk &desk)
{
    std::vector<Scene> scenes;
    for (const QString &place : window.placeIds()) {
        const Person *person = someone(desk, roleFor(place));
        const QString id = person ? person->id.value : QString();
        scenes.push_back({place, [place, id](MainWindow &target, Desk &) {
                              if (!id.isEmpty())
                                  target.actAs(id);
                              target.goTo(place);
                          }});
    }
    scenes.push_back({u"palette"_s, [](MainWindow &target, Desk &) {
                          target.goTo(target.placeIds().front());
                          target.openPalette();
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
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Tour::take);
}

void Tour::start(std::vector<Scene> scenes)
{
    m_scenes = std::move(scenes);
    m_shots.clear();
    for (const QString &language : {u"nl"_s, u"en"_s})
        for (const bool dark : {false, true})
            for (const QSize &size : {kSmall, kLarge})
                for (size_t scene = 0; scene < m_scenes.size(); ++scene)
                    m_shots.push_back({language, dark, size, scene});
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
    for (const int scale : {1, 2}) {
        const QString name
            = u"%1-%2-%3-%4-%5x.png"_s.arg(m_scenes[shot.scene].name, shot.language, shot.dark ? u"dark"_s : u"light"_s,
                                           QString::number(shot.size.width()), QString::number(scale));
        if (!picture(m_window, scale).save(QDir(m_folder).filePath(name)))
            m_faults << u"cannot write %1"_s.arg(name);
    }
    ++m_next;
    prepare();
}

void Tour::writeDocuments()
{
    const auto rows = m_desk.dossiers();
    if (!rows) {
        m_faults << toPlainText(rows.error());
        return;
    }
    for (const DossierRow &row : *rows) {
        const auto state = m_desk.dossier(row.id);
        if (!state || !state->request)
            continue;
        const Route route = m_desk.routeOf(*state->request);
        for (const OrganisationId &authority : m_desk.addresseesOf(route)) {
            const auto pdf = m_desk.documentOf(*state->request, row.id, authority, state->request->language);
            QFile file(QDir(m_folder).filePath(u"%1-%2.pdf"_s.arg(row.id.value, authority.value)));
            if (!pdf)
                m_faults << toPlainText(pdf.error());
            else if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
                m_faults << u"cannot write %1"_s.arg(file.fileName());
        }
    }
}

} // namespace beraad
