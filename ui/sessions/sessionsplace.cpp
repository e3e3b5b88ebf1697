// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionsplace.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/toolrow.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/sessions/intakepage.h"
#include "ui/sessions/planpanel.h"
#include "ui/sessions/sessioncolumn.h"
#include "ui/sessions/sessionpage.h"

#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsBack = 2;
constexpr int kMonthsAhead = 6;

} // namespace

SessionsPlace::SessionsPlace(const Context &context, QWidget *parent)
    : Place(u"sessions"_s, context, parent)
    , m_conditions(shippedConditions().value_or(std::vector<ConditionKind>()))
    , m_committees(new QComboBox)
    , m_waitingHeader(new SectionHeader)
    , m_waitingView(new QListView)
    , m_nothing(new EmptyState(u"sessions"_s))
    , m_scroll(new QScrollArea)
    , m_board(new QHBoxLayout)
    , m_plan(new PlanPanel(context.desk))
    , m_pages(new QStackedLayout(this))
    , m_page(new SessionPage(context, m_conditions))
    , m_intake(new IntakePage(context))
{
    m_boardPage = new QWidget; // its actions work there, not on the page of a session
    addActions();
    arrange();
    fillCommittees();
    connect(m_committees, &QComboBox::currentIndexChanged, this, [this] {
        m_choice.reset();
        refresh();
    });
    connect(m_waitingView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choose({m_waiting.at(index.row()), std::nullopt});
            });
    connect(m_page, &SessionPage::left, this, &SessionsPlace::openBoard);
    connect(m_intake, &IntakePage::left, this, &SessionsPlace::openBoard);
    connect(m_intake, &IntakePage::dossierAsked, this,
            [this](const DossierId &dossier) { emit navigate(u"requests"_s, dossier.value); });
    connect(m_page, &SessionPage::dossierAsked, this,
            [this](const DossierId &dossier) { emit navigate(u"requests"_s, dossier.value); });
    connect(m_plan, &PlanPanel::accepted, this, &SessionsPlace::acceptPlan);
    connect(m_plan, &PlanPanel::failed, this, [this](const Error &error) { this->context().messages.error(error); });
    connect(m_plan, &PlanPanel::left, m_plan, &QWidget::hide);
    connect(&desk(), &Desk::sessionsChanged, this, &SessionsPlace::refresh);
    retranslate();
}

void SessionsPlace::arrange()
{
    arrangeBoardPage();
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_boardPage);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_intake);
    setFocusProxy(m_waitingView);
}

void SessionsPlace::arrangeBoardPage()
{
    auto *splitter = new Splitter(u"sessions"_s, {2, 7}, context().settings);
    splitter->addWidget(makeWaiting());
    splitter->addWidget(makeBoard());
    auto *layout = new QVBoxLayout(m_boardPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_plan);
    m_plan->hide();
}

QWidget *SessionsPlace::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_committees->setObjectName(u"committeeField"_s);
    m_committees->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_committees->setMaximumWidth(60 * fontMetrics().averageCharWidth());
    layout->addWidget(m_committees);
    layout->addStretch(1);
    auto *buttons = new ToolRow;
    for (QAction *action : {m_planAction, m_openAction, m_checkAction, m_scheduleAction, m_unscheduleAction,
                            m_decideAction, m_imposeAction})
        buttons->add(action);
    buttons->addIcon(m_letterAction);
    buttons->addIcon(m_dossierAction);
    layout->addWidget(buttons);
    return tools;
}

QWidget *SessionsPlace::makeWaiting()
{
    m_waitingView->setObjectName(u"waitingList"_s);
    m_waitingView->setModel(&m_waiting);
    m_waitingView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows are shortened, not scrolled
    m_waitingView->setItemDelegate(new RowDelegate(m_waitingView));
    m_waitingView->setFrameShape(QFrame::NoFrame);
    m_waitingView->setMouseTracking(true);
    m_waitingView->setDragEnabled(true);
    auto *waiting = new QWidget;
    auto *layout = new QVBoxLayout(waiting);
    layout->setContentsMargins(space::kMedium, space::kMedium, 0, space::kMedium);
    layout->addWidget(m_waitingHeader);
    layout->addWidget(m_waitingView, 1);
    layout->addWidget(m_nothing, 1);
    return waiting;
}

QWidget *SessionsPlace::makeBoard()
{
    auto *inside = new QWidget;
    m_board->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_board->setSpacing(space::kMedium);
    inside->setLayout(m_board);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(u"sessionBoard"_s);
    return m_scroll;
}

void SessionsPlace::retranslate()
{
    m_committees->setAccessibleName(tr("Committee"));
    m_scroll->setAccessibleName(tr("Sessions"));
    m_waitingView->setAccessibleName(tr("Files that wait"));
    m_waitingHeader->setText(tr("Waiting"));
    m_nothing->setTexts(tr("Nothing waits"),
                        tr("A submitted file that this committee decides appears here until it is on an agenda."));
    fillCommittees();
    m_page->retranslate();
    m_intake->retranslate();
    m_plan->retranslate();
}

void SessionsPlace::fillCommittees()
{
    const QString chosen = m_committees->currentData().toString();
    const QSignalBlocker blocker(m_committees);
    m_committees->clear();
    for (const Committee &sitting : desk().committees())
        m_committees->addItem(inCurrentLanguage(sitting.name), sitting.id.value);
    const QString own = desk().person().committees.empty() ? QString() : desk().person().committees.front().value;
    m_committees->setCurrentIndex(std::max(0, m_committees->findData(chosen.isEmpty() ? own : chosen)));
}

CommitteeId SessionsPlace::committee() const
{
    return CommitteeId(m_committees->currentData().toString());
}

void SessionsPlace::refresh()
{
    if (m_pages->currentWidget() == m_page)
        m_page->refresh();
    const auto waiting = context().messages.valueOf(SessionDesk(desk()).waitingFor(committee()));
    std::vector<TrackCard> cards;
    if (waiting)
        for (const TrackRow &row : *waiting)
            cards.push_back(waitingCard(row));
    m_waitingHeader->setCount(int(cards.size()));
    m_waitingView->setVisible(!cards.empty());
    m_nothing->setVisible(cards.empty());
    m_waiting.setCards(std::move(cards));
    fillBoard();
    rememberChoice();
    if (!m_choice && m_waiting.rowCount() > 0)
        m_waitingView->setCurrentIndex(m_waiting.index(0));
    enableActions();
}

/// Of a joint file: what the other section does with it.
QString SessionsPlace::jointWords(const DossierState &state, const TrackState &track) const
{
    QStringList others;
    for (const CommitteeId &id : committeesOf(state, track.plan, desk().committees())) {
        if (id == committee())
            continue;
        const event::SectionDecided *decided = track.sectionDecision(id);
        const event::Scheduled *sitting = track.sittingOf(id);
        others << (decided ? tr("other section: %1 on %2", "outcome, day")
                                 .arg(wording::of(decided->outcome), format::day(decided->on))
                       : sitting ? tr("other section on %1").arg(format::day(sitting->on))
                                 : tr("other section: no session yet"));
    }
    return others.isEmpty() ? QString() : tr("Joint; %1").arg(others.join(u"; "_s));
}

TrackCard SessionsPlace::waitingCard(const TrackRow &row) const
{
    TrackCard card{row, 40, desk().today(), committee(), {}};
    if (const auto state = desk().workspace().dossier(row.dossier))
        card.joint = jointWords(*state, row.state);
    return card;
}

TrackCard SessionsPlace::cardOf(const AgendaItem &item) const
{
    TrackCard card;
    card.row.dossier = item.dossier;
    card.row.title = item.title.isEmpty() ? tr("A dossier of others") : item.title;
    card.row.state.plan.id = item.track;
    card.committee = committee();
    if (const auto state = desk().workspace().dossier(item.dossier))
        if (const TrackState *track = state->track(item.track)) {
            card.row.state = *track;
            card.joint = jointWords(*state, *track);
        }
    card.minutes = item.minutes;
    card.today = desk().today();
    return card;
}

void SessionsPlace::fillBoard()
{
    const QDate today = desk().today();
    const auto boards = context().messages.valueOf(
        SessionDesk(desk()).board(committee(), today.addMonths(-kMonthsBack), today.addMonths(kMonthsAhead)));
    m_boards = boards.value_or(std::vector<SessionBoard>());
    // Past sessions without items say nothing; they would only push the coming ones aside.
    std::erase_if(m_boards,
                  [today](const SessionBoard &board) { return board.session.on < today && board.items.empty(); });
    while (m_columns.size() > m_boards.size()) {
        delete m_columns.back();
        m_columns.pop_back();
    }
    while (m_columns.size() < m_boards.size()) {
        auto *column = new SessionColumn;
        m_board->addWidget(column);
        connect(column, &SessionColumn::chosen, this,
                [this, column](int row) { choose({column->cards().at(row), column->session()}); });
        connect(column, &SessionColumn::opened, this, [this, column] {
            const QModelIndex at = column->list()->currentIndex();
            const TrackRow row = at.isValid() ? column->cards().at(at.row()).row : TrackRow();
            openPage(column->session().id, {row.dossier, row.state.plan.id});
        });
        connect(column, &SessionColumn::dropped, this, [this, column](const DossierId &dossier, const TrackId &track) {
            scheduleOn(dossier, track, column->session());
        });
        m_columns.push_back(column);
    }
    for (size_t i = 0; i < m_boards.size(); ++i) {
        std::vector<TrackCard> cards;
        for (const AgendaItem &item : m_boards[i].items)
            cards.push_back(cardOf(item));
        m_columns[i]->show(m_boards[i], std::move(cards), today);
    }
    const Committee *sitting = desk().committee(committee());
    m_committees->setToolTip(
        sitting ? tr("Room for %1 minutes a session; dates from the default calendar (%2)", "minutes, evidence")
                      .arg(sitting->capacityMinutes)
                      .arg(lookOfEvidence(sitting->evidence).word)
                : QString());
}

void SessionsPlace::open(const QString &target)
{
    if (const qsizetype page = target.indexOf(u'#'); page >= 0) {
        const QStringList item = target.sliced(page + 1).split(u' ');
        const SittingItem wanted{DossierId(item.value(0)), TrackId(item.value(1))};
        page == 0 ? openIntake(wanted) : openPage(SessionId(target.first(page)), wanted);
        return;
    }
    if (!target.isEmpty())
        openBoard();
    const Session *wanted = nullptr;
    for (const SessionBoard &board : m_boards)
        if (board.session.id.value == target)
            wanted = &board.session;
    for (int i = 0; !wanted && i < m_committees->count(); ++i)
        if (target.startsWith(m_committees->itemData(i).toString())) {
            m_committees->setCurrentIndex(i);
            break;
        }
    for (SessionColumn *column : m_columns)
        if (column->session().id.value == target)
            m_scroll->ensureWidgetVisible(column);
}

void SessionsPlace::choose(Choice choice)
{
    // One choice on the whole board: elsewhere the selection goes.
    for (SessionColumn *column : m_columns)
        if (!choice.session || column->session().id != choice.session->id)
            column->list()->clearSelection();
    if (choice.session)
        m_waitingView->clearSelection();
    m_choice = std::move(choice);
    enableActions();
}

/// After reading again: the same track, wherever it is now.
void SessionsPlace::rememberChoice()
{
    if (!m_choice)
        return;
    const DossierId dossier = m_choice->card.row.dossier;
    const TrackId track = m_choice->card.row.state.plan.id;
    m_choice.reset();
    if (const int row = m_waiting.rowOf(dossier, track); row >= 0) {
        m_waitingView->setCurrentIndex(m_waiting.index(row));
        choose({m_waiting.at(row), std::nullopt});
    }
    for (SessionColumn *column : m_columns) {
        const int row = column->cards().rowOf(dossier, track);
        if (row < 0)
            continue;
        column->select(row);
        choose({column->cards().at(row), column->session()});
    }
}

PlaceInfo sessionsPlaceInfo()
{
    return {u"sessions"_s, u"sessions"_s, [] { return SessionsPlace::tr("Sessions"); },
            [](const Context &context, QWidget *parent) -> Place * { return new SessionsPlace(context, parent); }};
}

} // namespace beraad
