// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisation.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

JsonDocument documentOf(const QByteArray &text)
{
    return readJson(text, u"test.json"_s).value();
}

QByteArray directoryFile(const QByteArray &organisations)
{
    return R"({"format": "beraad-directory/1", "organisations": [)" + organisations + "]}";
}

QStringList placesOf(const Error &error)
{
    QStringList places;
    for (const Problem &problem : error.problems)
        places << problem.where;
    return places;
}

const QByteArray kLeiedal = R"({"id": "leiedal", "name": {"nl": "Intercommunale Leiedal"}, "level": "local",
    "type": "local-government", "network": "none", "flemishInstance": true})";

Organisation organisationNamed(const QString &id, const QString &network = u"unknown"_s)
{
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.network = network;
    return organisation;
}

} // namespace

class TestDirectory : public QObject {
    Q_OBJECT

private slots:
    void organisationOfARequestFileIsRead();
    void absentFactIsUnknown();
    void plainNameIsDutch();
    void everyProblemIsReportedWithItsPlace();
    void idThatStandsTwiceIsRefused();
    void otherFormatIsRefused();
    void organisationSurvivesARoundTrip();
    void committeeSurvivesARoundTrip();
    void personSurvivesARoundTrip();
    void committeeWithImpossibleCalendarIsRefused_data();
    void committeeWithImpossibleCalendarIsRefused();
    void personWithoutRoleIsRefused();
    void addedOrganisationIsFound();
    void knownOrganisationKeepsItsFacts();
    void unknownIdIsShownAsItself();
    void nameFallsBackToAnotherLanguage();
    void everyRoleHasAWord();
    void copyOfADirectoryFindsItsOwn();
};

void TestDirectory::organisationOfARequestFileIsRead()
{
    const auto directory = readDirectory(documentOf(directoryFile(kLeiedal)));
    QVERIFY(directory);
    const Organisation *leiedal = directory->find(OrganisationId(u"leiedal"_s));
    QVERIFY(leiedal);
    QCOMPARE(leiedal->level, u"local"_s);
    QCOMPARE(leiedal->type, u"local-government"_s);
    QCOMPARE(leiedal->network, u"none"_s);
    QCOMPARE(leiedal->flemishInstance, std::optional(true));
    QCOMPARE(leiedal->federalGovernment, std::nullopt);
}

void TestDirectory::absentFactIsUnknown()
{
    const auto directory = readDirectory(documentOf(directoryFile(R"({"id": "nieuw", "name": {"nl": "Nieuw"}})")));
    QVERIFY(directory);
    const Organisation &nieuw = directory->all().front();
    QCOMPARE(nieuw.level, u"unknown"_s);
    QCOMPARE(nieuw.type, u"unknown"_s);
    QCOMPARE(nieuw.network, u"unknown"_s);
    QCOMPARE(nieuw.flemishInstance, std::nullopt);
    QVERIFY(!nieuw.socialSecuritySource);
}

void TestDirectory::plainNameIsDutch()
{
    const auto directory = readDirectory(documentOf(directoryFile(R"({"id": "x", "name": "Naam"})")));
    QVERIFY(directory);
    QCOMPARE(directory->nameOf(OrganisationId(u"x"_s), u"nl"_s), u"Naam"_s);
}

void TestDirectory::everyProblemIsReportedWithItsPlace()
{
    const auto directory
        = readDirectory(documentOf(directoryFile("\n"
                                                 R"({"id": "Fout Id", "name": {"es": "Nombre", "nl": 3},
  "level": "planet", "type": 7,
  "network": "wifi", "flemishInstance": "maybe", "categories": ["social", "gossip"],
  "provenance": {"level": {"source": "x", "evidence": "hearsay"}}})")));
    QVERIFY(!directory);
    QCOMPARE(directory.error().code, ErrorCode::BadContent);
    const QStringList expected{u"test.json:2: $.organisations[0].id"_s,
                               u"test.json:2: $.organisations[0].name.es"_s,
                               u"test.json:2: $.organisations[0].name.nl"_s,
                               u"test.json:3: $.organisations[0].level"_s,
                               u"test.json:3: $.organisations[0].type"_s,
                               u"test.json:4: $.organisations[0].network"_s,
                               u"test.json:4: $.organisations[0].flemishInstance"_s,
                               u"test.json:4: $.organisations[0].categories[1]"_s,
                               u"test.json:5: $.organisations[0].provenance.level.evidence"_s};
    QStringList found = placesOf(directory.error());
    for (const QString &place : expected)
        QVERIFY2(found.contains(place), qPrintable(place + u" not in "_s + found.join(u" | "_s)));
    QCOMPARE(found.size(), expected.size());
}

void TestDirectory::idThatStandsTwiceIsRefused()
{
    const auto directory = readDirectory(documentOf(directoryFile(kLeiedal + ",\n" + kLeiedal)));
    QVERIFY(!directory);
    QCOMPARE(directory.error().problems.size(), size_t(1));
    QVERIFY(directory.error().problems.front().message.contains(u"leiedal"_s));
}

void TestDirectory::otherFormatIsRefused()
{
    QVERIFY(!readDirectory(documentOf(R"({"format": "beraad-directory/2", "organisations": []})")));
    QVERIFY(!readDirectory(documentOf(R"({"format": "beraad-directory/1"})")));
    QVERIFY(!readDirectory(documentOf("[]")));
}

void TestDirectory::organisationSurvivesARoundTrip()
{
    const QByteArray full = R"({"id": "x.y-1", "name": {"nl": "N", "fr": "F", "de": "D", "en": "E"},
        "abbreviation": {"nl": "X"}, "level": "federal", "type": "integrator", "network": "primary",
        "registry": "bis", "federalGovernment": true, "flemishInstance": "unknown", "socialSecuritySource": true,
        "holds": {"nl": "alles"}, "categories": ["social", "health"],
        "dpo": {"name": "A B", "email": "a@example.org", "phone": "1", "url": "https://example.org", "demo": true},
        "contact": {"url": "https://example.org"}, "source": "s", "evidence": "note",
        "provenance": {"network": {"source": "t", "evidence": "unverified"}}})";
    const Organisation first = readDirectory(documentOf(directoryFile(full)))->all().front();
    const auto again = readDirectory(documentOf(directoryFile(canonicalJson(toJson(first)))));
    QVERIFY(again);
    QCOMPARE(again->all().front(), first);
    QCOMPARE(first.provenanceOf(u"network"_s), (Provenance{u"t"_s, u"unverified"_s}));
    QCOMPARE(first.provenanceOf(u"level"_s), (Provenance{u"s"_s, u"note"_s}));
}

void TestDirectory::committeeSurvivesARoundTrip()
{
    const QByteArray file = R"({"format": "beraad-committees/1", "committees": [{"id": "c", "name": {"nl": "C"},
        "procedures": ["ivc-ssh"], "section": "health", "weekOfMonth": 3, "weekday": 4, "monthsOff": [7, 8],
        "capacityMinutes": 120, "handInDays": 10, "numbering": "C", "source": "s", "evidence": "derived",
        "everyWeeks": 2, "firstOn": "2027-01-05", "startsAt": "14:30", "place": "Brussel", "dispatchDays": 3,
        "quorum": 5, "onTie": "chair", "languages": ["nl", "fr"], "exceptions": [
            {"change": "cancelled", "on": "2027-02-02", "reason": "a"},
            {"change": "moved", "on": "2027-03-02", "to": "2027-03-04", "reason": "b"},
            {"change": "extra", "on": "2027-03-26", "reason": "c"}],
        "provenance": {"numbering": {"source": "t", "evidence": "note"}}}]})";
    const auto first = readCommittees(documentOf(file));
    QVERIFY(first);
    const QJsonObject object{{u"format"_s, u"beraad-committees/1"_s},
                             {u"committees"_s, QJsonArray{toJson(first->front())}}};
    const auto again = readCommittees(documentOf(canonicalJson(object)));
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(again->front().monthsOff, (std::vector<int>{7, 8}));
    QCOMPARE(again->front().exceptions.size(), size_t(3));
    QCOMPARE(again->front().exceptions.at(1).to, QDate(2027, 3, 4));
    QCOMPARE(again->front().startsAt, QTime(14, 30));
    QVERIFY(again->front().onTie == TieRule::ChairDecides);
}

void TestDirectory::personSurvivesARoundTrip()
{
    const QByteArray file = R"({"format": "beraad-people/1", "people": [{"id": "an.peeters", "name": "An Peeters",
        "organisations": ["a", "b"], "roles": ["dpo", "member"], "committees": ["c"], "email": "an@example.org",
        "demo": true}]})";
    const auto first = readPeople(documentOf(file));
    QVERIFY(first);
    const QJsonObject object{{u"format"_s, u"beraad-people/1"_s}, {u"people"_s, QJsonArray{toJson(first->front())}}};
    const auto again = readPeople(documentOf(canonicalJson(object)));
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QVERIFY(again->front().has(Role::Member));
    QVERIFY(!again->front().has(Role::Secretary));
    QVERIFY(again->front().speaksFor(OrganisationId(u"b"_s)));
    QVERIFY(!again->front().speaksFor(OrganisationId(u"c"_s)));
}

void TestDirectory::committeeWithImpossibleCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("fifth week") << QByteArray(R"("weekOfMonth": 5)");
    QTest::newRow("no week") << QByteArray(R"("weekOfMonth": 0)");
    QTest::newRow("Sunday") << QByteArray(R"("weekday": 7)");
    QTest::newRow("thirteenth month") << QByteArray(R"("monthsOff": [13])");
    QTest::newRow("month as text") << QByteArray(R"("monthsOff": ["8"])");
    QTest::newRow("weeks without a first day") << QByteArray(R"("everyWeeks": 2)");
    QTest::newRow("a first day without weeks") << QByteArray(R"("firstOn": "2027-01-05")");
    QTest::newRow("no such hour") << QByteArray(R"("startsAt": "25:00")");
    QTest::newRow("a move to nowhere") << QByteArray(
        R"("exceptions": [{"change": "moved", "on": "2027-01-05", "reason": "r"}])");
    QTest::newRow("a change without a reason")
        << QByteArray(R"("exceptions": [{"change": "cancelled", "on": "2027-01-05"}])");
    QTest::newRow("a day changed twice") << QByteArray(
        R"("exceptions": [{"change": "cancelled", "on": "2027-01-05", "reason": "r"},
                          {"change": "moved", "on": "2027-01-05", "to": "2027-01-06", "reason": "r"}])");
    QTest::newRow("no such language") << QByteArray(R"("languages": ["latin"])");
    QTest::newRow("no minutes") << QByteArray(R"("capacityMinutes": 0)");
}

void TestDirectory::committeeWithImpossibleCalendarIsRefused()
{
    QFETCH(QByteArray, member);
    const QByteArray file = R"({"format": "beraad-committees/1", "committees": [{"id": "c", "name": {"nl": "C"},
        "procedures": ["p"], "source": "s", "evidence": "note", )"
        + member + "}]}";
    const auto committees = readCommittees(documentOf(file));
    QVERIFY(!committees);
    QCOMPARE(committees.error().problems.size(), size_t(1));
}

void TestDirectory::personWithoutRoleIsRefused()
{
    QVERIFY(!readPeople(documentOf(R"({"format": "beraad-people/1", "people": [{"id": "a", "name": "A"}]})")));
    QVERIFY(!readPeople(
        documentOf(R"({"format": "beraad-people/1", "people": [{"id": "a", "name": "A", "roles": ["king"]}]})")));
}

void TestDirectory::addedOrganisationIsFound()
{
    const Directory directory(std::vector{organisationNamed(u"a"_s)});
    const Directory wider = directory.with({organisationNamed(u"b"_s)});
    QVERIFY(wider.find(OrganisationId(u"a"_s)));
    QVERIFY(wider.find(OrganisationId(u"b"_s)));
    QVERIFY(!directory.find(OrganisationId(u"b"_s)));
}

void TestDirectory::knownOrganisationKeepsItsFacts()
{
    const Directory directory(std::vector{organisationNamed(u"a"_s, u"primary"_s)});
    const Directory wider = directory.with({organisationNamed(u"a"_s, u"none"_s)});
    QCOMPARE(wider.find(OrganisationId(u"a"_s))->network, u"primary"_s);
    QCOMPARE(wider.all().size(), size_t(1));
}

void TestDirectory::unknownIdIsShownAsItself()
{
    const Directory nobody;
    QCOMPARE(nobody.nameOf(OrganisationId(u"ghost"_s), u"nl"_s), u"ghost"_s);
    QCOMPARE(nobody.shortNameOf(OrganisationId(u"ghost"_s), u"nl"_s), u"ghost"_s);
    QVERIFY(!nobody.find(OrganisationId(u"ghost"_s)));
}

void TestDirectory::nameFallsBackToAnotherLanguage()
{
    Organisation organisation = organisationNamed(u"a"_s);
    organisation.name.byLanguage = {{u"nl"_s, u"Naam"_s}, {u"fr"_s, u"Nom"_s}};
    const Directory directory(std::vector{organisation});
    QCOMPARE(directory.nameOf(organisation.id, u"fr"_s), u"Nom"_s);
    QCOMPARE(directory.nameOf(organisation.id, u"de"_s), u"Naam"_s);
    QCOMPARE(directory.shortNameOf(organisation.id, u"fr"_s), u"Nom"_s);
}

void TestDirectory::everyRoleHasAWord()
{
    for (const Role role : {Role::Requester, Role::Dpo, Role::Secretary, Role::Member, Role::Controller, Role::Public})
        QCOMPARE(roleFromString(toString(role)), std::optional(role));
    QCOMPARE(roleFromString(u"Dpo"_s), std::nullopt);
    QCOMPARE(roleFromString({}), std::nullopt);
}

void TestDirectory::copyOfADirectoryFindsItsOwn()
{
    auto original = std::make_unique<Directory>(std::vector{organisationNamed(u"a"_s)});
    const Directory copy = *original;
    const Organisation *found = copy.find(OrganisationId(u"a"_s));
    QCOMPARE(found, &copy.all().front());
    original.reset();
    QCOMPARE(copy.find(OrganisationId(u"a"_s))->id.value, u"a"_s);
}

QTEST_APPLESS_MAIN(TestDirectory)
#include "tst_directory.moc"
