// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kFixture = QStringLiteral(BERAAD_SOURCE_DIR "/tests/importing/data/catalogue.ttl");

Organisation body(const QString &id, const QString &name, const QString &site = {}, const QString &short_ = {})
{
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.name.byLanguage.insert(u"nl"_s, name);
    if (!short_.isEmpty())
        organisation.abbreviation.byLanguage.insert(u"nl"_s, short_);
    organisation.contact.url = site;
    return organisation;
}

CatalogueSource sourceAt(const QString &path, std::vector<Organisation> bodies = {})
{
    CatalogueSource source;
    source.path = path;
    source.directory = Directory(std::move(bodies));
    return source;
}

const Dataset *dataset(const Gathered &given, const QString &id)
{
    const auto found = std::ranges::find(given.datasets, id, &Dataset::id);
    return found == given.datasets.end() ? nullptr : &*found;
}

QStringList notes(const Gathered &given)
{
    QStringList lines;
    for (const Problem &note : given.notes.kept())
        lines << note.where.section(u'/', -1) + u": "_s + note.message;
    return lines;
}

QByteArray withPrefixes(const QByteArray &turtle)
{
    return "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . "
           "@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix e: <https://e.be/> .\n"
        + turtle;
}

} // namespace

class TestDcat : public QObject {
    Q_OBJECT

private slots:
    void datasetIsReadWithAllItsMembers();
    void whatIsOddIsToldWithItsLine();
    void unknownPublisherBecomesABodyOfWhichNothingIsClaimed();
    void publisherIsFoundInTheDirectory_data();
    void publisherIsFoundInTheDirectory();
    void datasetWithoutPublisherGetsAHolder_data();
    void datasetWithoutPublisherGetsAHolder();
    void idsAreUniqueWhateverTheOrder();
    void periodsCountAsTheirSpan();
    void secondImportIsTheSame();
    void newBodyIsFoundAgainByTheNextImport();
    void cancellingGivesNothingMore();
    void refusalOfTheSinkEndsTheImport();
    void mistakeGivesNothing();
    void fileWithoutDatasetIsRefused();

private:
    Sources m_sources;
};

void TestDcat::datasetIsReadWithAllItsMembers()
{
    const Gathered given = gathered(sourceAt(kFixture, {body(u"rsz"_s, u"Rijksdienst voor Sociale Zekerheid"_s)}));
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.datasets.size(), 3);
    const Dataset *jobs = dataset(given, u"jobs-be-2020"_s);
    QVERIFY(jobs);
    Dataset expected;
    expected.provider = OrganisationId(u"rsz"_s);
    expected.id = u"jobs-be-2020"_s;
    expected.label = Text{{{u"nl"_s, u"Werknemers"_s}, {u"fr"_s, u"Salariés"_s}, {u"de-t-nl"_s, u"Angestellte"_s}}};
    expected.description = Text{{{u"nl"_s, u"Wie waar werkt, per kwartaal."_s}}};
    expected.accessRights = u"non-public"_s;
    expected.legalBasis = Text{{{u"nl"_s, u"http://data.europa.eu/eli/reg_impl/2023/138/oj"_s}}};
    expected.themes = {u"SOCI"_s};
    expected.keywords = {u"arbeid"_s, u"travail"_s};
    expected.spatial = {u"http://publications.europa.eu/resource/authority/country/BEL"_s, u"Vlaanderen"_s};
    expected.temporal = {QDate(2003, 1, 1), QDate(2023, 6, 30)};
    expected.frequency = u"QUARTERLY"_s;
    expected.series = u"series"_s;
    expected.issued = QDate(2010, 3, 4);
    expected.modified = QDate(2024, 5, 6);
    expected.landingPage = u"https://example.be/jobs"_s;
    expected.contacts = {{u"Helpdesk"_s, u"help@example.be"_s, u"+3225090000"_s, u"https://example.be/help"_s}};
    expected.distributions
        = {{Text{{{u"nl"_s, u"Als CSV"_s}}}, u"https://example.be/csv"_s, u"https://example.be/jobs.csv"_s, u"CSV"_s,
            u"https://creativecommons.org/publicdomain/zero/1.0/"_s, 1234},
           {{}, u"https://example.be/api"_s, {}, u"application/json"_s, u"Open licentie"_s, -1}};
    expected.source = u"https://data.example.be/dataset/jobs"_s;
    QCOMPARE(jobs->label.byLanguage, expected.label.byLanguage);
    QCOMPARE(jobs->spatial, expected.spatial);
    QCOMPARE(jobs->contacts.size(), 1);
    QCOMPARE(jobs->distributions.size(), 2);
    QVERIFY(*jobs == expected);
    QVERIFY(dataset(given, u"series"_s));
    QCOMPARE(dataset(given, u"series"_s)->label.in(u"nl"_s), u"Arbeidsmarkt"_s);
}

void TestDcat::whatIsOddIsToldWithItsLine()
{
    const Gathered given = gathered(sourceAt(kFixture, {body(u"rsz"_s, u"Rijksdienst voor Sociale Zekerheid"_s)}));
    const Dataset *odd = dataset(given, u"odd"_s);
    QVERIFY(odd);
    QCOMPARE(odd->accessRights, QString());
    QVERIFY(!odd->issued.isValid());
    QVERIFY(!odd->modified.isValid());
    QCOMPARE(odd->temporal, Validity());
    const QStringList told = notes(given);
    for (const QString &expected : {
             u"catalogue.ttl:12: the data set https://data.example.be/dataset/none is listed but not described"_s,
             u"catalogue.ttl:52: SOMETIMES is none of the access rights that are known"_s,
             u"catalogue.ttl:52: 31/12/2020 is no day"_s,
             u"catalogue.ttl:52: 2020-02-30 is no day"_s,
             u"catalogue.ttl:57: a period that ends before it begins"_s,
             u"catalogue.ttl:52: the distribution https://data.example.be/nowhere is not described"_s,
             u"catalogue.ttl:52: no publisher is named; taken to be dienst-x, whom to ask about it"_s,
             u"catalogue.ttl:61: the data service https://data.example.be/service"_s,
         })
        QVERIFY2(told.contains(expected), qPrintable(expected + u"\nis not in\n"_s + told.join(u'\n')));
    QCOMPARE(given.notes.count(NoteKind::UnreadValue), 4);
    QCOMPARE(given.notes.count(NoteKind::MissingTarget), 2);
    QCOMPARE(given.notes.count(NoteKind::LeftOut), 1);
    QCOMPARE(given.notes.count(NoteKind::HolderAssumed), 1);
    QCOMPARE(given.notes.count(NoteKind::NewHolder), 2);
    QCOMPARE(given.notes.total(), 10);
}

void TestDcat::unknownPublisherBecomesABodyOfWhichNothingIsClaimed()
{
    const Gathered given = gathered(sourceAt(kFixture));
    const auto found
        = std::ranges::find(given.organisations, OrganisationId(u"agentschap-voor-voorbeelden"_s), &Organisation::id);
    QVERIFY(found != given.organisations.end());
    Organisation expected = body(u"agentschap-voor-voorbeelden"_s, u"Agentschap voor Voorbeelden"_s,
                                 u"https://voorbeelden.example.be/"_s);
    expected.level = expected.type = expected.network = u"unknown"_s;
    expected.source = u"https://data.example.be/agency"_s;
    expected.evidence = u"note"_s;
    QVERIFY(*found == expected);
    QCOMPARE(dataset(given, u"series"_s)->provider, expected.id);
}

void TestDcat::publisherIsFoundInTheDirectory_data()
{
    QTest::addColumn<QByteArray>("publisher");
    QTest::addColumn<QString>("holder");
    QTest::newRow("name in another case and without diacritics")
        << QByteArray("[ foaf:name \"FOD FINANCIEN\" ]") << u"fodfin"_s;
    QTest::newRow("abbreviation") << QByteArray("[ foaf:name \"Banque-carrefour\"@fr, \"K.S.Z.\"@nl ]") << u"k-s-z"_s;
    QTest::newRow("abbreviation as it is written")
        << QByteArray("[ foaf:name \"Banque-carrefour\"@fr, \"ksz\"@nl ]") << u"ksz"_s;
    QTest::newRow("id") << QByteArray("[ foaf:name \"Fodfin\" ]") << u"fodfin"_s;
    QTest::newRow("second name in one language")
        << QByteArray("[ foaf:name \"Financiën\"@nl, \"FOD Financiën\"@nl ]") << u"fodfin"_s;
    QTest::newRow("site") << QByteArray("[ foaf:name \"X\" ; foaf:homepage <http://financien.belgium.be> ]")
                          << u"fodfin"_s;
    QTest::newRow("page of the site") << QByteArray(
        "[ foaf:name \"X\" ; foaf:homepage <https://www.financien.belgium.be/nl/> ]")
                                      << u"fodfin"_s;
    QTest::newRow("page of a portal that is in the directory")
        << QByteArray("[ foaf:name \"X\" ; foaf:homepage <https://www.vlaanderen.be/kanselarij/> ]") << u"kanselarij"_s;
    QTest::newRow("another page of that portal")
        << QByteArray("[ foaf:name \"X\" ; foaf:homepage <https://www.vlaanderen.be/andere> ]") << u"x"_s;
    QTest::newRow("the portal itself") << QByteArray("[ foaf:name \"X\" ; foaf:homepage <https://www.vlaanderen.be> ]")
                                       << u"x"_s;
    QTest::newRow("site of two bodies") << QByteArray("[ foaf:name \"X\" ; foaf:homepage <https://shared.be> ]")
                                        << u"x"_s;
    QTest::newRow("name of two bodies") << QByteArray("[ foaf:name \"Zelfde naam\" ]") << u"zelfde-naam"_s;
    QTest::newRow("address, known from an earlier import") << QByteArray("<https://e.be/id/1>") << u"earlier"_s;
    QTest::newRow("address that ends in an id") << QByteArray("<https://org.example.be/id/ksz>") << u"ksz"_s;
    QTest::newRow("a name goes before such an address")
        << QByteArray("e:ksz . e:ksz foaf:name \"Kring\"") << u"kring"_s;
    QTest::newRow("plain text") << QByteArray("\"fod financiën\"") << u"fodfin"_s;
}

void TestDcat::publisherIsFoundInTheDirectory()
{
    QFETCH(QByteArray, publisher);
    QFETCH(QString, holder);
    Organisation earlier = body(u"earlier"_s, u"Vroeger"_s);
    earlier.source = u"https://e.be/id/1"_s;
    const std::vector<Organisation> bodies{
        body(u"fodfin"_s, u"FOD Financiën"_s, u"https://financien.belgium.be"_s),
        body(u"ksz"_s, u"Kruispuntbank"_s, {}, u"KSZ"_s),
        body(u"kanselarij"_s, u"Kanselarij"_s, u"https://www.vlaanderen.be/kanselarij"_s),
        body(u"one"_s, u"Zelfde naam"_s, u"https://shared.be"_s),
        body(u"two"_s, u"Zelfde naam"_s, u"https://shared.be/"_s),
        earlier,
    };
    const QString path = m_sources.write(
        u"p.ttl"_s, withPrefixes("e:d a dcat:Dataset ; dct:title \"D\"@nl ; dct:publisher " + publisher + " ."));
    const Gathered given = gathered(sourceAt(path, bodies));
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.datasets.size(), 1);
    QCOMPARE(given.datasets.front().provider.value, holder);
    const bool isKnown = std::ranges::contains(bodies, OrganisationId(holder), &Organisation::id);
    QCOMPARE(given.organisations.size(), isKnown ? 0 : 1);
}

void TestDcat::datasetWithoutPublisherGetsAHolder_data()
{
    QTest::addColumn<QByteArray>("turtle");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("holder");
    const QByteArray bare = "e:d a dcat:Dataset ; dct:title \"D\"@nl ";
    QTest::newRow("creator") << bare + "; dct:creator [ foaf:name \"Maker\" ] ." << u"asked"_s << u"maker"_s;
    QTest::newRow("catalogue") << bare
            + ". e:c a dcat:Catalog ; dcat:dataset e:d ; dct:publisher [ foaf:name \"Uitgever\" ] ."
                               << u"asked"_s << u"uitgever"_s;
    QTest::newRow("asked for") << bare + "; dcat:contactPoint [ foaf:name \"Dienst\" ] ." << u"asked"_s << u"asked"_s;
    QTest::newRow("contact") << bare + "; dcat:contactPoint [ foaf:name \"Dienst\" ] ." << QString() << u"dienst"_s;
    QTest::newRow("nothing") << bare + "." << QString() << u"houder-niet-vermeld"_s;
    QTest::newRow("publisher without a word") << bare + "; dct:publisher [] ." << QString() << u"houder-niet-vermeld"_s;
}

void TestDcat::datasetWithoutPublisherGetsAHolder()
{
    QFETCH(QByteArray, turtle);
    QFETCH(QString, given);
    QFETCH(QString, holder);
    CatalogueSource source = sourceAt(m_sources.write(u"h.ttl"_s, withPrefixes(turtle)));
    source.holder = OrganisationId(given);
    const Gathered result = gathered(source);
    QVERIFY2(!result.error, qPrintable(result.complaint()));
    QCOMPARE(result.datasets.front().provider.value, holder);
}

void TestDcat::idsAreUniqueWhateverTheOrder()
{
    const QByteArray common = "; dct:publisher [ foaf:name \"P\" ] ; dct:title \"T\"@nl .\n";
    const QByteArray first = "<https://e.be/1/data> a dcat:Dataset " + common;
    const QByteArray second = "<https://e.be/2/data> a dcat:Dataset " + common;
    const QByteArray other = "<https://e.be/x> a dcat:Dataset ; dct:identifier \"https://e.be/9/other\" " + common;
    const Gathered there = gathered(sourceAt(m_sources.write(u"i.ttl"_s, withPrefixes(first + second + other))));
    const Gathered back = gathered(sourceAt(m_sources.write(u"i.ttl"_s, withPrefixes(other + second + first))));
    QCOMPARE(there.datasets.size(), 3);
    QCOMPARE(there.notes.count(NoteKind::MadeUnique), 2);
    QCOMPARE(there.datasets.at(2).id, u"other"_s);
    QVERIFY(there.datasets.at(0).id.startsWith(u"data-"_s));
    QVERIFY(there.datasets.at(0).id != there.datasets.at(1).id);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(there.datasets.at(i) == back.datasets.at(2 - i));
}

void TestDcat::periodsCountAsTheirSpan()
{
    const Gathered given = gathered(sourceAt(m_sources.write(
        u"t.ttl"_s,
        withPrefixes("e:d a dcat:Dataset ; dct:title \"D\"@nl ; dct:temporal [ dcat:startDate \"2010\" ; "
                     "dcat:endDate \"2012\" ], [ dcat:startDate \"2005-02\" ; dcat:endDate \"2006\" ] .\n"
                     "e:o a dcat:Dataset ; dct:title \"O\"@nl ; dct:temporal [ dcat:startDate \"2010\" ], "
                     "[ dcat:startDate \"2005\" ; dcat:endDate \"9999-12-31\" ] ."))));
    QCOMPARE(given.datasets.at(0).temporal, (Validity{QDate(2005, 2, 1), QDate(2012, 12, 31)}));
    QCOMPARE(given.datasets.at(1).temporal, (Validity{QDate(2005, 1, 1), QDate()}));
}

void TestDcat::secondImportIsTheSame()
{
    const Gathered first = gathered(sourceAt(kFixture));
    QVERIFY(!first.datasets.empty());
    QVERIFY(gathered(sourceAt(kFixture)) == first);
}

/// Its facts may be better known by then; they stay.
void TestDcat::newBodyIsFoundAgainByTheNextImport()
{
    const Gathered first = gathered(sourceAt(kFixture));
    const Gathered second = gathered(sourceAt(kFixture, first.organisations));
    QCOMPARE(second.organisations.size(), 0);
    QVERIFY(second.datasets == first.datasets);
}

void TestDcat::cancellingGivesNothingMore()
{
    const QByteArray one = "a dcat:Dataset ; dct:title \"T\"@nl ; dct:publisher [ foaf:name \"P\" ] .\n";
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "e:d" + QByteArray::number(i) + ' ' + one;
    const CatalogueSource source = sourceAt(m_sources.write(u"c.ttl"_s, withPrefixes(text)));
    for (const double share : {0.0, 0.3, 0.5, 0.75}) {
        const Gathered given = gathered(source, share);
        QVERIFY(given.error);
        QCOMPARE(given.error->code, ErrorCode::Cancelled);
        const auto most = qsizetype(3001 * std::max(0.0, share - 0.5) * 2) + 2;
        QVERIFY2(std::ssize(given.datasets) <= most, qPrintable(QString::number(given.datasets.size())));
    }
    const Gathered all = gathered(source);
    QCOMPARE(all.datasets.size(), 3000);
}

void TestDcat::refusalOfTheSinkEndsTheImport()
{
    int taken = 0;
    const CatalogueSink sink{[&taken](CatalogueItem &&) -> Result<void> {
                                 if (++taken == 2)
                                     return refuse(ErrorCode::StoreFailed, {}, u"full"_s);
                                 return {};
                             },
                             [](qint64, qint64) { return true; }};
    const auto read = readCatalogue(sourceAt(kFixture), CatalogueFormat::Dcat, sink);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::StoreFailed);
    QCOMPARE(taken, 2);
}

void TestDcat::mistakeGivesNothing()
{
    const QString path = m_sources.write(u"m.ttl"_s,
                                         withPrefixes("e:d a dcat:Dataset ; dct:title \"D\"@nl .\n"
                                                      "e:x a dcat:Dataset ; dct:title D .\n"));
    const Gathered given = gathered(sourceAt(path));
    QVERIFY(given.error);
    QCOMPARE(given.error->code, ErrorCode::BadContent);
    QCOMPARE(given.error->problems.front().where, path + u":3"_s);
    QVERIFY(given.datasets.empty() && given.organisations.empty());
}

void TestDcat::fileWithoutDatasetIsRefused()
{
    const Gathered empty = gathered(sourceAt(m_sources.write(u"e.ttl"_s, withPrefixes("e:c a dcat:Catalog ."))));
    QVERIFY2(empty.complaint().contains(u"describes no data set"_s), qPrintable(empty.complaint()));
    const Gathered other = gathered(sourceAt(m_sources.write(u"o.ttl"_s, withPrefixes("e:c a e:Thing ."))));
    QVERIFY2(other.complaint().contains(u"neither"_s), qPrintable(other.complaint()));
}

QTEST_GUILESS_MAIN(TestDcat)
#include "tst_dcat.moc"
