// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::space {

/// The spacing scale, in device-independent pixels: nothing else is used for margins and gaps.
inline constexpr int kHair = 2;
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kWide = 24;
inline constexpr int kPage = 32;

/// Radii of controls and cards.
inline constexpr int kRadius = 6;
inline constexpr int kCardRadius = 10;

} // namespace beraad::space
