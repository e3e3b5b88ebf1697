// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variablescsv.h"
#include "catalogue/words.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QByteArray kHeader = "kind,provider,dataset,variable,code,label_nl,label_en,category,flags,type,unit,themes,"
                           "valid_from,valid_to,lag_months,granularities,source\n";

Result<std::vector<Variable>> read(const QByteArray &rows)
{
    return readVariablesCsv(kHeader + rows, u"c.csv"_s);
}

const QByteArray kVariable
    = "variable,rsz,dmfa,loon,,Loon,Wage,social,highlyPersonal,numeric,EUR,Lonen|Werk,2003-01-01,,"
      "6,exact|class,demo\n";

Variable fullVariable()
{
    Variable variable;
    variable.provider = OrganisationId(u"ksz"_s);
    variable.dataset = u"DWH_X"_s;
    variable.name = u"LIPRO"_s;
    variable.id = variableId(variable.provider, variable.dataset, variable.name);
    const auto text = [](const QString &word) {
        return Text{{{u"nl"_s, word},
                     {u"fr"_s, word + u", \"fr\""_s},
                     {u"de"_s, word + u"\nde"_s},
                     {u"en"_s, word + u" en "_s}}};
    };
    variable.datasetLabel = text(u"Gegevensset"_s);
    variable.label = text(u"Etiket"_s);
    variable.definition = text(u"Omschrijving; met komma, en meer"_s);
    variable.quality = text(u"Breuk in 2005"_s);
    variable.category = u"social"_s;
    variable.flags = cataloguewords::flags();
    variable.type = u"nominal"_s;
    variable.themes = {u"Gezin"_s, u"Persoon"_s};
    variable.validity = {QDate(1998, 12, 31), QDate(2024, 12, 31)};
    variable.lagMonths = 0;
    variable.granularities = cataloguewords::granularities();
    variable.universe = text(u"Loontrekkenden"_s);
    variable.notion = u"income"_s;
    variable.sourceFile = u"p-file.sav"_s;
    variable.codeList = CodeListId(u"nace2008"_s);
    variable.source = u"demo"_s;
    variable.codes = {{u"00"_s, text(u"Onbekend"_s), {QDate(1998, 12, 31), QDate(1999, 12, 31)}},
                      {u"00"_s, text(u"Iets anders"_s), {QDate(2000, 1, 1), {}}},
                      {u"MAR+"_s, text(u"Gehuwd"_s), {}},
                      {u" "_s, text(u"Leeg"_s), {}}};
    return variable;
}

} // namespace

class TestVariablesCsv : public QObject {
    Q_OBJECT

private slots:
    void variableIsRead();
    void codeIsKeptAsItStands();
    void rowsMayStandInAnyOrder();
    void dataSetGivesItsLabelToItsVariables();
    void separatorAndByteOrderMarkMakeNoDifference();
    void faultyRowIsRefusedWithLineAndColumn_data();
    void faultyRowIsRefusedWithLineAndColumn();
    void everyFaultIsReportedAndNothingIsRead();
    void faultyHeaderIsRefused_data();
    void faultyHeaderIsRefused();
    void codeMayComeBackLater();
    void tooManyProblemsAreCounted();
    void everythingSurvivesARoundTrip();
    void rowsOnOtherDaysAreWordingsOfOneVariable();
    void wordingsSurviveARoundTrip();
    void sameWordsInTheNextYearAreNoOtherWording();
    void wordingsThatCannotBeOneVariableAreRefused_data();
    void wordingsThatCannotBeOneVariableAreRefused();
    void shuffledRowsGiveTheSameVariables();
    void variableIsGivenAsSoonAsItsRowsAreRead();
    void cancellingEndsTheReading();
    void textInPiecesReadsAsTheWhole();
    void recordWithoutEndIsRefusedInLittleMemory();
    void anotherVariableWithTheSameNameElsewhereIsAnother();
};

void TestVariablesCsv::variableIsRead()
{
    const auto variables = read(kVariable);
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    QCOMPARE(variables->size(), size_t(1));
    const Variable &loon = variables->front();
    QCOMPARE(loon.id.value, u"rsz/dmfa/loon"_s);
    QCOMPARE(loon.label.in(u"en"_s), u"Wage"_s);
    QCOMPARE(loon.themes, (QStringList{u"Lonen"_s, u"Werk"_s}));
    QCOMPARE(loon.granularities, (QStringList{u"exact"_s, u"class"_s}));
    QCOMPARE(loon.validity, (Validity{QDate(2003, 1, 1), {}}));
    QCOMPARE(loon.lagMonths, 6);
    QCOMPARE(loon.unit, u"EUR"_s);
}

void TestVariablesCsv::codeIsKeptAsItStands()
{
    const auto variables = read(kVariable
                                + "code,rsz,dmfa,loon,00,Nul,,,,,,,,,,,\n"
                                  "code,rsz,dmfa,loon,.,Punt,,,,,,,,,,,\n"
                                  "code,rsz,dmfa,loon,\" \"\"\",Spatie en teken,,,,,,,,,,,\n");
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    QStringList codes;
    for (const Code &code : variables->front().codes)
        codes << code.code;
    QCOMPARE(codes, (QStringList{u"00"_s, u"."_s, u" \""_s}));
}

void TestVariablesCsv::rowsMayStandInAnyOrder()
{
    const auto variables
        = read("code,rsz,dmfa,loon,1,Een,,,,,,,,,,,\n" + kVariable + "dataset,rsz,dmfa,,,Aangiften,,,,,,,,,,,\n");
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    QCOMPARE(variables->front().codes.size(), size_t(1));
    QCOMPARE(variables->front().datasetLabel.in(u"nl"_s), u"Aangiften"_s);
}

void TestVariablesCsv::dataSetGivesItsLabelToItsVariables()
{
    const auto variables = read("dataset,rsz,dmfa,,,Aangiften,Declarations,,,,,,,,,,\n" + kVariable
                                + "variable,rsz,dimona,in,,Begin,,social,,date,,,,,,,\n");
    QVERIFY(variables);
    QCOMPARE(variables->at(0).datasetLabel.in(u"en"_s), u"Declarations"_s);
    QVERIFY(variables->at(1).datasetLabel.isEmpty());
}

void TestVariablesCsv::separatorAndByteOrderMarkMakeNoDifference()
{
    const QByteArray text = kHeader + kVariable;
    const auto plain = readVariablesCsv(text, u"c.csv"_s);
    for (const char separator : {';', '\t'}) {
        QByteArray other = text;
        other.replace(',', separator).replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
        const auto variables = readVariablesCsv(other, u"c.csv"_s);
        QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
        QCOMPARE(*variables, *plain);
    }
}

void TestVariablesCsv::faultyRowIsRefusedWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("where");
    const auto add
        = [](const char *name, const QByteArray &row, const QString &where) { QTest::newRow(name) << row << where; };
    add("unknown kind", "row,rsz,d,v,,L,,social,,text,,,,,,,\n", u"c.csv:2: kind"_s);
    add("no provider", "variable,,d,v,,L,,social,,text,,,,,,,\n", u"c.csv:2: provider"_s);
    add("slash in a name", "variable,rsz,d,v/w,,L,,social,,text,,,,,,,\n", u"c.csv:2: variable"_s);
    add("white space around", "variable,rsz, d,v,,L,,social,,text,,,,,,,\n", u"c.csv:2: dataset"_s);
    add("no label", "variable,rsz,d,v,,,,social,,text,,,,,,,\n", u"c.csv:2: label_nl"_s);
    add("unknown category", "variable,rsz,d,v,,L,,money,,text,,,,,,,\n", u"c.csv:2: category"_s);
    add("no category", "variable,rsz,d,v,,L,,,,text,,,,,,,\n", u"c.csv:2: category"_s);
    add("unknown flag", "variable,rsz,d,v,,L,,social,special|secret,text,,,,,,,\n", u"c.csv:2: flags"_s);
    add("flag twice", "variable,rsz,d,v,,L,,social,special|special,text,,,,,,,\n", u"c.csv:2: flags"_s);
    add("unknown type", "variable,rsz,d,v,,L,,social,,float,,,,,,,\n", u"c.csv:2: type"_s);
    add("unit of a text", "variable,rsz,d,v,,L,,social,,text,EUR,,,,,,\n", u"c.csv:2: unit"_s);
    add("Belgian day", "variable,rsz,d,v,,L,,social,,text,,,01/02/2003,,,,\n", u"c.csv:2: valid_from"_s);
    add("30 February", "variable,rsz,d,v,,L,,social,,text,,,2003-02-30,,,,\n", u"c.csv:2: valid_from"_s);
    add("ends before it begins", "variable,rsz,d,v,,L,,social,,text,,,2003-01-02,2003-01-01,,,\n",
        u"c.csv:2: valid_to"_s);
    add("lag in words", "variable,rsz,d,v,,L,,social,,text,,,,,half a year,,\n", u"c.csv:2: lag_months"_s);
    add("negative lag", "variable,rsz,d,v,,L,,social,,text,,,,,-1,,\n", u"c.csv:2: lag_months"_s);
    add("unknown granularity", "variable,rsz,d,v,,L,,social,,text,,,,,,atom,\n", u"c.csv:2: granularities"_s);
    add("code on a variable", "variable,rsz,d,v,1,L,,social,,text,,,,,,,\n", u"c.csv:2: code"_s);
    add("category on a code", kVariable + "code,rsz,dmfa,loon,1,L,,social,,,,,,,,,\n", u"c.csv:3: category"_s);
    add("too few fields", "variable,rsz,d,v\n", u"c.csv:2"_s);
    add("too many fields", kVariable.chopped(1) + ",x\n", u"c.csv:2"_s);
    add("code without code", kVariable + "code,rsz,dmfa,loon,,L,,,,,,,,,,,\n", u"c.csv:3: code"_s);
    add("code of nothing", kVariable + "code,rsz,dmfa,land,1,L,,,,,,,,,,,\n", u"c.csv:3"_s);
    add("code twice", kVariable + "code,rsz,dmfa,loon,1,L,,,,,,,,,,,\ncode,rsz,dmfa,loon,1,M,,,,,,,,,,,\n",
        u"c.csv:4"_s);
    add("variable twice", kVariable + kVariable, u"c.csv:3: variable"_s);
    add("data set twice", "dataset,rsz,dmfa,,,A,,,,,,,,,,,\ndataset,rsz,dmfa,,,B,,,,,,,,,,,\n" + kVariable,
        u"c.csv:3: dataset"_s);
    add("data set without variables", "dataset,rsz,leeg,,,A,,,,,,,,,,,\n" + kVariable, u"c.csv:2"_s);
}

void TestVariablesCsv::faultyRowIsRefusedWithLineAndColumn()
{
    QFETCH(QByteArray, row);
    const auto variables = read(row);
    QVERIFY(!variables);
    QCOMPARE(variables.error().code, ErrorCode::BadContent);
    QVERIFY2(variables.error().problems.size() == 1, qPrintable(toPlainText(variables.error())));
    QTEST(variables.error().problems.front().where, "where");
}

void TestVariablesCsv::everyFaultIsReportedAndNothingIsRead()
{
    const auto variables = read(kVariable + "variable,,d,v,,L,,money,,text,,,,,,,\n" + "nonsense,,,,,,,,,,,,,,,,\n"
                                + "variable,rsz,d,w,,L,,social,,text,,,bad,worse,,,\n");
    QVERIFY(!variables);
    QStringList places;
    for (const Problem &problem : variables.error().problems)
        places << problem.where;
    QCOMPARE(places,
             (QStringList{u"c.csv:3: provider"_s, u"c.csv:3: category"_s, u"c.csv:4: kind"_s, u"c.csv:5: valid_from"_s,
                          u"c.csv:5: valid_to"_s}));
}

void TestVariablesCsv::faultyHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty file") << QByteArray() << u"empty"_s;
    QTest::newRow("misspelt column") << QByteArray("kind,provider,dataset,variable,lable_nl\n") << u"lable_nl"_s;
    QTest::newRow("missing column") << QByteArray("kind,provider,variable,label_nl\n") << u"dataset"_s;
    QTest::newRow("column twice") << QByteArray("kind,provider,dataset,variable,code,code\n") << u"twice"_s;
    QTest::newRow("no header at all") << QByteArray("variable,rsz,d,v\n") << u"kind"_s;
    QTest::newRow("Windows-1252") << QByteArray("kind,provider,dataset,variable,label_nl\nvariable,rsz,d,v,Caf\xE9\n")
                                  << u"UTF-8"_s;
}

void TestVariablesCsv::faultyHeaderIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const auto variables = readVariablesCsv(text, u"c.csv"_s);
    QVERIFY(!variables);
    QVERIFY2(toPlainText(variables.error()).contains(word), qPrintable(toPlainText(variables.error())));
}

void TestVariablesCsv::codeMayComeBackLater()
{
    const QByteArray first = "code,rsz,dmfa,loon,1,Vroeger,,,,,,,2003-01-01,2009-12-31,,,\n";
    QVERIFY(read(kVariable + first + "code,rsz,dmfa,loon,1,Later,,,,,,,2010-01-01,,,,\n"));
    QVERIFY(!read(kVariable + first + "code,rsz,dmfa,loon,1,Later,,,,,,,2009-12-31,,,,\n"));
}

void TestVariablesCsv::tooManyProblemsAreCounted()
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "x,,,,,,,,,,,,,,,,\n";
    const auto variables = read(rows);
    QVERIFY(!variables);
    QCOMPARE(variables.error().problems.size(), size_t(1001));
    QVERIFY(variables.error().problems.back().message.contains(u"4000"_s));
}

void TestVariablesCsv::everythingSurvivesARoundTrip()
{
    Variable plain = fullVariable();
    plain.name = u"zonder_codes"_s;
    plain.id = variableId(plain.provider, plain.dataset, plain.name);
    plain.codes.clear();
    plain.type = u"numeric"_s;
    plain.unit = u"%"_s;
    plain.validity = {};
    plain.lagMonths = -1;
    const std::vector<Variable> variables{fullVariable(), plain};
    const QByteArray csv = writeVariablesCsv(variables);
    const auto again = readVariablesCsv(csv, u"c.csv"_s);
    QVERIFY2(again, qPrintable(again ? QString() : toPlainText(again.error())));
    QCOMPARE(*again, variables);
    QCOMPARE(writeVariablesCsv(*again), csv);
}

void TestVariablesCsv::anotherVariableWithTheSameNameElsewhereIsAnother()
{
    const auto variables = read(kVariable
                                + "variable,rsz,dimona,loon,,L,,social,,text,,,,,,,\n"
                                  "variable,fpd,dmfa,loon,,L,,social,,text,,,,,,,\n");
    QVERIFY(variables);
    QCOMPARE(variables->size(), size_t(3));
}

namespace {

QByteArray wording(const QByteArray &label, const QByteArray &from, const QByteArray &to,
                   const QByteArray &type = "text")
{
    return "variable,rsz,d,v,," + label + ",,social,," + type + ",,," + from + ',' + to + ",,,demo\n";
}

CatalogueSink into(std::vector<Variable> &variables)
{
    return {[&variables](CatalogueItem &&item) -> Result<void> {
                variables.push_back(std::get<Variable>(std::move(item)));
                return {};
            },
            [](qint64, qint64) { return true; }};
}

/// The text in pieces of one size, as a file gives it.
CsvOpening inPieces(const QByteArray &text, qsizetype size)
{
    return [=]() -> Result<OpenCsv> {
        auto at = std::make_shared<qsizetype>(0);
        const auto piece = [=]() -> std::expected<QByteArray, QString> {
            const QByteArray next = text.mid(*at, size);
            *at += next.size();
            return next;
        };
        return OpenCsv{CsvReader::open(piece, u"c.csv"_s), [=] { return std::pair(qint64(*at), qint64(text.size())); }};
    };
}

/// Variables of several data sets with codes, as lines below the header.
QByteArrayList generatedRows(int variables)
{
    QByteArrayList rows;
    for (int v = 0; v < variables; ++v) {
        const QByteArray name = "rsz,d" + QByteArray::number(v % 7) + ",v" + QByteArray::number(v);
        rows << "variable," + name + ",,\"Label, " + QByteArray::number(v) + "\",,social,,nominal,,,,,,,demo\n";
        for (int c = 0; c < 1 + v % 4; ++c)
            rows << "code," + name + ",0" + QByteArray::number(c) + ",\"Code \"\"" + QByteArray::number(c)
                    + "\"\"\",,,,,,,,,,,\n";
    }
    return rows;
}

std::map<QString, Variable> byId(const std::vector<Variable> &variables)
{
    std::map<QString, Variable> result;
    for (Variable variable : variables) {
        std::ranges::sort(variable.codes, {}, &Code::code);
        result.emplace(variable.id.value, variable);
    }
    return result;
}

} // namespace

void TestVariablesCsv::rowsOnOtherDaysAreWordingsOfOneVariable()
{
    const auto variables = read(wording("Nieuw", "2015-01-01", "") + wording("Oud", "2003-01-01", "2014-12-31")
                                + "code,rsz,d,v,1,Een,,,,,,,,,,,\n");
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    QCOMPARE(variables->size(), size_t(1));
    const Variable &variable = variables->front();
    QCOMPARE(variable.label.in(u"nl"_s), u"Nieuw"_s);
    QCOMPARE(variable.validity, (Validity{QDate(2003, 1, 1), {}}));
    QCOMPARE(variable.former.size(), size_t(1));
    QCOMPARE(variable.former.front().label.in(u"nl"_s), u"Oud"_s);
    QCOMPARE(variable.former.front().validity, (Validity{QDate(2003, 1, 1), QDate(2014, 12, 31)}));
    QCOMPARE(variable.codes.size(), size_t(1));
}

void TestVariablesCsv::wordingsSurviveARoundTrip()
{
    const auto variables = read(wording("Oudst", "", "2002-12-31") + wording("Oud", "2003-01-01", "2014-12-31")
                                + wording("Nieuw", "2015-01-01", "2024-12-31"));
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    QCOMPARE(variables->front().former.size(), size_t(2));
    QCOMPARE(variables->front().validity, (Validity{{}, QDate(2024, 12, 31)}));
    const auto again = readVariablesCsv(writeVariablesCsv(*variables), u"c.csv"_s);
    QVERIFY2(again, qPrintable(again ? QString() : toPlainText(again.error())));
    QCOMPARE(*again, *variables);
}

void TestVariablesCsv::sameWordsInTheNextYearAreNoOtherWording()
{
    const auto variables
        = read(wording("Oud", "2003-01-01", "2003-12-31") + wording("Oud", "2004-01-01", "2004-12-31")
               + wording("Nieuw", "2005-01-01", "2005-12-31") + wording("Nieuw", "2006-01-01", "2006-12-31"));
    QVERIFY(variables);
    QCOMPARE(variables->front().former.size(), size_t(1));
    QCOMPARE(variables->front().former.front().validity, (Validity{QDate(2003, 1, 1), QDate(2004, 12, 31)}));
    QCOMPARE(variables->front().validity, (Validity{QDate(2003, 1, 1), QDate(2006, 12, 31)}));
}

void TestVariablesCsv::wordingsThatCannotBeOneVariableAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("word");
    QTest::newRow("a day in both") << wording("A", "2003-01-01", "2004-01-01") + wording("B", "2004-01-01", "")
                                   << u"on the same days"_s;
    QTest::newRow("both open") << wording("A", "", "") + wording("B", "", "") << u"on the same days"_s;
    QTest::newRow("another type") << wording("A", "2003-01-01", "2003-12-31")
            + wording("B", "2004-01-01", "", "numeric")
                                  << u"may differ"_s;
}

void TestVariablesCsv::wordingsThatCannotBeOneVariableAreRefused()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, word);
    const auto variables = read(rows);
    QVERIFY(!variables);
    QCOMPARE(variables.error().problems.size(), size_t(1));
    QVERIFY2(variables.error().problems.front().message.contains(word), qPrintable(toPlainText(variables.error())));
}

void TestVariablesCsv::shuffledRowsGiveTheSameVariables()
{
    QByteArrayList rows = generatedRows(12'000); // 4 MB: more than the pots keep in memory, so that files are used
    const auto inOrder = read(rows.join());
    QVERIFY2(inOrder, qPrintable(inOrder ? QString() : toPlainText(inOrder.error())));
    QCOMPARE(inOrder->size(), size_t(12'000));
    std::mt19937 chance(7);
    std::ranges::shuffle(rows, chance);
    const auto shuffled = read(rows.join());
    QVERIFY2(shuffled, qPrintable(shuffled ? QString() : toPlainText(shuffled.error())));
    QVERIFY(byId(*shuffled) == byId(*inOrder));
    const auto twice = read(rows.join());
    QVERIFY(twice && *twice == *shuffled);
}

void TestVariablesCsv::variableIsGivenAsSoonAsItsRowsAreRead()
{
    const QByteArray text = kHeader + generatedRows(1000).join();
    std::vector<double> shares;
    qint64 done = 0;
    const CatalogueSink sink{[&](CatalogueItem &&) -> Result<void> {
                                 shares.push_back(double(done) / double(text.size()));
                                 return {};
                             },
                             [](qint64, qint64) { return true; }};
    const auto open = [&]() -> Result<OpenCsv> {
        done = 0;
        const auto piece = [&]() -> std::expected<QByteArray, QString> {
            const QByteArray next = text.mid(done, 512);
            done += next.size();
            return next;
        };
        return OpenCsv{CsvReader::open(piece, u"c.csv"_s), {}};
    };
    QVERIFY(readVariablesCsv(open, u"c.csv"_s, sink));
    QCOMPARE(shares.size(), size_t(1000));
    QVERIFY(shares.front() < 0.05);
    QVERIFY(shares.at(500) < 0.6);
}

void TestVariablesCsv::cancellingEndsTheReading()
{
    const QByteArray text = kHeader + generatedRows(5000).join();
    int taken = 0;
    const CatalogueSink sink{[&](CatalogueItem &&) -> Result<void> {
                                 ++taken;
                                 return {};
                             },
                             [&](qint64 done, qint64 total) { return done < total * 3 / 4; }};
    const auto read = readVariablesCsv(inPieces(text, 512), u"c.csv"_s, sink);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(taken > 1000 && taken < 4000);
}

void TestVariablesCsv::textInPiecesReadsAsTheWhole()
{
    const QByteArray text = "\xEF\xBB\xBF" + kHeader
        + "variable,rsz,d,w,,\"Caf\xC3\xA9\r\n\"\"x\"\"\",,social,,text,,,,,,,\r\n\r\n" + generatedRows(20).join();
    const auto whole = readVariablesCsv(text, u"c.csv"_s);
    QVERIFY2(whole, qPrintable(whole ? QString() : toPlainText(whole.error())));
    for (const qsizetype size : {1, 2, 3, 7, 64, 100'000}) {
        std::vector<Variable> variables;
        const auto read = readVariablesCsv(inPieces(text, size), u"c.csv"_s, into(variables));
        QVERIFY2(read, qPrintable(read ? QString() : toPlainText(read.error())));
        QVERIFY(variables == *whole);
    }
}

void TestVariablesCsv::recordWithoutEndIsRefusedInLittleMemory()
{
    qint64 given = 0;
    const auto open = [&]() -> Result<OpenCsv> {
        given = 0;
        const auto piece = [&]() -> std::expected<QByteArray, QString> {
            const QByteArray next = given == 0 ? kHeader : QByteArray(1 << 20, 'x'); // and on, for ever
            given += next.size();
            return next;
        };
        return OpenCsv{CsvReader::open(piece, u"c.csv"_s), {}};
    };
    std::vector<Variable> variables;
    const auto read = readVariablesCsv(open, u"c.csv"_s, into(variables));
    QVERIFY(!read);
    QVERIFY2(toPlainText(read.error()).contains(u"c.csv:2: a record of more than 16 MB"_s),
             qPrintable(toPlainText(read.error())));
    QVERIFY(given < 64 << 20);
}

QTEST_APPLESS_MAIN(TestVariablesCsv)
#include "tst_variablescsv.moc"
