// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/invocation.h"
#include "cli/routeprinting.h"
#include "routing/casecheck.h"
#include "rules/logic.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int route(const Invocation &call)
{
    const QDate on = call.isSet(u"on"_s) ? QDate::fromString(call.value(u"on"_s), Qt::ISODate) : SystemClock().today();
    if (!on.isValid())
        return call.misused(u"--on %1: expected a day as 2026-11-22"_s.arg(call.value(u"on"_s)));
    const auto document = readJsonFile(call.words.first());
    if (!document)
        return call.refuse(document.error());
    QStringList unknownMembers;
    const auto request = readRequest(*document, Strictness::Strict, &unknownMembers);
    if (!request)
        return call.refuse(request.error());
    for (const QString &member : std::as_const(unknownMembers))
        call.err << "warning: " << document->where(member) << ": unknown member, kept\n";
    const auto directory = shippedDirectory();
    if (!directory)
        return call.refuse(directory.error());
    const auto rules = shippedRules();
    if (!rules)
        return call.refuse(rules.error());
    const Route found = routeOf(*request, directory->with(request->organisations), *rules, on);
    if (call.json())
        call.printJson(toJson(found, call.value(u"lang"_s)));
    else
        printRoute(call.out, found, *rules, *directory, call.value(u"lang"_s));
    return found.hasErrors() ? kRefused : kDone;
}

int logicTest(const Invocation &call)
{
    QFile file(call.words.first());
    if (!file.open(QIODevice::ReadOnly))
        return call.refuse(
            {ErrorCode::FileUnreadable, {}, u"cannot read %1: %2"_s.arg(call.words.first(), file.errorString()), {}});
    const auto report = logic::runSuite(file.readAll(), call.words.first());
    if (!report)
        return call.refuse(report.error());
    for (const Problem &failure : report->failures)
        call.err << failure.where << ": " << failure.message << '\n';
    call.out << report->passed << " passed, " << report->failed << " failed\n";
    return report->failed == 0 && report->passed > 0 ? kDone : kRefused;
}

int rulesCheck(const Invocation &call)
{
    const auto problems = checkRules(call.words.first());
    for (const Problem &problem : problems)
        call.err << problem.where << ": " << problem.message << '\n';
    call.out << (problems.empty() ? u"clean"_s : u"%1 findings"_s.arg(problems.size())) << '\n';
    return problems.empty() ? kDone : kRefused;
}

int rulesTest(const Invocation &call)
{
    const auto directory = shippedDirectory();
    if (!directory)
        return call.refuse(directory.error());
    const auto rules = shippedRules();
    if (!rules)
        return call.refuse(rules.error());
    const auto cases = runCases(call.words.first(), *directory, *rules);
    if (!cases)
        return call.refuse(cases.error());
    qsizetype failed = 0;
    for (const RouteCase &one : *cases) {
        failed += one.faults.isEmpty() ? 0 : 1;
        call.out << (one.faults.isEmpty() ? "ok   " : "FAIL ") << one.name << '\n';
        for (const QString &fault : one.faults)
            call.out << "     " << fault << '\n';
    }
    call.out << static_cast<qsizetype>(cases->size()) - failed << " passed, " << failed << " failed\n";
    return failed == 0 ? kDone : kRefused;
}

constexpr CommandSpec kCommands[] = {
    {"route", "REQUEST", 1, "on lang json", "which authorisations a request file needs, and why", route},
    {"logic test", "SUITE", 1, "", "runs a JsonLogic suite", logicTest},
    {"rules check", "DIR", 1, "", "lints a folder of rule files", rulesCheck},
    {"rules test", "DIR", 1, "", "routes case folders (request.json, expected.json)", rulesTest},
};

} // namespace

std::span<const CommandSpec> routingCommands()
{
    return kCommands;
}

} // namespace beraad::cli
