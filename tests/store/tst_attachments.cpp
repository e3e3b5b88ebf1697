// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "base/hash.h"
#include "tests/store/rawfile.h"
#include "tests/store/samples.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The content of attached files: once each, checked when it is read, freed only when nobody names it.
class TestAttachments : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsKeptIsReadBack_data();
    void whatIsKeptIsReadBack();
    void theSameContentIsKeptOnce();
    void tooLargeAFileIsRefused();
    void aStoppedFileLeavesNothing();
    void aFileThatChangesWhileItIsReadIsRefused();
    void damageIsSaidAndMendedByAttachingAgain_data();
    void damageIsSaidAndMendedByAttachingAgain();
    void aMissingFileIsSaid();
    void whoeverGaveTheContentIsRemembered();
    void onlyWhatNobodyNamesIsFreed();
    void whatWasStoredJustNowStays();

private:
    Workspace &workspace() { return *m_workspace; }
    AttachmentId keep(const QByteArray &content, const QString &holder = u"an"_s)
    {
        QBuffer device;
        device.setData(content);
        device.open(QIODevice::ReadOnly);
        return workspace().storeAttachment(device, PersonId(holder), m_now).value_or(AttachmentId());
    }
    static QByteArray noise(qsizetype size, quint32 seed)
    {
        QRandomGenerator chance(seed);
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(chance.bounded(256));
        return bytes;
    }
    static QJsonObject answers(const AttachmentId &id)
    {
        return {{u"S7.Q2b"_s, toJson(FileAnswer{u"dpia.pdf"_s, id, 3})}};
    }
    QVariant raw(const QString &sql) const { return rawfile::run(m_workspace->path(), sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC};
};

void TestAttachments::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"w.beraad"_s);
    QVERIFY(Workspace::create(path));
    auto opened = Workspace::open(path, {.attachmentLimit = qint64{5} << 20});
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestAttachments::whatIsKeptIsReadBack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("three bytes") << QByteArray("abc");
    QTest::newRow("zeros in it") << QByteArray("a\0b\0", 4);
    QTest::newRow("one part exactly") << noise(1 << 20, 1);
    QTest::newRow("one byte more") << noise((1 << 20) + 1, 2);
    QTest::newRow("several parts") << noise(3'500'000, 3);
}

void TestAttachments::whatIsKeptIsReadBack()
{
    QFETCH(QByteArray, content);
    const AttachmentId id = keep(content);
    QCOMPARE(id.value, sha256(content));
    const auto read = workspace().attachment(id);
    QVERIFY2(read, read ? "" : qPrintable(toPlainText(read.error())));
    QVERIFY(*read == content);
    const auto report = workspace().verify();
    QVERIFY(report->isClean());
    QCOMPARE(report->attachments, 1);
    QCOMPARE(workspace().info()->attachedBytes, content.size());
}

void TestAttachments::theSameContentIsKeptOnce()
{
    const QByteArray content = noise(2'000'000, 7);
    const AttachmentId id = keep(content);
    const auto size = QFileInfo(workspace().path() + u"-wal"_s).size() + QFileInfo(workspace().path()).size();
    for (const char *person : {"an", "bert", "an"})
        QCOMPARE(keep(content, QString::fromLatin1(person)), id);
    QCOMPARE(workspace().info()->attachments, 1);
    QCOMPARE(raw(u"select count(*) from attachment_part"_s).toInt(), 2);
    const auto after = QFileInfo(workspace().path() + u"-wal"_s).size() + QFileInfo(workspace().path()).size();
    QVERIFY2(after - size < 200'000, qPrintable(QString::number(after - size)));
}

void TestAttachments::tooLargeAFileIsRefused()
{
    QBuffer device;
    device.setData(noise((5 << 20) + 1, 1));
    device.open(QIODevice::ReadOnly);
    const auto refused = workspace().storeAttachment(device, PersonId(u"an"_s), m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AttachmentTooLarge);
    QCOMPARE(refused.error().args.at(1), QString::number(5 << 20));
    QCOMPARE(workspace().info()->attachments, 0);
}

void TestAttachments::aStoppedFileLeavesNothing()
{
    QBuffer device;
    device.setData(noise(4 << 20, 1));
    device.open(QIODevice::ReadOnly);
    for (int steps = 0; steps < 8; ++steps) {
        int left = steps;
        const auto stopped = workspace().storeAttachment(device, PersonId(u"an"_s), m_now,
                                                         [&left](qint64, qint64) { return left-- > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(raw(u"select (select count(*) from attachment) + (select count(*) from attachment_part)"_s).toInt(),
                 0);
    }
    qint64 last = 0;
    const auto kept = workspace().storeAttachment(device, PersonId(u"an"_s), m_now, [&last](qint64 done, qint64 total) {
        const bool isForward = done >= last && done <= total;
        last = done;
        return isForward;
    });
    QVERIFY(kept);
    QCOMPARE(last, 4 << 20);
}

void TestAttachments::aFileThatChangesWhileItIsReadIsRefused()
{
    QBuffer device;
    device.setData(noise(2 << 20, 1));
    device.open(QIODevice::ReadOnly);
    int steps = 0;
    const auto refused = workspace().storeAttachment(device, PersonId(u"an"_s), m_now, [&](qint64, qint64) {
        if (++steps == 2) // the fingerprint is taken
            device.buffer()[7] = char(device.buffer().at(7) + 1);
        return true;
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(workspace().info()->attachments, 0);
}

void TestAttachments::damageIsSaidAndMendedByAttachingAgain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a byte differs") << u"update attachment_part set content = zeroblob(length(content))"
                                       " where position = 1"_s;
    QTest::newRow("a part is gone") << u"delete from attachment_part where position = 0"_s;
    QTest::newRow("the last part is gone") << u"delete from attachment_part where position = 2"_s;
    QTest::newRow("the size is another") << u"update attachment set size = size + 1"_s;
    QTest::newRow("two parts changed places")
        << u"update attachment_part set position = case position when 0 then 10 when 1 then 0 else position end"_s;
}

void TestAttachments::damageIsSaidAndMendedByAttachingAgain()
{
    QFETCH(QString, sql);
    const QByteArray content = noise(2'500'000, 9);
    const AttachmentId id = keep(content);
    raw(sql);
    const auto read = workspace().attachment(id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::AttachmentDamaged);
    const auto report = workspace().verify();
    QVERIFY(!report->isClean());
    QVERIFY2(report->problems.front().where.contains(id.value), qPrintable(report->problems.front().where));
    QCOMPARE(keep(content), id);
    QVERIFY(*workspace().attachment(id) == content);
    QVERIFY(workspace().verify()->isClean());
}

void TestAttachments::aMissingFileIsSaid()
{
    const AttachmentId absent(sha256("never attached"));
    QCOMPARE(workspace().attachment(absent).error().code, ErrorCode::AttachmentMissing);
    const AttachmentId present = keep("abc");
    QCOMPARE(*workspace().missingAttachments({present, absent}), std::vector{absent});
    QCOMPARE(*workspace().missingAttachments({}), std::vector<AttachmentId>());
}

void TestAttachments::whoeverGaveTheContentIsRemembered()
{
    const AttachmentId id = keep("abc", u"an"_s);
    QCOMPARE(workspace().holdsAttachment(PersonId(u"an"_s), id), Result<bool>(true));
    QCOMPARE(workspace().holdsAttachment(PersonId(u"bert"_s), id), Result<bool>(false));
    keep("abc", u"bert"_s);
    QCOMPARE(workspace().holdsAttachment(PersonId(u"bert"_s), id), Result<bool>(true));
}

void TestAttachments::onlyWhatNobodyNamesIsFreed()
{
    const AttachmentId inDraft = keep("in a draft");
    const AttachmentId inRequest = keep("in a request");
    const AttachmentId inSupplement = keep("in a supplement");
    const AttachmentId replaced = keep("in an answer that a supplement replaced");
    const AttachmentId unused = keep("named by nobody");
    QVERIFY(workspace().saveDraft(
        {DossierId(u"x1"_s), PersonId(u"an"_s), {{u"answers"_s, answers(inDraft)}}, m_now, m_now}));
    samples::Chain chain(u"d1"_s);
    Request asked = samples::request(1);
    asked.answers = answers(replaced);
    asked.lines.front().answers = {{u"V9"_s, QJsonArray{toJson(FileAnswer{u"a.csv"_s, inRequest, 1})}}};
    QVERIFY(workspace().append({chain.next(u"kuleuven"_s, event::Submitted{asked, u"1"_s})}));
    QVERIFY(workspace().append({chain.next(u"kuleuven"_s, event::Supplemented{u"here"_s, answers(inSupplement)})}));

    const auto report = workspace().tidyAttachments(m_now.addSecs(1));
    QVERIFY(report);
    QCOMPARE(*report, (TidyReport{1, 15, 4}));
    QCOMPARE(workspace().attachment(unused).error().code, ErrorCode::AttachmentMissing);
    for (const AttachmentId &id : {inDraft, inRequest, inSupplement, replaced})
        QVERIFY(workspace().attachment(id));
    QVERIFY(workspace().deleteDraft(DossierId(u"x1"_s)));
    QCOMPARE(workspace().tidyAttachments(m_now.addSecs(1))->attachments, 1);
    QVERIFY(!workspace().attachment(inDraft));
    QCOMPARE(raw(u"select count(*) from attachment_part"_s).toInt(), 3);
    QVERIFY(workspace().verify()->isClean());
}

void TestAttachments::whatWasStoredJustNowStays()
{
    const AttachmentId id = keep("a draft that names it is saved in a moment");
    QCOMPARE(*workspace().tidyAttachments(m_now), (TidyReport{0, 0, 1}));
    QVERIFY(workspace().attachment(id));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
