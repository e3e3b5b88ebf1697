// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace beraad {

/// A log of another system with its usual legs.
struct ShownLog {
    ForeignLog about;
    CaseLog log;
    History history;
};

/// All that the figures of a workspace are made of.
struct FiguresData {
    History history;
    Calibration calibration;
    std::vector<DossierOutlook> outlooks;
    std::vector<ShownLog> logs;
};

/// Works the figures out beside the window. One at a time: a new start makes the old one stop and be
/// forgotten.
class FiguresJob final : public QObject {
    Q_OBJECT

public:
    explicit FiguresJob(QObject *parent = nullptr);
    ~FiguresJob() override; ///< stops and waits
    void start(const Workspace &workspace, const std::vector<Committee> &committees, const WorkingDays &days,
               const QDateTime &now);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int percent);
    void done(const std::shared_ptr<const FiguresData> &data);
    void failed(const beraad::Error &error);
    void cancelled();

private:
    using Outcome = Result<std::shared_ptr<const FiguresData>>;
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    std::function<void()> m_next; ///< what was asked for while another one ran
    std::shared_ptr<std::atomic_bool> m_stop; ///< shared with the thread that looks at it
};

} // namespace beraad
