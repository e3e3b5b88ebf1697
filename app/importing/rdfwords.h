// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "importing/rdfgraph.h"

#include <QDate>

namespace beraad {

/// What an IRI ends in: `…/access-right/PUBLIC` → `PUBLIC`. The fragment `#id`, with which Belgian lists tell a thing
/// from its page, is passed over.
QString lastPartOf(const QString &iri);

/// Eight hexadecimal digits that follow from the text.
QString shortHashOf(const QString &text);

/// Which day a year or a month stands for.
enum class DaySide { First, Last };

/// A day from xsd:date, dateTime (the day that is written, whatever the zone), gYearMonth or gYear; invalid when it is
/// none of them. The year 9999 means that there is no end and gives nothing, as no value would.
struct DayRead {
    QDate day;
    bool isUnderstood = false;
};
DayRead dayFrom(const QString &written, DaySide side);

/// All wordings of one property; the first one of a language counts.
template <typename Property>
Text textOf(const RdfGraph &graph, RdfGraph::Node node, Property property, const QString &untagged)
{
    Text text;
    graph.each(node, property, [&](const RdfGraph::Value &value) {
        if (value.kind != RdfNode::Kind::Literal)
            return;
        const QString language = graph.language(value);
        const QString wording = value.string().trimmed();
        QString &known = text.byLanguage[language.isEmpty() ? untagged : language];
        if (known.isEmpty())
            known = wording;
    });
    text.byLanguage.removeIf([](auto it) { return it->isEmpty(); });
    return text;
}

} // namespace beraad
