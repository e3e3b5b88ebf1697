// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answerfault.h"

namespace beraad::wording {

/// Why an answer does not fit, and in which cell of a table; empty: it fits.
QString of(const AnswerFault &fault, const Question &question);

} // namespace beraad::wording
