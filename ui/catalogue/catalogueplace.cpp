// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogueplace.h"

#include "desk/cataloguedesk.h"
#include "ui/catalogue/basket.h"
#include "ui/catalogue/datasetdetails.h"
#include "ui/catalogue/importbar.h"
#include "ui/catalogue/importpage.h"
#include "ui/catalogue/savedsearches.h"
#include "ui/catalogue/variabledetails.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum Page { kFound, kNoMatch, kNoCatalogue };
constexpr int kPageSize = 200;

void makePlain(QListView *list)
{
    list->setItemDelegate(new RowDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

CataloguePlace::CataloguePlace(const Context &given, QWidget *parent)
    : Place(u"catalogue"_s, given, parent)
    , m_counter(given.desk)
    , m_model(given.desk)
    , m_search(new SearchField)
    , m_saved(new SavedSearches(given))
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_also(new Label(TextRole::Small, Ink::Soft))
    , m_facetList(new QListView)
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_noMatch(new EmptyState(u"search"_s))
    , m_noCatalogue(new EmptyState(u"catalogue"_s))
    , m_sides(new QStackedWidget)
    , m_details(new VariableDetails(given))
    , m_datasetDetails(new DatasetDetails(given))
    , m_whole(new QStackedWidget)
    , m_importPage(new ImportPage(given))
    , m_importBar(new ImportBar(given))
    , m_basket(new Basket(given))
{
    setAcceptDrops(true);
    m_list->setObjectName(u"variableList"_s);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makePlain(m_list);
    m_also->setObjectName(u"alsoSearched"_s);
    m_also->setWordWrap(true);
    m_also->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_search->setView(m_list);
    setFocusProxy(m_search);
    addActions();
    arrange();
    connectSearching();
    connectImporting();
    retranslate();
}

void CataloguePlace::connectSearching()
{
    connect(m_search, &SearchField::searched, this, &CataloguePlace::search);
    connect(m_saved, &SavedSearches::chosen, this, &CataloguePlace::searchAgain);
    connect(&m_facets, &FacetsModel::chosenChanged, this, &CataloguePlace::search);
    connect(&m_counter, &FacetCounter::counted, this, &CataloguePlace::showFacets);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePlace::showCurrent);
    connect(m_list, &QListView::activated, this, &CataloguePlace::addChosen);
    connect(m_details, &VariableDetails::addRequested, this, &CataloguePlace::addChosen);
    connect(m_details, &VariableDetails::openOrganisation, this,
            [this](const OrganisationId &id) { emit navigate(u"directory"_s, id.value); });
    connect(m_details, &VariableDetails::openDataset, m_sides, [this](const OrganisationId &holder, const QString &id) {
        m_datasetDetails->show(holder, id);
        m_sides->setCurrentWidget(m_datasetDetails);
    });
    connect(m_datasetDetails, &DatasetDetails::openOrganisation, m_details, &VariableDetails::openOrganisation);
    connect(m_datasetDetails, &DatasetDetails::showVariables, this,
            [this](const OrganisationId &holder, const QString &id) {
                CatalogueQuery all;
                all.provider = holder;
                all.dataset = id;
                searchAgain(all);
            });
    connect(m_basket, &Basket::changed, this, &CataloguePlace::takeBasket);
    connect(m_basket, &Basket::openRequest, this,
            [this](const DossierId &id) { emit navigate(u"requests"_s, id.value + u"#S4"_s); });
}

void CataloguePlace::addActions()
{
    m_import = context().actions.add(
        {u"catalogue.import"_s, [] { return tr("Import a catalogue…"); }, u"import"_s, {}, id()}, this,
        [this] { import(); });
    m_sources = context().actions.add(
        {u"catalogue.sources"_s, [] { return tr("Where the catalogue came from"); }, u"folder"_s, {}, id()}, this,
        [this] {
            m_importPage->choose({});
            m_whole->setCurrentWidget(m_importPage);
        });
    m_all = context().actions.add({u"catalogue.all"_s, [] { return tr("Show all variables"); }, u"close"_s, {}, id()},
                                  this, [this] {
                                      m_search->clear();
                                      m_facets.clear();
                                      search();
                                  });
}

void CataloguePlace::arrange()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    tools->setSpacing(space::kSmall);
    tools->addWidget(m_search, 3);
    tools->addWidget(m_saved);
    tools->addWidget(m_count);
    tools->addStretch(1);
    tools->addWidget(makeActionButton(m_sources, Qt::ToolButtonIconOnly));
    tools->addWidget(makeActionButton(m_import));
    auto *browsing = new QWidget;
    auto *browse = new QVBoxLayout(browsing);
    browse->setContentsMargins(0, 0, 0, 0);
    browse->setSpacing(0);
    browse->addLayout(tools);
    browse->addWidget(new Hairline);
    browse->addWidget(makeBrowsing(), 1);
    browse->addWidget(new Hairline);
    browse->addWidget(m_basket);
    m_whole->addWidget(browsing);
    m_whole->addWidget(m_importPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_importBar);
    layout->addWidget(m_whole, 1);
}

QWidget *CataloguePlace::makeBrowsing()
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_noCatalogue);
    m_noMatch->setAction(m_all);
    m_noCatalogue->setAction(m_import);
    m_sides->addWidget(m_details);
    m_sides->addWidget(m_datasetDetails);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_also);
    column->addWidget(m_pages, 1);
    auto *splitter = new Splitter(u"catalogue"_s, {2, 5, 4}, context().settings);
    splitter->addWidget(makeFacets());
    splitter->addWidget(middle);
    splitter->addWidget(m_sides);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *CataloguePlace::makeFacets()
{
    m_facetList->setObjectName(u"facetList"_s);
    m_facetList->setModel(&m_facets);
    makePlain(m_facetList);
    m_facetList->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    connect(m_facetList, &QListView::clicked, &m_facets, &FacetsModel::toggle);
    auto *take = new QAction(m_facetList); // by key; a double click would take and let go at once
    take->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    take->setShortcutContext(Qt::WidgetShortcut);
    m_facetList->addAction(take);
    connect(take, &QAction::triggered, &m_facets, [this] { m_facets.toggle(m_facetList->currentIndex()); });
    return m_facetList;
}

void CataloguePlace::retranslate()
{
    m_search->setPlaceholder(tr("Name, meaning or code, in any language"));
    m_list->setAccessibleName(tr("Variables"));
    m_facetList->setAccessibleName(tr("Narrow the list"));
    m_noMatch->setTexts(tr("No variable matches"),
                        tr("Try fewer letters, or let go of a holder, category or sensitivity."));
    m_noCatalogue->setTexts(tr("The catalogue is empty"),
                            tr("Import what a holder publishes: DCAT, DDI, SKOS, a statistics file or CSV. A file can "
                               "also be dropped here."));
    m_saved->retranslate();
    m_importPage->retranslate();
    m_importBar->retranslate();
    m_basket->retranslate();
}

void CataloguePlace::refresh()
{
    if (auto facets = context().messages.valueOf(CatalogueDesk(desk()).facets())) {
        m_total = facets->total;
        m_wholeFacets = std::move(*facets);
    }
    m_basket->refresh();
    m_importPage->refresh();
    search();
}

void CataloguePlace::open(const QString &target)
{
    if (target.isEmpty())
        return;
    showCatalogue();
    m_search->clear();
    m_facets.clear();
    search();
    int row = m_model.rowOf(VariableId(target));
    if (row < 0) { // further down than the first page: look for it by its name
        m_search->setText(target.section(u'/', -1));
        search();
        row = m_model.rowOf(VariableId(target));
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

CatalogueQuery CataloguePlace::query() const
{
    CatalogueQuery query;
    query.words = m_search->text().trimmed();
    m_facets.narrow(query);
    query.language = currentLanguage();
    query.limit = kPageSize;
    return query;
}

void CataloguePlace::search()
{
    const VariableId chosen(m_list->currentIndex().data(VariablesModel::IdRole).toString());
    const CatalogueQuery asked = query();
    m_saved->setCurrent(asked);
    context().messages.check(m_model.search(asked));
    showState(asked);
    if (asked.words.isEmpty() && !m_facets.isNarrowed()) {
        m_counter.forget();
        showFacets(m_wholeFacets);
    } else {
        m_counter.ask(asked); // the hits are there at once, the counts a moment later
    }
    const int row = m_model.rowOf(chosen);
    m_list->setCurrentIndex(m_model.index(std::max(0, row)));
    showCurrent();
}

void CataloguePlace::showState(const CatalogueQuery &asked)
{
    const int found = m_model.rowCount();
    const bool isEmptyCatalogue = m_total == 0 && asked.words.isEmpty() && !m_facets.isNarrowed();
    m_pages->setCurrentIndex(found > 0 ? kFound : isEmptyCatalogue ? kNoCatalogue : kNoMatch);
    const bool isAll = asked.words.isEmpty() && !m_facets.isNarrowed();
    m_count->setText(isAll && m_total > 0           ? tr("%n variable(s)", nullptr, m_total)
                         : m_model.canFetchMore({}) ? tr("more than %n found", nullptr, found)
                                                    : tr("%n found", nullptr, found));
    const QStringList also = m_model.alsoSearched();
    m_also->setText(tr("Nothing is called “%1”. These have: %2").arg(asked.words, also.join(u", "_s)));
    m_also->setVisible(!also.isEmpty());
}

void CataloguePlace::searchAgain(const CatalogueQuery &asked)
{
    showCatalogue();
    m_search->setText(asked.words);
    m_facets.choose(asked); // searches
}

void CataloguePlace::showFacets(const CatalogueFacets &facets)
{
    const QModelIndex current = m_facetList->currentIndex();
    const auto kind = current.isValid() ? m_facets.kindOf(current) : FacetsModel::Kind::Heading;
    const QString value = current.isValid() ? m_facets.valueOf(current) : QString();
    m_facets.setFacets(facets, desk().directory());
    if (const int row = kind == FacetsModel::Kind::Heading ? -1 : m_facets.rowOf(kind, value); row >= 0)
        m_facetList->setCurrentIndex(m_facets.index(row));
}

void CataloguePlace::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const VariableHit *variable = index.isValid() ? m_model.variableAt(index.row()) : nullptr;
    const DatasetHit *dataset = index.isValid() ? m_model.datasetAt(index.row()) : nullptr;
    if (dataset)
        m_datasetDetails->show(dataset->provider, dataset->id);
    else if (variable)
        m_details->show(*variable, index.data(VariablesModel::InBasketRole).toBool());
    else
        m_details->clear();
    m_sides->setCurrentIndex(dataset ? 1 : 0);
}

void CataloguePlace::addChosen()
{
    std::vector<VariableId> chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        if (const VariableHit *hit = m_model.variableAt(index.row()))
            chosen.push_back(hit->id);
    const QModelIndex current = m_list->currentIndex();
    if (const VariableHit *hit = current.isValid() ? m_model.variableAt(current.row()) : nullptr; hit && chosen.empty())
        chosen.push_back(hit->id);
    if (!chosen.empty())
        m_basket->add(chosen);
    else if (const DatasetHit *hit = current.isValid() ? m_model.datasetAt(current.row()) : nullptr)
        emit m_datasetDetails->showVariables(hit->provider, hit->id);
}

void CataloguePlace::takeBasket()
{
    m_model.setBasket(m_basket->variables());
    showCurrent();
}

PlaceInfo cataloguePlaceInfo()
{
    return {u"catalogue"_s, u"catalogue"_s, [] { return CataloguePlace::tr("Catalogue"); },
            [](const Context &context, QWidget *parent) -> Place * { return new CataloguePlace(context, parent); }};
}

} // namespace beraad
