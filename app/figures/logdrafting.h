// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/findings.h"
#include "figures/logreading.h"

#include <QHash>
#include <QSet>

namespace beraad {

/// A log while it is read: gathers events into cases and faults into one refusal. Private to this room.
class LogDraft {
public:
    LogDraft(const QString &path, const LogOptions &options)
        : m_path(path)
        , m_options(options)
    {
    }

    struct Cells {
        QString caseId;
        QString activity;
        QString time;
        QString actor;
        QMap<QString, QString> attributes;
    };
    /// Notes what is missing or unreadable in it.
    void add(int line, Cells cells);
    void fault(int line, const QString &message);
    void faults(const std::vector<Problem> &problems) { m_faults.add(problems); }
    bool hasFaults() const { return !m_faults.isEmpty(); }
    LogReport &report() { return m_report; }
    const LogOptions &options() const { return m_options; }

    Result<ReadLog> finish() &&;

private:
    QString shared(const QString &text);
    QString where(int line) const;
    std::unexpected<Error> refusal() const;

    QString m_path;
    const LogOptions &m_options;
    Findings m_faults;
    LogReport m_report;
    CaseLog m_log;
    QHash<QString, size_t> m_places; ///< of the cases
    QSet<QString> m_texts; ///< each is kept once: a log says the same few names over and over
};

Result<ReadLog> readCsvLog(const QString &path, const LogOptions &options, const LogProgress &progress);
Result<ReadLog> readXesLog(const QString &path, const LogOptions &options, const LogProgress &progress);

} // namespace beraad
