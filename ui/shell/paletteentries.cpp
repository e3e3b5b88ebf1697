// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette finds: places, actions, people, dossiers, variables.
#include "desk/cataloguedesk.h"
#include "desk/dossierlist.h"
#include "ui/shell/mainwindow.h"

#include "desk/desk.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/topbar.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShown = 40;
constexpr int kFinds = 8; ///< of dossiers and of variables
constexpr qsizetype kLettersBeforeFinding = 2;
// Between equal matches: places first, then what can be done here, then people, then finds.
constexpr int kPlaceWeight = 12;
constexpr int kActionWeight = 6;
constexpr int kPersonWeight = 2;

} // namespace

std::vector<PaletteEntry> MainWindow::paletteEntries(const QString &words)
{
    std::vector<PaletteEntry> entries;
    addPlaceEntries(entries);
    addActionEntries(entries);
    if (words.isEmpty())
        return entries;
    addPersonEntries(entries);
    if (words.size() >= kLettersBeforeFinding) {
        addDossierEntries(entries, words);
        addVariableEntries(entries, words);
    }
    return matching(std::move(entries), words, kShown);
}

void MainWindow::choosePerson()
{
    const auto people = [this](const QString &words) {
        std::vector<PaletteEntry> entries;
        addPersonEntries(entries);
        return words.isEmpty() ? entries : matching(std::move(entries), words, kShown);
    };
    m_palette->startWith(people, tr("Whom do you act as? Name, role or organisation"));
}

void MainWindow::addPlaceEntries(std::vector<PaletteEntry> &entries)
{
    for (const PlaceInfo &place : m_parts.places) {
        const QAction *action = m_actions.find(u"go."_s + place.id);
        entries.push_back({place.icon,
                           place.title(),
                           {},
                           action->shortcut().toString(QKeySequence::NativeText),
                           [this, id = place.id] { goTo(id); },
                           kPlaceWeight});
    }
}

void MainWindow::addActionEntries(std::vector<PaletteEntry> &entries)
{
    for (const ActionTable::Row &row : m_actions.rows()) {
        const bool here = row.spec.place.isEmpty() || row.spec.place == m_current;
        if (!row.spec.inPalette || !here || !row.action->isEnabled())
            continue;
        entries.push_back({row.spec.icon,
                           row.action->text(),
                           {},
                           row.action->shortcut().toString(QKeySequence::NativeText),
                           [action = QPointer(row.action)] {
                               if (action)
                                   action->trigger();
                           },
                           kActionWeight});
    }
}

void MainWindow::addPersonEntries(std::vector<PaletteEntry> &entries)
{
    for (const Person &person : m_parts.desk.persons())
        if (person.id != m_parts.desk.person().id)
            entries.push_back({u"person"_s,
                               tr("Act as %1", "person").arg(person.name),
                               describedRole(m_parts.desk, person),
                               {},
                               [this, id = person.id.value] { actAs(id); },
                               kPersonWeight});
}

void MainWindow::addDossierEntries(std::vector<PaletteEntry> &entries, const QString &words)
{
    DossierQuery query;
    query.words = words;
    query.limit = kFinds;
    const auto rows = DossierList(m_parts.desk).dossiers(query);
    if (!rows)
        return;
    for (const DossierRow &row : *rows)
        entries.push_back({u"requests"_s, row.title, wording::of(row.storedPhase), tr("Dossier"),
                           [this, id = row.id.value] { goTo(u"requests"_s, id); }, 0});
}

void MainWindow::addVariableEntries(std::vector<PaletteEntry> &entries, const QString &words)
{
    CatalogueQuery query;
    query.words = words;
    query.language = currentLanguage();
    query.limit = kFinds;
    const auto hits = CatalogueDesk(m_parts.desk).search(query);
    if (!hits)
        return;
    for (const VariableHit &hit : hits->variables) {
        const QString holder = m_parts.desk.directory().shortNameOf(hit.provider, currentLanguage());
        entries.push_back({u"variable"_s, inCurrentLanguage(hit.label),
                           u"%1 · %2 · %3"_s.arg(holder, inCurrentLanguage(hit.datasetLabel), hit.name), tr("Variable"),
                           [this, id = hit.id.value] { goTo(u"catalogue"_s, id); }, 0});
    }
}

} // namespace beraad
