// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/outlook.h"
#include "store/foreignlogs.h"
#include "store/workspace.h"

#include <functional>

namespace beraad {

/// false: cancelled.
using FiguresProgress = std::function<bool(qint64 done, qint64 total)>;

/// What all dossiers of the workspace say of time, as it is at `now`. It holds no word of what they ask for, so that it
/// counts those too that the current person may not see; which of them he may open the desk says. May be called in any
/// thread.
Result<History> historyOf(const Workspace &workspace, const QDateTime &now, const FiguresProgress &progress = {});

/// The sittings that the workspace knows, by procedure.
Result<SittingDays> sittingDaysOf(const Workspace &workspace, const std::vector<Committee> &committees);

/// When an open dossier is likely to be decided and delivered.
struct DossierOutlook {
    QString dossier;
    Outlook outlook;
};
/// Of every dossier that is not through yet, in the order in which they were filed.
Result<std::vector<DossierOutlook>> openOutlooksOf(const Workspace &workspace, const History &history,
                                                   const SittingDays &sittings, const WorkingDays &days,
                                                   const FiguresProgress &progress = {});

/// What importing a log did, or would do.
struct LogImportOutcome {
    LogReport report;
    LogImport change = LogImport::New;
};
/// Reads the log and keeps it under `name`; whole or not at all. Without `keep` it is only read.
Result<LogImportOutcome> importLog(const Workspace &workspace, const QString &path, const QString &name,
                                   const LogOptions &options, const QDateTime &now, bool keep = true,
                                   const FiguresProgress &progress = {});

} // namespace beraad
