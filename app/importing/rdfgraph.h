// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rdf.h"

#include <QStringList>

#include <deque>
#include <memory>
#include <span>
#include <unordered_map>

namespace beraad {

/// Text that stays where it is, block after block: an address and a length instead of an allocation for each.
class TextStore {
public:
    std::string_view keep(std::string_view text);
    qint64 size() const { return m_size; }

private:
    std::deque<std::unique_ptr<char[]>> m_blocks;
    char *m_at = nullptr;
    size_t m_left = 0;
    qint64 m_size = 0;
};

/// A predicate or a class that an importer knows, by its own number (0 to 63).
struct RdfWord {
    std::string_view iri;
    quint8 number = 0;
    /// The value is looked up in the graph; otherwise its IRI is all that counts.
    bool isLink = false;
};

/// What an importer needs of a file whose things refer to each other in any order: their classes and the properties
/// that it knows, nothing else.
class RdfGraph {
public:
    using Node = quint32;
    static constexpr Node kNone = ~Node(0);
    static constexpr qint64 kMostBytes = qint64(1) << 30;

    struct Value {
        const char *text = nullptr;
        quint32 length = 0;
        Node node = kNone; ///< of a blank node or a link
        quint32 next = ~quint32(0); ///< of the same subject
        quint16 language = 0;
        quint8 property = 0;
        RdfNode::Kind kind = RdfNode::Kind::Literal;

        QString string() const { return QString::fromUtf8(text, qsizetype(length)); }
    };

    RdfGraph(std::span<const RdfWord> properties, std::span<const RdfWord> classes, qint64 mostBytes = kMostBytes);

    /// False once there is no more room.
    bool take(const RdfStatement &statement);
    bool isFull() const { return m_isFull; }

    /// The nodes that have a class or a property, in the order in which the file describes them.
    std::vector<Node> described() const;
    bool hasClass(Node node, quint8 number) const { return (m_nodes[node].classes >> number & 1U) != 0; }
    bool hasAnyClass(Node node) const { return m_nodes[node].classes != 0; }
    bool isDescribed(Node node) const { return m_nodes[node].ordinal >= 0; }
    bool isBlank(Node node) const { return m_nodes[node].isBlank; }
    QString iri(Node node) const; ///< empty for a blank node
    qint64 ordinal(Node node) const { return m_nodes[node].ordinal; } ///< of the first triple about it; -1: none
    QString language(const Value &value) const { return m_languages[value.language]; } ///< empty: none

    /// The values of one property in the order of the file.
    template <typename Property, typename Take> void each(Node node, Property property, Take &&take) const
    {
        for (quint32 at = m_nodes[node].first; at != ~quint32(0); at = m_values[at].next)
            if (m_values[at].property == quint8(property))
                take(m_values[at]);
    }
    template <typename Property> const Value *first(Node node, Property property) const
    {
        for (quint32 at = m_nodes[node].first; at != ~quint32(0); at = m_values[at].next)
            if (m_values[at].property == quint8(property))
                return &m_values[at];
        return nullptr;
    }

private:
    struct Described {
        std::string_view name;
        qint64 ordinal = -1;
        quint64 classes = 0;
        quint32 first = ~quint32(0);
        quint32 last = ~quint32(0);
        bool isBlank = false;
    };

    Node nodeOf(const RdfNode &node);
    quint16 languageOf(std::string_view tag);
    void append(Node subject, const RdfWord &word, const RdfNode &object);

    std::unordered_map<std::string_view, RdfWord> m_properties;
    std::unordered_map<std::string_view, RdfWord> m_classes;
    qint64 m_mostBytes;
    TextStore m_text;
    std::deque<Described> m_nodes;
    std::unordered_map<std::string_view, Node> m_iris;
    std::unordered_map<std::string_view, Node> m_blanks;
    std::deque<Value> m_values;
    std::unordered_map<std::string, quint16> m_languageNumbers;
    QStringList m_languages{QString()};
    Node m_lastSubject = kNone;
    bool m_isFull = false;
};

} // namespace beraad
