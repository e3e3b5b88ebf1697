// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/facetsmodel.h"
#include "ui/catalogue/variablesmodel.h"
#include "ui/common/place.h"

class QListView;
class QStackedWidget;

namespace beraad {

class Basket;
class EmptyState;
class Label;
class SearchField;
class VariableDetails;

/// Search at the top, facets at the left, what was found in the middle, one variable at the right, the basket below.
class CataloguePlace final : public Place {
    Q_OBJECT

public:
    CataloguePlace(const Context &context, QWidget *parent);
    void open(const QString &target) override;
    void refresh() override;

private:
    void retranslate() override;
    void arrange();
    QWidget *makeFacets();
    void addActions();
    void search();
    void showCurrent();
    void addChosen();
    void import();
    void takeBasket();

    FacetsModel m_facets;
    VariablesModel m_model;
    SearchField *m_search;
    Label *m_count;
    QListView *m_facetList;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_noMatch;
    EmptyState *m_noCatalogue;
    VariableDetails *m_details;
    Basket *m_basket;
    QAction *m_import = nullptr;
    QAction *m_all = nullptr;
    int m_total = 0;
};

PlaceInfo cataloguePlaceInfo();

} // namespace beraad
