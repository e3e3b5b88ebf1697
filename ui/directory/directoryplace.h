// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/directory/organisationmodel.h"

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace beraad {

class EmptyState;
class OrganisationDetails;
class SearchField;

/// Search and levels at the top, bodies at the left, the chosen one at the right.
class DirectoryPlace final : public Place {
    Q_OBJECT

public:
    DirectoryPlace(const Context &context, QWidget *parent);
    void open(const QString &target) override;
    void refresh() override;

private:
    void retranslate() override;
    void arrange();
    void fillLevels();
    void choose(const OrganisationId &id);
    void showCurrent();
    void filter();
    void addActions();
    QWidget *makeTools();
    const Organisation *current() const; ///< nullptr when the list is empty
    void edit(const Organisation &organisation);
    void save(const Organisation &organisation);
    void importFile();
    void exportFile();

    OrganisationModel m_model;
    OrganisationFilter m_filter;
    SearchField *m_search;
    QAction *m_edit = nullptr;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QComboBox *m_levels;
    QLabel *m_count;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    OrganisationDetails *m_details;
};

PlaceInfo directoryPlaceInfo();

} // namespace beraad
