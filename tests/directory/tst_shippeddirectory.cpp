// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisation.h"
#include "directory/words.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

class TestShippedDirectory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOrganisationIsComplete();
    void everyBodyOfTheFieldIsThere_data();
    void everyBodyOfTheFieldIsThere();
    void factsThatRoutesTurnOn_data();
    void factsThatRoutesTurnOn();
    void universitiesLeaveOpenWhetherTheyAreFlemishInstances();
    void onlyUnknownsAndNotesAboutTheExtendedNetwork();
    void everyOfficerIsMadeUpAndSaysSo();
    void shippedFilesSurviveARoundTrip();
    void committeesSitWhenTheyAreKnownToSit();
    void everyPersonIsMadeUpAndSaysSo();
    void peopleSpeakForOrganisationsThatExist();
    void officersAreTheOnesTheDirectoryNames();
    void theWayOfADossierHasEverybodyItNeeds_data();
    void theWayOfADossierHasEverybodyItNeeds();
    void oneOfficerServesTwoOrganisations();

private:
    const Organisation *find(const QString &id) const { return m_directory.find(OrganisationId(id)); }

    Directory m_directory;
    std::vector<Committee> m_committees;
    std::vector<Person> m_people;
};

void TestShippedDirectory::initTestCase()
{
    const auto refusal = [](const auto &result) { return result ? QString() : toPlainText(result.error()); };
    const auto directory = shippedDirectory();
    QVERIFY2(directory, qPrintable(refusal(directory)));
    m_directory = *directory;
    const auto committees = shippedCommittees();
    QVERIFY2(committees, qPrintable(refusal(committees)));
    m_committees = *committees;
    const auto people = demoPeople();
    QVERIFY2(people, qPrintable(refusal(people)));
    m_people = *people;
}

void TestShippedDirectory::everyOrganisationIsComplete()
{
    QVERIFY(m_directory.all().size() >= 60);
    for (const Organisation &organisation : m_directory.all()) {
        const char *id = qUtf8Printable(organisation.id.value);
        QVERIFY2(!organisation.name.in(u"nl"_s).isEmpty() || !organisation.name.in(u"fr"_s).isEmpty(), id);
        QVERIFY2(!organisation.source.isEmpty(), id);
        QVERIFY2(!organisation.evidence.isEmpty(), id);
        QVERIFY2(organisation.provenance.contains(u"name"_s), id);
        QVERIFY2(organisation.categories.isEmpty() || organisation.holds.byLanguage.size() == 4, id);
        if (organisation.type == u"unknown"_s || organisation.network == u"unknown"_s)
            QVERIFY2(organisation.provenance.contains(u"network"_s) || organisation.provenance.contains(u"type"_s), id);
    }
}

void TestShippedDirectory::everyBodyOfTheFieldIsThere_data()
{
    QTest::addColumn<QString>("id");
    const QString ids
        = u"ivc ivc-kszg ivc-fo ivc-vk gba vtc min-biza hda ec ksz ehealth vdi bosa vsa statbel rr rsz rva riziv nic "
          u"ima "
          "rsvz fpd fedris fodsz podmi rjv sigedis vdab dwse agodi ahovoks opgroeien vutg vsb actiris forem adg "
          "sciensano kce kankerreg fodfin kbo abb agii rekenhof planbureau moncom nar limosa cref ares mdg iweps bisa "
          "kuleuven ugent uantwerpen vub uhasselt ulb uclouvain dkbuza"_s;
    for (const QString &id : ids.split(u' '))
        QTest::newRow(qPrintable(id)) << id;
}

void TestShippedDirectory::everyBodyOfTheFieldIsThere()
{
    QFETCH(QString, id);
    QVERIFY(find(id));
}

void TestShippedDirectory::factsThatRoutesTurnOn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("network");
    const auto row = [](const char *id, const char *level, const char *type, const char *network) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(level) << QString::fromLatin1(type)
                          << QString::fromLatin1(network);
    };
    row("vdab", "flemish", "flemish-instance", "extended");
    row("dwse", "flemish", "flemish-instance", "unknown");
    row("agodi", "flemish", "flemish-instance", "unknown");
    row("agii", "flemish", "flemish-instance", "none");
    row("abb", "flemish", "flemish-instance", "none");
    row("rsz", "federal", "social-security-institution", "primary");
    row("statbel", "federal", "statistical-authority", "none");
    row("vsa", "flemish", "statistical-authority", "none");
    row("rekenhof", "parliament", "court-of-audit", "none");
    row("planbureau", "federal", "planning-bureau", "none");
    row("moncom", "federal", "monitoring-committee", "none");
    row("nar", "federal", "national-labour-council", "none");
    row("fodfin", "federal", "tax-administration", "none");
    row("ksz", "federal", "integrator", "primary");
}

void TestShippedDirectory::factsThatRoutesTurnOn()
{
    QFETCH(QString, id);
    const Organisation *organisation = find(id);
    QVERIFY(organisation);
    QTEST(organisation->level, "level");
    QTEST(organisation->type, "type");
    QTEST(organisation->network, "network");
    QCOMPARE(organisation->flemishInstance, std::optional(organisation->level == u"flemish"_s));
    QCOMPARE(organisation->federalGovernment, std::optional(organisation->level == u"federal"_s));
}

void TestShippedDirectory::universitiesLeaveOpenWhetherTheyAreFlemishInstances()
{
    for (const QString &id : {u"kuleuven"_s, u"ugent"_s, u"uantwerpen"_s, u"vub"_s, u"uhasselt"_s}) {
        QVERIFY(find(id));
        QCOMPARE(find(id)->flemishInstance, std::nullopt);
        QCOMPARE(find(id)->type, u"university"_s);
        QCOMPARE(find(id)->provenanceOf(u"flemishInstance"_s).evidence, u"unverified"_s);
    }
    QCOMPARE(find(u"ulb"_s)->flemishInstance, std::optional(false));
}

// The extended network is stated for VDAB only; nobody else may slip in as a certainty.
void TestShippedDirectory::onlyUnknownsAndNotesAboutTheExtendedNetwork()
{
    for (const Organisation &organisation : m_directory.all()) {
        if (organisation.network != u"extended"_s)
            continue;
        const QString expected = organisation.id.value == u"vdab"_s ? u"note"_s : u"unverified"_s;
        QCOMPARE(organisation.provenanceOf(u"network"_s).evidence, expected);
    }
}

void TestShippedDirectory::everyOfficerIsMadeUpAndSaysSo()
{
    for (const Organisation &organisation : m_directory.all()) {
        const Contact &dpo = organisation.dpo;
        const char *id = qUtf8Printable(organisation.id.value);
        QVERIFY2(dpo.isEmpty() || dpo.demo, id);
        QVERIFY2(dpo.email.isEmpty() || dpo.email.endsWith(u".example.org"_s), id);
        QVERIFY2(organisation.categories.isEmpty() || !dpo.isEmpty() || organisation.id.value == u"limosa"_s, id);
    }
}

void TestShippedDirectory::shippedFilesSurviveARoundTrip()
{
    for (const Organisation &organisation : m_directory.all()) {
        const QJsonObject file{{u"format"_s, u"beraad-directory/1"_s},
                               {u"organisations"_s, QJsonArray{toJson(organisation)}}};
        const auto again = readJson(canonicalJson(file), organisation.id.value).and_then(&readDirectory);
        QVERIFY(again);
        QCOMPARE(again->all().front(), organisation);
    }
}

void TestShippedDirectory::committeesSitWhenTheyAreKnownToSit()
{
    QCOMPARE(m_committees.size(), size_t(3));
    const auto committee
        = [this](const QString &id) { return *std::ranges::find(m_committees, CommitteeId(id), &Committee::id); };
    const Committee social = committee(u"ivc-ssh-social"_s);
    const Committee health = committee(u"ivc-ssh-health"_s);
    const Committee federal = committee(u"ivc-fed"_s);
    QCOMPARE(social.weekOfMonth, 1);
    QCOMPARE(health.weekOfMonth, 3);
    QCOMPARE(federal.weekOfMonth, 1);
    QCOMPARE(federal.monthsOff, std::vector{8});
    QVERIFY(social.monthsOff.empty());
    for (const Committee &each : m_committees) {
        QCOMPARE(each.weekday, 2);
        QCOMPARE(each.name.byLanguage.size(), 4);
        QVERIFY(!each.numbering.isEmpty());
    }
    QCOMPARE(social.procedures, QStringList{u"ivc-ssh"_s});
    QCOMPARE(federal.procedures, QStringList{u"ivc-fed"_s});
}

void TestShippedDirectory::everyPersonIsMadeUpAndSaysSo()
{
    for (const Person &person : m_people) {
        QVERIFY2(person.demo, qUtf8Printable(person.id.value));
        QVERIFY2(person.email.endsWith(u".example.org"_s), qUtf8Printable(person.email));
    }
}

void TestShippedDirectory::peopleSpeakForOrganisationsThatExist()
{
    for (const Person &person : m_people) {
        QVERIFY(!person.organisations.empty());
        for (const OrganisationId &id : person.organisations)
            QVERIFY2(m_directory.find(id), qUtf8Printable(id.value));
        for (const CommitteeId &id : person.committees)
            QVERIFY2(std::ranges::contains(m_committees, id, &Committee::id), qUtf8Printable(id.value));
        const bool sits = person.has(Role::Secretary) || person.has(Role::Member);
        QCOMPARE(!person.committees.empty(), sits);
    }
}

void TestShippedDirectory::officersAreTheOnesTheDirectoryNames()
{
    for (const Person &person : m_people) {
        if (!person.has(Role::Dpo))
            continue;
        for (const OrganisationId &id : person.organisations)
            QCOMPARE(m_directory.find(id)->dpo.name, person.name);
    }
}

void TestShippedDirectory::theWayOfADossierHasEverybodyItNeeds_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("organisation");
    const auto row = [](const char *role, const char *organisation) {
        QTest::addRow("%s of %s", role, organisation) << QString::fromLatin1(role) << QString::fromLatin1(organisation);
    };
    row("requester", "kuleuven");
    for (const char *organisation : {"vdab", "agodi", "dwse", "rsz", "kuleuven"})
        row("dpo", organisation);
    for (const char *organisation : {"agodi", "dwse", "vdab", "kuleuven"})
        row("controller", organisation);
}

void TestShippedDirectory::theWayOfADossierHasEverybodyItNeeds()
{
    QFETCH(QString, role);
    QFETCH(QString, organisation);
    const auto fits = [&](const Person &person) {
        return person.has(*roleFromString(role)) && person.speaksFor(OrganisationId(organisation));
    };
    QVERIFY(std::ranges::any_of(m_people, fits));
}

void TestShippedDirectory::oneOfficerServesTwoOrganisations()
{
    const auto servesTwo
        = [](const Person &person) { return person.has(Role::Dpo) && person.organisations.size() == 2; };
    QCOMPARE(std::ranges::count_if(m_people, servesTwo), 1);
    for (const Committee &committee : m_committees) {
        const auto isSecretary = [&](const Person &person) {
            return person.has(Role::Secretary) && std::ranges::contains(person.committees, committee.id);
        };
        QVERIFY2(std::ranges::any_of(m_people, isSecretary), qUtf8Printable(committee.id.value));
    }
}

QTEST_APPLESS_MAIN(TestShippedDirectory)
#include "tst_shippeddirectory.moc"
