// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filespane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// As it was left; a view that was chosen to start with comes before it.
const Setting<QString> kFilter{"requests/filter", {}};
constexpr int kPage = 60; ///< dossiers read at a time

enum ListPage { kRows, kNone };

} // namespace

FilesPane::FilesPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField)
    , m_group(new QComboBox)
    , m_narrow(makeIconButton(u"filter"_s, {}))
    , m_viewsButton(makeIconButton(u"eye"_s, {}))
    , m_filterMenu(new QMenu(this))
    , m_viewsMenu(new QMenu(this))
    , m_clear(new QAction(this))
    , m_summary(new ElidedLabel(TextRole::Small, Ink::Soft))
    , m_list(new QListView)
    , m_lists(new QStackedWidget)
    , m_nothing(new EmptyState(u"requests"_s))
{
    arrange();
    retranslate();
    connectAll();
}

void FilesPane::arrange()
{
    m_list->setObjectName(u"requestList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_search->setView(m_list);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_nothing);
    m_clear->setObjectName(u"clearFilters"_s);
    setFocusProxy(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline);
    layout->addWidget(m_lists, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);
}

QWidget *FilesPane::makeTools()
{
    m_group->setObjectName(u"phaseField"_s);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(8);
    m_narrow->setObjectName(u"filterButton"_s);
    m_narrow->setPopupMode(QToolButton::InstantPopup);
    m_narrow->setMenu(m_filterMenu);
    m_viewsButton->setObjectName(u"viewsButton"_s);
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_viewsButton->setMenu(m_viewsMenu);
    m_summary->setObjectName(u"filterSummary"_s);
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::kTight);
    m_buttons->addWidget(m_search, 1);
    column->addLayout(m_buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTight);
    row->addWidget(m_group, 1);
    row->addWidget(m_narrow);
    row->addWidget(m_viewsButton);
    column->addLayout(row);
    m_summaryRow = new QWidget;
    auto *said = new QHBoxLayout(m_summaryRow);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(space::kTight);
    said->addWidget(m_summary, 1);
    said->addWidget(makeActionButton(m_clear, Qt::ToolButtonIconOnly));
    m_clear->setIcon(icon(u"close"_s));
    column->addWidget(m_summaryRow);
    return tools;
}

void FilesPane::addButton(QAction *action)
{
    m_buttons->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
}

void FilesPane::connectAll()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        DossierFilter next = m_filter;
        next.words = words;
        apply(next);
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int group) {
        DossierFilter next = m_filter;
        next.group = DossierFilter::Group(std::max(0, group));
        apply(next);
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        DossierFilter open;
        open.order = m_filter.order;
        apply(open);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPane::takeCurrent);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &FilesPane::fillFilterMenu);
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &FilesPane::fillViewsMenu);
}

void FilesPane::takeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_isReading || !index.isValid())
        return;
    m_chosen = DossierId(index.data(FilesModel::IdRole).toString());
    m_isDraft = index.data(FilesModel::IsDraftRole).toBool();
    emit chosenChanged();
}

/// What the list opens with, for each person anew: the view that was made the default, else how it was left.
void FilesPane::startWith()
{
    m_person = m_context.desk.person().id;
    readViews();
    const auto isDefault = std::ranges::find(m_views, true, &SavedView::isDefault);
    const QByteArray left = kFilter.read(m_context.settings).toUtf8();
    const std::vector<SavedView> remembered = savedViewsFrom(QJsonDocument::fromJson(left).array());
    m_filter = isDefault != m_views.end() ? isDefault->filter
        : remembered.empty()              ? DossierFilter()
                                          : remembered.front().filter;
    showState();
}

std::optional<FilesModel::Page> FilesPane::page(int from, int count) const
{
    return m_context.messages.valueOf(filePage(m_context.desk, m_filter, from, count));
}

void FilesPane::showPages(int count)
{
    auto first = page(0, count);
    if (!first)
        return;
    m_isReading = true;
    m_model.setPage(std::move(*first), [this](int from) { return page(from, kPage); });
    keepChosen();
}

void FilesPane::readDrafts()
{
    auto drafts = m_context.messages.valueOf(draftRows(m_context.desk, m_filter));
    if (!drafts)
        return;
    m_isReading = true;
    m_model.setDrafts(std::move(*drafts));
    keepChosen();
}

/// After other rows have come; the row stays chosen even where the filter hides it.
void FilesPane::keepChosen()
{
    const int row = m_model.rowOf(m_chosen);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    if (row >= 0)
        m_isDraft = m_model.index(row).data(FilesModel::IsDraftRole).toBool();
    m_isReading = false;
    showState();
}

void FilesPane::read()
{
    const bool isOther = m_person != m_context.desk.person().id;
    if (isOther)
        startWith();
    const int scrolled = m_list->verticalScrollBar()->value();
    showPages(std::max(kPage, m_model.rowCount()));
    m_list->verticalScrollBar()->setValue(scrolled);
    if (isOther && m_model.rowOf(m_chosen) < 0)
        forgetChosen();
}

void FilesPane::apply(const DossierFilter &filter)
{
    if (filter == m_filter)
        return showState();
    m_filter = filter;
    SavedView left{u"left"_s, filter};
    left.filter.words.clear(); // what is typed is for the moment
    kFilter.write(m_context.settings,
                  QString::fromUtf8(QJsonDocument(toJson(std::vector{left})).toJson(QJsonDocument::Compact)));
    showPages(kPage);
    m_list->scrollToTop();
}

void FilesPane::showState()
{
    const QSignalBlocker search(m_search);
    const QSignalBlocker group(m_group);
    if (m_search->text().trimmed() != m_filter.words)
        m_search->setText(m_filter.words);
    m_group->setCurrentIndex(int(m_filter.group));
    const QString said = summary();
    m_summary->setText(said);
    m_summaryRow->setVisible(!said.isEmpty());
    const bool isNarrowed = m_filter.isNarrowed();
    m_nothing->setTexts(isNarrowed ? tr("No request matches") : tr("No requests yet"),
                        isNarrowed ? tr("Try fewer letters, or take the filters away.")
                                   : tr("Start a new one, or drop a request file here. Dossiers of others stand here "
                                        "when you have a part in them."));
    m_nothing->setAction(isNarrowed ? m_clear : nullptr);
    m_lists->setCurrentIndex(m_model.rowCount() == 0 ? kNone : kRows);
}

bool FilesPane::choose(const DossierId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_list->currentIndex());
    m_chosen = id;
    m_isDraft = m_model.index(row).data(FilesModel::IsDraftRole).toBool();
    return true;
}

void FilesPane::find(const DossierId &id)
{
    if (choose(id))
        return;
    DossierFilter open;
    open.order = m_filter.order;
    m_chosen = id;
    m_isDraft = false;
    apply(open);
    read(); // it may be new
    if (choose(id))
        return;
    open.words = id.value;
    apply(open);
    choose(id);
}

void FilesPane::chooseFirst()
{
    m_list->setCurrentIndex(m_model.index(0));
}

void FilesPane::forgetChosen()
{
    m_chosen = {};
    m_isDraft = false;
    const QSignalBlocker blocker(m_list->selectionModel());
    m_list->setCurrentIndex({});
}

void FilesPane::retranslate()
{
    m_search->setPlaceholder(tr("Title, number or requester"));
    m_list->setAccessibleName(tr("Requests"));
    m_group->setAccessibleName(tr("Phase"));
    const std::vector<std::pair<QToolButton *, QString>> names{{m_narrow, tr("Filter and sort")},
                                                               {m_viewsButton, tr("Saved views")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_clear->setText(tr("Take the filters away"));
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    m_group->addItems({tr("All phases"), tr("Drafts"), tr("Under way"), tr("Decided", "phase of requests"),
                       tr("Closed or withdrawn")});
    showState();
}

} // namespace beraad
