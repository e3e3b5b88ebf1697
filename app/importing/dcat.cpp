// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dcatdataset.h"
#include "importing/dcatholders.h"
#include "importing/importrun.h"
#include "importing/rdfwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A data set of the graph, who holds it and what it is called there.
struct Entry {
    RdfGraph::Node node = RdfGraph::kNone;
    OrganisationId holder;
    QString id;
};

class DcatImport {
public:
    DcatImport(const RdfGraph &graph, RdfRun &run)
        : m_graph(graph)
        , m_run(run)
    {
    }

    Result<void> give();

private:
    bool isDataset(RdfGraph::Node node) const;
    std::vector<Entry> entries();
    QString ownId(RdfGraph::Node node) const;
    void makeUnique(std::vector<Entry> &entries);
    QString seriesOf(RdfGraph::Node node);
    void noteWhatIsLeftOut();

    const RdfGraph &m_graph;
    RdfRun &m_run;
    QHash<RdfGraph::Node, QString> m_ids;
};

bool DcatImport::isDataset(RdfGraph::Node node) const
{
    return m_graph.hasClass(node, quint8(DcatClass::Dataset)) || m_graph.hasClass(node, quint8(DcatClass::Series));
}

Result<void> DcatImport::give()
{
    std::vector<Entry> all = entries();
    if (all.empty())
        return refuse(ErrorCode::BadContent, {m_run.source().path},
                      u"%1 describes no data set"_s.arg(m_run.source().path));
    DcatHolders holders(m_graph, m_run);
    for (Entry &entry : all)
        entry.holder = holders.of(entry.node);
    makeUnique(all);
    std::vector<Organisation> bodies = holders.takeNew();
    const size_t total = all.size() + bodies.size();
    size_t done = 0;
    for (Organisation &body : bodies)
        if (const auto given = m_run.give(std::move(body), done++, total); !given)
            return given;
    DcatDataset maker(m_graph, m_run);
    for (const Entry &entry : all) {
        Dataset made = maker.of(entry.node);
        made.provider = entry.holder;
        made.id = entry.id;
        made.series = seriesOf(entry.node);
        if (made.source.isEmpty())
            made.source = QFileInfo(m_run.source().path).fileName();
        if (made.label.isEmpty()) {
            made.label.byLanguage.insert(m_run.language(), ownId(entry.node));
            m_run.findings().add(NoteKind::UnreadValue, m_graph.ordinal(entry.node), u"a data set without a title"_s);
        }
        if (const auto given = m_run.give(std::move(made), done++, total); !given)
            return given;
    }
    noteWhatIsLeftOut();
    return {};
}

/// Described data sets in the order of the file; also what a catalogue lists and describes without saying its class.
std::vector<Entry> DcatImport::entries()
{
    const std::vector<RdfGraph::Node> described = m_graph.described();
    std::vector<bool> isListed(described.empty() ? 0 : *std::ranges::max_element(described) + 1);
    for (const RdfGraph::Node node : described)
        m_graph.each(node, DcatProperty::HasDataset, [&](const RdfGraph::Value &value) {
            if (value.node == RdfGraph::kNone || !m_graph.isDescribed(value.node))
                m_run.findings().add(NoteKind::MissingTarget, m_graph.ordinal(node),
                                     u"the data set %1 is listed but not described"_s.arg(value.string()));
            else
                isListed[value.node] = true;
        });
    std::vector<Entry> found;
    for (const RdfGraph::Node node : described)
        if (isDataset(node) || (isListed[node] && !m_graph.hasAnyClass(node)))
            found.push_back({node, {}, {}});
    return found;
}

/// dct:identifier, else the end of the IRI. An identifier is often an IRI itself.
QString DcatImport::ownId(RdfGraph::Node node) const
{
    const RdfGraph::Value *value = m_graph.first(node, DcatProperty::Identifier);
    QString id = value && value->kind != RdfNode::Kind::Blank ? value->string().trimmed() : QString();
    if (id.contains("://"_L1) && id != lastPartOf(id))
        id = lastPartOf(id);
    if (id.isEmpty())
        id = lastPartOf(m_graph.iri(node));
    if (id.isEmpty())
        id = textOf(m_graph, node, DcatProperty::Title, m_run.language()).in(m_run.language());
    return id.isEmpty() ? QFileInfo(m_run.source().path).baseName() : id;
}

/// Where several would share an id, each is told apart by what follows from its own IRI, so that the order of the file
/// does not matter and the next import finds the same.
void DcatImport::makeUnique(std::vector<Entry> &entries)
{
    QHash<std::pair<QString, QString>, int> counts;
    for (Entry &entry : entries) {
        entry.id = identifierFrom(ownId(entry.node));
        ++counts[{entry.holder.value, entry.id}];
    }
    QHash<std::pair<QString, QString>, int> given;
    for (Entry &entry : entries) {
        const QString shared = entry.id;
        if (counts.value({entry.holder.value, shared}) > 1) {
            const QString title = textOf(m_graph, entry.node, DcatProperty::Title, m_run.language()).in({});
            const QString iri = m_graph.iri(entry.node);
            entry.id = shared + u'-' + shortHashOf(iri.isEmpty() ? title : iri);
            if (const int others = given[{entry.holder.value, entry.id}]++; others > 0)
                entry.id += u"-%1"_s.arg(others + 1);
            m_run.findings().add(NoteKind::MadeUnique, m_graph.ordinal(entry.node),
                                 u"several data sets are called %1; this one becomes %2"_s.arg(shared, entry.id));
        }
        m_ids.insert(entry.node, entry.id);
    }
}

QString DcatImport::seriesOf(RdfGraph::Node node)
{
    const RdfGraph::Value *value = m_graph.first(node, DcatProperty::InSeries);
    if (!value || value->node == RdfGraph::kNone)
        return {};
    if (const auto known = m_ids.constFind(value->node); known != m_ids.cend())
        return *known;
    m_run.findings().add(NoteKind::MissingTarget, m_graph.ordinal(node),
                         u"the series %1 is not described"_s.arg(value->string()));
    return identifierFrom(ownId(value->node));
}

void DcatImport::noteWhatIsLeftOut()
{
    for (const RdfGraph::Node node : m_graph.described())
        if (m_graph.hasClass(node, quint8(DcatClass::Service)) && !isDataset(node))
            m_run.findings().add(NoteKind::LeftOut, m_graph.ordinal(node),
                                 u"the data service %1"_s.arg(m_graph.iri(node)));
}

} // namespace

Result<ImportNotes> readDcat(const CatalogueSource &source, const CatalogueSink &sink)
{
    RdfRun run(source, sink);
    RdfGraph graph(dcatProperties(), dcatClasses());
    if (const auto read = run.read(graph); !read)
        return std::unexpected(read.error());
    if (const auto given = DcatImport(graph, run).give(); !given)
        return std::unexpected(given.error());
    return run.notes();
}

} // namespace beraad
