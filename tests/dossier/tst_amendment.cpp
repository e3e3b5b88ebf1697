// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/amendment.h"

#include "world.h"

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

QStringList granularities(const Line &line)
{
    return line.provider.value == u"agodi"_s ? QStringList{u"municipality"_s, u"province"_s} : QStringList();
}

/// The one difference that an edit makes, as `kind line`.
QString differenceAfter(const std::function<void(Request &)> &edit)
{
    Request decided = sampleRequest();
    decided.lines[0].granularity = u"municipality"_s;
    decided.lines[1].granularity = u"province"_s;
    decided.lines[0].period = {QDate(2018, 1, 1), QDate(2020, 12, 31)};
    decided.answers.insert(u"S6.Q1"_s, u"2028-12-31"_s);
    Request asked = decided;
    edit(asked);
    QStringList found;
    for (const Difference &difference : differencesBetween(decided, asked, granularities))
        found << QString(difference.kind + u' ' + difference.line.value).trimmed();
    return found.join(u", "_s);
}

} // namespace

class TestAmendment : public QObject {
    Q_OBJECT

private slots:
    void eachEditIsItsOwnKind_data()
    {
        QTest::addColumn<std::function<void(Request &)>>("edit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expected, const std::function<void(Request &)> &edit) {
            QTest::newRow(expected) << edit << QString::fromLatin1(expected);
        };
        row("", [](Request &) { });
        row(" ", [](Request &r) { r.answers.insert(u"S0.Q5"_s, u"2027-06-30"_s); });
        row("variable-added l9", [](Request &r) { r.lines.push_back(sampleLine("l9", "rsz", "social")); });
        row("variable-removed l8", [](Request &r) { r.lines.pop_back(); });
        row("purpose-changed", [](Request &r) { r.purpose = u"audit"_s; });
        row("purpose-described", [](Request &r) { r.answers.insert(u"S2.Q1"_s, u"ander doel"_s); });
        row("population-changed l1", [](Request &r) { r.lines[0].population = u"everybody"_s; });
        row("population-described", [](Request &r) { r.answers.insert(u"S3.Q1"_s, u"schoolverlaters"_s); });
        row("granularity-coarser l1", [](Request &r) { r.lines[0].granularity = u"province"_s; });
        row("granularity-finer l2", [](Request &r) { r.lines[1].granularity = u"municipality"_s; });
        row("granularity-changed l5", [](Request &r) { r.lines[2].granularity = u"exact"_s; });
        row("period-later l1", [](Request &r) { r.lines[0].period.to = QDate(2022, 12, 31); });
        row("period-shorter l1", [](Request &r) { r.lines[0].period.to = QDate(2019, 12, 31); });
        row("period-earlier l1", [](Request &r) { r.lines[0].period = {QDate(2016, 1, 1), QDate(2022, 1, 1)}; });
        row("period-later l1 ", [](Request &r) { r.lines[0].period.to = {}; });
        row("retention-longer", [](Request &r) { r.answers.insert(u"S6.Q1"_s, u"2030-12-31"_s); });
        row("retention-shorter", [](Request &r) { r.answers.insert(u"S6.Q1"_s, u"2027-12-31"_s); });
        row("recipient-added", [](Request &r) { r.recipients.push_back(World::body("ugent")); });
        row("recipient-removed l1", [](Request &r) {
            r.recipients.push_back(World::body("ugent"));
            r.lines[0].recipients = {World::body("ugent")};
        });
        row("requester-changed", [](Request &r) { r.requester = World::body("ugent"); });
        row("form-more-identifying", [](Request &r) { r.identifiability = u"identified"_s; });
        row("form-less-identifying l1", [](Request &r) { r.lines[0].form = u"anonymous"_s; });
        row("channel-changed", [](Request &r) { r.channel = u"direct"_s; });
        row("variable-changed l5", [](Request &r) { r.lines[2].flags = {u"special"_s}; });
        row("justification-changed l5", [](Request &r) { r.lines[2].why = u"for the model"_s; });
        row("answer-changed", [](Request &r) { r.answers.insert(u"S6.Q2"_s, u"destroyed"_s); });
        row("fact-changed", [](Request &r) { r.facts.insert(u"ivcRequested"_s, true); });
    }
    void eachEditIsItsOwnKind()
    {
        QFETCH(std::function<void(Request &)>, edit);
        QFETCH(QString, expected);
        const QString found = differenceAfter(edit);
        if (expected == u"recipient-removed l1"_s) // the new body of the whole request is told as well
            QCOMPARE(found, u"recipient-added, recipient-added l1, recipient-removed l1"_s);
        else
            QCOMPARE(found, expected.trimmed());
    }

    void idsAndOrderOfLinesDoNotMatter()
    {
        QCOMPARE(differenceAfter([](Request &r) {
                     std::ranges::reverse(r.lines);
                     for (Line &line : r.lines)
                         line.id = LineId(u"x-"_s + line.id.value);
                 }),
                 QString());
    }

    void theTableKnowsEveryKindAndNoOther()
    {
        const auto table = shippedChanges();
        QVERIFY2(table, table ? "" : qPrintable(toPlainText(table.error())));
        QStringList listed;
        for (const ChangeKind &kind : table->kinds)
            listed << kind.id;
        QStringList given = differenceKinds();
        listed.sort();
        given.sort();
        QCOMPARE(listed, given);
        QVERIFY(!table->source.in(u"fr"_s).isEmpty());
        QCOMPARE(table->evidence, u"derived"_s);
    }

    void theHeaviestDifferenceDecides()
    {
        const ChangeTable table = *shippedChanges();
        const auto of = [](const char *kind) { return Difference{QLatin1StringView(kind), {}, {}, {}, {}}; };
        QVERIFY(!weightOf({}, table));
        QVERIFY(weightOf({of("period-later"), of("retention-longer")}, table) == ChangeWeight::Minor);
        QVERIFY(weightOf({of("period-later"), of("recipient-added")}, table) == ChangeWeight::Open);
        QVERIFY(weightOf({of("recipient-added"), of("variable-added")}, table) == ChangeWeight::Major);
        QVERIFY(weightOf({of("something-else")}, table) == ChangeWeight::Open);
    }

    void onlyWhatDiffersIsToBeAuthorised()
    {
        const Request asked = sampleRequest();
        const auto lines = [&asked](std::vector<Difference> differences) {
            QStringList ids;
            for (const LineId &line : linesToAuthorise(asked, differences))
                ids << line.value;
            return ids.join(u' ');
        };
        QCOMPARE(lines({}), QString());
        const Difference added{u"variable-added"_s, LineId(u"l8"_s), {}, {}, {}};
        QCOMPARE(lines({added}), u"l8"_s);
        QCOMPARE(lines({added, {u"answer-changed"_s, {}, u"S6.Q2"_s, {}, {}}}), u"l8"_s);
        QCOMPARE(lines({{u"answer-changed"_s, {}, u"S6.Q2"_s, {}, {}}}), u"l1 l2 l5 l8"_s);
        QCOMPARE(lines({added, {u"retention-longer"_s, {}, u"S6.Q1"_s, {}, {}}}), u"l1 l2 l5 l8"_s);
        QCOMPARE(lines({{u"variable-removed"_s, LineId(u"gone"_s), {}, {}, {}}}), QString());
    }

    void aFollowingRequestSaysOnWhatItBuildsAndReadsBack()
    {
        const Request following = requestFollowing(sampleRequest(), DossierId(u"d1"_s), RequestKind::Amendment);
        QVERIFY(following.kind == RequestKind::Amendment);
        const auto read = readRequest(JsonDocument{{}, toJson(following), {}});
        QVERIFY2(read, read ? "" : qPrintable(toPlainText(read.error())));
        QVERIFY(*read == following);
    }
};

QTEST_GUILESS_MAIN(TestAmendment)
#include "tst_amendment.moc"
