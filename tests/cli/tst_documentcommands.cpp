// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

/// Files that come in with a dossier, and those that are made of it.
class DocumentCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.run(u"demo create demo.beraad"_s).status == 0); }

    void attachedFileComesBackAsItWas()
    {
        const QByteArray content = "%PDF-1.4 not really\n";
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QVERIFY(m_folder.write(u"files/plan.pdf"_s, content));
        const QJsonObject file{{u"name"_s, u"plan.pdf"_s},
                               {u"size"_s, content.size()},
                               {u"type"_s, u"application/pdf"_s},
                               {u"sha256"_s, QString::fromLatin1(hash)}};
        QVERIFY(m_folder.write(u"request.json"_s, requestFile({{u"answers"_s, QJsonObject{{u"S5.Q3"_s, file}}}})));
        const QString submit = u"dossier submit request.json -w demo.beraad --as an.peeters"_s;
        const Ran without = m_folder.run(submit);
        QVERIFY2(without.status == 0 && without.err.contains("only its fingerprint is kept"), said(without));
        const QString lacking = without.lines().value(0);
        const QString list = u"dossier attachments %1 -w demo.beraad --as an.peeters --json"_s;
        QCOMPARE(m_folder.run(list.arg(lacking)).array()[0][u"kept"].toBool(true), false);
        const Ran with = m_folder.run(submit + u" --files files"_s);
        QVERIFY2(with.status == 0 && with.err.isEmpty(), said(with));
        const QString id = with.lines().value(0);
        QCOMPARE(m_folder.run(list.arg(id)).array()[0][u"kept"].toBool(), true);
        const QString get = u"dossier attachment %1 %2 -w demo.beraad --as an.peeters"_s;
        QCOMPARE(m_folder.run(get.arg(id, QString::fromLatin1(hash))).out, "plan.pdf\n");
        QCOMPARE(m_folder.read(u"plan.pdf"_s), content);
        // The name came from somebody else: what stands here already is not replaced by it.
        QCOMPARE(m_folder.run(get.arg(id, QString::fromLatin1(hash))).status, 2);
        QCOMPARE(m_folder.run(get.arg(id, QString::fromLatin1(hash)) + u" -o other.pdf"_s).status, 0);
        QCOMPARE(m_folder.read(u"other.pdf"_s), content);
        QCOMPARE(m_folder.run(get.arg(id, u"00ff"_s)).status, 1);
        QCOMPARE(m_folder.run(u"dossier attachments nothing -w demo.beraad"_s).status, 1);
    }

    void documentIsOfTheAuthorityAndInItsLanguage()
    {
        const QString call = u"document demo-1 -w demo.beraad --as an.peeters"_s;
        QCOMPARE(m_folder.run(call).status, 2);
        QCOMPARE(m_folder.run(call + u" --for agodi"_s).status, 2);
        const Ran nobody = m_folder.run(call + u" --for nobody -o x.pdf"_s);
        QVERIFY2(nobody.status == 1 && nobody.err.contains("nobody"), said(nobody));
        QCOMPARE(m_folder.run(call + u" --for agodi --kind nothing -o x.pdf"_s).status, 1);
        const Ran nowhere = m_folder.run(call + u" --for agodi -o nowhere/x.pdf"_s);
        QVERIFY2(nowhere.status == 1 && nowhere.err.contains("cannot write nowhere/x.pdf"), said(nowhere));
        QVERIFY(!QFile::exists(m_folder.path(u"x.pdf"_s)));
        QCOMPARE(m_folder.run(call + u" --for agodi --lang fr -o x.pdf"_s).status, 0);
        QVERIFY(m_folder.read(u"x.pdf"_s).startsWith("%PDF-"));
        QVERIFY(m_folder.read(u"x.pdf"_s).contains("fr-BE"));
        const Ran all = m_folder.run(call + u" --for agodi --all pdfs"_s);
        QVERIFY2(all.status == 0 && all.lines().contains(u"protocol-vl-agodi-nl.pdf"_s), said(all));
        for (const QString &name : all.lines())
            QVERIFY2(m_folder.read(u"pdfs/"_s + name).startsWith("%PDF-"), qPrintable(name));
    }

private:
    CallFolder m_folder;
};

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "tst_documentcommands.moc"
