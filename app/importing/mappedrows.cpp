// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappedrows.h"

#include "catalogue/words.h"
#include "directory/words.h"
#include "importing/ddidays.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

constexpr qsizetype kLongestShown = 60;

CatalogueColumn after(CatalogueColumn column, qsizetype steps)
{
    return static_cast<CatalogueColumn>(static_cast<qsizetype>(column) + steps);
}

/// The beginning of what somebody wrote, for a note.
QString shown(const QString &words)
{
    return words.first(std::min(words.size(), kLongestShown));
}

/// `03/02/2021`, as people in Belgium write a day.
Validity belgianDay(const QString &date)
{
    const QDate day = QDate::fromString(date, u"d/M/yyyy"_s);
    return {day, day};
}

} // namespace

QString typeOfWord(const QString &word)
{
    static const QMap<QString, QStringList> words{
        {u"numeric"_s,
         {u"integer"_s, u"int"_s, u"number"_s, u"decimal"_s, u"double"_s, u"float"_s, u"long"_s, u"short"_s, u"byte"_s,
          u"nonnegativeinteger"_s, u"positiveinteger"_s, u"nonpositiveinteger"_s, u"negativeinteger"_s,
          u"unsignedint"_s, u"unsignedlong"_s, u"unsignedshort"_s, u"unsignedbyte"_s, u"num"_s, u"continuous"_s}},
        {u"text"_s,
         {u"string"_s, u"char"_s, u"character"_s, u"varchar"_s, u"normalizedstring"_s, u"token"_s, u"anyuri"_s,
          u"html"_s, u"xml"_s, u"json"_s}},
        {u"date"_s,
         {u"datetime"_s, u"time"_s, u"year"_s, u"yearmonth"_s, u"gyear"_s, u"gyearmonth"_s, u"gmonth"_s, u"gday"_s,
          u"gmonthday"_s, u"datetimestamp"_s}},
        {u"nominal"_s, {u"boolean"_s, u"bool"_s, u"categorical"_s, u"category"_s, u"factor"_s}}};
    const QString plain = word.section(u':', -1).trimmed().toLower();
    if (cataloguewords::types().contains(plain))
        return plain;
    for (auto each = words.cbegin(); each != words.cend(); ++each)
        if (each->contains(plain))
            return each.key();
    return {};
}

MappedRows::MappedRows(ImportRun &run, const CsvMapping &mapping, CsvOpening open)
    : m_run(run)
    , m_mapping(mapping)
    , m_open(std::move(open))
{
}

Result<void> MappedRows::restart()
{
    auto opened = m_open();
    if (!opened)
        return std::unexpected(opened.error());
    m_opened.emplace(std::move(*opened));
    m_problems = {};
    m_datasets.clear();
    m_ready.clear();
    ++m_way;
    return takeHeader();
}

Result<void> MappedRows::takeHeader()
{
    CsvRow header;
    m_opened->reader.next(header);
    m_width = header.fields.size();
    Findings problems;
    problems.add(m_opened->reader.problems());
    for (auto each = m_mapping.columns.cbegin(); each != m_mapping.columns.cend(); ++each) {
        const qsizetype index = header.fields.indexOf(each.key());
        if (index < 0)
            problems.add(CatalogueRows::where(header.line),
                         u"no column is called \"%1\"; the mapping has one"_s.arg(each.key()));
        else if (header.fields.count(each.key()) > 1)
            problems.add(CatalogueRows::where(header.line), u"column %1 stands twice"_s.arg(each.key()));
        m_columns.insert(each.value(), index);
        m_names.insert(each.value(), each.key());
    }
    if (problems.isEmpty())
        return {};
    return refuse(ErrorCode::BadContent, {file()}, u"%1 has other columns than its mapping"_s.arg(file()),
                  problems.listed(file()));
}

bool MappedRows::next(CatalogueRow &row)
{
    while (m_ready.empty())
        if (!takeRecord())
            return false;
    m_given = std::move(m_ready.front());
    m_ready.pop_front();
    row.line = m_given.line;
    for (size_t i = 0; i < CatalogueRow::kWidth; ++i)
        row.fields.at(i) = m_given.fields.at(i);
    return true;
}

QString MappedRows::where(int line, CatalogueColumn column) const
{
    const QString member = nameOf(column);
    return u"%1:%2: %3"_s.arg(file()).arg(line).arg(m_names.value(member, member));
}

void MappedRows::addProblemsTo(Findings &findings) const
{
    findings.add(m_opened->reader.problems());
    findings.add(m_problems.listed(file()));
}

bool MappedRows::takeRecord()
{
    CsvReader &reader = m_opened->reader;
    if (!reader.nextRecord())
        return false;
    if (reader.fieldCount() != m_width) {
        m_problems.add(CatalogueRows::where(reader.line()),
                       u"%1 fields; the first row has %2"_s.arg(reader.fieldCount()).arg(m_width));
        return true;
    }
    Ready row;
    row.line = reader.line();
    row[Kind] = "variable";
    if (!takePlace(row))
        return true;
    takeDays(row);
    Ready variable = row;
    takeTexts(variable);
    takeWords(variable);
    takeDataset(variable);
    m_ready.push_back(std::move(variable));
    takeCode(row);
    return true;
}

QString MappedRows::value(const QString &member) const
{
    const qsizetype column = m_columns.value(member, -1);
    QString found = column < 0 ? QString() : QString::fromUtf8(m_opened->reader.field(column)).trimmed();
    if (const auto words = m_mapping.values.constFind(member); words != m_mapping.values.cend())
        found = words->value(found, found);
    return found.isEmpty() ? m_mapping.constants.value(member) : found;
}

void MappedRows::note(NoteKind kind, const QString &message)
{
    if (m_way == 2)
        m_run.note(kind, m_opened->reader.line(), message);
}

/// Who, where and what: the three parts of an id.
bool MappedRows::takePlace(Ready &row)
{
    const QString name = identifierKept(value(u"variable"_s));
    if (name.isEmpty()) {
        note(NoteKind::LeftOut, u"a row without a variable"_s);
        return false;
    }
    const QString provider = value(u"provider"_s);
    const OrganisationId holder = provider.isEmpty()
        ? m_run.source().holder
        : m_run.holder(Text{{{m_run.source().language, provider}}}, {}, row.line).value_or(OrganisationId());
    QString dataset = identifierKept(value(u"dataset"_s));
    if (dataset.isEmpty())
        dataset = m_run.source().dataset;
    if (dataset.isEmpty())
        dataset = identifierFrom(m_run.source().path.section(u'/', -1).section(u'.', 0, 0));
    row[Provider] = holder.value.toUtf8();
    row[CatalogueColumn::Dataset] = dataset.toUtf8();
    row[VariableName] = name.toUtf8();
    return true;
}

void MappedRows::takeDataset(const Ready &variable)
{
    const QString label = value(u"dataset_label"_s);
    const qsizetype language = std::max(directorywords::languages().indexOf(m_run.source().language), 0LL);
    Ready row;
    row.line = variable.line;
    row[Kind] = "dataset";
    for (const CatalogueColumn column : {Provider, CatalogueColumn::Dataset})
        row[column] = variable.fields.at(static_cast<size_t>(column));
    row[after(LabelNl, language)] = label.toUtf8();
    const QString id = QString::fromUtf8(row[Provider] + '/' + row[CatalogueColumn::Dataset]);
    if (label.isEmpty() || m_datasets.contains(id))
        return;
    m_datasets.insert(id);
    m_ready.push_back(std::move(row));
}

void MappedRows::takeTexts(Ready &row)
{
    const QStringList &languages = directorywords::languages();
    bool isLabelled = false;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        for (const CatalogueColumn first : {LabelNl, DefinitionNl, QualityNl, UniverseNl})
            row[after(first, i)] = value(nameOf(after(first, i))).toUtf8();
        isLabelled = isLabelled || !row[after(LabelNl, i)].isEmpty();
    }
    if (!isLabelled)
        row[after(LabelNl, std::max(languages.indexOf(m_run.source().language), 0LL))] = row[VariableName];
    QStringList themes = value(u"themes"_s).split(u'|', Qt::SkipEmptyParts);
    for (QString &theme : themes)
        theme = theme.trimmed();
    themes.removeDuplicates();
    row[Themes] = themes.join(u'|').toUtf8();
    for (const CatalogueColumn column : {Concept, SourceFile, CodeListName, Source})
        row[column] = value(nameOf(column)).toUtf8();
    if (row[Source].isEmpty())
        row[Source] = file().section(u'/', -1).toUtf8();
}

void MappedRows::takeWords(Ready &row)
{
    QString category = value(u"category"_s);
    if (!category.isEmpty() && !directorywords::categories().contains(category)) {
        note(NoteKind::UnreadValue, u"\"%1\" is no category of data"_s.arg(shown(category)));
        category.clear();
    }
    if (category.isEmpty())
        category = m_run.source().category.isEmpty() ? u"other"_s : m_run.source().category;
    row[CatalogueColumn::Category] = category.toUtf8();
    const QString word = value(u"type"_s);
    row[Type] = typeOfWord(word).toUtf8();
    if (row[Type].isEmpty() && !word.isEmpty())
        note(NoteKind::UnreadValue, u"\"%1\" is no type"_s.arg(shown(word)));
    if (row[Type] == "numeric")
        row[Unit] = value(u"unit"_s).toUtf8();
    else if (m_columns.contains(u"unit"_s) && !value(u"unit"_s).isEmpty())
        note(NoteKind::LeftOut, u"a unit of what is not numeric"_s);
    row[Flags] = wordsOf(u"flags"_s, cataloguewords::flags()).join(u'|').toUtf8();
    row[Granularities] = wordsOf(u"granularities"_s, cataloguewords::granularities()).join(u'|').toUtf8();
    const QString lag = value(u"lag_months"_s);
    bool isNumber = false;
    if (const int months = lag.toInt(&isNumber); isNumber && months >= 0 && months <= 1200)
        row[LagMonths] = QByteArray::number(months);
    else if (!lag.isEmpty())
        note(NoteKind::UnreadValue, u"\"%1\" is no number of months"_s.arg(shown(lag)));
}

QStringList MappedRows::wordsOf(const QString &member, const QStringList &allowed)
{
    static const QRegularExpression separators(u"[|;,]"_s);
    QStringList words;
    for (const QString &part : value(member).split(separators, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (!allowed.contains(word))
            note(NoteKind::UnreadValue, u"\"%1\" is none of the %2"_s.arg(shown(word), member));
        else if (!words.contains(word))
            words << word;
    }
    return words;
}

void MappedRows::takeDays(Ready &row)
{
    row[ValidFrom] = day(u"valid_from"_s, false).toUtf8();
    row[ValidTo] = day(u"valid_to"_s, true).toUtf8();
    if (value(u"year"_s).isEmpty())
        return;
    row[ValidFrom] = day(u"year"_s, false).toUtf8();
    row[ValidTo] = day(u"year"_s, true).toUtf8();
}

QString MappedRows::day(const QString &member, bool isLast)
{
    const QString found = value(member);
    if (found.isEmpty())
        return {};
    Validity days = daysOf(found);
    if (!days.from.isValid())
        days = belgianDay(found);
    if (!days.from.isValid())
        note(NoteKind::UnreadValue, u"\"%1\" is no date"_s.arg(shown(found)));
    return (isLast ? days.to : days.from).toString(Qt::ISODate);
}

void MappedRows::takeCode(const Ready &variable)
{
    const qsizetype column = m_columns.value(u"code"_s, -1);
    if (column < 0 || m_opened->reader.field(column).isEmpty())
        return;
    Ready row = variable;
    row[Kind] = "code";
    row[CodeValue] = m_opened->reader.field(column).toByteArray();
    const QStringList &languages = directorywords::languages();
    bool isLabelled = false;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        QByteArray &label = row[after(LabelNl, i)];
        label = value(u"code_label_"_s + languages.at(i)).toUtf8();
        isLabelled = isLabelled || !label.isEmpty();
    }
    if (!isLabelled)
        row[after(LabelNl, std::max(languages.indexOf(m_run.source().language), 0LL))] = row[CodeValue];
    m_ready.push_back(std::move(row));
}

} // namespace beraad
