// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the list among a hundred thousand dossiers: for who has a part in many, in few or in none, however deep.
#include "measure.h"
#include "store/workspace.h"
#include "tests/store/longlist.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kRounds = 30;
constexpr int kPage = 60;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "lists: %s\n", qUtf8Printable(why));
    std::exit(1);
}

template <typename Read> void measure(const QString &what, Read read)
{
    std::vector<double> samples;
    for (int round = 0; round < kRounds; ++round)
        samples.push_back(bench::microsecondsOf([&] {
                              if (const auto answer = read(); !answer)
                                  giveUp(toPlainText(answer.error()));
                          })
                          / 1000);
    bench::print({what + u", p95"_s, bench::quantile(samples, 0.95), {}, u"ms"_s, u"<= 50"_s});
}

void measurePages(const Workspace &workspace)
{
    const DossierParts holder{{}, {u"holder7"_s}, {}};
    const DossierParts requester{{u"org7"_s}, {}, {}};
    const DossierParts committee{{}, {}, {u"ivc-ssh"_s}};
    const auto page = [&](const QString &what, const DossierParts &parts, auto set) {
        DossierQuery query;
        query.parts = parts;
        query.limit = kPage;
        set(query);
        measure(what, [&] { return workspace.dossiers(query); });
    };
    const auto asItIs = [](DossierQuery &) { };
    page(u"a page of a holder's 2,500"_s, holder, asItIs);
    page(u"its 34th page"_s, holder, [](DossierQuery &query) { query.offset = 2000; });
    page(u"by title"_s, holder, [](DossierQuery &query) { query.order = DossierOrder::ByTitle; });
    page(u"what waits for the holder"_s, holder,
         [](DossierQuery &query) { query.waiting = DossierWaiting{{}, {u"holder7"_s}, {}}; });
    page(u"words that no title has"_s, holder, [](DossierQuery &query) { query.each = {{u"zz"_s, {}}}; });
    page(u"a page of a requester's 200"_s, requester, asItIs);
    page(u"the last page of a committee's 20,000"_s, committee, [](DossierQuery &query) { query.offset = 19'900; });
    page(u"three of all"_s, {{}, {u"rare"_s}, {}}, asItIs);
    page(u"none of all"_s, {{u"nobody"_s}, {u"nobody"_s}, {u"none"_s}}, asItIs);
    measure(u"the filters of a committee's 20,000"_s, [&] { return workspace.dossierFacets(committee); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        giveUp(u"usage: bench_lists FOLDER"_s);
    const QString path = QString::fromLocal8Bit(argv[1]) + u"/lists.beraad"_s;
    if (const auto created = Workspace::create(path); !created)
        giveUp(toPlainText(created.error()));
    longlist::fill(path);
    const auto workspace = Workspace::open(path);
    if (!workspace)
        giveUp(toPlainText(workspace.error()));
    measurePages(**workspace);
    return 0;
}
