// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewplace.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/linkrow.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/overview/dossiercard.h"
#include "ui/overview/matters.h"
#include "ui/overview/sessionrow.h"

#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMattersShown = 8;
constexpr size_t kSessionsShown = 5;
constexpr int kIcon = 20;

/// An icon in the ink of a tone.
class ToneIcon final : public QWidget {
public:
    ToneIcon(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
        setFixedSize(kIcon, kIcon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, coloursOf(palette()).of(m_tone).ink);
    }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

void OverviewPlace::empty(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

OverviewPlace::OverviewPlace(const Context &context, QWidget *parent)
    : Place(u"overview"_s, context, parent)
    , m_day(new Label(TextRole::Body, Ink::Soft))
    , m_summary(new Label(TextRole::Heading))
{
    auto *inside = new QWidget;
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kWide);
    page->setSpacing(space::kHair);
    page->addWidget(m_day);
    page->addWidget(m_summary);
    page->addSpacing(space::kLarge);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kWide);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(space::kSmall);
    m_needsYou = makeBlock(left, u"needsYou"_s);
    m_dossiers = makeBlock(left, u"myDossiers"_s);
    m_digest = makeBlock(right, u"reminders"_s);
    m_late = makeBlock(right, u"late"_s);
    m_sessions = makeBlock(right, u"nextSessions"_s);
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 5);
    columns->addLayout(right, 3);
    page->addLayout(columns, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    addReminderAction();
}

OverviewPlace::Block OverviewPlace::makeBlock(QVBoxLayout *column, const QString &name)
{
    auto *header = new SectionHeader;
    auto *card = new Card;
    card->setObjectName(name);
    card->body()->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    card->body()->setSpacing(0);
    column->addWidget(header);
    column->addWidget(card);
    column->addSpacing(space::kMedium);
    return {header, card->body(), card};
}

void OverviewPlace::refresh()
{
    m_day->setText(format::longDay(desk().today()));
    if (const auto overview = context().messages.valueOf(overviewOf(desk())))
        fill(*overview);
    QTimer::singleShot(0, this, &OverviewPlace::fillReminders); // looks at more dossiers than the rest of the page
}

void OverviewPlace::fill(const OverviewData &overview)
{
    m_summary->setText(summaryOf(overview));
    m_needsYou.header->setText(tr("Needs you"));
    m_late.header->setText(tr("Late or at risk"));
    m_sessions.header->setText(tr("Next sessions"));
    m_dossiers.header->setText(tr("My dossiers"));
    fillMatters(m_needsYou, overview.needsYou, tr("Nothing waits for you."));
    fillMatters(m_late, overview.lateOrAtRisk, tr("Nothing is late."));
    fillSessions(overview.nextSessions.empty() ? nextOfEachCommittee() : overview.nextSessions);
    fillDossiers(overview.mine);
}

void OverviewPlace::fillMatters(Block &block, const std::vector<OverviewData::Item> &items, const QString &nothing)
{
    empty(block.rows);
    block.header->setCount(items.empty() ? -1 : int(items.size()));
    for (const OverviewData::Item &item : items) {
        if (block.rows->count() == int(kMattersShown) && !block.isWhole) {
            connect(
                addMore(block, int(items.size() - kMattersShown)), &QAbstractButton::clicked, this,
                [this, &block] { showWhole(block); }, Qt::QueuedConnection); // the row itself goes
            break;
        }
        block.rows->addWidget(makeMatter(item));
    }
    if (items.empty())
        addNothing(block, u"check"_s, nothing);
}

LinkRow *OverviewPlace::addMore(const Block &block, int count)
{
    auto *row = new LinkRow;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    const QString words = tr("and %n more", nullptr, count);
    layout->addWidget(new Label(words, TextRole::Small, Ink::Soft));
    row->setAccessibleName(words);
    block.rows->addWidget(row);
    return row;
}

void OverviewPlace::showWhole(Block &block)
{
    block.isWhole = true;
    refresh();
    if (const QLayoutItem *first = block.rows->itemAt(int(kMattersShown)))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

/// As one reads: down the left column, then down the right. Rows are made anew whenever something changed, and Tab goes
/// in the order in which they were made.
void OverviewPlace::orderFocus()
{
    QWidget *before = nullptr;
    for (const Block *block : {&m_needsYou, &m_dossiers, &m_digest, &m_late, &m_sessions}) {
        QList<QAbstractButton *> stops = block->header->findChildren<QAbstractButton *>();
        for (int i = 0; i < block->rows->count(); ++i)
            if (auto *row = qobject_cast<QAbstractButton *>(block->rows->itemAt(i)->widget()))
                stops.push_back(row);
        for (QAbstractButton *stop : stops) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

QWidget *OverviewPlace::makeMatter(const OverviewData::Item &item)
{
    return makeRow(u"matter-%1-%2"_s.arg(item.kind, item.dossier.value), matterOf(item, desk()));
}

QWidget *OverviewPlace::makeRow(const QString &name, const Matter &matter)
{
    auto *row = new LinkRow;
    row->setObjectName(name);
    auto *title = new ElidedLabel(TextRole::Strong);
    title->setText(matter.title);
    auto *what = new ElidedLabel(TextRole::Small, Ink::Soft);
    what->setText(matter.what);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(title);
    words->addWidget(what);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new ToneIcon(matter.icon, matter.tone));
    layout->addLayout(words, 1);
    auto *since = new Label(matter.since, TextRole::Small, Ink::Soft);
    since->setFont(withTabularFigures(since->font()));
    layout->addWidget(since);
    row->setAccessibleName(matter.title);
    row->setAccessibleDescription(u"%1, %2"_s.arg(matter.what, matter.since));
    connect(row, &QAbstractButton::clicked, this, [this, matter] { emit navigate(matter.place, matter.target); });
    return row;
}

std::vector<SessionBoard> OverviewPlace::nextOfEachCommittee() const
{
    std::vector<SessionBoard> next;
    for (const Committee &committee : desk().committees()) {
        auto boards = SessionDesk(desk()).board(committee.id, desk().today(), desk().today().addMonths(3));
        if (!boards || boards->empty())
            continue;
        // The first one that a file can still reach; else the first.
        const auto open = std::ranges::find_if(
            *boards, [this](const SessionBoard &board) { return board.handIn >= desk().today(); });
        next.push_back(open == boards->end() ? boards->front() : *open);
    }
    std::ranges::stable_sort(next, {}, [](const SessionBoard &board) { return board.session.on; });
    return next;
}

void OverviewPlace::fillSessions(const std::vector<SessionBoard> &boards)
{
    empty(m_sessions.rows);
    for (const SessionBoard &board : boards) {
        if (m_sessions.rows->count() == int(kSessionsShown))
            break;
        auto *row = new SessionRow(board, desk());
        connect(row, &QAbstractButton::clicked, this,
                [this, id = board.session.id.value] { emit navigate(u"sessions"_s, id); });
        m_sessions.rows->addWidget(row);
    }
    const bool any = !boards.empty();
    m_sessions.header->setVisible(any);
    m_sessions.card->setVisible(any);
}

void OverviewPlace::fillDossiers(const std::vector<OverviewData::Mine> &mine)
{
    empty(m_dossiers.rows);
    const bool shown = !mine.empty() || desk().person().has(Role::Requester);
    m_dossiers.header->setVisible(shown);
    m_dossiers.card->setVisible(shown);
    m_dossiers.header->setCount(mine.empty() ? -1 : int(mine.size()));
    for (const OverviewData::Mine &each : mine) {
        if (m_dossiers.rows->count() > 0)
            m_dossiers.rows->addWidget(new Hairline);
        auto *card = new DossierCard(each, desk());
        connect(card, &QAbstractButton::clicked, this,
                [this, id = each.row.id.value] { emit navigate(u"requests"_s, id); });
        m_dossiers.rows->addWidget(card);
    }
    if (mine.empty())
        addNothing(
            m_dossiers, u"requests"_s,
            tr("No dossier of yours yet. A new request starts in Requests, or with a variable from the catalogue."));
}

void OverviewPlace::addNothing(const Block &block, const QString &iconName, const QString &sentence)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kMedium);
    auto *text = new Label(sentence, TextRole::Body, Ink::Soft);
    text->setWordWrap(true);
    layout->addWidget(new ToneIcon(iconName, Tone::Neutral));
    layout->addWidget(text, 1);
    block.rows->addWidget(row);
}

PlaceInfo overviewPlaceInfo()
{
    return {u"overview"_s, u"overview"_s, [] { return OverviewPlace::tr("Overview"); },
            [](const Context &context, QWidget *parent) -> Place * { return new OverviewPlace(context, parent); }};
}

} // namespace beraad
