// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablereader.h"

#include "catalogue/words.h"
#include "directory/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

using enum CatalogueColumn;

const QStringList &catalogueColumns()
{
    static const QStringList names
        = u"kind,provider,dataset,variable,code,label_nl,label_fr,label_de,label_en,definition_nl,definition_fr,"
          "definition_de,definition_en,category,flags,type,unit,themes,valid_from,valid_to,lag_months,quality_nl,"
          "quality_fr,quality_de,quality_en,granularities,source"_s.split(u',');
    return names;
}

QString nameOf(CatalogueColumn column)
{
    return catalogueColumns().at(static_cast<qsizetype>(column));
}

VariableId variableId(const OrganisationId &provider, const QString &dataset, const QString &name)
{
    return VariableId(provider.value + u'/' + dataset + u'/' + name);
}

void VariableReader::takeDataset()
{
    const QString id = identifier(Provider) + u'/' + identifier(Dataset);
    const auto [entry, isNew] = m_datasets.try_emplace(id, DatasetRow{label(), m_row->line});
    if (!isNew)
        problem(Dataset, u"data set %1 stands on line %2 too"_s.arg(id).arg(entry->second.line));
}

void VariableReader::takeVariable()
{
    Variable variable;
    variable.provider = OrganisationId(identifier(Provider));
    variable.dataset = identifier(Dataset);
    variable.name = identifier(VariableName);
    variable.id = variableId(variable.provider, variable.dataset, variable.name);
    variable.label = label();
    variable.definition = text(DefinitionNl);
    variable.category = choice(Category, directorywords::categories());
    variable.flags = words(Flags, cataloguewords::flags());
    variable.type = choice(Type, cataloguewords::types());
    variable.unit = word(Unit);
    if (!variable.unit.isEmpty() && variable.type != u"numeric"_s)
        problem(Unit, u"only a numeric variable has a unit"_s);
    variable.themes = words(Themes);
    variable.validity = validity();
    variable.lagMonths = lagMonths();
    variable.quality = text(QualityNl);
    variable.granularities = words(Granularities, cataloguewords::granularities());
    variable.source = word(Source);
    if (m_byId.contains(variable.id)) {
        problem(VariableName,
                u"variable %1 stands on line %2 too"_s.arg(variable.id.value)
                    .arg(m_lines.at(static_cast<size_t>(m_byId.value(variable.id)))));
        return;
    }
    m_byId.insert(variable.id, static_cast<qsizetype>(m_variables.size()));
    m_lines.push_back(m_row->line);
    m_variables.push_back(std::move(variable));
}

void VariableReader::takeCode()
{
    CodeRow entry;
    const OrganisationId provider(identifier(Provider));
    const QString dataset = identifier(Dataset);
    entry.variable = variableId(provider, dataset, identifier(VariableName));
    entry.code.code = field(CodeValue); // as it stands: white space and punctuation may be codes
    if (entry.code.code.isEmpty())
        problem(CodeValue, u"missing"_s);
    entry.code.label = label();
    entry.code.validity = validity();
    entry.line = m_row->line;
    m_codes.push_back(std::move(entry));
}

/// A code may come back with another meaning later, but on one day it means one thing.
void VariableReader::joinCodes()
{
    QHash<std::pair<VariableId, QString>, std::vector<const CodeRow *>> known;
    for (const CodeRow &row : m_codes) {
        const auto variable = m_byId.constFind(row.variable);
        if (variable == m_byId.cend()) {
            problem(row.line, u"no variable %1 in this file"_s.arg(row.variable.value));
            continue;
        }
        std::vector<const CodeRow *> &same = known[{row.variable, row.code.code}];
        for (const CodeRow *other : same)
            if (other->code.validity.overlaps(row.code.validity))
                problem(row.line,
                        u"code \"%1\" stands on line %2 too, at the same time"_s.arg(row.code.code).arg(other->line));
        same.push_back(&row);
        m_variables.at(static_cast<size_t>(*variable)).codes.push_back(row.code);
    }
}

void VariableReader::joinDatasets()
{
    for (Variable &variable : m_variables) {
        const auto entry = m_datasets.find(variable.provider.value + u'/' + variable.dataset);
        if (entry == m_datasets.end())
            continue;
        entry->second.isUsed = true;
        variable.datasetLabel = entry->second.label;
    }
    for (const auto &[id, entry] : m_datasets)
        if (!entry.isUsed)
            problem(entry.line, u"data set %1 has no variables"_s.arg(id));
}

Result<std::vector<Variable>> readVariablesCsv(const QByteArray &text, const QString &file)
{
    Result<CsvReader> reader = CsvReader::open(text, file);
    if (!reader)
        return std::unexpected(reader.error());
    CsvRow row;
    if (!reader->next(row))
        return refuse(ErrorCode::BadContent, {file, u"1"_s}, u"%1 is not a catalogue file"_s.arg(file),
                      {{file, u"empty; expected a first row with the names of the columns"_s}});
    VariableReader variables(*reader, row);
    while (reader->next(row))
        variables.take(row);
    return variables.finish();
}

} // namespace beraad
