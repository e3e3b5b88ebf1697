// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// What Style paints, one function for each thing; only style.cpp uses them.
namespace beraad::painting {

void button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOption &option, QPainter *painter);
void inputFrame(const QStyleOption &option, QPainter *painter);
void focusRing(const QStyleOption &option, QPainter *painter);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
void itemBackground(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption &option, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void tabShape(const QStyleOptionTab &option, QPainter *painter);
void splitter(const QStyleOption &option, QPainter *painter);
void progressBar(const QStyleOptionProgressBar &option, QPainter *painter);
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter);
void spinBoxArrows(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider);
void arrow(const QStyleOption &option, QPainter *painter, const QString &icon);

} // namespace beraad::painting
