// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"
#include "cli/demoday.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad::cli;

namespace {

/// An example of docs/command-line.md, with what is said of it.
struct Example {
    QString name;
    QString call;
    QString said;
    int status() const { return said.contains(u"Exit status 1 here"_s) ? 1 : 0; }
};

std::vector<Example> examplesOf(const QString &page)
{
    static const QRegularExpression example(u"^### (.+)\\n\\n```\\nberaad-cli (.+)\\n```\\n\\n((?:(?!^##).*\\n)+)"_s,
                                            QRegularExpression::MultilineOption);
    std::vector<Example> examples;
    for (const auto &match : example.globalMatch(page))
        examples.push_back({match.captured(1), match.captured(2), match.captured(3).replace(u'\n', u' ')});
    return examples;
}

} // namespace

/// The page on the command line is true: its examples, one after the other, do what it says.
class ExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile page(QStringLiteral(BERAAD_SOURCE_DIR "/docs/command-line.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        m_examples = examplesOf(text);
        QCOMPARE(std::ssize(m_examples), text.count(u"\n### "_s));
        QVERIFY(m_folder.write(u"request.json"_s,
                               requestFile({{u"answers"_s,
                                             QJsonObject{{u"S5.Q3"_s,
                                                          QJsonObject{{u"name"_s, u"plan.txt"_s},
                                                                      {u"size"_s, kPlan.size()},
                                                                      {u"sha256"_s, hashOfPlan()}}}}}})));
        QVERIFY(m_folder.write(u"files/plan.txt"_s, kPlan));
        QVERIFY(m_folder.write(u"suite.json"_s, R"([{"description": "a sum", "rule": {"+": [1, 2]}, "data": {},
                                                     "result": 3}])"));
        QVERIFY(m_folder.write(u"catalogue.csv"_s,
                               "kind,provider,dataset,variable,label_nl,category,type\n"
                               "variable,vdab,proeven,kleurproef,Kleurproef,social,text\n"));
        QVERIFY(m_folder.write(u"verdicts.csv"_s, "line,verdict\nl2,approve\n"));
        QVERIFY(m_folder.write(u"steps.json"_s,
                               R"([{"type": "attended", "payload": {"person": "luc.marchal", "present": false}}])"));
        QVERIFY(
            m_folder.write(u"decisions.csv"_s, "number,body,on,outcome,title\n24/001,vtc,2024-03-05,refused,Oud\n"));
        QVERIFY(m_folder.write(u"scripts/a.R"_s, "x <- 1\n"));
        QVERIFY(m_folder.take(u"tests/figures/logs/advices.csv"_s, u"log.csv"_s));
        QVERIFY(m_folder.take(u"tests/cases/routing/own-data-only"_s, u"cases/own-data-only"_s));
        for (const char *folder : {"forms/routing", "forms/procedures"}) {
            QVERIFY(m_folder.take(QString::fromLatin1(folder), QString::fromLatin1(folder)));
            QVERIFY(m_folder.take(QString::fromLatin1(folder), u"my-rules"_s));
        }
    }

    void examplesDoWhatThePageSays()
    {
        for (const Example &example : m_examples) {
            if (example.name == u"session decide"_s)
                QVERIFY(moveDemoTo(m_folder.path(u"demo.beraad"_s), m_planned));
            const QString call = filled(example);
            const Ran ran = m_folder.run(call);
            QVERIFY2(ran.status == example.status(), qPrintable(call) + ('\n' + said(ran)));
            QVERIFY2(!example.said.contains(u" prints"_s, Qt::CaseInsensitive) || !ran.out.isEmpty(), said(ran));
            remember(example, ran);
            if (example.said.contains(u"JSON: `beraad-"_s))
                checkFormat(example, call);
        }
        QCOMPARE(m_folder.run(u"workspace verify demo.beraad"_s).status, 0);
    }

    /// What an example writes is there afterwards.
    void filesOfTheExamplesAreThere()
    {
        for (const Example &example : m_examples) {
            static const QRegularExpression output(u"(?:-o|--pdf|--ics) (\\S+)"_s);
            for (const auto &match : output.globalMatch(example.call))
                QVERIFY2(!m_folder.read(match.captured(1)).isEmpty(), qPrintable(example.call));
        }
    }

private:
    void checkFormat(const Example &example, const QString &call)
    {
        static const QRegularExpression format(u"JSON: `(beraad-[a-z-]+/\\d)`"_s);
        if (example.call.startsWith(u"figures import"_s))
            return;
        const Ran json = m_folder.run(call + u" --json"_s);
        QVERIFY2(json.object()[u"format"].toString() == format.match(example.said).captured(1), said(json));
    }

    QString filled(const Example &example) const
    {
        const bool isHeld = example.name == u"session show"_s || example.name == u"session minutes"_s
            || example.name == u"session record"_s;
        static const QRegularExpression id(u"\\bID\\b"_s);
        return QString(example.call)
            .replace(u"SESSION"_s, isHeld ? m_held : m_coming)
            .replace(u"DAY"_s, m_day.toString(Qt::ISODate))
            .replace(u"HASH"_s, hashOfPlan())
            .replace(id, m_submitted);
    }

    /// What later examples name.
    void remember(const Example &example, const Ran &ran)
    {
        if (example.name == u"dossier submit"_s)
            m_submitted = ran.lines().value(0);
        if (example.name == u"plan"_s)
            m_planned = QDate::fromString(ran.lines().value(0).first(10), Qt::ISODate);
        if (example.name == u"session add"_s)
            m_day = workingDayBefore(m_day.addDays(-1));
        if (example.name != u"session list"_s)
            return;
        m_coming = ran.lines().last().section(u' ', 0, 0);
        m_day = workingDayBefore(QDate::fromString(m_coming.last(10), Qt::ISODate).addDays(-7));
        const QJsonObject dossier
            = m_folder.run(u"dossier show demo-1 -w demo.beraad --as hilde.wouters --json"_s).object();
        for (const QJsonValue &track : dossier[u"tracks"].toArray())
            m_held += track[u"session"].toString();
    }

    static QDate workingDayBefore(QDate day)
    {
        const beraad::WorkingDays days;
        while (!days.isWorkingDay(day))
            day = day.addDays(-1);
        return day;
    }

    static QString hashOfPlan()
    {
        return QString::fromLatin1(QCryptographicHash::hash(kPlan, QCryptographicHash::Sha256).toHex());
    }

    static inline const QByteArray kPlan = "A plan for the data.\n";

    CallFolder m_folder;
    std::vector<Example> m_examples;
    QString m_submitted;
    QString m_held;
    QString m_coming;
    QDate m_day; ///< a working day on which nobody sits
    QDate m_planned; ///< when demo-2 is on the agenda
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
