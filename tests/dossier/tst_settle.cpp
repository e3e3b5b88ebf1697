// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

QJsonObject flemish(const QJsonValue &value)
{
    return {{u"recipient.flemishInstance"_s, QJsonObject{{u"kuleuven"_s, value}}}};
}

/// The committee's track is gone; a protocol of VDAB stands in its place.
std::vector<TrackPlan> otherPlans()
{
    std::vector<TrackPlan> plans = samplePlans();
    std::erase_if(plans, [](const TrackPlan &plan) { return plan.id == World::id("ivc-ssh:ivc"); });
    plans.push_back(samplePlan("protocol-vl", "vdab", {"l5"}, {"dpo-advice:vdab"}));
    return plans;
}

command::Settle settling(const QJsonObject &facts, std::vector<TrackPlan> plans, const QString &reason = u"agreed"_s)
{
    return {{facts, u"R-05"_s, reason}, {QDate(2026, 9, 1), u"r1"_s, std::move(plans), reason}};
}

} // namespace

class TestSettle : public QObject {
    Q_OBJECT

private slots:
    void whatIsSettledIsKeptWithNameAndReason()
    {
        World world;
        world.submit();
        world.must(world.dpoVdab, settling(flemish(true), otherPlans()));
        QCOMPARE(world.state.settlements.size(), 1u);
        QCOMPARE(world.state.settlements.front().by, world.dpoVdab.id);
        QCOMPARE(world.state.settlements.front().settled.reason, u"agreed"_s);
        QCOMPARE(world.state.request->facts, flemish(true));
        QVERIFY(verifyChains(world.envelopes).empty());
    }

    void tracksThatStayKeepWhatHappened()
    {
        World world;
        world.submit();
        world.must(world.controllerAgodi, command::FindComplete{World::id("protocol-vl:agodi"), {}});
        const TrackState before = world.track("protocol-vl:agodi");
        world.must(world.dpoVdab, settling(flemish(true), otherPlans()));
        QVERIFY(world.track("protocol-vl:agodi") == before);
        QVERIFY(!world.state.track(World::id("ivc-ssh:ivc"))); // nobody had touched it
        QCOMPARE(world.track("protocol-vl:vdab").received, world.now);
    }

    void aTrackThatSomebodyActedOnStopsAndStays()
    {
        World world;
        world.submit();
        world.findComplete();
        world.must(world.dpoVdab, settling(flemish(true), otherPlans()));
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Stopped);
        // Opened again, the old track goes on where it was.
        world.must(world.dpoVdab, settling(flemish(u"unknown"_s), samplePlans(), u"the DPOs disagree"_s));
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Complete);
        QVERIFY(!world.state.track(World::id("protocol-vl:vdab")));
        QCOMPARE(world.state.settlements.size(), 2u);
    }

    void aDecidedTrackIsNotRoutedAway()
    {
        World world;
        world.upTo(Phase::Decided);
        const DossierState before = world.state;
        const auto refused = world.act(world.dpoVdab, settling(flemish(true), otherPlans()));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::WrongState);
        QCOMPARE(refused.error().problems.front().where, u"ivc-ssh:ivc"_s);
        QVERIFY(world.state == before);
    }

    void anAdviceThatWasSignedIsNotAskedAgain()
    {
        World world;
        world.upTo(Phase::Advised);
        std::vector<TrackPlan> fewer = samplePlans();
        std::erase_if(fewer, [](const TrackPlan &plan) { return plan.id == World::id("dpo-advice:kuleuven"); });
        Envelope gone{world.state.id, World::body("vdab"), 9, {}, {}, world.now, {}, event::Rerouted{{}, {}, fewer, {}},
                      u"h"_s};
        world.state = evolve(std::move(world.state), gone);
        std::erase_if(world.state.tracks,
                      [](const TrackState &t) { return t.plan.id == World::id("dpo-advice:kuleuven"); });
        gone.event = event::Rerouted{{}, {}, samplePlans(), {}};
        world.state = evolve(std::move(world.state), gone);
        QVERIFY(world.stage("dpo-advice:kuleuven") == Stage::Concluded);
    }

    void settlingNeedsAReasonAndSomethingNew()
    {
        World world;
        world.submit();
        QVERIFY(world.act(world.dpoVdab, settling(flemish(true), otherPlans(), u" "_s)).error().code
                == ErrorCode::MissingReason);
        QVERIFY(world.act(world.dpoVdab, settling({}, otherPlans())).error().code == ErrorCode::MissingAnswer);
        world.must(world.dpoVdab, settling(flemish(true), otherPlans()));
        QVERIFY(world.act(world.dpoVdab, settling(flemish(true), otherPlans())).error().code == ErrorCode::WrongState);
    }

    void onlyPartiesSettle()
    {
        World world;
        world.submit();
        for (const Person *person : {&world.requester, &world.secretary, &world.member, &world.nobody})
            QVERIFY(world.act(*person, settling(flemish(true), otherPlans())).error().code == ErrorCode::NotPermitted);
        const Person stranger = samplePerson("sven", {Role::Dpo}, {"onem"});
        QVERIFY(world.act(stranger, settling(flemish(true), otherPlans())).error().code == ErrorCode::NotPermitted);
        QVERIFY(world.act(world.controllerKuleuven, settling(flemish(true), otherPlans())));
    }

    void aProviderSeesNoSettlementBetweenOthers()
    {
        World world;
        world.submit();
        const QJsonObject ofVdab{{u"agreement"_s, QJsonObject{{u"vdab"_s, u"no"_s}}}};
        world.must(world.dpoVdab, settling(ofVdab, samplePlans()));
        QVERIFY(viewFor(world.state, world.dpoAgodi, world.committees).settlements.empty());
        QCOMPARE(viewFor(world.state, world.dpoVdab, world.committees).settlements.size(), 1u);
        QCOMPARE(viewFor(world.state, world.requester, world.committees).settlements.size(), 1u);
    }
};

QTEST_APPLESS_MAIN(TestSettle)
#include "tst_settle.moc"
