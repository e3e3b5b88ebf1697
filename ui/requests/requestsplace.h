// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/requests/draftdocument.h"

class QStackedWidget;

namespace beraad {

class DossierPage;
class DraftPage;
class EmptyState;
class FilesPane;
class SubmitSheet;

/// Drafts and files at the left; the chosen one is written, or followed, in the middle.
class RequestsPlace final : public Place {
    Q_OBJECT

public:
    RequestsPlace(const Context &context, QWidget *parent);
    ~RequestsPlace() override;
    /// The id of a draft or dossier, with `#section`, `#question` or `#tab` after it.
    void open(const QString &target) override;
    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate() override;
    void arrange();
    void addActions();
    void addDraftActions();
    void addFollowingActions();
    void enableActions();
    void placeList();
    bool isChosenShown() const;
    void showCurrent();
    void showDraft(const DossierId &id);
    void showDossier(const DossierId &id);

    void makeDraft(const Request &start);
    void duplicate();
    void buildOn(RequestKind kind);
    void removeDraft();
    void importFile();
    void importFrom(const QString &path);
    void exportFile();
    void exportAttachments(const QString &path);
    void startSubmit();
    void submit();
    bool isDraftShown() const;

    DraftDocument m_document;
    FilesPane *m_files;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    DraftPage *m_draft;
    DossierPage *m_dossier;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    std::vector<QAction *> m_draftActions;
    std::vector<QAction *> m_followingActions; ///< a new request from the dossier that is shown
    QAction *m_print = nullptr;
    QAction *m_submit = nullptr;
    QAction *m_takeOver = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_showList = nullptr; ///< in a narrow window the list comes on demand
};

PlaceInfo requestsPlaceInfo();

} // namespace beraad
