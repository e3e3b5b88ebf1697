// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the helper may do with the machine: read what it was given, and answer.
namespace beraad::pdf {

/// Takes the rights away, for good, before a byte of the file is read. False: the kernel refused some of it; the limits
/// of memory, time and writing hold all the same.
bool giveUpRights();

/// A request may use this much of the processor from now on. Called before each.
void allowSecondsOfProcessor(int seconds);

/// Tries what must be refused; one line for each, `write: refused`. For `beraad-pdf --check`.
QStringList triedRights();

} // namespace beraad::pdf
