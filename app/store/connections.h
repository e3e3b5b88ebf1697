// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/foldcache.h"

#include <QMutex>
#include <QObject>

#include <map>

class QThread;

namespace beraad {

/// What one thread needs to work with the file.
struct Connection {
    explicit Connection(const QString &path, int busyTimeoutMs)
        : database(path, dialect::Access::ReadWrite, busyTimeoutMs)
    {
    }
    Database database;
    FoldCache folds;
};

/// One connection for each thread that asks; closed when the thread ends or the store does.
class Connections {
public:
    Connections(QString path, int busyTimeoutMs);
    Connection &here();
    const QString &path() const { return m_path; }

private:
    void close(QThread *thread);

    QString m_path;
    int m_busyTimeoutMs;
    QMutex m_mutex;
    std::map<QThread *, std::unique_ptr<Connection>> m_byThread;
    QObject m_context; ///< ends the watch on threads when the store goes first
};

} // namespace beraad
