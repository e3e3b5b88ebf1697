// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreignlogs.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

CaseLog someLog(int cases)
{
    CaseLog log;
    for (int i = 0; i < cases; ++i)
        log.cases.push_back(
            {u"c%1"_s.arg(i),
             {{u"begin"_s, 1000 + i, u"Kim"_s, {{u"team"_s, u"\"north\""_s}}, 0}, {u"end"_s, 5000 + i, {}, {}, 0}}});
    return log;
}

ForeignLog about(const QString &name, QChar fingerprint)
{
    return {name,
            QString(64, fingerprint),
            QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC),
            0,
            0,
            {u"case"_s, u"activity"_s, u"time"_s, u"actor"_s}};
}

} // namespace

class ForeignLogsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(u"w.beraad"_s));
        QVERIFY2(workspace, workspace ? "" : qPrintable(toPlainText(workspace.error())));
        m_workspace = std::move(*workspace);
    }

    void whatIsKeptIsReadBack()
    {
        auto logs = ForeignLogs::open(*m_workspace);
        QVERIFY(logs);
        QCOMPARE(logs->keep(about(u"other"_s, u'a'), someLog(3)), Result<LogImport>(LogImport::New));
        QCOMPARE(logs->read(u"other"_s), Result<CaseLog>(someLog(3)));
        ForeignLog listed = about(u"other"_s, u'a');
        listed.cases = 3;
        listed.events = 6;
        QCOMPARE(logs->list(), Result<std::vector<ForeignLog>>({listed}));
    }

    void theSameFileTwiceChangesNothingAndAnotherReplacesIt()
    {
        auto logs = ForeignLogs::open(*m_workspace);
        QVERIFY(logs->keep(about(u"other"_s, u'a'), someLog(3)));
        QCOMPARE(logs->keep(about(u"other"_s, u'a'), someLog(3)), Result<LogImport>(LogImport::Unchanged));
        QCOMPARE(logs->keep(about(u"other"_s, u'b'), someLog(2)), Result<LogImport>(LogImport::Replaced));
        QCOMPARE(logs->read(u"other"_s)->cases.size(), 2U);
        QCOMPARE(logs->list()->size(), 1U);
    }

    void aCancelledImportLeavesWhatWasThere()
    {
        auto logs = ForeignLogs::open(*m_workspace);
        QVERIFY(logs->keep(about(u"other"_s, u'a'), someLog(3)));
        const auto cancelled = logs->keep(about(u"other"_s, u'b'), someLog(5000), [](qint64, qint64) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(logs->read(u"other"_s), Result<CaseLog>(someLog(3)));
    }

    void aRemovedLogIsGone()
    {
        auto logs = ForeignLogs::open(*m_workspace);
        QVERIFY(logs->keep(about(u"other"_s, u'a'), someLog(3)));
        QVERIFY(logs->remove(u"other"_s));
        QVERIFY(logs->list()->empty());
        QCOMPARE(logs->read(u"other"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(logs->remove(u"other"_s).error().code, ErrorCode::NotFound);
        QVERIFY(m_workspace->verify()->isClean());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(ForeignLogsTest)
#include "tst_foreignlogs.moc"
