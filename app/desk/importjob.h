// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "importing/importing.h"
#include "store/importreport.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace beraad {

class Workspace;

/// Reads a source into the workspace, in the thread that calls. `at` is the time that the source is remembered with.
Result<ImportReport> importInto(Workspace &workspace, const CatalogueSource &source,
                                std::optional<CatalogueFormat> format, const QDateTime &at,
                                const std::function<bool(const ImportStep &)> &progress = {});

/// Changes when a file changes: its size and time of change. Empty when there is no file.
QString fingerprintOf(const QString &path);

/// What a source needs to be read again, and back.
QJsonObject settingsOf(const CatalogueSource &source);
CatalogueSource sourceFrom(const ImportSource &source);

/// An import in a thread of its own, with a connection of its own. Told in the thread of whoever made it.
class ImportJob final : public QObject {
    Q_OBJECT

public:
    ImportJob(Workspace &workspace, CatalogueSource source, std::optional<CatalogueFormat> format, const QDateTime &at);
    ~ImportJob() override; ///< cancels and waits
    Q_DISABLE_COPY_MOVE(ImportJob)

    void start();
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_thread != nullptr; }
    const CatalogueSource &source() const { return m_source; }
    ImportStep step() const;
    /// Of the time that is left, if the rest goes as fast; negative while nothing can be said.
    qint64 secondsLeft() const;
    /// Once it is over.
    const Result<ImportReport> &outcome() const { return m_outcome; }
    Result<ImportReport> &outcome() { return m_outcome; }

signals:
    void progressed();
    void ended();

private:
    void run();
    void takeEnd();

    Workspace &m_workspace;
    CatalogueSource m_source;
    std::optional<CatalogueFormat> m_format;
    QDateTime m_at;
    std::atomic<bool> m_isCancelled = false;
    mutable QMutex m_mutex;
    ImportStep m_step; ///< under the mutex
    QElapsedTimer m_since;
    QTimer m_tell; ///< a fast reader would flood the event loop with steps
    std::unique_ptr<QThread> m_thread;
    Result<ImportReport> m_outcome;
};

} // namespace beraad
