// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lifecycle.h"

#include "importing/ddidays.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kMostKept = 64 << 20; ///< letters of gathered lists and texts: less than 200 MB

} // namespace

void Lifecycle::gather(XmlSource &xml)
{
    ++m_roots;
    gatherInside(xml);
}

void Lifecycle::keep(qsizetype letters, int line)
{
    constexpr qsizetype kOverhead = 64; // of an item and its names
    const qint64 before = m_kept;
    m_kept += letters + kOverhead;
    if (before <= kMostKept && m_kept > kMostKept)
        m_run.problem(line, u"code lists and texts of more than %1 million letters"_s.arg(kMostKept >> 20));
}

Lifecycle::Name Lifecycle::nameAtElement(const XmlSource &xml)
{
    return {xml.attribute(u"agency"), xml.attribute(u"id"), xml.attribute(u"version")}; // as 3.1 has it
}

/// Whether the element is part of the name of what it stands in; it is read then.
bool Lifecycle::takeName(XmlSource &xml, Name &name)
{
    if (xml.name() == "Agency"_L1 || xml.name() == "IdentifyingAgency"_L1) {
        name.agency = xml.words();
    } else if (xml.name() == "ID"_L1) {
        name.id = xml.words();
    } else if (xml.name() == "Version"_L1) {
        name.version = xml.words();
    } else if (xml.name() == "URN"_L1) {
        const QStringList parts = xml.words().split(u':'); // urn:ddi:agency:id:version
        if (parts.size() >= 5 && name.isEmpty())
            name = {parts.at(2), parts.at(3), parts.at(4)};
    } else {
        return false;
    }
    return true;
}

Lifecycle::Name Lifecycle::takeReference(XmlSource &xml)
{
    Name name;
    while (xml.child())
        if (!takeName(xml, name))
            xml.skip();
    return name;
}

void Lifecycle::gatherInside(XmlSource &xml)
{
    while (xml.child())
        gatherItem(xml);
}

void Lifecycle::gatherItem(XmlSource &xml)
{
    static const QStringList descriptions{u"HumanReadable"_s, u"Description"_s, u"Label"_s};
    const QStringView kind = xml.name();
    if (kind == "Category"_L1)
        gatherText(xml, m_categories, {u"Label"_s, u"CategoryName"_s});
    else if (kind == "CodeList"_L1 || kind == "CodeScheme"_L1)
        gatherList(xml);
    else if (kind == "Universe"_L1)
        gatherText(xml, m_universes, descriptions + QStringList{u"UniverseName"_s});
    else if (kind == "Concept"_L1)
        gatherText(xml, m_concepts, {u"Label"_s, u"ConceptName"_s});
    else if (kind == "QuestionItem"_L1)
        gatherText(xml, m_questions, {u"QuestionText"_s});
    else if (kind == "Organization"_L1)
        gatherText(xml, m_organisations, {u"OrganizationIdentification"_s, u"OrganizationName"_s});
    else if (kind == "RepresentedVariable"_L1 || (kind.startsWith("Managed"_L1) && kind.endsWith("Representation"_L1)))
        gatherRepresentation(xml);
    else if (kind == "StudyUnit"_L1)
        gatherStudy(xml);
    else if (kind == "Variable"_L1)
        countUses(xml);
    else
        gatherInside(xml);
}

/// The first of these wordings that the item has.
void Lifecycle::gatherText(XmlSource &xml, Items<Text> &items, const QStringList &wordings)
{
    Name name = nameAtElement(xml);
    const int line = xml.line();
    std::vector<Text> found(static_cast<size_t>(wordings.size()));
    while (xml.child()) {
        const qsizetype which = wordings.indexOf(xml.name());
        if (which >= 0)
            xml.addWordingsTo(found.at(static_cast<size_t>(which)));
        else if (!takeName(xml, name))
            xml.skip();
    }
    const auto best = std::ranges::find_if(found, [](const Text &text) { return !text.isEmpty(); });
    Text text = best == found.end() ? Text() : std::move(*best);
    qsizetype letters = 2 * (name.agency.size() + name.id.size());
    for (const QString &words : text.byLanguage)
        letters += words.size();
    keep(letters, line);
    if (m_run.isSound() && !name.isEmpty())
        items.add(name, std::move(text));
}

void Lifecycle::gatherList(XmlSource &xml)
{
    GatheredList list;
    list.name = nameAtElement(xml);
    Text name;
    while (xml.child()) {
        if (xml.name() == "Code"_L1)
            gatherCode(xml, list, {});
        else if (xml.name() == "Label"_L1)
            xml.addWordingsTo(list.label);
        else if (xml.name() == "CodeListName"_L1 || xml.name() == "CodeSchemeName"_L1)
            xml.addWordingsTo(name);
        else if (!takeName(xml, list.name))
            xml.skip();
    }
    if (list.label.isEmpty())
        list.label = std::move(name);
    const Name called = list.name;
    if (m_run.isSound() && !called.isEmpty())
        m_lists.add(called, std::move(list));
}

void Lifecycle::gatherCode(XmlSource &xml, GatheredList &list, const QString &parent)
{
    const size_t index = list.codes.size();
    const int line = xml.line();
    list.codes.push_back({{}, {}, parent});
    while (xml.child()) {
        if (xml.name() == "Value"_L1)
            list.codes.at(index).value = xml.words();
        else if (xml.name() == "CategoryReference"_L1)
            list.codes.at(index).category = takeReference(xml);
        else if (xml.name() == "Code"_L1)
            gatherCode(xml, list, list.codes.at(index).value);
        else
            xml.skip();
    }
    const GatheredCode &code = list.codes.at(index);
    keep(code.value.size() + code.category.agency.size() + code.category.id.size(), line);
    if (!m_run.isSound())
        list.codes.resize(index); // what is refused need not be kept
}

void Lifecycle::gatherRepresentation(XmlSource &xml)
{
    Name name = nameAtElement(xml);
    Representation representation;
    if (xml.name().startsWith("Managed"_L1))
        representation.type = typeNamed(xml.name().sliced(7));
    while (xml.child())
        if (!takeName(xml, name))
            takeRepresentationPart(xml, representation);
    keep(0, xml.line());
    if (!m_run.isSound())
        return;
    if (!name.isEmpty())
        m_representations.add(name, std::move(representation));
}

/// A list that one variable uses is its own; one that several use is of the catalogue.
void Lifecycle::countUses(XmlSource &xml)
{
    Representation representation;
    while (xml.child()) {
        if (xml.name().endsWith("Representation"_L1) || xml.name() == "RepresentedVariableReference"_L1)
            takeRepresentationPart(xml, representation);
        else
            xml.skip();
    }
    keep(0, xml.line());
    if (m_run.isSound() && !(representation.lists.empty() && representation.others.empty()))
        m_uses.push_back(std::move(representation));
}

void Lifecycle::gatherStudy(XmlSource &xml)
{
    const size_t index = m_studies.size();
    m_studies.emplace_back();
    Study study;
    study.name = nameAtElement(xml);
    study.line = xml.line();
    study.root = m_roots;
    while (xml.child()) {
        if (xml.name() == "Citation"_L1)
            takeCitation(xml, study);
        else if (xml.name() == "Abstract"_L1)
            xml.addWordingsTo(study.dataset.description);
        else if (xml.name() == "Coverage"_L1)
            takeCoverage(xml, study);
        else if (!takeName(xml, study.name))
            gatherItem(xml);
    }
    m_studies.at(index) = std::move(study);
}

void Lifecycle::takeCitation(XmlSource &xml, Study &study)
{
    while (xml.child()) {
        if (xml.name() == "Title"_L1) {
            xml.addWordingsTo(study.dataset.label);
        } else if (xml.name() == "Publisher"_L1 && study.publisher.isEmpty() && study.publisherName.isEmpty()) {
            while (xml.child()) {
                if (xml.name() == "PublisherReference"_L1)
                    study.publisherName = takeReference(xml);
                else
                    xml.addWordingsTo(study.publisher);
            }
        } else {
            xml.skip();
        }
    }
}

void Lifecycle::takeCoverage(XmlSource &xml, Study &study)
{
    while (xml.child()) {
        if (xml.name() == "StartDate"_L1)
            study.dataset.temporal.from = daysOf(xml.words()).from;
        else if (xml.name() == "EndDate"_L1)
            study.dataset.temporal.to = daysOf(xml.words()).to;
        else if (xml.name() == "SimpleDate"_L1)
            study.dataset.temporal = daysOf(xml.words());
        else if (xml.name() == "Keyword"_L1)
            study.dataset.keywords << xml.words();
        else if (xml.name() == "Subject"_L1)
            study.dataset.themes << xml.words();
        else
            takeCoverage(xml, study);
    }
}

} // namespace beraad
