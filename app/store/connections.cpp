// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connections.h"

#include <QThread>

namespace beraad {

Connections::Connections(QString path, int busyTimeoutMs)
    : m_path(std::move(path))
    , m_busyTimeoutMs(busyTimeoutMs)
{
}

Connection &Connections::here()
{
    QThread *thread = QThread::currentThread();
    const QMutexLocker lock(&m_mutex);
    std::unique_ptr<Connection> &connection = m_byThread[thread];
    if (!connection) {
        connection = std::make_unique<Connection>(m_path, m_busyTimeoutMs);
        // Direct: the connection must be closed in its own thread, while that still runs.
        QObject::connect(
            thread, &QThread::finished, &m_context, [this, thread] { close(thread); }, Qt::DirectConnection);
    }
    return *connection;
}

void Connections::close(QThread *thread)
{
    const QMutexLocker lock(&m_mutex);
    m_byThread.erase(thread);
}

} // namespace beraad
