// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/lifecycle.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool isListReference(QStringView name)
{
    return name == "CodeListReference"_L1 || name == "CodeSchemeReference"_L1;
}

} // namespace

/// The type that an element such as `NumericRepresentation` stands for; empty for others.
QString Lifecycle::typeNamed(QStringView element)
{
    if (element.startsWith("Numeric"_L1))
        return u"numeric"_s;
    if (element.startsWith("Text"_L1))
        return u"text"_s;
    if (element.startsWith("DateTime"_L1))
        return u"date"_s;
    if (element.startsWith("Code"_L1) || element.startsWith("Category"_L1))
        return u"nominal"_s;
    return {};
}

void Lifecycle::takeRepresentationPart(XmlSource &xml, Representation &representation)
{
    const QStringView part = xml.name();
    if (isListReference(part)) {
        representation.lists.push_back(takeReference(xml));
        return;
    }
    if (part.endsWith("RepresentationReference"_L1) || part == "RepresentedVariableReference"_L1
        || part == "MissingValuesReference"_L1) {
        representation.others.push_back(takeReference(xml));
        return;
    }
    if (part == "MeasurementUnit"_L1) {
        representation.unit = xml.words();
        return;
    }
    if (part.endsWith("Representation"_L1) && representation.type.isEmpty()) {
        const QString level = xml.attribute(u"classificationLevel").toLower();
        representation.type = level == "ordinal"_L1 ? level : typeNamed(part);
    }
    while (xml.child())
        takeRepresentationPart(xml, representation);
}

/// With what the representations say that it points at. They may point on, but not for ever.
Lifecycle::Representation Lifecycle::resolved(Representation representation)
{
    constexpr size_t kFarthest = 8;
    for (size_t i = 0; i < representation.others.size() && i < kFarthest; ++i) {
        const Representation *other = m_representations.find(representation.others.at(i));
        if (!other)
            continue;
        if (representation.type.isEmpty())
            representation.type = other->type;
        if (representation.unit.isEmpty())
            representation.unit = other->unit;
        representation.lists.insert(representation.lists.end(), other->lists.begin(), other->lists.end());
        representation.others.insert(representation.others.end(), other->others.begin(), other->others.end());
    }
    return representation;
}

void Lifecycle::giveGathered()
{
    for (const Representation &use : m_uses) {
        const Representation whole = resolved(use);
        for (const Name &name : whole.lists)
            if (GatheredList *list = m_lists.find(name))
                ++list->uses;
    }
    m_uses.clear();
    for (Study &study : m_studies)
        giveStudy(study);
    for (GatheredList &list : m_lists.all)
        if (list.uses != 1)
            giveList(list);
}

void Lifecycle::giveStudy(Study &study)
{
    Dataset &dataset = study.dataset;
    if (study.publisher.isEmpty())
        if (const Text *organisation = m_organisations.find(study.publisherName))
            study.publisher = *organisation;
    const auto holder = m_run.holder(study.publisher, {}, study.line);
    if (!holder)
        return;
    dataset.provider = *holder;
    dataset.id = m_run.datasetId(study.name.id, dataset.label, study.line);
    if (dataset.label.isEmpty()) {
        m_run.note(NoteKind::Irregular, study.line, u"the study %1 has no title"_s.arg(dataset.id));
        dataset.label = Text{{{m_run.source().language, dataset.id}}};
    }
    dataset.source = m_run.source().path.section(u'/', -1);
    m_run.give(Dataset(dataset));
}

void Lifecycle::giveList(GatheredList &list)
{
    CodeList given;
    const QString id = identifierFrom(list.name.agency + u' ' + list.name.id);
    list.given = given.id = CodeListId(id);
    given.label = list.label.isEmpty() ? Text{{{m_run.source().language, list.name.id}}} : list.label;
    given.source = m_run.source().path.section(u'/', -1);
    for (const GatheredCode &code : list.codes)
        given.codes.push_back({code.value, labelOf(code, list.name.id), {}, {}, code.parent});
    m_run.give(std::move(given));
}

Text Lifecycle::labelOf(const GatheredCode &code, const QString &list)
{
    const Text *label = code.category.isEmpty() ? nullptr : m_categories.find(code.category);
    if (label && !label->isEmpty())
        return *label;
    if (!label && !code.category.isEmpty())
        m_run.note(NoteKind::MissingTarget, 0,
                   u"the category %1 of %2 is not in the file"_s.arg(code.category.id, list));
    return Text{{{m_run.source().language, code.value}}};
}

void Lifecycle::giveVariables(XmlSource &xml)
{
    ++m_root;
    giveInside(xml, nullptr);
}

void Lifecycle::giveInside(XmlSource &xml, Study *study)
{
    while (xml.child()) {
        if (xml.name() == "Variable"_L1)
            giveVariable(xml, study);
        else if (xml.name() == "StudyUnit"_L1)
            giveInside(xml, m_nextStudy < m_studies.size() ? &m_studies.at(m_nextStudy++) : nullptr);
        else
            giveInside(xml, study);
    }
}

/// The data set of variables that stand in no study: the only study beside them, else one for the whole file.
Lifecycle::Study *Lifecycle::studyBeside()
{
    Study *beside = nullptr;
    for (Study &study : m_studies) {
        if (study.root != m_root)
            continue;
        if (beside)
            return &wholeFile();
        beside = &study;
    }
    return beside ? beside : &wholeFile();
}

Lifecycle::Study &Lifecycle::wholeFile()
{
    if (!m_wholeFile) {
        m_wholeFile = Study();
        giveStudy(*m_wholeFile);
    }
    return *m_wholeFile;
}

void Lifecycle::takeVariablePart(XmlSource &xml, Taken &taken)
{
    const auto wordsOf = [](Items<Text> &items, const Name &name) {
        const Text *text = items.find(name);
        return text ? *text : Text();
    };
    const QStringView part = xml.name();
    Variable &variable = taken.variable;
    if (part == "VariableName"_L1 || part == "Name"_L1)
        xml.addWordingsTo(taken.name);
    else if (part == "Label"_L1)
        xml.addWordingsTo(variable.label);
    else if (part == "Description"_L1)
        xml.addWordingsTo(variable.definition);
    else if (part == "UniverseReference"_L1)
        variable.universe = wordsOf(m_universes, takeReference(xml));
    else if (part == "ConceptReference"_L1)
        variable.notion = wordsOf(m_concepts, takeReference(xml)).in(m_run.source().language);
    else if (part == "QuestionReference"_L1)
        taken.question = wordsOf(m_questions, takeReference(xml));
    else if (part.endsWith("Representation"_L1) || part == "RepresentedVariableReference"_L1)
        takeRepresentationPart(xml, taken.representation);
    else if (!takeName(xml, taken.identity))
        xml.skip();
}

void Lifecycle::giveVariable(XmlSource &xml, Study *study)
{
    const int line = xml.line();
    Taken taken;
    taken.identity = nameAtElement(xml);
    while (xml.child())
        takeVariablePart(xml, taken);
    if (!m_run.isSound())
        return;
    Variable &variable = taken.variable;
    const QString name = taken.name.in(m_run.source().language);
    variable.name = identifierKept(name.isEmpty() ? taken.identity.id : name);
    if (variable.name.isEmpty()) {
        m_run.problem(line, u"a variable without name and id"_s);
        return;
    }
    for (auto each = taken.question.byLanguage.cbegin(); each != taken.question.byLanguage.cend(); ++each) {
        QString &present = variable.definition.byLanguage[each.key()];
        present += (present.isEmpty() ? QString() : u"\n\n"_s) + *each;
    }
    addCodes(variable, resolved(std::move(taken.representation)), line);
    m_run.finish(variable, (study ? study : studyBeside())->dataset, line);
    if (const auto other = m_lines.constFind(variable.id.value); other != m_lines.cend()) {
        m_run.note(NoteKind::MadeUnique, line,
                   u"%1 stands on line %2 too; called by its own id"_s.arg(variable.name).arg(*other));
        variable.name = identifierKept(taken.identity.id);
        variable.id = variableId(variable.provider, variable.dataset, variable.name);
    }
    if (m_lines.contains(variable.id.value)) {
        m_run.problem(line, u"the variable %1 stands twice"_s.arg(variable.name));
        return;
    }
    m_lines.insert(variable.id.value, line);
    m_run.give(std::move(variable));
}

void Lifecycle::addCodes(Variable &variable, const Representation &representation, int line)
{
    variable.type = representation.type;
    if (variable.type.isEmpty())
        m_run.note(NoteKind::UnreadValue, line, u"of which type %1 is, is not said"_s.arg(variable.name));
    if (variable.type == "numeric"_L1)
        variable.unit = representation.unit;
    for (const Name &name : representation.lists) {
        const GatheredList *list = m_lists.find(name);
        if (!list) {
            m_run.note(NoteKind::MissingTarget, line, u"the code list %1 is not in the file"_s.arg(name.id));
            continue;
        }
        if (!list->given.isEmpty() && variable.codeList.isEmpty() && variable.codes.empty()) {
            variable.codeList = list->given;
            continue;
        }
        for (const GatheredCode &code : list->codes)
            variable.codes.push_back({code.value, labelOf(code, variable.name), {}});
    }
}

} // namespace beraad
