// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablereading.h"

#include "catalogue/laterows.h"
#include "catalogue/rowreading.h"
#include "catalogue/variablejoin.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using enum CatalogueColumn;

constexpr int kRowsBetweenQuestions = 1024;

/// Tells variables apart well enough: two that share one by chance are only put aside together, and told apart then.
size_t hashOf(const CatalogueRow &row)
{
    return qHashMulti(size_t(0), row[Provider], row[Dataset], row[VariableName]);
}

bool isOfDataset(const CatalogueRow &row)
{
    return row[Kind].trimmed() == "dataset";
}

struct DatasetRow {
    Text label;
    int line = 0;
    bool isUsed = false;
};

class VariableReading {
public:
    VariableReading(CatalogueRows &rows, const CatalogueSink &sink)
        : m_rows(rows)
        , m_sink(sink)
        , m_join(rows, m_findings)
    {
    }

    Result<void> read();

private:
    Result<void> survey();
    Result<void> takeRows();
    Result<void> take(RowKind kind, const CatalogueRow &row);
    Result<void> takeLate();
    Result<void> takePot(std::vector<LateRows::Kept> rows);
    Result<void> finishVariable();
    void checkDataset(const CatalogueRow &row);
    void checkDatasetsAreUsed();
    Result<void> goOn(qint64 done);

    CatalogueRows &m_rows;
    const CatalogueSink &m_sink;
    Findings m_findings;
    std::map<QString, DatasetRow> m_datasets; ///< by `provider/dataset`
    QSet<size_t> m_apart; ///< variables whose rows do not follow each other
    LateRows m_late;
    VariableJoin m_join;
    size_t m_current = 0;
    int m_untilQuestion = 0;
};

Result<void> VariableReading::read()
{
    if (const auto surveyed = survey(); !surveyed)
        return surveyed;
    if (const auto taken = takeRows(); !taken)
        return taken;
    m_rows.addProblemsTo(m_findings);
    if (const auto taken = takeLate(); !taken)
        return taken;
    if (m_findings.isEmpty())
        checkDatasetsAreUsed();
    if (m_findings.isEmpty())
        return {};
    return refuse(ErrorCode::BadContent, {m_rows.file(), QString::number(m_findings.count())},
                  u"%1 is not a catalogue file"_s.arg(m_rows.file()), m_findings.listed(m_rows.file()));
}

/// What must be known before the first variable can be given: labels of data sets, and which rows stand apart.
Result<void> VariableReading::survey()
{
    if (const auto started = m_rows.restart(); !started)
        return started;
    std::vector<size_t> runs; ///< of rows that follow each other: one hash a variable, when none stand apart
    Findings later; // all of it is found again when the rows are taken
    CatalogueRow row;
    while (m_rows.next(row)) {
        if (const auto asked = goOn(m_rows.done()); !asked)
            return asked;
        RowReading reading(m_rows, row, later);
        if (isOfDataset(row))
            m_datasets.try_emplace(reading.datasetId(), DatasetRow{reading.label(), row.line});
        else if (const size_t hash = hashOf(row); runs.empty() || runs.back() != hash)
            runs.push_back(hash);
    }
    std::ranges::sort(runs);
    for (auto run = std::ranges::adjacent_find(runs); run != runs.end();
         run = std::adjacent_find(std::next(run), runs.end()))
        m_apart.insert(*run);
    return {};
}

Result<void> VariableReading::takeRows()
{
    if (const auto started = m_rows.restart(); !started)
        return started;
    CatalogueRow row;
    while (m_rows.next(row)) {
        if (const auto asked = goOn(m_rows.total() + m_rows.done()); !asked)
            return asked;
        const std::optional<RowKind> kind = RowReading(m_rows, row, m_findings).kind();
        if (!kind)
            continue;
        if (const auto taken = take(*kind, row); !taken)
            return taken;
    }
    return finishVariable();
}

Result<void> VariableReading::take(RowKind kind, const CatalogueRow &row)
{
    if (kind == RowKind::Dataset) {
        checkDataset(row);
        return {};
    }
    const size_t hash = hashOf(row);
    if (m_apart.contains(hash))
        return m_late.add(hash, row);
    if (hash != m_current)
        if (const auto finished = finishVariable(); !finished)
            return finished;
    m_current = hash;
    m_join.add(kind, row);
    return {};
}

Result<void> VariableReading::finishVariable()
{
    if (m_join.isEmpty())
        return {};
    std::optional<Variable> variable = m_join.finish();
    if (!variable)
        return {};
    const auto dataset = m_datasets.find(variable->provider.value + u'/' + variable->dataset);
    if (dataset != m_datasets.end()) {
        dataset->second.isUsed = true;
        variable->datasetLabel = dataset->second.label;
    }
    return m_findings.isEmpty() ? m_sink.take(std::move(*variable)) : Result<void>();
}

Result<void> VariableReading::takeLate()
{
    for (size_t pot = 0; pot < LateRows::kPots && !m_late.isEmpty(); ++pot) {
        auto rows = m_late.take(pot);
        if (!rows)
            return std::unexpected(rows.error());
        if (const auto taken = takePot(std::move(*rows)); !taken)
            return taken;
    }
    return {};
}

Result<void> VariableReading::takePot(std::vector<LateRows::Kept> rows)
{
    std::map<QByteArray, std::vector<const CatalogueRow *>> variables;
    for (const LateRows::Kept &kept : rows) {
        const CatalogueRow &row = kept.row;
        variables[row[Provider].toByteArray() + '\0' + row[Dataset].toByteArray() + '\0'
                  + row[VariableName].toByteArray()]
            .push_back(&row);
    }
    Findings known; // each row's kind was checked on the way in
    for (const auto &[key, ofOne] : variables) {
        for (const CatalogueRow *row : ofOne) {
            if (const auto asked = goOn(2 * m_rows.total()); !asked)
                return asked;
            if (const auto kind = RowReading(m_rows, *row, known).kind())
                m_join.add(*kind, *row);
        }
        if (const auto finished = finishVariable(); !finished)
            return finished;
    }
    return {};
}

void VariableReading::checkDataset(const CatalogueRow &row)
{
    RowReading reading(m_rows, row, m_findings);
    const QString id = reading.datasetId();
    reading.label();
    const auto entry = m_datasets.find(id);
    if (entry != m_datasets.end() && entry->second.line != row.line)
        m_findings.add(m_rows.where(row.line, Dataset),
                       u"data set %1 stands on line %2 too"_s.arg(id).arg(entry->second.line));
}

void VariableReading::checkDatasetsAreUsed()
{
    for (const auto &[id, entry] : m_datasets)
        if (!entry.isUsed)
            m_findings.add(m_rows.where(entry.line), u"data set %1 has no variables"_s.arg(id));
}

Result<void> VariableReading::goOn(qint64 done)
{
    if (m_untilQuestion-- > 0)
        return {};
    m_untilQuestion = kRowsBetweenQuestions;
    if (m_sink.goOn(done, 2 * m_rows.total()))
        return {};
    return refuse(ErrorCode::Cancelled, {m_rows.file()}, u"the import of %1 was cancelled"_s.arg(m_rows.file()));
}

} // namespace

Result<void> readVariables(CatalogueRows &rows, const CatalogueSink &sink)
{
    return VariableReading(rows, sink).read();
}

} // namespace beraad
