// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/differenceprinting.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "routing/casecheck.h"
#include "routing/rulediff.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int rulesCheck(const Invocation &call)
{
    const auto problems = checkRules(call.words.first());
    if (call.json()) {
        call.printJson(QJsonObject{{u"format"_s, u"beraad-rules-check/1"_s}, {u"findings"_s, toJson(problems)}});
        return problems.empty() ? kDone : kRefused;
    }
    for (const Problem &problem : problems)
        call.err << problem.where << ": " << problem.message << '\n';
    call.out << (problems.empty() ? u"clean"_s : counted(std::ssize(problems), u"finding"_s)) << '\n';
    return problems.empty() ? kDone : kRefused;
}

QJsonArray toJson(const std::vector<RouteCase> &cases)
{
    QJsonArray array;
    for (const RouteCase &one : cases)
        array.append(QJsonObject{{u"name"_s, one.name}, {u"faults"_s, QJsonArray::fromStringList(one.faults)}});
    return array;
}

QTextStream &print(QTextStream &out, const std::vector<RouteCase> &cases)
{
    for (const RouteCase &one : cases) {
        out << (one.faults.isEmpty() ? "ok   " : "FAIL ") << one.name << '\n';
        for (const QString &fault : one.faults)
            out << "     " << fault << '\n';
    }
    return out;
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
    const auto failed = std::ranges::count_if(*cases, [](const RouteCase &one) { return !one.faults.isEmpty(); });
    const auto passed = std::ssize(*cases) - failed;
    if (call.json())
        call.printJson(QJsonObject{{u"format"_s, u"beraad-rules-test/1"_s},
                                   {u"passed"_s, qint64{passed}},
                                   {u"failed"_s, qint64{failed}},
                                   {u"cases"_s, toJson(*cases)}});
    else
        print(call.out, *cases) << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? kDone : kRefused;
}

/// `shipped` or a folder of rule files.
Result<RuleTable> rulesNamed(const QString &word)
{
    return word == u"shipped"_s ? shippedRules() : readRules(word);
}

/// The requests of all `--request`; an error names the first file that cannot be read.
Result<std::vector<NamedRequest>> requestsOf(const Invocation &call)
{
    std::vector<NamedRequest> requests;
    for (const QString &path : call.options.values(u"request"_s)) {
        auto request = readJsonFile(path).and_then([](const JsonDocument &document) { return readRequest(document); });
        if (!request)
            return std::unexpected(request.error());
        requests.push_back({path, *std::move(request)});
    }
    return requests;
}

void printDiff(const Invocation &call, const RuleTable &before, const RuleTable &after,
               const std::vector<RouteEffect> &effects)
{
    const QString language = call.value(u"lang"_s);
    const auto differences = differenceBetween(before, after);
    for (const EntryDifference &difference : differences)
        printDifference(call.out, difference, before, after, language);
    for (const RouteEffect &effect : effects) {
        call.out << "  " << effect.name << (effect.difference.isEmpty() ? ": the same route\n" : "\n");
        printDifference(call.out, effect.difference, after, language);
    }
    call.out << before.version << " -> " << after.version << ": " << counted(std::ssize(differences), u"difference"_s)
             << '\n';
}

int rulesDiff(const Invocation &call)
{
    const QDate on = call.isSet(u"on"_s) ? call.day(u"on"_s) : SystemClock().today();
    const auto before = rulesNamed(call.words.at(0));
    if (!before)
        return call.refuse(before.error());
    const auto after = rulesNamed(call.words.at(1));
    if (!after)
        return call.refuse(after.error());
    const auto requests = requestsOf(call);
    if (!requests)
        return call.refuse(requests.error());
    const auto directory = shippedDirectory();
    if (!directory)
        return call.refuse(directory.error());
    const auto effects = effectsOn(*requests, *directory, *before, *after, on);
    if (call.json())
        call.printJson(rulesDiffJson(*before, *after, effects, call.value(u"lang"_s)));
    else
        printDiff(call, *before, *after, effects);
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"rules check", "DIR", 1, "json", "lints a folder of rule files; 1 when something is found",
     "rules check forms/routing", rulesCheck},
    {"rules test", "DIR", 1, "json", "routes case folders (request.json, expected.json); 1 when one fails",
     "rules test cases", rulesTest},
    {"rules diff", "OLD NEW", 2, "request on lang json",
     "how two folders of rule files differ (shipped: those of the program), and what that changes for request files",
     "rules diff shipped my-rules --request request.json", rulesDiff},
};

} // namespace

std::span<const CommandSpec> rulesCommands()
{
    return kCommands;
}

} // namespace beraad::cli
