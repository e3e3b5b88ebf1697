// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "tests/store/rawfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The list of dossiers at a hundred thousand of them: a page is found by the database, whoever looks and however far.
class TestLongList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPageIsReadInAMoment_data();
    void aPageIsReadInAMoment();
    void pagesFollowEachOtherWithoutGaps();
    void theFacetsAreReadInAMoment();

private:
    static constexpr int kDossiers = 100'000;
    static constexpr int kPage = 60;
    static constexpr int kMomentMs = 1500; ///< also on a busy machine and without optimisation

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestLongList::initTestCase()
{
    const QString path = m_folder.filePath(u"w.beraad"_s);
    QVERIFY(Workspace::create(path));
    const QString numbers
        = u"with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "_s.arg(kDossiers);
    const QString at = u"strftime('%Y-%m-%dT%H:%M:%S.000Z', 1500000000 + i * 900, 'unixepoch')"_s;
    // 500 requesters with 200 dossiers each, 40 holders, one committee with every fifth, and `rare` with three.
    rawfile::run(
        path,
        u"insert into dossier (id, title, search_key, requester, requester_person, purpose, submitted,"
        " last_event, line_count, open_questions, phase) "_s
            + numbers
            + u"select 'd' || i, 'Study ' || (i * 7919 % 100003), 'study ' || (i * 7919 % 100003) || ' d' || i,"
              " 'org' || (i % 500), 'person' || (i % 3000), 'research', %1, %1, 5, i % 50 = 0,"
              " case i % 3 when 0 then 'submitted' when 1 then 'returned' else 'decided' end from n"_s.arg(at));
    const auto party = [&](const QString &who, const QString &where) {
        rawfile::run(path,
                     u"insert or ignore into dossier_party (dossier, organisation, submitted) select id, %1, submitted"
                     " from dossier where %2"_s.arg(who, where));
    };
    party(u"requester"_s, u"1"_s);
    party(u"'holder' || (substr(id, 2) % 40)"_s, u"1"_s);
    party(u"'rare'"_s, u"id in ('d3', 'd50000', 'd99999')"_s);
    rawfile::run(
        path,
        u"insert into track (dossier, id, position, procedure, authority, is_open, received, state)"
        " select id, 'dpo-advice:holder', 0, 'dpo-advice', 'holder' || (substr(id, 2) % 40), phase = 'returned',"
        " submitted, '{}' from dossier"_s);
    rawfile::run(path,
                 u"insert into track (dossier, id, position, procedure, authority, is_open, received, state)"
                 " select id, 'ivc-ssh:ivc', 1, 'ivc-ssh', 'ivc', 1, submitted, '{}' from dossier"
                 " where substr(id, 2) % 5 = 0"_s);
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QCOMPARE(m_workspace->info()->dossiers, kDossiers);
}

void TestLongList::aPageIsReadInAMoment_data()
{
    QTest::addColumn<DossierQuery>("query");
    QTest::addColumn<int>("found"); // on the page
    const auto add = [](const char *name, int found, auto set) {
        DossierQuery query;
        query.limit = kPage;
        set(query);
        QTest::newRow(name) << query << found;
    };
    const DossierParts holder{{}, {u"holder7"_s}, {}};
    const DossierParts requester{{u"org7"_s}, {}, {}};
    const DossierParts committee{{}, {}, {u"ivc-ssh"_s}};
    const DossierParts rare{{}, {u"rare"_s}, {}};
    const DossierParts stranger{{u"nobody"_s}, {u"nobody"_s}, {u"none"_s}};
    add("holder", kPage, [&](DossierQuery &q) { q.parts = holder; });
    add("holder, deep", kPage, [&](DossierQuery &q) {
        q.parts = holder;
        q.offset = 2000;
    });
    add("requester", kPage, [&](DossierQuery &q) { q.parts = requester; });
    add("committee, very deep", kPage, [&](DossierQuery &q) {
        q.parts = committee;
        q.offset = 19'900;
    });
    add("three of all", 3, [&](DossierQuery &q) { q.parts = rare; });
    add("nothing at all", 0, [&](DossierQuery &q) { q.parts = stranger; });
    for (const auto &[name, order] : {std::pair{"oldest", DossierOrder::OldestFirst},
                                      {"last changed", DossierOrder::LastChangedFirst},
                                      {"by title", DossierOrder::ByTitle}})
        add(name, kPage, [&](DossierQuery &q) {
            q.parts = holder;
            q.order = order;
        });
    add("returned", kPage, [&](DossierQuery &q) {
        q.parts = requester;
        q.phases = {Phase::Returned};
    });
    add("words", 1, [&](DossierQuery &q) {
        q.parts = {{u"org7"_s}, {}, {}};
        q.each = {{u"d10007"_s, {}}};
    });
    add("no such word", 0, [&](DossierQuery &q) {
        q.parts = holder;
        q.each = {{u"zz"_s, {}}, {u"study"_s, {}}};
    });
    add("waiting", kPage, [&](DossierQuery &q) {
        q.parts = holder;
        q.waiting = DossierWaiting{{}, {u"holder7"_s}, {}};
    });
    add("waiting for a requester", kPage, [&](DossierQuery &q) {
        q.parts = requester;
        q.waiting = DossierWaiting{{u"org7"_s}, {}, {}};
    });
    add("at an authority", kPage, [&](DossierQuery &q) {
        q.parts = committee;
        q.authority = OrganisationId(u"ivc"_s);
        q.requester = OrganisationId(u"org5"_s);
    });
}

void TestLongList::aPageIsReadInAMoment()
{
    QFETCH(DossierQuery, query);
    QFETCH(int, found);
    QElapsedTimer timer;
    timer.start();
    const auto rows = m_workspace->dossiers(query);
    const qint64 took = timer.elapsed();
    QVERIFY2(rows, rows ? "" : qPrintable(toPlainText(rows.error())));
    qInfo("%lld ms", took);
    QCOMPARE(int(rows->size()), found);
    QVERIFY(took < kMomentMs);
}

void TestLongList::pagesFollowEachOtherWithoutGaps()
{
    DossierQuery query;
    query.parts = DossierParts{{u"org7"_s}, {}, {}};
    query.limit = 1000;
    for (const DossierOrder order : {DossierOrder::NewestFirst, DossierOrder::OldestFirst,
                                     DossierOrder::LastChangedFirst, DossierOrder::ByTitle}) {
        query.order = order;
        query.offset = 0;
        query.limit = 1000;
        const auto whole = m_workspace->dossiers(query).value();
        QCOMPARE(whole.size(), size_t(kDossiers / 500));
        std::vector<DossierRow> pieces;
        query.limit = 33;
        for (query.offset = 0; query.offset < int(whole.size()); query.offset += query.limit)
            std::ranges::move(m_workspace->dossiers(query).value(), std::back_inserter(pieces));
        QCOMPARE(pieces, whole);
    }
}

void TestLongList::theFacetsAreReadInAMoment()
{
    QElapsedTimer timer;
    timer.start();
    const auto facets = m_workspace->dossierFacets({{}, {}, {u"ivc-ssh"_s}});
    const qint64 took = timer.elapsed();
    qInfo("%lld ms", took);
    QCOMPARE(facets->requesters.size(), size_t(100));
    QVERIFY(std::ranges::contains(facets->authorities, OrganisationId(u"ivc"_s)));
    QVERIFY(took < kMomentMs);
}

QTEST_GUILESS_MAIN(TestLongList)
#include "tst_longlist.moc"
