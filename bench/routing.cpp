// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests of 100 lines are routed in a second on one core, and how long one of 1,000 lines takes.
#include "base/json.h"
#include "measure.h"
#include "routing/route.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "routing: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// Lines at providers of every kind, so that most rules have something to look at.
Request mixedRequest(int lines)
{
    static const std::array<std::pair<QString, QString>, 5> kSources{{
        {u"agodi"_s, u"education"_s},
        {u"vdab"_s, u"social"_s},
        {u"rsz"_s, u"social"_s},
        {u"dwse"_s, u"social"_s},
        {u"rr"_s, u"national-register"_s},
    }};
    Request request;
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    for (int i = 0; i < lines; ++i) {
        const auto &[provider, category] = kSources[size_t(i) % kSources.size()];
        Line line;
        line.id = LineId(u"l%1"_s.arg(i + 1));
        line.provider = OrganisationId(provider);
        line.dataset = u"dataset%1"_s.arg(i % 7);
        line.variable = u"variable%1"_s.arg(i);
        line.category = category;
        line.granularity = u"exact"_s;
        line.period = {QDate(2018, 9, 1), QDate(2021, 8, 31)};
        request.lines.push_back(line);
    }
    return request;
}

std::vector<double> routingTimes(const Request &request, const Directory &directory, const RuleTable &rules, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(bench::microsecondsOf([&] {
            if (routeOf(request, directory, rules, QDate(2026, 11, 22)).procedures.empty())
                giveUp(u"the request has no route"_s);
        }));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Result<Directory> directory = shippedDirectory();
    const Result<RuleTable> rules = shippedRules();
    if (!directory || !rules)
        giveUp(directory ? rules.error().detail : directory.error().detail);
    const double hundred = bench::quantile(routingTimes(mixedRequest(100), *directory, *rules, 500), 0.5);
    const double thousand = bench::quantile(routingTimes(mixedRequest(1000), *directory, *rules, 50), 0.5);
    bench::print(
        {u"requests of 100 lines routed, one core"_s, 1e6 / hundred, std::nullopt, u"per second"_s, u">= 2000"_s});
    bench::print({u"route of 1,000 lines, median"_s, thousand / 1000, std::nullopt, u"ms"_s, u"<= 50"_s});
    return 0;
}
