// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"
#include "importing/rdfwords.h"
#include "importing/skoslist.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Node = RdfGraph::Node;

class SkosImport {
public:
    SkosImport(const RdfGraph &graph, RdfRun &run)
        : m_graph(graph)
        , m_run(run)
    {
    }

    Result<void> give();

private:
    void sort();
    void sortConcept(Node node);
    void put(Node concept_, Node scheme);
    void linkParents();
    QString idOf(Node scheme);
    Result<void> giveLists(SkosList &maker);

    const RdfGraph &m_graph;
    RdfRun &m_run;
    std::vector<Node> m_schemes; ///< in the order of the file
    QHash<Node, std::vector<Node>> m_members;
    std::vector<Node> m_loose; ///< concepts that name no scheme
    QHash<Node, std::vector<Node>> m_parents;
    QSet<QString> m_ids;
};

Result<void> SkosImport::give()
{
    sort();
    linkParents();
    SkosList maker(m_graph, m_run, m_parents);
    return giveLists(maker);
}

void SkosImport::sort()
{
    const std::vector<Node> described = m_graph.described();
    for (const Node node : described)
        if (m_graph.hasClass(node, quint8(SkosClass::Scheme)))
            m_schemes.push_back(node);
    for (const Node node : described)
        if (!m_graph.hasClass(node, quint8(SkosClass::Scheme)))
            sortConcept(node);
    QSet<Node> claimed;
    for (const Node scheme : std::vector(m_schemes))
        m_graph.each(scheme, SkosProperty::HasTop, [&](const RdfGraph::Value &value) {
            if (value.node != RdfGraph::kNone && m_graph.isDescribed(value.node)
                && !m_graph.first(value.node, SkosProperty::InScheme)) {
                claimed.insert(value.node);
                put(value.node, scheme);
            }
        });
    std::erase_if(m_loose, [&claimed](Node node) { return claimed.contains(node); });
}

void SkosImport::sortConcept(Node node)
{
    bool isInScheme = false;
    m_graph.each(node, SkosProperty::InScheme, [&](const RdfGraph::Value &value) {
        if (value.node == RdfGraph::kNone)
            return;
        isInScheme = true;
        put(node, value.node);
    });
    if (!isInScheme && m_graph.hasClass(node, quint8(SkosClass::Concept)))
        m_loose.push_back(node);
}

/// A scheme that is only referred to is one all the same.
void SkosImport::put(Node concept_, Node scheme)
{
    if (!m_graph.hasClass(scheme, quint8(SkosClass::Scheme)) && !m_members.contains(scheme))
        m_schemes.push_back(scheme);
    std::vector<Node> &members = m_members[scheme];
    // inScheme and topConceptOf say the same twice, one after the other.
    if (members.empty() || members.back() != concept_)
        members.push_back(concept_);
}

void SkosImport::linkParents()
{
    const std::vector<Node> described = m_graph.described();
    const auto link = [this](Node child, Node parent) {
        if (child == RdfGraph::kNone || parent == RdfGraph::kNone)
            return;
        std::vector<Node> &parents = m_parents[child];
        if (!std::ranges::contains(parents, parent))
            parents.push_back(parent);
    };
    for (const Node node : described)
        m_graph.each(node, SkosProperty::Broader, [&](const RdfGraph::Value &value) { link(node, value.node); });
    for (const Node node : described)
        m_graph.each(node, SkosProperty::Narrower, [&](const RdfGraph::Value &value) { link(value.node, node); });
}

QString SkosImport::idOf(Node scheme)
{
    const QString iri = m_graph.iri(scheme);
    const QString part = lastPartOf(iri);
    QString id = identifierFrom(part.isEmpty() ? QFileInfo(m_run.source().path).baseName() : part);
    if (m_ids.contains(id)) {
        const QString first = id;
        id += u'-' + shortHashOf(iri);
        m_run.findings().add(NoteKind::MadeUnique, m_graph.ordinal(scheme),
                             u"several lists are called %1; this one becomes %2"_s.arg(first, id));
    }
    m_ids.insert(id);
    return id;
}

Result<void> SkosImport::giveLists(SkosList &maker)
{
    if (m_members.isEmpty() && m_loose.empty())
        return refuse(ErrorCode::BadContent, {m_run.source().path},
                      u"%1 describes no code list"_s.arg(m_run.source().path));
    const size_t total = m_schemes.size() + 1;
    for (size_t done = 0; done < m_schemes.size(); ++done) {
        const Node scheme = m_schemes[done];
        CodeList list;
        maker.describe(list, scheme);
        list.id = CodeListId(idOf(scheme));
        if (list.label.isEmpty())
            list.label.byLanguage.insert(m_run.language(), list.id.value);
        if (!m_members.contains(scheme))
            m_run.findings().add(NoteKind::LeftOut, m_graph.ordinal(scheme), u"a list without codes"_s);
        maker.fill(list, m_members.value(scheme));
        if (list.codes.empty())
            continue;
        if (const auto given = m_run.give(std::move(list), done, total); !given)
            return given;
    }
    if (m_loose.empty())
        return {};
    CodeList list;
    const QString name = QFileInfo(m_run.source().path).baseName();
    list.id = CodeListId(identifierFrom(name));
    list.label.byLanguage.insert(m_run.language(), name);
    list.source = QFileInfo(m_run.source().path).fileName();
    m_run.findings().add(NoteKind::Irregular, m_graph.ordinal(m_loose.front()),
                         u"%1 concepts are in no scheme; they make a list of their own"_s.arg(m_loose.size()));
    maker.fill(list, m_loose);
    return m_run.give(std::move(list), m_schemes.size(), total);
}

} // namespace

Result<ImportNotes> readSkos(const CatalogueSource &source, const CatalogueSink &sink)
{
    RdfRun run(source, sink);
    RdfGraph graph(skosProperties(), skosClasses());
    if (const auto read = run.read(graph); !read)
        return std::unexpected(read.error());
    if (const auto given = SkosImport(graph, run).give(); !given)
        return std::unexpected(given.error());
    return run.notes();
}

} // namespace beraad
