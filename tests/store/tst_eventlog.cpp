// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/eventlog.h"
#include "store/importreport.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestEventLog : public QObject {
    Q_OBJECT

private slots:
    void init();

    void eventsComeBackAsTheyWere();
    void unknownDossierIsNotFound();
    void dossierStandsInTheListsAtOnce();
    void takenSequenceIsAConflict();
    void wrongPredecessorIsAConflict();
    void wrongHashIsAConflict();
    void unseenHeadIsAConflict();
    void conflictInTheMiddleKeepsNothing();
    void conflictOfTwoWritersKeepsTheFirst();
    void lateEventOfAnotherCopyIsFoldedInItsPlace();
    void projectionsAreWhatARebuildGives();
    void tracksComeBackAsFolded();
    void agendaHoldsWhatIsStillOn();
    void signedVerdictIsAPrecedentAndCounts();
    void likeSignsInAWordAreLetters();
    void reopenedDossierGoesOn();
    void filingEndsTheDraftInOneGo();
    void whatAsksForTheSameIsFound();

private:
    Workspace &workspace() { return *m_workspace; }
    void verifyClean();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestEventLog::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::create(m_folder->filePath(u"w.beraad"_s));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestEventLog::verifyClean()
{
    const auto report = workspace().verify();
    QVERIFY2(report, report ? "" : qPrintable(toPlainText(report.error())));
    for (const Problem &problem : report->problems)
        qWarning() << problem.where << problem.message;
    QVERIFY(report->isClean());
}

void TestEventLog::eventsComeBackAsTheyWere()
{
    samples::Chain chain(u"d1"_s);
    const std::vector<Envelope> written = samples::submission(chain, 3);
    QVERIFY(workspace().append(written));
    const auto read = workspace().events(chain.dossier());
    QVERIFY(read);
    QCOMPARE(*read, written);
    const auto state = workspace().dossier(chain.dossier());
    QVERIFY(state);
    QVERIFY(*state == fold(chain.dossier(), written));
    verifyClean();
}

void TestEventLog::unknownDossierIsNotFound()
{
    const auto state = workspace().dossier(DossierId(u"nobody"_s));
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().events(DossierId(u"nobody"_s))->size(), 0);
    QVERIFY(workspace().append({}));
}

void TestEventLog::dossierStandsInTheListsAtOnce()
{
    samples::Chain first(u"d1"_s);
    samples::Chain second(u"d2"_s, QDateTime(QDate(2026, 11, 5), QTime(9, 0), QTimeZone::UTC));
    QVERIFY(workspace().append(samples::submission(first, 3)));
    QVERIFY(workspace().append(samples::submission(second, 5)));

    const auto all = workspace().dossiers({});
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->front().id, second.dossier()); // the newest first
    QCOMPARE(all->front().lineCount, 5);
    QCOMPARE(all->front().requester, OrganisationId(u"kuleuven"_s));
    QVERIFY(all->front().storedPhase == Phase::Submitted);
    QCOMPARE(all->front().purpose, u"research"_s);

    DossierQuery query;
    query.involving = OrganisationId(u"vdab"_s);
    QCOMPARE(workspace().dossiers(query)->size(), 2);
    query.involving = OrganisationId(u"ivc"_s); // only as an authority
    QCOMPARE(workspace().dossiers(query)->size(), 2);
    query.involving = OrganisationId(u"fodfin"_s);
    QCOMPARE(workspace().dossiers(query)->size(), 0);
    query = {};
    query.limit = 1;
    query.offset = 1;
    QCOMPARE(workspace().dossiers(query)->front().id, first.dossier());

    QCOMPARE(workspace().tracks({})->size(), 8);
    TrackQuery tracks;
    tracks.procedures = {u"ivc-ssh"_s, u"protocol-vl"_s};
    tracks.openOnly = true;
    QCOMPARE(workspace().tracks(tracks)->size(), 4);
    tracks.dossier = first.dossier();
    tracks.authority = OrganisationId(u"ivc"_s);
    QCOMPARE(workspace().tracks(tracks)->size(), 1);
}

void TestEventLog::takenSequenceIsAConflict()
{
    samples::Chain here(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(here, 2)));
    samples::Chain there = here;
    QVERIFY(workspace().append({here.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"yes"_s})}));
    const auto refused
        = workspace().append({there.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"no"_s})});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceConflict);
    QCOMPARE(workspace().events(here.dossier())->size(), 3);
    verifyClean();
}

void TestEventLog::wrongPredecessorIsAConflict()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    Envelope envelope = chain.next(u"kuleuven"_s, event::Withdrawn{u"no longer needed"_s});
    envelope.previous = QString(64, u'0');
    envelope.hash = hashOf(envelope);
    QCOMPARE(workspace().append({envelope}).error().code, ErrorCode::WorkspaceConflict);
}

void TestEventLog::wrongHashIsAConflict()
{
    samples::Chain chain(u"d1"_s);
    std::vector<Envelope> envelopes = samples::submission(chain, 2);
    envelopes.back().actor = PersonId(u"somebody-else"_s);
    QCOMPARE(workspace().append(envelopes).error().code, ErrorCode::WorkspaceConflict);
    QCOMPARE(workspace().info()->events, 0);
}

void TestEventLog::unseenHeadIsAConflict()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    const Envelope envelope = chain.next(u"agodi"_s, event::Withdrawn{u"w"_s}, {{u"kuleuven"_s, 2}, {u"vdab"_s, 1}});
    QCOMPARE(workspace().append({envelope}).error().code, ErrorCode::WorkspaceConflict);
    verifyClean();
}

void TestEventLog::conflictInTheMiddleKeepsNothing()
{
    samples::Chain first(u"d1"_s);
    samples::Chain second(u"d2"_s);
    std::vector<Envelope> envelopes = samples::submission(first, 2);
    for (Envelope &envelope : samples::submission(second, 2))
        envelopes.push_back(std::move(envelope));
    envelopes.back().hash = u"wrong"_s;
    QVERIFY(!workspace().append(envelopes));
    QCOMPARE(workspace().info()->events, 0);
    QCOMPARE(workspace().info()->dossiers, 0);
    envelopes.back().hash = hashOf(envelopes.back());
    QVERIFY(workspace().append(envelopes)); // what was folded ahead is not remembered
    verifyClean();
}

void TestEventLog::conflictOfTwoWritersKeepsTheFirst()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    const auto other = Workspace::open(workspace().path());
    QVERIFY(other);
    QVERIFY((*other)->dossier(chain.dossier())); // both have folded it
    samples::Chain there = chain;
    QVERIFY(workspace().append({chain.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"yes"_s})}));
    QCOMPARE((*other)->append({there.next(u"agodi"_s, event::Withdrawn{u"no"_s})}).error().code,
             ErrorCode::WorkspaceConflict);
    QVERIFY((*other)->append({chain.next(u"vdab"_s, event::AdviceSigned{OrganisationId(u"vdab"_s), u"yes"_s})}));
    QVERIFY(*workspace().dossier(chain.dossier()) == *(*other)->dossier(chain.dossier()));
    verifyClean();
}

void TestEventLog::lateEventOfAnotherCopyIsFoldedInItsPlace()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 4)));
    // The DPO of vdab works on a copy that has seen the submission only; agodi goes on here.
    Verdict refusal;
    refusal.kind = VerdictKind::Refuse;
    const Envelope late = chain.next(
        u"vdab"_s, event::VerdictGiven{OrganisationId(u"vdab"_s), {LineId(u"l2"_s)}, refusal}, {{u"kuleuven"_s, 2}});
    std::vector<Envelope> here{
        chain.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"yes"_s}, {{u"kuleuven"_s, 2}}),
        chain.next(u"kuleuven"_s, event::Withdrawn{u"too late"_s}, {{u"agodi"_s, 1}})};
    QVERIFY(workspace().append(here));
    QVERIFY(workspace().append({late}));
    const auto state = workspace().dossier(chain.dossier());
    QVERIFY(state);
    QVERIFY(state->verdicts.contains(LineId(u"l2"_s))); // it was earlier than the withdrawal
    QVERIFY(*state == fold(chain.dossier(), *workspace().events(chain.dossier())));
    verifyClean();
}

void TestEventLog::projectionsAreWhatARebuildGives()
{
    QRandomGenerator chance(20261122);
    std::vector<samples::Chain> chains;
    for (int i = 0; i < 6; ++i) {
        chains.emplace_back(u"d%1"_s.arg(i));
        QVERIFY(workspace().append(samples::submission(chains.back(), 1 + i * 2)));
    }
    const QStringList streams{u"agodi"_s, u"vdab"_s, u"kuleuven"_s, u"ivc"_s};
    for (int step = 0; step < 400; ++step) {
        samples::Chain &chain = chains.at(chance.bounded(quint32(chains.size())));
        const QString stream = streams.at(chance.bounded(int(streams.size())));
        std::vector<Envelope> envelopes;
        for (quint32 i = 0; i <= chance.bounded(3u); ++i) {
            QMap<QString, int> seen = chain.seenBy(stream);
            if (chance.bounded(4) == 0) // a copy that has not seen everything, but no less than before
                seen = {{u"kuleuven"_s, 2}};
            if (stream == u"kuleuven"_s)
                seen.remove(u"kuleuven"_s);
            envelopes.push_back(chain.next(stream, samples::anyEvent(chance, 5), seen));
        }
        const auto appended = workspace().append(envelopes);
        QVERIFY2(appended, appended ? "" : qPrintable(toPlainText(appended.error())));
    }
    for (const samples::Chain &chain : chains)
        QVERIFY(*workspace().dossier(chain.dossier()) == fold(chain.dossier(), *workspace().events(chain.dossier())));

    const auto before = workspace().verify();
    QVERIFY(before);
    for (const Problem &problem : before->problems) // a stream may have seen less than before: that is the test's doing
        QVERIFY2(problem.message.startsWith(u"had seen more"), qPrintable(problem.where + u": "_s + problem.message));
    const auto listed = workspace().dossiers({});
    const auto tracks = workspace().tracks({});
    QVERIFY(workspace().rebuildProjections());
    QCOMPARE(*workspace().dossiers({}), *listed);
    QCOMPARE(*workspace().tracks({}), *tracks);
    QCOMPARE(workspace().verify()->problems, before->problems);
}

void TestEventLog::tracksComeBackAsFolded()
{
    QRandomGenerator chance(7);
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 4)));
    for (int i = 0; i < 120; ++i)
        QVERIFY(workspace().append({chain.next(u"agodi"_s, samples::anyEvent(chance, 4))}));
    const auto state = workspace().dossier(chain.dossier());
    const auto rows = workspace().tracks({});
    QVERIFY(state && rows);
    QCOMPARE(rows->size(), state->tracks.size());
    for (const TrackRow &row : *rows) {
        QVERIFY(state->track(row.state.plan.id));
        QVERIFY(*state->track(row.state.plan.id) == row.state);
    }
}

void TestEventLog::agendaHoldsWhatIsStillOn()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    const TrackId track(u"ivc-ssh:ivc"_s);
    const QDate day(2026, 12, 1);
    const event::Scheduled scheduled{track, SessionId(u"s1"_s), CommitteeId(u"ivc-ssh-social"_s), day, 40};
    QVERIFY(workspace().append({chain.next(u"ivc"_s, event::FoundComplete{track, {}})}));
    QVERIFY(workspace().append({chain.next(u"ivc"_s, scheduled)}));
    const auto items = workspace().agenda(day, day);
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->front().session, SessionId(u"s1"_s));
    QCOMPARE(items->front().minutes, 40);
    QCOMPARE(items->front().waitingSince, QDate(2026, 11, 2));
    QCOMPARE(items->front().title, samples::request(1).title.in(u"nl"_s));
    QCOMPARE(workspace().agenda(day.addDays(1), day.addDays(9))->size(), 0);
    QVERIFY(workspace().append({chain.next(u"ivc"_s, event::Unscheduled{track, u"full"_s})}));
    QCOMPARE(workspace().agenda(day, day)->size(), 0);
    QVERIFY(workspace().append({chain.next(u"ivc"_s, scheduled)}));
    QVERIFY(workspace().append({chain.next(u"kuleuven"_s, event::Withdrawn{u"w"_s})}));
    QCOMPARE(workspace().agenda(day, day)->size(), 0);
    verifyClean();
}

void TestEventLog::signedVerdictIsAPrecedentAndCounts()
{
    const VariableId variable(u"agodi/register/v1"_s);
    QVERIFY(
        workspace().importVariables({samples::variable(u"agodi"_s, u"register"_s, u"v1"_s, u"Eerste"_s)}, u"test"_s));
    const auto used = [&] {
        CatalogueQuery query;
        query.words = u"v1"_s;
        const VariableHit hit = workspace().searchVariables(query)->front();
        return std::pair(hit.asked, hit.granted);
    };
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    QCOMPARE(used(), std::pair(1, 0));
    Verdict verdict;
    verdict.kind = VerdictKind::Coarsen;
    verdict.granularity = u"class"_s;
    const OrganisationId agodi(u"agodi"_s);
    const Envelope given = chain.next(u"agodi"_s, event::VerdictGiven{agodi, {LineId(u"l1"_s)}, verdict});
    QVERIFY(workspace().append({given}));
    QCOMPARE(used(), std::pair(1, 0)); // not signed yet
    const Envelope signedThen = chain.next(u"agodi"_s, event::AdviceSigned{agodi, u"yes"_s});
    QVERIFY(workspace().append({signedThen}));
    QCOMPARE(used(), std::pair(1, 1));

    const auto precedents = workspace().precedents({{variable}, DossierId()});
    QVERIFY(precedents);
    QCOMPARE(precedents->size(), 1);
    QCOMPARE(precedents->front().verdict, verdict);
    QCOMPARE(precedents->front().at, signedThen.at);
    QCOMPARE(precedents->front().purpose, u"research"_s);
    QCOMPARE(precedents->front().granularity, u"exact"_s);
    QVERIFY(precedents->front().isSigned);
    QCOMPARE(workspace().precedents({{variable}, chain.dossier()})->size(), 0);
    verifyClean();
}

void TestEventLog::likeSignsInAWordAreLetters()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 1)));
    const auto found = [&](const QString &words) {
        DossierQuery query;
        query.words = words;
        return workspace().dossiers(query)->size();
    };
    QCOMPARE(found(u"DOORSTROOM"_s), 1);
    QCOMPARE(found(u"een 100%_"_s), 1); // without its accent
    QCOMPARE(found(u"d1"_s), 1);
    QCOMPARE(found(u"%x"_s), 0);
    QCOMPARE(found(u"d_o"_s), 0);
    QCOMPARE(found(u"'; drop table dossier; --"_s), 0);
}

void TestEventLog::reopenedDossierGoesOn()
{
    samples::Chain chain(u"d1"_s);
    QVERIFY(workspace().append(samples::submission(chain, 2)));
    const QString path = workspace().path();
    m_workspace.reset();
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    samples::Chain again(u"d1"_s, QDateTime(QDate(2026, 11, 9), QTime(9, 0), QTimeZone::UTC));
    again.continueAfter(*workspace().dossier(chain.dossier()));
    QVERIFY(workspace().append({again.next(u"agodi"_s, event::AdviceSigned{OrganisationId(u"agodi"_s), u"yes"_s})}));
    verifyClean();
}

void TestEventLog::filingEndsTheDraftInOneGo()
{
    samples::Chain chain(u"d1"_s);
    const Draft draft{chain.dossier(), PersonId(u"ann"_s), {}, {}, {}};
    QVERIFY(workspace().saveDraft(draft));
    std::vector<Envelope> filing = samples::submission(chain, 3);
    std::vector<Envelope> broken = filing;
    broken.back().hash = u"00"_s;
    QVERIFY(!workspace().append(broken));
    QCOMPARE(*workspace().draft(draft.id), draft); // a refusal takes nothing away
    QVERIFY(workspace().append(filing));
    QCOMPARE(workspace().draft(draft.id).error().code, ErrorCode::NotFound);
}

void TestEventLog::whatAsksForTheSameIsFound()
{
    samples::Chain large(u"large"_s);
    samples::Chain small(u"small"_s);
    QVERIFY(workspace().append(samples::submission(large, 4)));
    QVERIFY(workspace().append(samples::submission(small, 1)));
    const std::vector<VariableId> asked{VariableId(u"agodi/register/v1"_s), VariableId(u"vdab/register/v2"_s),
                                        VariableId(u"rsz/register/none"_s)};
    const auto rows = workspace().overlaps(asked, DossierId());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->front().dossier.id, large.dossier());
    QCOMPARE(rows->front().shared, 2);
    QCOMPARE(rows->front().dossier.lineCount, 4);
    QCOMPARE(rows->back().shared, 1);
    QCOMPARE(workspace().overlaps(asked, large.dossier())->size(), 1);
    QVERIFY(workspace().overlaps({}, DossierId())->empty());
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
