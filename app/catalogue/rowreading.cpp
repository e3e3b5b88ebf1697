// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rowreading.h"

#include "catalogue/words.h"
#include "directory/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

CatalogueColumn after(CatalogueColumn column, qsizetype steps)
{
    return static_cast<CatalogueColumn>(static_cast<qsizetype>(column) + steps);
}

QLatin1StringView wordOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Dataset:
        return "dataset"_L1;
    case RowKind::Variable:
        return "variable"_L1;
    case RowKind::Code:
        return "code"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a row of this kind says nothing about: a value there means that columns have slipped.
bool mayFill(RowKind kind, CatalogueColumn column)
{
    const CatalogueColumn last = kind == RowKind::Variable ? Source : LabelEn;
    if (column <= Dataset || (column >= LabelNl && column <= last))
        return true;
    if (column == VariableName)
        return kind != RowKind::Dataset;
    return kind == RowKind::Code && (column == CodeValue || column == ValidFrom || column == ValidTo);
}

/// Only the words that rows are made of: most have one language and few of the rest.
QString textOf(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
}

} // namespace

std::optional<RowKind> RowReading::kind()
{
    const QByteArrayView word = field(Kind).trimmed();
    for (const RowKind kind : {RowKind::Dataset, RowKind::Variable, RowKind::Code}) {
        if (QLatin1StringView(word) != wordOf(kind))
            continue;
        checkUnused(kind);
        return kind;
    }
    problem(Kind, u"expected one of dataset, variable, code"_s);
    return std::nullopt;
}

QString RowReading::datasetId()
{
    return identifier(Provider) + u'/' + identifier(Dataset);
}

Variable RowReading::variable()
{
    Variable variable;
    variable.provider = OrganisationId(identifier(Provider));
    variable.dataset = identifier(Dataset);
    variable.name = identifier(VariableName);
    variable.id = variableId(variable.provider, variable.dataset, variable.name);
    variable.label = label();
    variable.definition = text(DefinitionNl);
    variable.category = choice(CatalogueColumn::Category, directorywords::categories());
    variable.flags = words(Flags, cataloguewords::flags());
    if (!m_rows.isForeign() || !field(Type).isEmpty())
        variable.type = choice(Type, cataloguewords::types());
    variable.unit = word(Unit);
    if (!variable.unit.isEmpty() && variable.type != u"numeric"_s)
        problem(Unit, u"only a numeric variable has a unit"_s);
    variable.themes = words(Themes);
    variable.validity = validity();
    variable.lagMonths = lagMonths();
    variable.quality = text(QualityNl);
    variable.granularities = words(Granularities, cataloguewords::granularities());
    variable.universe = text(UniverseNl);
    variable.notion = word(Concept);
    variable.sourceFile = word(SourceFile);
    variable.codeList = CodeListId(word(CodeListName));
    variable.source = word(Source);
    return variable;
}

Code RowReading::code()
{
    Code code;
    code.code = textOf(field(CodeValue)); // as it stands: white space and punctuation may be codes
    if (code.code.isEmpty())
        problem(CodeValue, u"missing"_s);
    code.label = label();
    code.validity = validity();
    return code;
}

QString RowReading::word(CatalogueColumn column) const
{
    return textOf(field(column)).trimmed();
}

void RowReading::problem(CatalogueColumn column, const QString &message)
{
    m_findings.add(m_rows.where(m_row.line, column), message);
}

void RowReading::checkUnused(RowKind kind)
{
    for (size_t i = 0; i < CatalogueRow::kWidth; ++i) {
        const auto column = static_cast<CatalogueColumn>(i);
        if (!field(column).isEmpty() && !mayFill(kind, column))
            problem(column, u"expected nothing here in a row of kind %1"_s.arg(wordOf(kind)));
    }
}

QString RowReading::identifier(CatalogueColumn column)
{
    const QString id = textOf(field(column));
    const auto isForbidden = [](QChar c) { return c == u'/' || c.category() == QChar::Other_Control; };
    if (id.isEmpty())
        problem(column, u"missing"_s);
    else if (std::ranges::any_of(id, isForbidden) || id.trimmed() != id)
        problem(column, u"expected no '/', no control character and no white space around it"_s);
    return id;
}

QString RowReading::choice(CatalogueColumn column, const QStringList &allowed)
{
    const QString found = word(column);
    const qsizetype index = allowed.indexOf(found);
    if (index >= 0)
        return allowed.at(index); // the list's own text, which all variables share
    problem(column, u"expected one of %1"_s.arg(allowed.join(u", "_s)));
    return {};
}

QStringList RowReading::words(CatalogueColumn column, const QStringList &allowed)
{
    QStringList found;
    if (field(column).isEmpty())
        return found;
    const QString text = textOf(field(column)); // outlives its views: only newer compilers keep what `for` is made of
    for (const QStringView part : QStringView(text).split(u'|', Qt::SkipEmptyParts)) {
        const QString each = part.trimmed().toString();
        if (!allowed.isEmpty() && !allowed.contains(each))
            problem(column, u"\"%1\"; expected words out of %2, separated by |"_s.arg(each, allowed.join(u", "_s)));
        else if (found.contains(each))
            problem(column, u"\"%1\" stands twice"_s.arg(each));
        found << each;
    }
    return found;
}

Text RowReading::text(CatalogueColumn first) const
{
    Text result;
    const QStringList &languages = directorywords::languages();
    for (qsizetype i = 0; i < languages.size(); ++i)
        if (const QByteArrayView wording = field(after(first, i)); !wording.isEmpty())
            result.byLanguage.insert(languages.at(i), QString::fromUtf8(wording));
    return result;
}

Text RowReading::label()
{
    Text result = text(LabelNl);
    if (result.isEmpty())
        problem(LabelNl, u"expected a label in at least one language"_s);
    return result;
}

QDate RowReading::day(CatalogueColumn column)
{
    if (field(column).isEmpty())
        return {};
    const QString found = word(column);
    const QDate day = found.size() == 10 ? QDate::fromString(found, Qt::ISODate) : QDate();
    if (!found.isEmpty() && !day.isValid())
        problem(column, u"expected a day as 2026-11-22, or nothing"_s);
    return day;
}

Validity RowReading::validity()
{
    const Validity result{day(ValidFrom), day(ValidTo)};
    if (!result.isOrdered())
        problem(ValidTo, u"expected a day that is not before valid_from"_s);
    return result;
}

int RowReading::lagMonths()
{
    const QString found = word(LagMonths);
    if (found.isEmpty())
        return -1;
    bool isNumber = false;
    const int months = found.toInt(&isNumber);
    if (!isNumber || months < 0 || months > 1200)
        problem(LagMonths, u"expected a whole number of months, or nothing"_s);
    return months;
}

} // namespace beraad
