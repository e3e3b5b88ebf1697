// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

/// The words of published catalogues. An unknown word is shown as it is, never hidden.
namespace beraad::cataloguewording {

StatusLook lookOfAccess(const QString &accessRights);
/// The mark on what a machine translated.
StatusLook lookOfMachine();
/// `ANNUAL`: "every year".
QString frequency(const QString &word);
/// In what a number counts: `quarter`: "quarters". Symbols (`EUR`, `%`) are the same everywhere.
QString unit(const QString &word);

} // namespace beraad::cataloguewording
