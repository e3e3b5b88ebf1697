// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/facetcounter.h"
#include "ui/catalogue/facetsmodel.h"
#include "ui/catalogue/variablesmodel.h"
#include "ui/common/place.h"

class QListView;
class QStackedWidget;

namespace beraad {

class Basket;
class DatasetDetails;
class EmptyState;
class ImportBar;
class ImportPage;
class Label;
class SavedSearches;
class SearchField;
class VariableDetails;

/// Search at the top, facets at the left, what was found in the middle, one variable or data set at the right, the
/// basket below; importing takes the place of it all.
class CataloguePlace final : public Place {
    Q_OBJECT

public:
    CataloguePlace(const Context &context, QWidget *parent);
    void open(const QString &target) override;
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate() override;
    void arrange();
    QWidget *makeFacets();
    QWidget *makeBrowsing();
    void connectSearching();
    void connectImporting();
    void addActions();
    CatalogueQuery query() const;
    void search();
    void searchAgain(const CatalogueQuery &query);
    void showFacets(const CatalogueFacets &facets);
    void showState(const CatalogueQuery &query);
    void showCurrent();
    void addChosen();
    void import();
    void takeImport();
    void showCatalogue();
    void takeBasket();

    FacetsModel m_facets;
    FacetCounter m_counter;
    CatalogueFacets m_wholeFacets;
    VariablesModel m_model;
    SearchField *m_search;
    SavedSearches *m_saved;
    Label *m_count;
    Label *m_also; ///< which words stood in for what was typed
    QListView *m_facetList;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_noMatch;
    EmptyState *m_noCatalogue;
    QStackedWidget *m_sides;
    VariableDetails *m_details;
    DatasetDetails *m_datasetDetails;
    QStackedWidget *m_whole; ///< browsing, or importing
    ImportPage *m_importPage;
    ImportBar *m_importBar;
    Basket *m_basket;
    QAction *m_import = nullptr;
    QAction *m_sources = nullptr;
    QAction *m_all = nullptr;
    int m_total = 0;
};

PlaceInfo cataloguePlaceInfo();

} // namespace beraad
