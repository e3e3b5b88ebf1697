// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/event.h"
#include "generated.h"
#include "samples.h"

#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// As a store keeps it: canonical bytes, read again strictly.
QJsonObject throughText(const QJsonObject &object)
{
    const auto document = readJson(canonicalJson(object), u"event"_s);
    return document ? document->root.toObject() : QJsonObject();
}

/// They came later than the event.
QStringList optionalMembers()
{
    return {u"signedBy"_s, u"role"_s,    u"considered"_s, u"contentHash"_s,
            u"audience"_s, u"session"_s, u"refused"_s,    u"fileNumber"_s,
            u"judged"_s,   u"open"_s,    u"items"_s,      u"unscheduled.committee"_s};
}

} // namespace

class TestEvent : public QObject {
    Q_OBJECT

private slots:
    void everyTypeRoundTrips_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < eventTypes().size(); ++i)
            QTest::addRow("%s", qPrintable(eventTypes().at(i))) << i;
    }
    void everyTypeRoundTrips()
    {
        QFETCH(int, index);
        for (unsigned seed = 0; seed < 100; ++seed) {
            const Event event = Samples(seed).event(static_cast<size_t>(index));
            QCOMPARE(typeOf(event), eventTypes().at(index));
            const QJsonObject json = toJson(event);
            const auto again = eventFromJson(typeOf(event), throughText(json));
            QVERIFY2(again.has_value(), again ? "" : qPrintable(toPlainText(again.error())));
            QVERIFY2(*again == event, canonicalJson(json).constData());
            QCOMPARE(canonicalJson(toJson(*again)), canonicalJson(json));
            QCOMPARE(digestOf(*again), digestOf(event));
        }
    }

    void envelopesRoundTrip()
    {
        for (unsigned seed = 0; seed < 100; ++seed) {
            Samples samples(seed);
            Envelope envelope;
            envelope.dossier = samples.idOf<DossierId>();
            envelope.stream = samples.idOf<OrganisationId>();
            envelope.sequence = samples.number(1, 1000);
            envelope.previous = samples.text();
            for (int i = samples.number(0, 3); i > 0; --i)
                envelope.seen.insert(samples.id(), samples.number(1, 99));
            envelope.at = QDateTime(samples.day(), QTime(9, 1, 2, samples.number(0, 999)), QTimeZone::UTC);
            envelope.actor = samples.idOf<PersonId>();
            envelope.event = samples.event(seed % eventTypes().size());
            envelope.hash = hashOf(envelope);
            const auto again = envelopeFromJson(throughText(toJson(envelope)));
            QVERIFY2(again.has_value(), again ? "" : qPrintable(toPlainText(again.error())));
            QVERIFY(*again == envelope);
            QCOMPARE(hashOf(*again), envelope.hash);
        }
    }

    void anUnknownTypeIsRefused() { QVERIFY(!eventFromJson(u"forgotten"_s, {})); }

    void aMemberTooManyOrTooFewIsRefused()
    {
        for (size_t index = 0; index < std::variant_size_v<Event>; ++index) {
            const Event event = Samples(7).event(index);
            QJsonObject more = toJson(event);
            more.insert(u"later"_s, 1);
            const auto refused = eventFromJson(typeOf(event), more);
            QVERIFY(!refused);
            QVERIFY(refused.error().problems.front().where.contains(u"$.later"_s));
            for (const QString &member : toJson(event).keys()) {
                if (optionalMembers().contains(member) || optionalMembers().contains(typeOf(event) + u'.' + member))
                    continue;
                QJsonObject fewer = toJson(event);
                fewer.remove(member);
                QVERIFY2(!eventFromJson(typeOf(event), fewer), qPrintable(typeOf(event) + u'.' + member));
            }
        }
    }

    void whatCameLaterIsLeftOutWhenItSaysNothing()
    {
        const Event before = event::AdviceSigned{OrganisationId(u"agodi"_s), u"gunstig"_s};
        QCOMPARE(canonicalJson(toJson(before)), R"({"conclusion":"gunstig","organisation":"agodi"})"_ba);
        QCOMPARE(*eventFromJson(u"advice-signed"_s, toJson(before)), before);
        const Event asked = event::QuestionAsked{{}, LineId(u"l1"_s), u"q"_s, u"Waarom?"_s, false};
        QVERIFY(!toJson(asked).contains(u"audience"_s));
        QJsonObject spelled = toJson(asked);
        spelled.insert(u"audience"_s, u"requester"_s); // would be hashed otherwise than it is written
        QVERIFY(!eventFromJson(u"question-asked"_s, spelled));
    }

    void aConditionIsACodeOrSaysMore()
    {
        Verdict verdict;
        verdict.kind = VerdictKind::Conditions;
        verdict.conditions
            = {{u"no-linkage"_s}, {u"retention"_s, {{u"until"_s, u"2030-12-31"_s}}, u"kuleuven"_s, QDate(2031, 1, 31)}};
        const Event given = event::VerdictGiven{OrganisationId(u"agodi"_s), {LineId(u"l1"_s)}, verdict};
        const QJsonValue written = toJson(given).value(u"verdict"_s).toObject().value(u"conditions"_s);
        QCOMPARE(canonicalJson(written),
                 R"(["no-linkage",{"code":"retention","due":"2031-01-31","provenBy":"kuleuven",)"
                 R"("values":{"until":"2030-12-31"}}])"_ba);
        QCOMPARE(*readConditionsOfVerdict(written), verdict.conditions);
        for (const char *wrong : {R"([{"code":"retention"}])", R"([1])", R"("retention")",
                                  R"([{"code":"x","values":{},"provenBy":"","due":null}])",
                                  R"([{"code":"x","values":{},"provenBy":"y","due":"soon"}])"}) {
            const auto list = readJson(QByteArray(R"({"list":)") + wrong + '}', u"x"_s);
            QVERIFY2(!readConditionsOfVerdict(list->root.toObject().value(u"list"_s)), wrong);
        }
    }

    void wrongTypesAreRefusedWithEveryPlace()
    {
        const auto refused = eventFromJson(u"scheduled"_s,
                                           {{u"track"_s, 1},
                                            {u"session"_s, u"s"_s},
                                            {u"committee"_s, u"c"_s},
                                            {u"on"_s, u"tomorrow"_s},
                                            {u"minutes"_s, 1.5}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), 3u);
        QVERIFY(!eventFromJson(u"decided"_s, toJson(Event(event::Withdrawn{u"x"_s}))));
    }

    void anEnvelopeOfNonsenseIsRefused()
    {
        QVERIFY(!envelopeFromJson({}));
        Envelope envelope{DossierId(u"d"_s),
                          OrganisationId(u"o"_s),
                          1,
                          {},
                          {},
                          QDateTime(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::UTC),
                          PersonId(u"p"_s),
                          event::Withdrawn{u"x"_s},
                          {}};
        envelope.hash = hashOf(envelope);
        const QJsonObject good = toJson(envelope);
        QVERIFY(envelopeFromJson(good).has_value());
        for (const auto &[member, value] :
             {std::pair{u"sequence"_s, QJsonValue(0)}, std::pair{u"at"_s, QJsonValue(u"2026-01-01"_s)},
              std::pair{u"seen"_s, QJsonValue(QJsonObject{{u"a"_s, u"1"_s}})},
              std::pair{u"type"_s, QJsonValue(u"gone"_s)}, std::pair{u"extra"_s, QJsonValue(1)}}) {
            QJsonObject bad = good;
            bad.insert(member, value);
            QVERIFY2(!envelopeFromJson(bad), qPrintable(member));
        }
    }

    void theListInTheDocumentationIsTheCodes() { compareWithPage(u"docs/events.md"_s, eventListAsMarkdown()); }

    void wordsOfVerdictsAndOutcomesAreStable()
    {
        for (const QString &word : {u"approve"_s, u"conditions"_s, u"coarsen"_s, u"replace"_s, u"refuse"_s, u"ask"_s})
            QCOMPARE(toString(verdictKindFromString(word).value()), word);
        for (const QString &word : {u"authorised"_s, u"authorised-in-part"_s, u"refused"_s, u"postponed"_s})
            QCOMPARE(toString(outcomeFromString(word).value()), word);
        QVERIFY(!verdictKindFromString(u"perhaps"_s));
        QVERIFY(!outcomeFromString(QString()));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
