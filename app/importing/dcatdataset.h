// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dataset.h"
#include "importing/dcatwords.h"
#include "importing/rdfimport.h"

namespace beraad {

/// Makes data sets of the nodes of a graph. Holder, id and series are not its business.
class DcatDataset {
public:
    DcatDataset(const RdfGraph &graph, RdfRun &run)
        : m_graph(graph)
        , m_run(run)
    {
    }

    Dataset of(RdfGraph::Node node);

private:
    using Node = RdfGraph::Node;
    using Value = RdfGraph::Value;

    QString word(Node node, DcatProperty property) const;
    QString wording(const Value &value) const;
    QStringList lastParts(Node node, DcatProperty property) const;
    QString accessRights(Node node);
    QDate day(Node node, DcatProperty property);
    Validity period(Node node);
    Text legalBasis(Node node) const;
    QStringList places(Node node) const;
    DatasetContact contact(Node node) const;
    QString reached(Node node, DcatProperty property, const QString &scheme) const;
    std::vector<Distribution> distributions(Node node);
    Distribution distribution(Node node, const QString &licence);
    qint64 bytes(Node node);
    QString format(Node node) const;
    QString licence(Node node) const;
    void odd(Node node, const QString &message);

    const RdfGraph &m_graph;
    RdfRun &m_run;
};

} // namespace beraad
