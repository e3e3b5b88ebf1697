// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/figures.h"
#include "desk/generatedhistory.h"
#include "desk/occasions.h"
#include "desk/reminders.h"
#include "desk/timedesk.h"
#include "figures/outlook.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));

} // namespace

class GeneratedHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto made = generateHistory(path(), {200, 730, 7}, kClock);
        QVERIFY2(made, made ? "" : qPrintable(toPlainText(made.error())));
        QCOMPARE(made->dossiers, 200);
        auto workspace = Workspace::open(path());
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        const auto history = historyOf(*m_workspace, kClock.now());
        QVERIFY(history);
        m_history = *history;
    }

    void workspaceSaysThatItIsGeneratedAndIsSound()
    {
        QVERIFY(isGenerated(*m_workspace));
        const auto report = m_workspace->verify();
        QVERIFY(report && report->isClean());
        QCOMPARE(report->dossiers, 200);
    }

    void everyLegOfTheWayIsWalkedAndSomeAreOpen()
    {
        for (const Leg leg : allLegs()) {
            PassageFilter filter;
            filter.leg = toString(leg);
            const auto passages = filtered(m_history.passages, filter);
            QVERIFY2(std::ranges::any_of(passages, [](const Passage &passage) { return !passage.isOpen(); }),
                     qPrintable(filter.leg));
        }
        QVERIFY(std::ranges::any_of(m_history.passages, &Passage::isOpen));
        QVERIFY(!m_history.stops.empty() && !m_history.decisions.empty());
        QVERIFY(std::ranges::any_of(m_history.verdicts,
                                    [](const VerdictFact &fact) { return fact.kind == VerdictKind::Coarsen; }));
    }

    void nothingHappensLaterThanNow()
    {
        for (const Passage &passage : m_history.passages) {
            QVERIFY(passage.from <= m_history.seen && passage.seen <= m_history.seen);
            QVERIFY(!passage.to || (*passage.to >= passage.from && *passage.to <= m_history.seen));
            QVERIFY(passage.stoppedHours <= passage.hours() + 1e-9);
        }
    }

    void noSessionTakesMoreThanItsRoom()
    {
        const auto sessions = m_workspace->sessions(QDate(2024, 1, 1), QDate(2028, 1, 1));
        const auto agenda = m_workspace->agenda(QDate(2024, 1, 1), QDate(2028, 1, 1));
        QVERIFY(sessions && agenda && !sessions->empty());
        for (const Session &session : *sessions)
            QVERIFY(minutesUsed(*agenda, session.id) <= session.capacityMinutes);
    }

    void sameSeedGivesTheSameEvents()
    {
        QTemporaryDir folder;
        for (const char *name : {"a", "b"})
            QVERIFY(generateHistory(folder.filePath(QString::fromLatin1(name)), {20, 300, 3}, kClock));
        const auto a = Workspace::open(folder.filePath(u"a"_s));
        const auto b = Workspace::open(folder.filePath(u"b"_s));
        for (int i = 1; i <= 20; ++i) {
            const DossierId id(u"generated-%1"_s.arg(i, 5, 10, QChar(u'0')));
            QCOMPARE((*a)->events(id), (*b)->events(id));
            QVERIFY(!(*a)->events(id)->empty());
        }
    }

    /// What is left unread would have given nothing: everybody's list is the one of all occasions, on every day.
    void nobodysDigestMissesWhatIsNotRead()
    {
        RandomIds ids;
        auto desk = openDesk(ids);
        QVERIFY(desk);
        const std::vector<Person> people = desk->persons();
        for (const Person &person : people) {
            if (person.committees.empty())
                continue;
            QVERIFY(desk->actAs(person.id));
            const auto reminders = Reminders::open(*desk);
            const auto everything = occasionsFor(*desk);
            QVERIFY(reminders && everything);
            const ReminderBasis basis{reminders->rules(), {}, {}};
            for (const int ahead : {0, 3, 14, 60, 200}) {
                const QDate day = desk->today().addDays(ahead);
                QCOMPARE(*reminders->all(day), remindersFor(person, *everything, basis, day));
            }
        }
    }

    void aSecretaryReadsOnlyWhatMayGiveAReminder()
    {
        RandomIds ids;
        auto desk = openDesk(ids);
        QVERIFY(desk->actAs(PersonId(u"hilde.wouters"_s)));
        const auto dossiersOf = [](const std::vector<Occasion> &occasions) {
            QSet<DossierId> dossiers;
            for (const Occasion &occasion : occasions)
                if (!occasion.dossier.isEmpty())
                    dossiers.insert(occasion.dossier);
            return dossiers.size();
        };
        const auto never = [](ReminderKind, QDate) { return false; };
        QVERIFY(dossiersOf(*occasionsFor(*desk)) > 0);
        QCOMPARE(dossiersOf(*occasionsFor(*desk, never)), 0);
    }

    void whatExistsIsNotOverwritten()
    {
        const auto again = generateHistory(path(), {1, 10, 1}, kClock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::WorkspaceExists);
    }

    void cancellingLeavesNothing()
    {
        QTemporaryDir folder;
        const auto made
            = generateHistory(folder.filePath(u"w"_s), {60, 100, 1}, kClock, [](int, int) { return false; });
        QVERIFY(!made);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void forecastsHaveADateAndKeepTheirOrder()
    {
        const auto sittings = sittingDaysOf(*m_workspace, *m_workspace->committees());
        QVERIFY(sittings);
        const LegPaces paces(m_history);
        const OutlookBasis basis{paces, *sittings, WorkingDays(), m_history.seen, 100, 1};
        int forecasts = 0;
        for (const DossierRow &row : *m_workspace->dossiers({})) {
            const Outlook outlook = outlookOf(*m_workspace->dossier(row.id), basis);
            QCOMPARE(outlook, outlookOf(*m_workspace->dossier(row.id), basis)); // the seed decides
            if (!outlook.decision.likely.isValid())
                continue;
            ++forecasts;
            QVERIFY(outlook.decision.likely <= outlook.decision.late);
            QVERIFY(outlook.delivery.likely <= outlook.delivery.late);
            QVERIFY(outlook.decision.late <= outlook.delivery.late);
        }
        QVERIFY(forecasts > 100);
    }

    /// The history is made by people who do not change: nine in ten should hold what was forecast as nine in ten, but
    /// for what a small history does not know yet.
    void forecastsAreCalibrated()
    {
        const auto sittings = sittingDaysOf(*m_workspace, *m_workspace->committees());
        const auto calibration = calibrate(m_history, {*sittings, WorkingDays()});
        QVERIFY(calibration && calibration->decided > 50);
        const double likely = double(calibration->byLikely) / calibration->decided;
        const double late = double(calibration->byLate) / calibration->decided;
        qInfo("of %d decided: %.0f %% by the day of 50 %%, %.0f %% by the day of 90 %%", calibration->decided,
              100 * likely, 100 * late);
        QVERIFY(likely > 0.35 && likely < 0.75);
        QVERIFY(late > 0.8);
    }

    void openFilesAreToldADayOutOfWhatWasBefore()
    {
        const auto sittings = sittingDaysOf(*m_workspace, *m_workspace->committees());
        const auto outlooks = openOutlooksOf(*m_workspace, m_history, *sittings, WorkingDays());
        QVERIFY(outlooks);
        const auto dated = std::ranges::find_if(
            *outlooks, [](const DossierOutlook &each) { return each.outlook.decision.likely.isValid(); });
        QVERIFY(dated != outlooks->end());
        const auto open = m_workspace->dossier(DossierId(dated->dossier));
        QVERIFY(open);
        CountedIds ids(u"t"_s);
        auto workspace = Workspace::open(path());
        const auto desk = Desk::open(std::move(*workspace), kClock, ids);
        QVERIFY(desk);
        QCOMPARE(TimeDesk(**desk).forecastOf(*open).decidedFiles,
                 0); // the times that procedures state, until it has read
        const QSignalSpy learnt(desk->get(), &Desk::pacesLearnt);
        (*desk)->learnPaces();
        QTRY_COMPARE_WITH_TIMEOUT(learnt.size(), 1, 120000);
        const Forecast played = TimeDesk(**desk).forecastOf(*open);
        QVERIFY(played.decidedFiles >= kLeastEnded);
        QCOMPARE(played.decided, dated->outlook.decision.likely);
        QCOMPARE(played.decidedLate, dated->outlook.decision.late);
        QCOMPARE(played.likely, dated->outlook.delivery.likely);
        QCOMPARE(played.late, dated->outlook.delivery.late);
        for (const TrackForecast &track : TimeDesk(**desk).trackForecastsOf(*open))
            if (const auto held = dated->outlook.tracks.find(track.track);
                !track.isRecorded && held != dated->outlook.tracks.end())
                QCOMPARE(track.end, held->second.likely);
        (*desk)->learnPaces(); // under way when the desk goes
    }

private:
    QString path() const { return m_folder.filePath(u"generated.beraad"_s); }
    std::unique_ptr<Desk> openDesk(IdSource &ids) const
    {
        auto workspace = Workspace::open(path());
        auto desk = workspace ? Desk::open(std::move(*workspace), kClock, ids) : std::unexpected(workspace.error());
        return desk ? std::move(*desk) : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    History m_history;
};

QTEST_GUILESS_MAIN(GeneratedHistoryTest)
#include "tst_generatedhistory.moc"
