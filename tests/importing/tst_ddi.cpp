// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/codebooks.h"
#include "importing/gathered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kShared = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/ddi/");

QByteArray answered(const QByteArray &records)
{
    return "<?xml version=\"1.0\"?>\n<oai:OAI-PMH "
           "xmlns:oai=\"http://www.openarchives.org/OAI/2.0/\"><oai:ListRecords>\n"
        + records + "</oai:ListRecords></oai:OAI-PMH>\n";
}

QByteArray record(const QByteArray &id, const QByteArray &inside, const QByteArray &header = {})
{
    return "<oai:record><oai:header" + header + "><oai:identifier>" + id + "</oai:identifier></oai:header>" + inside
        + "</oai:record>\n";
}

QByteArray study(const QByteArray &title)
{
    return "<oai:metadata><codeBook xmlns=\"ddi:codebook:2_5\"><stdyDscr><citation><titlStmt><titl>" + title
        + "</titl></titlStmt></citation></stdyDscr></codeBook></oai:metadata>";
}

} // namespace

class TestDdi : public QObject {
    Q_OBJECT

private slots:
    void studyBecomesADataSet();
    void variableIsReadWithAllThatIsSaidOfIt();
    void typeIsWhatTheSourceSays();
    void namespaceMakesNoDifference_data();
    void namespaceMakesNoDifference();
    void holderOfTheDirectoryIsFoundByItsName();
    void studyWithoutHolderBelongsToThatOfTheSource();
    void variableOfAnotherFileGetsANameOfItsOwn();
    void recordsAreReadAndDeletedOnesPassedOver();
    void whatIsWrongIsRefusedWithItsLine_data();
    void whatIsWrongIsRefusedWithItsLine();
    void cancellingEndsTheReading();
    void sharedCodebookGivesWhatItHolds_data();
    void sharedCodebookGivesWhatItHolds();
    void sharedRecordGivesAStudyOrIsRefused_data();
    void sharedRecordGivesAStudyOrIsRefused();

private:
    Gathered imported(const QByteArray &content, double share = 2)
    {
        return gathered({m_sources.write(u"s.xml"_s, content), OrganisationId(u"statbel"_s), {}, {}, u"en"_s, {}},
                        share);
    }

    Sources m_sources;
};

void TestDdi::studyBecomesADataSet()
{
    const Gathered got = imported(codebook(kStudy + kData));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(1));
    const Dataset &dataset = got.datasets.front();
    QCOMPARE(dataset.label, (Text{{{u"en"_s, u"Household survey"_s}, {u"fr"_s, u"Enquête ménages"_s}}}));
    QCOMPARE(dataset.id, u"BE-HS 1"_s);
    QCOMPARE(dataset.provider.value, u"statistics-archive"_s);
    QCOMPARE(dataset.description.in(u"en"_s), u"First.\nSecond.\n\nResearchers only."_s);
    QCOMPARE(dataset.temporal, (Validity{QDate(2018, 1, 1), QDate(2019, 6, 30)}));
    QCOMPARE(dataset.spatial, (QStringList{u"Belgium"_s, u"Flanders"_s}));
    QCOMPARE(dataset.accessRights, u"public"_s);
    QCOMPARE(dataset.keywords, QStringList{u"income"_s});
    QCOMPARE(dataset.themes, QStringList{u"Labour"_s});
    QCOMPARE(dataset.modified, QDate(2020, 2, 1));
    QCOMPARE(dataset.contacts, (std::vector<DatasetContact>{{u"Desk"_s, u"a@b.be"_s, {}, {}}}));
    QCOMPARE(got.organisations.size(), size_t(1));
    QCOMPARE(got.organisations.front().name.in(u"en"_s), u"Statistics Archive"_s);
    QCOMPARE(got.organisations.front().evidence, u"note"_s);
    QCOMPARE(got.notes.count(NoteKind::NewHolder), 1);
    QCOMPARE(got.notes.count(NoteKind::UnreadValue), 2); // "long ago", and the type of ODD
}

void TestDdi::variableIsReadWithAllThatIsSaidOfIt()
{
    const Gathered got = imported(codebook(kStudy + kData));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(6));
    const Variable &sex = got.variables.front();
    QCOMPARE(sex.id.value, u"statistics-archive/BE-HS 1/SEX"_s);
    QCOMPARE(sex.label, (Text{{{u"en"_s, u"Sex"_s}, {u"nl"_s, u"Geslacht"_s}, {u"fr"_s, u"Sexe"_s}}}));
    QCOMPARE(sex.datasetLabel.in(u"en"_s), u"Household survey"_s);
    QCOMPARE(sex.definition.in(u"en"_s), u"As registered.\n\nNow about you.\nWhat is your sex?"_s);
    QCOMPARE(sex.universe.in(u"en"_s), u"Everybody"_s);
    QCOMPARE(sex.notion, u"Sex"_s);
    QCOMPARE(sex.sourceFile, u"persons.sav"_s);
    QCOMPARE(sex.themes, QStringList{u"Demography"_s});
    QCOMPARE(sex.category, u"other"_s);
    QCOMPARE(sex.codes.size(), size_t(3));
    QCOMPARE(sex.codes.at(0).code, u"01"_s);
    QCOMPARE(sex.codes.at(0).label, (Text{{{u"en"_s, u"Man"_s}, {u"nl"_s, u"Man"_s}}}));
    QCOMPARE(sex.codes.at(2).code, u"99"_s);
    QCOMPARE(sex.codes.at(2).label.in(u"en"_s), u"Refused"_s);
    QCOMPARE(got.variable(u"NAME"_s)->label.in(u"en"_s), u"NAME"_s);
    QCOMPARE(got.variable(u"RANK"_s)->codes.front().label.in(u"en"_s), u"1"_s);
    QCOMPARE(got.variable(u"ODD"_s)->sourceFile, u"F9"_s);
    QCOMPARE(got.notes.count(NoteKind::MissingTarget), 1);
}

void TestDdi::typeIsWhatTheSourceSays()
{
    const Gathered got = imported(codebook(kStudy + kData));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QStringList types;
    for (const Variable &variable : got.variables)
        types << variable.name + u'=' + variable.type;
    QCOMPARE(types.join(u' '), u"SEX=nominal AGE=numeric NAME=text BORN=date RANK=ordinal ODD="_s);
    QCOMPARE(got.variable(u"AGE"_s)->unit, u"year"_s);
}

void TestDdi::namespaceMakesNoDifference_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray inside = kStudy + kData;
    QTest::newRow("2.5") << codebook(inside, "xmlns=\"ddi:codebook:2_5\" version=\"2.5\"");
    QTest::newRow("2.1") << codebook(inside, "xmlns=\"http://www.icpsr.umich.edu/DDI\" version=\"2.1\"");
    QTest::newRow("1.2.2 with its document type")
        << QByteArray(codebook(inside, "version=\"1.2.2\""))
               .replace("<codeBook",
                        "<!DOCTYPE codeBook SYSTEM "
                        "\"http://127.0.0.1:9/Version1-2-2.dtd\">\n<codeBook");
    QByteArray prefixed = codebook(inside, "xmlns:d=\"ddi:codebook:2_5\"");
    prefixed.replace("</", "</d:")
        .replace("<d:", "<")
        .replace("<", "<d:")
        .replace("<d:/", "</d:")
        .replace("<d:?", "<?");
    QTest::newRow("prefixed") << prefixed.replace("</d:d:", "</d:");
    QTest::newRow("in a record") << answered(
        record("1", "<oai:metadata><codeBook xmlns=\"ddi:codebook:2_5\">" + inside + "</codeBook></oai:metadata>"));
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + [&] {
        const QString text = QString::fromUtf8(codebook(inside).replace("UTF-8", "UTF-16"));
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }();
    QTest::newRow("Latin-1") << QString::fromUtf8(codebook(inside).replace("UTF-8", "ISO-8859-1")).toLatin1();
}

void TestDdi::namespaceMakesNoDifference()
{
    QFETCH(QByteArray, content);
    Gathered plain = imported(codebook(kStudy + kData));
    Gathered got = imported(content);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    got.notes = plain.notes = {}; // their lines differ
    QVERIFY(got == plain);
}

void TestDdi::holderOfTheDirectoryIsFoundByItsName()
{
    Organisation archive;
    archive.id = OrganisationId(u"arch"_s);
    archive.name = Text{{{u"nl"_s, u"Statistisch archief"_s}, {u"en"_s, u"statistics  ARCHIVE"_s}}};
    const CatalogueSource source{
        m_sources.write(u"s.xml"_s, codebook(kStudy)), {}, {}, {}, u"en"_s, Directory({archive})};
    const Gathered got = gathered(source);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QVERIFY(got.organisations.empty());
    QCOMPARE(got.datasets.front().provider.value, u"arch"_s);
}

void TestDdi::studyWithoutHolderBelongsToThatOfTheSource()
{
    const QByteArray content
        = codebook("<stdyDscr><citation><titlStmt><titl>T</titl></titlStmt></citation></stdyDscr>");
    const Gathered got = imported(content);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.front().provider.value, u"statbel"_s);
    QCOMPARE(got.datasets.front().id, u"t"_s);
    QCOMPARE(got.notes.count(NoteKind::HolderAssumed), 1);
    const Gathered nobody = gathered({m_sources.write(u"s.xml"_s, content), {}, {}, {}, u"en"_s, {}});
    QVERIFY(nobody.error && nobody.complaint().contains(u"s.xml:2: a data set whose holder"_s));
}

void TestDdi::variableOfAnotherFileGetsANameOfItsOwn()
{
    const QByteArray data = "<fileDscr ID=\"A\"><fileTxt><fileName>a.sav</fileName></fileTxt></fileDscr>"
                            "<fileDscr ID=\"B\"><fileTxt><fileName>b.sav</fileName></fileTxt></fileDscr>"
                            "<dataDscr><var name=\"ID\" files=\"A\"/><var name=\"ID\" files=\"B\"/></dataDscr>";
    const Gathered got = imported(codebook(kStudy + data));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.at(0).name, u"ID"_s);
    QCOMPARE(got.variables.at(1).name, u"ID@b.sav"_s);
    QCOMPARE(got.notes.count(NoteKind::MadeUnique), 1);
}

void TestDdi::recordsAreReadAndDeletedOnesPassedOver()
{
    const Gathered got = imported(answered(record("1", study("One")) + record("2", {}, " status=\"deleted\"")
                                           + record("3", study("Two")) + record("4", study("Two"))
                                           + "<oai:resumptionToken>more</oai:resumptionToken>"));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QStringList ids;
    for (const Dataset &dataset : got.datasets)
        ids << dataset.id;
    QCOMPARE(ids, (QStringList{u"one"_s, u"two"_s, u"two-2"_s}));
    QCOMPARE(got.notes.count(NoteKind::LeftOut), 2); // the deleted one, and the rest of the list
    QCOMPARE(got.notes.count(NoteKind::MadeUnique), 1);
}

void TestDdi::whatIsWrongIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("cut short") << codebook(kStudy).first(300) << u"s.xml:7: "_s;
    QTest::newRow("tags crossed") << codebook("\n<stdyDscr><citation></stdyDscr></citation>") << u"s.xml:3: "_s;
    QTest::newRow("not UTF-8") << codebook("\n<stdyDscr>caf\xE9</stdyDscr>") << u"s.xml:3: "_s;
    QTest::newRow("no study") << codebook("\n<docDscr/>") << u"s.xml:2: a codeBook that describes no study"_s;
    QTest::newRow("no study before variables")
        << codebook("\n<dataDscr><var name=\"A\"/></dataDscr>") << u"s.xml:2: a codeBook that describes no study"_s;
    QTest::newRow("no name") << codebook(kStudy + "<dataDscr>\n<var/></dataDscr>") << u"s.xml:20: a variable without"_s;
    QTest::newRow("name twice") << codebook(kStudy + "<dataDscr>\n<var name=\"A\"/>\n<var name=\"A\"/></dataDscr>")
                                << u"s.xml:21: the variable A stands on line 20 too"_s;
    QTest::newRow("other record") << answered(record("1", study("One"))
                                              + record("2", "<oai:metadata><other xmlns=\"o\"/></oai:metadata>"))
                                  << u"s.xml:4: expected a DDI"_s;
    QTest::newRow("empty record") << answered(record("1", {})) << u"s.xml:3: a record without"_s;
    QTest::newRow("an error") << QByteArray("<OAI-PMH>\n<error code=\"noRecordsMatch\">None</error></OAI-PMH>")
                              << u"s.xml:2: the archive answered with an error, noRecordsMatch: None"_s;
    QTest::newRow("two root elements") << codebook(kStudy) + "<more/>" << u"s.xml:"_s;
}

void TestDdi::whatIsWrongIsRefusedWithItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const Gathered got = imported(content);
    QVERIFY(got.error);
    QCOMPARE(got.error->code, ErrorCode::BadContent);
    QVERIFY2(got.complaint().contains(message), qPrintable(got.complaint()));
}

void TestDdi::cancellingEndsTheReading()
{
    QByteArray variables;
    for (int i = 0; i < 5000; ++i)
        variables += "<var name=\"V" + QByteArray::number(i) + "\"><labl>Label</labl></var>\n";
    const Gathered got = imported(codebook(kStudy + "<dataDscr>" + variables + "</dataDscr>"), 0.5);
    QVERIFY(got.error);
    QCOMPARE(got.error->code, ErrorCode::Cancelled);
    QVERIFY(got.variables.size() > 1000 && got.variables.size() < 4000);
}

/// Counted with `grep -c '<var '` and `grep -c '<catgry>'` of each file.
void TestDdi::sharedCodebookGivesWhatItHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("variables");
    QTest::addColumn<qsizetype>("codes");
    const auto add = [](const char *name, qsizetype variables, qsizetype codes) {
        QTest::newRow(name) << QString::fromLatin1(name) << variables << codes;
    };
    add("atus_00034.xml", 13, 695);
    add("atus_00035.xml", 15, 700);
    add("atus_00040.xml", 14, 703);
    add("cps_00006.xml", 8, 87);
    add("cps_00361.xml", 12, 210);
    add("cps_00421.xml", 14, 229);
    add("meps_00019.xml", 23, 103);
    add("meps_00045.xml", 51, 224);
    add("usa_00172.xml", 10, 316);
    add("usa_00196.xml", 10, 316);
}

void TestDdi::sharedCodebookGivesWhatItHolds()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, variables);
    QFETCH(qsizetype, codes);
    if (!QFile::exists(kShared + name))
        QSKIP("../shared is not beside the project");
    const CatalogueSource source{kShared + name, {}, {}, {}, u"en"_s, {}};
    const Gathered got = gathered(source);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(std::ssize(got.datasets), 1);
    QCOMPARE(std::ssize(got.variables), variables);
    QCOMPARE(got.codes() + got.notes.count(NoteKind::MadeUnique), codes);
    QCOMPARE(got.notes.count(NoteKind::MadeUnique), 0);
    QVERIFY(got == gathered(source));
}

/// Titles read with xmllint; which files are faulty with an eye.
void TestDdi::sharedRecordGivesAStudyOrIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("studies"); // -1: refused
    QTest::addColumn<QString>("words"); // of a title, or of the refusal
    const auto add = [](const char *name, int studies, const QString &words) {
        QTest::newRow(name) << QString::fromLatin1(name) << studies << words;
    };
    add("ddi_record_1031_deleted.xml", 0, {});
    add("ddi_record_WithError.xml", -1, u"ddi_record_WithError.xml:9: the archive answered with an error"_s);
    add("ddi_record_1683.xml", 1, {});
    add("ddi_record_1683_with_codebookXmlLag.xml", 1, {});
    add("ddi_record_2305_fsd_repeat_abstract.xml", 1, {});
    add("ddi_record_ukds_example.xml", 1, {});
    add("oai-fsd_uta_fi-FSD3187.xml", 1, {});
    add("synthetic_compliant_cmm.xml", 1, u"Jyväskylä Longitudinal Study"_s);
    add("synthetic_compliant_cmm_ddi3_2.xml", 1, u"International Outlooks of Political Leaders (USA)"_s);
    add("synthetic_compliant_cmm_ddi3_3.xml", 1, u"International Outlooks of Political Leaders (USA)"_s);
    add("synthetic_compliant_cmm_ddi3_3_new_fields.xml", 1, u"International Outlooks of Political Leaders (USA)"_s);
    add("compliant_fragments_cmm_ddi_3_3.xml", 1, {});
    add("synthetic_list_records_response.xml", -1, u"synthetic_list_records_response.xml:357: expected a DDI"_s);
}

void TestDdi::sharedRecordGivesAStudyOrIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, studies);
    QFETCH(QString, words);
    const QString path = kShared + u"cessda/"_s + name;
    if (!QFile::exists(path))
        QSKIP("../shared is not beside the project");
    const CatalogueSource source{path, OrganisationId(u"cessda"_s), {}, {}, u"en"_s, {}};
    const Gathered got = gathered(source);
    QVERIFY(got == gathered(source));
    QCOMPARE(got.error.has_value(), studies < 0);
    if (studies < 0) {
        QVERIFY2(got.complaint().contains(words), qPrintable(got.complaint()));
        return;
    }
    QCOMPARE(std::ssize(got.datasets), studies);
    QCOMPARE(got.variables.size(), size_t(0)); // these describe studies only
    if (studies == 0)
        QCOMPARE(got.notes.count(NoteKind::LeftOut), 1);
    else
        QVERIFY2(got.datasets.front().label.in(u"en"_s).contains(words),
                 qPrintable(got.datasets.front().label.in(u"en"_s)));
}

QTEST_GUILESS_MAIN(TestDdi)
#include "tst_ddi.moc"
