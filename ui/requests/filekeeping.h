// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachments.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace beraad {

class Desk;

/// Takes one file into the workspace. A large one is read and kept in a thread of its own, so that the window stays
/// awake; it can be stopped, and then leaves nothing behind.
class FileKeeping final : public QObject {
    Q_OBJECT

public:
    explicit FileKeeping(Desk &desk, QObject *parent = nullptr);
    ~FileKeeping() override;

    /// Ends what ran before.
    void start(const QString &path);
    void stop();
    bool isRunning() const { return m_thread != nullptr; }

    static constexpr qint64 kLarge = qint64{4} << 20; ///< bytes from which on a thread is worth it

signals:
    void progressed(qint64 done, qint64 total);
    void kept(const beraad::FileAnswer &file);
    void failed(const beraad::Error &error);

private:
    void tell(const Result<FileAnswer> &result);

    Desk &m_desk;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isStopped = false;
    int m_token = 0; ///< of the file that is waited for; what arrives for another one is dropped
};

} // namespace beraad
