// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/event.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

QDateTime instant(int minutes)
{
    return QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::UTC).addSecs(60 * minutes);
}

/// Writers that see all that was written before them, at the times given.
class Copy {
public:
    void write(const QString &stream, int minutes)
    {
        Envelope envelope;
        envelope.dossier = DossierId(u"d1"_s);
        envelope.stream = OrganisationId(stream);
        envelope.seen = m_heads;
        envelope.sequence = envelope.seen.take(stream) + 1;
        envelope.previous = m_hashes.value(stream);
        envelope.at = instant(minutes);
        envelope.actor = PersonId(u"anna"_s);
        envelope.event = event::FoundComplete{TrackId(u"t"_s), QString::number(minutes)};
        envelope.hash = hashOf(envelope);
        m_heads[stream] = envelope.sequence;
        m_hashes[stream] = envelope.hash;
        envelopes.push_back(envelope);
    }

    std::vector<Envelope> envelopes;

private:
    QMap<QString, int> m_heads;
    QMap<QString, QString> m_hashes;
};

/// Three writers; the clock of `slow` runs behind, so that time alone would order it wrongly.
std::vector<Envelope> sample()
{
    Copy copy;
    for (int round = 0; round < 4; ++round) {
        copy.write(u"kuleuven"_s, 10 * round);
        copy.write(u"agodi"_s, 10 * round + 3);
        copy.write(u"slow"_s, 10 * round - 60);
    }
    return copy.envelopes;
}

void reseal(Envelope &envelope)
{
    envelope.hash = hashOf(envelope);
}

} // namespace

class TestChain : public QObject {
    Q_OBJECT

private slots:
    void aSoundChainHasNoProblem()
    {
        QVERIFY(verifyChains(sample()).empty());
        QVERIFY(verifyChains({}).empty());
    }

    void tamperingWithAnyMemberIsFound_data()
    {
        using Tamper = std::function<void(Envelope &)>;
        QTest::addColumn<Tamper>("tamper");
        QTest::newRow("dossier") << Tamper([](Envelope &e) { e.dossier = DossierId(u"d2"_s); });
        QTest::newRow("stream") << Tamper([](Envelope &e) { e.stream = OrganisationId(u"vdab"_s); });
        QTest::newRow("sequence") << Tamper([](Envelope &e) { e.sequence += 1; });
        QTest::newRow("previous") << Tamper([](Envelope &e) { e.previous = u"0"_s.repeated(64); });
        QTest::newRow("seen") << Tamper([](Envelope &e) { e.seen.begin().value() -= 1; });
        QTest::newRow("seen nothing") << Tamper([](Envelope &e) { e.seen.clear(); });
        QTest::newRow("at") << Tamper([](Envelope &e) { e.at = e.at.addMSecs(1); });
        QTest::newRow("actor") << Tamper([](Envelope &e) { e.actor = PersonId(u"bert"_s); });
        QTest::newRow("payload") << Tamper([](Envelope &e) { std::get<event::FoundComplete>(e.event).note += u' '; });
        QTest::newRow("type") << Tamper([](Envelope &e) { e.event = event::Withdrawn{}; });
        QTest::newRow("hash") << Tamper([](Envelope &e) { e.hash[5] = e.hash[5] == u'0' ? u'1' : u'0'; });
    }
    void tamperingWithAnyMemberIsFound()
    {
        QFETCH(std::function<void(Envelope &)>, tamper);
        for (size_t i = 3; i < sample().size(); ++i) {
            std::vector<Envelope> envelopes = sample();
            tamper(envelopes[i]);
            QVERIFY2(!verifyChains(envelopes).empty(), qPrintable(QString::number(i)));
        }
    }

    void aRewrittenEventBreaksTheNextLink()
    {
        std::vector<Envelope> envelopes = sample();
        std::get<event::FoundComplete>(envelopes[4].event).note = u"rewritten"_s;
        reseal(envelopes[4]);
        const auto problems = verifyChains(envelopes);
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems.front().where, u"d1/agodi/3"_s);
    }

    void aKilledLinkIsFoundWhereverItWas()
    {
        for (size_t i = 0; i + 1 < sample().size(); ++i) { // nobody had seen the very last one
            std::vector<Envelope> envelopes = sample();
            envelopes.erase(envelopes.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY2(!verifyChains(envelopes).empty(), qPrintable(QString::number(i)));
        }
    }

    void aForkIsFound()
    {
        std::vector<Envelope> envelopes = sample();
        Envelope other = envelopes[4];
        other.actor = PersonId(u"bert"_s);
        reseal(other);
        envelopes.push_back(other);
        QVERIFY(!verifyChains(envelopes).empty());
    }

    void seeingWhatCameAfterIsFound()
    {
        std::vector<Envelope> envelopes = sample();
        Envelope &last = envelopes.back();
        Envelope &before = envelopes[envelopes.size() - 2];
        QVERIFY(last.seen.value(before.stream.value) == before.sequence);
        before.seen.insert(last.stream.value, last.sequence);
        reseal(before);
        const auto problems = verifyChains(envelopes);
        QVERIFY(!problems.empty());
        QVERIFY(std::ranges::any_of(problems, [](const Problem &p) { return p.message.contains(u"came after it"_s); }));
    }

    void everyBreakIsReportedNotOnlyTheFirst()
    {
        std::vector<Envelope> envelopes = sample();
        envelopes[0].actor = PersonId(u"x"_s);
        envelopes[5].actor = PersonId(u"y"_s);
        QCOMPARE(verifyChains(envelopes).size(), 2u);
    }

    void anEventComesAfterAllThatItHadSeen()
    {
        std::vector<Envelope> shuffled = sample();
        std::mt19937 engine(1);
        for (int round = 0; round < 50; ++round) {
            std::ranges::shuffle(shuffled, engine);
            const auto ordered = inCausalOrder(shuffled);
            QVERIFY(ordered == sample()); // each writer had seen everything before it: there is one order only
        }
    }

    void theClockOrdersOnlyWhatDidNotSeeEachOther()
    {
        Copy left;
        Copy right;
        left.write(u"a"_s, 10);
        left.write(u"a"_s, 30);
        right.write(u"b"_s, 20);
        right.write(u"b"_s, 5); // its clock was set back
        std::vector<Envelope> all = right.envelopes;
        all.insert(all.end(), left.envelopes.begin(), left.envelopes.end());
        QStringList order;
        for (const Envelope &envelope : inCausalOrder(all))
            order << envelope.stream.value + QString::number(envelope.sequence);
        QCOMPARE(order, (QStringList{u"a1"_s, u"b1"_s, u"b2"_s, u"a2"_s}));
    }

    void theUnionOfTwoCopiesHoldsEachEventOnce()
    {
        std::vector<Envelope> both = sample();
        const auto again = sample();
        both.insert(both.end(), again.begin(), again.end());
        QVERIFY(inCausalOrder(both) == sample());
        QVERIFY(inCausalOrder({}).empty());
    }

    void evenACircleHasOneOrder()
    {
        std::vector<Envelope> envelopes = sample();
        envelopes[0].seen.insert(u"slow"_s, 4); // damaged: sees its own future
        std::mt19937 engine(2);
        const auto expected = inCausalOrder(envelopes);
        QCOMPARE(expected.size(), envelopes.size());
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(envelopes, engine);
            QVERIFY(inCausalOrder(envelopes) == expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
