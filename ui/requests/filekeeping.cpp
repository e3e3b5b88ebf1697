// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filekeeping.h"

#include "desk/desk.h"

#include <QFileInfo>
#include <QThread>

namespace beraad {

FileKeeping::FileKeeping(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

FileKeeping::~FileKeeping()
{
    stop();
}

void FileKeeping::start(const QString &path)
{
    stop();
    const PersonId holder = m_desk.person().id;
    const QDateTime now = m_desk.now();
    if (QFileInfo(path).size() < kLarge)
        return tell(keepFile(m_desk.workspace(), path, holder, now));
    m_isStopped = false;
    m_thread.reset(QThread::create([this, path, holder, now, &workspace = m_desk.workspace(), token = m_token] {
        const auto goesOn = [this](qint64 done, qint64 total) {
            emit progressed(done, total);
            return !m_isStopped;
        };
        const Result<FileAnswer> result = keepFile(workspace, path, holder, now, goesOn);
        const auto arrive = [this, token, result] {
            if (token != m_token)
                return;
            stop();
            tell(result);
        };
        QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void FileKeeping::stop()
{
    ++m_token;
    if (!m_thread)
        return;
    m_isStopped = true;
    m_thread->wait();
    m_thread.reset();
}

void FileKeeping::tell(const Result<FileAnswer> &result)
{
    if (result)
        emit kept(*result);
    else
        emit failed(result.error());
}

} // namespace beraad
