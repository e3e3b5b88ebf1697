// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <vector>

namespace beraad {

/// What is wrong with a file, or worth knowing about it. The first thousand are kept and the rest counted, so that a
/// file that is wrong everywhere does not fill the memory.
class Findings {
public:
    void add(QString where, QString message)
    {
        if (m_kept.size() < kMost)
            m_kept.push_back({std::move(where), std::move(message)});
        else
            ++m_more;
    }
    void add(const std::vector<Problem> &problems)
    {
        for (const Problem &problem : problems)
            add(problem.where, problem.message);
    }
    bool isEmpty() const { return m_kept.empty(); }
    qsizetype count() const { return std::ssize(m_kept) + m_more; }
    /// Those that are kept and, after them, how many more there are.
    std::vector<Problem> listed(const QString &file) const
    {
        std::vector<Problem> all = m_kept;
        if (m_more > 0)
            all.push_back({file, QStringLiteral("and %1 more").arg(m_more)});
        return all;
    }

private:
    static constexpr size_t kMost = 1000;

    std::vector<Problem> m_kept;
    qsizetype m_more = 0;
};

} // namespace beraad
