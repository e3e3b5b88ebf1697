// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/publisheddecisions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

RegisterEntry deliberation()
{
    RegisterEntry entry;
    entry.number = u"20/096"_s;
    entry.body = u"ivc-kszg"_s;
    entry.procedure = u"ivc-ssh"_s;
    entry.outcome = Outcome::AuthorisedInPart;
    entry.on = QDate(2020, 4, 7);
    entry.inForceOn = QDate(2020, 4, 22);
    entry.title = u"Mededeling \"loopbanen\", met een komma; en een puntkomma"_s;
    entry.requester = u"kuleuven"_s;
    entry.holders = {u"rsz"_s, u"rva"_s};
    entry.purpose = u"research"_s;
    entry.variables = {VariableId(u"rsz/dmfa/loon"_s), VariableId(u"rva/uitkering/duur"_s)};
    entry.conditions = {u"retention"_s};
    entry.amends = u"19/010"_s;
    entry.link = QUrl(u"https://www.example.org/20-096.pdf"_s);
    return entry;
}

RegisterEntry bare()
{
    RegisterEntry entry;
    entry.number = u"1"_s;
    entry.body = u"vtc"_s;
    entry.on = QDate(2015, 1, 2);
    entry.title = u"Zonder meer"_s;
    return entry;
}

QString faultsOf(const Result<std::vector<RegisterEntry>> &read)
{
    return read ? QString() : toPlainText(read.error());
}

} // namespace

class TestPublishedDecisions : public QObject {
    Q_OBJECT

private slots:
    void bothFormatsGiveBackWhatWasWritten()
    {
        const std::vector<RegisterEntry> entries{deliberation(), bare()};
        const auto table = readDecisionsCsv(decisionsAsCsv(entries), u"a.csv"_s);
        QVERIFY2(table, qPrintable(faultsOf(table)));
        QCOMPARE(*table, entries);
        const auto document = readJson(decisionsAsJson(entries), u"a.json"_s);
        QVERIFY(document);
        const auto read = readDecisions(*document);
        QVERIFY2(read, qPrintable(faultsOf(read)));
        QCOMPARE(*read, entries);
    }

    void everyFaultOfATableIsToldWithItsLine()
    {
        const auto read = readDecisionsCsv("number,body,on,outcome,title,link\n"
                                           "1,vtc,2020-02-30,authorised,A,\n"
                                           ",vtc,2020-02-28,maybe,B,ftp://x\n"
                                           "3,vtc,2020-02-28,refused,C,\n"
                                           "3,vtc,2020-02-28,refused,D,\n",
                                           u"a.csv"_s);
        QVERIFY(!read);
        const QString faults = faultsOf(read);
        for (const QString &wanted : {u"a.csv:2: on"_s, u"2020-02-30"_s, u"a.csv:3: number"_s, u"a.csv:3: outcome"_s,
                                      u"maybe"_s, u"a.csv:3: link"_s, u"number 3 of vtc"_s})
            QVERIFY2(faults.contains(wanted), qPrintable(wanted + u'\n' + faults));
    }

    void aTableWithoutItsColumnsIsRefused()
    {
        QVERIFY(faultsOf(readDecisionsCsv("number,body\n1,vtc\n", u"a.csv"_s)).contains(u"outcome"_s));
        QVERIFY(!readDecisionsCsv("", u"a.csv"_s));
        QVERIFY(!readDecisionsCsv("number,body,on,outcome,title,colour\n", u"a.csv"_s)); // nobody knows it
    }

    void aFileOfAnotherFormatIsRefused()
    {
        const auto document = readJson(R"({"format": "beraad-request/1", "decisions": [{"number": 7}]})", u"a.json"_s);
        const QString faults = faultsOf(readDecisions(*document));
        for (const QString &wanted : {u"beraad-decisions/1"_s, u"number"_s, u"outcome"_s, u"title"_s, u"on"_s})
            QVERIFY2(faults.contains(wanted), qPrintable(wanted + u'\n' + faults));
    }

    void onlyWhatHoldsIsPublic()
    {
        RegisterEntry entry = deliberation();
        entry.dossier = DossierId(u"d"_s);
        const auto open = publicEntry(entry, entry.inForceOn);
        QVERIFY(open && open->variables.empty() && open->conditions.isEmpty());
        QCOMPARE(open->holders, entry.holders);
        QVERIFY(!publicEntry(entry, entry.inForceOn.addDays(-1))); // the Minister may still change it
        entry.outcome = Outcome::Refused;
        QVERIFY(!publicEntry(entry, entry.inForceOn));
        QVERIFY(publicEntry(deliberation(), QDate(2020, 1, 1))); // published elsewhere
    }
};

QTEST_APPLESS_MAIN(TestPublishedDecisions)
#include "tst_publisheddecisions.moc"
