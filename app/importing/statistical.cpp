// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/statistical.h"

#include "importing/sourcefile.h"
#include "importing/statisticalfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Formats in which the three packages show a number as a day or a time of one.
bool isDateFormat(const QString &format)
{
    static constexpr std::array beginnings{
        "%t"_L1,      "%-t"_L1,  "%d"_L1,    "DATE"_L1,   "ADATE"_L1,  "EDATE"_L1,  "SDATE"_L1,  "JDATE"_L1,
        "QYR"_L1,     "MOYR"_L1, "WKYR"_L1,  "YMDHMS"_L1, "DDMMYY"_L1, "MMDDYY"_L1, "YYMMDD"_L1, "JULIAN"_L1,
        "MONYY"_L1,   "YYMM"_L1, "YYQ"_L1,   "YYMON"_L1,  "E8601D"_L1, "B8601D"_L1, "MMYY"_L1,   "WEEKDATE"_L1,
        "WORDDAT"_L1, "YEAR"_L1, "NLDAT"_L1, "DTDATE"_L1, "IS8601D"_L1};
    return std::ranges::any_of(beginnings, [&format](QLatin1StringView beginning) {
        return format.startsWith(beginning, Qt::CaseInsensitive);
    });
}

/// Whether its labels only say why there is no value.
bool areOnlyMissing(const StatisticalVariable &variable, const std::vector<LabelledValue> &values)
{
    const auto isMissing = [&variable](const LabelledValue &value) {
        const auto holds
            = [&value](const auto &range) { return *value.number >= range.first && *value.number <= range.second; };
        return !value.number || std::ranges::any_of(variable.missing, holds);
    };
    return !variable.isText && std::ranges::all_of(values, isMissing);
}

QString typeOf(const StatisticalVariable &variable, const std::vector<LabelledValue> &values)
{
    if (isDateFormat(variable.format))
        return u"date"_s;
    const bool isMeasured = values.empty() || areOnlyMissing(variable, values);
    switch (variable.measure) {
    case READSTAT_MEASURE_ORDINAL:
        return u"ordinal"_s;
    case READSTAT_MEASURE_SCALE:
        return variable.isText ? u"text"_s : u"numeric"_s;
    case READSTAT_MEASURE_NOMINAL:
        return variable.isText && isMeasured ? u"text"_s : u"nominal"_s;
    case READSTAT_MEASURE_UNKNOWN:
        break;
    }
    if (!isMeasured)
        return u"nominal"_s;
    return variable.isText ? u"text"_s : u"numeric"_s;
}

/// A SAS variable names its labels as a format, with a width perhaps: `SEXF1.`
const std::vector<LabelledValue> &valuesOf(const StatisticalFile &file, const QString &name)
{
    static const std::vector<LabelledValue> none;
    QString known = name;
    while (!known.isEmpty() && !file.labels.contains(known) && (known.back().isDigit() || known.endsWith(u'.')))
        known.chop(1);
    const auto found = file.labels.constFind(known);
    return found == file.labels.cend() ? none : *found;
}

std::optional<QString> formatsBeside(const QString &path)
{
    const QFileInfo data(path);
    if (data.suffix().compare("sas7bdat"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    for (const QString &name : {data.completeBaseName() + u".sas7bcat"_s, u"formats.sas7bcat"_s})
        if (data.dir().exists(name))
            return data.dir().filePath(name);
    return std::nullopt;
}

void giveLists(ImportRun &run, const StatisticalFile &file)
{
    for (const QString &name : file.labelNames) {
        CodeList list;
        list.id = CodeListId(identifierFrom(QFileInfo(run.source().path).completeBaseName() + u' ' + name));
        list.label = Text{{{run.source().language, name}}};
        list.source = run.source().path.section(u'/', -1);
        for (const LabelledValue &value : file.labels.value(name))
            list.codes.push_back({value.code, Text{{{run.source().language, value.label}}}, {}, {}, {}});
        run.give(std::move(list));
    }
}

std::optional<Dataset> giveDataset(ImportRun &run, const StatisticalFile &file)
{
    const QFileInfo info(run.source().path);
    const auto holder = run.holder({}, {}, 0);
    if (!holder)
        return std::nullopt;
    Dataset dataset;
    dataset.provider = *holder;
    const QString title = file.title.isEmpty() ? info.completeBaseName() : file.title;
    dataset.label = Text{{{run.source().language, title}}};
    dataset.id = run.datasetId(info.completeBaseName(), dataset.label, 0);
    dataset.modified = file.modified;
    dataset.source = info.fileName();
    run.give(Dataset(dataset));
    return dataset;
}

void giveVariables(ImportRun &run, StatisticalFile &file, const Dataset &dataset)
{
    QSet<QString> names;
    for (StatisticalVariable &each : file.variables) {
        Variable &variable = each.variable;
        variable.name = identifierKept(variable.name);
        if (variable.name.isEmpty() || names.contains(variable.name)) {
            run.problem(0, u"the variable \"%1\" stands twice"_s.arg(variable.name));
            continue;
        }
        names.insert(variable.name);
        const std::vector<LabelledValue> &values = valuesOf(file, each.labels);
        variable.type = typeOf(each, values);
        variable.sourceFile = dataset.source;
        for (const LabelledValue &value : values) {
            Code code{value.code, {}, {}};
            if (!value.label.isEmpty())
                code.label.byLanguage.insert(run.source().language, value.label);
            variable.codes.push_back(std::move(code));
        }
        run.finish(variable, dataset, 0);
        run.give(std::move(variable));
    }
}

} // namespace

Result<ImportNotes> readStatistical(const CatalogueSource &source, const CatalogueSink &sink)
{
    ImportRun run(source, sink);
    const auto beginning = beginningOf(source.path);
    if (!beginning)
        return std::unexpected(beginning.error());
    StatisticalFile file(run, source.path);
    if (!file.read(*beginning))
        return run.result();
    if (const auto formats = formatsBeside(source.path)) {
        StatisticalFile catalogue(run, *formats);
        const auto begins = beginningOf(*formats);
        if (!begins)
            return std::unexpected(begins.error());
        if (!catalogue.read(*begins))
            return run.result();
        file.labels = catalogue.labels;
    }
    if (file.variables.empty()) {
        giveLists(run, file); // a format catalogue alone
    } else if (const auto dataset = giveDataset(run, file)) {
        giveVariables(run, file, *dataset);
    }
    return run.result();
}

} // namespace beraad
