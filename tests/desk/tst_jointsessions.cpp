// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/documentdesk.h"
#include "desk/planning.h"
#include "desk/sessiondesk.h"
#include "fileddesk.h"
#include "holding.h"

#include <QGuiApplication>
#include <poppler-qt6.h>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const CommitteeId kSocial(u"ivc-ssh-social"_s);
const CommitteeId kHealth(u"ivc-ssh-health"_s);

} // namespace

/// A file with social and health data through the sessions of both sections.
class TestJointSessions : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_filed = std::make_unique<FiledDesk>();
        Request request = FiledDesk::schoolToWork();
        Line health = *request.find(LineId(u"l8"_s));
        health.id = LineId(u"l9"_s);
        health.category = u"health"_s;
        request.lines.push_back(health);
        m_id = m_filed->file(request);
        m_filed->actAs("hilde.wouters");
        const DossierState state = *desk().dossier(m_id);
        for (const TrackState &each : state.tracks)
            if (each.plan.procedure == u"ivc-ssh"_s && std::ranges::contains(each.plan.lines, LineId(u"l9"_s)))
                m_track = each.plan.id;
        QVERIFY(!m_track.isEmpty());
        QVERIFY(std::ranges::contains(track().plan.lines, LineId(u"l8"_s)));
        m_filed->carryOut(m_id, command::FindComplete{m_track, u"Volledig."_s});
        m_filed->adviseAll(m_id, "nathalie.lambert", "rsz");
        m_filed->adviseAll(m_id, "bram.desmet", "vdab");
        m_filed->actAs("hilde.wouters");
    }
    void cleanup() { m_filed.reset(); }

    void itWaitsForBothSectionsUntilBothHaveIt()
    {
        QVERIFY(waits(kSocial) && waits(kHealth));
        put(kSocial, 0);
        QVERIFY(!waits(kSocial) && waits(kHealth));
        put(kHealth, 0);
        QVERIFY(!waits(kHealth));
        QVERIFY(isOnBoard(kSocial) && isOnBoard(kHealth));
        QVERIFY(desk().workspace().verify().value_or(VerifyReport{0, 0, 0, {{}}}).isClean());
        // Taken off by one section, it stays with the other.
        as(kSocial);
        m_filed->carryOut(m_id, command::Unschedule{m_track, u"Verslag niet klaar."_s});
        QVERIFY(waits(kSocial) && !waits(kHealth));
    }

    void aCancelledSessionTakesOneItemAway()
    {
        put(kSocial, 0);
        put(kHealth, 0);
        as(kHealth);
        QVERIFY(CalendarDesk(desk()).cancelSession(track().sittingOf(kHealth)->session, u"Geen quorum."_s));
        QVERIFY(track().sittingOf(kSocial));
        QVERIFY(!track().sittingOf(kHealth));
    }

    void aMovedSessionTakesItsItemAlong()
    {
        put(kSocial, 0);
        put(kHealth, 0);
        as(kSocial);
        QDate to = track().sittingOf(kSocial)->on.addDays(1);
        while (!desk().workingDays().isWorkingDay(to))
            to = to.addDays(1);
        QVERIFY(CalendarDesk(desk()).moveSession(track().sittingOf(kSocial)->session, to, u"Feestdag."_s));
        QCOMPARE(track().sittingOf(kSocial)->on, to);
        QVERIFY(track().sittingOf(kHealth));
    }

    void itIsDecidedOnceInTheOrderOfTheSessions()
    {
        put(kSocial, 0);
        put(kHealth, 0);
        const std::vector<event::Scheduled> sittings = track().sittings();
        QCOMPARE(sittings.size(), 2);
        m_filed->moveTo(sittings.back().on);
        as(sittings.back().committee);
        QVERIFY(holdSession(desk(), sittings.back().session, {m_id, m_track}));
        QVERIFY(!desk().carryOut(m_id, decision(sittings.back()))); // the other sits first
        as(sittings.front().committee);
        QVERIFY(holdSession(desk(), sittings.front().session, {m_id, m_track}));
        FiledDesk::must(desk().carryOut(m_id, decision(sittings.front())));
        QVERIFY(!track().decision);
        QCOMPARE(track().sections.size(), 1);
        as(sittings.back().committee);
        FiledDesk::must(desk().carryOut(m_id, decision(sittings.back())));
        QVERIFY(track().decision);
        QCOMPARE(track().decision->session, sittings.back().session);
        QVERIFY(desk().workspace().verify().value_or(VerifyReport{0, 0, 0, {{}}}).isClean());
        // The deliberation names both sections, each with its day.
        const auto pdf = DocumentDesk(desk()).decisionDocument({m_id, m_track}, u"deliberation"_s, u"nl"_s);
        QVERIFY2(pdf, pdf ? "" : qPrintable(toPlainText(pdf.error())));
        const QString text = textOf(*pdf);
        QVERIFY2(text.contains(u"afdeling sociale zekerheid op"_s), qPrintable(text));
        QVERIFY2(text.contains(u"afdeling gezondheid op"_s), qPrintable(text));
    }

    void aPlanKeepsTheHalvesTogether()
    {
        const auto problem = planningProblem(desk());
        QVERIFY2(problem, problem ? "" : qPrintable(toPlainText(problem.error())));
        QCOMPARE(problem->joint.size(), 1);
        const auto [first, second] = problem->joint.front();
        QVERIFY(problem->items[size_t(first)].committee != problem->items[size_t(second)].committee);
        const auto plan = planOf(*problem);
        QVERIFY(plan);
        QVERIFY(violationsOf(*problem, plan->sessions).empty());
        const int a = plan->sessions[size_t(first)];
        const int b = plan->sessions[size_t(second)];
        QVERIFY(a != kUnplanned && b != kUnplanned);
        QVERIFY(std::abs(problem->sessions[size_t(a)].on.daysTo(problem->sessions[size_t(b)].on)) <= 35);
        // One half on an agenda: the other still wants a place.
        put(kSocial, 0);
        const auto half = planningProblem(desk());
        QVERIFY(half);
        QCOMPARE(half->joint.size(), 1);
        QCOMPARE(std::ranges::count(half->items, true, &PlanItem::pinned), 1);
    }

private:
    Desk &desk() { return m_filed->desk(); }
    TrackState track() { return *desk().workspace().dossier(m_id)->track(m_track); }
    void as(const CommitteeId &committee)
    {
        m_filed->actAs(committee == kSocial ? "hilde.wouters" : "isabelle.henrard");
    }
    bool waits(const CommitteeId &committee)
    {
        const auto rows = SessionDesk(desk()).waitingFor(committee);
        return rows && std::ranges::contains(*rows, m_id, &TrackRow::dossier);
    }
    bool isOnBoard(const CommitteeId &committee)
    {
        const auto boards = SessionDesk(desk()).board(committee, desk().today(), desk().today().addMonths(6));
        return boards && std::ranges::any_of(*boards, [this](const SessionBoard &board) {
                   return std::ranges::contains(board.items, m_id, &AgendaItem::dossier);
               });
    }
    void put(const CommitteeId &committee, size_t which)
    {
        as(committee);
        const auto sessions
            = SessionDesk(desk()).sessionsOf(committee, desk().today().addDays(1), desk().today().addMonths(6));
        QVERIFY(sessions.size() > which);
        FiledDesk::must(CalendarDesk(desk()).schedule(m_id, m_track, sessions[which].id, 40));
    }
    command::Decide decision(const event::Scheduled &sitting)
    {
        command::Decide decision{
            m_track, Outcome::Authorised, u"26/014"_s, sitting.on, entryIntoForce(sitting.on, desk().workingDays()), {},
            {}};
        decision.session = sitting.session;
        return decision;
    }
    static QString textOf(const QByteArray &pdf)
    {
        const auto document = Poppler::Document::loadFromData(pdf);
        QString text;
        for (int page = 0; document && page < document->numPages(); ++page)
            text += document->page(page)->text({});
        return text.simplified();
    }

    std::unique_ptr<FiledDesk> m_filed;
    DossierId m_id;
    TrackId m_track;
};

QTEST_MAIN(TestJointSessions)
#include "tst_jointsessions.moc"
