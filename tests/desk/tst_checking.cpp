// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checking.h"
#include "ui/demodesk.h"

#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId kAgodi(u"agodi"_s);

Line line(const QString &id, const QString &dataset, const QString &variable)
{
    Line asked;
    asked.id = LineId(id);
    asked.provider = kAgodi;
    asked.dataset = dataset;
    asked.variable = variable;
    return asked;
}

/// A line of the AGODI, judged by its officer and signed.
DossierState judged(VerdictKind kind)
{
    DossierState state;
    state.id = DossierId(u"d1"_s);
    state.request = Request();
    state.request->lines = {line(u"l1"_s, u"schooltype"_s, u"schooltype"_s)};
    state.verdicts[LineId(u"l1"_s)][kAgodi].kind = kind;
    state.advices.emplace(kAgodi, event::AdviceSigned{kAgodi, {}});
    return state;
}

} // namespace

/// How the variables of a dossier stand, which is what its scripts are measured by.
class TestChecking : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString fault = m_demo.open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void verdictOfTheHolderCounts_data()
    {
        QTest::addColumn<VerdictKind>("kind");
        QTest::addColumn<VariableStanding>("standing");
        QTest::newRow("approved") << VerdictKind::Approve << VariableStanding::Approved;
        QTest::newRow("with conditions") << VerdictKind::Conditions << VariableStanding::Approved;
        QTest::newRow("coarser") << VerdictKind::Coarsen << VariableStanding::Approved;
        QTest::newRow("another instead") << VerdictKind::Replace << VariableStanding::Refused;
        QTest::newRow("refused") << VerdictKind::Refuse << VariableStanding::Refused;
        QTest::newRow("asked back") << VerdictKind::Ask << VariableStanding::Undecided;
    }

    void verdictOfTheHolderCounts()
    {
        QFETCH(VerdictKind, kind);
        QFETCH(VariableStanding, standing);
        QCOMPARE(toString(standingIn(judged(kind))), toString(standing));
    }

    void verdictCountsOnceItIsSignedAndOfTheHolder()
    {
        DossierState state = judged(VerdictKind::Approve);
        state.advices.clear();
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Undecided));
        state = judged(VerdictKind::Approve);
        state.verdicts[LineId(u"l1"_s)].clear();
        state.verdicts[LineId(u"l1"_s)][OrganisationId(u"vdab"_s)] = Verdict();
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Undecided));
        state.verdicts.clear();
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Undecided));
    }

    void refusalByAnAuthorityOutweighsTheAdvice()
    {
        DossierState state = judged(VerdictKind::Approve);
        TrackState track;
        track.plan.lines = {LineId(u"l1"_s)};
        track.decision = event::Decided();
        state.tracks = {track};
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Approved));
        state.tracks.front().decision->outcome = Outcome::Refused;
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Refused));
        state.tracks.front().plan.lines = {LineId(u"other"_s)};
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Approved));
    }

    void variableIsNamedOnceAndTheBetterLineCounts()
    {
        DossierState state = judged(VerdictKind::Approve);
        state.request->lines.push_back(line(u"l2"_s, u"schooltype"_s, u"schooltype"_s)); // for another period
        const auto all = standingVariablesOf(state, m_demo.desk());
        QVERIFY(all);
        QCOMPARE(std::ranges::count(*all, VariableId(u"agodi/schooltype/schooltype"_s), &StandingVariable::id), 1);
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Approved));
        state.verdicts[LineId(u"l1"_s)][kAgodi].kind = VerdictKind::Refuse;
        QCOMPARE(toString(standingIn(state)), toString(VariableStanding::Undecided));
    }

    void restOfTheDataSetsIsKnownAsNotAsked()
    {
        DossierState state;
        state.request = Request();
        Line asked = line(u"l1"_s, u"neet"_s, u"neet_status"_s);
        asked.provider = OrganisationId(u"vdab"_s);
        state.request->lines = {asked};
        const auto all = standingVariablesOf(state, m_demo.desk());
        QVERIFY(all);
        QStringList notAsked;
        for (const StandingVariable &variable : *all)
            if (variable.standing == VariableStanding::NotAsked)
                notAsked << variable.name;
        notAsked.sort();
        QCOMPARE(notAsked, (QStringList{u"neet_bereikt"_s, u"neet_kwartalen"_s}));
        QCOMPARE(all->size(), 3U);
    }

    void selectionTakesWhatTheCatalogueSays()
    {
        Request request;
        request.identifiability = u"pseudonymised"_s;
        request.answers.insert(u"S3.Q2"_s, 61000);
        request.lines = {line(u"l1"_s, u"schooltype"_s, u"schooltype"_s), line(u"l2"_s, u"nowhere"_s, u"nothing"_s),
                         line(u"l3"_s, u"nowhere"_s, u"nothing"_s)};
        request.lines[0].flags = request.lines[1].flags = {u"quasiIdentifier"_s}; // the third tells nobody apart
        const auto selection = selectionOf(request, m_demo.desk());
        QVERIFY(selection);
        QCOMPARE(selection->persons, 61000);
        QCOMPARE(selection->identifiability, u"pseudonymised"_s);
        QCOMPARE(selection->lines.size(), 2U);
        QVERIFY(selection->lines[0].variable);
        QVERIFY(!selection->lines[1].variable); // asked for, though no catalogue knows it
    }

private:
    VariableStanding standingIn(const DossierState &state)
    {
        const auto all = standingVariablesOf(state, m_demo.desk());
        const auto found = std::ranges::find(*all, VariableId(u"agodi/schooltype/schooltype"_s), &StandingVariable::id);
        return found == all->end() ? VariableStanding::NotAsked : found->standing;
    }

    DemoDesk m_demo;
};

QTEST_MAIN(TestChecking)
#include "tst_checking.moc"
