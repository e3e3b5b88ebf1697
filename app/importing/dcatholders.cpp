// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dcatholders.h"

#include "directory/words.h"
#include "importing/importrun.h"
#include "importing/rdfwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The directory speaks four languages; a name in another one is kept as if it were in `fallback`.
Text inOurLanguages(const Text &name, const QString &fallback)
{
    Text result = name;
    result.byLanguage.removeIf([](auto it) { return !directorywords::languages().contains(it.key()); });
    if (result.isEmpty() && !name.isEmpty())
        result.byLanguage.insert(fallback, name.in(fallback));
    return result;
}

Text nobodysName()
{
    return Text{{{u"nl"_s, u"Houder niet vermeld"_s},
                 {u"fr"_s, u"Détenteur non mentionné"_s},
                 {u"de"_s, u"Inhaber nicht genannt"_s},
                 {u"en"_s, u"Holder not stated"_s}}};
}

} // namespace

DcatHolders::DcatHolders(const RdfGraph &graph, RdfRun &run)
    : m_graph(graph)
    , m_run(run)
    , m_finder(run.source().directory)
{
    for (const RdfGraph::Node node : graph.described())
        graph.each(node, DcatProperty::HasDataset, [this, node](const RdfGraph::Value &value) {
            if (value.node != RdfGraph::kNone && !m_catalogues.contains(value.node))
                m_catalogues.insert(value.node, node);
        });
}

OrganisationId DcatHolders::of(RdfGraph::Node dataset)
{
    for (const DcatProperty property : {DcatProperty::Publisher, DcatProperty::Creator})
        if (const auto holder = named(dataset, property))
            return *holder;
    return assumed(dataset);
}

std::optional<OrganisationId> DcatHolders::named(RdfGraph::Node thing, DcatProperty property)
{
    const RdfGraph::Value *value = m_graph.first(thing, property);
    if (!value)
        return std::nullopt;
    if (value->node != RdfGraph::kNone)
        return agent(value->node);
    const QString name = value->string().trimmed();
    if (name.isEmpty())
        return std::nullopt;
    return bodyCalled(Text{{{m_run.language(), name}}}, {{}, {name}, {}});
}

OrganisationId DcatHolders::assumed(RdfGraph::Node dataset)
{
    const auto assume = [&](const OrganisationId &holder, const QString &why) {
        m_run.findings().add(NoteKind::HolderAssumed, m_graph.ordinal(dataset),
                             u"no publisher is named; taken to be %1, %2"_s.arg(holder.value, why));
        return holder;
    };
    if (const auto catalogue = m_catalogues.constFind(dataset); catalogue != m_catalogues.cend())
        if (const auto holder = named(*catalogue, DcatProperty::Publisher))
            return assume(*holder, u"the publisher of the catalogue"_s);
    if (!m_run.source().holder.isEmpty())
        return assume(m_run.source().holder, u"the holder that the import was given"_s);
    const RdfGraph::Value *contact = m_graph.first(dataset, DcatProperty::ContactPoint);
    if (contact && contact->node != RdfGraph::kNone) {
        const Text name = textOf(m_graph, contact->node, DcatProperty::Name, m_run.language());
        if (!name.isEmpty())
            return assume(bodyCalled(name, {{}, name.byLanguage.values(), {}}), u"whom to ask about it"_s);
    }
    return assume(nobody(), u"as nothing else is known"_s);
}

OrganisationId DcatHolders::agent(RdfGraph::Node node)
{
    if (const auto known = m_agents.constFind(node); known != m_agents.cend())
        return *known;
    HolderClues clues;
    clues.iri = m_graph.iri(node);
    // All names are clues, also a second one in the same language.
    m_graph.each(node, DcatProperty::Name,
                 [&clues](const RdfGraph::Value &value) { clues.names << value.string().trimmed(); });
    m_graph.each(node, DcatProperty::Site, [&clues](const RdfGraph::Value &value) { clues.sites << value.string(); });
    Text name = textOf(m_graph, node, DcatProperty::Name, m_run.language());
    if (name.isEmpty())
        name.byLanguage.insert(m_run.language(), clues.iri.isEmpty() ? QString() : lastPartOf(clues.iri));
    const OrganisationId holder = name.in(m_run.language()).isEmpty() ? nobody() : bodyCalled(name, clues);
    m_agents.insert(node, holder);
    return holder;
}

OrganisationId DcatHolders::bodyCalled(const Text &name, const HolderClues &clues)
{
    if (const OrganisationId known = m_finder.find(clues); !known.isEmpty())
        return known;
    Organisation body;
    body.name = inOurLanguages(name, m_run.language());
    body.id = OrganisationId(identifierFrom(body.name.in(m_run.language())));
    body.level = body.type = body.network = u"unknown"_s;
    body.contact.url = clues.sites.value(0);
    body.source = clues.iri.isEmpty() ? QFileInfo(m_run.source().path).fileName() : clues.iri;
    body.evidence = u"note"_s;
    const OrganisationId id = m_finder.add(body, clues);
    m_run.findings().add(NoteKind::NewHolder, -1,
                         u"the directory lacks %1, now %2"_s.arg(body.name.in(m_run.language()), id.value));
    m_new.push_back(std::move(body));
    return id;
}

OrganisationId DcatHolders::nobody()
{
    const Text name = nobodysName();
    return bodyCalled(name, {{}, name.byLanguage.values(), {}});
}

} // namespace beraad
