// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foldcache.h"

#include <algorithm>

namespace beraad {

namespace {

constexpr size_t kKept = 96; ///< a page of the list of dossiers and what is worked on beside it

}

void FoldCache::validFor(qint64 dataVersion)
{
    if (dataVersion != m_dataVersion)
        m_entries.clear();
    m_dataVersion = dataVersion;
}

FoldCache::Entry *FoldCache::find(const DossierId &id)
{
    const auto found = std::ranges::find(m_entries, id, &Kept::id);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return &m_entries.front().entry;
}

FoldCache::Entry *FoldCache::put(const DossierId &id, Entry entry)
{
    drop(id);
    m_entries.push_front({id, std::move(entry)});
    if (m_entries.size() > kKept)
        m_entries.pop_back();
    return &m_entries.front().entry;
}

void FoldCache::drop(const DossierId &id)
{
    m_entries.remove_if([&](const Kept &kept) { return kept.id == id; });
}

} // namespace beraad
