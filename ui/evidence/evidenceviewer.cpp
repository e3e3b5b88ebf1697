// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceviewer.h"

#include "desk/desk.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/imagepane.h"
#include "ui/evidence/notespanel.h"
#include "ui/evidence/pdfpane.h"
#include "ui/evidence/scriptcheckpane.h"
#include "ui/evidence/searchresults.h"
#include "ui/evidence/tablepane.h"
#include "ui/evidence/textpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

EvidenceViewer::EvidenceViewer(const Context &context, const QString &place, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_opener(context)
    , m_search([workspace = &context.desk.workspace()](const AttachmentId &id) {
        return workspace->attachment(id).value_or(QByteArray());
    })
    , m_fileBox(new QComboBox)
    , m_panes(new QStackedWidget)
    , m_message(new EmptyState(u"document"_s))
    , m_pdf(new PdfPane(context))
    , m_text(new TextPane)
    , m_table(new TablePane)
    , m_image(new ImagePane)
    , m_check(new ScriptCheckPane(context))
    , m_side(new QTabWidget)
    , m_notes(new NotesPanel(context))
    , m_results(new SearchResults)
    , m_findBar(new FindBar)
    , m_sideButton(makeIconButton(u"note"_s, {}))
{
    setObjectName(u"evidenceViewer"_s);
    addActions(place);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_message, m_pdf, m_text, m_table, m_image, m_check})
        m_panes->addWidget(pane);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(m_findBar);
    auto *body = new Splitter(u"evidence"_s, {4, 1}, context.settings);
    body->addWidget(middle);
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline);
    layout->addWidget(body, 1);
    for (EvidencePane *pane : std::initializer_list<EvidencePane *>{m_pdf, m_text, m_table, m_image})
        connectPane(pane);
    connect(m_pdf, &PdfPane::opened, this, [this](const QString &password) {
        if (!password.isEmpty())
            m_passwords.insert(m_shown, password);
        placeNow();
    });
    connect(m_fileBox, &QComboBox::activated, this, [this](int row) { openFile(m_files[size_t(row)].content); });
    connect(m_findBar, &FindBar::wanted, this, &EvidenceViewer::find);
    connect(m_findBar, &FindBar::stepped, this, [this](int step) {
        if (pane())
            pane()->findNext(step);
    });
    connect(m_findBar, &FindBar::allChanged, this, [this] { find(m_findBar->words()); });
    connect(m_findBar, &FindBar::closed, this, &EvidenceViewer::stopFinding);
    connect(m_check, &ScriptCheckPane::placeWanted, this, [this](const QString &name, int line) {
        const auto file = std::ranges::find(m_files, name, &FileAnswer::name);
        if (file != m_files.end())
            openFile(file->content, line - 1);
    });
    whenLanguageChanges(this, [this] { retranslate(); });
    clear();
}

EvidenceViewer::~EvidenceViewer() = default;

void EvidenceViewer::connectPane(EvidencePane *shown)
{
    connect(shown, &EvidencePane::selectionChanged, this, &EvidenceViewer::enable);
    connect(shown, &EvidencePane::foundChanged, this, [this, shown](int current, int count, bool isDone) {
        if (shown == pane() && !m_findBar->searchesAll())
            m_findBar->setFound(current, count, isDone);
    });
}

void EvidenceViewer::addActions(const QString &place)
{
    const auto add = [&](const QString &id, auto text, const QString &iconName, const QKeySequence &key, auto run) {
        return m_context.actions.add({place + u".evidence."_s + id, text, iconName, key, place}, this, run);
    };
    m_findAction = add(
        u"find"_s, [] { return tr("Find in the files"); }, u"search"_s, QKeySequence::Find, [this] { startFinding(); });
    m_copyAction = add(
        u"copy"_s, [] { return tr("Copy the words"); }, u"copy"_s, QKeySequence::Copy,
        [this] {
            if (pane() && !pane()->selectedText().isEmpty())
                QGuiApplication::clipboard()->setText(pane()->selectedText());
        });
    m_quoteAction = add(
        u"quote"_s, [] { return tr("Quote into the reason"); }, u"import"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
        [this] {
            if (pane() && !pane()->selectedText().isEmpty())
                emit quoted(quotation(pane()->selectedText(), pane()->placeText()));
        });
    m_markAction
        = add(u"mark"_s, [] { return tr("Mark the words"); }, u"edit"_s, Qt::CTRL | Qt::Key_M, [this] { mark(false); });
    m_noteAction = add(
        u"note"_s, [] { return tr("Write a note"); }, u"note"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        [this] { mark(true); });
    m_checkAction = add(
        u"check"_s, [] { return tr("What scripts use"); }, u"check"_s, Qt::CTRL | Qt::Key_K,
        [this] { checkScripts(); });
    m_outsideAction = add(
        u"outside"_s, [] { return tr("Open outside"); }, u"external"_s, {},
        [this] {
            if (file())
                m_opener.open(this, m_state.id, *file());
        });
    m_saveAction = add(
        u"save"_s, [] { return tr("Save a copy…"); }, u"download"_s, {},
        [this] {
            if (file())
                m_opener.saveAs(this, m_state.id, *file());
        });
    m_closeAction = add(u"close"_s, [] { return tr("Close the files"); }, u"close"_s, {}, [this] { emit left(); });
}

QWidget *EvidenceViewer::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kMedium, space::kTight, space::kSmall, space::kTight);
    row->setSpacing(space::kTight);
    m_fileBox->setObjectName(u"evidenceFiles"_s);
    m_fileBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fileBox->setMinimumContentsLength(12); // narrower, the name of a file says nothing
    row->addWidget(m_fileBox, 1);
    for (QAction *action : {m_findAction, m_copyAction, m_markAction, m_noteAction})
        row->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
    m_quoteButton = makeActionButton(m_quoteAction);
    row->addWidget(m_quoteButton);
    row->addStretch(1);
    m_checkButton = makeActionButton(m_checkAction);
    row->addWidget(m_checkButton);
    row->addWidget(makeActionButton(m_outsideAction, Qt::ToolButtonIconOnly));
    row->addWidget(makeActionButton(m_saveAction, Qt::ToolButtonIconOnly));
    row->addWidget(m_sideButton);
    row->addWidget(makeActionButton(m_closeAction, Qt::ToolButtonIconOnly));
    return tools;
}

QWidget *EvidenceViewer::makeSide()
{
    m_side->setObjectName(u"evidenceNotesSide"_s);
    m_side->setDocumentMode(true);
    m_side->addTab(m_notes, QString());
    m_side->addTab(m_results, QString());
    m_side->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_sideButton->setObjectName(u"evidenceNotesButton"_s);
    m_sideButton->setCheckable(true);
    m_side->hide();
    connect(m_sideButton, &QToolButton::toggled, m_side, &QWidget::setVisible);
    connect(m_notes, &NotesPanel::changed, this, [this] {
        if (pane())
            pane()->setNotes(m_notes->notes());
    });
    connect(m_notes, &NotesPanel::chosen, this, [this](const EvidenceNote &note) {
        if (pane())
            pane()->goTo(note.page, note.boxes);
    });
    connect(m_notes, &NotesPanel::quoted, this,
            [this](const EvidenceNote &note) { emit quoted(quotation(note.quote, placeOf(note.page))); });
    connect(m_results, &SearchResults::chosen, this,
            [this](const FileHit &hit) { openFile(hit.file, hit.page, hit.boxes); });
    connect(&m_search, &EvidenceSearch::found, m_results, &SearchResults::add);
    connect(&m_search, &EvidenceSearch::passedOver, m_results, &SearchResults::addPassedOver);
    connect(&m_search, &EvidenceSearch::progressed, this, [this](int done, int total) {
        if (m_findBar->searchesAll() && total > 0)
            m_findBar->setProgress(done, total, m_results->hitCount());
    });
    return m_side;
}

void EvidenceViewer::retranslate()
{
    m_fileBox->setAccessibleName(tr("File"));
    m_sideButton->setToolTip(tr("Notes and what was found"));
    m_sideButton->setAccessibleName(tr("Notes and what was found"));
    m_side->setTabText(0, tr("Notes"));
    m_side->setTabText(1, tr("Found"));
    m_side->setAccessibleName(tr("Notes and what was found"));
    for (EvidencePane *pane : std::initializer_list<EvidencePane *>{m_pdf, m_text, m_table, m_image})
        pane->retranslate();
    m_check->retranslate();
    m_notes->retranslate();
    m_results->retranslate();
    m_findBar->retranslate();
    fillFiles();
}

void EvidenceViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() > 100 * fontMetrics().averageCharWidth();
    for (QToolButton *button : {m_quoteButton, m_checkButton})
        button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_isCheckShown && file())
        openFile(file()->content); // back from the check to the file
    else
        emit left();
}

} // namespace beraad
