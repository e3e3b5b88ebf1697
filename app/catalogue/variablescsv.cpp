// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablescsv.h"

#include "catalogue/csv.h"
#include "catalogue/variablereading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

/// The rows of our own CSV: the columns are known by their names, and every row has as many as the first.
class OwnRows final : public CatalogueRows {
public:
    OwnRows(CsvOpening open, QString file)
        : m_open(std::move(open))
        , m_file(std::move(file))
    {
    }

    Result<void> restart() override;
    bool next(CatalogueRow &row) override;
    QString file() const override { return m_file; }
    using CatalogueRows::where;
    QString where(int line, CatalogueColumn column) const override
    {
        return u"%1:%2: %3"_s.arg(m_file).arg(line).arg(nameOf(column));
    }
    qint64 done() const override { return m_progress ? m_progress().first : 0; }
    qint64 total() const override { return m_progress ? m_progress().second : 0; }
    void addProblemsTo(Findings &findings) const override;

private:
    void checkHeader();

    CsvOpening m_open;
    QString m_file;
    std::function<std::pair<qint64, qint64>()> m_progress;
    std::optional<CsvReader> m_reader;
    Findings m_problems;
    std::array<qsizetype, CatalogueRow::kWidth> m_index{};
    qsizetype m_width = 0;
};

Result<void> OwnRows::restart()
{
    auto opened = m_open();
    if (!opened)
        return std::unexpected(opened.error());
    m_reader = std::move(opened->reader);
    m_progress = std::move(opened->progress);
    m_problems = {};
    CsvRow header;
    if (!m_reader->next(header)) {
        std::vector<Problem> problems = m_reader->problems();
        if (problems.empty())
            problems.push_back({m_file, u"empty; expected a first row with the names of the columns"_s});
        return refuse(ErrorCode::BadContent, {m_file, u"1"_s}, u"%1 is not a catalogue file"_s.arg(m_file),
                      std::move(problems));
    }
    m_width = header.fields.size();
    const QStringList required{nameOf(Kind), nameOf(Provider), nameOf(Dataset), nameOf(VariableName)};
    QStringList optional = catalogueColumns();
    optional.removeIf([&required](const QString &name) { return required.contains(name); });
    std::vector<Problem> problems;
    const CsvColumns columns(*m_reader, header, required, optional, problems);
    m_problems.add(problems);
    for (size_t i = 0; i < m_index.size(); ++i)
        m_index.at(i) = columns.indexOf(nameOf(static_cast<CatalogueColumn>(i)));
    return {};
}

bool OwnRows::next(CatalogueRow &row)
{
    while (m_reader->nextRecord()) {
        row.line = m_reader->line();
        if (m_reader->fieldCount() != m_width) {
            m_problems.add(CatalogueRows::where(row.line),
                           u"%1 fields; the first row has %2"_s.arg(m_reader->fieldCount()).arg(m_width));
            continue;
        }
        for (size_t i = 0; i < m_index.size(); ++i)
            row.fields.at(i) = m_index.at(i) < 0 ? QByteArrayView() : m_reader->field(m_index.at(i));
        return true;
    }
    return false;
}

void OwnRows::addProblemsTo(Findings &findings) const
{
    findings.add(m_reader->problems());
    findings.add(m_problems.listed(m_file));
}

} // namespace

const QStringList &catalogueColumns()
{
    static const QStringList names
        = u"kind,provider,dataset,variable,code,label_nl,label_fr,label_de,label_en,definition_nl,definition_fr,"
          "definition_de,definition_en,category,flags,type,unit,themes,valid_from,valid_to,lag_months,quality_nl,"
          "quality_fr,quality_de,quality_en,granularities,universe_nl,universe_fr,universe_de,universe_en,concept,"
          "source_file,code_list,source"_s.split(u',');
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

Result<void> readVariablesCsv(CsvOpening open, const QString &file, const CatalogueSink &sink)
{
    OwnRows rows(std::move(open), file);
    return readVariables(rows, sink);
}

Result<std::vector<Variable>> readVariablesCsv(const QByteArray &text, const QString &file)
{
    std::vector<Variable> variables;
    const CatalogueSink sink{[&variables](CatalogueItem &&item) -> Result<void> {
                                 variables.push_back(std::get<Variable>(std::move(item)));
                                 return {};
                             },
                             [](qint64, qint64) { return true; }};
    const auto open = [&]() -> Result<OpenCsv> {
        auto reader = CsvReader::open(text, file);
        if (!reader)
            return std::unexpected(reader.error());
        return OpenCsv{std::move(*reader), {}};
    };
    if (const auto read = readVariablesCsv(open, file, sink); !read)
        return std::unexpected(read.error());
    return variables;
}

} // namespace beraad
