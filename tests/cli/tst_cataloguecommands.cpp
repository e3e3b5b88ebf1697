// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

namespace {

const QByteArray kHeader = "kind,provider,dataset,variable,label_nl,label_de,category,type\n";
const QByteArray kTwo = kHeader
    + "variable,vdab,proeven,kleurproef,Kleurproef,Farbprobe,social,text\n"
      "variable,vdab,proeven,geurproef,Geurproef,Geruchsprobe,social,text\n";

} // namespace

/// What comes in from elsewhere, and is looked up: catalogues and published decisions.
class CatalogueCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.run(u"demo create demo.beraad"_s).status == 0); }

    void whatWasImportedIsFound()
    {
        QVERIFY(m_folder.write(u"two.csv"_s, kTwo));
        const QString import = u"catalogue import two.csv -w demo.beraad --json"_s;
        const QJsonObject first = m_folder.run(import).object();
        QCOMPARE(first[u"of"].toString(), u"variables"_s);
        QCOMPARE(first[u"read"].toInt(), 2);
        QCOMPARE(first[u"new"].toInt(), 2);
        const QJsonObject again = m_folder.run(import).object();
        QCOMPARE(again[u"unchanged"].toInt(), 2);
        QCOMPARE(again[u"new"].toInt() + again[u"changed"].toInt() + again[u"gone"].toInt(), 0);
        const Ran found = m_folder.run(u"catalogue search geurproef -w demo.beraad --lang de"_s);
        QVERIFY2(found.status == 0 && found.out.startsWith("vdab/proeven/geurproef  Geruchsprobe\n"), said(found));
        const QJsonArray hits = m_folder.run(u"catalogue search geurproef -w demo.beraad --json --limit 1"_s).array();
        QCOMPARE(hits[0][u"id"].toString(), u"vdab/proeven/geurproef"_s);
        QCOMPARE(hits[0][u"label"][u"nl"].toString(), u"Geurproef"_s);
        const QJsonArray sources = m_folder.run(u"catalogue sources -w demo.beraad --json"_s).array();
        QCOMPARE(sources.size(), 2);
        QVERIFY(sources[0][u"name"].toString().endsWith(u"/two.csv"_s)); // the latest first
        QVERIFY(m_folder.run(u"catalogue sources -w demo.beraad"_s).lines().first().contains(u"/two.csv  csv  "_s));
    }

    void searchIsNarrowedByHolderAndCategory()
    {
        const auto holders = [this](const QString &options) {
            QSet<QString> found;
            for (const QJsonValue &hit :
                 m_folder.run(u"catalogue search periode -w demo.beraad --json"_s + options).array())
                found.insert(hit[u"provider"].toString());
            return found;
        };
        QVERIFY(holders({}).size() > 1);
        QCOMPARE(holders(u" --holder vdab"_s), QSet{u"vdab"_s});
        QVERIFY(holders(u" --category nothing"_s).isEmpty());
        QCOMPARE(m_folder.run(u"catalogue search begin periode -w demo.beraad --json"_s).out,
                 m_folder.run(u"catalogue search \"begin periode\" -w demo.beraad --json"_s).out);
        const Ran none = m_folder.run(u"catalogue search zzzzqqqq -w demo.beraad --json"_s);
        QVERIFY(none.status == 0 && none.array().isEmpty());
    }

    void fileWithOneWrongRowIsRefusedWhole()
    {
        QVERIFY(m_folder.write(u"wrong.csv"_s,
                               kTwo
                                   + "variable,vdab,proeven,smaakproef,Smaakproef,,social,text\n"
                                     "variable,,proeven,tastproef,Tastproef,,nonsense,text\n"));
        const QByteArray before = m_folder.standing();
        const Ran ran = m_folder.run(u"catalogue import wrong.csv -w demo.beraad"_s);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty(), said(ran));
        QVERIFY2(ran.err.contains("wrong.csv:5: provider") && ran.err.contains("wrong.csv:5: category"), said(ran));
        QCOMPARE(m_folder.standing(), before);
        QVERIFY(m_folder.run(u"catalogue search smaakproef -w demo.beraad --json"_s).array().isEmpty());
    }

    void wrongOptionsOfAnImportAreNamed()
    {
        QVERIFY(m_folder.write(u"two.csv"_s, kTwo));
        const Ran format = m_folder.run(u"catalogue import two.csv -w demo.beraad --format xls"_s);
        QVERIFY2(format.status == 2 && format.err.contains("expected auto, csv"), said(format));
        const Ran holder = m_folder.run(u"catalogue import two.csv -w demo.beraad --holder nobody"_s);
        QVERIFY2(holder.status == 2 && holder.err.contains("--holder nobody"), said(holder));
        const Ran none = m_folder.run(u"catalogue import none.csv -w demo.beraad"_s);
        QVERIFY2(none.status == 1 && none.err.contains("none.csv"), said(none));
    }

    void publishedDecisionsAreReadOnce()
    {
        QVERIFY(m_folder.write(u"decisions.csv"_s,
                               "number,body,on,outcome,title\n"
                               "24/001,vtc,2024-03-05,authorised,Een oude machtiging\n"
                               "24/002,vtc,2024-04-05,refused,Een weigering\n"));
        const QString import = u"register import decisions.csv -w demo.beraad --as hilde.wouters --json"_s;
        QCOMPARE(m_folder.run(import).object(), (QJsonObject{{u"new"_s, 2}, {u"changed"_s, 0}, {u"unchanged"_s, 0}}));
        QCOMPARE(m_folder.run(import).object()[u"unchanged"].toInt(), 2);
        const Ran other = m_folder.run(u"register import decisions.csv -w demo.beraad --as an.peeters"_s);
        QVERIFY2(other.status == 1 && other.err.contains("no secretary"), said(other));
        const Ran list = m_folder.run(u"register list -w demo.beraad --as an.peeters"_s);
        QVERIFY2(list.out.contains("24/001") && list.out.contains("Een weigering"), said(list));
        QStringList days;
        for (const QJsonValue &entry : m_folder.run(u"register list -w demo.beraad --as an.peeters --json"_s).array())
            days.prepend(entry[u"on"].toString());
        QVERIFY(days.size() > 2 && std::ranges::is_sorted(days)); // the latest first
    }

    void wrongDecisionIsRefusedWithItsRow()
    {
        QVERIFY(m_folder.write(u"wrong.csv"_s,
                               "number,body,on,outcome,title\n"
                               "24/008,vtc,2024-03-05,authorised,Goed\n24/009,vtc,yesterday,perhaps,Fout\n"));
        const QByteArray before = m_folder.run(u"register list -w demo.beraad --json"_s).out;
        const Ran ran = m_folder.run(u"register import wrong.csv -w demo.beraad --as hilde.wouters"_s);
        QVERIFY2(ran.status == 1 && ran.out.isEmpty() && ran.err.contains("wrong.csv:3"), said(ran));
        QCOMPARE(m_folder.run(u"register list -w demo.beraad --json"_s).out, before);
    }

    void exportHoldsWhatIsPublicOnly()
    {
        const QString call = u"register export %1 -w demo.beraad --as an.peeters"_s;
        QCOMPARE(m_folder.run(call.arg(u"out.txt"_s)).status, 2);
        QVERIFY(!QFile::exists(m_folder.path(u"out.txt"_s)));
        QCOMPARE(m_folder.run(call.arg(u"out.csv"_s)).status, 0);
        QCOMPARE(m_folder.run(call.arg(u"out.json"_s)).status, 0);
        QVERIFY(m_folder.read(u"out.csv"_s).startsWith("number,body,on,outcome,title"));
        QVERIFY(m_folder.read(u"out.csv"_s).contains("ivc-kszg"));
        QVERIFY(!m_folder.read(u"out.json"_s).contains("an.peeters"));
        QVERIFY(!m_folder.read(u"out.csv"_s).contains("demo-1"));
        const Ran nowhere = m_folder.run(call.arg(u"nowhere/out.csv"_s));
        QVERIFY2(nowhere.status == 1 && nowhere.err.contains("cannot write nowhere/out.csv: "), said(nowhere));
        QVERIFY(m_folder.run(u"demo create other.beraad"_s).status == 0);
        const Ran read = m_folder.run(u"register import out.json -w other.beraad --as hilde.wouters --json"_s);
        QCOMPARE(read.object()[u"new"].toInt(), m_folder.read(u"out.csv"_s).count('\n') - 1); // as others read it
    }

private:
    CallFolder m_folder;
};

QTEST_GUILESS_MAIN(CatalogueCommandsTest)
#include "tst_cataloguecommands.moc"
