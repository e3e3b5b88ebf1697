// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fileddesk.h"
#include "desk/overview.h"
#include "desk/reminders.h"
#include "desk/routedesk.h"
#include "desk/timedesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The clocks of files of the demo, by what happened to them.
class TestDeskClocks : public QObject {
    Q_OBJECT

private slots:
    /// Regulation (EU) 2025/327 gives the applicant four weeks to complete a file. It is not in force on the days of
    /// the demo, so that the track is filed with the request instead of routed.
    void init()
    {
        m_filed = std::make_unique<FiledDesk>();
        m_filed->actAs("an.peeters");
        m_id = DossierId(desk().newId());
        command::Submit submit;
        submit.request = FiledDesk::schoolToWork();
        submit.formVersion = desk().form().version;
        submit.rulesVersion = desk().rules().version;
        submit.on = desk().today();
        submit.tracks
            = {{m_track, u"ehds-permit"_s, FiledDesk::body("vdab"), u"required"_s, FiledDesk::lines({"l5"}), {}, {}}};
        m_filed->carryOut(m_id, submit);
        m_filed->actAs("ingrid.smets");
        m_filed->carryOut(m_id, command::Return{m_track, u"Het protocol ontbreekt."_s, {}, {}});
        m_returned = desk().today();
    }

    void aFileThatNobodyCompletesLapses()
    {
        const QDate last = m_returned.addDays(28);
        QCOMPARE(readingOn(last).lapses, last);
        QVERIFY(!readingOn(last).lapsedOn.isValid());
        QCOMPARE(readingOn(last.addDays(1)).lapsedOn, last.addDays(1));
        QVERIFY(!readingOn(last.addDays(1)).lapses.isValid());
    }

    void theOverviewSaysThatItWillLapseAndThatItDid()
    {
        const QDate last = m_returned.addDays(28);
        for (const char *person : {"an.peeters", "ingrid.smets"}) {
            QVERIFY(!lateOn(last.addDays(-15), person).contains(u"lapses-soon"_s));
            QCOMPARE(lateOn(last.addDays(-14), person), QStringList{u"lapses-soon"_s});
            QCOMPARE(lateOn(last.addDays(3), person), QStringList{u"lapsed"_s});
        }
    }

    void whatWasSuppliedInTimeDoesNotLapseHoweverLongTheAuthorityLooks()
    {
        m_filed->moveTo(m_returned.addDays(28));
        supplement();
        QVERIFY(!readingOn(m_returned.addDays(60)).lapsedOn.isValid());
        QVERIFY(!readingOn(m_returned.addDays(60)).lapses.isValid());
        m_filed->actAs("ingrid.smets");
        m_filed->carryOut(m_id, command::FindComplete{m_track, {}});
        QVERIFY(!readingOn(m_returned.addDays(61)).lapsedOn.isValid());
        QCOMPARE(readingOn(m_returned.addDays(61)).gross, 1);
    }

    void whatCameTooLateHasLapsedUnlessItIsAskedForAnew()
    {
        m_filed->moveTo(m_returned.addDays(29));
        supplement();
        QCOMPARE(readingOn(m_returned.addDays(40)).lapsedOn, m_returned.addDays(29));
        m_filed->actAs("ingrid.smets");
        m_filed->carryOut(m_id, command::Return{m_track, u"Ook het contract."_s, {}, {}});
        QCOMPARE(readingOn(m_returned.addDays(41)).lapses, m_returned.addDays(40 + 28));
    }

    void theReminderCountsToTheSameDay()
    {
        const QDate last = m_returned.addDays(28);
        m_filed->moveTo(last.addDays(-14));
        m_filed->actAs("an.peeters");
        const auto digest = Reminders::open(desk())->digest(desk().today());
        QVERIFY(digest);
        const auto lapses = std::ranges::find(*digest, ReminderKind::FileLapses,
                                              [](const Reminder &reminder) { return reminder.occasion.kind; });
        QVERIFY(lapses != digest->end());
        QCOMPARE(lapses->occasion.day, last);
    }

private:
    Desk &desk() { return m_filed->desk(); }

    void supplement()
    {
        m_filed->actAs("an.peeters");
        m_filed->carryOut(m_id, command::Supplement{u"Zie bijlage."_s, {{u"S0.Q1"_s, u"x"_s}}});
    }

    ClockReading readingOn(QDate day)
    {
        m_filed->moveTo(day);
        const DossierState state = *desk().dossier(m_id);
        return TimeDesk(desk()).clockOf(m_id, *state.track(m_track)).reading;
    }

    QStringList lateOn(QDate day, const char *person)
    {
        m_filed->moveTo(day);
        m_filed->actAs(person);
        QStringList kinds;
        for (const OverviewData::Item &item : overviewOf(desk())->lateOrAtRisk)
            kinds << item.kind;
        return kinds;
    }

    std::unique_ptr<FiledDesk> m_filed;
    DossierId m_id;
    const TrackId m_track{u"ehds-permit:vdab"_s};
    QDate m_returned;
};

QTEST_MAIN(TestDeskClocks)
#include "tst_deskclocks.moc"
