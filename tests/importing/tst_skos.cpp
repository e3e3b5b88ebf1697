// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kFixture = QStringLiteral(BERAAD_SOURCE_DIR "/tests/importing/data/codes.ttl");
const QString kShared = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/codelists");

Gathered readAt(const QString &path, double share = 2)
{
    CatalogueSource source;
    source.path = path;
    return gathered(source, share);
}

const ListedCode *codeLabelled(const CodeList &list, const QString &label)
{
    const auto found = std::ranges::find_if(
        list.codes, [&label](const ListedCode &code) { return code.label.byLanguage.values().contains(label); });
    return found == list.codes.end() ? nullptr : &*found;
}

} // namespace

class TestSkos : public QObject {
    Q_OBJECT

private slots:
    void listIsReadWithItsHierarchyAndDays();
    void loopsAreToldAndOpened();
    void conceptsWithoutSchemeMakeAList();
    void whatIsOddIsToldWithItsLine();
    void secondImportIsTheSame();
    void cancellingGivesNothingMore();
    void fileWithoutConceptsIsRefused();
    void chainOfManyCodesIsNoTrouble();
    void sharedListsGiveWhatTheyHold_data();
    void sharedListsGiveWhatTheyHold();
    void municipalityOfTheSharedListHasItsDays();

private:
    Sources m_sources;
};

void TestSkos::listIsReadWithItsHierarchyAndDays()
{
    const Gathered given = readAt(kFixture);
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.lists.size(), 3);
    CodeList expected;
    expected.id = CodeListId(u"regions"_s);
    expected.label = Text{{{u"nl"_s, u"Gebieden"_s}, {u"fr"_s, u"Territoires"_s}}};
    expected.validity = {QDate(2019, 1, 1), QDate(2030, 12, 31)};
    expected.source = u"https://example.be/auth/regions"_s;
    expected.codes = {
        {u"2000"_s,
         Text{{{u"nl"_s, u"Vlaanderen"_s}, {u"fr"_s, u"Flandre"_s}}},
         Text{{{u"nl"_s, u"Het gewest."_s}, {u"fr"_s, u"Pas la communauté."_s}}},
         {},
         u"01000"_s},
        {u"3000"_s, Text{{{u"nl"_s, u"Zonder notatie"_s}}}, {}, {}, {}},
        {u"MAR+"_s, Text{{{u"nl"_s, u"Puurs"_s}}}, {}, {QDate(1977, 1, 1), QDate(2018, 12, 31)}, u"3000"_s},
        {u"MAR+"_s, Text{{{u"nl"_s, u"Puurs-Sint-Amands"_s}}}, {}, {QDate(2019, 1, 1), QDate()}, {}},
        {u"01000"_s, Text{{{u"nl"_s, u"Het Rijk"_s}}}, {}, {}, {}},
    };
    const CodeList &list = given.lists.front();
    QCOMPARE(list.codes.size(), expected.codes.size());
    for (size_t at = 0; at < expected.codes.size(); ++at)
        QVERIFY2(list.codes[at] == expected.codes[at], qPrintable(list.codes[at].code));
    QVERIFY(list == expected);
}

void TestSkos::loopsAreToldAndOpened()
{
    const Gathered given = readAt(kFixture);
    const CodeList &list = given.lists.at(1);
    QCOMPARE(list.id.value, u"loops"_s);
    QCOMPARE(list.label.in(u"nl"_s), u"loops"_s);
    QStringList shown;
    for (const ListedCode &code : list.codes)
        shown << code.code + u'<' + code.parent;
    QCOMPARE(shown, (QStringList{u"A<B"_s, u"B<C"_s, u"C<"_s, u"C1<"_s}));
    QCOMPARE(given.notes.count(NoteKind::Loop), 1);
}

void TestSkos::conceptsWithoutSchemeMakeAList()
{
    const Gathered given = readAt(kFixture);
    const CodeList &list = given.lists.at(2);
    QCOMPARE(list.id.value, u"codes"_s);
    QCOMPARE(list.source, u"codes.ttl"_s);
    QCOMPARE(list.codes.size(), 1);
    QCOMPARE(list.codes.front().code, u"X"_s);
}

void TestSkos::whatIsOddIsToldWithItsLine()
{
    const Gathered given = readAt(kFixture);
    QStringList told;
    for (const Problem &note : given.notes.kept())
        told << note.where.section(u'/', -1) + u": "_s + note.message;
    told.sort();
    QCOMPARE(told,
             (QStringList{
                 u"codes.ttl:27: C stands above itself; it is put at the top"_s,
                 u"codes.ttl:28: C1 stands below https://example.be/auth/gone, which is not in the list"_s,
                 u"codes.ttl:28: several concepts have the code C; this one becomes C1"_s,
                 u"codes.ttl:30: a list without codes"_s,
                 u"codes.ttl:31: 1 concepts are in no scheme; they make a list of their own"_s,
             }));
}

void TestSkos::secondImportIsTheSame()
{
    const Gathered first = readAt(kFixture);
    QVERIFY(!first.lists.empty());
    QVERIFY(readAt(kFixture) == first);
}

void TestSkos::cancellingGivesNothingMore()
{
    const Gathered given = readAt(kFixture, 0.6);
    QVERIFY(given.error);
    QCOMPARE(given.error->code, ErrorCode::Cancelled);
    QVERIFY(given.lists.size() < 3);
}

void TestSkos::fileWithoutConceptsIsRefused()
{
    const Gathered given = readAt(
        m_sources.write(u"e.ttl"_s, "<https://e.be/s> a <http://www.w3.org/2004/02/skos/core#ConceptScheme> ."));
    QVERIFY2(given.complaint().contains(u"describes no code list"_s), qPrintable(given.complaint()));
}

void TestSkos::chainOfManyCodesIsNoTrouble()
{
    QByteArray text = "@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <https://e.be/> .\n";
    constexpr int kLength = 20'000;
    for (int i = 0; i < kLength; ++i)
        text += "e:c" + QByteArray::number(i) + " a s:Concept ; s:inScheme e:list ; s:broader e:c"
            + QByteArray::number((i + 1) % kLength) + " .\n";
    const Gathered given = readAt(m_sources.write(u"l.ttl"_s, text));
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.lists.front().codes.size(), kLength);
    QCOMPARE(given.notes.count(NoteKind::Loop), 1);
    QCOMPARE(
        std::ranges::count_if(given.lists.front().codes, [](const ListedCode &code) { return code.parent.isEmpty(); }),
        1);
}

void TestSkos::sharedListsGiveWhatTheyHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("codes");
    QTest::addColumn<int>("atTheTop");
    QTest::addColumn<int>("notes");
    // As `serdi` and a count of skos:Concept have them. The list of data categories has U twice; 66 codes of NACE stand
    // below a code that is not there (`1110` for `11.10`).
    QTest::newRow("gdpr-category") << u"gdpr-category"_s << 103 << 26 << 1;
    QTest::newRow("gdpr-finality") << u"gdpr-finality"_s << 75 << 11 << 0;
    QTest::newRow("gdpr-involved") << u"gdpr-involved"_s << 17 << 17 << 0;
    QTest::newRow("gdpr-juridical") << u"gdpr-juridical"_s << 6 << 6 << 0;
    QTest::newRow("gdpr-recvgen") << u"gdpr-recvgen"_s << 12 << 12 << 0;
    QTest::newRow("gdpr-recvspec") << u"gdpr-recvspec"_s << 14 << 14 << 0;
    QTest::newRow("gdpr-transfer") << u"gdpr-transfer"_s << 5 << 5 << 0;
    QTest::newRow("gdpr-treatment") << u"gdpr-treatment"_s << 9 << 9 << 0;
    QTest::newRow("nace2008") << u"nace2008"_s << 3307 << 21 + 66 << 66;
    QTest::newRow("refnis2019") << u"refnis2019"_s << 639 << 1 << 0;
    QTest::newRow("refnis2025") << u"refnis2025"_s << 624 << 1 << 0;
    QTest::newRow("retention") << u"retention"_s << 2 << 2 << 0;
    QTest::newRow("securitymeasure") << u"securitymeasure"_s << 17 << 17 << 0;
    QTest::newRow("serv-integr") << u"serv-integr"_s << 7 << 7 << 0;
}

void TestSkos::sharedListsGiveWhatTheyHold()
{
    QFETCH(QString, name);
    QFETCH(int, codes);
    QFETCH(int, atTheTop);
    QFETCH(int, notes);
    if (!QFile::exists(kShared))
        QSKIP("the shared data are not beside the project");
    const QString path = u"%1/%2.nt"_s.arg(kShared, name);
    QCOMPARE(*formatOf(path), CatalogueFormat::Skos);
    const Gathered given = readAt(path);
    QVERIFY2(!given.error, qPrintable(given.complaint()));
    QCOMPARE(given.lists.size(), 1);
    const CodeList &list = given.lists.front();
    QCOMPARE(list.id.value, name);
    QCOMPARE(list.label.byLanguage.keys(), (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"nl"_s}));
    QCOMPARE(list.codes.size(), codes);
    QCOMPARE(std::ranges::count_if(list.codes, [](const ListedCode &code) { return code.parent.isEmpty(); }), atTheTop);
    QCOMPARE(given.notes.total(), notes);
    for (const ListedCode &code : list.codes)
        QVERIFY2(!code.label.isEmpty(), qPrintable(code.code));
    QVERIFY(readAt(path) == given);
}

void TestSkos::municipalityOfTheSharedListHasItsDays()
{
    if (!QFile::exists(kShared))
        QSKIP("the shared data are not beside the project");
    const Gathered given = readAt(kShared + u"/refnis2025.nt"_s);
    const ListedCode *leuven = codeLabelled(given.lists.front(), u"Leuven"_s);
    QVERIFY(leuven);
    QCOMPARE(leuven->code, u"24062"_s);
    QCOMPARE(leuven->validity, (Validity{QDate(2019, 1, 1), QDate()}));
    // The last day before the municipality was joined to another one.
    const Gathered before = readAt(kShared + u"/refnis2019.nt"_s);
    const auto ended = std::ranges::count_if(before.lists.front().codes, [](const ListedCode &code) {
        return code.validity.to == QDate(2024, 12, 31) || code.validity.to == QDate(2024, 12, 1);
    });
    QVERIFY(ended > 0);
}

QTEST_GUILESS_MAIN(TestSkos)
#include "tst_skos.moc"
