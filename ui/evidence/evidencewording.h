// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdfmessages.h"

namespace beraad {

/// Why a file cannot be shown, and what a person can do.
QString wordingOfFile(pdf::Fault fault);
/// Why one page of a file cannot be shown.
QString wordingOfPage(pdf::Fault fault, const QString &label);

} // namespace beraad
