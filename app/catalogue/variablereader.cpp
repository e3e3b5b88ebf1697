// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablereader.h"

#include "catalogue/words.h"
#include "directory/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

constexpr size_t kMaxProblems = 1000;

CatalogueColumn after(CatalogueColumn column, qsizetype steps)
{
    return static_cast<CatalogueColumn>(static_cast<qsizetype>(column) + steps);
}

/// What a row of this kind says nothing about: a value there means that columns have slipped.
std::pair<CatalogueColumn, CatalogueColumn> rangeOf(const QString &kind)
{
    return kind == u"variable"_s ? std::pair(LabelNl, Source) : std::pair(LabelNl, LabelEn);
}

bool mayFill(const QString &kind, CatalogueColumn column)
{
    const auto [first, last] = rangeOf(kind);
    if (column <= Dataset || (column >= first && column <= last))
        return true;
    if (column == VariableName)
        return kind != u"dataset"_s;
    return kind == u"code"_s && (column == CodeValue || column == ValidFrom || column == ValidTo);
}

} // namespace

VariableReader::VariableReader(const CsvReader &reader, const CsvRow &header)
    : m_reader(reader)
    , m_width(header.fields.size())
{
    const QStringList required{nameOf(Kind), nameOf(Provider), nameOf(Dataset), nameOf(VariableName)};
    QStringList optional = catalogueColumns();
    optional.removeIf([&required](const QString &name) { return required.contains(name); });
    const CsvColumns columns(reader, header, required, optional, m_problems);
    for (size_t i = 0; i < m_index.size(); ++i)
        m_index.at(i) = columns.indexOf(nameOf(static_cast<CatalogueColumn>(i)));
}

void VariableReader::take(const CsvRow &row)
{
    m_row = &row;
    if (!checkWidth())
        return;
    static const QStringList kinds{u"dataset"_s, u"variable"_s, u"code"_s};
    const QString kind = choice(Kind, kinds);
    if (kind.isEmpty())
        return;
    checkUnused(kind);
    if (kind == u"dataset"_s)
        takeDataset();
    else if (kind == u"variable"_s)
        takeVariable();
    else
        takeCode();
}

Result<std::vector<Variable>> VariableReader::finish()
{
    // Without the rows that were refused, what refers to them would be reported a second time.
    if (m_problems.empty()) {
        joinCodes();
        joinDatasets();
    }
    std::vector<Problem> problems = m_reader.problems();
    problems.insert(problems.end(), m_problems.begin(), m_problems.end());
    if (m_hidden > 0)
        problems.push_back({m_reader.file(), u"and %1 more problems"_s.arg(m_hidden)});
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {m_reader.file(), QString::number(problems.size())},
                      u"%1 is not a catalogue file"_s.arg(m_reader.file()), problems);
    return std::move(m_variables);
}

QString VariableReader::field(CatalogueColumn column) const
{
    const qsizetype index = m_index.at(static_cast<size_t>(column));
    return index < 0 ? QString() : m_row->fields.at(index);
}

void VariableReader::problem(CatalogueColumn column, const QString &message)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.push_back({m_reader.where(m_row->line, nameOf(column)), message});
    else
        ++m_hidden;
}

void VariableReader::problem(int line, const QString &message)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.push_back({m_reader.where(line), message});
    else
        ++m_hidden;
}

bool VariableReader::checkWidth()
{
    if (m_row->fields.size() == m_width)
        return true;
    problem(m_row->line, u"%1 fields; the first row has %2"_s.arg(m_row->fields.size()).arg(m_width));
    return false;
}

void VariableReader::checkUnused(const QString &kind)
{
    for (size_t i = 0; i < m_index.size(); ++i) {
        const auto column = static_cast<CatalogueColumn>(i);
        if (!field(column).isEmpty() && !mayFill(kind, column))
            problem(column, u"expected nothing here in a row of kind %1"_s.arg(kind));
    }
}

QString VariableReader::identifier(CatalogueColumn column)
{
    const QString id = field(column);
    const auto isForbidden = [](QChar c) { return c == u'/' || c.category() == QChar::Other_Control; };
    if (id.isEmpty())
        problem(column, u"missing"_s);
    else if (std::ranges::any_of(id, isForbidden) || id.trimmed() != id)
        problem(column, u"expected no '/', no control character and no white space around it"_s);
    return id;
}

QString VariableReader::choice(CatalogueColumn column, const QStringList &allowed)
{
    const QString found = word(column);
    if (allowed.contains(found))
        return found;
    problem(column, u"expected one of %1"_s.arg(allowed.join(u", "_s)));
    return {};
}

QStringList VariableReader::words(CatalogueColumn column, const QStringList &allowed)
{
    QStringList found;
    for (const QStringView part : QStringView(field(column)).split(u'|', Qt::SkipEmptyParts)) {
        const QString each = part.trimmed().toString();
        if (!allowed.isEmpty() && !allowed.contains(each))
            problem(column, u"\"%1\"; expected words out of %2, separated by |"_s.arg(each, allowed.join(u", "_s)));
        else if (found.contains(each))
            problem(column, u"\"%1\" stands twice"_s.arg(each));
        found << each;
    }
    return found;
}

Text VariableReader::text(CatalogueColumn first) const
{
    Text result;
    const QStringList &languages = directorywords::languages();
    for (qsizetype i = 0; i < languages.size(); ++i)
        if (const QString wording = field(after(first, i)); !wording.isEmpty())
            result.byLanguage.insert(languages.at(i), wording);
    return result;
}

Text VariableReader::label()
{
    Text result = text(LabelNl);
    if (result.isEmpty())
        problem(LabelNl, u"expected a label in at least one language"_s);
    return result;
}

QDate VariableReader::day(CatalogueColumn column)
{
    const QString found = word(column);
    const QDate day = found.size() == 10 ? QDate::fromString(found, Qt::ISODate) : QDate();
    if (!found.isEmpty() && !day.isValid())
        problem(column, u"expected a day as 2026-11-22, or nothing"_s);
    return day;
}

Validity VariableReader::validity()
{
    const Validity result{day(ValidFrom), day(ValidTo)};
    if (!result.isOrdered())
        problem(ValidTo, u"expected a day that is not before valid_from"_s);
    return result;
}

int VariableReader::lagMonths()
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
