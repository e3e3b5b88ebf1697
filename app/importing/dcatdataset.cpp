// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dcatdataset.h"

#include "importing/rdfwords.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The words of the European list of access rights, and the one of INSPIRE that says the same as the first.
QString accessWord(const QString &term)
{
    static const QHash<QString, QString> kWords{{u"PUBLIC"_s, u"public"_s},
                                                {u"RESTRICTED"_s, u"restricted"_s},
                                                {u"NON_PUBLIC"_s, u"non-public"_s},
                                                {u"noLimitations"_s, u"public"_s}};
    return kWords.value(term);
}

/// `…/media-types/text/csv` → `text/csv`.
QString mediaTypeOf(const QString &iri)
{
    constexpr auto kMarker = "/media-types/"_L1;
    const qsizetype start = iri.indexOf(kMarker);
    return start < 0 ? lastPartOf(iri) : iri.sliced(start + kMarker.size());
}

} // namespace

Dataset DcatDataset::of(Node node)
{
    Dataset dataset;
    dataset.label = textOf(m_graph, node, DcatProperty::Title, m_run.language());
    dataset.description = textOf(m_graph, node, DcatProperty::Description, m_run.language());
    dataset.accessRights = accessRights(node);
    dataset.legalBasis = legalBasis(node);
    dataset.themes = lastParts(node, DcatProperty::Theme);
    m_graph.each(node, DcatProperty::Keyword, [&dataset](const Value &value) {
        if (const QString keyword = value.string().trimmed(); !keyword.isEmpty())
            dataset.keywords << keyword;
    });
    dataset.keywords.removeDuplicates();
    dataset.spatial = places(node);
    dataset.temporal = period(node);
    dataset.frequency = lastParts(node, DcatProperty::Frequency).value(0);
    dataset.issued = day(node, DcatProperty::Issued);
    dataset.modified = day(node, DcatProperty::Modified);
    dataset.landingPage = word(node, DcatProperty::LandingPage);
    m_graph.each(node, DcatProperty::ContactPoint, [&](const Value &value) {
        const DatasetContact found
            = value.node == RdfGraph::kNone ? DatasetContact{value.string(), {}, {}, {}} : contact(value.node);
        if (found != DatasetContact() && !std::ranges::contains(dataset.contacts, found))
            dataset.contacts.push_back(found);
    });
    dataset.distributions = distributions(node);
    dataset.source = m_graph.iri(node);
    return dataset;
}

void DcatDataset::odd(Node node, const QString &message)
{
    m_run.findings().add(NoteKind::UnreadValue, m_graph.ordinal(node), message);
}

QString DcatDataset::word(Node node, DcatProperty property) const
{
    const Value *value = m_graph.first(node, property);
    return value && value->kind != RdfNode::Kind::Blank ? value->string().trimmed() : QString();
}

/// How people call what the value stands for; the IRI where it has no name.
QString DcatDataset::wording(const Value &value) const
{
    if (value.node == RdfGraph::kNone)
        return value.string().trimmed();
    for (const DcatProperty property : {DcatProperty::Title, DcatProperty::Name})
        if (const Text text = textOf(m_graph, value.node, property, m_run.language()); !text.isEmpty())
            return text.in(m_run.language());
    return m_graph.iri(value.node);
}

QStringList DcatDataset::lastParts(Node node, DcatProperty property) const
{
    QStringList parts;
    m_graph.each(node, property, [&](const Value &value) {
        const QString part = value.kind == RdfNode::Kind::Iri ? lastPartOf(value.string()) : wording(value);
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    });
    return parts;
}

QString DcatDataset::accessRights(Node node)
{
    const QStringList terms = lastParts(node, DcatProperty::AccessRights);
    if (terms.isEmpty())
        return {};
    const QString access = accessWord(terms.front());
    if (access.isEmpty())
        odd(node, u"%1 is none of the access rights that are known"_s.arg(terms.front()));
    return access;
}

QDate DcatDataset::day(Node node, DcatProperty property)
{
    const QString written = word(node, property);
    if (written.isEmpty())
        return {};
    const DayRead read = dayFrom(written, property == DcatProperty::End ? DaySide::Last : DaySide::First);
    if (!read.isUnderstood)
        odd(node, u"%1 is no day"_s.arg(written));
    return read.day;
}

/// Several periods count as the one that spans them.
Validity DcatDataset::period(Node node)
{
    std::optional<Validity> whole;
    m_graph.each(node, DcatProperty::Temporal, [&](const Value &value) {
        if (value.node == RdfGraph::kNone || !m_graph.isDescribed(value.node))
            return;
        const Validity one{day(value.node, DcatProperty::Start), day(value.node, DcatProperty::End)};
        if (!one.isOrdered()) {
            odd(value.node, u"a period that ends before it begins"_s);
            return;
        }
        if (!whole)
            whole = one;
        const bool isOpenBefore = !whole->from.isValid() || !one.from.isValid();
        const bool isOpenAfter = !whole->to.isValid() || !one.to.isValid();
        whole->from = isOpenBefore ? QDate() : std::min(whole->from, one.from);
        whole->to = isOpenAfter ? QDate() : std::max(whole->to, one.to);
    });
    return whole.value_or(Validity());
}

Text DcatDataset::legalBasis(Node node) const
{
    Text basis;
    m_graph.each(node, DcatProperty::Legislation, [&](const Value &value) {
        Text one;
        if (value.node != RdfGraph::kNone)
            one = textOf(m_graph, value.node, DcatProperty::Title, m_run.language());
        if (one.isEmpty())
            one.byLanguage.insert(m_run.language(), wording(value));
        for (auto it = one.byLanguage.cbegin(); it != one.byLanguage.cend(); ++it) {
            QString &known = basis.byLanguage[it.key()];
            known += known.isEmpty() ? *it : u"; "_s + *it;
        }
    });
    return basis;
}

/// A place is known by its IRI, which stays the same in all languages, else by its name. A mere rectangle is passed
/// over.
QStringList DcatDataset::places(Node node) const
{
    QStringList found;
    m_graph.each(node, DcatProperty::Spatial, [&](const Value &value) {
        const QString place = value.kind == RdfNode::Kind::Iri ? value.string() : wording(value);
        if (!place.isEmpty() && !found.contains(place))
            found << place;
    });
    return found;
}

DatasetContact DcatDataset::contact(Node node) const
{
    DatasetContact found;
    found.name = textOf(m_graph, node, DcatProperty::Name, m_run.language()).in(m_run.language());
    found.email = reached(node, DcatProperty::Email, u"mailto:"_s);
    found.phone = reached(node, DcatProperty::Phone, u"tel:"_s);
    found.url = word(node, DcatProperty::Site);
    return found;
}

/// vCard writes `mailto:a@b`, the text itself, or a node with that value.
QString DcatDataset::reached(Node node, DcatProperty property, const QString &scheme) const
{
    const Value *value = m_graph.first(node, property);
    if (value && value->node != RdfGraph::kNone)
        if (const Value *inner = m_graph.first(value->node, DcatProperty::HasValue))
            value = inner;
    if (!value || value->kind == RdfNode::Kind::Blank)
        return {};
    const QString text = value->string().trimmed();
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.sliced(scheme.size()) : text;
}

std::vector<Distribution> DcatDataset::distributions(Node node)
{
    std::vector<Distribution> found;
    const QString common = licence(node);
    QSet<Node> seen;
    m_graph.each(node, DcatProperty::HasDistribution, [&](const Value &value) {
        if (value.node != RdfGraph::kNone && seen.contains(value.node))
            return;
        seen.insert(value.node);
        if (value.node != RdfGraph::kNone && m_graph.isDescribed(value.node))
            found.push_back(distribution(value.node, common));
        else
            m_run.findings().add(NoteKind::MissingTarget, m_graph.ordinal(node),
                                 u"the distribution %1 is not described"_s.arg(value.string()));
    });
    return found;
}

Distribution DcatDataset::distribution(Node node, const QString &common)
{
    Distribution found;
    found.title = textOf(m_graph, node, DcatProperty::Title, m_run.language());
    found.accessUrl = word(node, DcatProperty::AccessUrl);
    found.downloadUrl = word(node, DcatProperty::DownloadUrl);
    found.format = format(node);
    found.licence = licence(node);
    if (found.licence.isEmpty())
        found.licence = common;
    found.bytes = bytes(node);
    return found;
}

QString DcatDataset::format(Node node) const
{
    if (const QStringList formats = lastParts(node, DcatProperty::Format); !formats.isEmpty())
        return formats.front();
    const Value *type = m_graph.first(node, DcatProperty::MediaType);
    if (!type)
        return {};
    return type->kind == RdfNode::Kind::Iri ? mediaTypeOf(type->string()) : wording(*type);
}

QString DcatDataset::licence(Node node) const
{
    const Value *value = m_graph.first(node, DcatProperty::Licence);
    if (!value)
        return {};
    return value->kind == RdfNode::Kind::Iri ? value->string() : wording(*value);
}

qint64 DcatDataset::bytes(Node node)
{
    const QString written = word(node, DcatProperty::ByteSize);
    if (written.isEmpty())
        return -1;
    bool isNumber = false;
    const double count = written.toDouble(&isNumber); // xsd:decimal in DCAT 2
    if (isNumber && count >= 0 && count < 9e15)
        return qint64(count);
    odd(node, u"%1 is no number of bytes"_s.arg(written));
    return -1;
}

} // namespace beraad
