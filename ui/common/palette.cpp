// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <cmath>

namespace beraad {

namespace {

Colours light()
{
    Colours c;
    c.canvas = QColor(0xf5f6f8);
    c.rail = QColor(0xebeef1);
    c.surface = QColor(0xffffff);
    c.raised = QColor(0xf9fafb);
    c.sunken = QColor(0xe8ebef);
    c.pressed = QColor(0xdbe0e6);
    c.hairline = QColor(0xe0e4e9);
    c.outline = QColor(0x8b95a1);
    c.text = QColor(0x18202a);
    c.soft = QColor(0x505c69);
    c.disabled = QColor(0x8b95a1);
    c.accent = QColor(0x0b6b6e);
    c.accentHover = QColor(0x095a5d);
    c.accentInk = QColor(0x0a5f62);
    c.onAccent = QColor(0xffffff);
    c.selection = QColor(0xd9ecec);
    c.shadow = QColor(16, 24, 40, 60);
    c.neutral = {QColor(0x434d59), QColor(0xe8ebef), QColor(0x9aa5b1)};
    c.accentTone = {QColor(0x0a5558), QColor(0xd9ecec), QColor(0x0b6b6e)};
    c.good = {QColor(0x14603a), QColor(0xdff2e6), QColor(0x2a8a57)};
    c.warning = {QColor(0x744500), QColor(0xfbeccd), QColor(0xc98a1b)};
    c.bad = {QColor(0x9c221d), QColor(0xfbe4e2), QColor(0xcf4038)};
    c.info = {QColor(0x1d4b8a), QColor(0xe1ebf9), QColor(0x4277c4)};
    return c;
}

Colours dark()
{
    Colours c;
    c.canvas = QColor(0x12161b);
    c.rail = QColor(0x0d1115);
    c.surface = QColor(0x1a2027);
    c.raised = QColor(0x1f262e);
    c.sunken = QColor(0x28303a);
    c.pressed = QColor(0x333d48);
    c.hairline = QColor(0x2a323c);
    c.outline = QColor(0x6b7784);
    c.text = QColor(0xe7ebef);
    c.soft = QColor(0xa7b2be);
    c.disabled = QColor(0x6b7784);
    c.accent = QColor(0x3bb8ae);
    c.accentHover = QColor(0x56cbc1);
    c.accentInk = QColor(0x6bd3ca);
    c.onAccent = QColor(0x042321);
    c.selection = QColor(0x17413f);
    c.shadow = QColor(0, 0, 0, 150);
    c.neutral = {QColor(0xc0c9d2), QColor(0x2a323c), QColor(0x5c6875)};
    c.accentTone = {QColor(0x7cdcd3), QColor(0x143837), QColor(0x3bb8ae)};
    c.good = {QColor(0x86dba8), QColor(0x15331f), QColor(0x43a86d)};
    c.warning = {QColor(0xf3c773), QColor(0x3a2d10), QColor(0xd39a35)};
    c.bad = {QColor(0xffa29a), QColor(0x421d1c), QColor(0xdd5b52)};
    c.info = {QColor(0x98c2f8), QColor(0x182f4c), QColor(0x5a90dd)};
    return c;
}

double luminance(const QColor &colour)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const ToneColours &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Accent:
        return accentTone;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Info:
        return info;
    }
    return neutral;
}

const Colours &coloursOf(Scheme scheme)
{
    static const Colours kLight = light();
    static const Colours kDark = dark();
    return scheme == Scheme::Dark ? kDark : kLight;
}

const Colours &coloursOf(const QPalette &palette)
{
    return coloursOf(schemeOf(palette));
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const Colours &c = coloursOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.soft);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad.ink);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accentInk);
    palette.setColor(QPalette::LinkVisited, c.accentInk);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.sunken);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace beraad
