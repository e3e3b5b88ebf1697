// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/requests/filesmodel.h"

class QComboBox;
class QHBoxLayout;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace beraad {

class ElidedLabel;
class EmptyState;
class SearchField;

/// The list of drafts and dossiers with what narrows and sorts it, and the views of it that were saved under a name.
class FilesPane final : public QWidget {
    Q_OBJECT

public:
    explicit FilesPane(const Context &context, QWidget *parent = nullptr);
    /// A button beside the search.
    void addButton(QAction *action);

    /// Reads again, as far as it was read before; the chosen row stays.
    void read();
    /// The drafts alone: one was saved.
    void readDrafts();
    /// Chooses a row of those that are read; false when it is not among them.
    bool choose(const DossierId &id);
    /// Chooses it wherever it stands: takes away what hides it, or looks for its number.
    void find(const DossierId &id);
    void chooseFirst();
    void forgetChosen();
    const DossierId &chosen() const { return m_chosen; }
    bool isDraftChosen() const { return m_isDraft; }
    const DossierFilter &filter() const { return m_filter; }
    /// Another filter: the list is read from its beginning.
    void apply(const DossierFilter &filter);

    void showViews();
    void saveView();
    void retranslate();

signals:
    void chosenChanged();

private:
    void arrange();
    QWidget *makeTools();
    void connectAll();
    std::optional<FilesModel::Page> page(int from, int count) const;
    void showPages(int count);
    void keepChosen();
    void showState();
    void takeCurrent();
    QString summary() const;

    void fillFilterMenu();
    void addSorting();
    void addOrganisations(const QString &title, const QString &all, const std::vector<OrganisationId> &organisations,
                          OrganisationId DossierFilter::*member);
    QAction *addToggle(const QString &name, const QString &text, bool DossierFilter::*member);
    void fillViewsMenu();
    void addViewActions(size_t view);
    void readViews();
    bool keepViews(std::vector<SavedView> views);
    void renameView(size_t view);
    void removeView(size_t view);
    void makeDefault(size_t view, bool isDefault);
    std::optional<size_t> currentView() const;
    void startWith();

    Context m_context;
    FilesModel m_model;
    DossierFilter m_filter;
    std::vector<SavedView> m_views;
    PersonId m_person; ///< whose views these are
    DossierId m_chosen;
    bool m_isDraft = false;
    bool m_isReading = false;
    SearchField *m_search;
    QComboBox *m_group;
    QToolButton *m_narrow;
    QToolButton *m_viewsButton;
    QMenu *m_filterMenu;
    QMenu *m_viewsMenu;
    QAction *m_clear;
    QHBoxLayout *m_buttons = nullptr; ///< the search and what belongs beside it
    QWidget *m_summaryRow = nullptr;
    ElidedLabel *m_summary;
    QListView *m_list;
    QStackedWidget *m_lists;
    EmptyState *m_nothing;
};

} // namespace beraad
