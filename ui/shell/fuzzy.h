// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace beraad {

/// How well the letters of `wanted` appear, in order, in `text`: higher is better, nothing when they do not. Case and
/// accents do not count; letters that follow each other and beginnings of words count more.
std::optional<int> fuzzyScore(const QString &wanted, const QString &text);

} // namespace beraad
