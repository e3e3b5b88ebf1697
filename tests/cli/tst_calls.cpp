// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

namespace {

/// The calls that an overview lists: two spaces, then words in small letters.
QStringList callsIn(const QByteArray &overview)
{
    static const QRegularExpression call(u"^  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)(?=  | [A-Z])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList calls;
    for (const auto &match : call.globalMatch(QString::fromUtf8(overview)))
        calls << match.captured(1);
    return calls;
}

/// What a shell makes of it: redirections too.
int shell(const CallFolder &folder, const QString &line)
{
    QProcess program;
    program.setWorkingDirectory(folder.path(u"."_s));
    program.start(u"/bin/sh"_s, {u"-c"_s, QStringLiteral(BERAAD_CLI) + u' ' + line});
    return program.waitForFinished() ? program.exitCode() : -1;
}

} // namespace

/// What holds for every call: how it is named, what its options may be, where its answer goes.
class CallsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.run(u"workspace create w.beraad"_s).status == 0);
        m_calls = callsIn(m_folder.run(u"--help"_s).out);
        QVERIFY2(m_calls.size() > 50, qPrintable(m_calls.join(u'\n')));
        QCOMPARE(QSet(m_calls.begin(), m_calls.end()).size(), m_calls.size());
        for (const QString &call : m_calls)
            m_helps[call] = m_folder.run(call + u" --help"_s);
    }

    void overviewStaysWithinATerminal()
    {
        for (const QString &line : m_folder.run(u"--help"_s).lines())
            QVERIFY2(line.size() <= 112, qPrintable(line));
    }

    void everyCallHasHelpWithAnExampleOfItself()
    {
        for (const QString &call : m_calls) {
            const QByteArray help = m_helps[call].out;
            QVERIFY2(m_helps[call].status == 0 && m_helps[call].err.isEmpty(), said(m_helps[call]));
            QVERIFY2(help.startsWith("usage: beraad-cli " + call.toUtf8()), help);
            QVERIFY2(help.contains("\nExample:\n  beraad-cli " + call.toUtf8() + ' '), help);
        }
        QCOMPARE(m_folder.run(u"help figures import"_s).out, m_helps[u"figures import"_s].out);
        QCOMPARE(m_folder.run(u"help figures"_s).out, m_helps[u"figures"_s].out);
        QVERIFY(m_helps[u"figures"_s].out != m_helps[u"figures import"_s].out);
    }

    void everyCallStandsOnItsPage()
    {
        QFile page(QStringLiteral(BERAAD_SOURCE_DIR "/docs/command-line.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const QString &call : m_calls) {
            QVERIFY2(text.contains(u"\n### %1\n"_s.arg(call)), qPrintable(call));
            const QString example = m_helps[call].lines().last().trimmed();
            QVERIFY2(text.contains(u'\n' + example + u'\n'), qPrintable(example));
        }
        QCOMPARE(text.count(u"\n### "_s), m_calls.size()); // and nothing that is not there
    }

    void themeListsItsCalls()
    {
        const Ran asked = m_folder.run(u"session --help"_s);
        QCOMPARE(asked.status, 0);
        const QStringList calls = callsIn(asked.out);
        QVERIFY(calls.contains(u"session agenda"_s) && calls.contains(u"session list"_s));
        QVERIFY(std::ranges::all_of(calls, [](const QString &call) { return call.startsWith(u"session "_s); }));
        const Ran bare = m_folder.run(u"session"_s);
        QCOMPARE(bare.status, 2);
        QVERIFY(bare.out.isEmpty());
        QCOMPARE(bare.err, asked.out);
    }

    void wrongUseIsRefusedBeforeAnythingIsOpened_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("no command") << u"dossier shwo x"_s << QByteArray("no command \"dossier shwo\"");
        QTest::newRow("no theme") << u"nonsense --help"_s << QByteArray("no command \"nonsense\"");
        QTest::newRow("unknown option") << u"dossier list -w w.beraad --wrong"_s << QByteArray("'wrong'");
        QTest::newRow("option of another call") << u"workspace info w.beraad --lang nl"_s << QByteArray("'lang'");
        QTest::newRow("a word too many") << u"dossier list extra -w w.beraad"_s
                                         << QByteArray("usage: beraad-cli dossier list [options]");
        QTest::newRow("a word too few") << u"dossier show -w w.beraad"_s << QByteArray("dossier show ID");
        QTest::newRow("no workspace") << u"dossier list"_s << QByteArray("expected -w FILE");
        QTest::newRow("language") << u"route nofile --lang it"_s << QByteArray("--lang it: expected nl, fr, de or en");
        QTest::newRow("language by its long name")
            << u"route nofile --language it"_s << QByteArray("expected nl, fr, de or en");
        QTest::newRow("day") << u"route nofile --on 22/11/2026"_s << QByteArray("--on 22/11/2026: expected a day");
        QTest::newRow("day that is none") << u"digest -w w.beraad --on 2026-02-30"_s << QByteArray("--on 2026-02-30");
        QTest::newRow("day as a word") << u"session add c tomorrow -w w.beraad"_s
                                       << QByteArray("tomorrow: expected a day");
        QTest::newRow("count") << u"dossier list -w w.beraad --limit 0"_s << QByteArray("--limit 0: expected a whole");
        QTest::newRow("count in words") << u"uniqueness x -w w.beraad --persons many"_s << QByteArray("--persons many");
        QTest::newRow("seed") << u"figures forecast x -w w.beraad --seed x"_s << QByteArray("--seed x");
        QTest::newRow("no file to write") << u"session minutes s -w w.beraad"_s << QByteArray("expected -o FILE");
        QTest::newRow("both are told") << u"route nofile --on x --lang y"_s << QByteArray("--lang y");
    }

    void wrongUseIsRefusedBeforeAnythingIsOpened()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, why);
        const Ran ran = m_folder.run(line);
        QVERIFY2(ran.status == 2, said(ran));
        QVERIFY2(ran.out.isEmpty(), said(ran));
        QVERIFY2(ran.err.contains(why), said(ran));
    }

    void workspaceThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("not there") << u"nowhere.beraad"_s << QByteArray("nowhere.beraad does not exist");
        QTest::newRow("something else") << u"other.txt"_s << QByteArray("other.txt: this is not a workspace");
        QTest::newRow("read-only") << u"locked.beraad"_s << QByteArray("locked.beraad may not be written to");
    }

    void workspaceThatCannotBeReadIsRefused()
    {
        QFETCH(QString, workspace);
        QFETCH(QByteArray, why);
        QVERIFY(m_folder.write(u"other.txt"_s, "beraad\n"));
        if (!QFile::exists(m_folder.path(u"locked.beraad"_s)))
            QVERIFY(m_folder.write(u"locked.beraad"_s, m_folder.read(u"w.beraad"_s)));
        QFile locked(m_folder.path(u"locked.beraad"_s));
        QVERIFY(locked.setPermissions(QFile::ReadOwner));
        if (workspace == u"locked.beraad"_s && locked.open(QIODevice::ReadWrite))
            QSKIP("this user may write to everything");
        for (const QString &call : {u"dossier list -w "_s, u"workspace verify "_s, u"plan -w "_s}) {
            const Ran ran = m_folder.run(call + workspace);
            QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains(why), said(ran));
        }
        QCOMPARE(m_folder.read(u"other.txt"_s), "beraad\n");
    }

    void personOfACallIsForgottenAfterIt()
    {
        QVERIFY(m_folder.run(u"demo create people.beraad"_s).status == 0);
        const QString list = u"dossier list -w people.beraad"_s;
        const QByteArray remembered = m_folder.run(list).out;
        const Ran other = m_folder.run(list + u" --as rik.vandeputte"_s);
        QVERIFY(other.status == 0 && other.out != remembered);
        QCOMPARE(m_folder.run(list).out, remembered);
        const Ran nobody = m_folder.run(list + u" --as nobody"_s);
        QVERIFY2(nobody.status == 1 && nobody.err.contains("no person nobody"), said(nobody));
    }

    void answerThatDoesNotArriveIsNoSuccess()
    {
        QCOMPARE(shell(m_folder, u"workspace info w.beraad >/dev/null"_s), 0);
        QCOMPARE(shell(m_folder, u"workspace info w.beraad >/dev/full 2>/dev/null"_s), 1);
        QCOMPARE(shell(m_folder, u"workspace info w.beraad >&- 2>/dev/null"_s), 1);
        // What was printed must not have gone into the file that took the place of the closed stream.
        QCOMPARE(shell(m_folder, u"workspace create other.beraad >&-"_s), 0);
        QCOMPARE(m_folder.run(u"workspace verify other.beraad"_s).status, 0);
    }

private:
    CallFolder m_folder;
    QStringList m_calls;
    QHash<QString, Ran> m_helps;
};

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
