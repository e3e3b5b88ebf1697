// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "dossier/advice.h"

#include <QJsonArray>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId kAgodi(u"agodi"_s);
const OrganisationId kKuleuven(u"kuleuven"_s);

command::AskQuestion question(const char *id, const char *line, Audience audience)
{
    return {
        {},      LineId(QLatin1StringView(line)), QLatin1StringView(id), u"text of "_s + QLatin1StringView(id), false,
        audience};
}

Verdict refusal()
{
    Verdict verdict;
    verdict.kind = VerdictKind::Refuse;
    verdict.reason = u"necessity"_s;
    return verdict;
}

bool sees(const World &world, const Person &person, const QString &question)
{
    return viewFor(world.state, person, world.committees).question(question) != nullptr;
}

} // namespace

/// What reviewers do among themselves: internal questions, colleagues, conflicts of interest; and what they sign.
class TestReview : public QObject {
    Q_OBJECT

private slots:
    void internalQuestionsStayInside_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QStringList>("seen"); // of: toRequester ofLine ofDossier own
        const World world;
        const QStringList all{u"toRequester"_s, u"ofLine"_s, u"ofDossier"_s, u"own"_s};
        const QStringList shared{u"toRequester"_s, u"ofLine"_s, u"ofDossier"_s};
        QTest::newRow("its own officer") << world.dpoAgodi << all;
        QTest::newRow("its own controller") << world.controllerAgodi << all;
        QTest::newRow("officer of the recipient") << world.dpoKuleuven << shared;
        QTest::newRow("controller of the recipient") << world.controllerKuleuven << shared;
        QTest::newRow("officer of another provider") << world.dpoVdab << QStringList{u"ofDossier"_s};
        QTest::newRow("requester") << world.requester << QStringList{u"toRequester"_s};
        QTest::newRow("requester at the same body as the provider")
            << samplePerson("x", {Role::Requester}, {"agodi"}) << QStringList();
        QTest::newRow("secretary") << world.secretary << QStringList();
        QTest::newRow("member") << world.member << QStringList();
        QTest::newRow("other secretary") << world.otherSecretary << QStringList();
        QTest::newRow("officer of a stranger") << samplePerson("y", {Role::Dpo}, {"onem"}) << QStringList();
        QTest::newRow("everybody") << world.nobody << QStringList();
    }
    void internalQuestionsStayInside()
    {
        QFETCH(Person, person);
        QFETCH(QStringList, seen);
        World world;
        world.submit();
        world.must(world.dpoAgodi, question("toRequester", "l1", Audience::Requester));
        world.must(world.dpoAgodi, question("ofLine", "l1", Audience::Reviewers));
        world.must(world.dpoAgodi, question("ofDossier", "", Audience::Reviewers));
        world.must(world.dpoAgodi, question("own", "l2", Audience::Own));
        for (const QString &id : {u"toRequester"_s, u"ofLine"_s, u"ofDossier"_s, u"own"_s})
            QVERIFY2(sees(world, person, id) == seen.contains(id), qPrintable(id));
    }

    /// Every person against every line, verdict, question and note: what is not in the row must not be seen.
    void whoSeesWhatOfEachLine_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("seen");
        const World world;
        const QString recipient = u"l1 l2 l5 l8 v-l1 v-kul q-l1 q-l5 q-l8 s-l1 s-l5 s-l8 o-kul"_s;
        const QString agodi = u"l1 l2 v-l1 q-l1 s-l1 o-l1"_s;
        QTest::newRow("requester") << world.requester << u"l1 l2 l5 l8 v-l1 q-l1 q-l5 q-l8"_s;
        QTest::newRow("dpo of the recipient") << world.dpoKuleuven << recipient;
        QTest::newRow("controller of the recipient") << world.controllerKuleuven << recipient;
        QTest::newRow("dpo of agodi") << world.dpoAgodi << agodi;
        QTest::newRow("controller of agodi") << world.controllerAgodi << agodi;
        QTest::newRow("dpo of vdab") << world.dpoVdab << u"l5 v-l5 q-l5 s-l5 o-l5"_s;
        QTest::newRow("dpo of rsz") << world.dpoRsz << u"l8 v-l8 q-l8 s-l8 o-l8"_s;
        QTest::newRow("dpo of vdab and rsz")
            << samplePerson("both", {Role::Dpo}, {"vdab", "rsz"}) << u"l5 l8 v-l5 v-l8 q-l5 q-l8 s-l5 s-l8 o-l5 o-l8"_s;
        QTest::newRow("secretary") << world.secretary << u"l5 l8 q-l5 q-l8"_s;
        QTest::newRow("member") << world.member << u"l5 l8 q-l5 q-l8"_s;
        QTest::newRow("secretary of the other chamber") << world.otherSecretary << u"l8 q-l8"_s;
        QTest::newRow("dpo of a stranger") << samplePerson("s", {Role::Dpo}, {"onem"}) << QString();
        QTest::newRow("everybody") << world.nobody << QString();
    }
    void whoSeesWhatOfEachLine()
    {
        QFETCH(Person, person);
        QFETCH(QString, seen);
        World world;
        world.submit();
        const auto work = [&world](const Person &dpo, const char *line, const QString &name) {
            Verdict verdict;
            verdict.sentence = u"v-"_s + name;
            world.must(dpo, command::GiveVerdict{dpo.organisations.front(), World::lineIds({line}), verdict});
            for (const auto &[prefix, audience] :
                 {std::pair("q-", Audience::Requester), std::pair("s-", Audience::Reviewers),
                  std::pair("o-", Audience::Own)}) {
                const QString id = QLatin1StringView(prefix) + name;
                if (name != u"kul"_s || audience == Audience::Own)
                    world.must(dpo, command::AskQuestion{{}, LineId(QLatin1StringView(line)), id, id, false, audience});
            }
        };
        work(world.dpoAgodi, "l1", u"l1"_s);
        world.approve(world.dpoAgodi, {"l2"});
        world.sign(world.dpoAgodi);
        work(world.dpoVdab, "l5", u"l5"_s);
        work(world.dpoRsz, "l8", u"l8"_s);
        work(world.dpoKuleuven, "l1", u"kul"_s);

        const DossierState view = viewFor(world.state, person, world.committees);
        QStringList found;
        for (const Line &line : view.request ? view.request->lines : std::vector<Line>())
            found << line.id.value;
        for (const auto &[line, verdicts] : view.verdicts)
            for (const auto &[organisation, verdict] : verdicts)
                found << verdict.sentence;
        for (const OpenQuestion &open : view.questions)
            found << open.asked.text;
        found.removeAll(QString());
        found.sort();
        QStringList expected = seen.split(u' ', Qt::SkipEmptyParts);
        expected.sort();
        QCOMPARE(found, expected);
    }

    void onlyTheRightOnesAnswer()
    {
        World world;
        world.submit();
        world.must(world.dpoAgodi, question("r", "l1", Audience::Requester));
        world.must(world.dpoAgodi, question("all", "l1", Audience::Reviewers));
        world.must(world.dpoAgodi, question("own", "l1", Audience::Own));
        const auto answered = [&](const Person &person, const QString &id) {
            World trial = world;
            return trial.act(person, command::AnswerQuestion{id, u"Omdat."_s}).has_value();
        };
        QVERIFY(answered(world.requester, u"r"_s));
        QVERIFY(!answered(world.requester, u"all"_s));
        QVERIFY(!answered(world.requester, u"own"_s));
        QVERIFY(!answered(world.dpoKuleuven, u"r"_s)); // the officer does not answer for the researcher
        QVERIFY(answered(world.dpoKuleuven, u"all"_s));
        QVERIFY(!answered(world.dpoKuleuven, u"own"_s));
        QVERIFY(answered(world.controllerAgodi, u"own"_s));
        QVERIFY(!answered(world.dpoVdab, u"all"_s)); // not its line
        QVERIFY(!answered(world.secretary, u"all"_s));
        world.must(world.dpoKuleuven, command::AnswerQuestion{u"all"_s, u"Omdat."_s});
        QCOMPARE(world.state.question(u"all"_s)->answeredFor, kKuleuven);
        QCOMPARE(world.state.question(u"all"_s)->answeredBy, world.dpoKuleuven.id);
    }

    void anInternalQuestionIsTheReviewersAndStopsNoClock()
    {
        World world;
        world.upTo(Phase::Complete);
        const auto refusedTo = [&](const Person &person, command::AskQuestion asked) {
            const auto done = world.act(person, asked);
            return done ? QString() : done.error().args.value(3, toString(Phase::Draft));
        };
        QCOMPARE(refusedTo(world.secretary, {World::id("ivc-ssh:ivc"), {}, u"x"_s, u"?"_s, false, Audience::Own}),
                 u"reviewer"_s);
        QCOMPARE(refusedTo(world.member, question("x", "l5", Audience::Reviewers)), u"reviewer"_s);
        QCOMPARE(refusedTo(world.dpoVdab, question("x", "l1", Audience::Reviewers)), u"reviewer"_s);
        QCOMPARE(refusedTo(world.dpoVdab, question("x", "", Audience::Reviewers)), QString());
        command::AskQuestion stopping = question("y", "", Audience::Own);
        stopping.stopsClock = true;
        QCOMPARE(world.act(world.dpoVdab, stopping).error().code, ErrorCode::WrongState);
        QVERIFY(world.track("ivc-ssh:ivc").stops.empty());
    }

    void aConflictOfInterestHidesTheDossier()
    {
        World world;
        world.upTo(Phase::Complete);
        world.must(world.dpoAgodi, command::AssignReview{kAgodi, world.dpoAgodi.id});
        world.must(world.dpoAgodi, command::DeclareConflict{world.dpoAgodi.id, u"Mijn zus vraagt dit aan."_s});
        const DossierState view = viewFor(world.state, world.dpoAgodi, world.committees);
        QVERIFY(!view.request && view.tracks.empty() && view.questions.empty() && view.conflicts.empty());
        QVERIFY(world.state.assignments.empty());
        for (const Command &command :
             {Command(command::GiveVerdict{kAgodi, World::lineIds({"l1"}), {}}),
              Command(command::SignAdvice{kAgodi, {}}), Command(question("z", "l1", Audience::Own)),
              Command(command::DeclareConflict{world.dpoAgodi.id, {}})}) {
            const auto refused = world.act(world.dpoAgodi, command);
            QVERIFY2(!refused, qPrintable(typeOf(command)));
            QCOMPARE(refused.error().args.value(3), u"conflict"_s);
        }
        const DossierState colleague = viewFor(world.state, world.controllerAgodi, world.committees);
        QCOMPARE(colleague.conflicts.size(), 1u);
        const DossierState requester = viewFor(world.state, world.requester, world.committees);
        QVERIFY(requester.request && requester.conflicts.empty()); // why is inside
        QCOMPARE(world.act(world.controllerAgodi, command::DeclareConflict{world.dpoVdab.id, {}}).error().args.value(3),
                 u"own"_s); // nobody declares for another
        QVERIFY(!world.act(world.requester, command::DeclareConflict{world.requester.id, {}}));
    }

    void aReviewIsGivenToAColleague()
    {
        World world;
        world.submit();
        const PersonId colleague(u"dora"_s);
        world.must(world.dpoAgodi, command::AssignReview{kAgodi, colleague});
        QCOMPARE(world.state.assignments.at(kAgodi), colleague);
        QVERIFY(!world.act(world.dpoAgodi, command::AssignReview{kAgodi, colleague})); // it is so already
        QVERIFY(viewFor(world.state, world.dpoAgodi, world.committees).assignments.contains(kAgodi));
        QVERIFY(viewFor(world.state, world.requester, world.committees).assignments.empty());
        QCOMPARE(world.act(world.dpoVdab, command::AssignReview{kAgodi, colleague}).error().code,
                 ErrorCode::NotPermitted);
        world.must(world.dpoAgodi, command::AssignReview{kAgodi, {}});
        QVERIFY(world.state.assignments.empty());
        world.adviseAll();
        QVERIFY(!world.act(world.dpoAgodi, command::AssignReview{kAgodi, colleague})); // signed
    }

    void signedAdvicesThatDifferAreListed()
    {
        World world;
        world.submit();
        world.approve(world.dpoAgodi, {"l1", "l2"});
        world.must(world.dpoKuleuven, command::GiveVerdict{kKuleuven, World::lineIds({"l2"}), refusal()});
        Verdict reasoned;
        reasoned.reason = u"justified"_s; // another reason for the same verdict makes no difference
        world.must(world.dpoKuleuven, command::GiveVerdict{kKuleuven, World::lineIds({"l1"}), reasoned});
        world.sign(world.dpoAgodi);
        QVERIFY(disagreementsOf(world.state).empty()); // what is not signed is a working note
        world.sign(world.dpoKuleuven);
        const auto found = disagreementsOf(world.state);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().line, LineId(u"l2"_s));
        QCOMPARE(found.front().said.size(), 2u);
        QVERIFY(found.front().said.at(0).second.kind == VerdictKind::Approve);
        QVERIFY(found.front().said.at(1).second == refusal());
        // and each sees what it may: the other provider nothing of it
        QVERIFY(disagreementsOf(viewFor(world.state, world.dpoVdab, world.committees)).empty());
        QCOMPARE(disagreementsOf(viewFor(world.state, world.dpoAgodi, world.committees)).size(), 1u);
    }

    void twoGranularitiesAreADisagreement()
    {
        World world;
        world.submit();
        Verdict coarse{VerdictKind::Coarsen, u"province"_s, {}, u"proportionality"_s, {}, {}};
        world.must(world.dpoAgodi, command::GiveVerdict{kAgodi, World::lineIds({"l1", "l2"}), coarse});
        Verdict coarser = coarse;
        world.must(world.dpoKuleuven, command::GiveVerdict{kKuleuven, World::lineIds({"l1"}), coarser});
        coarser.granularity = u"region"_s;
        world.must(world.dpoKuleuven, command::GiveVerdict{kKuleuven, World::lineIds({"l2"}), coarser});
        world.sign(world.dpoAgodi);
        world.sign(world.dpoKuleuven);
        const auto found = disagreementsOf(world.state);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().line, LineId(u"l2"_s));
    }

    void aProtocolWaitsForTheAdvicesThatItNeeds()
    {
        World world;
        world.submit();
        const command::Conclude protocol{World::id("protocol-vl:agodi"), world.today(), u"P/1"_s};
        const auto blocking = [&] {
            const auto done = world.act(world.controllerAgodi, protocol);
            return done ? QString() : done.error().args.value(2);
        };
        QCOMPARE(blocking(), u"dpo-advice:agodi, dpo-advice:kuleuven"_s);
        world.approve(world.dpoAgodi, {"l1", "l2"});
        QCOMPARE(blocking(), u"dpo-advice:agodi, dpo-advice:kuleuven"_s); // verdicts alone are no advice
        world.sign(world.dpoAgodi);
        QCOMPARE(blocking(), u"dpo-advice:kuleuven"_s);
        world.sign(world.dpoKuleuven);
        QCOMPARE(blocking(), QString());
    }

    void whatIsSignedIsHashedWhole()
    {
        World world;
        world.submit();
        world.approve(world.dpoAgodi, {"l1", "l2"});
        world.must(world.dpoAgodi, question("r", "l1", Audience::Requester));
        world.must(world.dpoAgodi, question("own", "l1", Audience::Own));
        world.must(world.requester, command::AnswerQuestion{u"r"_s, u"Omdat."_s});
        Considered considered;
        considered.questions = exchangesOf(world.state, kAgodi);
        QCOMPARE(considered.questions.size(), 1u); // a note is no part of what is handed over
        QCOMPARE(considered.questions.front().answer, u"Omdat."_s);
        considered.documents = {{u"dpia.pdf"_s, QString(64, u'b')}};
        considered.granted = 3;
        QCOMPARE(consideredFromJson(toJson(considered)), considered);
        world.must(world.dpoAgodi, command::SignAdvice{kAgodi, u"gunstig"_s, u"Dirk"_s, u"dpo"_s, toJson(considered)});
        const event::AdviceSigned advice = world.state.advices.at(kAgodi);
        QCOMPARE(advice.contentHash.size(), 64);
        QCOMPARE(advice.contentHash, adviceHash(world.state, advice));
        QVERIFY(isIntact(world.state, advice));
        QCOMPARE(adviceContent(world.state, advice).value(u"lines"_s).toArray().size(), 2);
        QVERIFY(world.state.notes.isEmpty());

        const auto isBroken = [&](auto change) {
            DossierState other = world.state;
            event::AdviceSigned changed = advice;
            change(other, changed);
            return !isIntact(other, changed);
        };
        QVERIFY(isBroken([](DossierState &, event::AdviceSigned &a) { a.conclusion = u"ongunstig"_s; }));
        QVERIFY(isBroken([](DossierState &, event::AdviceSigned &a) { a.signedBy = u"Iemand"_s; }));
        QVERIFY(isBroken([](DossierState &, event::AdviceSigned &a) { a.considered = {}; }));
        QVERIFY(
            isBroken([](DossierState &s, event::AdviceSigned &) { s.verdicts[LineId(u"l1"_s)][kAgodi] = refusal(); }));
        QVERIFY(isBroken([](DossierState &s, event::AdviceSigned &) { s.request->lines.front().variable = u"x"_s; }));
    }

    void anAdviceThatWasTamperedWithIsNoted()
    {
        World world;
        world.submit();
        world.approve(world.dpoAgodi, {"l1", "l2"});
        world.sign(world.dpoAgodi);
        std::vector<Envelope> forged = world.envelopes;
        for (Envelope &envelope : forged)
            if (auto *given = std::get_if<event::VerdictGiven>(&envelope.event))
                given->verdict = refusal();
        QVERIFY(fold(world.state.id, world.envelopes).notes.isEmpty());
        const DossierState state = fold(world.state.id, forged);
        QVERIFY(
            std::ranges::any_of(state.notes, [](const QString &note) { return note.contains(u"what was signed"_s); }));
    }

    void anAdviceOfBeforeStillFolds()
    {
        World world;
        world.submit();
        world.approve(world.dpoAgodi, {"l1", "l2"});
        Envelope envelope = world.envelopes.back();
        envelope.sequence += 1;
        envelope.event
            = *eventFromJson(u"advice-signed"_s, {{u"organisation"_s, u"agodi"_s}, {u"conclusion"_s, u"gunstig"_s}});
        const DossierState state = evolve(world.state, envelope);
        QVERIFY(state.advices.contains(kAgodi));
        QVERIFY(state.notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
