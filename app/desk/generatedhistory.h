// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <functional>

namespace beraad {

class Workspace;

struct HistoryOptions {
    int dossiers = 2000;
    int days = 730; ///< over which they are filed, until today
    quint64 seed = 1; ///< the same seed and day give the same events
    bool hasAgendas = true; ///< false: what is ready for a coming session waits, so that there is something to plan
};

struct GeneratedHistory {
    int dossiers = 0;
    qint64 events = 0;
};

/// Writes a workspace with made-up dossiers, each brought to where it stands by the commands that people give: filed,
/// sent back, advised, put on agendas with room, decided, withdrawn. How long people take is drawn from the seed. The
/// workspace says of itself that it is generated. Refuses a path that exists; leaves nothing behind when it fails.
Result<GeneratedHistory> generateHistory(const QString &path, const HistoryOptions &options,
                                         const Clock &clock = SystemClock(),
                                         const std::function<bool(int, int)> &progress = {});

/// Whether the dossiers of the workspace were made up by generateHistory().
bool isGenerated(const Workspace &workspace);

} // namespace beraad
