// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace beraad {

/// How long each leg of the way took in this workspace, read from its whole history in a thread of its own, so that
/// open dossiers can be told when they are likely to be decided.
class PastPaces final : public QObject {
    Q_OBJECT

public:
    PastPaces(const Workspace &workspace, std::vector<Committee> committees);
    ~PastPaces() override; ///< cancels and waits
    Q_DISABLE_COPY_MOVE(PastPaces)

    /// As it is at `now`; nothing while a reading is under way.
    void read(const QDateTime &now);
    bool isReading() const { return m_thread != nullptr; }
    /// Why the last reading failed.
    const std::optional<Error> &fault() const { return m_fault; }

    struct Known {
        LegPaces paces;
        SittingDays sittings;
        int decided = 0; ///< files on which it rests
    };
    /// nullptr: not read yet, or fewer than `kLeastEnded` files were decided.
    const Known *known() const { return m_known && m_known->decided >= kLeastEnded ? m_known.get() : nullptr; }

signals:
    void ended();

private:
    Result<Known> readKnown(const QDateTime &now) const;
    void takeEnd();

    const Workspace &m_workspace;
    std::vector<Committee> m_committees;
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<Known>> m_fresh; ///< written by the thread, taken when it has ended
    std::unique_ptr<const Known> m_known;
    std::optional<Error> m_fault;
};

} // namespace beraad
