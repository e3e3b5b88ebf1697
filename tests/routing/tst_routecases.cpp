// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/casecheck.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

/// Whole requests against the shipped rules and directory: folders found by walking, so that a new case needs no code.
class TestRouteCases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ourCasesComeOutAsWritten();
    void sharedCasesComeOutAsWritten();
    void aFolderWithoutCasesIsAFailure();

private:
    void run(const QString &folder);

    Directory m_directory;
    RuleTable m_rules;
};

void TestRouteCases::initTestCase()
{
    const auto directory = shippedDirectory();
    QVERIFY2(directory, directory ? "" : qPrintable(toPlainText(directory.error())));
    m_directory = *directory;
    const auto rules = shippedRules();
    QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
    m_rules = *rules;
}

void TestRouteCases::run(const QString &folder)
{
    const auto cases = runCases(folder, m_directory, m_rules);
    QVERIFY2(cases, cases ? "" : qPrintable(toPlainText(cases.error())));
    QStringList failed;
    for (const RouteCase &one : *cases)
        if (!one.faults.isEmpty())
            failed << one.name + u"\n     "_s + one.faults.join(u"\n     "_s);
    qInfo("%zu cases, %lld failed", cases->size(), static_cast<long long>(failed.size()));
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
}

void TestRouteCases::ourCasesComeOutAsWritten()
{
    run(QStringLiteral(BERAAD_SOURCE_DIR "/tests/cases/routing"));
}

void TestRouteCases::sharedCasesComeOutAsWritten()
{
    const QString folder = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/cases/routing");
    if (!QDir(folder).exists())
        QSKIP("no ../shared/cases/routing beside this work tree");
    run(folder);
}

void TestRouteCases::aFolderWithoutCasesIsAFailure()
{
    QVERIFY(!runCases(QStringLiteral(BERAAD_SOURCE_DIR "/docs"), m_directory, m_rules));
}

QTEST_GUILESS_MAIN(TestRouteCases)
#include "tst_routecases.moc"
