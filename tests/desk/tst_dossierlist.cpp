// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo.h"
#include "desk/desk.h"
#include "desk/dossierlist.h"
#include "desk/overview.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The list of dossiers is one person's: by what he may see, and never more than a page is read.
class TestDossierList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nobodySeesATitleThatIsNotHis();
    void everyDossierThatIsSeenIsListedOnce();
    void pagesFollowEachOther();
    void whatNarrowsTheList_data();
    void whatNarrowsTheList();
    void whatWaitsIsWhatTheFirstPageSays();
    void theOrderIsTheOneAskedFor();
    void aFileOfAnotherIsNotEvenNamed();
    void viewsAreKeptForEachPerson();
    void anUnreadableViewIsLeftOut();

private:
    void actAs(const PersonId &person) { QVERIFY(m_desk->actAs(person)); }
    std::vector<DossierListing> all(const DossierFilter &filter = {}, int limit = 50) const
    {
        std::vector<DossierListing> listings;
        for (int from = 0; from >= 0;) {
            const auto slice = DossierList(*m_desk).slice(filter, from, limit);
            if (!slice)
                return {};
            std::ranges::copy(slice->listings, std::back_inserter(listings));
            from = slice->next;
        }
        return listings;
    }
    bool sees(const DossierId &id) const
    {
        const auto view = m_desk->dossier(id);
        return view && (!view->tracks.empty() || (view->request && !view->request->lines.empty()));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
};

void TestDossierList::initTestCase()
{
    const QString path = m_folder.filePath(u"demo.beraad"_s);
    const auto made = createDemo(path, m_clock);
    QVERIFY2(made, made ? "" : qPrintable(toPlainText(made.error())));
    auto desk = Desk::open(std::move(*Workspace::open(path)), m_clock, m_ids);
    QVERIFY(desk);
    m_desk = std::move(*desk);
    QVERIFY(m_desk->workspace().dossiers({})->size() >= 4);
}

void TestDossierList::nobodySeesATitleThatIsNotHis()
{
    Person stranger;
    stranger.id = PersonId(u"stranger"_s);
    stranger.name = u"A stranger"_s;
    stranger.roles = {Role::Requester, Role::Dpo, Role::Controller, Role::Secretary, Role::Member, Role::Public};
    stranger.organisations = {OrganisationId(u"leiedal"_s)};
    QVERIFY(m_desk->addPerson(stranger));
    QVERIFY(all().empty());
    QVERIFY(DossierList(*m_desk).dossiers()->empty());
    QCOMPARE(*DossierList(*m_desk).facets(), DossierFacets());
    for (const DossierRow &row : *m_desk->workspace().dossiers({})) {
        DossierQuery query;
        query.words = row.title;
        QVERIFY(DossierList(*m_desk).dossiers(query)->empty());
        QVERIFY(!m_desk->dossier(row.id)->request); // not even the title
    }
}

void TestDossierList::everyDossierThatIsSeenIsListedOnce()
{
    int withSome = 0;
    for (const Person &person : m_desk->persons()) {
        actAs(person.id);
        QSet<QString> seen;
        for (const DossierRow &row : *m_desk->workspace().dossiers({}))
            if (sees(row.id))
                seen.insert(row.id.value);
        QSet<QString> listed;
        for (const DossierListing &listing : all()) {
            QVERIFY2(!listed.contains(listing.row.id.value), "listed twice");
            listed.insert(listing.row.id.value);
            QCOMPARE(listing.tracks, m_desk->dossier(listing.row.id)->tracks);
        }
        QVERIFY2(listed == seen, qPrintable(person.id.value));
        withSome += seen.isEmpty() ? 0 : 1;
    }
    QVERIFY(withSome > 5);
}

void TestDossierList::pagesFollowEachOther()
{
    for (const Person &person : m_desk->persons()) {
        actAs(person.id);
        const auto whole = all();
        for (const int limit : {1, 2, 3})
            QCOMPARE(all({}, limit), whole);
    }
}

void TestDossierList::whatNarrowsTheList_data()
{
    QTest::addColumn<DossierFilter>("filter");
    using Group = DossierFilter::Group;
    const auto filter = [](auto set) {
        DossierFilter made;
        set(made);
        return made;
    };
    for (const Group group : {Group::Running, Group::Decided, Group::Over, Group::Drafts})
        QTest::addRow("group %d", int(group)) << filter([&](DossierFilter &f) { f.group = group; });
    QTest::newRow("mine") << filter([](DossierFilter &f) { f.isMine = true; });
    QTest::newRow("requester") << filter([](DossierFilter &f) { f.requester = OrganisationId(u"kuleuven"_s); });
    QTest::newRow("authority") << filter([](DossierFilter &f) { f.authority = OrganisationId(u"vdab"_s); });
    QTest::newRow("two words") << filter([](DossierFilter &f) { f.words = u"naar kuleuven"_s; });
    QTest::newRow("no such word") << filter([](DossierFilter &f) { f.words = u"zz no such"_s; });
    QTest::newRow("all at once") << filter([](DossierFilter &f) {
        f.group = Group::Running;
        f.requester = OrganisationId(u"kuleuven"_s);
        f.authority = OrganisationId(u"agodi"_s);
        f.words = u"a"_s;
    });
}

void TestDossierList::whatNarrowsTheList()
{
    QFETCH(DossierFilter, filter);
    for (const Person &person : m_desk->persons()) {
        actAs(person.id);
        std::vector<DossierId> expected;
        for (const DossierListing &listing : all()) {
            const DossierRow &row = listing.row;
            const QString names = m_desk->directory().find(row.requester)
                ? QStringList(m_desk->directory().find(row.requester)->name.byLanguage.values()).join(u' ')
                : QString();
            const QString text = u"%1 %2 %3 %4"_s.arg(row.title, row.id.value, row.requester.value, names);
            const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
            const bool fits = (filter.group == DossierFilter::Group::All || groupOf(listing.phase) == filter.group)
                && (!filter.isMine || row.requesterPerson == person.id)
                && (filter.requester.isEmpty() || row.requester == filter.requester)
                && (filter.authority.isEmpty()
                    || std::ranges::any_of(m_desk->workspace().dossier(row.id)->tracks,
                                           [&](const TrackState &t) { return t.plan.authority == filter.authority; }))
                && std::ranges::all_of(words, [&](const QString &w) { return text.contains(w, Qt::CaseInsensitive); });
            if (fits)
                expected.push_back(row.id);
        }
        std::vector<DossierId> found;
        for (const DossierListing &listing : all(filter))
            found.push_back(listing.row.id);
        QCOMPARE(found, expected);
    }
}

void TestDossierList::whatWaitsIsWhatTheFirstPageSays()
{
    int waiting = 0;
    DossierFilter filter;
    filter.waitsForMe = true;
    for (const Person &person : m_desk->persons()) {
        actAs(person.id);
        QSet<QString> expected;
        for (const OverviewData::Item &item : overviewOf(*m_desk)->needsYou)
            if (item.kind != u"draft")
                expected.insert(item.dossier.value);
        QSet<QString> found;
        for (const DossierListing &listing : all(filter))
            found.insert(listing.row.id.value);
        QVERIFY2(
            found == expected,
            qPrintable(u"%1: %2 / %3"_s.arg(person.id.value, found.values().join(u' '), expected.values().join(u' '))));
        waiting += int(found.size());
    }
    QVERIFY(waiting > 3);
}

void TestDossierList::theOrderIsTheOneAskedFor()
{
    actAs(PersonId(u"hilde.wouters"_s));
    DossierFilter filter;
    const auto isSorted = [&](DossierOrder order, auto less) {
        filter.order = order;
        const auto listings = all(filter);
        return listings.size() > 1 && std::ranges::is_sorted(listings, less, &DossierListing::row);
    };
    QVERIFY(isSorted(DossierOrder::NewestFirst,
                     [](const DossierRow &a, const DossierRow &b) { return a.submitted > b.submitted; }));
    QVERIFY(isSorted(DossierOrder::OldestFirst,
                     [](const DossierRow &a, const DossierRow &b) { return a.submitted < b.submitted; }));
    QVERIFY(isSorted(DossierOrder::LastChangedFirst,
                     [](const DossierRow &a, const DossierRow &b) { return a.lastEvent > b.lastEvent; }));
    QVERIFY(isSorted(DossierOrder::ByTitle, [](const DossierRow &a, const DossierRow &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    }));
}

void TestDossierList::aFileOfAnotherIsNotEvenNamed()
{
    actAs(PersonId(u"els.baert"_s)); // asks for the court of audit
    for (const DossierListing &listing : all())
        QCOMPARE(listing.row.requester, OrganisationId(u"rekenhof"_s));
    QVERIFY(!all().empty());
    QCOMPARE(DossierList(*m_desk).facets()->requesters, std::vector{OrganisationId(u"rekenhof"_s)});
}

void TestDossierList::viewsAreKeptForEachPerson()
{
    actAs(PersonId(u"an.peeters"_s));
    DossierFilter filter{
        u"naar"_s, DossierFilter::Group::Running, OrganisationId(u"kuleuven"_s), OrganisationId(u"vdab"_s), true,
        true,      DossierOrder::ByTitle};
    const std::vector<SavedView> views{{u"Mijn lopende “dossiers”"_s, filter, true}, {u"Alles"_s, {}, false}};
    QVERIFY(saveViews(*m_desk, views));
    QCOMPARE(*savedViewsOf(*m_desk), views);
    actAs(PersonId(u"els.baert"_s));
    QVERIFY(savedViewsOf(*m_desk)->empty());
    actAs(PersonId(u"an.peeters"_s));
    QVERIFY(saveViews(*m_desk, {}));
    QVERIFY(savedViewsOf(*m_desk)->empty());
}

void TestDossierList::anUnreadableViewIsLeftOut()
{
    QVERIFY(m_desk->workspace().saveSetting(
        u"dossierViews."_s + m_desk->person().id.value,
        u"[3, {\"name\": \"\"}, {\"name\": \"ok\", \"filter\": {\"group\": \"new in 2030\", \"order\": 7}}]"_s));
    const auto views = savedViewsOf(*m_desk);
    QCOMPARE(views->size(), size_t(1));
    QCOMPARE(views->front(), (SavedView{u"ok"_s, {}, false}));
}

QTEST_MAIN(TestDossierList)
#include "tst_dossierlist.moc"
