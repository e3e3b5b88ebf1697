// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguerow.h"
#include "catalogue/csv.h"
#include "catalogue/variable.h"

#include "directory/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

/// One row under way; columns that are not set stay empty.
class RowWriter {
public:
    RowWriter(const QString &kind, const Variable &variable)
        : m_fields(static_cast<qsizetype>(Count))
    {
        set(Kind, kind);
        set(Provider, variable.provider.value);
        set(Dataset, variable.dataset);
    }

    void set(CatalogueColumn column, const QString &value)
    {
        m_fields[static_cast<qsizetype>(column)] = csvField(value);
    }

    void set(CatalogueColumn first, const Text &text)
    {
        const QStringList &languages = directorywords::languages();
        for (qsizetype i = 0; i < languages.size(); ++i)
            m_fields[static_cast<qsizetype>(first) + i] = csvField(text.byLanguage.value(languages.at(i)));
    }

    void set(const Validity &validity)
    {
        set(ValidFrom, validity.from.toString(Qt::ISODate));
        set(ValidTo, validity.to.toString(Qt::ISODate));
    }

    QByteArray line() const { return (m_fields.join(u',') + u'\n').toUtf8(); }

private:
    QStringList m_fields;
};

QByteArray datasetRow(const Variable &variable)
{
    RowWriter row(u"dataset"_s, variable);
    row.set(LabelNl, variable.datasetLabel);
    return row.line();
}

QByteArray variableRow(const Variable &variable, const VariableVersion &wording)
{
    RowWriter row(u"variable"_s, variable);
    row.set(VariableName, variable.name);
    row.set(LabelNl, wording.label);
    row.set(DefinitionNl, wording.definition);
    row.set(Category, variable.category);
    row.set(Flags, variable.flags.join(u'|'));
    row.set(Type, variable.type);
    row.set(Unit, variable.unit);
    row.set(Themes, variable.themes.join(u'|'));
    row.set(wording.validity);
    row.set(LagMonths, variable.lagMonths < 0 ? QString() : QString::number(variable.lagMonths));
    row.set(QualityNl, variable.quality);
    row.set(Granularities, variable.granularities.join(u'|'));
    row.set(UniverseNl, variable.universe);
    row.set(Concept, variable.notion);
    row.set(SourceFile, variable.sourceFile);
    row.set(CodeListName, variable.codeList.value);
    row.set(Source, variable.source);
    return row.line();
}

/// The present wording holds from the day after the last earlier one, or as long as the variable.
VariableVersion presentWording(const Variable &variable)
{
    VariableVersion present{variable.validity, variable.label, variable.definition};
    if (!variable.former.empty())
        present.validity.from = variable.former.back().validity.to.addDays(1);
    return present;
}

QByteArray codeRow(const Variable &variable, const Code &code)
{
    RowWriter row(u"code"_s, variable);
    row.set(VariableName, variable.name);
    row.set(CodeValue, code.code);
    row.set(LabelNl, code.label);
    row.set(code.validity);
    return row.line();
}

} // namespace

QByteArray writeVariablesCsv(const std::vector<Variable> &variables)
{
    QByteArray csv = (catalogueColumns().join(u',') + u'\n').toUtf8();
    QSet<QString> datasets;
    for (const Variable &variable : variables) {
        const QString dataset = variable.provider.value + u'/' + variable.dataset;
        if (!variable.datasetLabel.isEmpty() && !datasets.contains(dataset))
            csv += datasetRow(variable);
        datasets.insert(dataset);
        for (const VariableVersion &wording : variable.former)
            csv += variableRow(variable, wording);
        csv += variableRow(variable, presentWording(variable));
        for (const Code &code : variable.codes)
            csv += codeRow(variable, code);
    }
    return csv;
}

} // namespace beraad
