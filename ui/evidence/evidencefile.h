// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fileanswer.h"

#include <QByteArray>

namespace beraad {

class ScriptReader;

/// How a file is shown.
enum class EvidenceKind { Pdf, Script, Text, Table, Image, Other };

/// By what stands in it first, then by its name: whoever attached it chose the name.
EvidenceKind kindOf(const FileAnswer &file, const QByteArray &content, const ScriptReader &reader);

inline constexpr qsizetype kLargestText = qsizetype{8} << 20; ///< bytes; a longer text is opened outside

} // namespace beraad
