// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Ran run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(BERAAD_CLI), arguments);
    if (!program.waitForFinished(120'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

const QString kLog = QStringLiteral(BERAAD_SOURCE_DIR "/tests/figures/logs/advices.csv");

} // namespace

/// The calls as other programs make them.
class FiguresCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ran made = run({u"generate-history"_s, u"-w"_s, workspace(), u"--dossiers"_s, u"60"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(made.out.startsWith("60 generated dossiers"));
    }

    void generatedHistoryIsNotWrittenOverAWorkspace()
    {
        QCOMPARE(run({u"generate-history"_s, u"-w"_s, workspace()}).status, 1);
        QCOMPARE(run({u"generate-history"_s, u"-w"_s, workspace() + u"x"_s, u"--dossiers"_s, u"none"_s}).status, 2);
    }

    void everyLegSaysHowManyAndHowManyAreOpen()
    {
        const QJsonObject figures = run({u"figures"_s, u"-w"_s, workspace(), u"--json"_s}).json();
        QCOMPARE(figures[u"format"].toString(), u"beraad-figures/1"_s);
        QCOMPARE(figures[u"dossiers"].toInt(), 60);
        QVERIFY(figures[u"generated"].toBool());
        QCOMPARE(figures[u"legs"].toArray().size(), 13);
        for (const QJsonValue leg : figures[u"legs"].toArray())
            for (const char *member : {"leg", "n", "open", "left", "medianWithOpenHours"})
                QVERIFY2(leg.toObject().contains(QLatin1StringView(member)), member);
    }

    void forecastNamesTwoDaysForEach()
    {
        const Ran ran = run({u"figures"_s, u"forecast"_s, u"generated-00060"_s, u"-w"_s, workspace(), u"--json"_s,
                             u"--as"_s, u"hilde.wouters"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        bool isForecast = false; // nothing in some dossiers decides
        for (const char *what : {"decision", "delivery"}) {
            const QJsonValue dates = ran.json()[QLatin1StringView(what)];
            const QDate likely = QDate::fromString(dates[u"50"].toString(), Qt::ISODate);
            const QDate late = QDate::fromString(dates[u"90"].toString(), Qt::ISODate);
            QVERIFY2(likely.isValid() == late.isValid() && likely <= late, ran.out.constData());
            isForecast = isForecast || likely.isValid();
        }
        QVERIFY2(isForecast, ran.out.constData());
        QCOMPARE(run({u"figures"_s, u"forecast"_s, u"no-such"_s, u"-w"_s, workspace()}).status, 1);
    }

    void dryRunSaysWhatWouldBeImportedAndKeepsNothing()
    {
        const Ran dry = run({u"figures"_s, u"import"_s, kLog, u"-w"_s, workspace(), u"--dry-run"_s, u"--json"_s});
        QVERIFY2(dry.status == 0, dry.err.constData());
        QCOMPARE(dry.json()[u"change"].toString(), u"none"_s);
        QCOMPARE(dry.json()[u"cases"].toInt(), 4);
        QVERIFY(run({u"figures"_s, u"-w"_s, workspace(), u"--json"_s}).json()[u"logs"].toArray().isEmpty());
    }

    void importedTwiceChangesNothing()
    {
        QCOMPARE(run({u"figures"_s, u"import"_s, kLog, u"-w"_s, workspace(), u"--json"_s}).json()[u"change"].toString(),
                 u"new"_s);
        QCOMPARE(run({u"figures"_s, u"import"_s, kLog, u"-w"_s, workspace(), u"--json"_s}).json()[u"change"].toString(),
                 u"unchanged"_s);
        const auto logs = run({u"figures"_s, u"-w"_s, workspace(), u"--json"_s}).json()[u"logs"].toArray();
        QCOMPARE(logs.size(), 1);
        QCOMPARE(logs[0][u"name"].toString(), u"advices"_s);
        QCOMPARE(logs[0][u"legs"][0][u"n"].toInt(), 4);
    }

    void brokenLogIsRefusedWithItsReason()
    {
        const QString broken = QStringLiteral(BERAAD_SOURCE_DIR "/../shared/data/eventlogs/running_example_broken.csv");
        if (!QFile::exists(broken))
            QSKIP("../shared/data/eventlogs is not here");
        const Ran ran = run({u"figures"_s, u"import"_s, broken, u"-w"_s, workspace()});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(":11: the beginning of case 1 is missing"));
        const auto logs = run({u"figures"_s, u"-w"_s, workspace(), u"--json"_s}).json()[u"logs"].toArray();
        QCOMPARE(logs.size(), 1); // that of the test before
    }

    void columnsAndZoneCanBeSaid()
    {
        const QString path = m_folder.filePath(u"other.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nr\twhat\twhen\n1\ta\t5/1/2026 09:00\n1\tb\t6/1/2026 10:00\n");
        file.close();
        const QStringList call{u"figures"_s, u"import"_s, path, u"-w"_s, workspace(), u"--json"_s, u"--dry-run"_s};
        QCOMPARE(run(call).status, 1);
        const Ran said = run(call
                             + QStringList{u"--case"_s, u"nr"_s, u"--activity"_s, u"what"_s, u"--time"_s, u"when"_s,
                                           u"--time-format"_s, u"d/M/yyyy HH:mm"_s, u"--separator"_s, u"tab"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QCOMPARE(said.json()[u"events"].toInt(), 2);
        QCOMPARE(run(call + QStringList{u"--zone"_s, u"Mars/Olympus"_s}).status, 2);
    }

private:
    QString workspace() const { return m_folder.filePath(u"w.beraad"_s); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FiguresCommandsTest)
#include "tst_figurescommands.moc"
