// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "figures/caselog.h"
#include "figures/logreading.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace beraad {

class Database;
class Workspace;

/// The history of another system, as it was imported.
struct ForeignLog {
    QString name; ///< one of each name
    QString fingerprint; ///< SHA-256 of the file
    QDateTime imported;
    qint64 cases = 0;
    qint64 events = 0;
    LogMapping mapping;
    bool operator==(const ForeignLog &) const = default;
};

enum class LogImport { New, Replaced, Unchanged };

/// The logs of other systems that a workspace keeps beside its dossiers. A door of its own to the same file, for the
/// thread that made it.
class ForeignLogs {
public:
    static Result<ForeignLogs> open(const Workspace &workspace);
    ForeignLogs(ForeignLogs &&) noexcept;
    ~ForeignLogs();

    /// Whole or not at all. One of the same name and content stays as it is.
    Result<LogImport> keep(const ForeignLog &about, const CaseLog &log, const LogProgress &progress = {});
    Result<std::vector<ForeignLog>> list() const; ///< by name
    Result<CaseLog> read(const QString &name) const;
    Result<void> remove(const QString &name);

private:
    explicit ForeignLogs(std::unique_ptr<Database> database);
    void write(qint64 id, const CaseLog &log, const LogProgress &progress);

    std::unique_ptr<Database> m_database;
};

} // namespace beraad
