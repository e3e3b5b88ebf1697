// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connections.h"
#include "store/fault.h"
#include "store/workspace.h"

#include <QThread>

#include <atomic>

namespace beraad {

/// What the files share in which the calls of a workspace are written.
struct Workspace::Private {
    Connections connections;
    std::atomic<QThread *> importer = nullptr; ///< the thread that holds the file for writing
    qint64 attachmentLimit;

    Private(const QString &path, const WorkspaceOptions &options)
        : connections(path, options.busyTimeoutMs)
        , attachmentLimit(options.attachmentLimit)
    {
        connections.here(); // what cannot be opened is refused at once
    }
    Connection &connection() { return connections.here(); }
    Database &database() { return connections.here().database; }
    /// For writing. An import may take minutes, so that nobody waits for it without knowing.
    Connection &writing()
    {
        const QThread *holder = importer;
        if (holder && holder != QThread::currentThread())
            fail(ErrorCode::WorkspaceBusy, {connections.path(), QStringLiteral("import")},
                 QStringLiteral("%1: a catalogue is being imported").arg(connections.path()));
        return connections.here();
    }
    Database &writable() { return writing().database; }
};

} // namespace beraad
