// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/dcatwords.h"
#include "importing/holderfinder.h"
#include "importing/rdfimport.h"

namespace beraad {

/// Who holds each data set of a graph. A publisher that the directory lacks becomes a body of which nothing is stated
/// but its name, its address and where that was read.
class DcatHolders {
public:
    DcatHolders(const RdfGraph &graph, RdfRun &run);

    /// The publisher or creator; else the publisher of the catalogue that lists the data set; else the holder that the
    /// import was given; else the one to ask about it.
    OrganisationId of(RdfGraph::Node dataset);
    /// The bodies that the directory lacks, in the order in which they were met.
    std::vector<Organisation> takeNew() { return std::move(m_new); }

private:
    std::optional<OrganisationId> named(RdfGraph::Node thing, DcatProperty property);
    OrganisationId assumed(RdfGraph::Node dataset);
    OrganisationId agent(RdfGraph::Node node);
    OrganisationId bodyCalled(const Text &name, const HolderClues &clues);
    OrganisationId nobody();

    const RdfGraph &m_graph;
    RdfRun &m_run;
    HolderFinder m_finder;
    QHash<RdfGraph::Node, OrganisationId> m_agents;
    QHash<RdfGraph::Node, RdfGraph::Node> m_catalogues; ///< of the data sets that they list
    std::vector<Organisation> m_new;
};

} // namespace beraad
