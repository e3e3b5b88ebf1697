// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/common/typography.h"

class QHBoxLayout;

namespace beraad {

/// A text that wraps.
Label *makeParagraph(const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Normal);
/// A small icon in the colour of a tone.
QLabel *makePicture(const QString &iconName, Tone tone);
/// An icon beside a paragraph.
QHBoxLayout *makeRemark(const QString &iconName, Tone tone, const QString &text);

} // namespace beraad
