// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated.h"
#include "world.h"

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

constexpr Role kRoles[] = {Role::Requester, Role::Dpo, Role::Secretary, Role::Member, Role::Controller, Role::Public};

/// Somebody who has this role and no other, at the right place for the sample dossier.
const Person &personOf(const World &world, Role role)
{
    switch (role) {
    case Role::Requester:
        return world.requester;
    case Role::Dpo:
        return world.dpoAgodi;
    case Role::Secretary:
        return world.secretary;
    case Role::Member:
        return world.member;
    case Role::Controller:
        return world.controllerAgodi;
    case Role::Public:
        break;
    }
    return world.nobody;
}

/// The command as that role would give it: on its own track, for its own organisation.
Command commandOf(const World &world, const QString &type, Role role)
{
    const bool isCommittee = role == Role::Secretary || role == Role::Member;
    const TrackId own(role == Role::Requester ? u"dpia:kuleuven"_s
                          : isCommittee       ? u"ivc-ssh:ivc"_s
                                              : u"protocol-vl:agodi"_s);
    const OrganisationId agodi(u"agodi"_s);
    const auto lines = World::lineIds({"l1"});
    const std::vector<Command> all{world.submission(),
                                   command::FindComplete{own, {}},
                                   command::Return{own, u"x"_s, {}},
                                   command::Supplement{u"x"_s, {}},
                                   command::GiveVerdict{agodi, lines, {}},
                                   command::ClearVerdict{agodi, lines},
                                   command::SignAdvice{agodi, u"x"_s},
                                   command::AskQuestion{own, LineId(u"l1"_s), u"q"_s, u"x"_s, false},
                                   command::AnswerQuestion{u"q"_s, u"x"_s},
                                   world.sitting(QDate(2026, 10, 6)),
                                   command::Unschedule{own, {}},
                                   command::Decide{own, Outcome::Authorised, {}, {}, {}, {}, {}},
                                   command::ImposeChanges{own, {}, {}},
                                   command::Conclude{own, {}, {}},
                                   command::Withdraw{},
                                   command::Close{}};
    return all.at(static_cast<size_t>(commandTypes().indexOf(type)));
}

Result<void> authorised(const World &world, const Command &command, const Person &person)
{
    const Actor actor{person, person.organisations.empty() ? OrganisationId() : person.organisations.front()};
    return authorise(world.state, command, actor, world.committees, world.today());
}

/// What `decide` says, as the code of its refusal; nothing when it agrees.
std::optional<ErrorCode> decided(const World &world, const Command &command)
{
    const auto events = decide(world.state, command, world.today());
    return events ? std::nullopt : std::optional(events.error().code);
}

} // namespace

class TestCommand : public QObject {
    Q_OBJECT

private slots:
    void thePermissionMatrixIsTheWhitelist_data()
    {
        QTest::addColumn<Phase>("phase");
        for (int i = 0; i <= static_cast<int>(Phase::Withdrawn); ++i)
            QTest::addRow("%s", qPrintable(toString(static_cast<Phase>(i)))) << static_cast<Phase>(i);
    }
    void thePermissionMatrixIsTheWhitelist()
    {
        QFETCH(Phase, phase);
        World world;
        world.upTo(phase);
        const auto table = permissionTable();
        for (const Role role : kRoles) {
            for (const QString &type : commandTypes()) {
                const auto may = authorised(world, commandOf(world, type, role), personOf(world, role));
                const bool isListed = std::ranges::contains(table, Permission{phase, role, type});
                QVERIFY2(may.has_value() == isListed, qPrintable(toString(role) + u' ' + type));
                if (isListed)
                    continue;
                QCOMPARE(may.error().code, ErrorCode::NotPermitted);
                QCOMPARE(may.error().args, (QStringList{toString(role), type, toString(phase), u"cell"_s}));
            }
        }
    }

    void theTableInTheDocumentationIsTheCodes()
    {
        compareWithPage(u"docs/permissions.md"_s, permissionTableAsMarkdown());
    }

    void nothingIsOpenAfterTheEnd()
    {
        for (const Permission &cell : permissionTable()) {
            QVERIFY(cell.phase != Phase::Closed && cell.phase != Phase::Withdrawn && cell.role != Role::Public);
            QVERIFY(commandTypes().contains(cell.command));
        }
    }

    void eachRoleHasALimitOfItsOwn_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("rule");
        const World world;
        const Person strangerRequester = samplePerson("s", {Role::Requester}, {"ugent"});
        const Person strangerDpo = samplePerson("s", {Role::Dpo}, {"onem"});
        const Person ownerless
            = samplePerson("s", {Role::Dpo, Role::Secretary, Role::Requester}, {}, {"ivc-ssh-social"});
        const Person health = samplePerson("s", {Role::Secretary}, {"ehealth"}, {"ivc-ssh-health"});
        const Person controllerKsz = samplePerson("s", {Role::Controller}, {"ksz"});
        const Person controllerIvc = samplePerson("s", {Role::Controller}, {"ivc"});
        const auto verdict = [](const char *as, std::vector<const char *> lines) {
            return Command(command::GiveVerdict{World::body(as), World::lineIds(std::move(lines)), {}});
        };
        const auto row = [](const char *name, const Person &person, Command command, const QString &rule) {
            QTest::newRow(name) << person << command << rule;
        };
        row("dpo on another's line", world.dpoAgodi, verdict("agodi", {"l1", "l5"}), u"reviewer"_s);
        row("dpo as another organisation", world.dpoAgodi, verdict("vdab", {"l5"}), u"reviewer"_s);
        row("dpo of a stranger", strangerDpo, verdict("onem", {"l1"}), u"reviewer"_s);
        row("dpo of a stranger signs", strangerDpo, command::SignAdvice{World::body("onem"), {}}, u"reviewer"_s);
        row("dpo asks about another's line", world.dpoAgodi,
            command::AskQuestion{{}, LineId(u"l8"_s), u"q"_s, u"x"_s, false}, u"reviewer"_s);
        row("dpo asks on another's track", world.dpoAgodi,
            command::AskQuestion{World::id("ivc-ssh:ivc"), {}, u"q"_s, u"x"_s, false}, u"reviewer"_s);
        row("nobody speaks for no organisation", ownerless, verdict("agodi", {"l1"}), u"speaks-for"_s);
        row("requester of another dossier", strangerRequester, command::Withdraw{}, u"requester"_s);
        row("requester signs a protocol", world.requester, command::Conclude{World::id("protocol-vl:agodi"), {}, {}},
            u"authority"_s);
        row("secretary of another committee", world.otherSecretary, command::FindComplete{World::id("ivc-ssh:ivc"), {}},
            u"committee"_s);
        row("secretary of the other section", health, command::FindComplete{World::id("ivc-ssh:ivc"), {}},
            u"committee"_s);
        row("secretary on a protocol", world.secretary, command::FindComplete{World::id("protocol-vl:agodi"), {}},
            u"committee"_s);
        command::Schedule elsewhere = world.sitting(QDate(2026, 10, 6));
        elsewhere.committee = CommitteeId(u"ivc-fed"_s);
        row("secretary fills another's agenda", world.secretary, elsewhere, u"committee"_s);
        row("controller of another body signs", controllerKsz,
            command::Conclude{World::id("protocol-vl:agodi"), {}, {}}, u"authority"_s);
        row("controller of the recipient signs for the provider", world.controllerKuleuven,
            command::Conclude{World::id("protocol-vl:agodi"), {}, {}}, u"authority"_s);
        row("controller decides what a committee decides", controllerIvc,
            command::Decide{World::id("ivc-ssh:ivc"), Outcome::Authorised, {}, {}, {}, {}, {}}, u"authority"_s);
    }
    void eachRoleHasALimitOfItsOwn()
    {
        QFETCH(Person, person);
        QFETCH(Command, command);
        QFETCH(QString, rule);
        World world;
        world.upTo(Phase::Complete);
        const auto refused = authorised(world, command, person);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        QCOMPARE(refused.error().args.value(3), rule);
        QVERIFY(world.act(person, command).error() == refused.error());
    }

    void theReceivingSideRecordsWhatItDoesItself()
    {
        World world;
        world.upTo(Phase::Complete);
        for (const Person *person : {&world.requester, &world.controllerKuleuven})
            for (const char *track : {"dpia:kuleuven", "ksz-contract:ksz"})
                QVERIFY(authorised(world, command::Conclude{World::id(track), {}, {}}, *person).has_value());
        QVERIFY(authorised(world, command::Conclude{World::id("protocol-vl:agodi"), {}, {}}, world.controllerAgodi)
                    .has_value());
    }

    void severalRolesAddUp()
    {
        World world;
        world.upTo(Phase::Complete);
        Person both = world.dpoAgodi;
        both.roles = {Role::Requester, Role::Dpo};
        QVERIFY(authorised(world, command::GiveVerdict{World::body("agodi"), World::lineIds({"l1"}), {}}, both)
                    .has_value());
        both.roles.clear();
        QVERIFY(!authorised(world, command::Withdraw{}, both));
    }

    void aPersonActsAsTheOrganisationThatMay()
    {
        World world;
        world.upTo(Phase::Complete);
        const Person shared = samplePerson("s", {Role::Dpo}, {"onem", "rsz", "vdab"});
        const Command command = command::GiveVerdict{World::body("vdab"), World::lineIds({"l5"}), {}};
        QCOMPARE(actorFor(world.state, command, shared, world.committees, world.today()).organisation.value, u"vdab"_s);
        const Command other = command::Withdraw{};
        QCOMPARE(actorFor(world.state, other, shared, world.committees, world.today()).organisation.value, u"onem"_s);
    }

    void healthDataGoToTheHealthSectionAndJointOnesToBoth()
    {
        World world;
        command::Submit submission = world.submission();
        const TrackPlan plan = samplePlan("ivc-ssh", "ivc", {"l5", "l8"});
        const auto committees = [&] {
            world.state.request = submission.request;
            QStringList ids;
            for (const CommitteeId &id : committeesOf(world.state, plan, world.committees))
                ids << id.value;
            return ids;
        };
        QCOMPARE(committees(), QStringList{u"ivc-ssh-social"_s});
        submission.request.lines[2].category = u"health"_s;
        QCOMPARE(committees(), (QStringList{u"ivc-ssh-social"_s, u"ivc-ssh-health"_s}));
        submission.request.lines[3].category = u"health"_s;
        QCOMPARE(committees(), QStringList{u"ivc-ssh-health"_s});
        world.committees.erase(world.committees.begin() + 1);
        QCOMPARE(committees(), QStringList{u"ivc-ssh-social"_s}); // the only section there is
    }

    void aTrackThatDoesNotExistIsNotFound()
    {
        World world;
        world.upTo(Phase::Complete);
        QCOMPARE(world.act(world.secretary, command::FindComplete{TrackId(u"?"_s), {}}).error().code,
                 ErrorCode::NotFound);
    }

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
        Verdict verdict{VerdictKind::Conditions, {}, {}, {}, {}, {u"retention"_s}};
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
        QVERIFY(!decided(world, command::Withdraw{}));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
