// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/decisionregister.h"
#include "ui/common/place.h"
#include "ui/register/registermodel.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace beraad {

class DecisionDetails;
class EmptyState;
class RegisterTable;
class SearchField;

/// Search at the top, decisions at the left, the chosen one at the right.
class RegisterPlace final : public Place {
    Q_OBJECT

public:
    RegisterPlace(const Context &context, QWidget *parent);
    /// A dossier, of which the latest decision is chosen, or words to search for.
    void open(const QString &target) override;
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate() override;
    void addActions();
    void arrange();
    QWidget *makeTools();
    void fillFilters();
    void filter();
    const RegisterEntry *current() const; ///< nullptr when nothing is chosen
    void choose(const RegisterEntry &entry);
    void showCurrent();
    void enableActions(const RegisterEntry *entry);
    void importFile(const QString &path);
    void exportFile();
    void amend();
    void showDeliberation();
    void useAsPrecedent();
    void copyReference() const;

    DecisionRegister m_register;
    std::vector<RegisterEntry> m_entries; ///< that the person may read
    RegisterModel m_model;
    RegisterFilter m_filter;
    SearchField *m_search;
    QComboBox *m_bodies;
    QComboBox *m_outcomes;
    QLabel *m_count;
    RegisterTable *m_table = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    QAction *m_openDossier = nullptr;
    QAction *m_deliberation = nullptr;
    QAction *m_precedent = nullptr;
    QAction *m_amend = nullptr;
    QAction *m_openLink = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    DecisionDetails *m_details = nullptr;
};

PlaceInfo registerPlaceInfo();

} // namespace beraad
