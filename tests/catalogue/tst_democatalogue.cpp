// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/variable.h"
#include "directory/organisation.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

class TestDemoCatalogue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsThreeHundredVariables();
    void everyVariableIsDescribed();
    void everyHolderIsInTheDirectory();
    void everyHolderHoldsThatCategory();
    void idsAreUnique();
    void codesLieWithinTheLifeOfTheirVariable();
    void madeUpVariablesSaySo();
    void finestGranularityComesFirst();
    void secretsAreMarked();
    void survivesARoundTrip();
    void casesFindTheirVariables_data();
    void casesFindTheirVariables();
    void requestsBesideTheProjectFindTheirVariables();
    void someThingsEnded();

private:
    const Variable *find(const QString &id) const;

    std::vector<Variable> m_variables;
    Directory m_directory;
};

void TestDemoCatalogue::initTestCase()
{
    auto variables = demoCatalogue();
    QVERIFY2(variables, qPrintable(variables ? QString() : toPlainText(variables.error())));
    m_variables = std::move(*variables);
    auto directory = shippedDirectory();
    QVERIFY(directory);
    m_directory = std::move(*directory);
}

const Variable *TestDemoCatalogue::find(const QString &id) const
{
    const auto found = std::ranges::find(m_variables, VariableId(id), &Variable::id);
    return found == m_variables.end() ? nullptr : &*found;
}

void TestDemoCatalogue::holdsThreeHundredVariables()
{
    QVERIFY2(m_variables.size() >= 300, qPrintable(QString::number(m_variables.size())));
}

void TestDemoCatalogue::everyVariableIsDescribed()
{
    for (const Variable &variable : m_variables) {
        const char *id = qUtf8Printable(variable.id.value);
        for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
            QVERIFY2(!variable.label.byLanguage.value(language).isEmpty(), id);
        for (const QString &language : {u"nl"_s, u"fr"_s, u"en"_s}) {
            QVERIFY2(!variable.datasetLabel.byLanguage.value(language).isEmpty(), id);
            QVERIFY2(!variable.definition.byLanguage.value(language).isEmpty(), id);
            for (const Code &code : variable.codes)
                QVERIFY2(!code.label.byLanguage.value(language).isEmpty(), id);
        }
        QVERIFY2(!variable.themes.isEmpty(), id);
        QVERIFY2(!variable.granularities.isEmpty(), id);
        QVERIFY2(variable.validity.from.isValid(), id);
        QVERIFY2(variable.lagMonths >= 0, id);
    }
}

void TestDemoCatalogue::everyHolderIsInTheDirectory()
{
    for (const Variable &variable : m_variables)
        QVERIFY2(m_directory.find(variable.provider), qUtf8Printable(variable.id.value));
}

void TestDemoCatalogue::everyHolderHoldsThatCategory()
{
    for (const Variable &variable : m_variables)
        QVERIFY2(m_directory.find(variable.provider)->categories.contains(variable.category),
                 qUtf8Printable(variable.id.value + u' ' + variable.category));
}

void TestDemoCatalogue::idsAreUnique()
{
    QSet<VariableId> ids;
    for (const Variable &variable : m_variables) {
        QVERIFY2(!ids.contains(variable.id), qUtf8Printable(variable.id.value));
        ids.insert(variable.id);
        QCOMPARE(variable.id, variableId(variable.provider, variable.dataset, variable.name));
    }
}

void TestDemoCatalogue::codesLieWithinTheLifeOfTheirVariable()
{
    for (const Variable &variable : m_variables)
        for (const Code &code : variable.codes)
            QVERIFY2(code.validity.overlaps(variable.validity), qUtf8Printable(variable.id.value + u' ' + code.code));
}

void TestDemoCatalogue::madeUpVariablesSaySo()
{
    qsizetype published = 0;
    for (const Variable &variable : m_variables) {
        const bool isFiche = variable.source.startsWith(u"KSZ"_s);
        published += isFiche ? 1 : 0;
        QVERIFY2(isFiche || variable.source == u"demo"_s, qUtf8Printable(variable.id.value));
    }
    QCOMPARE(published, 5);
}

void TestDemoCatalogue::finestGranularityComesFirst()
{
    for (const Variable &variable : m_variables) {
        const qsizetype exact = variable.granularities.indexOf(u"exact"_s);
        QVERIFY2(exact <= 0, qUtf8Printable(variable.id.value));
        const qsizetype yesNo = variable.granularities.indexOf(u"yes-no"_s);
        QVERIFY2(yesNo < 0 || yesNo == variable.granularities.size() - 1, qUtf8Printable(variable.id.value));
    }
}

void TestDemoCatalogue::secretsAreMarked()
{
    for (const Variable &variable : m_variables)
        if (variable.category == u"health"_s)
            QVERIFY2(variable.flags.contains(u"special"_s) || variable.flags.contains(u"linkageKey"_s)
                         || variable.flags.contains(u"quasiIdentifier"_s),
                     qUtf8Printable(variable.id.value));
}

void TestDemoCatalogue::survivesARoundTrip()
{
    const auto again = readVariablesCsv(writeVariablesCsv(m_variables), u"again.csv"_s);
    QVERIFY(again);
    QCOMPARE(*again, m_variables);
}

void TestDemoCatalogue::casesFindTheirVariables_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QStringList>("flags");
    const auto row = [](const char *provider, const char *name, const char *category, const QStringList &flags = {}) {
        const QString variable = QString::fromLatin1(name);
        QTest::newRow(name) << QString::fromLatin1(provider) + u'/' + variable + u'/' + variable
                            << QString::fromLatin1(category) << flags;
    };
    const QStringList personal{u"highlyPersonal"_s};
    row("agodi", "schooltype", "education", personal);
    row("agodi", "studierichting", "education");
    row("agodi", "duaal-leren", "education");
    row("agodi", "uitstapdatum", "education");
    row("vdab", "inschrijvingsperiode", "social", personal);
    row("vdab", "uitstroom-naar-werk", "social", personal);
    row("vdab", "ibo-traject", "social", personal);
    row("dwse", "premie-duaal-leren", "other");
    row("rsz", "dmfa-kwartaalloon", "social", personal);
    row("rsz", "tewerkstelling-na-ibo", "social", personal);
    row("rsz", "tewerkstelling", "social", personal);
    row("rsvz", "zelfstandigen", "social");
    row("agii", "inburgeringstraject", "other", personal);
}

void TestDemoCatalogue::casesFindTheirVariables()
{
    QFETCH(QString, id);
    const Variable *variable = find(id);
    QVERIFY(variable);
    QTEST(variable->category, "category");
    QTEST(variable->flags, "flags");
}

/// Every line of the request files beside the project whose holder the directory knows.
void TestDemoCatalogue::requestsBesideTheProjectFindTheirVariables()
{
    QDirIterator files(QStringLiteral(BERAAD_SOURCE_DIR "/../shared/cases/routing"), {u"request.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("no cases beside the project");
    while (files.hasNext()) {
        const auto document = readJsonFile(files.next());
        QVERIFY(document);
        std::vector<Problem> problems;
        JsonReader request(*document, problems);
        for (JsonReader &line : request.array(u"lines"_s)) {
            const OrganisationId provider(line.string(u"provider"_s));
            if (!m_directory.find(provider))
                continue;
            const VariableId id = variableId(provider, line.string(u"dataset"_s), line.string(u"variable"_s));
            const Variable *variable = find(id.value);
            QVERIFY2(variable, qUtf8Printable(id.value));
            QCOMPARE(variable->category, line.string(u"category"_s));
        }
    }
}

// Validity must matter in the demo: some variables and codes no longer exist.
void TestDemoCatalogue::someThingsEnded()
{
    const QDate today(2026, 11, 22);
    const auto ended = [&](const Variable &variable) { return !variable.validity.covers(today); };
    QVERIFY(std::ranges::count_if(m_variables, ended) >= 3);
    qsizetype endedCodes = 0;
    for (const Variable &variable : m_variables)
        endedCodes
            += std::ranges::count_if(variable.codes, [&](const Code &code) { return !code.validity.covers(today); });
    QVERIFY(endedCodes >= 5);
}

QTEST_APPLESS_MAIN(TestDemoCatalogue)
#include "tst_democatalogue.moc"
