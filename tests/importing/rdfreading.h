// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/gathered.h"
#include "importing/rdf.h"

namespace beraad {

using namespace Qt::StringLiterals;

inline QString asText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

inline QString asText(const RdfNode &node)
{
    switch (node.kind) {
    case RdfNode::Kind::Iri:
        return u'<' + asText(node.text) + u'>';
    case RdfNode::Kind::Blank:
        return u"_:"_s;
    case RdfNode::Kind::Literal:
        return u'"' + asText(node.text) + u'"' + (node.language.empty() ? QString() : u'@' + asText(node.language));
    }
    return {};
}

inline QString asText(const RdfStatement &statement)
{
    return asText(statement.subject) + u" <"_s + asText(statement.predicate) + u"> "_s + asText(statement.object);
}

struct Reading {
    QStringList triples;
    QStringList irregular;
    Result<void> result;
};

inline Reading read(const QString &path, RdfSyntax syntax, RdfLines lines = RdfLines::NotKept)
{
    Reading reading;
    RdfVisitor visitor;
    visitor.take = [&](const RdfStatement &statement) {
        const QString line = statement.line > 0 && lines == RdfLines::Kept ? u"%1: "_s.arg(statement.line) : QString();
        reading.triples << line + asText(statement);
        return true;
    };
    visitor.irregular
        = [&](int line, const QString &message) { reading.irregular << u"%1: %2"_s.arg(line).arg(message); };
    reading.result = readRdf(path, syntax, visitor, lines);
    return reading;
}

inline constexpr auto kTwoTriples = "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> \"d\" .\n";

} // namespace beraad
