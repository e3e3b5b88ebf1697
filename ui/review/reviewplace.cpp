// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewplace.h"

#include "desk/checking.h"
#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/review/linedetails.h"
#include "ui/review/riskstrip.h"
#include "ui/review/verdictdelegate.h"
#include "ui/review/verdictpanel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum Page { NothingPage, TaskPage };

} // namespace

ReviewPlace::ReviewPlace(const Context &context, QWidget *parent)
    : Place(u"review"_s, context, parent)
    , m_queue(context.desk)
    , m_queueFilter(new QComboBox)
    , m_queueView(new QListView)
    , m_grid(new ReviewGrid(context.settings))
    , m_viewButton(makeViewButton())
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"review"_s))
    , m_search(new SearchField)
    , m_title(new ElidedLabel(TextRole::Title))
    , m_subtitle(new ElidedLabel(TextRole::Body, Ink::Soft))
    , m_progress(new StatusChip)
    , m_risk(new RiskStrip)
    , m_panel(new VerdictPanel(desk().reasons(), desk().conditions()))
    , m_details(new LineDetails(context))
    , m_filesButton(new QToolButton)
    , m_differences(new QToolButton)
    , m_beside(new Splitter(u"review-evidence"_s, {1, 1}, context.settings))
{
    addActions();
    arrange();
    connect(m_queueView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPlace::showTask);
    connect(m_grid, &ReviewGrid::currentLineChanged, this, &ReviewPlace::showLine);
    connect(m_grid, &ReviewGrid::currentLineGone, &m_lineSoon, qOverload<>(&QTimer::start));
    m_lineSoon.setSingleShot(true);
    m_lineSoon.setInterval(50);
    connect(&m_lineSoon, &QTimer::timeout, this, &ReviewPlace::showLine);
    connect(m_grid, &ReviewGrid::chosenChanged, this, &ReviewPlace::enableActions);
    connect(m_grid, &ReviewGrid::chosenChanged, &m_riskSoon, qOverload<>(&QTimer::start));
    connect(&desk(), &Desk::catalogueChanged, this, &ReviewPlace::estimateRisk);
    connect(&m_selecting, &QFutureWatcherBase::finished, &m_riskSoon, qOverload<>(&QTimer::start));
    m_riskSoon.setSingleShot(true);
    m_riskSoon.setInterval(50);
    connect(&m_riskSoon, &QTimer::timeout, this, &ReviewPlace::showRisk);
    connect(m_search, &SearchField::searched, m_grid, &ReviewGrid::setWords);
    connect(m_panel, &VerdictPanel::given, this, &ReviewPlace::give);
    connect(m_panel, &VerdictPanel::left, this, [this] {
        m_panel->hide();
        m_grid->setFocus();
    });
    connect(m_panel, &VerdictPanel::replacementSearched, this, &ReviewPlace::searchReplacement);
    connect(m_details, &LineDetails::questionAsked, this, &ReviewPlace::ask);
    connect(m_details, &LineDetails::questionAnswered, this, &ReviewPlace::answer);
    connect(m_details, &LineDetails::dossierWanted, this,
            [this](const DossierId &id) { emit navigate(u"requests"_s, id.value); });
    retranslate();
}

void ReviewPlace::arrange()
{
    m_queueView->setObjectName(u"reviewQueue"_s);
    m_queueView->setModel(&m_queue);
    m_queueView->setItemDelegate(new RowDelegate(m_queueView));
    m_queueView->setFrameShape(QFrame::NoFrame);
    m_queueView->setMouseTracking(true);
    m_queueView->setMinimumWidth(34 * fontMetrics().averageCharWidth());
    m_queueView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new Hairline);
    m_grid->setObjectName(u"reviewGrid"_s);
    column->addWidget(m_grid, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_risk);
    column->addWidget(m_panel);
    m_panel->hide();
    auto *task = new Splitter(u"review-task"_s, {5, 2}, context().settings);
    task->addWidget(middle);
    task->addWidget(m_details);
    m_beside->addWidget(task);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_beside);
    auto *splitter = new Splitter(u"review"_s, {3, 10}, context().settings);
    splitter->addWidget(makeQueue());
    splitter->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_grid);
}

QWidget *ReviewPlace::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kMedium);
    layout->setSpacing(space::kTight);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_progress, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_filesButton->setObjectName(u"reviewFiles"_s);
    m_filesButton->setIcon(icon(u"document"_s));
    m_filesButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filesButton->setAutoRaise(true);
    m_filesButton->setFocusPolicy(Qt::TabFocus);
    m_filesButton->setCheckable(true);
    connect(m_filesButton, &QToolButton::toggled, this, &ReviewPlace::showEvidence);
    m_differences->setObjectName(u"reviewDifferences"_s);
    m_differences->setIcon(icon(u"warning"_s));
    m_differences->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_differences->setAutoRaise(true);
    m_differences->setPopupMode(QToolButton::InstantPopup);
    m_differences->setFocusPolicy(Qt::TabFocus);
    m_differences->setMenu(new QMenu(m_differences));
    auto *second = new QHBoxLayout;
    second->addWidget(m_subtitle, 1);
    second->addWidget(m_differences);
    second->addWidget(m_filesButton);
    second->addWidget(m_search);
    second->addWidget(m_viewButton);
    layout->addLayout(second);
    layout->addSpacing(space::kSmall);
    layout->addWidget(makeTools());
    return header;
}

void ReviewPlace::retranslate()
{
    m_queueView->setAccessibleName(tr("Dossiers to review"));
    m_grid->retranslate();
    m_viewButton->setText(tr("View"));
    m_search->setPlaceholder(tr("Filter the lines"));
    m_nothing->setTexts(
        tr("Nothing to review"),
        tr("Dossiers that ask for your organisation's variables appear here as soon as they are submitted."));
    QHash<QString, QString> labels;
    for (const ReviewReason &reason : desk().reasons())
        labels.insert(reason.code, inCurrentLanguage(reason.label));
    m_grid->lines().setReasonLabels(labels);
    if (m_grid->lines().lineCount() > 0)
        fillRows(); // their names
    m_panel->retranslate();
    fillQueueFilter();
    m_riskSoon.start();
    showHeader();
}

void ReviewPlace::refresh()
{
    const ReviewTask before = task() ? *task() : ReviewTask();
    const auto queue = context().messages.valueOf(ReviewDesk(desk()).queue());
    std::vector<ReviewTask> tasks = queue.value_or(std::vector<ReviewTask>());
    const auto filter = static_cast<ReviewFilter>(m_queueFilter->currentData().toInt());
    const bool isFiltered = filter != ReviewFilter::All && !tasks.empty();
    std::erase_if(tasks, [&](const ReviewTask &each) { return !matches(each, filter, desk().person().id); });
    {
        const QSignalBlocker quiet(m_queueView->selectionModel()); // the task is shown once, below
        m_queue.setTasks(std::move(tasks));
        const int row = std::max(0, m_queue.rowOf(before.dossier, before.organisation));
        m_queueView->setCurrentIndex(m_queue.index(row));
    }
    m_isQueueWanted = m_queue.rowCount() > 0 || isFiltered;
    showQueue();
    m_pages->setCurrentIndex(m_queue.rowCount() > 0 ? TaskPage : NothingPage);
    showTask();
}

void ReviewPlace::open(const QString &target)
{
    const int row = m_queue.rowOf(DossierId(target), {});
    if (row >= 0)
        m_queueView->setCurrentIndex(m_queue.index(row));
}

const ReviewTask *ReviewPlace::task() const
{
    const int row = m_queueView->currentIndex().row();
    return row >= 0 && row < m_queue.rowCount() ? &m_queue.at(row) : nullptr;
}

void ReviewPlace::showTask()
{
    const DossierId before = m_state.id;
    const OrganisationId organisation = m_organisation;
    const ReviewTask *current = task();
    const qint64 count = current ? eventCountOf(desk(), current->dossier).value_or(0) : 0;
    const bool isKnown = current && current->dossier == before && current->organisation == organisation
        && count == m_eventCount && m_reader == desk().person().id;
    if (!isKnown)
        readTask(count);
    if (before != m_state.id || organisation != m_organisation) {
        m_undo.clear();
        m_panel->hide();
        fillRows();
    } else if (!isKnown) {
        m_grid->setVerdicts(m_state.verdicts, m_organisation);
    }
    if (!isKnown)
        showFiles();
    showHeader();
    showDisagreements();
    showLine();
    m_riskSoon.start(); // once, though the selection changes with the task
    enableActions();
    enableSigning();
}

/// A dossier of many lines is not read again as long as nobody wrote.
void ReviewPlace::readTask(qint64 count)
{
    m_state = {};
    m_eventCount = count;
    m_reader = desk().person().id;
    if (const ReviewTask *current = task()) {
        m_organisation = current->organisation;
        if (auto state = context().messages.valueOf(desk().dossier(current->dossier)))
            m_state = std::move(*state);
    }
    estimateRisk();
}

/// The lines with their names and precedents, which stay the same while they are judged.
void ReviewPlace::fillRows()
{
    std::vector<ReviewRow> rows;
    if (const ReviewTask *current = task())
        rows = context().messages.valueOf(rowsOf(*current)).value_or(std::vector<ReviewRow>());
    const bool isAmendment = std::ranges::any_of(rows, &ReviewRow::isStanding);
    m_grid->setLines(std::move(rows));
    m_grid->setVerdicts(m_state.verdicts, m_organisation);
    m_grid->setAmending(isAmendment);
    showLines(isAmendment ? Arrangement::Lines::Asked : Arrangement::Lines::All);
}

QString ReviewPlace::changeOf(const ReviewLine &line) const
{
    QStringList words;
    for (const QString &kind : line.changes) {
        const ChangeKind *known = desk().changes().find(kind);
        words << (known ? inCurrentLanguage(known->label) : kind);
    }
    return words.join(u", "_s);
}

Result<std::vector<ReviewRow>> ReviewPlace::rowsOf(const ReviewTask &task) const
{
    const auto lines = ReviewDesk(desk()).linesOf(m_state, task.organisation);
    if (!lines)
        return std::unexpected(lines.error());
    std::vector<ReviewRow> rows;
    for (const ReviewLine &line : *lines) {
        ReviewRow row{line.line,
                      inCurrentLanguage(line.label),
                      inCurrentLanguage(line.datasetLabel),
                      changeOf(line),
                      line.isStanding,
                      line.precedents.granted,
                      line.precedents.refused};
        if (row.label.isEmpty())
            row.label = line.line.variable;
        if (row.dataset.isEmpty())
            row.dataset = line.line.dataset;
        rows.push_back(std::move(row));
    }
    return rows;
}

void ReviewPlace::showHeader()
{
    const ReviewTask *current = task();
    if (!current || !m_state.request)
        return;
    const int open = m_grid->lines().openCount();
    m_title->setText(current->title);
    m_subtitle->setText(tr("%1 judges for %2; asked by %3 on %4", "person, organisation, requester, day")
                            .arg(desk().person().name,
                                 desk().directory().nameOf(current->organisation, currentLanguage()),
                                 desk().directory().nameOf(current->requester, currentLanguage()),
                                 format::day(m_state.submitted.date())));
    const bool isSigned = m_state.advices.contains(current->organisation);
    m_progress->setLook(isSigned ? StatusLook{u"sign"_s, tr("Advice signed"), Tone::Good}
                            : open == 0
                            ? StatusLook{u"check"_s, tr("Ready to sign"), Tone::Accent}
                            : StatusLook{u"clock"_s, tr("%n line(s) to judge", nullptr, open), Tone::Warning});
}

void ReviewPlace::showLine()
{
    if (const ReviewRow *row = m_grid->currentLine())
        m_details->show(*row, m_state, m_organisation);
    else
        m_details->clear();
}

PlaceInfo reviewPlaceInfo()
{
    return {u"review"_s, u"review"_s, [] { return ReviewPlace::tr("Review"); },
            [](const Context &context, QWidget *parent) -> Place * { return new ReviewPlace(context, parent); }};
}

} // namespace beraad
