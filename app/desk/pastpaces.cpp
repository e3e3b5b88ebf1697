// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/pastpaces.h"

#include <QThread>

namespace beraad {

PastPaces::PastPaces(const Workspace &workspace, std::vector<Committee> committees)
    : m_workspace(workspace)
    , m_committees(std::move(committees))
{
}

PastPaces::~PastPaces()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void PastPaces::read(const QDateTime &now)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, now] { m_fresh = readKnown(now); }));
    connect(m_thread.get(), &QThread::finished, this, &PastPaces::takeEnd);
    m_thread->start(QThread::LowPriority);
}

Result<PastPaces::Known> PastPaces::readKnown(const QDateTime &now) const
{
    const auto history = historyOf(m_workspace, now, [this](qint64, qint64) { return !m_isCancelled; });
    if (!history)
        return std::unexpected(history.error());
    auto sittings = sittingDaysOf(m_workspace, m_committees);
    if (!sittings)
        return std::unexpected(sittings.error());
    LegPaces paces(*history);
    const int decided = paces.ended(Leg::ToDecision);
    return Known{std::move(paces), std::move(*sittings), decided};
}

void PastPaces::takeEnd()
{
    m_thread->wait();
    m_thread.reset();
    if (!m_fresh)
        return;
    if (*m_fresh) {
        m_known = std::make_unique<const Known>(std::move(**m_fresh));
        m_fault.reset();
    } else {
        m_fault = m_fresh->error();
    }
    m_fresh.reset();
    emit ended();
}

} // namespace beraad
