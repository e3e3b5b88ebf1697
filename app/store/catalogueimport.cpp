// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogueimport.h"

#include "store/affecteddossiers.h"
#include "store/cataloguetables.h"
#include "store/codec.h"
#include "store/importsources.h"
#include "store/registers.h"

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kFindOrganisation = "select value from organisation where id = :id"_L1;
constexpr auto kIndexIsOld = "select count(*) from setting where key = 'catalogue.index'"_L1;
constexpr auto kIndexIsNew = "delete from setting where key = 'catalogue.index'"_L1;
constexpr auto kNotGone
    = "select number, id from variable where gone = '' and number > :after order by number limit 1000"_L1;
constexpr auto kForgetCounts = "update facet set variables = 0"_L1;

constexpr qint64 kTellEvery = 500;
constexpr qsizetype kMostProblems = 100;

} // namespace

CatalogueImport::CatalogueImport(Database &database, const ImportSource &source)
    : m_database(database)
    , m_source(importsources::keep(database, source))
    , m_datasets(database, m_source)
    , m_lists(database, m_source)
    , m_variables(database, m_source, m_datasets, m_report)
{
    m_report.source = source;
}

void CatalogueImport::take(const CatalogueItem &item)
{
    ++m_items;
    std::visit([this](const auto &one) { takeOne(one); }, item);
}

void CatalogueImport::problem(const QString &message)
{
    if (std::ssize(m_problems) < kMostProblems)
        m_problems.push_back({u"%1: item %2"_s.arg(m_report.source.name).arg(m_items), message});
    else
        ++m_hidden;
}

void CatalogueImport::refuseTwice(const std::optional<QString> &name)
{
    if (name)
        problem(u"%1 stands here twice"_s.arg(*name));
}

void CatalogueImport::takeOne(const Organisation &organisation)
{
    ++m_report.organisations.read;
    if (organisation.id.isEmpty())
        return problem(u"an organisation lacks an id"_s);
    Statement found = m_database.prepare(kFindOrganisation);
    found.bind(u":id"_s, organisation.id.value).run();
    if (found.next()) { // what the directory says of a body is not for a catalogue to change
        ++m_report.organisations.unchanged;
        return;
    }
    if (const auto read = atDoor([&] { codec::readOrganisation(codec::write(organisation), organisation.id.value); });
        !read)
        return problem(u"the directory cannot take %1: %2"_s.arg(organisation.id.value, toPlainText(read.error())));
    ++m_report.organisations.added;
    registers::add(m_database, organisation);
}

void CatalogueImport::takeOne(const Dataset &dataset)
{
    if (dataset.id.isEmpty() || dataset.provider.isEmpty())
        return problem(u"a data set lacks an id or a provider"_s);
    refuseTwice(m_datasets.take(dataset));
}

void CatalogueImport::takeOne(const CodeList &list)
{
    if (list.id.isEmpty())
        return problem(u"a code list lacks an id"_s);
    refuseTwice(m_lists.take(list));
}

void CatalogueImport::takeOne(const Variable &variable)
{
    if (variable.id.isEmpty() || variable.provider.isEmpty() || variable.dataset.isEmpty() || variable.name.isEmpty())
        return problem(u"a variable lacks an id, a provider, a data set or a name"_s);
    refuseTwice(m_variables.take(variable));
}

ImportReport CatalogueImport::finish()
{
    if (m_hidden > 0)
        m_problems.push_back({m_report.source.name, u"and %1 problems more"_s.arg(m_hidden)});
    const QString &name = m_report.source.name;
    if (!m_problems.empty())
        fail(ErrorCode::BadContent, {name}, u"%1 cannot be imported"_s.arg(name), std::move(m_problems));
    const QDate day = m_report.source.imported.date();
    m_variables.markGone(day);
    m_datasets.markGone(day);
    m_lists.markGone(day);
    m_variables.finish();
    m_report.datasets = m_datasets.counts();
    m_report.codeLists = m_lists.counts();
    const ImportCounts &listed = m_lists.codeCounts();
    m_report.codes.read += listed.read;
    m_report.codes.added += listed.added;
    m_report.codes.changed += listed.changed;
    m_report.codes.unchanged += listed.unchanged;
    m_report.codes.gone += listed.gone;
    m_report.affected = affectedBy(m_database, m_variables.changed(), m_variables.gone());
    m_report.source.variables = m_report.variables;
    importsources::keep(m_database, m_report.source);
    return std::move(m_report);
}

ImportReport import(Database &database, const ImportSource &source, const CatalogueReader &reader,
                    const ImportProgress &progress)
{
    Transaction transaction(database);
    CatalogueImport writing(database, source);
    ImportStep step;
    Result<void> fault; // of a reader that goes on in spite of it
    const auto goOn = [&] {
        step.items = writing.items();
        return fault && (!progress || progress(step));
    };
    const auto cancelled = [&] {
        return Error{ErrorCode::Cancelled, {source.name}, u"the import of %1 was cancelled"_s.arg(source.name), {}};
    };
    CatalogueSink sink;
    sink.take = [&](CatalogueItem &&item) -> Result<void> {
        if (fault)
            fault = atDoor([&] { writing.take(item); });
        if (fault && writing.items() % kTellEvery == 0 && !goOn())
            fault = std::unexpected(cancelled());
        return fault;
    };
    sink.goOn = [&](qint64 done, qint64 total) {
        step.done = done;
        step.total = total;
        if (!goOn() && fault)
            fault = std::unexpected(cancelled());
        return fault.has_value();
    };
    const Result<void> read = reader(sink);
    orFail(fault);
    orFail(read);
    step.done = step.total;
    if (!goOn())
        throw StoreFault{cancelled()};
    ImportReport report = writing.finish();
    transaction.commit();
    return report;
}

void renewIndexIfOld(Database &database)
{
    if (database.answer(kIndexIsOld).toLongLong() == 0)
        return;
    Transaction transaction(database);
    ImportReport unused;
    DatasetTable datasets(database, 0);
    VariableImport writing(database, 0, datasets, unused);
    database.prepare(kForgetCounts).run();
    for (qint64 after = 0;;) {
        std::vector<std::pair<qint64, QString>> some;
        {
            Statement rows = database.prepare(kNotGone);
            rows.bind(u":after"_s, after).run();
            while (rows.next())
                some.emplace_back(rows.number(0), rows.text(1));
        }
        for (const auto &[number, id] : some)
            writing.reindex(number, readVariable(database, VariableId(id)));
        if (some.empty())
            break;
        after = some.back().first;
    }
    writing.finish();
    database.prepare(kIndexIsNew).run();
    transaction.commit();
}

} // namespace beraad::catalogue
