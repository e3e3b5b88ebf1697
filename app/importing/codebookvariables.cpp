// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/codebook.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What a `var` says of its type in four places.
struct TypeClues {
    QString nature; ///< nominal, ordinal, interval, ratio, percent, other
    QString interval; ///< contin, discrete
    QString format; ///< numeric, character
    QString formatCategory; ///< date, time, currency, other
    bool hasCodes = false;
};

/// Empty when the source does not say.
QString typeOf(const TypeClues &clues)
{
    if (clues.formatCategory == "date"_L1 || clues.formatCategory == "time"_L1)
        return u"date"_s;
    if (clues.nature == "nominal"_L1 || clues.nature == "ordinal"_L1)
        return clues.nature;
    const bool isMeasured = clues.nature == "interval"_L1 || clues.nature == "ratio"_L1 || clues.nature == "percent"_L1;
    if (isMeasured || clues.interval == "contin"_L1)
        return u"numeric"_s;
    if (clues.hasCodes)
        return u"nominal"_s;
    if (clues.format == "character"_L1)
        return u"text"_s;
    return clues.format == "numeric"_L1 ? u"numeric"_s : QString();
}

void append(Text &text, const Text &more)
{
    for (auto each = more.byLanguage.cbegin(); each != more.byLanguage.cend(); ++each) {
        QString &present = text.byLanguage[each.key()];
        present += (present.isEmpty() ? QString() : u"\n\n"_s) + *each;
    }
}

Code takeCode(XmlSource &xml)
{
    Code code;
    while (xml.child()) {
        if (xml.name() == "catValu"_L1)
            code.code = xml.words();
        else if (xml.name() == "labl"_L1)
            xml.addWordsTo(code.label);
        else
            xml.skip();
    }
    return code;
}

/// The words of a question in the order in which they are asked.
void takeQuestion(XmlSource &xml, Text &question)
{
    while (xml.child()) {
        if (xml.name() == "preQTxt"_L1 || xml.name() == "qstnLit"_L1 || xml.name() == "postQTxt"_L1)
            xml.addParagraphsTo(question);
        else
            xml.skip();
    }
}

} // namespace

void Codebook::takeData()
{
    const bool isKnown = giveDataset();
    while (m_xml.child()) {
        if (!isKnown)
            m_xml.skip();
        else if (m_xml.name() == "var"_L1)
            takeVariable();
        else if (m_xml.name() == "varGrp"_L1)
            takeGroup();
        else
            m_xml.skip();
    }
}

void Codebook::takeGroup()
{
    const QStringList members = m_xml.attribute(u"var").simplified().split(u' ', Qt::SkipEmptyParts);
    Text label;
    while (m_xml.child()) {
        if (m_xml.name() == "labl"_L1)
            m_xml.addWordsTo(label);
        else
            m_xml.skip();
    }
    const QString theme = label.in(m_run.source().language);
    if (theme.isEmpty())
        return;
    for (const QString &member : members)
        if (QStringList &themes = m_themes[member]; !themes.contains(theme))
            themes << theme;
}

struct Codebook::Described {
    Variable variable;
    Text question;
    TypeClues clues;
};

void Codebook::takeVariable()
{
    const int line = m_xml.line();
    const QString id = m_xml.attribute(u"ID");
    const QString files = m_xml.attribute(u"files");
    const QString unit = m_xml.attribute(u"measUnit").simplified();
    Described described;
    described.clues.nature = m_xml.attribute(u"nature");
    described.clues.interval = m_xml.attribute(u"intrvl");
    Variable &variable = described.variable;
    variable.name = identifierKept(m_xml.attribute(u"name").isEmpty() ? id : m_xml.attribute(u"name"));
    while (m_xml.child())
        takeVariablePart(described);
    append(variable.definition, described.question);
    described.clues.hasCodes = !variable.codes.empty();
    variable.type = typeOf(described.clues);
    if (variable.type == "numeric"_L1)
        variable.unit = unit;
    finishVariable(std::move(variable), id, files, line);
}

void Codebook::takeVariablePart(Described &described)
{
    Variable &variable = described.variable;
    const QStringView part = m_xml.name();
    if (part == "labl"_L1) {
        m_xml.addWordsTo(variable.label);
    } else if (part == "txt"_L1 || part == "defntn"_L1 || part == "definition"_L1) {
        m_xml.addParagraphsTo(variable.definition);
    } else if (part == "qstn"_L1) {
        takeQuestion(m_xml, described.question);
    } else if (part == "universe"_L1) {
        m_xml.addParagraphsTo(variable.universe);
    } else if (part == "concept"_L1) {
        const QString notion = m_xml.words();
        if (variable.notion.isEmpty())
            variable.notion = notion;
    } else if (part == "catgry"_L1) {
        variable.codes.push_back(takeCode(m_xml));
    } else if (part == "varFormat"_L1) {
        described.clues.format = m_xml.attribute(u"type");
        described.clues.formatCategory = m_xml.attribute(u"category");
        m_xml.skip();
    } else {
        m_xml.skip();
    }
}

void Codebook::finishVariable(Variable &&variable, const QString &id, const QString &files, int line)
{
    if (variable.name.isEmpty()) {
        m_run.problem(line, u"a variable without name and id"_s);
        return;
    }
    if (variable.type.isEmpty())
        m_run.note(NoteKind::UnreadValue, line, u"of which type %1 is, is not said"_s.arg(variable.name));
    variable.sourceFile = fileNames(files, line);
    if (const auto other = m_names.constFind(variable.name); other != m_names.cend()) {
        const QString unique = u"%1@%2"_s.arg(variable.name, identifierKept(variable.sourceFile));
        if (other->second == files || m_names.contains(unique)) {
            m_run.problem(line, u"the variable %1 stands on line %2 too"_s.arg(variable.name).arg(other->first));
            return;
        }
        m_run.note(NoteKind::MadeUnique, line, u"%1 is in another file too; called %2"_s.arg(variable.name, unique));
        variable.name = unique;
    }
    m_names.insert(variable.name, {line, files});
    variable.themes = m_themes.value(id);
    m_run.finish(variable, m_dataset, line);
    m_run.give(std::move(variable));
}

} // namespace beraad
