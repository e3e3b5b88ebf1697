// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <random>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const CommitteeId kSocial(u"ivc-ssh-social"_s);
const CommitteeId kHealth(u"ivc-ssh-health"_s);
const TrackId kTrack(u"ivc-ssh:ivc"_s);

const QDate kFirst(2026, 10, 6); // social
const QDate kSecond(2026, 10, 20); // health
const QDate kInForce(2026, 11, 4);

} // namespace

/// A file with social and health data: both sections sit, in the order of their days, and it is decided once.
class TestJointFile : public QObject {
    Q_OBJECT

    struct Joint : World {
        Person secretaryOfHealth = samplePerson("hans", {Role::Secretary}, {"ehealth"}, {"ivc-ssh-health"});

        Joint()
        {
            command::Submit submit = submission();
            submit.request.lines.push_back(sampleLine("l9", "rsz", "health"));
            for (TrackPlan &plan : submit.tracks)
                if (plan.id == kTrack)
                    plan = samplePlan("ivc-ssh", "ivc", {"l5", "l8", "l9"}, {"dpo-advice:vdab", "dpo-advice:rsz"});
                else if (plan.id == id("dpo-advice:rsz"))
                    plan = samplePlan("dpo-advice", "rsz", {"l8", "l9"});
            must(requester, submit);
            findComplete();
            approve(dpoVdab, {"l5"});
            approve(dpoRsz, {"l8", "l9"});
            sign(dpoVdab);
            sign(dpoRsz);
        }

        const TrackState &file() const { return *state.track(kTrack); }
        const Person &secretaryOf(const CommitteeId &committee) const
        {
            return committee == kSocial ? secretary : secretaryOfHealth;
        }
        static SessionId sessionOf(const CommitteeId &committee, QDate day)
        {
            return SessionId(committee.value + u'-' + day.toString(Qt::ISODate));
        }
        Result<void> put(const CommitteeId &committee, QDate day)
        {
            return act(secretaryOf(committee),
                       command::Schedule{kTrack, sessionOf(committee, day), committee, day, 40});
        }
        Result<void> decideIn(const CommitteeId &committee, Outcome outcome)
        {
            const event::Scheduled *sitting = file().sittingOf(committee);
            if (!sitting)
                return refuse(ErrorCode::WrongState, {}, u"not on an agenda"_s);
            if (today() < sitting->on)
                on(sitting->on);
            command::Decide decision{kTrack, outcome, u"26/014"_s, sitting->on, sitting->on.addDays(15), {}, u"m"_s};
            decision.session = sitting->session;
            decision.sections = {kSocial, kHealth};
            return act(secretaryOf(committee), decision);
        }
        bool bothPut() { return put(kSocial, kFirst) && put(kHealth, kSecond); }
    };

private slots:
    void itStandsOnTheAgendasOfBothSections()
    {
        Joint world;
        QCOMPARE(committeesOf(world.state, world.file().plan, world.committees).size(), 2);
        QVERIFY(world.put(kHealth, kSecond));
        QCOMPARE(world.file().scheduled->committee, kHealth);
        QVERIFY(world.put(kSocial, kFirst));
        QCOMPARE(world.file().scheduled->committee, kHealth); // the last one decides
        QCOMPARE(world.file().earlierSittings.size(), 1);
        QCOMPARE(world.file().earlierSittings.front().committee, kSocial);
        QCOMPARE(world.file().nextSitting()->committee, kSocial);
        // Moved behind the other: the order follows the days.
        QVERIFY(world.put(kSocial, QDate(2026, 11, 3)));
        QCOMPARE(world.file().sittings().size(), 2);
        QCOMPARE(world.file().scheduled->committee, kSocial);
    }

    void itIsDecidedOnceByTheLastSection()
    {
        Joint world;
        QVERIFY(world.bothPut());
        QVERIFY(world.decideIn(kSocial, Outcome::Authorised));
        QVERIFY(!world.file().decision);
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Scheduled);
        QCOMPARE(world.file().nextSitting()->committee, kHealth);
        QVERIFY(!world.decideIn(kSocial, Outcome::Authorised)); // not twice
        QVERIFY(world.decideIn(kHealth, Outcome::Authorised));
        QVERIFY(world.file().decision);
        QCOMPARE(world.file().decision->on, kSecond);
        QCOMPARE(world.file().decision->number, u"26/014"_s);
        QCOMPARE(world.file().sections.size(), 1); // the last one is the decision itself
        QCOMPARE(fold(world.state.id, world.envelopes), world.state);
    }

    void theSectionThatSitsFirstDecidesFirst()
    {
        Joint world;
        QVERIFY(world.bothPut());
        const auto early = world.decideIn(kHealth, Outcome::Authorised);
        QVERIFY(!early);
        QVERIFY(early.error().code == ErrorCode::OutOfOrder);
        QCOMPARE(early.error().args.at(2), u"2026-10-06"_s);
    }

    void nothingIsDecidedWhileASectionHasNotSat()
    {
        Joint world;
        QVERIFY(world.put(kSocial, kFirst));
        QVERIFY(world.decideIn(kSocial, Outcome::Authorised));
        QVERIFY(!world.file().decision); // health is on no agenda yet
        QVERIFY(!world.file().nextSitting());
        QVERIFY(world.put(kHealth, kSecond));
        QVERIFY(world.decideIn(kHealth, Outcome::AuthorisedInPart));
        QVERIFY(world.file().decision->outcome == Outcome::AuthorisedInPart);
    }

    void oneSectionCannotGrantWhatTheOtherRefused()
    {
        Joint world;
        QVERIFY(world.bothPut());
        QVERIFY(world.decideIn(kSocial, Outcome::Refused));
        QVERIFY(!world.file().decision);
        QVERIFY(!world.decideIn(kHealth, Outcome::Authorised));
        QVERIFY(world.decideIn(kHealth, Outcome::Refused));
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Refused);
    }

    void aPostponedSectionWaitsAndTheOtherKeepsItsDay()
    {
        Joint world;
        QVERIFY(world.bothPut());
        QVERIFY(world.decideIn(kSocial, Outcome::Postponed));
        QCOMPARE(world.file().sittings().size(), 1);
        QCOMPARE(world.file().scheduled->committee, kHealth);
        QCOMPARE(world.file().postponements.size(), 1);
        QVERIFY(world.decideIn(kHealth, Outcome::Authorised)); // now it sits first
        QVERIFY(!world.file().decision);
        QVERIFY(world.put(kSocial, QDate(2026, 11, 3)));
        QVERIFY(world.decideIn(kSocial, Outcome::Authorised));
        QCOMPARE(world.file().decision->on, QDate(2026, 11, 3));
    }

    void takingOffConcernsOneSectionOnly()
    {
        Joint world;
        QVERIFY(world.bothPut());
        QVERIFY(!world.act(world.secretaryOfHealth, command::Unschedule{kTrack, u"x"_s, kSocial})); // not hers
        QVERIFY(world.act(world.secretary, command::Unschedule{kTrack, u"x"_s, kSocial}));
        QVERIFY(!world.file().sittingOf(kSocial));
        QVERIFY(world.file().sittingOf(kHealth));
        QVERIFY(world.put(kSocial, kFirst));
        QVERIFY(world.decideIn(kSocial, Outcome::Authorised));
        QVERIFY(!world.act(world.secretary, command::Unschedule{kTrack, u"x"_s, kSocial})); // it has decided
        QVERIFY(!world.put(kSocial, QDate(2026, 11, 3)));
        QVERIFY(world.act(world.secretaryOfHealth, command::Unschedule{kTrack, u"x"_s}));
        QVERIFY(world.file().sittingOf(kSocial)); // what was decided stays where it was
        QVERIFY(!world.file().sittingOf(kHealth));
    }

    void withdrawalInOneSectionEndsTheFile()
    {
        Joint world;
        QVERIFY(world.bothPut());
        QVERIFY(world.decideIn(kSocial, Outcome::Withdrawn));
        QVERIFY(world.stage("ivc-ssh:ivc") == Stage::Stopped);
    }

    void eachSecretaryDecidesInTheOwnSection()
    {
        Joint world;
        QVERIFY(world.bothPut());
        world.on(kFirst);
        command::Decide decision{kTrack, Outcome::Authorised, u"26/014"_s, kFirst, kInForce, {}, {}};
        decision.session = world.file().sittingOf(kSocial)->session;
        decision.sections = {kSocial, kHealth};
        QVERIFY(!world.act(world.secretaryOfHealth, decision));
        QVERIFY(world.act(world.secretary, decision));
    }

    /// Whatever secretaries try in whatever order, the agendas and the decision keep to the rules.
    void rulesHoldWhateverIsTried_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void rulesHoldWhateverIsTried()
    {
        QFETCH(unsigned, seed);
        std::mt19937 engine(seed);
        const auto number = [&](int below) { return int(engine() % unsigned(below)); };
        Joint world;
        for (int step = 0; step < 25; ++step) {
            const CommitteeId committee = number(2) == 0 ? kSocial : kHealth;
            switch (number(4)) {
            case 0:
            case 1:
                std::ignore = world.put(committee, world.today().addDays(number(40)));
                break;
            case 2:
                std::ignore = world.act(world.secretaryOf(committee), command::Unschedule{kTrack, u"x"_s, committee});
                break;
            default:
                std::ignore = world.decideIn(committee, static_cast<Outcome>(number(4)));
            }
            checkRules(world);
        }
        QCOMPARE(fold(world.state.id, world.envelopes), world.state);
        QVERIFY2(world.state.notes.isEmpty(), qPrintable(world.state.notes.join(u'\n')));
    }

private:
    static void checkRules(const Joint &world)
    {
        const auto sittings = world.file().sittings();
        QVERIFY(sittings.size() <= 2);
        QVERIFY(std::ranges::is_sorted(sittings, {}, &event::Scheduled::on));
        if (sittings.size() == 2)
            QVERIFY(sittings.front().committee != sittings.back().committee);
        const auto &decision = world.file().decision;
        if (!decision || decision->outcome == Outcome::Withdrawn)
            return;
        QCOMPARE(world.file().sections.size(), 1);
        const event::SectionDecided &other = world.file().sections.front();
        QVERIFY(other.on <= decision->on);
        QVERIFY(!world.file().sittingIn(decision->session)
                || world.file().sittingIn(decision->session)->committee != other.committee);
        if (decision->grants())
            QVERIFY(other.grants());
    }
};

QTEST_GUILESS_MAIN(TestJointFile)
#include "tst_jointfile.moc"
