// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importnotes.h"
#include "importing/sourcefile.h"

#include <KCompressionDevice>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

QByteArray packed(const QByteArray &text, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"packed.gz"_s);
    KCompressionDevice device(path, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly))
        return {};
    device.write(text);
    device.close();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manyLines()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "line " + QByteArray::number(i * 7919 % 65'537) + '\n';
    return text;
}

} // namespace

class TestSourceFile : public QObject {
    Q_OBJECT

private slots:
    void givesAPlainFileWhole() { QCOMPARE(contentOf(manyLines()), manyLines()); }
    void unpacksGzip() { QCOMPARE(contentOf(packed(manyLines(), m_folder)), manyLines()); }
    void unpacksSeveralGzipsInOneFile();
    void refusesAGzipThatIsCutShort_data();
    void refusesAGzipThatIsCutShort();
    void refusesADamagedGzip();
    void refusesAGzipThatSwells();
    void refusesWhatIsNoFile();
    void readsOnlyTheBeginning();
    void notesAreCountedAndOnlyTheFirstAreKept();

private:
    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"source"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QByteArray contentOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
    QString m_failure;
};

QByteArray TestSourceFile::contentOf(const QByteArray &bytes)
{
    m_failure.clear();
    auto source = SourceFile::open(written(bytes));
    QByteArray piece(10'007, Qt::Uninitialized);
    QByteArray all;
    while (source) {
        const auto got = source->read(piece.data(), piece.size());
        if (!got) {
            m_failure = got.error().detail;
            break;
        }
        if (*got == 0)
            break;
        all += piece.first(*got);
    }
    if (!source)
        m_failure = source.error().detail;
    return all;
}

void TestSourceFile::unpacksSeveralGzipsInOneFile()
{
    const QByteArray one = packed(manyLines(), m_folder);
    QCOMPARE(contentOf(one + one), manyLines() + manyLines());
}

void TestSourceFile::refusesAGzipThatIsCutShort_data()
{
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("half") << packed(manyLines(), m_folder).size() / 2;
    QTest::newRow("without the check sum") << packed(manyLines(), m_folder).size() - 8;
    QTest::newRow("one byte missing") << packed(manyLines(), m_folder).size() - 1;
    QTest::newRow("little more than the header") << qsizetype(12);
}

void TestSourceFile::refusesAGzipThatIsCutShort()
{
    QFETCH(qsizetype, kept);
    contentOf(packed(manyLines(), m_folder).first(kept));
    QVERIFY2(m_failure.contains(u"cut short"_s), qPrintable(m_failure));
}

void TestSourceFile::refusesADamagedGzip()
{
    QByteArray bytes = packed(manyLines(), m_folder);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);
    contentOf(bytes);
    QVERIFY2(m_failure.contains(u"damaged"_s), qPrintable(m_failure));
}

void TestSourceFile::refusesAGzipThatSwells()
{
    contentOf(packed(QByteArray(80 * 1024 * 1024, ' '), m_folder));
    QVERIFY2(m_failure.contains(u"unpack to more than"_s), qPrintable(m_failure));
}

void TestSourceFile::refusesWhatIsNoFile()
{
    const auto missing = SourceFile::open(m_folder.filePath(u"missing"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
    const auto folder = SourceFile::open(m_folder.path());
    QVERIFY(!folder);
}

void TestSourceFile::readsOnlyTheBeginning()
{
    const auto beginning = beginningOf(written(packed(manyLines(), m_folder)));
    QVERIFY(beginning);
    QCOMPARE(*beginning, manyLines().first(64 * 1024));
    const auto small = beginningOf(written("abc"));
    QVERIFY(small);
    QCOMPARE(*small, "abc");
}

void TestSourceFile::notesAreCountedAndOnlyTheFirstAreKept()
{
    ImportNotes notes;
    for (int i = 0; i < 1000; ++i)
        notes.add(i % 4 == 0 ? NoteKind::Loop : NoteKind::UnreadValue, u"f:%1"_s.arg(i), u"odd"_s);
    QCOMPARE(notes.total(), 1000);
    QCOMPARE(notes.count(NoteKind::Loop), 250);
    QCOMPARE(notes.count(NoteKind::LeftOut), 0);
    QCOMPARE(std::ssize(notes.kept()), ImportNotes::kKept);
    QCOMPARE(notes.kept().front(), (Problem{u"f:0"_s, u"odd"_s}));
}

QTEST_GUILESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
