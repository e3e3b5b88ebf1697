// SPDX-License-Identifier: GPL-3.0-or-later
// How a file gets from the workspace into a pane, and what is done with its words.
#include "desk/checking.h"
#include "desk/desk.h"
#include "desk/evidencedesk.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/wording.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/imagepane.h"
#include "ui/evidence/notespanel.h"
#include "ui/evidence/pdfpane.h"
#include "ui/evidence/scriptcheckpane.h"
#include "ui/evidence/searchresults.h"
#include "ui/evidence/tablepane.h"
#include "ui/evidence/textpane.h"

#include <KSyntaxHighlighting/Definition>

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void EvidenceViewer::showFiles(const DossierState &state, const std::vector<FileAnswer> &files,
                               const OrganisationId &organisation)
{
    const bool isSame = m_state.id == state.id && m_files == files;
    m_state = state;
    m_organisation = organisation;
    if (isSame)
        return;
    stopFinding();
    m_passwords.clear();
    m_files = files;
    m_shown = {};
    fillFiles();
    if (m_files.empty())
        clear();
    else
        openFile(m_files.front().content);
}

void EvidenceViewer::clear()
{
    ++m_generation;
    m_search.stop();
    m_files.clear();
    m_state = {};
    m_shown = {};
    m_pdf->close();
    m_notes->clear();
    fillFiles();
    showSentence(tr("No files"), tr("Files that are attached to answers of the request are listed here."), false);
}

void EvidenceViewer::fillFiles()
{
    const QSignalBlocker blocker(m_fileBox);
    m_fileBox->clear();
    for (const FileAnswer &one : m_files)
        m_fileBox->addItem(u"%1 · %2"_s.arg(safeFileName(one.name), sizeText(one.size)));
    const auto shown = std::ranges::find(m_files, m_shown, &FileAnswer::content);
    m_fileBox->setCurrentIndex(shown == m_files.end() ? -1 : int(shown - m_files.begin()));
    m_fileBox->setEnabled(!m_files.empty());
}

const FileAnswer *EvidenceViewer::file() const
{
    const auto shown = std::ranges::find(m_files, m_shown, &FileAnswer::content);
    return shown == m_files.end() ? nullptr : &*shown;
}

EvidencePane *EvidenceViewer::pane() const
{
    return qobject_cast<EvidencePane *>(m_panes->currentWidget());
}

void EvidenceViewer::openFile(const AttachmentId &content, int page, const std::vector<QRectF> &boxes)
{
    const auto wanted = std::ranges::find(m_files, content, &FileAnswer::content);
    if (wanted == m_files.end())
        return;
    m_goTo = page;
    m_goToBoxes = boxes;
    const bool isThere = m_shown == content && pane() && !m_isCheckShown;
    m_isCheckShown = false;
    if (isThere) {
        placeNow();
        return;
    }
    m_shown = content;
    m_fileBox->setCurrentIndex(int(wanted - m_files.begin()));
    read(*wanted);
}

void EvidenceViewer::read(const FileAnswer &file)
{
    const int generation = ++m_generation;
    m_notes->clear();
    if (const auto may = EvidenceDesk(m_context.desk).mayReadAttachment(m_state.id, file.content); !may) {
        showSentence(tr("This file cannot be shown"), wording::of(may.error()).sentence, false);
        return;
    }
    showSentence(tr("Opening the file…"), {}, false);
    m_readers.start([self = QPointer(this), workspace = &m_context.desk.workspace(), file, generation] {
        const auto content = workspace->attachment(file.content);
        const QImage image = content ? ImagePane::read(*content) : QImage();
        QMetaObject::invokeMethod(
            qApp,
            [self, file, content, image, generation] {
                if (!self || self->m_generation != generation)
                    return;
                if (content)
                    self->take(file, *content, image);
                else
                    self->showSentence(tr("This file cannot be shown"), wording::of(content.error()).sentence, false);
            },
            Qt::QueuedConnection);
    });
}

void EvidenceViewer::take(const FileAnswer &file, const QByteArray &content, const QImage &image)
{
    m_kind = kindOf(file, content, m_scripts);
    if (m_kind == EvidenceKind::Table && !m_table->show(content, file.name))
        m_kind = content.size() <= kLargestText ? EvidenceKind::Text : EvidenceKind::Other;
    if (m_kind == EvidenceKind::Image && image.isNull())
        m_kind = EvidenceKind::Other;
    switch (m_kind) {
    case EvidenceKind::Pdf:
        m_pdf->open(content, m_passwords.value(file.content));
        showPane(m_pdf);
        break;
    case EvidenceKind::Script:
    case EvidenceKind::Text:
        m_text->show(textOf(content).value_or(QString()), m_scripts.definitionOf(file.name));
        showPane(m_text);
        break;
    case EvidenceKind::Table:
        showPane(m_table);
        break;
    case EvidenceKind::Image:
        m_image->show(image);
        showPane(m_image);
        break;
    case EvidenceKind::Other:
        showSentence(tr("This type of file is not shown here"),
                     tr("It can be opened in another program. Files of strangers can do harm; open it only if you know "
                        "who made it."),
                     true);
        break;
    }
    m_notes->show(m_state.id, file.content, [this](int page) { return placeOf(page); });
    if (m_kind != EvidenceKind::Pdf) // a PDF says when it is open
        placeNow();
    if (m_findBar->isVisible() && !m_findBar->searchesAll())
        find(m_findBar->words());
}

void EvidenceViewer::placeNow()
{
    if (m_goTo >= 0 && pane())
        pane()->goTo(m_goTo, m_goToBoxes);
    m_goTo = -1;
    if (m_kind == EvidenceKind::Pdf && m_findBar->isVisible() && !m_findBar->searchesAll())
        find(m_findBar->words());
    enable();
}

void EvidenceViewer::showPane(QWidget *shown)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()) && m_panes->isAncestorOf(window()->focusWidget());
    if (shown != m_pdf)
        m_pdf->close();
    m_panes->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    enable();
}

void EvidenceViewer::showSentence(const QString &heading, const QString &sentence, bool canOpenOutside)
{
    m_message->setTexts(heading, sentence);
    m_message->setAction(canOpenOutside ? m_outsideAction : nullptr);
    showPane(m_message);
    setFocusProxy(m_fileBox);
}

void EvidenceViewer::enable()
{
    const bool hasWords = pane() && !pane()->selectedText().isEmpty();
    const bool isShown = pane() && !m_isCheckShown;
    m_copyAction->setEnabled(hasWords);
    m_quoteAction->setEnabled(hasWords);
    m_markAction->setEnabled(hasWords);
    m_noteAction->setEnabled(isShown);
    m_findAction->setEnabled(!m_files.empty());
    m_outsideAction->setEnabled(file());
    m_saveAction->setEnabled(file());
    const bool hasScripts = std::ranges::any_of(
        m_files, [this](const FileAnswer &one) { return !m_scripts.languageOf(one.name).isEmpty(); });
    m_checkAction->setEnabled(hasScripts);
    m_checkButton->setVisible(hasScripts);
}

QString EvidenceViewer::placeOf(int page) const
{
    return m_kind == EvidenceKind::Pdf ? tr("p. %1", "page of a file").arg(QLocale().toString(page + 1))
                                       : tr("line %1", "of a text").arg(QLocale().toString(page + 1));
}

QString EvidenceViewer::quotation(const QString &words, const QString &place) const
{
    const QString name = file() ? safeFileName(file()->name) : QString();
    return tr("“%1” (%2, %3)", "quoted words, file, place in it").arg(words.simplified(), name, place);
}

void EvidenceViewer::mark(bool withNote)
{
    if (!pane())
        return;
    EvidenceNote note = pane()->startedNote();
    note.organisation = m_organisation;
    if (m_notes->add(note, withNote))
        m_sideButton->setChecked(true);
    m_side->setCurrentWidget(m_notes);
}

void EvidenceViewer::startFinding()
{
    m_findBar->start();
}

void EvidenceViewer::find(const QString &words)
{
    if (m_findBar->searchesAll()) {
        searchAll(words);
        return;
    }
    m_search.stop();
    if (pane())
        pane()->find(words);
}

void EvidenceViewer::searchAll(const QString &words)
{
    m_results->start(m_files);
    m_side->setCurrentWidget(m_results);
    m_sideButton->setChecked(true);
    if (pane())
        pane()->find(words);
    m_search.start(words, m_files, m_passwords);
}

void EvidenceViewer::stopFinding()
{
    m_search.stop();
    if (pane()) {
        pane()->find({});
        pane()->setFocus();
    }
}

void EvidenceViewer::checkScripts()
{
    const auto variables = m_context.messages.valueOf(standingVariablesOf(m_state, m_context.desk));
    if (!variables)
        return;
    std::vector<FileAnswer> wanted;
    std::ranges::copy_if(m_files, std::back_inserter(wanted), [this](const FileAnswer &one) {
        return !m_scripts.languageOf(one.name).isEmpty()
            && EvidenceDesk(m_context.desk).mayReadAttachment(m_state.id, one.content).has_value();
    });
    m_check->showWaiting();
    m_isCheckShown = true;
    showPane(m_check);
    m_check->setFocus();
    m_readers.start([self = QPointer(this), workspace = &m_context.desk.workspace(), wanted, variables = *variables,
                     generation = ++m_generation] {
        std::vector<ScriptText> scripts;
        for (const FileAnswer &one : wanted)
            scripts.push_back({one.name, workspace->attachment(one.content).value_or(QByteArray())});
        const ScriptReader reader; // one for each thread
        const ScriptReport report = checkScriptTexts(reader, scripts, variables);
        QMetaObject::invokeMethod(
            qApp,
            [self, report, generation] {
                if (self && self->m_generation == generation)
                    self->m_check->show(report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace beraad
