// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"
#include "samples.h"

#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = R"({
 "format": "beraad-request/1",
 "title": {"nl": "Doorstroom", "fr": "Transition"},
 "language": "nl",
 "kind": "amendment",
 "requester": {"organisation": "kuleuven", "unit": "HIVA"},
 "recipients": ["kuleuven"],
 "purpose": "research",
 "identifiability": "pseudonymised",
 "systematic": "unknown",
 "channel": "direct",
 "trustedThirdParty": "vsa",
 "answers": {"S2.Q1": "waarom", "S3.Q2": 4},
 "facts": {"agreement": {"fodfin": "no"}, "ivcRequested": false, "othersNotified": "unknown", "controllersLinked": 3},
 "organisations": [{"id": "leiedal", "name": {"nl": "Leiedal"}, "level": "local", "type": "local-government",
                    "network": "none", "flemishInstance": true, "colour": "green"}],
 "lines": [
  {"id": "l1", "provider": "agodi", "dataset": "discimus", "variable": "schooltype", "category": "education",
   "flags": ["highlyPersonal"], "granularity": "exact", "form": "anonymous", "channel": "ksz", "recipients": ["ugent"],
   "period": {"from": "2018-09-01", "to": "2021-08-31", "calendar": "school"}, "population": "leavers", "why": "w",
   "answers": {"V4": "x"}, "priority": 2},
  {"id": "l2", "provider": "vdab", "dataset": "d", "variable": "v", "category": "social"}
 ],
 "tool": {"name": "elsewhere"},
 "formVersion": "1",
 "origins": {"S2.Q1": {"from": "demo-1", "on": "2026-03-12", "by": "an"}, "S1.Q3": {"from": "directory"}},
 "formerAnswers": {"S9.Q9": {"value": [1, "x"], "formVersion": "0", "label": {"nl": "Vroeger"}}, "l1/V99": {"value": null}}
})";

Result<Request> read(const QByteArray &text, Strictness strictness = Strictness::Strict, QStringList *unknown = nullptr)
{
    const auto document = readJson(text, u"r.json"_s);
    if (!document)
        return std::unexpected(document.error());
    return readRequest(*document, strictness, unknown);
}

QByteArray with(QByteArray from, const QByteArray &to)
{
    QByteArray text = kGood;
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

class TestRequest : public QObject {
    Q_OBJECT

private slots:
    void aWholeFileIsRead()
    {
        QStringList unknown;
        const auto request = read(kGood, Strictness::Strict, &unknown);
        QVERIFY2(request.has_value(), request ? "" : qPrintable(toPlainText(request.error())));
        QCOMPARE(request->title.in(u"fr"_s), u"Transition"_s);
        QVERIFY(request->kind == RequestKind::Amendment);
        QCOMPARE(request->trustedThirdParty.value, u"vsa"_s);
        QVERIFY(!request->systematic.has_value());
        QCOMPARE(request->organisations.front().id.value, u"leiedal"_s);
        QCOMPARE(request->lines.front().period.to, QDate(2021, 8, 31));
        QCOMPARE(request->lines.front().answers.value(u"V4"_s).toString(), u"x"_s);
        QCOMPARE(request->formVersion, u"1"_s);
        QCOMPARE(request->origins.value(u"S2.Q1"_s), (AnswerOrigin{u"demo-1"_s, QDate(2026, 3, 12)}));
        QCOMPARE(request->origins.value(u"S1.Q3"_s), (AnswerOrigin{u"directory"_s, {}}));
        QCOMPARE(request->formerAnswers.value(u"S9.Q9"_s).value, QJsonValue(QJsonArray{1, u"x"_s}));
        QCOMPARE(request->formerAnswers.value(u"S9.Q9"_s).label.in(u"nl"_s), u"Vroeger"_s);
        QVERIFY(request->formerAnswers.value(u"l1/V99"_s).value.isNull());
        QCOMPARE(unknown.size(), 6);
        for (const QString &path :
             {u"$.requester.unit"_s, u"$.organisations[0].colour"_s, u"$.lines[0].period.calendar"_s,
              u"$.lines[0].priority"_s, u"$.tool"_s, u"$.origins.S2.Q1.by"_s})
            QVERIFY2(std::ranges::any_of(unknown, [&path](const QString &w) { return w.endsWith(path); }),
                     qPrintable(path));
        QCOMPARE(unknown.filter(u"r.json:"_s).size(), 6);
    }

    void aLineOverridesTheRequest()
    {
        const Request request = read(kGood).value();
        QCOMPARE(request.formOf(request.lines[0]), u"anonymous"_s);
        QCOMPARE(request.formOf(request.lines[1]), u"pseudonymised"_s);
        QCOMPARE(request.channelOf(request.lines[0]), u"ksz"_s);
        QCOMPARE(request.channelOf(request.lines[1]), u"direct"_s);
        QCOMPARE(request.recipientsOf(request.lines[0]).front().value, u"ugent"_s);
        QCOMPARE(request.recipientsOf(request.lines[1]).front().value, u"kuleuven"_s);
    }

    void readingWhatWasWrittenLosesNothing()
    {
        const Request request = read(kGood).value();
        const auto again = read(canonicalJson(toJson(request)));
        QVERIFY(again.has_value());
        QVERIFY(*again == request);
        const QJsonObject json = toJson(request);
        QCOMPARE(json.value(u"tool"_s).toObject().value(u"name"_s).toString(), u"elsewhere"_s);
        QCOMPARE(json.value(u"requester"_s).toObject().value(u"unit"_s).toString(), u"HIVA"_s);
        const QJsonObject origin = json.value(u"origins"_s).toObject().value(u"S2.Q1"_s).toObject();
        QCOMPARE(origin.value(u"by"_s).toString(), u"an"_s);
        const QJsonObject line = json.value(u"lines"_s).toArray().at(0).toObject();
        QCOMPARE(line.value(u"priority"_s).toInt(), 2);
        QCOMPARE(line.value(u"period"_s).toObject().value(u"calendar"_s).toString(), u"school"_s);
        QCOMPARE(json.value(u"organisations"_s).toArray().at(0).toObject().value(u"colour"_s).toString(), u"green"_s);
    }

    void anyDraftSurvivesTheRoundTrip()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            const Request request = Samples(seed).request();
            const QByteArray text = canonicalJson(toJson(request));
            const auto again = read(text, Strictness::Lenient);
            QVERIFY2(again.has_value(), again ? "" : qPrintable(toPlainText(again.error())));
            QVERIFY2(*again == request, text.constData());
            QCOMPARE(canonicalJson(toJson(*again)), text);
        }
        QVERIFY(read(canonicalJson(toJson(Request())), Strictness::Lenient).value() == Request());
    }

    void whatIsWrongIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &where) {
            QTest::newRow(name) << with(from, to) << where;
        };
        row("format", "beraad-request/1", "beraad-request/9", u"r.json:2: $.format"_s);
        row("title missing", "\"title\"", "\"titel\"", u"$.title"_s);
        row("title of a number", "\"nl\": \"Doorstroom\"", "\"nl\": 1", u"r.json:3: $.title.nl"_s);
        row("language", "\"language\": \"nl\"", "\"language\": \"es\"", u"r.json:4: $.language"_s);
        row("kind", "amendment", "change", u"r.json:5: $.kind"_s);
        row("requester", "\"organisation\": \"kuleuven\"", "\"organisation\": 3",
            u"r.json:6: $.requester.organisation"_s);
        row("requester missing", "\"requester\"", "\"asker\"", u"$.requester"_s);
        row("recipients", "\"recipients\": [\"kuleuven\"]", "\"recipients\": []", u"r.json:7: $.recipients"_s);
        row("recipient empty", "\"recipients\": [\"kuleuven\"]", "\"recipients\": [\"\"]",
            u"r.json:7: $.recipients[0]"_s);
        row("purpose", "\"research\"", "\"curiosity\"", u"r.json:8: $.purpose"_s);
        row("purpose missing", "\"purpose\": \"research\",", "", u"$.purpose"_s);
        row("identifiability", "\"pseudonymised\"", "true", u"r.json:9: $.identifiability"_s);
        row("systematic", "\"systematic\": \"unknown\"", "\"systematic\": \"often\"", u"r.json:10: $.systematic"_s);
        row("channel", "\"direct\"", "\"pigeon\"", u"r.json:11: $.channel"_s);
        row("channel missing", "\"channel\": \"direct\",", "", u"$.channel"_s);
        row("answers", "{\"S2.Q1\": \"waarom\", \"S3.Q2\": 4}", "[]", u"r.json:13: $.answers"_s);
        row("agreement", "{\"fodfin\": \"no\"}", "{\"fodfin\": \"perhaps\"}", u"$.facts.agreement.fodfin"_s);
        row("fact", "\"ivcRequested\": false", "\"ivcRequested\": []", u"r.json:14: $.facts.ivcRequested"_s);
        row("organisation", "\"local-government\"", "\"castle\"", u"$.organisations[0].type"_s);
        row("flag", "highlyPersonal", "quitePersonal", u"$.lines[0].flags[0]"_s);
        row("category", "\"education\"", "\"school\"", u"$.lines[0].category"_s);
        row("form", "\"anonymous\"", "\"masked\"", u"$.lines[0].form"_s);
        row("line channel", "\"channel\": \"ksz\"", "\"channel\": \"\"", u"$.lines[0].channel"_s);
        row("day", "2018-09-01", "1 September 2018", u"$.lines[0].period.from"_s);
        row("period backwards", "2021-08-31", "2017-08-31", u"$.lines[0].period.to"_s);
        row("origins", "{\"from\": \"directory\"}", "\"directory\"", u"$.origins.S1.Q3"_s);
        row("origin from nowhere", "{\"from\": \"directory\"}", "{}", u"$.origins.S1.Q3.from"_s);
        row("day of an origin", "2026-03-12", "March", u"$.origins.S2.Q1.on"_s);
        row("former answer", "{\"value\": null}", "{}", u"$.formerAnswers.l1/V99.value"_s);
        row("form version", "\"formVersion\": \"1\"", "\"formVersion\": 1", u"$.formVersion"_s);
        row("line twice", "\"id\": \"l2\"", "\"id\": \"l1\"", u"$.lines[1].id"_s);
        row("line without id", "\"id\": \"l2\", ", "", u"$.lines[1].id"_s);
        row("line without provider", "\"provider\": \"vdab\", ", "", u"$.lines[1].provider"_s);
        row("line without variable", "\"variable\": \"v\", ", "", u"$.lines[1].variable"_s);
        row("a line of text",
            "{\"id\": \"l2\", \"provider\": \"vdab\", \"dataset\": \"d\", \"variable\": \"v\", \"category\": "
            "\"social\"}",
            "\"l2\"", u"$.lines[1]"_s);
        QTest::newRow("not an object") << QByteArray("[]") << u"r.json:1: $"_s;
    }
    void whatIsWrongIsRefusedAtItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto refused = read(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadContent);
        const auto &problems = refused.error().problems;
        const bool isThere = std::ranges::any_of(problems, [&where](const Problem &p) {
            return p.where.endsWith(where) && p.where.startsWith(u"r.json:"_s);
        });
        QVERIFY2(isThere, qPrintable(toPlainText(refused.error())));
    }

    void allProblemsAreReported()
    {
        QByteArray text = with("\"research\"", "1");
        text.replace("\"direct\"", "2").replace("\"education\"", "3");
        QCOMPARE(read(text).error().problems.size(), 3u);
    }

    void aMemberThatStandsTwiceIsRefused()
    {
        QCOMPARE(read(with("\"language\": \"nl\",", "\"language\": \"nl\", \"language\": \"fr\",")).error().code,
                 ErrorCode::BadJson);
    }

    void noLineAtAllIsNoRequest()
    {
        const QByteArray text
            = "{\"format\":\"beraad-request/1\",\"title\":{\"nl\":\"x\"},\"requester\":{\"organisation\":\"a\"},"
              "\"recipients\":[\"a\"],\"purpose\":\"research\",\"identifiability\":\"anonymous\",\"channel\":\"ksz\","
              "\"lines\":[]}";
        QCOMPARE(read(text).error().problems.front().where, u"r.json:1: $.lines"_s);
        QVERIFY(read(text, Strictness::Lenient).has_value());
    }

    void theRequestNeedNotSayWhatEveryLineSays()
    {
        QByteArray text = with("\"channel\": \"direct\",", "");
        text.replace("\"recipients\": [\"kuleuven\"],", "")
            .replace("\"variable\": \"v\",", "\"variable\": \"v\", \"channel\": \"ksz\", \"recipients\": [\"x\"],");
        QVERIFY(read(text).has_value());
    }

    void aDraftMayLackWhatASubmissionNeeds()
    {
        const QByteArray draft
            = "{\"format\":\"beraad-request/"
              "1\",\"lines\":[{\"id\":\"l1\",\"period\":{\"from\":\"2021-01-01\",\"to\":\"2020-01-01\"}}]}";
        QVERIFY(read(draft, Strictness::Lenient).has_value());
        QVERIFY(read(draft).error().problems.size() > 5);
        QVERIFY(!read("{\"format\":\"beraad-request/1\",\"purpose\":\"curiosity\"}", Strictness::Lenient));
        QVERIFY(!read("{\"format\":\"beraad-request/1\",\"lines\":[{}]}",
                      Strictness::Lenient)); // nothing could point at it
    }

    void theFactsOfARequestAreThese()
    {
        Organisation university;
        university.id = OrganisationId(u"kuleuven"_s);
        university.type = u"university"_s;
        university.level = u"flemish"_s;
        university.network = u"unknown"_s;
        university.flemishInstance = false;
        const auto facts = factsOfRequest(read(kGood).value(), Directory({university}));
        const auto value
            = [&facts](const QString &name) { return facts(name).value_or(QJsonValue(QJsonValue::Undefined)); };
        QCOMPARE(value(u"purpose"_s), QJsonValue(u"research"_s));
        QCOMPARE(value(u"identifiability"_s), QJsonValue(u"pseudonymised"_s));
        QCOMPARE(value(u"channel"_s), QJsonValue(u"direct"_s));
        QCOMPARE(value(u"kind"_s), QJsonValue(u"amendment"_s));
        QCOMPARE(value(u"language"_s), QJsonValue(u"nl"_s));
        QCOMPARE(value(u"trustedThirdParty"_s), QJsonValue(u"vsa"_s));
        QCOMPARE(value(u"requester.id"_s), QJsonValue(u"kuleuven"_s));
        QCOMPARE(value(u"requester.type"_s), QJsonValue(u"university"_s));
        QCOMPARE(value(u"recipient.level"_s), QJsonValue(u"flemish"_s));
        QCOMPARE(value(u"recipient.flemishInstance"_s), QJsonValue(false));
        QCOMPARE(value(u"providers"_s), QJsonValue(QJsonArray{u"agodi"_s, u"vdab"_s}));
        QCOMPARE(value(u"categories"_s), QJsonValue(QJsonArray{u"education"_s, u"social"_s}));
        QCOMPARE(value(u"flags"_s), QJsonValue(QJsonArray{u"highlyPersonal"_s}));
        QCOMPARE(value(u"channels"_s), QJsonValue(QJsonArray{u"ksz"_s, u"direct"_s}));
        QCOMPARE(value(u"lines.count"_s).toInt(), 2);
        QCOMPARE(value(u"answers.S2.Q1"_s), QJsonValue(u"waarom"_s));
        QVERIFY(facts(u"answers.S9.Q9"_s).has_value() && facts(u"answers.S9.Q9"_s)->isNull());
        for (const QString &name :
             {u"systematic"_s, u"requester.network"_s, u"requester.federalGovernment"_s, u"agreement"_s, u"nonsense"_s})
            QVERIFY2(!facts(name).has_value(), qPrintable(name));
    }

    void anEmptyDraftKnowsAlmostNothing()
    {
        const auto facts = factsOfRequest(Request(), Directory());
        for (const QString &name : {u"purpose"_s, u"identifiability"_s, u"channel"_s, u"systematic"_s,
                                    u"trustedThirdParty"_s, u"requester.id"_s, u"recipient.id"_s, u"requester.type"_s})
            QVERIFY2(!facts(name).has_value(), qPrintable(name));
        QCOMPARE(facts(u"lines.count"_s)->toInt(), 0);
        QCOMPARE(facts(u"providers"_s)->toArray().size(), 0);
    }

    void aBodyThatTheFileAddsGivesFactsToo()
    {
        QByteArray text = with("\"organisation\": \"kuleuven\"", "\"organisation\": \"leiedal\"");
        QCOMPARE(factsOfRequest(read(text).value(), Directory())(u"requester.type"_s),
                 logic::Value(u"local-government"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
