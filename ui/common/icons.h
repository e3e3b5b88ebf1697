// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QIcon>
#include <QStringList>

namespace beraad {

/// A line icon of resources/icons, drawn in the text colour of the palette of the moment, sharp at every scale.
QIcon icon(const QString &name);
/// The same in the colour of a tone.
QIcon icon(const QString &name, Tone tone);
/// For painting: the icon in a given colour.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);
QStringList iconNames();

} // namespace beraad
