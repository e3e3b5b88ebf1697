// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachments.h"
#include "dossier/state.h"
#include "scripts/scriptreader.h"
#include "ui/common/attachmentopener.h"
#include "ui/evidence/evidencefile.h"
#include "ui/evidence/evidencesearch.h"

#include <QThreadPool>

class QComboBox;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace beraad {

class EmptyState;
class EvidencePane;
class FindBar;
class ImagePane;
class NotesPanel;
class PdfPane;
class ScriptCheckPane;
class SearchResults;
class TablePane;
class TextPane;

/// The attached files of a dossier: shown, searched, marked and quoted. Opens on the first file that can be shown.
class EvidenceViewer final : public QWidget {
    Q_OBJECT

public:
    /// `place`: of whose page it is a part; its actions are called after it.
    EvidenceViewer(const Context &context, const QString &place, QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    /// `organisation`: for which the notes are made.
    void showFiles(const DossierState &state, const std::vector<FileAnswer> &files,
                   const OrganisationId &organisation = {});
    void clear();
    /// `page` of a PDF or line of a text, from 0; below 0: where it was.
    void openFile(const AttachmentId &content, int page = -1, const std::vector<QRectF> &boxes = {});
    void checkScripts();
    void retranslate();

signals:
    /// Words with their source: `“…” (plan.pdf, p. 3)`.
    void quoted(const QString &text);
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeSide();
    void addActions(const QString &place);
    void connectPane(EvidencePane *pane);
    void read(const FileAnswer &file);
    void take(const FileAnswer &file, const QByteArray &content, const QImage &image);
    void showPane(QWidget *pane);
    void showSentence(const QString &heading, const QString &sentence, bool canOpenOutside);
    void placeNow();
    void enable();
    void fillFiles();
    EvidencePane *pane() const; ///< nullptr: what is shown is none
    const FileAnswer *file() const; ///< nullptr: none is chosen
    QString placeOf(int page) const;
    QString quotation(const QString &words, const QString &place) const;
    void startFinding();
    void find(const QString &words);
    void searchAll(const QString &words);
    void stopFinding();
    void mark(bool withNote);

    Context m_context;
    AttachmentOpener m_opener;
    ScriptReader m_scripts;
    EvidenceSearch m_search;
    DossierState m_state;
    OrganisationId m_organisation;
    std::vector<FileAnswer> m_files;
    AttachmentId m_shown; ///< the file whose content is shown, or on its way
    EvidenceKind m_kind = EvidenceKind::Other;
    QHash<AttachmentId, QString> m_passwords; ///< for as long as the dossier is looked at
    QThreadPool m_readers; ///< ours, so that nobody reads a workspace that is closed
    int m_generation = 0; ///< of what is read; what comes in for an older one is dropped
    int m_goTo = -1; ///< once the file is there
    std::vector<QRectF> m_goToBoxes;
    bool m_isCheckShown = false;

    QComboBox *m_fileBox;
    QStackedWidget *m_panes;
    EmptyState *m_message;
    PdfPane *m_pdf;
    TextPane *m_text;
    TablePane *m_table;
    ImagePane *m_image;
    ScriptCheckPane *m_check;
    QTabWidget *m_side;
    NotesPanel *m_notes;
    SearchResults *m_results;
    FindBar *m_findBar;
    QToolButton *m_sideButton;
    QToolButton *m_quoteButton = nullptr;
    QToolButton *m_checkButton = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_quoteAction = nullptr;
    QAction *m_markAction = nullptr;
    QAction *m_noteAction = nullptr;
    QAction *m_checkAction = nullptr;
    QAction *m_outsideAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_closeAction = nullptr;
};

} // namespace beraad
