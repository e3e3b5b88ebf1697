// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/caserun.h"

namespace beraad {

CaseRun::CaseRun(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &CaseRun::runNext);
}

Result<void> CaseRun::start(const QString &folder, const Directory &directory, const RuleTable &rules)
{
    auto folders = caseFolders(folder);
    if (!folders)
        return std::unexpected(folders.error());
    m_folders = std::move(*folders);
    m_next = 0;
    m_directory = directory;
    m_rules = rules;
    m_turn.start();
    return {};
}

void CaseRun::stop()
{
    if (!m_turn.isActive())
        return;
    m_turn.stop();
    emit ended();
}

void CaseRun::runNext()
{
    emit caseDone(runCase(m_folders.at(m_next++), m_directory, m_rules));
    if (m_next == m_folders.size())
        stop();
}

} // namespace beraad
