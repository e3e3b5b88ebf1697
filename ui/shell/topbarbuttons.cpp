// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/shell/topbar.h"

#include <QPainter>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 32;
constexpr int kLeastText = 132; // wide
constexpr int kMostText = 190;

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    return words.size() == 1 ? words.first().left(2).toUpper()
                             : (words.first().left(1) + words.last().left(1)).toUpper();
}

void paintRing(QPainter &painter, const QWidget *widget)
{
    if (!widget->hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(widget->palette()).accentInk, 2));
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
}

} // namespace

PersonButton::PersonButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"personButton"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PersonButton::setPerson(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const
{
    const int role = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(m_role);
    return {kAvatar + std::clamp(role, kLeastText, kMostText) + 4 * space::kSmall, 46};
}

QSize PersonButton::minimumSizeHint() const
{
    return {kAvatar + 2 * space::kSmall, 46};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse()) {
        painter.setBrush(c.sunken);
        painter.drawRoundedRect(rect(), space::kRadius, space::kRadius);
    }
    const QRect avatar(space::kSmall, (height() - kAvatar) / 2, kAvatar, kAvatar);
    painter.setBrush(c.accentTone.fill);
    painter.drawEllipse(avatar);
    QFont initials = fontFor(TextRole::Small);
    initials.setWeight(QFont::DemiBold);
    painter.setFont(initials);
    painter.setPen(c.accentTone.ink);
    painter.drawText(avatar, Qt::AlignCenter, initialsOf(m_name));
    const QRect text(avatar.right() + space::kSmall, 0, width() - avatar.right() - 3 * space::kSmall, height());
    QFont strong = fontFor(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.text);
    const int line = painter.fontMetrics().height();
    const int top = (height() - 2 * line) / 2;
    painter.drawText(QRect(text.left(), top, text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.soft);
    painter.drawText(QRect(text.left(), top + line, text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_role, Qt::ElideRight, text.width()));
    paintRing(painter, this);
}

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"searchButton"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchButton::setTexts(const QString &text, const QString &shortcut)
{
    setText(text);
    m_shortcut = shortcut;
    setAccessibleName(text);
    setToolTip(u"%1  (%2)"_s.arg(text, shortcut));
}

QSize SearchButton::sizeHint() const
{
    return {380, fontMetrics().height() + 2 * space::kSmall};
}

QSize SearchButton::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? c.outline : c.hairline);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    paintIcon(&painter, QRect(space::kSmall + 2, 0, 18, height()), u"search"_s, c.soft);
    const QFont small = fontFor(TextRole::Small);
    const int keys = QFontMetrics(small).horizontalAdvance(m_shortcut) + space::kMedium;
    const QRectF cap(width() - keys - space::kSmall, (height() - 20) / 2.0, keys, 20);
    painter.setPen(c.soft);
    const QRect text = rect().adjusted(space::kPage + 2, 0, -keys - space::kLarge, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.sunken);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setFont(small);
    painter.setPen(c.soft);
    painter.drawText(cap, Qt::AlignCenter, m_shortcut);
    paintRing(painter, this);
}

} // namespace beraad
