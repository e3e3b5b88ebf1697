// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QJsonDocument>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a state holds, as text: what must not be seen must not stand in it anywhere.
QString allTextOf(const DossierState &state)
{
    QStringList text{state.id.value, state.formVersion, state.rulesVersion, state.requesterPerson.value,
                     state.notes.join(u'\n')};
    if (state.request)
        text << QString::fromUtf8(canonicalJson(toJson(*state.request)));
    for (const TrackState &track : state.tracks) {
        text << QString::fromUtf8(canonicalJson(toJson(Event(event::Routed{{}, {}, {track.plan}}))));
        if (track.returned)
            text << track.returned->reason << track.returned->missing;
        for (const ClockStop &stop : track.stops)
            text << stop.question << stop.ground;
    }
    for (const auto &[line, verdicts] : state.verdicts)
        for (const auto &[organisation, verdict] : verdicts)
            text << line.value << organisation.value << verdict.sentence << verdict.reason;
    for (const auto &[organisation, advice] : state.advices)
        text << organisation.value << advice.conclusion;
    for (const auto &[organisation, at] : state.adviceTimes)
        text << organisation.value;
    for (const OpenQuestion &question : state.questions)
        text << question.asked.text << question.asked.line.value
             << (question.answer ? question.answer->text : QString());
    text << state.heads.keys() << state.hashes.keys() << state.hashes.values();
    return text.join(u'\n');
}

/// A dossier with something to hide in every corner: AGODI has signed, RSZ has only begun.
World fullWorld()
{
    World world;
    command::Submit submission = world.submission();
    submission.request.facts.insert(u"agreement"_s, QJsonObject{{u"rsz"_s, u"no"_s}, {u"agodi"_s, u"yes"_s}});
    submission.request.otherMembers.insert(u"hidden"_s, u"secret-of-rsz"_s);
    submission.request.origins.insert(u"S6.Q5"_s, {u"secret-of-rsz"_s, {}});
    submission.request.formerAnswers.insert(u"S9.Q9"_s, {{}, {}, u"secret-of-rsz"_s});
    world.must(world.requester, submission);
    world.findComplete();
    world.must(world.dpoAgodi,
               command::GiveVerdict{World::body("agodi"),
                                    World::lineIds({"l1", "l2"}),
                                    {VerdictKind::Approve, {}, {}, {}, u"said-by-agodi"_s, {}}});
    world.sign(world.dpoAgodi);
    world.must(world.dpoRsz,
               command::GiveVerdict{World::body("rsz"),
                                    World::lineIds({"l8"}),
                                    {VerdictKind::Refuse, {}, {}, u"r"_s, u"note-of-rsz"_s, {}}});
    world.must(world.dpoRsz, command::AskQuestion{{}, LineId(u"l8"_s), u"q-rsz"_s, u"question-of-rsz"_s, false});
    world.must(world.secretary,
               command::AskQuestion{World::id("ivc-ssh:ivc"), LineId(u"l5"_s), u"q-ivc"_s, u"question-of-ivc"_s, true});
    world.must(world.dpoAgodi, command::AskQuestion{{}, LineId(u"l1"_s), u"q-agodi"_s, u"question-of-agodi"_s, false});
    return world;
}

} // namespace

class TestView : public QObject {
    Q_OBJECT

private slots:
    void eachSeesItsOwnAndNothingElse_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QStringList>("seen");
        QTest::addColumn<QStringList>("hidden");
        const World world;
        const QStringList all{
            u"\"l1\""_s,          u"\"l5\""_s,          u"\"l8\""_s,        u"why-rsz"_s, u"said-by-agodi"_s,
            u"question-of-rsz"_s, u"question-of-ivc"_s, u"secret-of-rsz"_s, u"doel"_s,    u"protocol-vl:agodi"_s,
            u"ivc-fed"_s};
        const QStringList ofRsz{u"\"l8\""_s, u"rsz"_s, u"note-of-rsz"_s, u"question-of-rsz"_s};
        QTest::newRow("requester") << world.requester << all << QStringList{u"note-of-rsz"_s};
        QTest::newRow("dpo of the recipient") << world.dpoKuleuven << all << QStringList{u"note-of-rsz"_s};
        QTest::newRow("controller of the recipient")
            << world.controllerKuleuven << all << QStringList{u"note-of-rsz"_s};
        QTest::newRow("dpo of agodi")
            << world.dpoAgodi
            << QStringList{u"\"l1\""_s, u"\"l2\""_s, u"said-by-agodi"_s, u"question-of-agodi"_s, u"protocol-vl:agodi"_s,
                           u"doel"_s}
            << (ofRsz
                + QStringList{u"\"l5\""_s, u"vdab"_s, u"ivc"_s, u"ksz-contract"_s, u"secret-of-rsz"_s,
                              u"question-of-ivc"_s});
        QTest::newRow("controller of agodi")
            << world.controllerAgodi << QStringList{u"\"l1\""_s, u"said-by-agodi"_s} << ofRsz;
        QTest::newRow("dpo of rsz") << world.dpoRsz << (ofRsz + QStringList{u"ivc-ssh:ivc"_s, u"ksz-contract:ksz"_s})
                                    << QStringList{u"\"l1\""_s, u"\"l5\""_s,          u"agodi"_s,
                                                   u"vdab"_s,   u"question-of-ivc"_s, u"protocol"_s};
        QTest::newRow("secretary") << world.secretary
                                   << QStringList{u"\"l5\""_s, u"\"l8\""_s, u"question-of-ivc"_s, u"question-of-rsz"_s,
                                                  u"ksz-contract:ksz"_s}
                                   << QStringList{u"\"l1\""_s, u"agodi"_s, u"note-of-rsz"_s, u"protocol"_s,
                                                  u"secret-of-rsz"_s};
        QTest::newRow("member") << world.member << QStringList{u"\"l5\""_s, u"\"l8\""_s}
                                << QStringList{u"\"l1\""_s, u"agodi"_s, u"note-of-rsz"_s};
        QTest::newRow("secretary of the federal chamber")
            << world.otherSecretary << QStringList{u"\"l8\""_s, u"ivc-fed:ivc"_s}
            << QStringList{u"\"l1\""_s, u"\"l5\""_s, u"agodi"_s, u"vdab"_s, u"note-of-rsz"_s};
        const QStringList none{u"Doorstroom met lonen"_s,
                               u"l1"_s,
                               u"l5"_s,
                               u"agodi"_s,
                               u"rsz"_s,
                               u"kuleuven"_s,
                               u"doel"_s,
                               u"research"_s,
                               u"rita"_s,
                               u"ivc"_s};
        QTest::newRow("public") << world.nobody << QStringList() << none;
        QTest::newRow("dpo of a stranger") << samplePerson("s", {Role::Dpo}, {"onem"}) << QStringList() << none;
        QTest::newRow("requester of another dossier")
            << samplePerson("s", {Role::Requester}, {"agodi"}) << QStringList() << none;
        QTest::newRow("secretary of no committee")
            << samplePerson("s", {Role::Secretary}, {"ksz"}) << QStringList() << none;
        QTest::newRow("member without the role")
            << samplePerson("s", {}, {"kuleuven"}, {"ivc-ssh-social"}) << QStringList() << none;
    }
    void eachSeesItsOwnAndNothingElse()
    {
        QFETCH(Person, person);
        QFETCH(QStringList, seen);
        QFETCH(QStringList, hidden);
        const World world = fullWorld();
        const QString text = allTextOf(viewFor(world.state, person, world.committees));
        for (const QString &word : seen)
            QVERIFY2(text.contains(word), qPrintable(u"not seen: "_s + word));
        for (const QString &word : hidden)
            QVERIFY2(!text.contains(word), qPrintable(u"seen: "_s + word + u'\n' + text));
    }

    void theSampleHoldsAllThatIsHidden()
    {
        const QString text = allTextOf(fullWorld().state);
        for (const QString &word : {u"note-of-rsz"_s, u"secret-of-rsz"_s, u"question-of-ivc"_s, u"why-rsz"_s})
            QVERIFY(text.contains(word));
    }

    void theDpoSeesTheNotesOfItsOwnOrganisation()
    {
        const World world = fullWorld();
        QVERIFY(allTextOf(viewFor(world.state, world.dpoRsz, world.committees)).contains(u"note-of-rsz"_s));
        Person requesterAtRsz = world.dpoRsz;
        requesterAtRsz.roles = {Role::Requester};
        QVERIFY(!allTextOf(viewFor(world.state, requesterAtRsz, world.committees)).contains(u"note-of-rsz"_s));
    }

    void signedVerdictsAreSeenByAllWhoSeeTheLine()
    {
        World world = fullWorld();
        world.sign(world.dpoRsz);
        for (const Person *person : {&world.requester, &world.secretary, &world.dpoKuleuven})
            QVERIFY(allTextOf(viewFor(world.state, *person, world.committees)).contains(u"note-of-rsz"_s));
        QVERIFY(!allTextOf(viewFor(world.state, world.dpoAgodi, world.committees)).contains(u"note-of-rsz"_s));
    }

    void thePhaseIsTheSameForEveryViewer()
    {
        for (int phase = 0; phase <= static_cast<int>(Phase::Withdrawn); ++phase) {
            World world;
            world.upTo(static_cast<Phase>(phase));
            for (const Person *person : {&world.requester, &world.dpoAgodi, &world.dpoRsz, &world.secretary,
                                         &world.otherSecretary, &world.nobody}) {
                const DossierState view = viewFor(world.state, *person, world.committees);
                for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 10, 20), QDate(2026, 10, 21)})
                    QVERIFY(view.phaseOn(day) == world.state.phaseOn(day));
            }
        }
    }

    void tracksKeepOnlyTheLinesAndEdgesThatAreSeen()
    {
        const World world = fullWorld();
        const DossierState view = viewFor(world.state, world.dpoRsz, world.committees);
        const TrackState *ivc = view.track(World::id("ivc-ssh:ivc"));
        QVERIFY(ivc);
        QCOMPARE(ivc->plan.lines, World::lineIds({"l8"}));
        QCOMPARE(ivc->plan.after, std::vector<TrackId>{World::id("dpo-advice:rsz")});
        QCOMPARE(ivc->stops.size(), 1u); // the time stands, the words do not
        QVERIFY(ivc->stops.front().ground.isEmpty());
        QVERIFY(!view.track(World::id("dpo-advice:vdab")));
    }

    void aViewOfAViewIsTheSame()
    {
        const World world = fullWorld();
        for (const Person *person : {&world.requester, &world.dpoAgodi, &world.secretary, &world.nobody}) {
            const DossierState once = viewFor(world.state, *person, world.committees);
            QVERIFY(viewFor(once, *person, world.committees) == once);
        }
    }
};

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
