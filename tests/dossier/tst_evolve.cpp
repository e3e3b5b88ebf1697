// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "world.h"

#include <algorithm>
#include <random>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestEvolve : public QObject {
    Q_OBJECT

private slots:
    void aDossierGoesThroughAllItsPhases_data()
    {
        QTest::addColumn<Phase>("phase");
        for (int i = 0; i <= static_cast<int>(Phase::Withdrawn); ++i)
            QTest::addRow("%s", qPrintable(toString(static_cast<Phase>(i)))) << static_cast<Phase>(i);
    }
    void aDossierGoesThroughAllItsPhases()
    {
        QFETCH(Phase, phase);
        World world;
        world.upTo(phase);
        QCOMPARE(toString(world.phase()), toString(phase));
        QVERIFY(world.state.notes.isEmpty());
        QVERIFY(verifyChains(world.envelopes).empty());
    }

    void foldingInAnyOrderAndTwiceGivesTheSameState()
    {
        World world;
        world.upTo(Phase::Closed);
        std::mt19937 engine(42);
        std::vector<Envelope> copies = world.envelopes;
        copies.insert(copies.end(), world.envelopes.begin(), world.envelopes.end());
        for (int round = 0; round < 100; ++round) {
            std::ranges::shuffle(copies, engine);
            QVERIFY(fold(world.state.id, copies) == world.state);
        }
    }

    void copiesThatGrewApartMergeToOneState()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            std::mt19937 engine(seed);
            World left;
            left.submit();
            World right = left;
            right.now = right.now.addSecs(static_cast<int>(engine() % 3600) - 1800);
            left.approve(left.dpoAgodi, {"l1", "l2"});
            if (engine() % 2)
                left.sign(left.dpoAgodi);
            right.findComplete();
            right.approve(right.dpoVdab, {"l5"});
            std::vector<Envelope> one = left.envelopes;
            one.insert(one.end(), right.envelopes.begin(), right.envelopes.end());
            std::vector<Envelope> other = right.envelopes;
            other.insert(other.end(), left.envelopes.begin(), left.envelopes.end());
            std::ranges::shuffle(other, engine);
            QVERIFY(fold(left.state.id, one) == fold(left.state.id, other));
            QVERIFY(verifyChains(inCausalOrder(one)).empty());
            QCOMPARE(fold(left.state.id, one).verdicts.size(), 3u);
        }
    }

    void foldingIsTotalOverAnyEvents()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            Samples samples(seed);
            World world;
            world.upTo(static_cast<Phase>(seed % 11));
            for (size_t index = 0; index < std::variant_size_v<Event>; ++index) {
                Envelope envelope;
                envelope.dossier = world.state.id;
                envelope.stream = OrganisationId(u"vdab"_s);
                envelope.sequence = world.state.heads.value(u"vdab"_s) + 1;
                envelope.at = world.now;
                envelope.event = samples.event(index);
                world.state = evolve(std::move(world.state), envelope);
            }
            QVERIFY(!world.state.notes.isEmpty());
        }
    }

    void whatComesTooLateIsNotedAndChangesNothing_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Event>("event");
        const TrackId ivc(u"ivc-ssh:ivc"_s);
        const OrganisationId agodi(u"agodi"_s);
        const auto lines = World::lineIds({"l1"});
        QTest::newRow("second submission") << Phase::Submitted << Event(event::Submitted{sampleRequest(), u"2"_s});
        QTest::newRow("second route") << Phase::Submitted << Event(event::Routed{QDate(2026, 1, 1), u"r2"_s, {}});
        QTest::newRow("route without request") << Phase::Draft << Event(event::Routed{QDate(2026, 1, 1), u"r2"_s, {}});
        QTest::newRow("complete twice") << Phase::Complete << Event(event::FoundComplete{ivc, {}});
        QTest::newRow("returned after complete") << Phase::Complete << Event(event::Returned{ivc, u"x"_s, {}});
        QTest::newRow("unknown track") << Phase::Complete << Event(event::Returned{TrackId(u"?"_s), u"x"_s, {}});
        QTest::newRow("verdict after signature")
            << Phase::Advised << Event(event::VerdictGiven{agodi, lines, {VerdictKind::Refuse, {}, {}, {}, {}, {}}});
        QTest::newRow("cleared after signature") << Phase::Advised << Event(event::VerdictCleared{agodi, lines});
        QTest::newRow("verdict of a stranger")
            << Phase::Complete << Event(event::VerdictGiven{OrganisationId(u"onem"_s), lines, {}});
        QTest::newRow("verdict on another's line")
            << Phase::Complete << Event(event::VerdictGiven{OrganisationId(u"vdab"_s), lines, {}});
        QTest::newRow("signed twice") << Phase::Advised << Event(event::AdviceSigned{agodi, u"again"_s});
        QTest::newRow("answer to nothing") << Phase::Complete << Event(event::QuestionAnswered{u"q"_s, u"x"_s});
        QTest::newRow("scheduled before complete") << Phase::Submitted << Event(event::Scheduled{ivc, {}, {}, {}, 1});
        QTest::newRow("scheduled after decision") << Phase::Decided << Event(event::Scheduled{ivc, {}, {}, {}, 1});
        QTest::newRow("unscheduled while not scheduled") << Phase::Complete << Event(event::Unscheduled{ivc, {}});
        QTest::newRow("decided twice") << Phase::Decided
                                       << Event(event::Decided{ivc, Outcome::Refused, {}, {}, {}, {}, {}});
        QTest::newRow("changes without decision")
            << Phase::Scheduled << Event(event::ChangesImposed{ivc, QDate(2026, 10, 8), {}});
        QTest::newRow("changes after the term")
            << Phase::Decided << Event(event::ChangesImposed{ivc, QDate(2026, 10, 21), {}});
        QTest::newRow("concluded twice") << Phase::Advised
                                         << Event(event::Concluded{
                                                TrackId(u"dpo-advice:agodi"_s), QDate(2026, 1, 1), {}});
        QTest::newRow("verdict after withdrawal") << Phase::Withdrawn << Event(event::VerdictGiven{agodi, lines, {}});
        QTest::newRow("withdrawal after closing") << Phase::Closed << Event(event::Withdrawn{});
    }
    void whatComesTooLateIsNotedAndChangesNothing()
    {
        QFETCH(Phase, phase);
        QFETCH(Event, event);
        World world;
        world.upTo(phase);
        Envelope envelope{world.state.id,
                          OrganisationId(u"agodi"_s),
                          world.state.heads.value(u"agodi"_s) + 1,
                          {},
                          {},
                          world.now,
                          {},
                          event,
                          u"h"_s};
        DossierState after = evolve(world.state, envelope);
        QCOMPARE(after.notes.size(), 1);
        QVERIFY(after.notes.front().startsWith(u"agodi/%1 %2: "_s.arg(envelope.sequence).arg(typeOf(event))));
        after.notes.clear();
        after.heads = world.state.heads;
        after.hashes = world.state.hashes;
        QVERIFY(after == world.state);
    }

    void anAdviceConcludesItsOwnTrackOnly()
    {
        World world;
        world.submit();
        world.approve(world.dpoAgodi, {"l1", "l2"});
        world.sign(world.dpoAgodi);
        QVERIFY(world.stage("dpo-advice:agodi") == Stage::Concluded);
        QVERIFY(world.stage("dpo-advice:vdab") == Stage::Intake);
        QVERIFY(!world.state.isAdvised());
    }

    void theAdviceOfTheRecipientIsNotWaitedFor()
    {
        World world;
        world.upTo(Phase::UnderReview);
        world.approve(world.dpoVdab, {"l5"});
        world.approve(world.dpoRsz, {"l8"});
        for (const Person *dpo : {&world.dpoAgodi, &world.dpoVdab, &world.dpoRsz})
            world.sign(*dpo);
        QVERIFY(world.state.isAdvised());
        QVERIFY(world.phase() == Phase::Advised);
        world.sign(world.dpoKuleuven); // without a verdict of its own
        QVERIFY(world.stage("dpo-advice:kuleuven") == Stage::Concluded);
    }

    // TC-29: session on a Tuesday, the Minister imposes changes on the eighth working day.
    void theMinistersChangesKeepADecisionOutOfForce()
    {
        World world;
        world.upTo(Phase::Decided);
        QVERIFY(world.track("ivc-ssh:ivc").stageOn(QDate(2026, 10, 20)) == Stage::Decided);
        QVERIFY(world.track("ivc-ssh:ivc").stageOn(QDate(2026, 10, 21)) == Stage::InForce);
        world.on(QDate(2026, 10, 16)); // working day 8 after 6 October
        world.must(world.secretary,
                   command::ImposeChanges{World::id("ivc-ssh:ivc"), world.today(), u"Bewaartermijn korter."_s});
        QVERIFY(world.track("ivc-ssh:ivc").imposed.has_value());
        for (const QDate day : {QDate(2026, 10, 16), QDate(2026, 10, 21), QDate(2030, 1, 1)}) {
            QVERIFY(world.track("ivc-ssh:ivc").stageOn(day) == Stage::Decided);
            QVERIFY(world.state.phaseOn(day) == Phase::Decided);
        }
        world.on(QDate(2026, 10, 22));
        QCOMPARE(world.act(world.requester, command::Conclude{World::id("ksz-contract:ksz"), world.today(), {}})
                     .error()
                     .code,
                 ErrorCode::OutOfOrder);
        // The committee decides again; the new decision holds from its own day.
        world.must(world.secretary, world.sitting(QDate(2026, 11, 3)));
        world.on(QDate(2026, 11, 3));
        world.must(world.secretary, world.authorisation(world.today(), QDate(2026, 11, 19)));
        QVERIFY(world.state.phaseOn(QDate(2026, 11, 18)) == Phase::Decided);
        QVERIFY(world.state.phaseOn(QDate(2026, 11, 19)) == Phase::InForce);
    }

    void aPostponedTrackWaitsCompleteForAnotherSession()
    {
        World world;
        world.upTo(Phase::Scheduled);
        world.on(QDate(2026, 10, 6));
        command::Decide postponed = world.authorisation(world.today(), {});
        postponed.outcome = Outcome::Postponed;
        postponed.motivation = u"Het verslag is er nog niet."_s;
        world.must(world.secretary, postponed);
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Complete);
        QVERIFY(!world.track("ivc-ssh:ivc").scheduled);
        QVERIFY(world.phase() == Phase::Advised);
        world.must(world.secretary, world.sitting(QDate(2026, 11, 3)));
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Scheduled);
    }

    void aRefusedTrackIsFinishedAndNothingEntersIntoForce()
    {
        World world;
        world.upTo(Phase::Scheduled);
        world.on(QDate(2026, 10, 6));
        command::Decide refused = world.authorisation(world.today(), QDate(2026, 10, 21));
        refused.outcome = Outcome::Refused;
        refused.motivation = u"Niet evenredig."_s;
        world.must(world.secretary, refused);
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Refused);
        QVERIFY(world.track("ivc-ssh:ivc").isFinishedOn(world.today()));
        QVERIFY(!world.track("ivc-ssh:ivc").isFulfilledOn(world.today()));
        QVERIFY(world.state.phaseOn(QDate(2030, 1, 1)) == Phase::Decided);
    }

    void aSupplementIsLaidOverTheAnswersAndEndsTheReturn()
    {
        World world;
        world.upTo(Phase::Returned);
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Returned);
        world.must(world.requester, command::Supplement{{}, {{u"S7.Q2"_s, u"DPIA 2026-17"_s}}});
        QCOMPARE(world.state.request->answers.value(u"S7.Q2"_s).toString(), u"DPIA 2026-17"_s);
        QCOMPARE(world.state.request->answers.value(u"S2.Q1"_s).toString(),
                 u"doel"_s); // returnedDossierKeepsItsAnswers
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Intake);
        QVERIFY(world.phase() == Phase::Submitted);
    }

    void theClockStartsAtTheCompleteFileAndStandsStillWhileAQuestionIsOpen()
    {
        World world;
        world.submit();
        QCOMPARE(grossDays(world.track("ivc-ssh:ivc"), QDate(2026, 9, 30)), 0);
        world.on(QDate(2026, 9, 3));
        world.findComplete();
        const auto ask = [&world](const QString &id, bool stops) {
            world.must(world.secretary, command::AskQuestion{World::id("ivc-ssh:ivc"), {}, id, u"Waarom?"_s, stops});
        };
        world.on(QDate(2026, 9, 10));
        ask(u"q1"_s, true);
        ask(u"q2"_s, false);
        world.on(QDate(2026, 9, 12));
        ask(u"q3"_s, true); // overlaps with q1
        world.on(QDate(2026, 9, 15));
        world.must(world.requester, command::AnswerQuestion{u"q1"_s, u"Daarom."_s});
        world.on(QDate(2026, 9, 17));
        world.must(world.requester, command::AnswerQuestion{u"q3"_s, u"Daarom."_s});
        const TrackState &track = world.track("ivc-ssh:ivc");
        QCOMPARE(track.stops.size(), 2u);
        QCOMPARE(grossDays(track, QDate(2026, 9, 23)), 20);
        QCOMPARE(netDays(track, QDate(2026, 9, 23)), 13); // 10 to 17 September once
        QCOMPARE(netDays(track, QDate(2026, 9, 11)), 7); // a day inside the stop
    }

    void anOpenStopRunsUntilTodayAndTheClockEndsWithTheDecision()
    {
        World world;
        world.upTo(Phase::Advised);
        world.on(QDate(2026, 9, 11));
        world.must(world.secretary, command::AskQuestion{World::id("ivc-ssh:ivc"), {}, u"q1"_s, u"Waarom?"_s, true});
        QCOMPARE(grossDays(world.track("ivc-ssh:ivc"), QDate(2026, 9, 21)), 20);
        QCOMPARE(netDays(world.track("ivc-ssh:ivc"), QDate(2026, 9, 21)), 10);
        world.decideIt();
        QCOMPARE(grossDays(world.track("ivc-ssh:ivc"), QDate(2029, 1, 1)), 35);
        QCOMPARE(netDays(world.track("ivc-ssh:ivc"), QDate(2029, 1, 1)), 10);
    }

    void protocolsLeadWhereNoCommitteeSits()
    {
        World world;
        command::Submit submission = world.submission();
        submission.request.lines.resize(2);
        submission.tracks = {samplePlan("dpo-advice", "agodi", {"l1", "l2"}),
                             samplePlan("protocol-vl", "agodi", {"l1", "l2"}, {"dpo-advice:agodi"})};
        world.must(world.requester, submission);
        world.approve(world.dpoAgodi, {"l1", "l2"});
        QVERIFY(world.phase() == Phase::UnderReview);
        world.sign(world.dpoAgodi);
        QVERIFY(world.phase() == Phase::Advised);
        world.must(world.controllerAgodi, command::Conclude{World::id("protocol-vl:agodi"), world.today(), {}});
        QVERIFY(world.phase() == Phase::InForce);
    }

    void aFallbackLeadsOnceSomebodyActsOnIt()
    {
        World world;
        world.upTo(Phase::InForce);
        world.must(world.otherSecretary, command::FindComplete{World::id("ivc-fed:ivc"), {}});
        QVERIFY(world.phase() == Phase::Advised);
    }

    void withdrawingStopsWhatIsNotFinished()
    {
        World world;
        world.upTo(Phase::UnderReview);
        world.sign(world.dpoAgodi);
        world.must(world.requester, command::Withdraw{u"geen middelen"_s});
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Stopped);
        QVERIFY(world.stage("dpo-advice:agodi") == Stage::Concluded);
        QVERIFY(world.phase() == Phase::Withdrawn);
    }
};

QTEST_GUILESS_MAIN(TestEvolve)
#include "tst_evolve.moc"
