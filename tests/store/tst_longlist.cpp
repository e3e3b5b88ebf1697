// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "tests/store/longlist.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The list of dossiers at a hundred thousand of them: a page is found by the database, whoever looks and
/// however far. How fast is measured by the bench.
class TestLongList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPageIsFound_data();
    void aPageIsFound();
    void pagesFollowEachOtherWithoutGaps();
    void theFacetsAreFound();

private:
    static constexpr int kPage = 60;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestLongList::initTestCase()
{
    const QString path = m_folder.filePath(u"w.beraad"_s);
    QVERIFY(Workspace::create(path));
    longlist::fill(path);
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QCOMPARE(m_workspace->info()->dossiers, longlist::kDossiers);
}

void TestLongList::aPageIsFound_data()
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

void TestLongList::aPageIsFound()
{
    QFETCH(DossierQuery, query);
    QFETCH(int, found);
    const auto rows = m_workspace->dossiers(query);
    QVERIFY2(rows, rows ? "" : qPrintable(toPlainText(rows.error())));
    QCOMPARE(int(rows->size()), found);
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
        QCOMPARE(whole.size(), size_t(longlist::kDossiers / 500));
        std::vector<DossierRow> pieces;
        query.limit = 33;
        for (query.offset = 0; query.offset < int(whole.size()); query.offset += query.limit)
            std::ranges::move(m_workspace->dossiers(query).value(), std::back_inserter(pieces));
        QCOMPARE(pieces, whole);
    }
}

void TestLongList::theFacetsAreFound()
{
    const auto facets = m_workspace->dossierFacets({{}, {}, {u"ivc-ssh"_s}});
    QCOMPARE(facets->requesters.size(), size_t(100));
    QVERIFY(std::ranges::contains(facets->authorities, OrganisationId(u"ivc"_s)));
}

QTEST_GUILESS_MAIN(TestLongList)
#include "tst_longlist.moc"
