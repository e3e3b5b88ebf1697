// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dossierfold.h"
#include "store/projections.h"

#include <list>

namespace beraad {

/// The dossiers folded last, so that an append does not read a whole dossier again. It is only true for the version of
/// the file that it was filled at: a commit by anyone else empties it.
class FoldCache {
public:
    struct Entry {
        DossierFold fold;
        std::optional<Projection> projection; ///< as stored; read when it is first needed
    };

    void validFor(qint64 dataVersion);
    Entry *find(const DossierId &id);
    Entry *put(const DossierId &id, Entry entry);
    void drop(const DossierId &id);
    void clear() { m_entries.clear(); }

private:
    struct Kept {
        DossierId id;
        Entry entry;
    };
    std::list<Kept> m_entries; ///< the one used last in front
    qint64 m_dataVersion = -1;
};

} // namespace beraad
