// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/logdrafting.h"

#include "catalogue/variablescsv.h"
#include "importing/csvdialect.h"
#include "importing/csvsource.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kAskEvery = 4096; ///< records

QString orOther(const QString &chosen, const QString &guessed)
{
    return chosen.isEmpty() ? guessed : chosen;
}

/// Where the columns of a mapping stand.
struct ColumnPlaces {
    qsizetype caseId = -1;
    qsizetype activity = -1;
    qsizetype time = -1;
    qsizetype actor = -1;
};

class CsvLog {
public:
    CsvLog(OpenCsv &source, LogDraft &draft)
        : m_source(source)
        , m_draft(draft)
    {
    }

    /// false: cancelled.
    bool read(const LogProgress &progress)
    {
        CsvRow row;
        if (!m_source.reader.next(row)) {
            m_draft.fault(0, u"the file is empty"_s);
            return true;
        }
        m_columns = row.fields;
        m_draft.report().columns = m_columns;
        if (!findColumns(row.line))
            return true;
        for (qint64 count = 1; m_source.reader.next(row); ++count) {
            take(row);
            if (count % kAskEvery == 0 && progress && !goOn(progress))
                return false;
        }
        m_draft.faults(m_source.reader.problems());
        return true;
    }

private:
    bool goOn(const LogProgress &progress)
    {
        const auto [done, total] = m_source.progress();
        return progress(done, total);
    }

    bool findColumns(int line)
    {
        const LogMapping guessed = guessMapping(m_columns);
        const LogMapping &chosen = m_draft.options().mapping;
        LogMapping &mapping = m_draft.report().mapping;
        mapping = {orOther(chosen.caseId, guessed.caseId), orOther(chosen.activity, guessed.activity),
                   orOther(chosen.time, guessed.time), orOther(chosen.actor, guessed.actor)};
        m_places.caseId = place(line, u"case"_s, mapping.caseId);
        m_places.activity = place(line, u"activity"_s, mapping.activity);
        m_places.time = place(line, u"time"_s, mapping.time);
        if (!mapping.actor.isEmpty())
            m_places.actor = place(line, u"actor"_s, mapping.actor);
        return !m_draft.hasFaults();
    }

    qsizetype place(int line, const QString &what, const QString &column)
    {
        const QString all = m_columns.join(u", "_s);
        if (column.isEmpty())
            m_draft.fault(line, u"no column is known to say the %1; the columns are %2"_s.arg(what, all));
        else if (!m_columns.contains(column))
            m_draft.fault(line, u"there is no column %1; the columns are %2"_s.arg(column, all));
        else if (m_columns.count(column) > 1)
            m_draft.fault(line, u"the column %1 stands twice"_s.arg(column));
        return m_columns.indexOf(column);
    }

    void take(const CsvRow &row)
    {
        if (row.fields.size() != m_columns.size()) {
            m_draft.fault(row.line,
                          u"%1 fields where the first line has %2"_s.arg(row.fields.size()).arg(m_columns.size()));
            return;
        }
        LogDraft::Cells cells{row.fields.at(m_places.caseId),
                              row.fields.at(m_places.activity),
                              row.fields.at(m_places.time),
                              m_places.actor < 0 ? QString() : row.fields.at(m_places.actor),
                              {}};
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isMapped
                = i == m_places.caseId || i == m_places.activity || i == m_places.time || i == m_places.actor;
            if (!isMapped && !m_columns.at(i).isEmpty())
                cells.attributes.insert(m_columns.at(i), row.fields.at(i));
        }
        m_draft.add(row.line, std::move(cells));
    }

    OpenCsv &m_source;
    LogDraft &m_draft;
    QStringList m_columns;
    ColumnPlaces m_places;
};

} // namespace

Result<ReadLog> readCsvLog(const QString &path, const LogOptions &options, const LogProgress &progress)
{
    const auto dialect = dialectOf(path);
    if (!dialect)
        return std::unexpected(dialect.error());
    const char separator = options.separator ? options.separator : dialect->separator;
    auto source = csvOpening(path, dialect->encoding, separator)();
    if (!source)
        return std::unexpected(source.error());
    LogDraft draft(path, options);
    draft.report().separator = separator;
    if (!CsvLog(*source, draft).read(progress))
        return refuse(ErrorCode::Cancelled, {path}, u"the import of %1 was cancelled"_s.arg(path));
    return std::move(draft).finish();
}

} // namespace beraad
