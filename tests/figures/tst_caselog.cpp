// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cutoff.h"
#include "figures/logreading.h"
#include "figures/monthly.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kOwn = QStringLiteral(BERAAD_SOURCE_DIR "/tests/figures/logs/");
const QString kShared = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/eventlogs/");

QString worded(const Error &error)
{
    return toPlainText(error);
}

/// The same figures by another program.
QJsonObject independent(const QStringList &arguments)
{
    QProcess python;
    python.start(QStringLiteral(BERAAD_PYTHON),
                 QStringList{QStringLiteral(BERAAD_SOURCE_DIR "/tests/figures/independent.py")} + arguments);
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

void compareQuantiles(const std::vector<Passage> &passages, const QJsonObject &other)
{
    std::vector<double> ended;
    for (const Passage &passage : passages)
        if (!passage.isOpen())
            ended.push_back(passage.hours());
    std::ranges::sort(ended);
    QCOMPARE(std::ssize(ended), other[u"n"].toInteger());
    QCOMPARE(std::ssize(passages) - std::ssize(ended), other[u"open"].toInteger());
    const QJsonArray twentieths = other[u"twentieths"].toArray();
    QCOMPARE(twentieths.size(), 19);
    for (int i = 1; i < 20; ++i)
        QVERIFY2(isNear(quantile(ended, i / 20.0), twentieths.at(i - 1).toDouble()), qPrintable(QString::number(i)));
    const auto box = boxPlotOf(ended);
    QVERIFY(isNear(box->median, other[u"median"].toDouble()));
    QVERIFY(isNear(box->mean, other[u"mean"].toDouble()));
}

void compareCurve(const std::vector<Passage> &passages, const QJsonObject &other)
{
    const SurvivalCurve curve = survivalOf(durationsOf(passages));
    const QJsonArray theirs = other[u"curve"].toArray();
    QCOMPARE(std::ssize(curve.steps), theirs.size());
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const SurvivalStep &step = curve.steps[static_cast<size_t>(i)];
        QVERIFY(isNear(step.hours, theirs.at(i)[0].toDouble()));
        QVERIFY(isNear(step.share, theirs.at(i)[1].toDouble()));
    }
}

QString saved(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"log.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

class CaseLogTest : public QObject {
    Q_OBJECT

private slots:
    void csvIsReadByItsOwnColumnNames()
    {
        const auto read = readCaseLog(kOwn + u"advices.csv"_s);
        QVERIFY2(read, read ? "" : qPrintable(worded(read.error())));
        const LogMapping expected{u"dossier"_s, u"activiteit"_s, u"tijdstip"_s, u"medewerker"_s};
        QCOMPARE(read->report.mapping, expected);
        QCOMPARE(read->report.separator, ';');
        QCOMPARE(read->log.cases.size(), 4U);
        QCOMPARE(read->log.eventCount(), 9);
        QCOMPARE(read->report.resorted, 1);
        QCOMPARE(read->report.unzoned, 9);
        QCOMPARE(read->log.cases[0].events[2].attributes[u"opmerking"_s], u"met \"voorwaarden\"; zie brief"_s);
        QCOMPARE(read->log.cases[2].events[1].activity, u"volledig"_s);
    }

    void timesWithoutAZoneAreBelgianAndKeptAsInstants()
    {
        const auto read = readCaseLog(kOwn + u"advices.csv"_s);
        QVERIFY(read);
        // Summer time began on 29 March 2026: three days by the calendar, an hour less by the clock.
        const auto passages = passagesOf(read->log, {u"ontvangen"_s, u"volledig"_s});
        QCOMPARE(passages[1].hours(), 71.0);
        QCOMPARE(passages[0].hours(), 48.0);
        QCOMPARE(fromInstant(passages[0].from), QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC));
    }

    void whatNeverComesToTheEndOfALegIsOpenUntilTheEndOfTheLog()
    {
        const auto read = readCaseLog(kOwn + u"advices.csv"_s);
        QVERIFY(read);
        const auto passages = passagesOf(read->log, {u"ontvangen"_s, u"beslist"_s});
        QCOMPARE(passages.size(), 4U);
        QVERIFY(!passages[0].isOpen() && passages[1].isOpen() && !passages[2].isOpen() && passages[3].isOpen());
        QCOMPARE(passages[3].hours(), 0.0);
        QCOMPARE(passages[1].seen, read->log.lastInstant());
        QCOMPARE(passages[2].actor, u"Jan"_s);
    }

    void xesIsReadWithItsZonesAndNestedAttributes()
    {
        const auto read = readCaseLog(kOwn + u"tickets.xes"_s);
        QVERIFY2(read, read ? "" : qPrintable(worded(read.error())));
        QCOMPARE(read->log.cases.size(), 2U);
        QCOMPARE(read->log.cases[0].id, u"T-1"_s);
        const auto &events = read->log.cases[0].events;
        QCOMPARE(events[0].actor, u"Kim"_s);
        QCOMPARE(events[0].attributes[u"team"_s], u"north"_s);
        QCOMPARE(events[1].at - events[0].at, qint64(9.5 * kMillisecondsPerHour));
        QCOMPARE(read->report.unzoned, 0);
    }

    void everyFaultIsNamedWithItsLineAndNothingIsTaken()
    {
        const QTemporaryDir folder;
        const QString path = saved(folder,
                                   "case,activity,time,actor\n"
                                   "1,begin,2026-01-05 09:00,Kim\n"
                                   "1,,2026-01-05 10:00,Kim\n"
                                   "2,begin,5 January,Kim\n"
                                   ",begin,2026-01-05 09:00,Kim\n"
                                   "3,begin,2026-03-29 02:30,Kim\n"
                                   "4,begin\n");
        const auto read = readCaseLog(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadContent);
        QStringList wheres;
        for (const Problem &problem : read.error().problems)
            wheres << problem.where.section(u':', -1);
        QCOMPARE(wheres, QStringList({u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
        QVERIFY(read.error().problems[3].message.contains(u"skipped"));
    }

    void missingColumnsAreNamedWithThoseThatThereAre()
    {
        const QTemporaryDir folder;
        const QString path = saved(folder, "nummer,what,when\n1,begin,2026-01-05 09:00\n");
        const auto read = readCaseLog(path);
        QVERIFY(!read);
        QCOMPARE(read.error().problems.size(), 3U);
        QVERIFY(read.error().problems[0].message.contains(u"nummer, what, when"));
        LogOptions options;
        options.mapping = {u"nummer"_s, u"what"_s, u"when"_s, {}};
        QVERIFY(readCaseLog(path, options));
    }

    void otherWaysOfWritingTimeCanBeSaid()
    {
        const QTemporaryDir folder;
        const QString path = saved(folder, "case,activity,time\n1,begin,5/1/2026 09:00\n1,end,6/1/2026 09:00\n");
        QVERIFY(!readCaseLog(path));
        LogOptions options;
        options.times.format = u"d/M/yyyy HH:mm"_s;
        const auto read = readCaseLog(path, options);
        QVERIFY2(read, read ? "" : qPrintable(worded(read.error())));
        QCOMPARE(passagesOf(read->log, {}).front().hours(), 24.0);
    }

    void logWhoseCasesLackTheirBeginningIsRefused()
    {
        const QTemporaryDir folder;
        QByteArray text = "case,activity,time\n";
        for (int i = 1; i <= 9; ++i)
            text += QByteArray::number(i) + ",file,2026-01-05 09:00\n" + QByteArray::number(i)
                + ",decide,2026-01-06 09:00\n";
        const QString sound = saved(folder, text + "10,ask,2026-01-05 09:00\n");
        const auto other = readCaseLog(sound); // nothing else asks: another way to begin
        QVERIFY2(other, other ? "" : qPrintable(worded(other.error())));
        const QString one = saved(folder, text + "10,decide,2026-01-06 09:00\n");
        const auto rare = readCaseLog(one); // one in ten is not too many
        QVERIFY(rare);
        QCOMPARE(rare->report.cutOff, QStringList{u"10"_s});
        QCOMPARE(rare->report.remarks.size(), 1U);
        const QString two = saved(folder, text + "10,decide,2026-01-06 09:00\n11,decide,2026-01-06 09:00\n");
        const auto cut = readCaseLog(two);
        QVERIFY(!cut);
        QCOMPARE(cut.error().problems.size(), 2U);
        QVERIFY(cut.error().problems[0].where.endsWith(u":20"));
        LogOptions options;
        options.keepCutOff = true;
        QVERIFY(readCaseLog(two, options));
    }

    void stockAndFlowAreCountedByBelgianMonths()
    {
        const auto read = readCaseLog(kOwn + u"advices.csv"_s);
        QVERIFY(read);
        const auto flow = flowOf(passagesOf(read->log, {u"ontvangen"_s, u"beslist"_s}));
        const std::vector<MonthlyFlow> expected{{QDate(2026, 3, 1), 2, 0, 2}, {QDate(2026, 4, 1), 2, 2, 2}};
        QCOMPARE(flow, expected);
    }

    void figuresAgreeWithAnIndependentProgram_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("leg");
        QTest::newRow("helpdesk, whole") << u"helpdesk.xes.gz"_s << QStringList();
        QTest::newRow("helpdesk, charge to resolve")
            << u"helpdesk.xes.gz"_s << QStringList{u"Take in charge ticket"_s, u"Resolve ticket"_s};
        QTest::newRow("helpdesk, rare end")
            << u"helpdesk.xes.gz"_s << QStringList{u"Assign seriousness"_s, u"Require upgrade"_s};
        QTest::newRow("reviewing, whole") << u"reviewing.csv"_s << QStringList();
        QTest::newRow("reviewing, over summer time")
            << u"reviewing.csv"_s << QStringList{u"invite reviewers"_s, u"accept"_s};
        QTest::newRow("running example, whole") << u"running-example.csv"_s << QStringList();
        QTest::newRow("running example, paid")
            << u"running-example.csv"_s << QStringList{u"register request"_s, u"pay compensation"_s};
    }

    void figuresAgreeWithAnIndependentProgram()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, leg);
        if (!QFile::exists(kShared + file))
            QSKIP("../shared/data/eventlogs is not here");
        const auto read = readCaseLog(kShared + file);
        QVERIFY2(read, read ? "" : qPrintable(worded(read.error())));
        const QJsonObject other = independent(QStringList{kShared + file} + leg);
        QCOMPARE(std::ssize(read->log.cases), other[u"cases"].toInteger(-1));
        QCOMPARE(read->log.eventCount(), other[u"events"].toInteger(-1));
        const LegBetween between = leg.isEmpty() ? LegBetween() : LegBetween{leg[0], leg[1]};
        const auto passages = passagesOf(read->log, between);
        compareQuantiles(passages, other);
        compareCurve(passages, other);
    }

    void ownXesAgreesWithAnIndependentProgram()
    {
        const auto read = readCaseLog(kOwn + u"tickets.xes"_s);
        QVERIFY(read);
        const QJsonObject other = independent({kOwn + u"tickets.xes"_s, u"open"_s, u"close"_s});
        QCOMPARE(other[u"cases"].toInteger(-1), 2);
        compareCurve(passagesOf(read->log, {u"open"_s, u"close"_s}), other);
        QCOMPARE(other[u"median"].toDouble(), 9.5);
    }

    void brokenExampleIsRefusedForWhatIsBrokenInIt()
    {
        const QString path = kShared + u"running_example_broken.csv"_s;
        if (!QFile::exists(path))
            QSKIP("../shared/data/eventlogs is not here");
        const auto read = readCaseLog(path);
        QVERIFY(!read);
        // Case 1 lacks its registration; two activities bear names that no other case knows.
        QStringList lines;
        for (const Problem &problem : read.error().problems)
            lines << problem.where.section(u':', -1);
        QCOMPARE(lines, QStringList({u"11"_s, u"17"_s, u"23"_s}));
        QVERIFY(read.error().problems[0].message.contains(u"case 1"));
        QVERIFY(read.error().problems[1].message.contains(u"decide something"));
    }

    void readingCanBeCancelled()
    {
        const QTemporaryDir folder;
        QByteArray text = "case,activity,time\n";
        for (int i = 0; i < 10'000; ++i)
            text += QByteArray::number(i) + ",begin,2026-01-05 09:00\n";
        const auto read = readCaseLog(saved(folder, text), {}, [](qint64, qint64) { return false; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CaseLogTest)
#include "tst_caselog.moc"
