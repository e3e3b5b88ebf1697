// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/codelist.h"
#include "importing/rdfimport.h"

namespace beraad {

enum class SkosClass : quint8 { Scheme, Concept };

enum class SkosProperty : quint8 {
    InScheme,
    HasTop,
    Notation,
    Label,
    OtherLabel,
    Title,
    Definition,
    ScopeNote,
    Note,
    Broader,
    Narrower,
    Start,
    End,
    Valid,
};

std::span<const RdfWord> skosClasses();
std::span<const RdfWord> skosProperties();

/// Makes one code list of a scheme and the concepts that are in it.
class SkosList {
public:
    using Node = RdfGraph::Node;

    /// `parents` by concept, as the broader and narrower links of the file have it.
    SkosList(const RdfGraph &graph, RdfRun &run, const QHash<Node, std::vector<Node>> &parents)
        : m_graph(graph)
        , m_run(run)
        , m_parents(parents)
    {
    }

    /// Label, days and source of the scheme.
    void describe(CodeList &list, Node scheme);
    void fill(CodeList &list, const std::vector<Node> &concepts);

private:
    QString ownCode(Node node) const;
    Text label(Node node, const QString &code) const;
    Text note(Node node) const;
    Validity validity(Node node);
    QDate day(Node node, const QString &written, SkosProperty side);
    void tellApart(CodeList &list, const std::vector<Node> &concepts);
    bool clashes(const CodeList &list, const QList<qsizetype> &places, qsizetype place) const;
    void findParents(CodeList &list, const std::vector<Node> &concepts);
    void breakLoops(CodeList &list, const std::vector<Node> &concepts, std::vector<qsizetype> &above);
    void odd(NoteKind kind, Node node, const QString &message);

    const RdfGraph &m_graph;
    RdfRun &m_run;
    const QHash<Node, std::vector<Node>> &m_parents;
};

} // namespace beraad
