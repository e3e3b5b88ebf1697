// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "figures/caselog.h"
#include "figures/instants.h"

#include <functional>

namespace beraad {

/// Which column, or key of XES, says what.
struct LogMapping {
    QString caseId;
    QString activity;
    QString time;
    QString actor; ///< empty: the log does not say who
    bool operator==(const LogMapping &) const = default;

    bool isComplete() const { return !caseId.isEmpty() && !activity.isEmpty() && !time.isEmpty(); }
};

/// By the names that such logs use (`case:concept:name`, `Case ID`, `dossier`, …); what is not recognised stays empty.
LogMapping guessMapping(const QStringList &columns);

struct LogOptions {
    LogMapping mapping; ///< what is empty is guessed
    char separator = 0; ///< 0: the one that the first record uses most
    TimeReading times;
    /// Activities with which a case begins. Empty: found out, see cutoff.h.
    QStringList begins;
    bool keepCutOff = false; ///< cases that begin in the middle are taken all the same
};

/// What the file turned out to be.
struct LogReport {
    LogMapping mapping;
    char separator = 0; ///< 0: XES
    QStringList columns;
    qint64 events = 0;
    qint64 cases = 0;
    qint64 resorted = 0; ///< events that stood after a later one
    qint64 unzoned = 0; ///< times that named no zone
    QStringList begins; ///< activities with which cases begin
    QStringList cutOff; ///< cases that begin in the middle and were kept
    std::vector<Problem> remarks; ///< nothing that refuses the log
};

struct ReadLog {
    CaseLog log;
    LogReport report;
};

/// false: cancelled.
using LogProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads a log, CSV or XES, packed with gzip or not, told by its content. Whole or not at all: every fault stands in
/// the refusal with file and line.
Result<ReadLog> readCaseLog(const QString &path, const LogOptions &options = {}, const LogProgress &progress = {});

/// The beginning of a CSV log, for people to say what its columns are; of XES the keys of its first events.
struct LogPreview {
    bool isXes = false;
    char separator = ',';
    QStringList columns;
    std::vector<QStringList> rows;
    LogMapping mapping; ///< as guessed
};
Result<LogPreview> previewLog(const QString &path, size_t rows = 20);

} // namespace beraad
