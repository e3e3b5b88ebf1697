// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessioncolumn.h"

#include "ui/common/format.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SessionColumn::SessionColumn(QWidget *parent)
    : Card(parent)
    , m_day(new Label(TextRole::Heading))
    , m_room(new Label(TextRole::Small, Ink::Soft))
    , m_bar(new QProgressBar)
    , m_handIn(new Label(TextRole::Small, Ink::Soft))
    , m_list(new QListView)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::kSmall);
    m_handIn->setWordWrap(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setAcceptDrops(true);
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->addWidget(m_day, 1);
    top->addWidget(m_room);
    body()->setSpacing(space::kSmall);
    body()->addLayout(top);
    body()->addWidget(m_bar);
    body()->addWidget(m_handIn);
    body()->addWidget(m_list, 1);
    setMinimumWidth(38 * fontMetrics().averageCharWidth());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(index.row());
    });
}

void SessionColumn::show(const SessionBoard &board, std::vector<TrackCard> cards, QDate today)
{
    m_session = board.session;
    setObjectName(u"column-"_s + m_session.id.value);
    m_list->setObjectName(u"agenda-"_s + m_session.id.value);
    m_list->setAccessibleName(tr("Agenda of %1").arg(format::longDay(m_session.on)));
    m_day->setText(format::shortDay(m_session.on));
    m_day->setToolTip(format::longDay(m_session.on));
    m_room->setText(tr("%1 of %2", "minutes used, minutes there are")
                        .arg(board.usedMinutes)
                        .arg(format::minutes(m_session.capacityMinutes)));
    m_bar->setRange(0, std::max(1, m_session.capacityMinutes));
    m_bar->setValue(std::min(board.usedMinutes, m_session.capacityMinutes));
    m_bar->setAccessibleName(tr("How full the session is"));
    const bool isPast = m_session.on < today;
    m_handIn->setText(isPast                     ? tr("Held %1").arg(format::relative(m_session.on, today))
                          : board.handIn < today ? tr("Hand-in closed on %1").arg(format::shortDay(board.handIn))
                                                 : tr("Hand in until %1").arg(format::shortDay(board.handIn)));
    m_model.setCards(std::move(cards));
}

void SessionColumn::select(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

void SessionColumn::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}

bool SessionColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        emit opened();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event))) {
        emit opened();
        return true;
    }
    const bool isDrag
        = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!isDrag)
        return Card::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QByteArray dragged = drop->mimeData()->data(QString::fromLatin1(TrackModel::kMimeType));
    if (dragged.isEmpty())
        return Card::eventFilter(watched, event);
    drop->setDropAction(Qt::MoveAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        const QStringList parts = QString::fromUtf8(dragged).split(u'\n');
        emit dropped(DossierId(parts.value(0)), TrackId(parts.value(1)));
    }
    return true;
}

} // namespace beraad
