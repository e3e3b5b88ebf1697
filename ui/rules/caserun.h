// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/casecheck.h"

#include <QObject>
#include <QTimer>

namespace beraad {

/// Runs the cases of a folder one by one between events, so that the window stays awake and can stop it.
class CaseRun final : public QObject {
    Q_OBJECT

public:
    explicit CaseRun(QObject *parent = nullptr);
    /// Ends what ran before.
    Result<void> start(const QString &folder, const Directory &directory, const RuleTable &rules);
    void stop();
    bool isRunning() const { return m_turn.isActive(); }
    int total() const { return int(m_folders.size()); }
    int done() const { return m_next; }

signals:
    void caseDone(const beraad::RouteCase &done);
    void ended(); ///< all done, or stopped

private:
    void runNext();

    QTimer m_turn;
    QStringList m_folders;
    int m_next = 0;
    Directory m_directory;
    RuleTable m_rules;
};

} // namespace beraad
