// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/attachments.h"
#include "store/cataloguetables.h"
#include "store/eventlog.h"
#include "store/feedbacklog.h"
#include "store/sittinglog.h"

#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kIntegrity = "pragma integrity_check"_L1;
constexpr auto kForeignKeys = "pragma foreign_key_check"_L1;
constexpr auto kProjected = "select id from dossier order by id"_L1;

void append(std::vector<Problem> &problems, std::vector<Problem> more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Problem> checkFile(Database &database)
{
    std::vector<Problem> problems;
    {
        Statement rows = database.prepare(kIntegrity);
        for (rows.run(); rows.next();)
            if (rows.text(0) != u"ok")
                problems.push_back({u"file"_s, rows.text(0)});
    }
    Statement rows = database.prepare(kForeignKeys);
    for (rows.run(); rows.next();)
        problems.push_back(
            {rows.text(0), u"row %1 refers to a row of %2 that is not there"_s.arg(rows.text(1), rows.text(2))});
    return problems;
}

std::vector<Problem> checkDossier(Database &database, const DossierId &dossier, VerifyReport &report)
{
    std::vector<Problem> problems;
    std::vector<Envelope> envelopes;
    bool allRead = true;
    for (StoredEvent &stored : storedEventsOf(database, dossier)) {
        ++report.events;
        if (!stored.envelope) {
            problems.push_back({stored.where, stored.envelope.error().detail});
            allRead = false;
            continue;
        }
        if (!stored.isVerbatim)
            problems.push_back({stored.where, u"its texts are not those that were written"_s});
        envelopes.push_back(std::move(*stored.envelope));
    }
    append(problems, verifyChains(envelopes));
    if (allRead) // what does not read cannot be folded; its projection says nothing
        append(problems,
               differences(dossier, storedProjection(database, dossier), project(foldAll(dossier, envelopes))));
    return problems;
}

std::set<DossierId> allDossiers(Database &database)
{
    std::set<DossierId> dossiers;
    for (const DossierId &dossier : dossiersWithEvents(database))
        dossiers.insert(dossier);
    Statement rows = database.prepare(kProjected);
    for (rows.run(); rows.next();)
        dossiers.insert(DossierId(rows.text(0)));
    return dossiers;
}

/// One part of the check; damage that stops it is a problem like any other.
template <typename Check> void run(VerifyReport &report, Check check)
{
    try {
        append(report.problems, check());
    } catch (const StoreFault &fault) {
        if (fault.error.code != ErrorCode::WorkspaceDamaged)
            throw;
        report.problems.push_back({u"file"_s, fault.error.detail});
    }
}

} // namespace

VerifyReport verifyWorkspace(Database &database)
{
    VerifyReport report;
    const Transaction snapshot(database, Transaction::Kind::Read);
    run(report, [&] { return checkFile(database); });
    run(report, [&] {
        std::vector<Problem> problems;
        for (const DossierId &dossier : allDossiers(database)) {
            ++report.dossiers;
            run(report, [&] { return checkDossier(database, dossier, report); });
        }
        return problems;
    });
    run(report, [&] { return checkUses(database); });
    run(report, [&] { return catalogue::check(database); });
    run(report, [&] { return attachments::check(database, report.attachments); });
    run(report, [&] { return feedback::check(database); });
    run(report, [&] { return sittings::check(database); });
    return report;
}

} // namespace beraad
