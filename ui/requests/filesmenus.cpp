// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows and sorts the list of requests, and the views of it that were saved under a name.
#include "desk/dossierlist.h"
#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/requests/filespane.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostByKey = 9; ///< views that have a digit of their own in the menu

QString nameOf(DossierOrder order)
{
    switch (order) {
    case DossierOrder::NewestFirst:
        return FilesPane::tr("Newest first");
    case DossierOrder::OldestFirst:
        return FilesPane::tr("Oldest first");
    case DossierOrder::LastChangedFirst:
        return FilesPane::tr("Last changed first");
    case DossierOrder::ByTitle:
        return FilesPane::tr("By title");
    }
    return {};
}

QString escaped(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

QString FilesPane::summary() const
{
    QStringList parts;
    if (const auto view = currentView())
        parts << m_views[*view].name;
    const Directory &directory = m_context.desk.directory();
    if (m_filter.waitsForMe)
        parts << tr("waits for me");
    if (m_filter.isMine)
        parts << tr("asked by me");
    if (!m_filter.requester.isEmpty())
        parts << tr("asked by %1", "organisation").arg(directory.shortNameOf(m_filter.requester, currentLanguage()));
    if (!m_filter.authority.isEmpty())
        parts << tr("at %1", "authority").arg(directory.shortNameOf(m_filter.authority, currentLanguage()));
    if (m_filter.order != DossierOrder::NewestFirst)
        parts << nameOf(m_filter.order);
    return parts.join(u" · "_s);
}

QAction *FilesPane::addToggle(const QString &name, const QString &text, bool DossierFilter::*member)
{
    QAction *action = m_filterMenu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(m_filter.*member);
    connect(action, &QAction::toggled, this, [this, member](bool isOn) {
        DossierFilter next = m_filter;
        next.*member = isOn;
        apply(next);
    });
    return action;
}

void FilesPane::addSorting()
{
    m_filterMenu->addSection(tr("Sort"));
    auto *group = new QActionGroup(m_filterMenu);
    for (const DossierOrder order : {DossierOrder::NewestFirst, DossierOrder::OldestFirst,
                                     DossierOrder::LastChangedFirst, DossierOrder::ByTitle}) {
        QAction *action = m_filterMenu->addAction(nameOf(order));
        action->setObjectName(u"order-%1"_s.arg(int(order)));
        action->setCheckable(true);
        action->setChecked(m_filter.order == order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            DossierFilter next = m_filter;
            next.order = order;
            apply(next);
        });
    }
}

void FilesPane::addOrganisations(const QString &title, const QString &all,
                                 const std::vector<OrganisationId> &organisations,
                                 OrganisationId DossierFilter::*member)
{
    QMenu *menu = m_filterMenu->addMenu(title);
    std::vector<std::pair<QString, OrganisationId>> named{{all, {}}};
    for (const OrganisationId &id : organisations)
        named.emplace_back(m_context.desk.directory().shortNameOf(id, currentLanguage()), id);
    std::ranges::sort(named.begin() + 1, named.end(),
                      [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : named) {
        QAction *action = menu->addAction(escaped(name));
        action->setObjectName(u"organisation-"_s + id.value);
        action->setCheckable(true);
        action->setChecked(m_filter.*member == id);
        connect(action, &QAction::triggered, this, [this, member, id] {
            DossierFilter next = m_filter;
            next.*member = id;
            apply(next);
        });
    }
}

void FilesPane::fillFilterMenu()
{
    qDeleteAll(m_filterMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_filterMenu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    m_filterMenu->clear();
    addSorting();
    m_filterMenu->addSection(tr("Show"));
    addToggle(u"filterWaiting"_s, tr("Only what waits for me"), &DossierFilter::waitsForMe);
    addToggle(u"filterMine"_s, tr("Only what I asked"), &DossierFilter::isMine);
    const auto facets = DossierList(m_context.desk).facets().value_or(DossierFacets());
    addOrganisations(tr("Asked by"), tr("Everybody"), facets.requesters, &DossierFilter::requester);
    addOrganisations(tr("At"), tr("Every authority"), facets.authorities, &DossierFilter::authority);
    m_filterMenu->addSeparator();
    m_clear->setEnabled(m_filter.isNarrowed());
    m_filterMenu->addAction(m_clear);
}

void FilesPane::readViews()
{
    m_views = m_context.messages.valueOf(savedViewsOf(m_context.desk)).value_or(std::vector<SavedView>());
}

bool FilesPane::keepViews(std::vector<SavedView> views)
{
    if (!m_context.messages.check(saveViews(m_context.desk, views)))
        return false;
    m_views = std::move(views);
    showState();
    return true;
}

std::optional<size_t> FilesPane::currentView() const
{
    const auto found = std::ranges::find(m_views, m_filter, &SavedView::filter);
    return found == m_views.end() ? std::nullopt : std::optional(size_t(found - m_views.begin()));
}

void FilesPane::showViews()
{
    m_viewsButton->showMenu();
}

void FilesPane::fillViewsMenu()
{
    m_viewsMenu->clear();
    const auto current = currentView();
    for (size_t i = 0; i < m_views.size(); ++i) {
        const QString name = escaped(m_views[i].name);
        QAction *action = m_viewsMenu->addAction(i < kMostByKey ? u"&%1  %2"_s.arg(i + 1).arg(name) : name);
        action->setObjectName(u"view-%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(current == i);
        connect(action, &QAction::triggered, this, [this, filter = m_views[i].filter] { apply(filter); });
    }
    if (m_views.empty())
        m_viewsMenu->addAction(tr("No view is saved yet"))->setEnabled(false);
    m_viewsMenu->addSeparator();
    QAction *save = m_viewsMenu->addAction(icon(u"add"_s), tr("Save this view…"), this, &FilesPane::saveView);
    save->setObjectName(u"saveView"_s);
    save->setEnabled(!current);
    if (current)
        addViewActions(*current);
}

void FilesPane::addViewActions(size_t view)
{
    QAction *start = m_viewsMenu->addAction(tr("Open the list with this view"));
    start->setObjectName(u"defaultView"_s);
    start->setCheckable(true);
    start->setChecked(m_views[view].isDefault);
    connect(start, &QAction::triggered, this, [this, view](bool isOn) { makeDefault(view, isOn); });
    m_viewsMenu->addAction(icon(u"edit"_s), tr("Rename this view…"), this, [this, view] { renameView(view); })
        ->setObjectName(u"renameView"_s);
    m_viewsMenu->addAction(icon(u"trash"_s), tr("Delete this view"), this, [this, view] { removeView(view); })
        ->setObjectName(u"removeView"_s);
}

/// A name that is there already is taken over by the view of now.
void FilesPane::saveView()
{
    const auto name = m_context.ask.text(this, tr("Save this view"), tr("Name"), tr("Save"));
    if (!name || name->trimmed().isEmpty())
        return;
    std::vector<SavedView> views = m_views;
    const auto same = std::ranges::find(views, name->trimmed(), &SavedView::name);
    if (same == views.end())
        views.push_back({name->trimmed(), m_filter});
    else
        same->filter = m_filter;
    std::ranges::sort(views,
                      [](const SavedView &a, const SavedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (keepViews(std::move(views)))
        m_context.messages.note(tr("View “%1” saved").arg(name->trimmed()));
}

void FilesPane::renameView(size_t view)
{
    const auto name = m_context.ask.text(this, tr("Rename this view"), tr("Name"), tr("Rename"), m_views[view].name);
    if (!name || name->trimmed().isEmpty() || name->trimmed() == m_views[view].name)
        return;
    if (std::ranges::contains(m_views, name->trimmed(), &SavedView::name))
        return m_context.messages.note(tr("There already is a view “%1”").arg(name->trimmed()));
    std::vector<SavedView> views = m_views;
    views[view].name = name->trimmed();
    keepViews(std::move(views));
}

void FilesPane::removeView(size_t view)
{
    const std::vector<SavedView> before = m_views;
    std::vector<SavedView> views = m_views;
    views.erase(views.begin() + std::ptrdiff_t(view));
    if (keepViews(std::move(views)))
        m_context.messages.offerUndo(tr("View “%1” deleted").arg(before[view].name),
                                     [this, before] { keepViews(before); });
}

void FilesPane::makeDefault(size_t view, bool isDefault)
{
    std::vector<SavedView> views = m_views;
    for (SavedView &one : views)
        one.isDefault = false;
    views[view].isDefault = isDefault;
    keepViews(std::move(views));
}

} // namespace beraad
