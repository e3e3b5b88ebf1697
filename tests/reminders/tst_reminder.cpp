// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminder.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kDay(2027, 3, 12);

const std::vector<ReminderRule> &rules()
{
    static const auto all = shippedReminders();
    return *all;
}

ReminderRule ruleOf(ReminderKind kind)
{
    return *std::ranges::find(rules(), kind, &ReminderRule::kind);
}

Person person(const char *id, std::vector<Role> roles, const char *organisation, const char *committee = "")
{
    Person made;
    made.id = PersonId(QLatin1StringView(id));
    made.roles = std::move(roles);
    if (*organisation)
        made.organisations = {OrganisationId(QLatin1StringView(organisation))};
    if (*committee)
        made.committees = {CommitteeId(QLatin1StringView(committee))};
    return made;
}

Occasion destruction(QDate day = kDay)
{
    Occasion occasion{
        ReminderKind::Destruction, u"d1/ksz-contract:ksz"_s, day, false, OrganisationId(u"kuleuven"_s), {}};
    occasion.dossier = DossierId(u"d1"_s);
    return occasion;
}

QDate anyDay(QRandomGenerator &chance)
{
    return QDate(2027, 1, 1).addDays(chance.bounded(700));
}

std::vector<Occasion> anyOccasions(QRandomGenerator &chance)
{
    std::vector<Occasion> occasions;
    const int count = chance.bounded(40);
    for (int i = 0; i < count; ++i) {
        Occasion occasion{static_cast<ReminderKind>(chance.bounded(kReminderKinds)),
                          u"d%1"_s.arg(chance.bounded(8)),
                          anyDay(chance),
                          chance.bounded(4) == 0,
                          OrganisationId(chance.bounded(2) ? u"vdab"_s : u"kuleuven"_s),
                          {}};
        if (chance.bounded(3) == 0) {
            occasion.organisation = {};
            occasion.committee = CommitteeId(u"ivc-fed"_s);
        }
        if (chance.bounded(5) == 0)
            occasion.person = PersonId(u"bram"_s);
        occasions.push_back(occasion);
    }
    return occasions;
}

const std::vector<Person> &people()
{
    static const std::vector<Person> all{person("an", {Role::Requester}, "kuleuven"),
                                         person("johan", {Role::Controller}, "kuleuven"),
                                         person("bram", {Role::Dpo}, "vdab"),
                                         person("bea", {Role::Dpo}, "vdab"),
                                         person("ingrid", {Role::Controller}, "vdab"),
                                         person("marc", {Role::Secretary}, "bosa", "ivc-fed"),
                                         person("claire", {Role::Member}, "ivc-fo", "ivc-fed"),
                                         person("pub", {Role::Public}, "")};
    return all;
}

QSet<QString> keysOf(const std::vector<Reminder> &reminders)
{
    QSet<QString> keys;
    for (const Reminder &reminder : reminders)
        keys.insert(reminder.occasion.key());
    return keys;
}

} // namespace

/// Who is reminded of what, and when.
class TestReminder : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasOneRuleInFourLanguages()
    {
        const auto all = shippedReminders();
        QVERIFY2(all, all ? "" : qPrintable(toPlainText(all.error())));
        QCOMPARE(std::ssize(*all), std::ptrdiff_t{kReminderKinds});
        for (int kind = 0; kind < kReminderKinds; ++kind) {
            const QString word = toString(static_cast<ReminderKind>(kind));
            QVERIFY(reminderKindFromString(word) == static_cast<ReminderKind>(kind));
        }
    }

    void quietByDefault()
    {
        for (const ReminderRule &rule : rules())
            QVERIFY(rule.delivery == Delivery::Digest);
    }

    void aBrokenRuleIsRefusedWithAllThatIsWrong()
    {
        const auto document
            = readJson(R"({"format": "beraad-reminders/1", "reminders": [{"kind": "review", "label": {"nl": "x"},
                          "to": ["king"], "steps": [{"at": 3}, {"at": 3}], "every": -1, "until": 1}]})",
                       u"rules.json"_s);
        QVERIFY(document);
        const auto read = readReminders(*document);
        QVERIFY(!read);
        const QString told = toPlainText(read.error());
        for (const char *expected :
             {"a role, found \"king\"", "at least one role", "days that grow", "a number of days",
              "not before the last step", "a wording in fr", "one rule of kind condition, found 0"})
            QVERIFY2(told.contains(QLatin1StringView(expected)), qPrintable(told));
    }

    void stepsComeOnTheirDays_data()
    {
        QTest::addColumn<int>("days"); // before or after the end of the retention period
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("began");
        QTest::newRow("long before") << -61 << 0 << 0;
        QTest::newRow("the first day") << -60 << 1 << -60;
        QTest::newRow("between two steps") << -31 << 1 << -60;
        QTest::newRow("a month before") << -30 << 2 << -30;
        QTest::newRow("a week before") << -7 << 3 << -7;
        QTest::newRow("the day itself") << 0 << 4 << 0;
        QTest::newRow("still") << 6 << 4 << 0;
        QTest::newRow("a week late") << 7 << 5 << 7;
        QTest::newRow("and every week from then on") << 14 << 6 << 14;
        QTest::newRow("ten weeks late") << 76 << 14 << 70;
    }
    void stepsComeOnTheirDays()
    {
        QFETCH(int, days);
        QFETCH(int, level);
        QFETCH(int, began);
        const ReminderLevel found = levelOn(kDay.addDays(days), ruleOf(ReminderKind::Destruction), kDay);
        QCOMPARE(found.number, level);
        if (level > 0)
            QCOMPARE(found.began, kDay.addDays(began));
    }

    void whatIsOverIsNotSaidAnyMore()
    {
        const ReminderRule session = ruleOf(ReminderKind::Session);
        QCOMPARE(levelOn(kDay, session, kDay).number, 2);
        QCOMPARE(levelOn(kDay.addDays(1), session, kDay).number, 0);
        QCOMPARE(levelOn(kDay, session, QDate()).number, 0); // no day, no reminder
    }

    void whatWaitsIsNotLateButWhatIsDueIs()
    {
        const Occasion review{ReminderKind::Review, u"d1/vdab"_s, kDay, false, OrganisationId(u"vdab"_s), {}};
        const ReminderBasis basis{rules(), {}, {}};
        QVERIFY(!remindersFor(people()[2], {review}, basis, kDay.addDays(40)).front().isLateOn(kDay.addDays(40)));
        QVERIFY(remindersFor(people()[0], {destruction()}, basis, kDay.addDays(1)).front().isLateOn(kDay.addDays(1)));
        QVERIFY(!remindersFor(people()[0], {destruction()}, basis, kDay).front().isLateOn(kDay));
    }

    void theHolderFirstAndTheControllerWhenItIsLate()
    {
        const Person &an = people()[0];
        const Person &johan = people()[1];
        const ReminderBasis basis{rules(), {}, {}};
        QCOMPARE(remindersFor(an, {destruction()}, basis, kDay).size(), size_t(1));
        QVERIFY(remindersFor(johan, {destruction()}, basis, kDay).empty());
        const auto late = remindersFor(johan, {destruction()}, basis, kDay.addDays(7));
        QCOMPARE(late.size(), size_t(1));
        QVERIFY(late.front().isEscalated && late.front().isLateOn(kDay.addDays(7)));
        QVERIFY(!remindersFor(an, {destruction()}, basis, kDay.addDays(7)).front().isEscalated);
    }

    void whatIsGivenToSomebodyIsForNobodyElse()
    {
        Occasion review{ReminderKind::Review, u"d1/vdab"_s, kDay, false, OrganisationId(u"vdab"_s), {}};
        review.person = PersonId(u"bram"_s);
        const ReminderBasis basis{rules(), {}, {}};
        QCOMPARE(remindersFor(people()[2], {review}, basis, kDay.addDays(10)).size(), size_t(1));
        QVERIFY(remindersFor(people()[3], {review}, basis, kDay.addDays(10)).empty());
        QVERIFY(remindersFor(people()[4], {review}, basis, kDay.addDays(10)).empty());
        QCOMPARE(remindersFor(people()[4], {review}, basis, kDay.addDays(35)).size(), size_t(1)); // the controller
    }

    void whatIsPutAwayComesBackWhenItPresses()
    {
        const Occasion occasion = destruction();
        const ReminderMark mark{PersonId(u"an"_s), occasion.key(), kDay, 2, {}, {}, true};
        const ReminderBasis basis{rules(), {}, {mark}};
        const auto standing = [&](int days) {
            return remindersFor(people()[0], {occasion}, basis, kDay.addDays(days)).front().standing;
        };
        QVERIFY(standing(-30) == ReminderStanding::Dismissed);
        QVERIFY(standing(-8) == ReminderStanding::Dismissed);
        QVERIFY(standing(-7) == ReminderStanding::Open);
        // Another day is another matter, and somebody else's mark is his own.
        QVERIFY(remindersFor(people()[0], {destruction(kDay.addDays(3))}, basis, kDay.addDays(-8)).front().standing
                == ReminderStanding::Open);
        ReminderMark others = mark;
        others.person = PersonId(u"els"_s);
        QVERIFY(remindersFor(people()[0], {occasion}, {rules(), {}, {others}}, kDay.addDays(-8)).front().standing
                == ReminderStanding::Open);
    }

    void whatIsPutOffWaitsForItsDay()
    {
        const Occasion occasion = destruction();
        const ReminderMark mark{PersonId(u"an"_s), occasion.key(), kDay, 1, {}, kDay.addDays(-5), false};
        const ReminderBasis basis{rules(), {}, {mark}};
        const auto standing = [&](int days) {
            return remindersFor(people()[0], {occasion}, basis, kDay.addDays(days)).front().standing;
        };
        QVERIFY(standing(-50) == ReminderStanding::Snoozed);
        QVERIFY(standing(-6) == ReminderStanding::Snoozed);
        QVERIFY(standing(-5) == ReminderStanding::Open);
    }

    void whatWasSeenIsNewAgainAtTheNextStep()
    {
        const Occasion occasion = destruction();
        const QDateTime at(QDate(2027, 1, 20), QTime(9, 0), QTimeZone::UTC);
        const ReminderBasis basis{rules(), {}, {{PersonId(u"an"_s), occasion.key(), kDay, 1, at, {}, false}}};
        QVERIFY(!remindersFor(people()[0], {occasion}, basis, kDay.addDays(-40)).front().isNew);
        QVERIFY(remindersFor(people()[0], {occasion}, basis, kDay.addDays(-30)).front().isNew);
    }

    void whatAPersonTurnedOffIsNotThere()
    {
        const ReminderBasis off{rules(), {{ReminderKind::Destruction, Delivery::Off}}, {}};
        QVERIFY(remindersFor(people()[0], {destruction()}, off, kDay).empty());
        const ReminderBasis atOnce{rules(), {{ReminderKind::Destruction, Delivery::AtOnce}}, {}};
        QVERIFY(remindersFor(people()[0], {destruction()}, atOnce, kDay).front().delivery == Delivery::AtOnce);
    }

    /// For all people, days and occasions: each once, none that is done, none of a body or committee that is not one's
    /// own, none before its first step, in the order of the days, and the same twice.
    void theListHoldsWhatItPromises()
    {
        QRandomGenerator chance(20261122);
        int said = 0;
        for (int round = 0; round < 2000; ++round) {
            const std::vector<Occasion> occasions = anyOccasions(chance);
            const QDate day = anyDay(chance);
            for (const Person &one : people()) {
                const ReminderBasis basis{rules(), {}, {}};
                const auto list = remindersFor(one, occasions, basis, day);
                said += int(list.size());
                QCOMPARE(keysOf(list).size(), std::ssize(list));
                QVERIFY(std::ranges::is_sorted(list, {}, [](const Reminder &r) { return r.occasion.day; }));
                for (const Reminder &reminder : list) {
                    const Occasion &occasion = reminder.occasion;
                    QVERIFY(!occasion.isDone);
                    QVERIFY(occasion.organisation.isEmpty() ? std::ranges::contains(one.committees, occasion.committee)
                                                            : one.speaksFor(occasion.organisation));
                    QVERIFY(reminder.level.number >= 1 && reminder.level.began <= day);
                    QVERIFY(!one.has(Role::Public));
                }
                QVERIFY(remindersFor(one, occasions, basis, day) == list);
            }
        }
        QVERIFY(said > 1000); // the test says something
    }

    /// As days go by a matter presses more, never less, and reaches more people, never fewer, until it is over.
    void escalationNeverGoesBack()
    {
        for (const ReminderRule &rule : rules()) {
            Occasion occasion{rule.kind, u"d1"_s, kDay, false, OrganisationId(u"vdab"_s), {}};
            int level = 0;
            QSet<QString> reached;
            const int last = rule.until.value_or(400);
            for (int days = -400; days <= last; ++days) {
                const int now = levelOn(kDay.addDays(days), rule, kDay).number;
                QVERIFY(now >= level);
                level = now;
                QSet<QString> told;
                for (const Role role : {Role::Requester, Role::Dpo, Role::Secretary, Role::Member, Role::Controller}) {
                    const Person one = person("p", {role}, "vdab");
                    if (!remindersFor(one, {occasion}, {rules(), {}, {}}, kDay.addDays(days)).empty())
                        told.insert(toString(role));
                }
                QVERIFY(told.contains(reached));
                reached = told;
            }
            QVERIFY(level > 0);
            if (rule.until)
                QCOMPARE(levelOn(kDay.addDays(last + 1), rule, kDay).number, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
