// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfgraph.h"

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kBlock = 1024 * 1024;
/// What a node costs beside its name, with its place in the index.
constexpr qint64 kNodeBytes = 128;
constexpr size_t kMostLanguages = 1000;

constexpr std::string_view kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

std::unordered_map<std::string_view, RdfWord> indexOf(std::span<const RdfWord> words)
{
    std::unordered_map<std::string_view, RdfWord> index;
    for (const RdfWord &word : words)
        index.emplace(word.iri, word);
    return index;
}

/// Countries are left out, as texts are looked for by language alone (`nl-BE` → `nl`); what a machine translated keeps
/// saying so (`nl-t-en`).
QString languageFrom(std::string_view tag)
{
    const QStringList parts = QString::fromLatin1(tag.data(), qsizetype(tag.size())).toLower().split(u'-');
    const qsizetype transformed = parts.indexOf(u"t"_s);
    const bool isMachine = transformed > 0 && transformed + 1 < parts.size();
    return isMachine ? parts.first() + u"-t-"_s + parts.at(transformed + 1) : parts.first();
}

} // namespace

std::string_view TextStore::keep(std::string_view text)
{
    if (text.size() > m_left) {
        m_left = std::max(kBlock, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_at = m_blocks.back().get();
        m_size += qint64(m_left);
    }
    char *const kept = m_at;
    if (!text.empty())
        std::memcpy(kept, text.data(), text.size());
    m_at += text.size();
    m_left -= text.size();
    return {kept, text.size()};
}

RdfGraph::RdfGraph(std::span<const RdfWord> properties, std::span<const RdfWord> classes, qint64 mostBytes)
    : m_properties(indexOf(properties))
    , m_classes(indexOf(classes))
    , m_mostBytes(mostBytes)
{
}

bool RdfGraph::take(const RdfStatement &statement)
{
    const bool isType = statement.predicate == kType;
    const auto &words = isType ? m_classes : m_properties;
    const auto word = words.find(isType ? statement.object.text : statement.predicate);
    if (word == words.end())
        return true;
    const Node subject = nodeOf(statement.subject);
    m_lastSubject = subject;
    if (m_nodes[subject].ordinal < 0)
        m_nodes[subject].ordinal = statement.ordinal;
    if (isType)
        m_nodes[subject].classes |= quint64(1) << word->second.number;
    else
        append(subject, word->second, statement.object);
    const qint64 bytes = m_text.size() + qint64(m_nodes.size()) * kNodeBytes + qint64(m_values.size() * sizeof(Value));
    m_isFull = bytes > m_mostBytes;
    return !m_isFull;
}

void RdfGraph::append(Node subject, const RdfWord &word, const RdfNode &object)
{
    Value value;
    value.property = word.number;
    value.kind = object.kind;
    const bool isNode = object.kind == RdfNode::Kind::Blank || (object.kind == RdfNode::Kind::Iri && word.isLink);
    if (isNode)
        value.node = nodeOf(object);
    const std::string_view text = isNode ? m_nodes[value.node].name : m_text.keep(object.text);
    value.text = text.data();
    value.length = quint32(text.size());
    value.language = object.language.empty() ? quint16(0) : languageOf(object.language);
    const auto place = quint32(m_values.size());
    m_values.push_back(value);
    Described &described = m_nodes[subject];
    if (described.last == ~quint32(0))
        described.first = place;
    else
        m_values[described.last].next = place;
    described.last = place;
}

RdfGraph::Node RdfGraph::nodeOf(const RdfNode &node)
{
    const bool isBlank = node.kind == RdfNode::Kind::Blank;
    if (m_lastSubject != kNone && m_nodes[m_lastSubject].isBlank == isBlank && m_nodes[m_lastSubject].name == node.text)
        return m_lastSubject;
    auto &index = isBlank ? m_blanks : m_iris;
    if (const auto found = index.find(node.text); found != index.end())
        return found->second;
    const auto number = Node(m_nodes.size());
    Described described;
    described.name = m_text.keep(node.text);
    described.isBlank = isBlank;
    m_nodes.push_back(described);
    index.emplace(described.name, number);
    return number;
}

quint16 RdfGraph::languageOf(std::string_view tag)
{
    if (m_languageNumbers.size() >= kMostLanguages)
        return 0;
    const auto [entry, isNew] = m_languageNumbers.emplace(tag, quint16(0));
    if (!isNew)
        return entry->second;
    const QString language = languageFrom(tag);
    if (!m_languages.contains(language))
        m_languages << language;
    entry->second = quint16(m_languages.indexOf(language));
    return entry->second;
}

std::vector<RdfGraph::Node> RdfGraph::described() const
{
    std::vector<Node> nodes;
    for (Node node = 0; node < m_nodes.size(); ++node)
        if (m_nodes[node].ordinal >= 0)
            nodes.push_back(node);
    std::ranges::sort(nodes, {}, [this](Node node) { return m_nodes[node].ordinal; });
    return nodes;
}

QString RdfGraph::iri(Node node) const
{
    const Described &described = m_nodes[node];
    return described.isBlank ? QString() : QString::fromUtf8(described.name.data(), qsizetype(described.name.size()));
}

} // namespace beraad
