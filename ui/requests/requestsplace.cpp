// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsplace.h"

#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/requests/dossierpage.h"
#include "ui/requests/draftpage.h"

#include <QListView>
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
    , m_search(new SearchField)
    , m_group(new QComboBox)
    , m_list(new QListView)
    , m_lists(new QStackedWidget)
    , m_noMatch(new EmptyState(u"requests"_s))
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"requests"_s))
    , m_draft(new DraftPage(given, m_document))
    , m_dossier(new DossierPage(given))
{
    setAcceptDrops(true);
    m_filter.setSourceModel(&m_model);
    addActions();
    arrange();
    connect(m_search, &SearchField::searched, this, &RequestsPlace::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &RequestsPlace::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestsPlace::showCurrent);
    connect(&m_document, &DraftDocument::saved, this, &RequestsPlace::readRows);
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
    m_side = makeList();
    splitter->addWidget(m_side);
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *RequestsPlace::makeList()
{
    m_list->setObjectName(u"requestList"_s);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_group->setObjectName(u"phaseField"_s);
    m_search->setView(m_list);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_noMatch);
    setFocusProxy(m_search);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    tools->setSpacing(space::kSmall);
    tools->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTight);
    row->addWidget(m_group, 1);
    row->addWidget(makeActionButton(m_import, Qt::ToolButtonIconOnly));
    row->addWidget(makeActionButton(m_new, Qt::ToolButtonIconOnly));
    tools->addLayout(row);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(m_lists, 1);
    page->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    return page;
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
    m_side->setVisible(!isNarrow || m_showList->isChecked() || m_pages->currentIndex() == kNothing);
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
        action->setEnabled(isDossierShown && desk().isDecided(m_dossier->state()));
    m_print->setEnabled(isDossierShown && !m_dossier->state().tracks.empty());
    m_submit->setEnabled(isDraftShown());
    m_takeOver->setEnabled(isDraftShown() && m_draft->canTakeOver());
    m_undo->setEnabled(isDraftShown() && m_document.undoStack().canUndo());
    m_redo->setEnabled(isDraftShown() && m_document.undoStack().canRedo());
}

void RequestsPlace::retranslate()
{
    m_search->setPlaceholder(tr("Title, number or requester"));
    m_list->setAccessibleName(tr("Requests"));
    m_group->setAccessibleName(tr("Phase"));
    m_noMatch->setTexts(tr("No request matches"), tr("Try fewer letters, or all phases."));
    m_nothing->setTexts(tr("Nothing chosen"),
                        tr("Choose a request at the left, start a new one, or drop a request file here."));
    const int group = std::max(0, m_group->currentIndex());
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    m_group->addItems({tr("All phases"), tr("Drafts"), tr("Under way"), tr("Decided", "phase of requests"),
                       tr("Closed or withdrawn")});
    m_group->setCurrentIndex(group);
    m_draft->retranslate();
    m_dossier->retranslate();
    enableActions();
}

void RequestsPlace::readRows()
{
    auto rows = context().messages.valueOf(fileRows(desk()));
    if (!rows)
        return;
    const DossierId chosen(m_list->currentIndex().data(FilesModel::IdRole).toString());
    m_isChoosing = true;
    m_model.setRows(std::move(*rows));
    choose(chosen);
    m_isChoosing = false;
    filter();
}

void RequestsPlace::refresh()
{
    m_document.reload();
    const DossierId chosen(m_list->currentIndex().data(FilesModel::IdRole).toString());
    readRows();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() && chosen.isEmpty())
        choose(DossierId(kCurrentDraft.read(context().settings)));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
    if (m_pages->currentIndex() == kDossier)
        m_dossier->load(m_dossier->id());
    enableActions();
    if (!m_list->currentIndex().isValid())
        showCurrent();
}

void RequestsPlace::open(const QString &target)
{
    if (target.isEmpty())
        return;
    const DossierId id(target.section(u'#', 0, 0));
    const QString part = target.section(u'#', 1);
    m_search->clear();
    m_group->setCurrentIndex(0);
    filter();
    if (m_model.rowOf(id) < 0)
        readRows();
    choose(id);
    if (isDraftShown() && !part.isEmpty())
        m_draft->goTo(part);
    else if (m_pages->currentIndex() == kDossier && !part.isEmpty())
        m_dossier->goTo(part);
}

void RequestsPlace::choose(const DossierId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.index(row)));
    m_list->scrollTo(m_list->currentIndex());
}

void RequestsPlace::filter()
{
    m_filter.setWords(m_search->text().trimmed());
    m_filter.setGroup(FilesFilter::Group(std::max(0, m_group->currentIndex())));
    const bool isNothing = m_filter.rowCount() == 0 && m_model.rowCount() > 0;
    m_lists->setCurrentIndex(isNothing ? 1 : 0);
}

void RequestsPlace::showCurrent()
{
    if (m_isChoosing)
        return;
    const QModelIndex index = m_list->currentIndex();
    const DossierId id(index.data(FilesModel::IdRole).toString());
    if (!index.isValid())
        return m_pages->setCurrentIndex(kNothing), enableActions(), placeList();
    if (index.data(FilesModel::IsDraftRole).toBool())
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
