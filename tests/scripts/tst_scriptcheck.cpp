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

} // namespace beraad

QTEST_GUILESS_MAIN(beraad::TestScriptCheck)

#include "tst_scriptcheck.moc"
