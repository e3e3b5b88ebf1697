// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNoteTime = 4s;
constexpr auto kUndoTime = 10s;
constexpr int kIcon = 20;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(TextRole::Strong))
    , m_details(new Label(TextRole::Body))
    , m_more(makeIconButton(u"chevron-down"_s, {}))
    , m_close(makeIconButton(u"close"_s, {}))
{
    setObjectName(u"messageBar"_s);
    m_sentence->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_more->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kTight);
    top->addSpacing(kIcon + space::kSmall);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_more);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kTight);
    layout->addLayout(top);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(kIcon + space::kSmall);
    indented->addWidget(m_details, 1);
    layout->addLayout(indented);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::show(const Error &error)
{
    m_error = error;
    m_more->setChecked(false);
    retranslate();
    QWidget::show();
}

void MessageBar::retranslate()
{
    const wording::Message message = wording::of(m_error);
    m_sentence->setText(message.sentence);
    m_details->setText(message.details.join(u'\n'));
    m_more->setVisible(!message.details.isEmpty());
    m_more->setToolTip(tr("Details"));
    m_more->setAccessibleName(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    setAccessibleName(message.sentence);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours &tone = coloursOf(palette()).bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(rect(), space::kRadius, space::kRadius);
    const QRect line = m_sentence->geometry();
    paintIcon(&painter, QRect(space::kMedium, line.top(), kIcon, line.height()), u"error"_s, tone.ink);
}

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_sentence(new Label(TextRole::Body))
    , m_undo(new QPushButton)
{
    setObjectName(u"toast"_s);
    m_undo->setFlat(true);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setIcon(icon(u"undo"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (auto undo = std::exchange(m_action, {}))
            undo();
    });
    whenLanguageChanges(this, [this] { m_undo->setText(tr("Undo")); });
    host->installEventFilter(this);
    QWidget::hide();
}

void Toast::show(const QString &sentence, std::function<void()> undo)
{
    m_sentence->setText(sentence);
    m_action = std::move(undo);
    m_undo->setVisible(bool(m_action));
    setAccessibleName(sentence);
    m_timer.start(m_action ? kUndoTime : kNoteTime);
    place();
    QWidget::show();
    raise();
}

void Toast::place()
{
    layout()->activate();
    const QSize size(std::min(sizeHint().width(), parentWidget()->width() - 2 * space::kPage),
                     sizeHint().height() + space::kTight);
    resize(size);
    move((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height() - space::kWide);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.outline);
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kCardRadius, space::kCardRadius);
}

} // namespace beraad
