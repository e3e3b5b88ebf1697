// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statuschip.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace beraad {

namespace {

int iconSide(const QFontMetrics &metrics)
{
    return metrics.ascent() + 2;
}

} // namespace

QFont chipFont()
{
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QSize chipSize(const StatusLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int mark = look.icon.isEmpty() ? space::kSmall : iconSide(metrics) + space::kTight + space::kTight + 2;
    return {mark + metrics.horizontalAdvance(look.word) + space::kSmall, metrics.height() + space::kTight + 1};
}

void paintChip(QPainter *painter, const QRect &rect, const StatusLook &look, const QPalette &palette, const QFont &font)
{
    const ToneColours &tone = coloursOf(palette).of(look.tone);
    const QFontMetrics metrics(font);
    const QSize size = chipSize(look, font);
    const QRect pill(rect.left(), rect.center().y() - size.height() / 2 + 1, std::min(size.width(), rect.width()),
                     size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.fill);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    int left = pill.left() + space::kSmall;
    if (!look.icon.isEmpty()) {
        const int side = iconSide(metrics);
        left = pill.left() + space::kTight + 2;
        paintIcon(painter, QRect(left, pill.top(), side, pill.height()), look.icon, tone.ink);
        left += side + space::kTight;
    }
    painter->setFont(font);
    painter->setPen(tone.ink);
    const QRect text(left, pill.top(), pill.right() - left - space::kTight, pill.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(look.word, Qt::ElideRight, text.width() + 1));
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setFont(chipFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const StatusLook &look, QWidget *parent)
    : StatusChip(parent)
{
    setLook(look);
}

void StatusChip::setLook(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    setAccessibleDescription(look.explanation);
    setToolTip(look.explanation);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return m_look.word.isEmpty() ? QSize(0, chipSize(m_look, font()).height()) : chipSize(m_look, font());
}

void StatusChip::paintEvent(QPaintEvent *)
{
    if (m_look.word.isEmpty())
        return;
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, palette(), font());
}

} // namespace beraad
