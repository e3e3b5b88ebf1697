// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 20;
constexpr int kWidth = 196;
constexpr int kNarrow = 60;
constexpr int kRowHeight = 38;

/// The name and the mark of the program: a table with people around it.
class Brand final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {kNarrow, 64}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF tile(space::kLarge - 2, (height() - 30) / 2.0, 30, 30);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(tile, 8, 8);
        paintIcon(&painter, tile.toRect().adjusted(3, 3, -3, -3), u"sessions"_s, c.onAccent);
        if (width() < kWidth)
            return;
        QFont font = fontFor(TextRole::Heading);
        font.setPointSizeF(font.pointSizeF() * 1.15);
        painter.setFont(font);
        painter.setPen(c.text);
        painter.drawText(rect().adjusted(int(tile.right()) + space::kMedium, 0, 0, 0), Qt::AlignVCenter, u"Beraad"_s);
    }
};

} // namespace

RailButton::RailButton(QString iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(std::move(iconName))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_collapsed ? kNarrow - 2 * space::kSmall : kWidth - 2 * space::kSmall,
            std::max(kRowHeight, fontMetrics().height() + 2 * space::kSmall)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? c.selection : c.sunken);
        painter.drawRoundedRect(shape, space::kSmall, space::kSmall);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accentInk, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), space::kSmall, space::kSmall);
    }
    const QColor ink = isChecked() ? c.accentTone.ink : c.text;
    const int left = m_collapsed ? (width() - kIcon) / 2 : space::kMedium;
    paintIcon(&painter, QRect(left, 0, kIcon, height()), m_icon, isChecked() ? c.accentTone.ink : c.soft);
    paintCount(painter, rect());
    if (m_collapsed)
        return;
    QFont text = font();
    text.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(text);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + kIcon + space::kMedium, 0, -space::kSmall, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, this->text());
}

void RailButton::paintCount(QPainter &painter, const QRect &row) const
{
    if (m_count <= 0)
        return;
    const Colours &c = coloursOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    if (m_collapsed) {
        painter.drawEllipse(QPoint(row.center().x() + space::kMedium, row.center().y() - space::kSmall), 4, 4);
        return;
    }
    QFont small = withTabularFigures(fontFor(TextRole::Small));
    small.setWeight(QFont::DemiBold);
    const QString number = QLocale().toString(m_count);
    const QFontMetrics metrics(small);
    QRectF pill(0, 0, std::max(metrics.horizontalAdvance(number) + space::kMedium, metrics.height() + 2),
                metrics.height() + 2);
    pill.moveCenter(QPointF(row.right() - space::kSmall - pill.width() / 2, row.center().y() + 0.5));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(small);
    painter.setPen(c.onAccent);
    painter.drawText(pill, Qt::AlignCenter, number);
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_collapsed)
        return true; // the word is there already
    return QAbstractButton::event(event);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new Brand)
    , m_places(new QVBoxLayout)
    , m_collapse(new QToolButton)
{
    setObjectName(u"navigationRail"_s);
    m_group.setExclusive(true);
    m_places->setSpacing(space::kHair);
    m_collapse->setAutoRaise(true);
    m_collapse->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    inset->addLayout(m_places);
    inset->addStretch(1);
    inset->addWidget(m_collapse, 0, Qt::AlignLeft);
    layout->addLayout(inset, 1);
    connect(&m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit chosen(button->objectName().mid(5)); });
    setCollapsed(false);
}

void NavigationRail::addPlace(const QString &id, const QString &iconName)
{
    auto *button = new RailButton(iconName, this);
    button->setObjectName(u"rail-"_s + id);
    m_group.addButton(button);
    m_places->addWidget(button);
}

RailButton *NavigationRail::button(const QString &id) const
{
    return static_cast<RailButton *>(findChild<QAbstractButton *>(u"rail-"_s + id));
}

void NavigationRail::setText(const QString &id, const QString &text, const QString &shortcut)
{
    RailButton *target = button(id);
    target->setText(text);
    target->setAccessibleName(text);
    target->setToolTip(u"%1  (%2)"_s.arg(text, shortcut));
}

void NavigationRail::setCount(const QString &id, int count)
{
    if (RailButton *target = button(id))
        target->setCount(count);
}

void NavigationRail::setCurrent(const QString &id)
{
    if (RailButton *target = button(id))
        target->setChecked(true);
}

void NavigationRail::setCollapseAction(QAction *action)
{
    m_collapse->setDefaultAction(action);
    m_collapse->setAccessibleName(action->text());
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kNarrow : kWidth);
    for (QAbstractButton *each : m_group.buttons())
        static_cast<RailButton *>(each)->setCollapsed(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.hairline);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAbstractButton *> buttons = m_group.buttons();
    const auto focused = buttons.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
    if (step == 0 || focused < 0)
        return QWidget::keyPressEvent(event);
    buttons[(focused + step + buttons.size()) % buttons.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace beraad
