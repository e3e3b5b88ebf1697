// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"

namespace beraad {

/// What a source says of the body that holds its data.
struct HolderClues {
    QString iri; ///< of the body; empty: it has none
    QStringList names; ///< and abbreviations, in any language
    QStringList sites;
};

/// Finds the body of the directory that a source means. Only what points at one body counts: a site that several share,
/// such as a portal, is no clue.
class HolderFinder {
public:
    explicit HolderFinder(const Directory &directory);

    OrganisationId find(const HolderClues &clues) const; ///< empty: none
    /// Makes a body known that the directory lacks, under an id that nobody has.
    OrganisationId add(Organisation &body, const HolderClues &clues);

private:
    using Index = QHash<QString, OrganisationId>;

    static void enter(Index &index, const QString &key, const OrganisationId &id);
    void enter(const Organisation &body);

    Index m_ids;
    Index m_iris;
    Index m_names;
    Index m_sites;
};

} // namespace beraad
