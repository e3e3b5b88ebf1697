// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace beraad {

enum class Scheme { Light, Dark };

/// What a coloured mark means. Never shown by colour alone: always with an icon and a word.
enum class Tone { Neutral, Accent, Good, Warning, Bad, Info };

/// The colours of a tone: text and icons, fill behind them, and a strong fill for bars.
struct ToneColours {
    QColor ink;
    QColor fill;
    QColor strong;
};

/// Every colour that Beraad paints with; widgets take them from here or from QPalette, never from literals.
struct Colours {
    QColor canvas; ///< behind everything
    QColor rail; ///< navigation
    QColor surface; ///< cards, lists, inputs
    QColor raised; ///< alternate rows, headers
    QColor sunken; ///< hover, tracks of bars
    QColor pressed;
    QColor hairline; ///< separators
    QColor outline; ///< borders of controls: at least 3:1 on the surface
    QColor text;
    QColor soft; ///< secondary text, at least 4.5:1
    QColor disabled;
    QColor accent; ///< fills and focus rings
    QColor accentHover;
    QColor accentInk; ///< links and accent text
    QColor onAccent;
    QColor selection; ///< selected rows and text
    QColor shadow;
    ToneColours neutral;
    ToneColours accentTone;
    ToneColours good;
    ToneColours warning;
    ToneColours bad;
    ToneColours info;

    const ToneColours &of(Tone tone) const;
};

const Colours &coloursOf(Scheme scheme);
/// The colours that go with a palette made by paletteOf().
const Colours &coloursOf(const QPalette &palette);
Scheme schemeOf(const QPalette &palette);
QPalette paletteOf(Scheme scheme);

/// Contrast ratio of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace beraad
