// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

using namespace beraad;
using namespace Qt::StringLiterals;

class TestDecide : public QObject {
    Q_OBJECT

private slots:
    void refusalsSayWhatIsWrong_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Command>("command");
        QTest::addColumn<ErrorCode>("code");
        const World world;
        const TrackId ivc(u"ivc-ssh:ivc"_s);
        const TrackId protocol(u"protocol-vl:agodi"_s);
        const OrganisationId agodi(u"agodi"_s);
        const auto row = [](const char *name, Phase phase, Command command, ErrorCode code) {
            QTest::newRow(name) << phase << command << code;
        };
        const auto verdict = [&agodi](Verdict verdict) {
            return Command(command::GiveVerdict{agodi, World::lineIds({"l1"}), verdict});
        };
        command::Submit incomplete = world.submission();
        incomplete.missing = {{u"S2.Q1"_s, u"required"_s}};
        row("submit with missing answers", Phase::Draft, incomplete, ErrorCode::MissingAnswer);
        command::Submit empty = world.submission();
        empty.request.lines.clear();
        row("submit without lines", Phase::Draft, empty, ErrorCode::MissingAnswer);
        row("submit twice", Phase::Submitted, world.submission(), ErrorCode::WrongState);
        row("act on a draft", Phase::Draft, command::Withdraw{}, ErrorCode::WrongState);
        row("act after withdrawal", Phase::Withdrawn, command::Close{}, ErrorCode::WrongState);
        row("complete twice", Phase::Complete, command::FindComplete{ivc, {}}, ErrorCode::WrongState);
        row("an advice has no intake", Phase::Submitted, command::FindComplete{TrackId(u"dpo-advice:agodi"_s), {}},
            ErrorCode::WrongState);
        row("return without reason", Phase::Submitted, command::Return{ivc, u" "_s, {}}, ErrorCode::MissingReason);
        row("return what is complete", Phase::Complete, command::Return{ivc, u"x"_s, {}}, ErrorCode::WrongState);
        row("supplement what was not returned", Phase::Submitted, command::Supplement{u"x"_s, {}},
            ErrorCode::WrongState);
        row("empty supplement", Phase::Returned, command::Supplement{}, ErrorCode::MissingAnswer);
        row("refuse without reason", Phase::Complete, verdict({VerdictKind::Refuse, {}, {}, {}, {}, {}}),
            ErrorCode::MissingReason);
        row("coarsen without reason", Phase::Complete, verdict({VerdictKind::Coarsen, u"class"_s, {}, {}, {}, {}}),
            ErrorCode::MissingReason);
        row("coarsen to nothing", Phase::Complete, verdict({VerdictKind::Coarsen, {}, {}, u"r"_s, {}, {}}),
            ErrorCode::MissingAnswer);
        row("replace by nothing", Phase::Complete, verdict({VerdictKind::Replace, {}, {}, u"r"_s, {}, {}}),
            ErrorCode::MissingAnswer);
        row("conditions without any", Phase::Complete, verdict({VerdictKind::Conditions, {}, {}, {}, {}, {}}),
            ErrorCode::MissingAnswer);
        row("ask without question", Phase::Complete, verdict({VerdictKind::Ask, {}, {}, {}, {}, {}}),
            ErrorCode::MissingAnswer);
        row("verdict after signature", Phase::Advised, verdict({}), ErrorCode::WrongState);
        row("verdict on no line", Phase::Complete, command::GiveVerdict{agodi, {}, {}}, ErrorCode::MissingAnswer);
        row("verdict on an unknown line", Phase::Complete, command::GiveVerdict{agodi, World::lineIds({"l99"}), {}},
            ErrorCode::NotFound);
        row("verdict on another's line", Phase::Complete, command::GiveVerdict{agodi, World::lineIds({"l5"}), {}},
            ErrorCode::WrongState);
        row("clear nothing", Phase::Complete, command::ClearVerdict{agodi, World::lineIds({"l1"})},
            ErrorCode::WrongState);
        row("sign with open lines", Phase::Complete, command::SignAdvice{agodi, {}}, ErrorCode::MissingAnswer);
        row("sign twice", Phase::Advised, command::SignAdvice{agodi, {}}, ErrorCode::WrongState);
        row("sign as a stranger", Phase::Complete, command::SignAdvice{OrganisationId(u"onem"_s), {}},
            ErrorCode::WrongState);
        row("question without text", Phase::Complete, command::AskQuestion{ivc, {}, u"q"_s, {}, false},
            ErrorCode::MissingAnswer);
        row("question about nothing", Phase::Complete, command::AskQuestion{{}, {}, u"q"_s, u"x"_s, false},
            ErrorCode::MissingAnswer);
        row("stop a clock that does not run", Phase::Submitted, command::AskQuestion{ivc, {}, u"q"_s, u"x"_s, true},
            ErrorCode::WrongState);
        row("answer to nothing", Phase::Complete, command::AnswerQuestion{u"q"_s, u"x"_s}, ErrorCode::NotFound);
        row("schedule before complete", Phase::Submitted, world.sitting(QDate(2026, 10, 6)), ErrorCode::WrongState);
        row("schedule in the past", Phase::Complete, world.sitting(QDate(2026, 8, 4)), ErrorCode::OutOfOrder);
        row("schedule nowhere", Phase::Complete, command::Schedule{ivc, {}, {}, {}, 0}, ErrorCode::MissingAnswer);
        row("schedule a protocol", Phase::Complete,
            command::Schedule{protocol, SessionId(u"s"_s), CommitteeId(u"c"_s), QDate(2026, 10, 6), 40},
            ErrorCode::WrongState);
        row("unschedule what is not scheduled", Phase::Complete, command::Unschedule{ivc, {}}, ErrorCode::WrongState);
        row("decide without a session", Phase::Advised, world.authorisation(QDate(2026, 9, 1), QDate(2026, 9, 16)),
            ErrorCode::WrongState);
        row("decide in the future", Phase::Scheduled, world.authorisation(QDate(2026, 10, 6), QDate(2026, 10, 21)),
            ErrorCode::OutOfOrder);
        row("decide before the session", Phase::Scheduled, world.authorisation(QDate(2026, 9, 1), QDate(2026, 9, 16)),
            ErrorCode::OutOfOrder);
        row("decide twice", Phase::Decided, world.authorisation(QDate(2026, 10, 6), QDate(2026, 10, 21)),
            ErrorCode::WrongState);
        row("decide a protocol", Phase::Advised,
            command::Decide{protocol, Outcome::Authorised, {}, QDate(2026, 9, 1), {}, {}, {}}, ErrorCode::WrongState);
        row("conclude a deliberation", Phase::Advised, command::Conclude{ivc, QDate(2026, 9, 1), {}},
            ErrorCode::WrongState);
        row("conclude an advice", Phase::Complete,
            command::Conclude{TrackId(u"dpo-advice:vdab"_s), QDate(2026, 9, 1), {}}, ErrorCode::WrongState);
        row("sign a protocol before the advices", Phase::UnderReview,
            command::Conclude{protocol, QDate(2026, 9, 1), {}}, ErrorCode::OutOfOrder);
        row("contract before the decision is in force", Phase::Decided,
            command::Conclude{TrackId(u"ksz-contract:ksz"_s), QDate(2026, 10, 6), {}}, ErrorCode::OutOfOrder);
        row("conclude in the future", Phase::Advised, command::Conclude{protocol, QDate(2030, 1, 1), {}},
            ErrorCode::OutOfOrder);
        row("conclude on no day", Phase::Advised, command::Conclude{protocol, {}, {}}, ErrorCode::MissingAnswer);
        row("changes without a decision", Phase::Scheduled, command::ImposeChanges{ivc, QDate(2026, 9, 1), u"x"_s},
            ErrorCode::WrongState);
        row("changes before the decision", Phase::Decided, command::ImposeChanges{ivc, QDate(2026, 10, 5), u"x"_s},
            ErrorCode::OutOfOrder);
        row("changes after the term", Phase::InForce, command::ImposeChanges{ivc, QDate(2026, 10, 21), u"x"_s},
            ErrorCode::OutOfOrder);
        row("changes without words", Phase::Decided, command::ImposeChanges{ivc, QDate(2026, 10, 6), {}},
            ErrorCode::MissingReason);
        row("close with open tracks", Phase::InForce, command::Close{}, ErrorCode::OutOfOrder);
    }
    void refusalsSayWhatIsWrong()
    {
        QFETCH(Phase, phase);
        QFETCH(Command, command);
        QFETCH(ErrorCode, code);
        World world;
        world.upTo(phase);
        const auto events = decide(world.state, command, world.today());
        QVERIFY(!events);
        QVERIFY2(events.error().code == code, qPrintable(toPlainText(events.error())));
        QVERIFY(!events.error().args.isEmpty());
        QVERIFY(!events.error().detail.isEmpty());
    }

    void everyMissingAnswerIsListed()
    {
        World world;
        command::Submit submission = world.submission();
        submission.missing = {{u"S2.Q1"_s, u"required"_s}, {u"S5.Q2"_s, u"required"_s}};
        QVERIFY(decide(world.state, submission, world.today()).error().problems == submission.missing);
        world.upTo(Phase::Complete);
        const auto gaps
            = decide(world.state, command::SignAdvice{World::body("agodi"), {}}, world.today()).error().problems;
        QCOMPARE(gaps.size(), 2u);
        QCOMPARE(gaps.front().where, u"l1"_s);
    }

    void theLegalEdgeIsNamed()
    {
        World world;
        world.upTo(Phase::UnderReview);
        const auto refused
            = world.act(world.controllerAgodi, command::Conclude{World::id("protocol-vl:agodi"), world.today(), {}});
        QCOMPARE(refused.error().args,
                 (QStringList{u"conclude"_s, u"protocol-vl:agodi"_s, u"dpo-advice:agodi, dpo-advice:kuleuven"_s}));
        QCOMPARE(refused.error().problems.size(), 2u);
    }

    void aCommitteeWaitsForTheAdvicesThatItsRouteNames()
    {
        World world;
        world.submit();
        world.findComplete();
        world.must(world.secretary, world.sitting(QDate(2026, 10, 6)));
        world.on(QDate(2026, 10, 6));
        QCOMPARE(world.act(world.secretary, world.authorisation(world.today(), QDate(2026, 10, 21))).error().code,
                 ErrorCode::OutOfOrder);
        command::Decide postponed = world.authorisation(world.today(), {});
        postponed.outcome = Outcome::Postponed;
        QCOMPARE(world.act(world.secretary, postponed).error().code, ErrorCode::MissingReason);
        postponed.motivation = u"De adviezen ontbreken."_s;
        QVERIFY(world.act(world.secretary, postponed).has_value());
    }

    void anOpenQuestionOfTheDpoBlocksTheSignature()
    {
        World world;
        world.upTo(Phase::UnderReview);
        world.must(world.dpoAgodi,
                   command::GiveVerdict{
                       World::body("agodi"), World::lineIds({"l2"}), {VerdictKind::Ask, {}, {}, {}, u"Waarom?"_s, {}}});
        const auto refused = world.act(world.dpoAgodi, command::SignAdvice{World::body("agodi"), {}});
        QCOMPARE(refused.error().code, ErrorCode::MissingAnswer);
        QCOMPARE(refused.error().problems, (std::vector<Problem>{{u"l2"_s, u"still asks"_s}}));
    }

    void aVerdictThatDivergesNeedsAReason()
    {
        World world;
        world.upTo(Phase::UnderReview);
        const auto lines = World::lineIds({"l1"});
        Verdict verdict{VerdictKind::Conditions, {}, {}, {}, {}, {{u"retention"_s}}};
        QCOMPARE(
            world.act(world.dpoKuleuven, command::GiveVerdict{World::body("kuleuven"), lines, verdict}).error().code,
            ErrorCode::MissingReason);
        verdict.reason = u"security"_s;
        QVERIFY(
            world.act(world.dpoKuleuven, command::GiveVerdict{World::body("kuleuven"), lines, verdict}).has_value());
        QVERIFY(
            world.act(world.dpoKuleuven, command::GiveVerdict{World::body("kuleuven"), World::lineIds({"l5"}), verdict})
                .has_value());
    }

    void aQuestionDivergesFromNothing()
    {
        World world;
        world.upTo(Phase::UnderReview); // l1 is approved by its provider
        const auto lines = World::lineIds({"l1"});
        Verdict question;
        question.kind = VerdictKind::Ask;
        question.sentence = u"Waarom per dag?"_s;
        QVERIFY(
            world.act(world.dpoKuleuven, command::GiveVerdict{World::body("kuleuven"), lines, question}).has_value());
    }

    void anAuthorityThatDecidesAloneNeedsNoSessionAndNoTerm()
    {
        World world;
        command::Submit submission = world.submission();
        submission.tracks.push_back(samplePlan("rr-minister", "ibz", {"l1"}));
        world.must(world.requester, submission);
        const Person minister = samplePerson("m", {Role::Controller}, {"ibz"});
        const TrackId track(u"rr-minister:ibz"_s);
        const command::Decide decision{track, Outcome::Authorised, u"RR 1/2026"_s, world.today(), {}, {}, {}};
        QCOMPARE(world.act(minister, decision).error().code, ErrorCode::WrongState);
        world.must(minister, command::FindComplete{track, {}});
        world.must(minister, decision);
        QVERIFY(world.stage("rr-minister:ibz") == Stage::InForce);
    }

    void eventsAreSealedIntoOneStreamEach()
    {
        World world;
        world.upTo(Phase::Closed);
        QVERIFY(verifyChains(world.envelopes).empty());
        QCOMPARE(world.envelopes.at(0).stream.value, u"kuleuven"_s);
        QCOMPARE(world.envelopes.at(1).sequence, 2);
        QCOMPARE(world.envelopes.at(1).previous, world.envelopes.at(0).hash);
        QVERIFY(!world.envelopes.at(1).seen.contains(u"kuleuven"_s));
        QCOMPARE(world.envelopes.back().seen.value(u"agodi"_s), world.state.heads.value(u"agodi"_s));
    }

    void aRefusedCommandChangesNothing()
    {
        World world;
        world.upTo(Phase::Complete);
        const DossierState before = world.state;
        QVERIFY(!world.act(world.nobody, command::Withdraw{}));
        QVERIFY(!world.act(world.dpoAgodi, command::SignAdvice{World::body("agodi"), {}}));
        QVERIFY(world.state == before);
        QVERIFY(decide(world.state, command::Withdraw{}, world.today()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
