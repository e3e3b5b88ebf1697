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
                                   command::Close{},
                                   command::Settle{},
                                   command::Reroute{},
                                   command::AssignReview{agodi, PersonId(u"dirk"_s)},
                                   command::DeclareConflict{personOf(world, role).id, {}},
                                   command::NameRapporteur{own, PersonId(u"x"_s)},
                                   command::RecordFollowUp{own, FollowUp::Published, {}, {}}};
    return all.at(static_cast<size_t>(commandTypes().indexOf(type)));
}

Result<void> authorised(const World &world, const Command &command, const Person &person)
{
    const Actor actor{person, person.organisations.empty() ? OrganisationId() : person.organisations.front()};
    return authorise(world.state, command, actor, world.committees, world.today());
}

} // namespace

class TestPermissions : public QObject {
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

    /// The same whitelist through the way that commands really go: nothing is written that no cell allows.
    void whatNoCellAllowsIsNotCarriedOut_data() { thePermissionMatrixIsTheWhitelist_data(); }
    void whatNoCellAllowsIsNotCarriedOut()
    {
        QFETCH(Phase, phase);
        World world;
        world.upTo(phase);
        const auto table = permissionTable();
        int refused = 0;
        for (const Role role : kRoles) {
            for (const QString &type : commandTypes()) {
                if (std::ranges::contains(table, Permission{phase, role, type}))
                    continue;
                World trial = world;
                const auto done = trial.act(personOf(world, role), commandOf(world, type, role));
                QVERIFY2(!done, qPrintable(toString(role) + u' ' + type));
                QCOMPARE(done.error().code, ErrorCode::NotPermitted);
                QVERIFY(trial.state == world.state);
                ++refused;
            }
        }
        QVERIFY(refused > 50);
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
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
