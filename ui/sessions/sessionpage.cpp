// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionpage.h"

#include "desk/desk.h"
#include "desk/sessiondesk.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/statuschip.h"
#include "ui/common/toolrow.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/sessions/decisionpanel.h"
#include "ui/sessions/itempane.h"
#include "ui/sessions/presencepanel.h"

#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

SessionPage::SessionPage(const Context &context, const std::vector<ConditionKind> &conditions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(TextRole::Heading))
    , m_state(new StatusChip)
    , m_agendaHeading(new Label(TextRole::Strong))
    , m_agenda(new QListWidget)
    , m_item(new ItemPane(context.desk))
    , m_presence(new PresencePanel)
    , m_decision(new DecisionPanel(context.desk, conditions))
{
    m_agenda->setObjectName(u"sessionAgenda"_s);
    m_title->setObjectName(u"sessionTitle"_s);
    addActions();
    arrange();
    connect(m_agenda, &QListWidget::currentRowChanged, this, [this] {
        m_decision->hide();
        showItem();
    });
    connect(m_presence, &PresencePanel::recorded, this, &SessionPage::take);
    connect(m_presence, &PresencePanel::asideAsked, this, &SessionPage::askAside);
    connect(m_presence, &PresencePanel::quorumAsked, this, [this] { askRuling(RulingAbout::Quorum); });
    connect(m_presence, &PresencePanel::rulingAsked, this, [this] { askRuling(RulingAbout::Vote); });
    connect(m_item, &ItemPane::rapporteurNamed, this, &SessionPage::nameRapporteur);
    connect(m_item, &ItemPane::noted, this, [this](const QString &text) { take(sitting::Noted{chosenItem(), text}); });
    connect(m_item, &ItemPane::documentAsked, this, &SessionPage::showItemDocument);
    connect(m_item, &ItemPane::dossierAsked, this, [this] { emit dossierAsked(chosenItem().dossier); });
    connect(m_decision, &DecisionPanel::decided, this, &SessionPage::record);
    connect(m_decision, &DecisionPanel::left, m_decision, &QWidget::hide);
    connect(&m_context.desk, &Desk::sittingChanged, this, [this](const SessionId &session) {
        if (session == m_session)
            refresh();
    });
    retranslate();
}

void SessionPage::arrange()
{
    auto *presence = new QScrollArea;
    presence->setWidget(m_presence);
    presence->setWidgetResizable(true);
    presence->setFrameShape(QFrame::NoFrame);
    auto *splitter = new Splitter(u"session"_s, {3, 6, 4}, m_context.settings);
    splitter->addWidget(makeAgenda());
    splitter->addWidget(m_item);
    splitter->addWidget(presence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_decision);
    m_decision->hide();
    setFocusProxy(m_agenda);
}

QWidget *SessionPage::makeTop()
{
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeActionButton(m_backAction, Qt::ToolButtonIconOnly));
    layout->addWidget(m_title, 1);
    layout->addWidget(m_state);
    auto *tools = new ToolRow;
    for (QAction *action :
         {m_decideAction, m_agendaAction, m_minutesAction, m_deliberationAction, m_letterAction, m_closeAction})
        tools->add(action);
    layout->addWidget(tools);
    return top;
}

QWidget *SessionPage::makeAgenda()
{
    m_agenda->setItemDelegate(new RowDelegate(m_agenda));
    m_agenda->setFrameShape(QFrame::NoFrame);
    m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *agenda = new QWidget;
    auto *layout = new QVBoxLayout(agenda);
    layout->setContentsMargins(space::kMedium, space::kMedium, 0, space::kMedium);
    auto *top = new QHBoxLayout;
    top->addWidget(m_agendaHeading, 1);
    top->addWidget(makeActionButton(m_upAction, Qt::ToolButtonIconOnly));
    top->addWidget(makeActionButton(m_downAction, Qt::ToolButtonIconOnly));
    layout->addLayout(top);
    layout->addWidget(m_agenda, 1);
    return agenda;
}

bool SessionPage::open(const SessionId &session, const SittingItem &item)
{
    const auto board = m_context.messages.valueOf(SittingDesk(m_context.desk).sitting(session));
    if (!board)
        return false;
    m_session = session;
    m_decision->hide();
    refresh();
    for (size_t row = 0; m_board && row < m_board->items.size(); ++row)
        if (m_board->items[row].item == item)
            m_agenda->setCurrentRow(int(row));
    return true;
}

void SessionPage::refresh()
{
    if (m_session.isEmpty())
        return;
    auto board = SittingDesk(m_context.desk).sitting(m_session);
    if (!board && board.error().code == ErrorCode::NotPermitted) { // somebody else sits at the desk now
        m_session = {};
        m_board.reset();
        return emit left();
    }
    m_board = m_context.messages.valueOf(std::move(board));
    fillTop();
    fillAgenda();
    showItem();
}

bool SessionPage::mayRecord() const
{
    return m_board && SessionDesk(m_context.desk).mayKeepCalendar(m_board->basis.session.committee).has_value();
}

void SessionPage::fillTop()
{
    if (!m_board)
        return;
    const SittingBasis &basis = m_board->basis;
    m_title->setText(tr("%1, %2", "session day, committee")
                         .arg(format::longDay(basis.session.on), inCurrentLanguage(basis.committee.name)));
    const bool isClosed = m_board->sitting.isClosed();
    m_state->setLook(isClosed ? StatusLook{u"lock"_s, tr("Minutes closed"), Tone::Neutral, {}}
                         : m_board->sitting.openedAt.isValid()
                         ? StatusLook{u"calendar-check"_s, tr("Being held"), Tone::Accent, {}}
                         : StatusLook{u"calendar"_s, tr("Not held yet"), Tone::Neutral, {}});
    const auto mayClose = SittingDesk(m_context.desk).mayRecord(m_session, sitting::Closed{});
    m_closeAction->setEnabled(mayClose.has_value());
    m_closeAction->setToolTip(mayClose ? tr("Nothing can be added to the minutes after this")
                                       : wording::of(mayClose.error()).sentence);
}

void SessionPage::fillAgenda()
{
    const SittingItem before = chosenItem();
    const QSignalBlocker blocker(m_agenda);
    m_agenda->clear();
    int current = 0;
    for (size_t i = 0; m_board && i < m_board->items.size(); ++i) {
        const SittingBoardItem &item = m_board->items[i];
        const bool isSeen = item.view.request && !item.view.request->lines.empty();
        const SittingMatter *matter = m_board->sitting.matter(item.item);
        const StatusLook look = matter && matter->decided
            ? lookOf(matter->decided->outcome)
            : StatusLook{u"dot"_s, tr("To be decided"), Tone::Neutral, {}};
        const QString title
            = isSeen ? item.view.request->title.in(item.view.request->language) : tr("A dossier of others");
        auto *row = new QListWidgetItem(tr("%1. %2", "number on the agenda, title").arg(i + 1).arg(title));
        row->setData(RowDelegate::SubtitleRole,
                     tr("%1, %2", "outcome, minutes").arg(look.word, format::minutes(item.minutes)));
        row->setData(RowDelegate::IconNameRole, look.icon);
        row->setData(RowDelegate::IconToneRole, int(look.tone));
        row->setData(Qt::AccessibleTextRole, row->text() + u", "_s + look.word);
        m_agenda->addItem(row);
        if (item.item == before)
            current = int(i);
    }
    m_agenda->setCurrentRow(current);
}

const SittingBoardItem *SessionPage::chosen() const
{
    const int row = m_agenda->currentRow();
    return m_board && row >= 0 && row < std::ssize(m_board->items) ? &m_board->items[size_t(row)] : nullptr;
}

SittingItem SessionPage::chosenItem() const
{
    const SittingBoardItem *item = chosen();
    return item ? item->item : SittingItem();
}

void SessionPage::showItem()
{
    if (!m_board)
        return;
    const SittingBoardItem *item = chosen();
    const SittingMatter *matter = m_board->sitting.matter(chosenItem());
    const bool isOpen = mayRecord() && !m_board->sitting.isClosed();
    m_item->show(*m_board, item, mayRecord());
    m_presence->show(*m_board, chosenItem(), m_context.desk.membersOf(m_board->basis.session.committee), mayRecord());
    const int row = m_agenda->currentRow();
    m_upAction->setEnabled(isOpen && row > 0);
    m_downAction->setEnabled(isOpen && row >= 0 && row + 1 < m_agenda->count());
    const bool isDecided = matter && matter->decided;
    m_decideAction->setEnabled(isOpen && item && !isDecided && m_context.desk.today() >= m_board->basis.session.on);
    m_deliberationAction->setEnabled(item && item->track.decision && !item->track.decision->number.isEmpty());
    m_letterAction->setEnabled(isDecided);
}

} // namespace beraad
