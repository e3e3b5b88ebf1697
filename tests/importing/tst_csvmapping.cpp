// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/csvdialect.h"
#include "importing/gathered.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kShared = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/");

CsvMapping mapping(const QMap<QString, QString> &columns)
{
    return {columns, {}, {}};
}

const CsvMapping kPlain = mapping({{u"Naam"_s, u"variable"_s}, {u"Uitleg"_s, u"label_nl"_s}});

} // namespace

class TestCsvMapping : public QObject {
    Q_OBJECT

private slots:
    void mappingSurvivesARoundTrip();
    void faultyMappingIsRefused_data();
    void faultyMappingIsRefused();
    void proposalKnowsUsualNames();
    void encodingIsFoundOut_data();
    void encodingIsFoundOut();
    void guessIsTold();
    void previewShowsTheFirstRows();
    void everyMemberIsTakenOver();
    void wordsThatAreUnknownAreNoted();
    void rowForEachCodeGivesOneVariable();
    void rowForEachYearGivesWordings();
    void twoMeaningsOnOneDayAreRefused();
    void rowsOfAnotherWidthAreRefused();
    void columnThatIsMissingIsRefused();
    void holderMustBeKnown();
    void holderInAColumnIsLookedUp();
    void unknownColumnsAskForAMapping();
    void ownFileIsReadAsSuch();
    void sharedEuSilcGivesItsVariables();
    void sharedSpectrumIsMappedOrRefused();
    void sharedNaughtyStringsAreKept();

private:
    Gathered imported(const QByteArray &content, const CsvMapping &columns, const QString &holder = u"statbel"_s)
    {
        return gathered({m_sources.write(u"m.csv"_s, content), OrganisationId(holder), {}, {}, u"nl"_s, {}, columns});
    }

    Sources m_sources;
};

void TestCsvMapping::mappingSurvivesARoundTrip()
{
    CsvMapping all = kPlain;
    all.constants = {{u"category"_s, u"statistics"_s}, {u"dataset"_s, u"eu-silc"_s}};
    all.values = {{u"type"_s, {{u"getal"_s, u"numeric"_s}, {u"tekst"_s, u"text"_s}}}};
    const auto document = readJson(QJsonDocument(toJson(all)).toJson(), u"m.json"_s);
    QVERIFY(document);
    const auto again = readCsvMapping(*document);
    QVERIFY2(again, qPrintable(again ? QString() : toPlainText(again.error())));
    QCOMPARE(*again, all);
}

void TestCsvMapping::faultyMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("no format") << QByteArray(R"({"columns": {"a": "variable"}})") << u"format"_s;
    QTest::newRow("no variable") << QByteArray(R"({"format": "beraad-csv-mapping/1", "columns": {"a": "label_nl"}})")
                                 << u"no column for variable"_s;
    QTest::newRow("no member") << QByteArray(
        R"({"format": "beraad-csv-mapping/1", "columns": {"a": "variable", "b": "lable"}})")
                               << u"lable"_s;
    QTest::newRow("member twice") << QByteArray(
        R"({"format": "beraad-csv-mapping/1", "columns": {"a": "variable", "b": "variable"}})")
                                  << u"two columns"_s;
    QTest::newRow("a number") << QByteArray(
        R"({"format": "beraad-csv-mapping/1", "columns": {"a": "variable"}, "constants": {"unit": 3}})")
                              << u"expected text"_s;
}

void TestCsvMapping::faultyMappingIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto document = readJson(json, u"m.json"_s);
    QVERIFY(document);
    const auto read = readCsvMapping(*document);
    QVERIFY(!read);
    QVERIFY2(toPlainText(read.error()).contains(word), qPrintable(toPlainText(read.error())));
}

void TestCsvMapping::proposalKnowsUsualNames()
{
    const CsvMapping proposed = proposedMapping(
        {u"Variable Name"_s, u"label"_s, u"label_fr"_s, u"Eenheid"_s, u"value"_s, u"value label"_s, u"pos"_s}, u"en"_s);
    QCOMPARE(proposed.columns,
             (QMap<QString, QString>{{u"Variable Name"_s, u"variable"_s},
                                     {u"label"_s, u"label_en"_s},
                                     {u"label_fr"_s, u"label_fr"_s},
                                     {u"Eenheid"_s, u"unit"_s},
                                     {u"value"_s, u"code"_s},
                                     {u"value label"_s, u"code_label_en"_s}}));
}

void TestCsvMapping::encodingIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isGuess");
    const QString text = u"Naam;Uitleg\nbtw;Café – prijs\n"_s;
    const QString western = u"Naam;Uitleg\nbtw;Café\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << false;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << false;
    QStringEncoder withMark(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 with mark") << QByteArray(withMark(text)) << u"UTF-16"_s << false;
    QStringEncoder bigWithMark(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 the other way") << QByteArray(bigWithMark(text)) << u"UTF-16"_s << false;
    QStringEncoder little(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16 without mark") << QByteArray(little(text)) << u"UTF-16LE"_s << true;
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16 the other way without mark") << QByteArray(big(text)) << u"UTF-16BE"_s << true;
    QTest::newRow("Windows-1252") << QByteArray("Naam;Uitleg\nbtw;Caf\xE9 \x96 prijs\n") << u"windows-1252"_s << true;
    QTest::newRow("Latin-1") << QByteArray("Naam;Uitleg\nbtw;Caf\xE9\x81\n") << u"ISO-8859-1"_s << true;
    QTest::newRow("letter at the far end")
        << "Naam;Uitleg\n" + QByteArray("btw;prijs\n").repeated(100'000) + "a;Caf\xE9\n"
        << u"windows-1252"_s << true;
}

void TestCsvMapping::encodingIsFoundOut()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_sources.write(u"e.csv"_s, bytes);
    const auto dialect = dialectOf(path);
    QVERIFY(dialect);
    QTEST(dialect->encoding, "encoding");
    QTEST(dialect->isGuess, "isGuess");
    QCOMPARE(dialect->separator, ';');
    const auto preview = previewCsv(path, 1);
    QVERIFY(preview);
    QCOMPARE(preview->columns, (QStringList{u"Naam"_s, u"Uitleg"_s}));
    QCOMPARE(preview->rows.size(), size_t(1));
}

void TestCsvMapping::guessIsTold()
{
    const Gathered got = imported("Naam;Uitleg\nbtw;Caf\xE9 \x96 prijs\n", kPlain);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.front().label.in(u"nl"_s), u"Café – prijs"_s);
    QCOMPARE(got.notes.count(NoteKind::Irregular), 1);
    QVERIFY(got.notes.kept().front().message.contains(u"windows-1252"_s));
    QCOMPARE(imported(u"Naam;Uitleg\nbtw;Café\n"_s.toUtf8(), kPlain).notes.total(), 0);
}

void TestCsvMapping::previewShowsTheFirstRows()
{
    const auto preview = previewCsv(m_sources.write(u"p.csv"_s, "a\tb\n1\t2\n3\t4\n5\t6\n"), 2);
    QVERIFY(preview);
    QCOMPARE(preview->dialect.separator, '\t');
    QCOMPARE(preview->rows, (std::vector<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    QVERIFY(!previewCsv(m_sources.path(u"missing.csv"_s)));
}

void TestCsvMapping::everyMemberIsTakenOver()
{
    CsvMapping all = mapping({{u"n"_s, u"variable"_s},
                              {u"l"_s, u"label_fr"_s},
                              {u"d"_s, u"definition_nl"_s},
                              {u"t"_s, u"type"_s},
                              {u"u"_s, u"unit"_s},
                              {u"f"_s, u"source_file"_s},
                              {u"c"_s, u"concept"_s},
                              {u"p"_s, u"universe_nl"_s},
                              {u"from"_s, u"valid_from"_s},
                              {u"to"_s, u"valid_to"_s},
                              {u"g"_s, u"flags"_s}});
    all.constants
        = {{u"category"_s, u"fiscal"_s}, {u"dataset"_s, u"ipcal"_s}, {u"dataset_label"_s, u"Ipcal: aangiften"_s}};
    all.values = {{u"type"_s, {{u"getal"_s, u"numeric"_s}}}};
    const Gathered got = imported(
        "n,l,d,t,u,f,c,p,from,to,g\n"
        "inkomen/net,Revenu,Wat iemand verdient,getal,EUR,a.sav,income,Allen,2003,31/12/2010,special; highlyPersonal\n",
        all);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.notes.total(), 0);
    const Variable &variable = got.variables.front();
    QCOMPARE(variable.id.value, u"statbel/ipcal/inkomen-net"_s);
    QCOMPARE(variable.datasetLabel.in(u"nl"_s), u"Ipcal: aangiften"_s);
    QCOMPARE(variable.label, (Text{{{u"fr"_s, u"Revenu"_s}}}));
    QCOMPARE(variable.definition.in(u"nl"_s), u"Wat iemand verdient"_s);
    QCOMPARE(variable.category, u"fiscal"_s);
    QCOMPARE(variable.type, u"numeric"_s);
    QCOMPARE(variable.unit, u"EUR"_s);
    QCOMPARE(variable.sourceFile, u"a.sav"_s);
    QCOMPARE(variable.notion, u"income"_s);
    QCOMPARE(variable.universe.in(u"nl"_s), u"Allen"_s);
    QCOMPARE(variable.validity, (Validity{QDate(2003, 1, 1), QDate(2010, 12, 31)}));
    QCOMPARE(variable.flags, (QStringList{u"special"_s, u"highlyPersonal"_s}));
    QCOMPARE(variable.source, u"m.csv"_s);
}

void TestCsvMapping::wordsThatAreUnknownAreNoted()
{
    const Gathered got = imported("n,t,c,v,u\na,blob,money,soon,EUR\n,,,,\nb,integer,,,day\n",
                                  mapping({{u"n"_s, u"variable"_s},
                                           {u"t"_s, u"type"_s},
                                           {u"c"_s, u"category"_s},
                                           {u"v"_s, u"valid_from"_s},
                                           {u"u"_s, u"unit"_s}}));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(2));
    QCOMPARE(got.variables.at(0).type, QString());
    QCOMPARE(got.variables.at(0).category, u"other"_s);
    QCOMPARE(got.variables.at(0).validity, Validity());
    QCOMPARE(got.variables.at(1).type, u"numeric"_s);
    QCOMPARE(got.variables.at(1).unit, u"day"_s);
    QCOMPARE(got.notes.count(NoteKind::UnreadValue), 3);
    QCOMPARE(got.notes.count(NoteKind::LeftOut), 2); // a unit of no number, and a row without a name
    QVERIFY(got.notes.kept().front().where.endsWith(u"m.csv:2"_s));
}

void TestCsvMapping::rowForEachCodeGivesOneVariable()
{
    const CsvMapping codes = mapping({{u"var"_s, u"variable"_s},
                                      {u"label"_s, u"label_nl"_s},
                                      {u"code"_s, u"code"_s},
                                      {u"means"_s, u"code_label_nl"_s}});
    const Gathered got = imported("var,label,code,means\nsex,Geslacht,01,Man\nsex,Geslacht,02,Vrouw\nage,Leeftijd,,\n"
                                  "sex,Geslacht,9,\nsex,Geslacht,01,Man\n",
                                  codes);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(2));
    const Variable &sex = *got.variable(u"sex"_s);
    QStringList said;
    for (const Code &code : sex.codes)
        said << code.code + u'=' + code.label.in(u"nl"_s);
    QCOMPARE(said.join(u' '), u"01=Man 02=Vrouw 9=9"_s);
    QVERIFY(sex.former.empty());
    QVERIFY(got.variable(u"age"_s)->codes.empty());
}

void TestCsvMapping::rowForEachYearGivesWordings()
{
    const CsvMapping years = mapping({{u"year"_s, u"year"_s},
                                      {u"var"_s, u"variable"_s},
                                      {u"label"_s, u"label_nl"_s},
                                      {u"code"_s, u"code"_s},
                                      {u"means"_s, u"code_label_nl"_s}});
    QByteArray table = "year,var,label,code,means\n";
    for (int year = 2012; year < 2018; ++year)
        table += QByteArray::number(year) + ",stat," + (year < 2015 ? "Statuut" : "Status") + ",1,"
            + (year < 2016 ? "Arbeider" : "Werknemer") + '\n';
    const Gathered got = imported(table, years);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(1));
    const Variable &variable = got.variables.front();
    QCOMPARE(variable.label.in(u"nl"_s), u"Status"_s);
    QCOMPARE(variable.validity, (Validity{QDate(2012, 1, 1), QDate(2017, 12, 31)}));
    QCOMPARE(variable.former.size(), size_t(1));
    QCOMPARE(variable.former.front().label.in(u"nl"_s), u"Statuut"_s);
    QCOMPARE(variable.former.front().validity, (Validity{QDate(2012, 1, 1), QDate(2014, 12, 31)}));
    QCOMPARE(variable.codes.size(), size_t(2));
    QCOMPARE(variable.codes.front().validity, (Validity{QDate(2012, 1, 1), QDate(2015, 12, 31)}));
    QCOMPARE(variable.codes.back().label.in(u"nl"_s), u"Werknemer"_s);
}

void TestCsvMapping::twoMeaningsOnOneDayAreRefused()
{
    const Gathered got = imported("Naam,Uitleg\na,Een\nb,Twee\na,Drie\n", kPlain);
    QVERIFY(got.error && got.complaint().contains(u"m.csv:4: Naam: variable statbel/m/a stands on line 2 too"_s));
}

void TestCsvMapping::rowsOfAnotherWidthAreRefused()
{
    const Gathered got = imported("Naam,Uitleg\na,Een\nb\nc,Drie,3\n", kPlain);
    QVERIFY(got.error);
    QCOMPARE(got.error->problems.size(), size_t(2));
    QVERIFY(got.complaint().contains(u"m.csv:3: 1 fields; the first row has 2"_s));
}

void TestCsvMapping::columnThatIsMissingIsRefused()
{
    const Gathered got = imported("Naam,Label\na,Een\n", kPlain);
    QVERIFY(got.error && got.complaint().contains(u"m.csv:1: no column is called \"Uitleg\""_s));
}

void TestCsvMapping::holderMustBeKnown()
{
    const Gathered got = imported("Naam,Uitleg\na,Een\n", kPlain, {});
    QVERIFY(got.error && got.complaint().contains(u"say who"_s));
}

void TestCsvMapping::holderInAColumnIsLookedUp()
{
    Organisation body;
    body.id = OrganisationId(u"vdab"_s);
    body.name = Text{{{u"nl"_s, u"Vlaamse Dienst voor Arbeidsbemiddeling"_s}}};
    const CatalogueSource source{
        m_sources.write(u"h.csv"_s, "wie,wat\nvlaamse dienst voor arbeidsbemiddeling,a\nVDAB,b\nEen ander,c\n"),
        {},
        {},
        {},
        u"nl"_s,
        Directory({body}),
        mapping({{u"wie"_s, u"provider"_s}, {u"wat"_s, u"variable"_s}})};
    const Gathered got = gathered(source);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.at(0).provider.value, u"vdab"_s);
    QCOMPARE(got.variables.at(1).provider.value, u"vdab"_s);
    QCOMPARE(got.variables.at(2).provider.value, u"een-ander"_s);
    QCOMPARE(got.organisations.size(), size_t(1));
}

void TestCsvMapping::unknownColumnsAskForAMapping()
{
    const Gathered got
        = gathered({m_sources.write(u"alone.csv"_s, "x,y\n1,2\n"), OrganisationId(u"a"_s), {}, {}, u"nl"_s, {}});
    QVERIFY(got.error);
    QVERIFY2(got.complaint().contains(u"alone.csv:1: the columns are not ours"_s), qPrintable(got.complaint()));
}

void TestCsvMapping::ownFileIsReadAsSuch()
{
    const Gathered got = gathered({m_sources.write(u"own.csv"_s,
                                                   "kind,provider,dataset,variable,label_nl,category,type\n"
                                                   "variable,rsz,dmfa,loon,Loon,social,numeric\n"),
                                   {},
                                   {},
                                   {},
                                   u"nl"_s,
                                   {}});
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.front().id.value, u"rsz/dmfa/loon"_s);
    const Gathered misspelt = gathered(
        {m_sources.write(u"own.csv"_s, "kind,provider,dataset,variable,lable_nl\n"), {}, {}, {}, u"nl"_s, {}});
    QVERIFY(misspelt.error && misspelt.complaint().contains(u"lable_nl"_s));
}

/// 281 rows below the header: `tail -n +2 | wc -l`; all names differ: `cut -d, -f5 | sort -u`.
void TestCsvMapping::sharedEuSilcGivesItsVariables()
{
    const QString path = kShared + u"ddi/eusilc_2021_p_variables.csv"_s;
    if (!QFile::exists(path))
        QSKIP("../shared is not beside the project");
    const auto preview = previewCsv(path);
    QVERIFY(preview);
    CsvMapping proposed = proposedMapping(preview->columns, u"en"_s);
    proposed.constants.insert(u"category"_s, u"statistics"_s);
    const CatalogueSource source{path, OrganisationId(u"statbel"_s), u"eu-silc"_s, {}, u"en"_s, {}, proposed};
    const Gathered got = gathered(source);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(281));
    QCOMPARE(got.variables.front().id.value, u"statbel/eu-silc/PB010"_s);
    QCOMPARE(got.variables.front().label.in(u"en"_s), u"Year of the survey"_s);
    QCOMPARE(got.variables.front().sourceFile, u"P"_s);
    QCOMPARE(got.variables.front().validity, (Validity{QDate(2021, 1, 1), QDate(2021, 12, 31)}));
    QVERIFY(got == gathered(source));
}

void TestCsvMapping::sharedSpectrumIsMappedOrRefused()
{
    const QDir folder(kShared + u"badinput/csv-spectrum/csvs"_s);
    if (!folder.exists())
        QSKIP("../shared is not beside the project");
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
    QCOMPARE(files.size(), 12);
    for (const QString &file : files) {
        const auto preview = previewCsv(folder.filePath(file), 1000);
        QVERIFY2(preview, qPrintable(file));
        const CatalogueSource source{folder.filePath(file),
                                     OrganisationId(u"x"_s),
                                     {},
                                     {},
                                     u"en"_s,
                                     {},
                                     mapping({{preview->columns.front(), u"variable"_s}})};
        const Gathered got = gathered(source);
        QVERIFY2(!got.error, qPrintable(file + got.complaint()));
        QSet<QString> names;
        for (const QStringList &row : preview->rows)
            if (!row.front().trimmed().isEmpty())
                names << row.front();
        QCOMPARE(got.variables.size(), size_t(names.size()));
    }
}

/// Each naughty string as a label: it comes out as it went in, but for the space around it.
void TestCsvMapping::sharedNaughtyStringsAreKept()
{
    QFile file(kShared + u"badinput/blns/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared is not beside the project");
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    QString table = u"Naam,Uitleg\n"_s;
    QStringList expected;
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QString naughty = strings.at(i).toString();
        const bool isText = !naughty.contains(QChar(0)) && naughty.isValidUtf16();
        table += u"v%1,\"%2\"\n"_s.arg(QString::number(i),
                                       isText ? QString(naughty).replace(u'"', u"\"\""_s) : QString());
        const QString said = isText ? naughty.trimmed() : QString();
        expected << (said.isEmpty() ? u"v%1"_s.arg(i) : said);
    }
    const Gathered got = imported(table.toUtf8(), kPlain);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(std::ssize(got.variables), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(got.variables.at(static_cast<size_t>(i)).label.in(u"nl"_s), expected.at(i));
}

QTEST_GUILESS_MAIN(TestCsvMapping)
#include "tst_csvmapping.moc"
