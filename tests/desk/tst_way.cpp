// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/committeenumbers.h"
#include "desk/desk.h"
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/holding.h"
#include "desk/requestdesk.h"
#include "desk/routedesk.h"
#include "desk/sessiondesk.h"
#include "store/importreport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The whole way of one dossier through the use cases, as the people of the demo walk it: composed, routed, submitted,
/// found complete, judged line by line, put on an agenda, decided, in force.
class TestWay : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDossierGoesTheWholeWay();
    void anIncompleteDraftIsRefusedWithEveryMissingAnswer();
    void aReviewerSeesOnlyOwnLines();
    void aRefusedCommandChangesNothing();
    void severalVerdictsAreAllOrNone();
    void addingWagesChangesTheRoute();
    void whatIsOpenIsSettledByAPartyAndOpenedAgain();
    void anAmendmentAsksOnlyForWhatDiffers();
    void whatWasAskedBeforeIsShownWhileComposing();

private:
    void actAs(const char *person) { QVERIFY(m_desk->actAs(PersonId(QString::fromLatin1(person)))); }
    void carryOut(const Command &command)
    {
        const auto done = m_desk->carryOut(m_id, command);
        QVERIFY2(done, done ? "" : qPrintable(toPlainText(done.error())));
    }
    Request request() const;
    void submit();
    TrackId track(const QString &procedure, const char *authority = "") const;
    void judgeAll(const char *person, const char *organisation);
    void moveTo(QDate day) { m_clock.set(QDateTime(day, QTime(9, 0), QTimeZone::UTC)); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
    DossierId m_id;
    int m_round = 0;
};

void TestWay::init()
{
    moveTo(QDate(2026, 11, 23));
    m_desk.reset();
    auto workspace = Workspace::create(m_folder.filePath(u"%1.beraad"_s.arg(++m_round)));
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveOrganisations(shippedDirectory()->all()));
    QVERIFY((*workspace)->saveCommittees(*shippedCommittees()));
    QVERIFY((*workspace)->savePersons(*demoPeople()));
    QVERIFY((*workspace)->importVariables(*demoCatalogue(), u"demo"_s));
    auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
    QVERIFY2(desk, desk ? "" : qPrintable(toPlainText(desk.error())));
    m_desk = std::move(*desk);
}

Request TestWay::request() const
{
    const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
    return document ? readRequest(*document).value_or(Request()) : Request();
}

void TestWay::submit()
{
    actAs("an.peeters");
    const auto draft = DraftDesk(*m_desk).newDraft(request());
    QVERIFY(draft);
    const auto id = DraftDesk(*m_desk).submit(draft->id);
    QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
    m_id = *id;
    QVERIFY(DraftDesk(*m_desk).drafts()->empty());
}

TrackId TestWay::track(const QString &procedure, const char *authority) const
{
    const auto state = m_desk->workspace().dossier(m_id);
    for (const TrackState &track : state->tracks)
        if (track.plan.procedure == procedure
            && (!*authority || track.plan.authority.value == QLatin1StringView(authority)))
            return track.plan.id;
    qWarning() << "no track" << procedure << authority;
    return {};
}

void TestWay::judgeAll(const char *person, const char *organisation)
{
    actAs(person);
    const OrganisationId id(QString::fromLatin1(organisation));
    const auto lines = m_desk->dossier(m_id)->linesOf(id);
    if (!lines.empty())
        carryOut(command::GiveVerdict{id, lines, {}});
    carryOut(command::SignAdvice{id, u"Gunstig."_s});
}

void TestWay::aDossierGoesTheWholeWay()
{
    submit();
    QVERIFY(m_desk->dossier(m_id)->phaseOn(m_desk->today()) == Phase::Submitted);
    const TrackId committee = track(u"ivc-ssh"_s);

    moveTo(QDate(2026, 11, 27));
    actAs("hilde.wouters");
    carryOut(command::FindComplete{committee, {}});

    moveTo(QDate(2026, 12, 4));
    judgeAll("bram.desmet", "vdab");
    judgeAll("sofie.claes", "agodi");
    judgeAll("karel.maes", "dwse");
    QVERIFY(m_desk->workspace().dossier(m_id)->phaseOn(m_desk->today()) == Phase::UnderReview);
    judgeAll("nathalie.lambert", "rsz");
    QVERIFY(m_desk->workspace().dossier(m_id)->isAdvised());

    actAs("hilde.wouters");
    const auto boards
        = SessionDesk(*m_desk).board(CommitteeId(u"ivc-ssh-social"_s), QDate(2027, 1, 1), QDate(2027, 1, 31));
    QVERIFY(boards && boards->size() == 1);
    const Session session = boards->front().session;
    QCOMPARE(session.on, QDate(2027, 1, 5)); // the first Tuesday
    QCOMPARE(SessionDesk(*m_desk).waitingFor(session.committee)->size(), size_t(1));
    QVERIFY(CalendarDesk(*m_desk).schedule(m_id, committee, session.id, 40));
    QVERIFY(SessionDesk(*m_desk).waitingFor(session.committee)->empty());

    const QDate inForce = entryIntoForce(session.on, m_desk->workingDays());
    const command::Decide decision{committee, Outcome::Authorised, u"27/001"_s, session.on, inForce, {}, {}};
    QVERIFY2(!m_desk->carryOut(m_id, decision), "nobody decides before the session");
    moveTo(session.on);
    QVERIFY2(!m_desk->carryOut(m_id, decision), "nobody decides without a quorum and votes");
    QVERIFY(holdSession(*m_desk, session.id, {m_id, committee}));
    carryOut(decision);
    QCOMPARE(*CommitteeNumbers(*m_desk).nextDecisionNumber(session.committee, session.on), u"27/002"_s);
    const auto decided = m_desk->workspace().dossier(m_id);
    QVERIFY(decided->track(committee)->stageOn(inForce.addDays(-1)) == Stage::Decided);
    QVERIFY(decided->track(committee)->stageOn(inForce) == Stage::InForce);
    QCOMPARE(m_desk->workingDays().between(session.on, inForce.addDays(-1)), 10);

    const auto report = m_desk->workspace().verify();
    QVERIFY(report && report->isClean());
    const auto history = m_desk->history(m_id);
    QVERIFY(history);
    QVERIFY2(history->size() >= 8, qPrintable(QString::number(history->size())));
}

void TestWay::anIncompleteDraftIsRefusedWithEveryMissingAnswer()
{
    actAs("an.peeters");
    Request bare = request();
    bare.answers = {};
    const auto draft = DraftDesk(*m_desk).newDraft(bare);
    const auto refused = DraftDesk(*m_desk).submit(draft->id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::MissingAnswer);
    size_t missing = 0;
    for (const Completeness &section : RequestDesk(*m_desk).completenessOf(bare))
        missing += section.missing.size();
    QVERIFY(missing > 10);
    QCOMPARE(refused.error().problems.size(), missing);
    QCOMPARE(DraftDesk(*m_desk).drafts()->size(), size_t(1)); // the draft is as it was
    QVERIFY(DossierList(*m_desk).dossiers()->empty());
}

void TestWay::aReviewerSeesOnlyOwnLines()
{
    submit();
    actAs("sofie.claes");
    const auto view = m_desk->dossier(m_id);
    QVERIFY(view && view->request);
    QCOMPARE(view->request->lines.size(), size_t(4));
    QVERIFY(
        std::ranges::all_of(view->request->lines, [](const Line &line) { return line.provider.value == u"agodi"_s; }));
    for (const HistoryEntry &entry : *m_desk->history(m_id))
        QVERIFY(!QString::fromUtf8(canonicalJson(toJson(entry.event))).contains(u"dmfa-kwartaalloon"_s));
}

void TestWay::aRefusedCommandChangesNothing()
{
    submit();
    const auto before = m_desk->workspace().dossier(m_id);
    actAs("bram.desmet"); // of VDAB
    const auto refused
        = m_desk->carryOut(m_id, command::GiveVerdict{OrganisationId(u"agodi"_s), {LineId(u"l1"_s)}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    const auto unreasoned = m_desk->carryOut(
        m_id,
        command::GiveVerdict{OrganisationId(u"vdab"_s), {LineId(u"l5"_s)}, {VerdictKind::Refuse, {}, {}, {}, {}, {}}});
    QVERIFY(!unreasoned);
    QCOMPARE(unreasoned.error().code, ErrorCode::MissingReason);
    QCOMPARE(*m_desk->workspace().dossier(m_id), *before);
}

void TestWay::severalVerdictsAreAllOrNone()
{
    submit();
    actAs("bram.desmet");
    const OrganisationId vdab(u"vdab"_s);
    const std::vector<Command> commands{
        command::GiveVerdict{vdab, {LineId(u"l5"_s)}, {}},
        command::GiveVerdict{vdab, {LineId(u"l6"_s)}, {VerdictKind::Refuse, {}, {}, {}, {}, {}}}};
    QVERIFY(!m_desk->carryOutAll(m_id, commands));
    QVERIFY(m_desk->workspace().dossier(m_id)->verdicts.empty());
}

void TestWay::addingWagesChangesTheRoute()
{
    actAs("an.peeters");
    Request without = request();
    std::erase_if(without.lines, [](const Line &line) { return line.provider.value == u"rsz"_s; });
    for (Line &line : without.lines)
        line.channel.clear(); // all direct
    const Route before = RouteDesk(*m_desk).routeOf(without);
    QCOMPARE(before.undecided.size(), size_t(1)); // VDAB to a university without the KSZ: who decides is open
    const Route after = RouteDesk(*m_desk).routeOf(request());
    QVERIFY(after.undecided.empty());
    const auto committee = std::ranges::find(after.procedures, u"ivc-ssh"_s, &Procedure::procedure);
    QVERIFY(committee != after.procedures.end());
    QVERIFY(committee->status == ProcedureStatus::Required);
    QVERIFY(!committee->because.empty() && !committee->because.front().source.isEmpty());
}

void TestWay::whatIsOpenIsSettledByAPartyAndOpenedAgain()
{
    actAs("an.peeters");
    Request direct = request();
    std::erase_if(direct.lines, [](const Line &line) { return line.provider.value == u"rsz"_s; });
    for (Line &line : direct.lines)
        line.channel.clear();
    const auto draft = DraftDesk(*m_desk).newDraft(direct);
    m_id = DraftDesk(*m_desk).submit(draft->id).value_or(DossierId());
    const std::vector<Undecided> open = *RouteDesk(*m_desk).openChoicesOf(m_id);
    QCOMPARE(open.size(), size_t(1));
    QVERIFY(open.front().facts.contains(u"recipient.flemishInstance"_s));
    const auto statusOf = [&](const QString &procedure, const char *authority) {
        for (const TrackState &track : m_desk->workspace().dossier(m_id)->tracks)
            if (track.plan.procedure == procedure && track.plan.authority.value == QLatin1StringView(authority))
                return track.plan.status;
        return QString();
    };
    QCOMPARE(statusOf(u"protocol-vl"_s, "vdab"), u"undecided"_s);

    const auto say = [&](const QJsonValue &value) {
        const QJsonObject facts{{u"recipient.flemishInstance"_s, QJsonObject{{u"kuleuven"_s, value}}}};
        return m_desk->carryOut(
            m_id, *RouteDesk(*m_desk).settlement(m_id, {facts, open.front().rule, u"Both DPOs agreed."_s}));
    };
    QVERIFY(!say(true)); // the requester does not judge in his own cause
    actAs("bram.desmet");
    QVERIFY(say(true));
    QCOMPARE(statusOf(u"protocol-vl"_s, "vdab"), u"required"_s);
    QVERIFY(RouteDesk(*m_desk).openChoicesOf(m_id)->empty());
    actAs("sofie.claes"); // of AGODI: no flow of hers is open
    QVERIFY(RouteDesk(*m_desk).openChoicesOf(m_id)->empty());
    actAs("bram.desmet");
    QVERIFY(say(u"unknown"_s));
    QCOMPARE(statusOf(u"protocol-vl"_s, "vdab"), u"undecided"_s);
    QVERIFY(say(false));
    QCOMPARE(statusOf(u"ivc-ssh"_s, "ivc-kszg"), u"required"_s);
    QCOMPARE(statusOf(u"protocol-vl"_s, "vdab"), QString());
    const auto report = m_desk->workspace().verify();
    QVERIFY(report && report->isClean());
}

void TestWay::anAmendmentAsksOnlyForWhatDiffers()
{
    submit();
    QCOMPARE(DraftDesk(*m_desk).newDraftFollowing(m_id, RequestKind::Amendment).error().code, ErrorCode::WrongState);
    judgeAll("sofie.claes", "agodi");
    actAs("an.peeters");
    QVERIFY(!RequestDesk(*m_desk).isDecided(*m_desk->dossier(m_id))); // an advice authorises nothing
    judgeAll("lies.janssens", "kuleuven");
    actAs("greet.vandamme");
    carryOut(command::Conclude{track(u"protocol-vl"_s, "agodi"), m_desk->today(), u"P/2026/1"_s});
    actAs("karel.maes"); // of DWSE: sees his lines only
    QCOMPARE(DraftDesk(*m_desk).newDraftFollowing(m_id, RequestKind::Amendment).error().code, ErrorCode::NotPermitted);
    actAs("an.peeters");
    const auto draft = DraftDesk(*m_desk).newDraftFollowing(m_id, RequestKind::Amendment);
    QVERIFY2(draft, draft ? "" : qPrintable(toPlainText(draft.error())));
    Request asked = *DraftDesk(*m_desk).draftRequest(draft->id);
    QCOMPARE(asked.follows, m_id);
    const QJsonObject earlier = asked.answers.value(u"S0.Q4"_s).toArray().at(0).toObject();
    QCOMPARE(earlier.value(u"kind"_s).toString(), u"protocol"_s);
    QCOMPARE(earlier.value(u"number"_s).toString(), u"P/2026/1"_s);
    QVERIFY(RouteDesk(*m_desk).routeOf(asked).procedures.empty()); // all of it is in the decision
    const auto refused = DraftDesk(*m_desk).submit(draft->id);
    QVERIFY(!refused && refused.error().code == ErrorCode::MissingAnswer);

    const auto agodi
        = std::ranges::find_if(asked.lines, [](const Line &line) { return line.provider.value == u"agodi"_s; });
    agodi->period.to = agodi->period.to.addYears(2);
    QVERIFY(DraftDesk(*m_desk).saveDraft(draft->id, asked));
    const auto amendment = RequestDesk(*m_desk).amendmentOf(asked);
    QVERIFY(amendment && *amendment);
    QCOMPARE((*amendment)->differences.size(), size_t(1));
    QCOMPARE((*amendment)->differences.front().kind, u"period-later"_s);
    QVERIFY((*amendment)->weight == ChangeWeight::Minor);
    const Route route = RouteDesk(*m_desk).routeOf(asked);
    QVERIFY(std::ranges::contains(route.procedures, u"protocol-vl"_s, &Procedure::procedure));
    QVERIFY(!std::ranges::contains(route.procedures, u"ivc-ssh"_s, &Procedure::procedure)); // social data stay
    const auto filed = DraftDesk(*m_desk).submit(draft->id);
    QVERIFY2(filed, filed ? "" : qPrintable(toPlainText(filed.error())));
    QCOMPARE(m_desk->dossier(*filed)->request->follows, m_id);
}

void TestWay::whatWasAskedBeforeIsShownWhileComposing()
{
    submit();
    Request again = request();
    QCOMPARE(RequestDesk(*m_desk).likenessesOf(again)->size(), size_t(1));
    QCOMPARE(RequestDesk(*m_desk).likenessesOf(again)->front().dossier.id, m_id);
    again.lines.resize(again.lines.size() / 2 - 1); // less than half of what the other asked
    QVERIFY(RequestDesk(*m_desk).likenessesOf(again)->empty());
    again = request();
    again.purpose = u"audit"_s;
    QVERIFY(RequestDesk(*m_desk).likenessesOf(again)->empty());
    again = request();
    again.follows = m_id; // its own forerunner is no duplicate
    QVERIFY(RequestDesk(*m_desk).likenessesOf(again)->empty());
    actAs("els.baert"); // what others are still asking for is theirs
    QVERIFY(RequestDesk(*m_desk).likenessesOf(request())->empty());
    actAs("an.peeters");
    QCOMPARE(RequestDesk(*m_desk).likenessesOf(request())->size(), size_t(1));
}

QTEST_MAIN(TestWay)
#include "tst_way.moc"
