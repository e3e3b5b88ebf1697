// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace beraad::catalogue {

/// A set of row numbers, one bit each: a million variables take 125 kB.
class SeenNumbers {
public:
    /// false when it was there already.
    bool add(qint64 number)
    {
        const auto at = static_cast<size_t>(number);
        if (at >= m_bits.size())
            m_bits.resize(at + 1 + at / 2);
        const bool isNew = !m_bits[at];
        m_bits[at] = true;
        m_isEmpty = false;
        return isNew;
    }
    bool contains(qint64 number) const
    {
        const auto at = static_cast<size_t>(number);
        return at < m_bits.size() && m_bits[at];
    }
    bool isEmpty() const { return m_isEmpty; }

private:
    std::vector<bool> m_bits;
    bool m_isEmpty = true;
};

} // namespace beraad::catalogue
