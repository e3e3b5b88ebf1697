// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogueplace.h"

#include "ui/catalogue/basket.h"
#include "ui/catalogue/variabledetails.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"

#include <QListView>
#include <QProgressDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum Page { kFound, kNoMatch, kNoCatalogue };
constexpr int kPageSize = 200;
constexpr int kPercent = 100;

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
    , m_model(given.desk)
    , m_search(new SearchField)
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_facetList(new QListView)
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_noMatch(new EmptyState(u"search"_s))
    , m_noCatalogue(new EmptyState(u"catalogue"_s))
    , m_details(new VariableDetails(given))
    , m_basket(new Basket(given))
{
    m_list->setObjectName(u"variableList"_s);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makePlain(m_list);
    m_search->setView(m_list);
    setFocusProxy(m_search);
    addActions();
    arrange();
    connect(m_search, &SearchField::searched, this, &CataloguePlace::search);
    connect(&m_facets, &FacetsModel::chosenChanged, this, &CataloguePlace::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePlace::showCurrent);
    connect(m_list, &QListView::activated, this, &CataloguePlace::addChosen);
    connect(m_details, &VariableDetails::addRequested, this, &CataloguePlace::addChosen);
    connect(m_details, &VariableDetails::openOrganisation, this,
            [this](const OrganisationId &id) { emit navigate(u"directory"_s, id.value); });
    connect(m_basket, &Basket::changed, this, &CataloguePlace::takeBasket);
    connect(m_basket, &Basket::openRequest, this,
            [this](const DossierId &id) { emit navigate(u"requests"_s, id.value + u"#S4"_s); });
    retranslate();
}

void CataloguePlace::addActions()
{
    m_import = context().actions.add(
        {u"catalogue.import"_s, [] { return tr("Import a catalogue…"); }, u"import"_s, {}, id()}, this,
        [this] { import(); });
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
    tools->addWidget(m_count);
    tools->addStretch(1);
    tools->addWidget(makeActionButton(m_import));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_noCatalogue);
    m_noMatch->setAction(m_all);
    m_noCatalogue->setAction(m_import);
    auto *splitter = new Splitter(u"catalogue"_s, {2, 5, 4}, context().settings);
    splitter->addWidget(makeFacets());
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_basket);
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
    m_noCatalogue->setTexts(
        tr("The catalogue is empty"),
        tr("Import the variables of a holder from a CSV file; docs/catalogue-csv.md tells what goes in it."));
    m_basket->retranslate();
}

void CataloguePlace::refresh()
{
    if (const auto facets = context().messages.valueOf(desk().facets())) {
        m_facets.setFacets(*facets, desk().directory());
        m_total = facets->total;
    }
    m_basket->refresh();
    search();
}

void CataloguePlace::open(const QString &target)
{
    if (target.isEmpty())
        return;
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

void CataloguePlace::search()
{
    const VariableId chosen(m_list->currentIndex().data(VariablesModel::IdRole).toString());
    CatalogueQuery query;
    query.words = m_search->text().trimmed();
    query.provider = OrganisationId(m_facets.chosen(FacetsModel::Kind::Holder));
    query.category = m_facets.chosen(FacetsModel::Kind::Category);
    query.flag = m_facets.chosen(FacetsModel::Kind::Flag);
    query.language = currentLanguage();
    query.limit = kPageSize;
    context().messages.check(m_model.search(query));
    const int found = m_model.rowCount();
    m_pages->setCurrentIndex(found > 0 ? kFound : m_total == 0 ? kNoCatalogue : kNoMatch);
    const bool isAll = query.words.isEmpty() && !m_facets.isNarrowed();
    m_count->setText(isAll                          ? tr("%n variable(s)", nullptr, m_total)
                         : m_model.canFetchMore({}) ? tr("more than %n variable(s)", nullptr, found)
                                                    : tr("%n variable(s)", nullptr, found));
    const int row = m_model.rowOf(chosen);
    m_list->setCurrentIndex(m_model.index(std::max(0, row)));
    showCurrent();
}

void CataloguePlace::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        m_details->show(m_model.at(index.row()), index.data(VariablesModel::InBasketRole).toBool());
    else
        m_details->clear();
}

void CataloguePlace::addChosen()
{
    std::vector<VariableId> chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        chosen.push_back(m_model.at(index.row()).id);
    if (chosen.empty() && m_list->currentIndex().isValid())
        chosen.push_back(m_model.at(m_list->currentIndex().row()).id);
    if (!chosen.empty())
        m_basket->add(chosen);
}

void CataloguePlace::takeBasket()
{
    m_model.setBasket(m_basket->variables());
    showCurrent();
}

void CataloguePlace::import()
{
    const auto path = context().files.toOpen(this, tr("Import a catalogue"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    QProgressDialog progress(tr("Reading the catalogue"), tr("Cancel"), 0, kPercent, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const auto report = desk().importCatalogue(*path, [&progress](qsizetype done, qsizetype total) {
        progress.setValue(total > 0 ? int(done * kPercent / total) : 0);
        return !progress.wasCanceled();
    });
    progress.reset();
    if (!context().messages.check(report))
        return;
    refresh();
    context().messages.note(tr("%1 variables read: %2 new, %3 changed")
                                .arg(QLocale().toString(report->read), QLocale().toString(report->added),
                                     QLocale().toString(report->changed)));
}

PlaceInfo cataloguePlaceInfo()
{
    return {u"catalogue"_s, u"catalogue"_s, [] { return CataloguePlace::tr("Catalogue"); },
            [](const Context &context, QWidget *parent) -> Place * { return new CataloguePlace(context, parent); }};
}

} // namespace beraad
