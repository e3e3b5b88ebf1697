// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/costprinting.h"
#include "cli/explanationprinting.h"
#include "cli/invocation.h"
#include "cli/routeprinting.h"
#include "rules/logic.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// What every question about a request file needs: the file, and the law of a day.
struct Asked {
    QDate on;
    Request request;
    Directory directory;
    RuleTable rules;
};

/// Nothing when it cannot be read; `status` then says how the call ends.
std::optional<Asked> readAsked(const Invocation &call, int &status)
{
    const auto refuse = [&](const Error &error) {
        status = call.refuse(error);
        return std::nullopt;
    };
    const QDate on = call.isSet(u"on"_s) ? call.day(u"on"_s) : SystemClock().today();
    const auto document = readJsonFile(call.words.first());
    if (!document)
        return refuse(document.error());
    QStringList unknownMembers;
    auto request = readRequest(*document, Strictness::Strict, &unknownMembers);
    if (!request)
        return refuse(request.error());
    for (const QString &member : std::as_const(unknownMembers))
        call.err << "warning: " << document->where(member) << ": unknown member, kept\n";
    const auto directory = shippedDirectory();
    if (!directory)
        return refuse(directory.error());
    auto rules = shippedRules();
    if (!rules)
        return refuse(rules.error());
    Directory all = directory->with(request->organisations);
    return Asked{on, *std::move(request), std::move(all), *std::move(rules)};
}

int route(const Invocation &call)
{
    int status = kDone;
    const auto asked = readAsked(call, status);
    if (!asked)
        return status;
    const Route found = routeOf(asked->request, asked->directory, asked->rules, asked->on);
    if (call.json())
        call.printJson(toJson(found, call.value(u"lang"_s)));
    else
        printRoute(call.out, found, asked->rules, asked->directory, call.value(u"lang"_s));
    return found.hasErrors() ? kRefused : kDone;
}

int cost(const Invocation &call)
{
    int status = kDone;
    const auto asked = readAsked(call, status);
    if (!asked)
        return status;
    const CostTable found = costOf(asked->request, asked->directory, asked->rules, asked->on);
    if (call.json())
        call.printJson(toJson(found, call.value(u"lang"_s)));
    else
        printCost(call.out, found, asked->request, asked->rules, asked->directory, call.value(u"lang"_s));
    return kDone;
}

int explainProcedure(const Invocation &call)
{
    int status = kDone;
    const auto asked = readAsked(call, status);
    if (!asked)
        return status;
    const auto found
        = explain(asked->request, asked->directory, asked->rules, asked->on, call.words.at(1), call.value(u"flow"_s));
    if (!found)
        return call.refuse(found.error());
    if (call.json())
        call.printJson(toJson(*found, asked->rules, call.value(u"lang"_s)));
    else
        printExplanation(call.out, *found, asked->rules, call.value(u"lang"_s));
    return kDone;
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

constexpr CommandSpec kCommands[] = {
    {"route", "REQUEST", 1, "on lang json",
     "which authorisations a request file needs, and why; 1 when it has findings of severity error",
     "route request.json --on 2026-11-22 --lang fr", route},
    {"cost", "REQUEST", 1, "on lang json",
     "what leaves the route, and how many days, without a line or a provider, or with it coarsened, made a yes or no, "
     "pseudonymised or anonymised",
     "cost request.json --on 2026-11-22", cost},
    {"explain", "REQUEST PROCEDURE", 2, "on flow lang json",
     "why a procedure (protocol-vl, ivc-ssh, …) is in the route of a request file, or why it is not",
     "explain request.json protocol-vl --on 2026-11-22", explainProcedure},
    {"logic test", "SUITE", 1, "", "runs a JsonLogic suite; 1 when a case fails", "logic test suite.json", logicTest},
};

} // namespace

std::span<const CommandSpec> routingCommands()
{
    return kCommands;
}

} // namespace beraad::cli
