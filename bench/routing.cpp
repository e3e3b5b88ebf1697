// SPDX-License-Identifier: GPL-3.0-or-later
// Routes and costs of generated dossiers of 10, 100 and 1,000 lines on one core, and how they grow.
#include "base/json.h"
#include "measure.h"
#include "routing/cost.h"

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

/// Few: five kinds of lines, as in a usual dossier. Many: as many as seven sources, three forms and two flags give.
enum class Variety { Few, Many };

/// Lines at providers of every kind, so that most rules have something to look at.
Request mixedRequest(int lines, Variety variety = Variety::Few)
{
    static const std::array<std::pair<QString, QString>, 7> kSources{{
        {u"agodi"_s, u"education"_s},
        {u"vdab"_s, u"social"_s},
        {u"rsz"_s, u"social"_s},
        {u"dwse"_s, u"social"_s},
        {u"rr"_s, u"national-register"_s},
        {u"fodfin"_s, u"fiscal"_s},
        {u"ima"_s, u"health"_s},
    }};
    Request request;
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    for (int i = 0; i < lines; ++i) {
        const auto &[provider, category] = kSources[size_t(i) % (variety == Variety::Few ? 5 : kSources.size())];
        Line line;
        line.id = LineId(u"l%1"_s.arg(i + 1));
        line.provider = OrganisationId(provider);
        line.dataset = u"dataset%1"_s.arg(i % 7);
        line.variable = u"variable%1"_s.arg(i);
        line.category = category;
        line.granularity = u"exact"_s;
        if (variety == Variety::Many && i % 3 == 0)
            line.flags << u"highlyPersonal"_s;
        if (variety == Variety::Many && i % 11 == 0)
            line.flags << u"special"_s;
        if (variety == Variety::Many && i % 4 == 0)
            line.form = u"identified"_s;
        if (variety == Variety::Many && i % 13 == 0)
            line.form = u"anonymous"_s;
        line.period = {QDate(2018, 9, 1), QDate(2021, 8, 31)};
        request.lines.push_back(line);
    }
    return request;
}

/// After one edit of a line the window routes the whole request anew: nothing is kept between the two.
double rerouteMilliseconds(int lines, const Directory &directory, const RuleTable &rules, int rounds)
{
    Request request = mixedRequest(lines, Variety::Many);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        Line &edited = request.lines[size_t(round) % request.lines.size()];
        edited.category = round % 2 == 0 ? u"fiscal"_s : u"social"_s;
        times.push_back(bench::microsecondsOf([&] { (void)routeOf(request, directory, rules, QDate(2026, 11, 22)); }));
    }
    return bench::quantile(times, 0.5) / 1000;
}

double costMilliseconds(int lines, const Directory &directory, const RuleTable &rules, int rounds)
{
    const Request request = mixedRequest(lines, Variety::Many);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(bench::microsecondsOf([&] {
            if (costOf(request, directory, rules, QDate(2026, 11, 22)).lines.size() != size_t(lines))
                giveUp(u"a line has no cost"_s);
        }));
    return bench::quantile(times, 0.5) / 1000;
}

/// How much longer ten times the lines take: 10 is in proportion.
void printGrowth(const QString &what, double hundred, double thousand)
{
    bench::print(
        {u"growth of %1, 100 to 1,000 lines"_s.arg(what), thousand / hundred, std::nullopt, u"x"_s, u"<= 10"_s});
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
    const auto routed = [&](int lines, int rounds) {
        return bench::quantile(routingTimes(mixedRequest(lines), *directory, *rules, rounds), 0.5);
    };
    const double ten = routed(10, 500);
    const double hundred = routed(100, 500);
    const double thousand = routed(1000, 50);
    const auto perSecond = [](const QString &what, double microseconds, const QString &bar) {
        bench::print({what, 1e6 / microseconds, std::nullopt, u"per second"_s, bar});
    };
    perSecond(u"requests of 10 lines routed, one core"_s, ten, {});
    perSecond(u"requests of 100 lines routed, one core"_s, hundred, u">= 2000"_s);
    perSecond(u"requests of 1,000 lines routed, one core"_s, thousand, {});
    printGrowth(u"a route"_s, hundred, thousand);
    perSecond(u"the same of many kinds of lines"_s,
              bench::quantile(routingTimes(mixedRequest(1000, Variety::Many), *directory, *rules, 50), 0.5), {});
    const double edited = rerouteMilliseconds(1000, *directory, *rules, 50);
    bench::print({u"route anew after one edit, 1,000 lines, median"_s, edited, std::nullopt, u"ms"_s, u"<= 50"_s});
    printGrowth(u"that"_s, rerouteMilliseconds(100, *directory, *rules, 200), edited);
    const double costOfHundred = costMilliseconds(100, *directory, *rules, 20);
    const double costOfThousand = costMilliseconds(1000, *directory, *rules, 5);
    bench::print(
        {u"cost of every line, 10 lines"_s, costMilliseconds(10, *directory, *rules, 20), std::nullopt, u"ms"_s, {}});
    bench::print({u"cost of every line, 100 lines"_s, costOfHundred, std::nullopt, u"ms"_s, {}});
    bench::print({u"cost of every line, 1,000 lines"_s, costOfThousand, std::nullopt, u"ms"_s, {}});
    printGrowth(u"the cost"_s, costOfHundred, costOfThousand);
    return 0;
}
