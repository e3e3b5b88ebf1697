// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "forms/form.h"

namespace beraad {

/// An answer in one line, in the language of the moment. Without a question (nobody asks it any longer) by its shape
/// alone.
QString summaryOf(const QJsonValue &answer, const Question *question, const Directory &directory);

} // namespace beraad
