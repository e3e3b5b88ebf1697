// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/skoslist.h"

#include "importing/rdfwords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum SkosProperty;

constexpr RdfWord says(std::string_view iri, SkosProperty meaning)
{
    return {iri, quint8(meaning), false};
}

constexpr RdfWord leads(std::string_view iri, SkosProperty meaning)
{
    return {iri, quint8(meaning), true};
}

constexpr std::array kClasses{
    RdfWord{"http://www.w3.org/2004/02/skos/core#ConceptScheme", quint8(SkosClass::Scheme), false},
    RdfWord{"http://www.w3.org/2004/02/skos/core#Concept", quint8(SkosClass::Concept), false},
};

constexpr std::array kProperties{
    leads("http://www.w3.org/2004/02/skos/core#inScheme", InScheme),
    leads("http://www.w3.org/2004/02/skos/core#topConceptOf", InScheme),
    leads("http://www.w3.org/2004/02/skos/core#hasTopConcept", HasTop),
    says("http://www.w3.org/2004/02/skos/core#notation", Notation),
    says("http://www.w3.org/2004/02/skos/core#prefLabel", SkosProperty::Label),
    says("http://www.w3.org/2004/02/skos/core#altLabel", OtherLabel),
    says("http://purl.org/dc/terms/title", Title),
    says("http://www.w3.org/2000/01/rdf-schema#label", Title),
    says("http://www.w3.org/2004/02/skos/core#definition", Definition),
    says("http://www.w3.org/2004/02/skos/core#scopeNote", ScopeNote),
    says("http://www.w3.org/2004/02/skos/core#note", SkosProperty::Note),
    leads("http://www.w3.org/2004/02/skos/core#broader", Broader),
    leads("http://www.w3.org/2004/02/skos/core#narrower", Narrower),
    says("http://schema.org/startDate", Start),
    says("https://schema.org/startDate", Start),
    says("http://schema.org/validFrom", Start),
    says("https://schema.org/validFrom", Start),
    says("http://publications.europa.eu/ontology/euvoc#startDate", Start),
    says("http://schema.org/endDate", End),
    says("https://schema.org/endDate", End),
    says("http://schema.org/validThrough", End),
    says("https://schema.org/validThrough", End),
    says("http://publications.europa.eu/ontology/euvoc#endDate", End),
    says("http://purl.org/dc/terms/valid", Valid),
};

void addMissing(Text &text, const Text &more)
{
    for (auto it = more.byLanguage.cbegin(); it != more.byLanguage.cend(); ++it)
        if (!text.byLanguage.contains(it.key()))
            text.byLanguage.insert(it.key(), *it);
}

/// One end of a DCMI period: `start=2008-01-01; end=2012-12-31;`.
QString partOfPeriod(const QString &period, QLatin1StringView name)
{
    static const QRegularExpression kPart(u"(start|end)\\s*=\\s*([^;]*)"_s);
    for (const auto &match : kPart.globalMatch(period))
        if (match.capturedView(1) == name)
            return match.captured(2).trimmed();
    return {};
}

} // namespace

std::span<const RdfWord> skosClasses()
{
    return kClasses;
}

std::span<const RdfWord> skosProperties()
{
    return kProperties;
}

void SkosList::odd(NoteKind kind, Node node, const QString &message)
{
    m_run.findings().add(kind, m_graph.ordinal(node), message);
}

void SkosList::describe(CodeList &list, Node scheme)
{
    list.label = textOf(m_graph, scheme, Title, m_run.language());
    addMissing(list.label, textOf(m_graph, scheme, SkosProperty::Label, m_run.language()));
    list.validity = validity(scheme);
    list.source = m_graph.iri(scheme);
}

void SkosList::fill(CodeList &list, const std::vector<Node> &concepts)
{
    list.codes.reserve(concepts.size());
    for (const Node node : concepts) {
        ListedCode code;
        code.code = ownCode(node);
        code.validity = validity(node);
        code.note = note(node);
        list.codes.push_back(std::move(code));
    }
    tellApart(list, concepts);
    for (size_t at = 0; at < concepts.size(); ++at)
        list.codes[at].label = label(concepts[at], list.codes[at].code);
    findParents(list, concepts);
}

/// The notation; of several the one with which the IRI ends, if any. Without one the end of the IRI.
QString SkosList::ownCode(Node node) const
{
    const QString part = lastPartOf(m_graph.iri(node));
    QString code;
    m_graph.each(node, Notation, [&](const RdfGraph::Value &value) {
        const QString notation = value.string().trimmed();
        if (code.isEmpty() || notation == part)
            code = notation;
    });
    if (code.isEmpty())
        code = part;
    return code.isEmpty() ? textOf(m_graph, node, SkosProperty::Label, m_run.language()).in(m_run.language()) : code;
}

Text SkosList::label(Node node, const QString &code) const
{
    Text text = textOf(m_graph, node, SkosProperty::Label, m_run.language());
    for (const SkosProperty other : {Title, OtherLabel})
        addMissing(text, textOf(m_graph, node, other, m_run.language()));
    if (text.isEmpty())
        text.byLanguage.insert(m_run.language(), code);
    return text;
}

Text SkosList::note(Node node) const
{
    Text text = textOf(m_graph, node, Definition, m_run.language());
    for (const SkosProperty other : {ScopeNote, SkosProperty::Note})
        addMissing(text, textOf(m_graph, node, other, m_run.language()));
    return text;
}

Validity SkosList::validity(Node node)
{
    const auto written = [&](SkosProperty side, QLatin1StringView name) {
        if (const RdfGraph::Value *value = m_graph.first(node, side))
            return value->string();
        const RdfGraph::Value *period = m_graph.first(node, Valid);
        return period ? partOfPeriod(period->string(), name) : QString();
    };
    Validity found{day(node, written(Start, "start"_L1), Start), day(node, written(End, "end"_L1), End)};
    if (found.isOrdered())
        return found;
    odd(NoteKind::UnreadValue, node, u"it ends before it begins"_s);
    return {};
}

QDate SkosList::day(Node node, const QString &written, SkosProperty side)
{
    if (written.isEmpty())
        return {};
    const DayRead read = dayFrom(written, side == End ? DaySide::Last : DaySide::First);
    if (!read.isUnderstood)
        odd(NoteKind::UnreadValue, node, u"%1 is no day"_s.arg(written));
    // What ends at midnight no longer exists on the day that begins then: its successor does.
    const bool endsAtMidnight = side == End && written.contains("T00:00"_L1);
    return endsAtMidnight && read.day.isValid() ? read.day.addDays(-1) : read.day;
}

/// A code may come back on other days. Where two stand on the same day, the one with the code's own IRI keeps it.
void SkosList::tellApart(CodeList &list, const std::vector<Node> &concepts)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype at = 0; at < std::ssize(list.codes); ++at)
        places[list.codes[size_t(at)].code] << at;
    for (qsizetype at = 0; at < std::ssize(list.codes); ++at) {
        ListedCode &code = list.codes[size_t(at)];
        const QString iri = m_graph.iri(concepts[size_t(at)]);
        const QString part = lastPartOf(iri);
        if (part == code.code || !clashes(list, places.value(code.code), at))
            continue;
        const QString shared = code.code;
        code.code = !part.isEmpty() && !places.contains(part) ? part : u"%1-%2"_s.arg(shared, shortHashOf(iri));
        places[shared].removeOne(at);
        places[code.code] << at;
        odd(NoteKind::MadeUnique, concepts[size_t(at)],
            u"several concepts have the code %1; this one becomes %2"_s.arg(shared, code.code));
    }
}

bool SkosList::clashes(const CodeList &list, const QList<qsizetype> &places, qsizetype place) const
{
    const Validity &days = list.codes[size_t(place)].validity;
    return std::ranges::any_of(
        places, [&](qsizetype other) { return other != place && list.codes[size_t(other)].validity.overlaps(days); });
}

void SkosList::findParents(CodeList &list, const std::vector<Node> &concepts)
{
    QHash<Node, qsizetype> places;
    for (size_t at = 0; at < concepts.size(); ++at)
        places.insert(concepts[at], qsizetype(at));
    std::vector<qsizetype> above(concepts.size(), -1);
    for (size_t at = 0; at < concepts.size(); ++at) {
        const std::vector<Node> parents = m_parents.value(concepts[at]);
        qsizetype others = 0;
        for (const Node parent : parents) {
            const qsizetype place = places.value(parent, -1);
            if (above[at] < 0)
                above[at] = place;
            else if (place >= 0 && place != above[at])
                ++others;
        }
        if (others > 0)
            odd(NoteKind::LeftOut, concepts[at],
                u"%1 stands below several codes; the first counts"_s.arg(list.codes[at].code));
        if (above[at] < 0 && !parents.empty())
            odd(NoteKind::MissingTarget, concepts[at],
                u"%1 stands below %2, which is not in the list"_s.arg(list.codes[at].code,
                                                                      m_graph.iri(parents.front())));
    }
    breakLoops(list, concepts, above);
    for (size_t at = 0; at < above.size(); ++at)
        if (above[at] >= 0)
            list.codes[at].parent = list.codes[size_t(above[at])].code;
}

/// Each code is walked up from once; who comes upon the way just gone has found a loop.
void SkosList::breakLoops(CodeList &list, const std::vector<Node> &concepts, std::vector<qsizetype> &above)
{
    std::vector<size_t> walk(above.size(), 0); // 0: not yet, else the number of the walk that came by
    for (size_t start = 0; start < above.size(); ++start) {
        size_t at = start;
        while (walk[at] == 0) {
            walk[at] = start + 1;
            if (above[at] < 0)
                break;
            const auto parent = size_t(above[at]);
            if (walk[parent] == start + 1) {
                odd(NoteKind::Loop, concepts[at],
                    u"%1 stands above itself; it is put at the top"_s.arg(list.codes[at].code));
                above[at] = -1;
                break;
            }
            at = parent;
        }
    }
}

} // namespace beraad
