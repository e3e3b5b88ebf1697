// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/dossierpage.h"

#include "desk/timedesk.h"
#include "ui/common/attachmentlist.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/requests/actionbar.h"
#include "ui/requests/documentspane.h"
#include "ui/requests/supplementpane.h"
#include "ui/requests/trackdetails.h"
#include "ui/requests/trackprinting.h"
#include "ui/requests/tracksview.h"

#include <QCheckBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum Tab { kTracks, kLines, kDocuments, kFiles, kHistory, kAskedBack };
constexpr double kZoomStep = 1.25;

/// The verdict as a chip, everything else as text.
class VerdictDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A table does not tell; the style marks the beginning of a selected row.
        option->viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto look = index.data(RowDelegate::ChipRole).value<StatusLook>();
        if (look.word.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        paintChip(painter, option.rect.adjusted(space::kTight, 0, 0, 0), look, option.palette, chipFont());
    }
};

} // namespace

DossierPage::DossierPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_verdicts(context.desk)
    , m_history(context.desk)
    , m_head(new QHBoxLayout)
    , m_title(new ElidedLabel(TextRole::Heading))
    , m_phase(new StatusChip)
    , m_facts(new Label(TextRole::Small, Ink::Soft))
    , m_forecast(new Label(TextRole::Small, Ink::Soft))
    , m_actions(new ActionBar(context))
    , m_tabs(new QTabWidget)
    , m_parts(new QStackedWidget)
    , m_hidden(new EmptyState(u"lock"_s))
    , m_tracks(new TracksView)
    , m_details(new TrackDetails(context))
    , m_lines(new QTableView)
    , m_documents(new DocumentsPane(context))
    , m_files(new AttachmentList(context))
    , m_askedBack(new SupplementPane(context))
    , m_hashes(new QCheckBox)
    , m_zoomIn(makeIconButton(u"add"_s, {}))
    , m_zoomOut(makeIconButton(u"remove"_s, {}))
    , m_fit(makeIconButton(u"swap"_s, {}))
{
    arrange();
    connect(m_tracks, &TracksView::trackChosen, this, [this](const TrackId &id) { m_details->show(m_state, id); });
    connect(m_zoomIn, &QToolButton::clicked, m_tracks, [this] { m_tracks->zoomBy(kZoomStep); });
    connect(m_zoomOut, &QToolButton::clicked, m_tracks, [this] { m_tracks->zoomBy(1 / kZoomStep); });
    connect(m_fit, &QToolButton::clicked, m_tracks, &TracksView::fit);
    connect(m_askedBack, &SupplementPane::partAsked, this, &DossierPage::goTo);
    connect(m_hashes, &QCheckBox::toggled, &m_history, &HistoryModel::setShowsHashes);
    retranslate();
}

void DossierPage::arrange()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    head->setSpacing(space::kTight);
    m_head->setSpacing(space::kSmall);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_phase);
    head->addLayout(m_head);
    m_facts->setWordWrap(true);
    m_forecast->setObjectName(u"forecast"_s);
    m_forecast->setWordWrap(true);
    auto *below = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_facts);
    texts->addWidget(m_forecast);
    below->addLayout(texts, 1);
    head->addLayout(below);
    head->addWidget(m_actions);
    m_tabs->setObjectName(u"dossierTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTracks(), {});
    m_tabs->addTab(makeLines(), {});
    m_tabs->addTab(m_documents, {});
    m_tabs->addTab(m_files, {});
    m_tabs->addTab(makeHistory(), {});
    m_tabs->addTab(m_askedBack, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    m_parts->addWidget(m_tabs);
    m_parts->addWidget(m_hidden);
    layout->addWidget(m_parts, 1);
}

void DossierPage::addLeading(QAction *action)
{
    auto *button = makeActionButton(action, Qt::ToolButtonIconOnly);
    m_head->insertWidget(0, button);
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
}

void DossierPage::addTrailing(QAction *action)
{
    m_head->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
}

void DossierPage::printTracks()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_state.id.value);
    QPageLayout layout = printer.pageLayout();
    layout.setOrientation(QPageLayout::Landscape);
    printer.setPageLayout(layout);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!beraad::printTracks(printer, m_title->text(), m_tracks->lanes().lanes(), m_context.desk.today()))
        m_context.messages.error({ErrorCode::FileUnwritable, {printer.printerName()}, tr("cannot print"), {}});
}

QWidget *DossierPage::makeTracks()
{
    m_zoomIn->setObjectName(u"zoomIn"_s);
    m_zoomOut->setObjectName(u"zoomOut"_s);
    m_fit->setObjectName(u"zoomFit"_s);
    auto *corner = new QWidget;
    auto *tools = new QHBoxLayout(corner);
    tools->setContentsMargins(0, 0, space::kSmall, 0);
    tools->setSpacing(space::kTight);
    tools->addWidget(m_zoomOut);
    tools->addWidget(m_zoomIn);
    tools->addWidget(m_fit);
    m_tabs->setCornerWidget(corner);
    connect(m_tabs, &QTabWidget::currentChanged, corner, [corner](int tab) { corner->setVisible(tab == kTracks); });
    auto *splitter = new Splitter(u"requests/tracks"_s, {5, 4}, m_context.settings, Qt::Vertical);
    splitter->addWidget(m_tracks);
    splitter->addWidget(m_details);
    return splitter;
}

QWidget *DossierPage::makeLines()
{
    m_lines->setObjectName(u"verdictsTable"_s);
    m_lines->setModel(&m_verdicts);
    m_lines->setItemDelegate(new VerdictDelegate(m_lines));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setShowGrid(false);
    m_lines->setWordWrap(false);
    m_lines->setTabKeyNavigation(false);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->verticalHeader()->hide();
    m_lines->horizontalHeader()->setHighlightSections(false);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    return m_lines;
}

QWidget *DossierPage::makeHistory()
{
    auto *view = new QListView;
    view->setObjectName(u"historyList"_s);
    view->setModel(&m_history);
    view->setItemDelegate(new RowDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setAccessibleName(tr("History"));
    m_hashes->setObjectName(u"showHashes"_s);
    auto *page = new QWidget;
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    tools->addWidget(m_hashes);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(view, 1);
    return page;
}

void DossierPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_details->setAccessibleName(tr("The chosen track"));
    m_tabs->setTabText(kTracks, tr("Tracks"));
    m_tabs->setTabText(kLines, tr("Lines"));
    m_tabs->setTabText(kDocuments, tr("Documents"));
    m_tabs->setTabText(kFiles, tr("Files (%1)", "tab, number").arg(m_files->count()));
    m_tabs->setTabText(kHistory, tr("History"));
    m_files->retranslate();
    m_askedBack->retranslate();
    m_hidden->setTexts(tr("This dossier is not yours to see"),
                       tr("Its parties and the bodies that judge it see what stands in it."));
    m_lines->setAccessibleName(tr("Lines with their verdicts"));
    m_hashes->setText(tr("Show the fingerprint of each entry"));
    const std::vector<std::pair<QToolButton *, QString>> names{
        {m_zoomIn, tr("Closer (+)")}, {m_zoomOut, tr("Farther (−)")}, {m_fit, tr("Everything (0)")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    if (!m_state.id.isEmpty())
        load(m_state.id);
}

bool DossierPage::load(const DossierId &id)
{
    auto state = m_context.messages.valueOf(m_context.desk.dossier(id));
    if (!state)
        return false;
    const bool isOther = m_state.id != id;
    m_state = std::move(*state);
    const bool isSeen = !m_state.tracks.empty() || (m_state.request && !m_state.request->lines.empty());
    m_parts->setCurrentIndex(isSeen ? 0 : 1);
    showHeader();
    m_tracks->show(lanesOf(m_state, m_context.desk), m_context.desk.today());
    if (isOther)
        m_tracks->select({});
    m_details->show(m_state, m_tracks->selected());
    m_verdicts.setState(m_state);
    m_lines->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 36;
    for (int column = 0; column < VerdictsModel::ColumnCount; ++column)
        m_lines->setColumnWidth(column, std::min(m_lines->columnWidth(column) + space::kMedium, widest));
    if (auto history = m_context.messages.valueOf(m_context.desk.history(id)))
        m_history.setEntries(std::move(*history));
    if (m_state.request)
        m_documents->show(*m_state.request, id);
    m_files->show(m_state.request.value_or(Request()), id);
    showAskedBack(isOther);
    m_tabs->setTabText(kFiles, tr("Files (%1)", "tab, number").arg(m_files->count()));
    return true;
}

/// Whoever has to answer finds it open.
void DossierPage::showAskedBack(bool isOther)
{
    const bool wasAsked = m_tabs->isTabVisible(kAskedBack) && !isOther;
    m_askedBack->show(m_state);
    const int points = m_askedBack->count();
    m_tabs->setTabText(kAskedBack, points > 0 ? tr("Asked back (%1)", "tab, number").arg(points) : tr("Asked back"));
    const bool isAsked
        = std::ranges::any_of(m_state.tracks, [](const TrackState &track) { return track.returned.has_value(); });
    if (!isAsked && m_tabs->currentIndex() == kAskedBack)
        m_tabs->setCurrentIndex(kTracks);
    m_tabs->setTabVisible(kAskedBack, isAsked);
    if (isAsked && !wasAsked && m_askedBack->mayAnswer())
        m_tabs->setCurrentIndex(kAskedBack);
}

QString DossierPage::wordsFor(const Forecast &forecast) const
{
    if (forecast.likely.isValid())
        return wording::of(forecast);
    QStringList names;
    for (const QString &id : forecast.unknown)
        names << wording::procedureName(m_context.desk.rules(), id.section(u':', 0, 0));
    names.removeDuplicates();
    return names.isEmpty() ? tr("No day can be said yet")
                           : tr("No day can be said yet; no time is known for: %1").arg(names.join(u", "_s));
}

/// The way is played hundreds of times for it: once for the sentence and its tool tip, and not when nobody sees them.
void DossierPage::showForecast()
{
    const Phase phase = m_state.phaseOn(m_context.desk.today());
    const bool isOver = phase == Phase::InForce || phase == Phase::Closed || phase == Phase::Withdrawn;
    const bool isShown = !isOver && m_parts->currentIndex() == 0;
    m_forecast->setVisible(isShown);
    if (!isShown)
        return;
    const Forecast forecast = TimeDesk(m_context.desk).forecastOf(m_state);
    m_forecast->setText(wordsFor(forecast));
    m_forecast->setToolTip(wording::basisOf(forecast));
}

void DossierPage::showHeader()
{
    const QString language = m_state.request ? m_state.request->language : currentLanguage();
    m_title->setText(m_state.request ? m_state.request->title.in(language) : m_state.id.value);
    m_phase->setLook(lookOf(m_state.phaseOn(m_context.desk.today())));
    QStringList facts{m_state.id.value};
    if (m_state.request) {
        facts << m_context.desk.directory()
                     .with(m_state.request->organisations)
                     .nameOf(m_state.request->requester, currentLanguage());
        facts << wording::purpose(m_state.request->purpose);
        if (!m_state.request->lines.empty())
            facts << tr("%n variable(s)", nullptr, int(m_state.request->lines.size()));
    }
    if (m_state.submitted.isValid())
        facts << tr("submitted %1").arg(format::day(dayInBelgium(m_state.submitted)));
    if (m_state.request && !m_state.request->follows.isEmpty())
        facts << tr("builds on %1", "number of a dossier").arg(m_state.request->follows.value);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    showForecast();
    std::vector<TrackAction> actions = settleActions(m_context.desk, m_state);
    std::ranges::move(actionsFor(m_state), std::back_inserter(actions));
    m_actions->show(m_state.id, std::move(actions), true);
}

void DossierPage::goTo(const QString &part)
{
    static const QStringList tabs{u"tracks"_s, u"lines"_s, u"documents"_s, u"files"_s, u"history"_s, u"asked-back"_s};
    if (const qsizetype tab = tabs.indexOf(part); tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    else if (m_state.track(TrackId(part))) {
        m_tabs->setCurrentIndex(kTracks);
        m_tracks->select(TrackId(part));
    }
}

} // namespace beraad
