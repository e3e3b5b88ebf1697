// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad {

/// Makes a new file with our schema beside its place and moves it there when it is whole, so that a half-made workspace
/// never stands under its name. Never overwrites (`WorkspaceExists`).
void createWorkspaceFile(const QString &path, int busyTimeoutMs);
/// Looks before anything is opened for writing: refuses what is missing, unreadable, damaged, not ours, newer or
/// read-only. The file stays as it was. Then migrates it forward.
void prepareWorkspaceFile(const QString &path, int busyTimeoutMs);

} // namespace beraad
