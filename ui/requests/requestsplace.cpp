// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsplace.h"

#include "desk/requestdesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/requests/dossierpage.h"
#include "ui/requests/draftpage.h"
#include "ui/requests/filespane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// The draft that the catalogue adds to.
const Setting<QString> kCurrentDraft{"requests/current-draft", {}};

enum Page { kNothing, kDraft, kDossier };

} // namespace

RequestsPlace::RequestsPlace(const Context &given, QWidget *parent)
    : Place(u"requests"_s, given, parent)
    , m_document(given.desk, given.messages)
    , m_files(new FilesPane(given))
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"requests"_s))
    , m_draft(new DraftPage(given, m_document))
    , m_dossier(new DossierPage(given))
{
    setAcceptDrops(true);
    addActions();
    arrange();
    connect(m_files, &FilesPane::chosenChanged, this, &RequestsPlace::showCurrent);
    connect(&m_document, &DraftDocument::saved, m_files, &FilesPane::readDrafts);
    connect(&m_document.undoStack(), &QUndoStack::canUndoChanged, this, &RequestsPlace::enableActions);
    connect(&m_document.undoStack(), &QUndoStack::canRedoChanged, this, &RequestsPlace::enableActions);
    connect(m_draft, &DraftPage::offersChanged, this, &RequestsPlace::enableActions);
    connect(m_draft, &DraftPage::findVariables, this, [this] { emit navigate(u"catalogue"_s, {}); });
    connect(m_draft, &DraftPage::openDossier, this, [this](const DossierId &id) { open(id.value); });
    connect(m_draft, &DraftPage::openOrganisation, this,
            [this](const OrganisationId &id) { emit navigate(u"directory"_s, id.value); });
    retranslate();
}

/// What is not saved yet is saved while the models that hear of it still stand.
RequestsPlace::~RequestsPlace()
{
    m_document.flush();
    m_document.disconnect();
    m_document.undoStack().disconnect();
}

void RequestsPlace::arrange()
{
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_draft);
    m_pages->addWidget(m_dossier);
    m_nothing->setAction(m_new);
    auto *splitter = new Splitter(u"requests"_s, {2, 7}, context().settings);
    m_files->addButton(m_import);
    m_files->addButton(m_new);
    setFocusProxy(m_files);
    splitter->addWidget(m_files);
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void RequestsPlace::addActions()
{
    ActionTable &actions = context().actions;
    m_new = actions.add({u"requests.new"_s, [] { return tr("New request"); }, u"add"_s, QKeySequence::New, id()}, this,
                        [this] { makeDraft({}); });
    m_import = actions.add({u"requests.import"_s, [] { return tr("Import a request file…"); }, u"import"_s, {}, id()},
                           this, [this] { importFile(); });
    m_undo = actions.add({u"requests.undo"_s, [] { return tr("Undo"); }, u"undo"_s, QKeySequence::Undo, id()}, this,
                         [this] { m_document.undoStack().undo(); });
    m_redo = actions.add({u"requests.redo"_s, [] { return tr("Redo"); }, u"redo"_s, QKeySequence::Redo, id()}, this,
                         [this] { m_document.undoStack().redo(); });
    m_showList = actions.add({u"requests.list"_s, [] { return tr("List of requests"); }, u"sidebar"_s,
                              QKeySequence(Qt::CTRL | Qt::Key_L), id()},
                             this, [this] { placeList(); });
    m_showList->setCheckable(true);
    actions.add({u"requests.views"_s, [] { return tr("Saved views of the list"); }, u"eye"_s,
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), id()},
                this, [this] { m_files->showViews(); });
    actions.add({u"requests.saveView"_s, [] { return tr("Save this view of the list…"); }, u"eye"_s, {}, id()}, this,
                [this] { m_files->saveView(); });
    m_draft->addLeading(m_showList);
    m_dossier->addLeading(m_showList);
    addDraftActions();
    addFollowingActions();
}

/// A draft and its route need the room; a narrow window shows the list when it is asked for.
void RequestsPlace::placeList()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 170;
    m_showList->setVisible(isNarrow);
    m_files->setVisible(!isNarrow || m_showList->isChecked() || m_pages->currentIndex() == kNothing);
}

void RequestsPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    placeList();
}

void RequestsPlace::addDraftActions()
{
    ActionTable &actions = context().actions;
    QAction *out
        = actions.add({u"requests.export"_s, [] { return tr("Export as a request file…"); }, u"download"_s, {}, id()},
                      this, [this] { exportFile(); });
    QAction *copy = actions.add({u"requests.duplicate"_s, [] { return tr("Duplicate"); }, u"copy"_s, {}, id()}, this,
                                [this] { duplicate(); });
    QAction *remove = actions.add({u"requests.delete"_s, [] { return tr("Delete the draft"); }, u"trash"_s, {}, id()},
                                  this, [this] { removeDraft(); });
    m_submit = actions.add(
        {u"requests.submit"_s, [] { return tr("Submit…"); }, u"send"_s, QKeySequence(Qt::CTRL | Qt::Key_Return), id()},
        this, [this] { startSubmit(); });
    m_takeOver = actions.add(
        {u"requests.takeOver"_s, [] { return tr("Take over all earlier answers"); }, u"history"_s, {}, id()}, this,
        [this] { m_draft->takeOverAll(); });
    m_draftActions = {out, copy, remove};
    for (QAction *action : {m_undo, m_redo, out, copy, remove})
        m_draft->addAction(action);
    m_draft->addAction(m_submit, true);
}

void RequestsPlace::addFollowingActions()
{
    ActionTable &actions = context().actions;
    m_followingActions
        = {actions.add({u"requests.amend"_s,
                        [] { return tr("Amend: a new request for what has to change"); },
                        u"edit"_s,
                        {},
                        id()},
                       this, [this] { buildOn(RequestKind::Amendment); }),
           actions.add({u"requests.renew"_s,
                        [] { return tr("Renew: a new request for a later period"); },
                        u"calendar"_s,
                        {},
                        id()},
                       this, [this] { buildOn(RequestKind::Renewal); }),
           actions.add({u"requests.accede"_s, [] { return tr("Accede to its protocol"); }, u"people"_s, {}, id()}, this,
                       [this] { buildOn(RequestKind::Accession); })};
    m_print = actions.add(
        {u"requests.print"_s, [] { return tr("Print the tracks…"); }, u"document"_s, QKeySequence::Print, id()}, this,
        [this] { m_dossier->printTracks(); });
    for (QAction *action : m_followingActions)
        m_dossier->addTrailing(action);
    m_dossier->addTrailing(m_print);
}

bool RequestsPlace::isDraftShown() const
{
    return m_pages->currentIndex() == kDraft && !m_document.id().isEmpty();
}

void RequestsPlace::enableActions()
{
    for (QAction *action : m_draftActions)
        action->setEnabled(isDraftShown());
    const bool isDossierShown = m_pages->currentIndex() == kDossier;
    for (QAction *action : m_followingActions)
        action->setEnabled(isDossierShown && RequestDesk(desk()).isDecided(m_dossier->state()));
    m_print->setEnabled(isDossierShown && !m_dossier->state().tracks.empty());
    m_submit->setEnabled(isDraftShown());
    m_takeOver->setEnabled(isDraftShown() && m_draft->canTakeOver());
    m_undo->setEnabled(isDraftShown() && m_document.undoStack().canUndo());
    m_redo->setEnabled(isDraftShown() && m_document.undoStack().canRedo());
}

void RequestsPlace::retranslate()
{
    m_nothing->setTexts(tr("Nothing chosen"),
                        tr("Choose a request at the left, start a new one, or drop a request file here."));
    m_files->retranslate();
    m_draft->retranslate();
    m_dossier->retranslate();
    enableActions();
}

void RequestsPlace::refresh()
{
    m_document.reload();
    m_files->read();
    if (m_files->chosen().isEmpty())
        m_files->choose(DossierId(kCurrentDraft.read(context().settings)));
    if (m_files->chosen().isEmpty())
        m_files->chooseFirst();
    if (m_pages->currentIndex() == kDossier)
        m_dossier->load(m_dossier->id());
    enableActions();
    if (!isChosenShown())
        showCurrent();
}

bool RequestsPlace::isChosenShown() const
{
    if (m_files->isDraftChosen())
        return m_pages->currentIndex() == kDraft && m_document.id() == m_files->chosen();
    return m_pages->currentIndex() == kDossier && m_dossier->id() == m_files->chosen();
}

void RequestsPlace::open(const QString &target)
{
    if (target.isEmpty())
        return;
    const QString part = target.section(u'#', 1);
    m_files->find(DossierId(target.section(u'#', 0, 0)));
    if (!isChosenShown())
        showCurrent();
    if (isDraftShown() && !part.isEmpty())
        m_draft->goTo(part);
    else if (m_pages->currentIndex() == kDossier && !part.isEmpty())
        m_dossier->goTo(part);
}

void RequestsPlace::showCurrent()
{
    const DossierId id = m_files->chosen();
    if (id.isEmpty())
        m_pages->setCurrentIndex(kNothing);
    else if (m_files->isDraftChosen())
        showDraft(id);
    else
        showDossier(id);
    enableActions();
    placeList();
}

void RequestsPlace::showDraft(const DossierId &id)
{
    kCurrentDraft.write(context().settings, id.value);
    if (m_document.id() == id || m_document.load(id))
        m_pages->setCurrentIndex(kDraft);
}

void RequestsPlace::showDossier(const DossierId &id)
{
    m_document.flush();
    if (m_dossier->load(id))
        m_pages->setCurrentIndex(kDossier);
}

void RequestsPlace::hideEvent(QHideEvent *event)
{
    m_document.flush();
    Place::hideEvent(event);
}

PlaceInfo requestsPlaceInfo()
{
    return {u"requests"_s, u"requests"_s, [] { return RequestsPlace::tr("Requests"); },
            [](const Context &context, QWidget *parent) -> Place * { return new RequestsPlace(context, parent); }};
}

} // namespace beraad
