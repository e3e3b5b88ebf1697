// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scriptcheck.h"
#include "scripts/scriptreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beraad {

static const QString kData = QStringLiteral(BERAAD_SOURCE_DIR "/tests/scripts/data/");

static StandingVariable variable(const QString &name, VariableStanding standing)
{
    return {VariableId(u"vdab/data/"_s + name), name, standing};
}

static std::vector<StandingVariable> dossier()
{
    return {variable(u"schooltype"_s, VariableStanding::Approved),
            variable(u"brutoloon"_s, VariableStanding::Approved),
            variable(u"geslacht"_s, VariableStanding::Approved),
            variable(u"nationaliteit"_s, VariableStanding::Undecided),
            variable(u"rrnummer"_s, VariableStanding::Refused),
            variable(u"gemeente"_s, VariableStanding::NotAsked)};
}

class TestScriptCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageIsKnownByTheName_data();
    void languageIsKnownByTheName();
    void sixLanguagesGiveTheSameFindings_data();
    void sixLanguagesGiveTheSameFindings();
    void placesAreThoseOfTheFile();
    void caseCountsWhereTheLanguageSaysSo();
    void folderIsReadWhole();
    void fileThatIsNoScriptIsRefused();
    void binaryAndEndlessLinesAreRefused();
    void traitsOfLanguagesAreKnown_data();
    void traitsOfLanguagesAreKnown();
    void attachedScriptsAreReadTogether();

private:
    ScriptReader m_reader;
};

void TestScriptCheck::languageIsKnownByTheName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::newRow("R") << u"a.R"_s << u"R Script"_s;
    QTest::newRow("Python") << u"a.py"_s << u"Python"_s;
    QTest::newRow("Stata") << u"a.do"_s << u"Stata"_s;
    QTest::newRow("Julia") << u"a.jl"_s << u"Julia"_s;
    QTest::newRow("SAS") << u"A.SAS"_s << u"SAS"_s;
    QTest::newRow("SPSS") << u"a.sps"_s << u"SPSS"_s;
    QTest::newRow("SQL") << u"a.sql"_s << u"SQL"_s;
    QTest::newRow("text") << u"a.txt"_s << QString();
    QTest::newRow("PDF") << u"a.pdf"_s << QString();
}

void TestScriptCheck::languageIsKnownByTheName()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    QCOMPARE(m_reader.languageOf(file), language);
}

void TestScriptCheck::sixLanguagesGiveTheSameFindings_data()
{
    QTest::addColumn<QString>("file");
    for (const char *suffix : {"R", "py", "sql", "do", "jl", "sas", "sps"})
        QTest::newRow(suffix) << u"analysis."_s + QString::fromLatin1(suffix);
}

void TestScriptCheck::sixLanguagesGiveTheSameFindings()
{
    QFETCH(QString, file);
    const auto report = checkScripts(m_reader, {kData + file}, dossier());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QStringList inCode;
    for (const VariableUse &use : report->uses) {
        QVERIFY2(use.variable.name != u"rrnummer", "comments do not use a variable");
        if (use.variable.name == u"geslacht")
            for (const ScriptPlace &place : use.places)
                QVERIFY2(place.isQuoted, qPrintable(u"line %1"_s.arg(place.line)));
        if (std::ranges::any_of(use.places, [](const ScriptPlace &place) { return !place.isQuoted; }))
            inCode << use.variable.name;
    }
    inCode.sort();
    QStringList expected{u"brutoloon"_s, u"gemeente"_s, u"nationaliteit"_s, u"schooltype"_s};
    if (file.endsWith(u".py"))
        expected.removeOne(u"gemeente"_s); // there only as the name of a column, between quotes
    QVERIFY2(inCode == expected, qPrintable(inCode.join(u' ')));
    QVERIFY(report->hasFindings());
}

void TestScriptCheck::placesAreThoseOfTheFile()
{
    const auto report = checkScripts(m_reader, {kData + u"analysis.R"_s}, dossier());
    QVERIFY(report);
    const auto wage
        = std::ranges::find(report->uses, u"brutoloon"_s, [](const VariableUse &use) { return use.variable.name; });
    QVERIFY(wage != report->uses.end());
    const QString file = kData + u"analysis.R"_s;
    QCOMPARE(wage->places, (std::vector<ScriptPlace>{{file, 6, 25, false}, {file, 8, 9, true}}));
    QCOMPARE(report->neverUsed, std::vector{variable(u"geslacht"_s, VariableStanding::Approved)});
    QVERIFY(report->uses.front().variable.standing == VariableStanding::NotAsked); // what should not be comes first
}

void TestScriptCheck::caseCountsWhereTheLanguageSaysSo()
{
    QTemporaryDir folder;
    const auto usesIn = [&](const QString &name, const QByteArray &script) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) < 0)
            return size_t(99);
        file.close();
        return checkScripts(m_reader, {file.fileName()}, dossier())->uses.size();
    };
    QCOMPARE(usesIn(u"a.R"_s, "x <- BRUTOLOON\n"), 0U);
    QCOMPARE(usesIn(u"a.sas"_s, "data x; y = BRUTOLOON; run;\n"), 1U);
    QCOMPARE(usesIn(u"b.R"_s, "x <- d$brutoloon\n"), 1U);
    QCOMPARE(usesIn(u"c.R"_s, "x <- my.brutoloon.old\n"), 1U);
    QCOMPARE(usesIn(u"d.R"_s, "x <- brutoloonindex\n"), 0U);
}

void TestScriptCheck::folderIsReadWhole()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"deep/er"_s));
    QVERIFY(QFile::copy(kData + u"analysis.R"_s, folder.filePath(u"deep/er/one.R"_s)));
    QVERIFY(QFile::copy(kData + u"analysis.sas"_s, folder.filePath(u"two.sas"_s)));
    QFile other(folder.filePath(u"notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("rrnummer") > 0);
    other.close();
    const auto report = checkScripts(m_reader, {folder.path()}, dossier());
    QVERIFY(report);
    QCOMPARE(report->files, (QStringList{folder.filePath(u"deep/er/one.R"_s), folder.filePath(u"two.sas"_s)}));
    QCOMPARE(report->passedOver.size(), 1U);
    QCOMPARE(report->passedOver.front().where, other.fileName());
}

void TestScriptCheck::fileThatIsNoScriptIsRefused()
{
    const auto missing = checkScripts(m_reader, {kData + u"none.R"_s}, dossier());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
    const auto other = checkScripts(m_reader, {kData + u"../CMakeLists.txt"_s}, dossier());
    QVERIFY(!other || other->uses.empty());
}

void TestScriptCheck::binaryAndEndlessLinesAreRefused()
{
    QCOMPARE(m_reader.words(QByteArray("x\0y", 3), u"a.R"_s).error().code, ErrorCode::BadContent);
    const auto endless = m_reader.words(QByteArray(100'000, 'x'), u"a.R"_s);
    QVERIFY(!endless);
    QVERIFY(endless.error().detail.contains(u"a.R:1"_s));
    QVERIFY(m_reader.words(QByteArray("x <- \xe9t\xe9\n"), u"a.R"_s)); // Latin-1
}

void TestScriptCheck::traitsOfLanguagesAreKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("used");
    const auto row = [](const char *name, const char *file, const QByteArray &script, const QStringList &used) {
        QTest::newRow(name) << QString::fromLatin1(file) << script << used;
    };
    const QString wage = u"brutoloon"_s;
    const QString school = u"schooltype"_s;
    row("R: back ticks", "a.R", "x <- d$`brutoloon`\n", {wage});
    row("R: double brackets", "a.R", "x <- d[[\"brutoloon\"]]\n", {wage});
    row("R: formula", "a.R", "lm(brutoloon ~ schooltype, d)\n", {wage, school});
    row("R: sign of a comment in a text", "a.R", "x <- \"# no\"; y <- brutoloon\n", {wage});
    row("R Markdown", "a.Rmd", "# brutoloon in a heading\n```{r}\nx <- schooltype\n```\n", {});
    row("SQL: quoted name", "a.sql", "select \"brutoloon\" from t -- schooltype\n", {wage});
    row("SQL: comment over lines", "a.sql", "/* schooltype\n schooltype */ select BRUTOLOON from t\n", {wage});
    row("SQL: with the table", "a.sql", "select t.brutoloon, u.schooltype from t join u\n", {wage, school});
    row("Python: attribute", "a.py", "x = df.brutoloon.mean()\n", {wage});
    row("Python: f-string", "a.py", "print(f'{brutoloon}')\n", {wage});
    row("Python: comment", "a.py", "x = 1 # brutoloon\n", {});
    row("Stata: comment by a star", "a.do", "* brutoloon\nregress schooltype\n", {school});
    row("Stata: comment by slashes", "a.do", "regress schooltype // brutoloon\n", {school});
    row("Stata: line goes on", "a.do", "regress y ///\n  brutoloon\n", {wage});
    row("Stata: star that multiplies", "a.do", "gen x = schooltype ///\n * brutoloon\n", {wage, school});
    row("SAS: comment as a statement", "a.sas", "* brutoloon;\ndata x; y = schooltype; run;\n", {school});
    row("SAS: comment over lines", "a.sas", "/* brutoloon\n*/ proc means; var schooltype; run;\n", {school});
    row("SAS: name literal", "a.sas", "data x; y = 'brutoloon'n; run;\n", {wage});
    row("SAS: PROC SQL", "a.sas", "proc sql; select a.Brutoloon from t as a; quit;\n", {wage});
    row("SPSS: comment", "a.sps", "* brutoloon.\nFREQUENCIES VARIABLES=schooltype.\n", {school});
    row("SPSS: case", "a.sps", "COMPUTE x = BrutoLoon * 2.\n", {wage});
    row("Julia: comment over lines", "a.jl", "#= brutoloon\n=# x = df.schooltype\n", {school});
    row("Julia: symbol", "a.jl", "select(df, :brutoloon)\n", {wage});
}

void TestScriptCheck::traitsOfLanguagesAreKnown()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, script);
    const ScriptReport report = checkScriptTexts(m_reader, {{file, script}}, dossier());
    QStringList used;
    for (const VariableUse &use : report.uses)
        used << use.variable.name;
    used.sort();
    QTEST(used, "used");
}

void TestScriptCheck::attachedScriptsAreReadTogether()
{
    const ScriptReport report = checkScriptTexts(m_reader,
                                                 {{u"a.R"_s, "x <- brutoloon\n"},
                                                  {u"b.sas"_s, "data x; y = BRUTOLOON + schooltype; run;\n"},
                                                  {u"dpia.pdf"_s, "%PDF-1.7"},
                                                  {u"c.py"_s, QByteArray("x\0y", 3)}},
                                                 dossier());
    QCOMPARE(report.files, (QStringList{u"a.R"_s, u"b.sas"_s}));
    QCOMPARE(report.passedOver.size(), 2U);
    QCOMPARE(report.uses.size(), 2U);
    QCOMPARE(report.uses[1].places, (std::vector<ScriptPlace>{{u"a.R"_s, 1, 6, false}, {u"b.sas"_s, 1, 13, false}}));
    QCOMPARE(report.neverUsed.size(), 1U); // geslacht
    QVERIFY(!report.hasFindings());
}

} // namespace beraad

QTEST_GUILESS_MAIN(beraad::TestScriptCheck)

#include "tst_scriptcheck.moc"
