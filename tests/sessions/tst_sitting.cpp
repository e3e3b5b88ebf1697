// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/sittingrules.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;
using namespace beraad;

/// A session as it is held: who may vote, when there is a quorum, what the votes mean, and that nothing said vanishes.
class TestSitting : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStepIsReadAsItWasWritten();
    void anUnknownMemberOfAStepIsRefused();
    void everyBreakOfTheChainIsFound();
    void theFoldTellsWhatHappened();
    void withoutQuorumNothingIsDecided_data();
    void withoutQuorumNothingIsDecided();
    void anUnknownQuorumWaitsForTheChair();
    void whoSteppedAsideNeitherVotesNorCounts();
    void aDeclaredConflictCannotBeLifted();
    void votesMeanWhatTheHouseRulesSay_data();
    void votesMeanWhatTheHouseRulesSay();
    void anOpenResultWaitsForTheChair();
    void theOutcomeFitsTheVotes();
    void postponingNeedsNeitherQuorumNorVotes();
    void nothingHappensBeforeTheDayOrAfterTheMinutesAreClosed();
    void minutesCloseWhenEveryItemHasItsOutcome();
    void theOrderIsThatOfTheSecretary();

private:
    Result<void> record(const SittingStep &step)
    {
        if (auto fits = checkStep(m_sitting, m_basis, step); !fits)
            return fits;
        m_at = m_at.addSecs(60);
        m_events.push_back(nextEvent(m_sitting, step, PersonId(u"hilde"_s), m_at));
        m_sitting = foldSitting(m_basis.session.id, m_events);
        return {};
    }
    void attend(std::initializer_list<const char *> members)
    {
        for (const char *member : members)
            QVERIFY(record(sitting::Attended{person(member)}));
        QVERIFY(record(sitting::Chaired{person(*members.begin())}));
    }
    void vote(std::initializer_list<std::pair<const char *, Ballot>> cast)
    {
        std::map<PersonId, Ballot> ballots;
        for (const auto &[member, ballot] : cast)
            ballots[person(member)] = ballot;
        QVERIFY(record(sitting::Voted{kItem, ballots}));
    }
    Result<void> mayAuthorise() const { return checkDecision(m_sitting, m_basis, kItem, Outcome::Authorised); }
    static PersonId person(const char *id) { return PersonId(QLatin1StringView(id)); }

    const SittingItem kItem{DossierId(u"d1"_s), TrackId(u"ivc-ssh:ivc"_s)};
    const SittingItem kOther{DossierId(u"d2"_s), TrackId(u"ivc-ssh:ivc"_s)};
    SittingBasis m_basis;
    Sitting m_sitting;
    std::vector<SittingEvent> m_events;
    QDateTime m_at;
};

void TestSitting::init()
{
    m_basis = {};
    m_basis.session = {SessionId(u"ivc-2027-01-05"_s), CommitteeId(u"ivc"_s), QDate(2027, 1, 5), 300, false};
    m_basis.committee.id = CommitteeId(u"ivc"_s);
    m_basis.members = {person("a"), person("b"), person("c"), person("d")};
    m_basis.items = {kItem, kOther};
    m_basis.today = QDate(2027, 1, 5);
    m_events.clear();
    m_sitting = foldSitting(m_basis.session.id, {});
    m_at = QDateTime(QDate(2027, 1, 5), QTime(13, 0), QTimeZone::UTC);
}

void TestSitting::aStepIsReadAsItWasWritten()
{
    const std::vector<SittingStep> steps{
        sitting::Attended{person("a"), false},
        sitting::Chaired{person("a")},
        sitting::Ruled{RulingAbout::Vote, kItem, u"Art. 5"_s},
        sitting::Ordered{{kOther, kItem}},
        sitting::Recused{kItem, person("b"), u"Mijn universiteit."_s, true},
        sitting::Voted{kItem, {{person("a"), Ballot::Favour}, {person("c"), Ballot::Abstention}}},
        sitting::Noted{{}, u"Begonnen om 14 uur."_s},
        sitting::Decided{kItem, Outcome::Withdrawn, {}, u"De aanvrager trok in."_s},
        sitting::Closed{}};
    QCOMPARE(qsizetype(steps.size()), sittingStepTypes().size());
    for (const SittingStep &step : steps) {
        const auto read = sittingStepFrom(typeOf(step), toJson(step));
        QVERIFY2(read, read ? "" : qPrintable(toPlainText(read.error())));
        QVERIFY(*read == step);
    }
}

void TestSitting::anUnknownMemberOfAStepIsRefused()
{
    QVERIFY(!sittingStepFrom(u"closed"_s, {{u"when"_s, u"now"_s}}));
    QVERIFY(!sittingStepFrom(u"adjourned"_s, {}));
    QVERIFY(!sittingStepFrom(u"voted"_s,
                             {{u"item"_s, QJsonObject{{u"dossier"_s, u"d"_s}, {u"track"_s, u"t"_s}}},
                              {u"ballots"_s, QJsonObject{{u"a"_s, u"maybe"_s}}}}));
}

void TestSitting::everyBreakOfTheChainIsFound()
{
    attend({"a", "b"});
    vote({{"a", Ballot::Favour}, {"b", Ballot::Against}});
    QVERIFY(verifySittings(m_events).empty());
    auto changed = m_events;
    std::get<sitting::Voted>(changed.back().step).ballots[person("b")] = Ballot::Favour;
    QCOMPARE(verifySittings(changed).size(), size_t(1));
    changed = m_events;
    changed.erase(changed.begin() + 1);
    QVERIFY(!verifySittings(changed).empty());
}

void TestSitting::theFoldTellsWhatHappened()
{
    attend({"a", "b", "c"});
    QVERIFY(record(sitting::Attended{person("c"), false}));
    vote({{"a", Ballot::Favour}, {"b", Ballot::Against}});
    QCOMPARE(m_sitting.chair, person("a"));
    QCOMPARE(m_sitting.present, (std::set{person("a"), person("b")}));
    QCOMPARE(m_sitting.everPresent.size(), size_t(3));
    QCOMPARE(m_sitting.count(kItem, Ballot::Favour), 1);
    QCOMPARE(m_sitting.count(kItem, Ballot::Against), 1);
    QVERIFY(m_sitting.openedAt.isValid() && !m_sitting.isClosed());
}

void TestSitting::withoutQuorumNothingIsDecided_data()
{
    QTest::addColumn<int>("quorum");
    QTest::addColumn<bool>("decides");
    QTest::newRow("two of two") << 2 << true;
    QTest::newRow("two of three") << 3 << false;
}

void TestSitting::withoutQuorumNothingIsDecided()
{
    QFETCH(int, quorum);
    QFETCH(bool, decides);
    m_basis.committee.quorum = quorum;
    attend({"a", "b"});
    vote({{"a", Ballot::Favour}, {"b", Ballot::Favour}});
    const auto may = mayAuthorise();
    QCOMPARE(may.has_value(), decides);
    if (!decides) {
        QCOMPARE(may.error().code, ErrorCode::NoQuorum);
        QCOMPARE(may.error().args, (QStringList{u"few"_s, u"2"_s, u"3"_s}));
    }
}

void TestSitting::anUnknownQuorumWaitsForTheChair()
{
    QCOMPARE(mayAuthorise().error().args.first(), u"chair"_s); // nobody is there
    attend({"a", "b"});
    vote({{"a", Ballot::Favour}, {"b", Ballot::Favour}});
    QCOMPARE(mayAuthorise().error().args.first(), u"unknown"_s);
    QVERIFY(!record(sitting::Ruled{RulingAbout::Quorum, {}, u" "_s})); // a statement has a ground
    QVERIFY(record(sitting::Ruled{RulingAbout::Quorum, {}, u"Twee van vier, art. 4."_s}));
    QVERIFY(mayAuthorise());
}

void TestSitting::whoSteppedAsideNeitherVotesNorCounts()
{
    m_basis.committee.quorum = 2;
    attend({"a", "b"});
    QVERIFY(!record(sitting::Recused{kItem, person("b"), {}, true})); // why?
    vote({{"a", Ballot::Favour}, {"b", Ballot::Favour}});
    QVERIFY(mayAuthorise());
    QVERIFY(record(sitting::Recused{kItem, person("b"), u"Mijn universiteit."_s, true}));
    QCOMPARE(m_sitting.count(kItem, Ballot::Favour), 1); // the ballot went along
    const auto votes = record(sitting::Voted{kItem, {{person("b"), Ballot::Favour}}});
    QVERIFY(!votes);
    QCOMPARE(votes.error().code, ErrorCode::SteppedAside);
    QCOMPARE(mayAuthorise().error().code, ErrorCode::NoQuorum);
    QVERIFY(record(sitting::Voted{kOther, {{person("b"), Ballot::Favour}}})); // of the other item nothing
    QVERIFY(record(sitting::Recused{kItem, person("b"), {}, false}));
    QVERIFY(record(sitting::Voted{kItem, {{person("a"), Ballot::Favour}, {person("b"), Ballot::Favour}}}));
    QVERIFY(mayAuthorise());
}

void TestSitting::aDeclaredConflictCannotBeLifted()
{
    m_basis.conflicts[{kItem.dossier, person("b")}] = u"Mijn zus."_s;
    attend({"a", "b"});
    QCOMPARE(votersOn(m_sitting, m_basis, kItem).size(), size_t(1));
    QCOMPARE(record(sitting::Voted{kItem, {{person("b"), Ballot::Favour}}}).error().code, ErrorCode::SteppedAside);
    QCOMPARE(record(sitting::Recused{kItem, person("b"), {}, false}).error().code, ErrorCode::SteppedAside);
}

void TestSitting::votesMeanWhatTheHouseRulesSay_data()
{
    QTest::addColumn<int>("favour");
    QTest::addColumn<int>("against");
    QTest::addColumn<int>("majority");
    QTest::addColumn<int>("tie");
    QTest::addColumn<int>("result");
    const auto row
        = [](const char *name, int favour, int against, MajorityRule majority, TieRule tie, VoteResult result) {
              QTest::newRow(name) << favour << against << int(majority) << int(tie) << int(result);
          };
    row("nobody", 0, 0, MajorityRule::Unknown, TieRule::Unknown, VoteResult::None);
    row("all, unknown rule", 4, 0, MajorityRule::Unknown, TieRule::Unknown, VoteResult::Carried);
    row("none, unknown rule", 0, 4, MajorityRule::Unknown, TieRule::Unknown, VoteResult::Rejected);
    row("two to one of four, unknown rule", 2, 1, MajorityRule::Unknown, TieRule::Unknown, VoteResult::Open);
    row("two to one of four, of votes cast", 2, 1, MajorityRule::OfVotesCast, TieRule::Unknown, VoteResult::Carried);
    row("two to one of four, of those present", 2, 1, MajorityRule::OfThosePresent, TieRule::Unknown,
        VoteResult::Rejected);
    row("tie, unknown", 2, 2, MajorityRule::OfVotesCast, TieRule::Unknown, VoteResult::Open);
    row("tie, chair in favour", 2, 2, MajorityRule::OfVotesCast, TieRule::ChairDecides, VoteResult::Carried);
    row("tie, refused", 2, 2, MajorityRule::OfVotesCast, TieRule::Refused, VoteResult::Rejected);
}

void TestSitting::votesMeanWhatTheHouseRulesSay()
{
    QFETCH(int, favour);
    QFETCH(int, against);
    QFETCH(int, majority);
    QFETCH(int, tie);
    QFETCH(int, result);
    m_basis.committee.majority = MajorityRule(majority);
    m_basis.committee.onTie = TieRule(tie);
    attend({"a", "b", "c", "d"});
    std::map<PersonId, Ballot> ballots;
    for (int i = 0; i < favour + against; ++i)
        ballots[m_basis.members[size_t(i)]] = i < favour ? Ballot::Favour : Ballot::Against;
    if (!ballots.empty())
        QVERIFY(record(sitting::Voted{kItem, ballots}));
    QCOMPARE(int(resultOf(m_sitting, m_basis, kItem)), result);
}

void TestSitting::anOpenResultWaitsForTheChair()
{
    m_basis.committee.quorum = 2;
    attend({"a", "b", "c", "d"});
    vote({{"a", Ballot::Favour}, {"b", Ballot::Favour}, {"c", Ballot::Against}, {"d", Ballot::Abstention}});
    QCOMPARE(mayAuthorise().error().code, ErrorCode::NotCarried);
    QCOMPARE(mayAuthorise().error().args.first(), u"open"_s);
    QVERIFY(record(sitting::Ruled{RulingAbout::Vote, kItem, u"Onthoudingen tellen niet mee."_s}));
    QVERIFY(mayAuthorise());
}

void TestSitting::theOutcomeFitsTheVotes()
{
    m_basis.committee.quorum = 1;
    attend({"a", "b", "c"});
    QCOMPARE(mayAuthorise().error().args.first(), u"no-votes"_s);
    vote({{"a", Ballot::Against}, {"b", Ballot::Against}, {"c", Ballot::Favour}});
    QCOMPARE(mayAuthorise().error().args, (QStringList{u"rejected"_s, u"1"_s, u"2"_s}));
    QVERIFY(checkDecision(m_sitting, m_basis, kItem, Outcome::Refused));
    vote({{"a", Ballot::Favour}, {"b", Ballot::Favour}, {"c", Ballot::Favour}});
    QVERIFY(mayAuthorise());
    QVERIFY(checkDecision(m_sitting, m_basis, kItem, Outcome::AuthorisedInPart));
    QCOMPARE(checkDecision(m_sitting, m_basis, kItem, Outcome::Refused).error().args.first(), u"carried"_s);
}

void TestSitting::postponingNeedsNeitherQuorumNorVotes()
{
    QVERIFY(checkDecision(m_sitting, m_basis, kItem, Outcome::Postponed));
    QVERIFY(record(sitting::Decided{kItem, Outcome::Postponed, {}, u"Niemand was er."_s}));
    QCOMPARE(checkDecision(m_sitting, m_basis, kItem, Outcome::Authorised).error().code, ErrorCode::WrongState);
}

void TestSitting::nothingHappensBeforeTheDayOrAfterTheMinutesAreClosed()
{
    m_basis.today = QDate(2027, 1, 4);
    QCOMPARE(record(sitting::Attended{person("a")}).error().code, ErrorCode::OutOfOrder);
    QVERIFY(record(sitting::Ordered{{kOther, kItem}})); // the agenda is made before
    m_basis.today = QDate(2027, 1, 5);
    QVERIFY(!record(sitting::Attended{person("stranger")}));
    QVERIFY(!record(sitting::Chaired{person("a")})); // is not there
    for (const SittingItem &item : {kItem, kOther})
        QVERIFY(record(sitting::Decided{item, Outcome::Postponed, {}, u"x"_s}));
    QVERIFY(record(sitting::Closed{}));
    QCOMPARE(record(sitting::Attended{person("a")}).error().code, ErrorCode::WrongState);
    QCOMPARE(mayAuthorise().error().code, ErrorCode::WrongState);
}

void TestSitting::minutesCloseWhenEveryItemHasItsOutcome()
{
    const auto early = record(sitting::Closed{});
    QVERIFY(!early);
    QCOMPARE(early.error().problems.size(), size_t(2));
}

void TestSitting::theOrderIsThatOfTheSecretary()
{
    QCOMPARE(inSittingOrder(m_sitting, m_basis.items), m_basis.items);
    QVERIFY(record(sitting::Ordered{{kOther}}));
    QCOMPARE(inSittingOrder(m_sitting, m_basis.items), (std::vector{kOther, kItem}));
    QVERIFY(!record(sitting::Ordered{{{DossierId(u"d3"_s), TrackId(u"t"_s)}}}));
}

QTEST_APPLESS_MAIN(TestSitting)
#include "tst_sitting.moc"
