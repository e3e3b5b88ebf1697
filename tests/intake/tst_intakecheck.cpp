// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/world.h"
#include "intake/check.h"
#include "routing/ruletable.h"

#include <QJsonArray>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

const TrackId kTrack(u"ivc-ssh:ivc"_s);

QJsonObject fileNamed(const QString &name)
{
    return {{u"name"_s, name}, {u"sha256"_s, QString(64, u'a')}, {u"size"_s, 1}};
}

} // namespace

/// What is there, missing, to be judged or for later; what is asked back, and what changed since.
class TestIntakeCheck : public QObject {
    Q_OBJECT

    struct Desk : World {
        Form form = uniformForm().value_or(Form());
        IntakeTable table = shippedIntake().value_or(IntakeTable());
        Directory directory;
        Route route;

        explicit Desk(const QJsonObject &answers = {}) { file(answers); }
        void file(const QJsonObject &answers)
        {
            command::Submit submit = submission();
            for (auto each = answers.begin(); each != answers.end(); ++each)
                submit.request.answers.insert(each.key(), each.value());
            must(requester, submit);
        }
        IntakeCheck check(const TrackId &track = kTrack)
        {
            IntakeBasis basis{form, table, state, route, directory, {}, today()};
            basis.sentBack = lastSentBack(state.id, envelopes, track, [](const DossierState &then) { return then; });
            return checkIntake(basis, track);
        }
        IntakeStanding standing(const QString &item, const TrackId &track = kTrack)
        {
            const IntakeCheck made = check(track);
            const IntakeItem *found = made.find(item);
            if (!found)
                qFatal("no item %s", qPrintable(item));
            return found->standing;
        }
    };

private slots:
    void shippedTableIsSound()
    {
        const auto table = shippedIntake();
        QVERIFY2(table, table ? "" : qPrintable(toPlainText(table.error())));
        QStringList procedures;
        const auto rules = shippedRules();
        QVERIFY(rules);
        for (const ProcedureKind &kind : rules->procedures)
            procedures << kind.id;
        const std::vector<Problem> problems = checkIntakeTable(*table, *uniformForm(), procedures);
        for (const Problem &problem : problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.message));
        QVERIFY(problems.empty());
        for (const IntakeJudgement &judgement : table->judgements)
            QVERIFY2(judgement.source.evidence == u"unverified"_s || !judgement.source.text.isEmpty(),
                     qPrintable(judgement.code));
    }

    void tableWithHolesIsRefusedWithAllOfThem()
    {
        const auto document = readJson(
            R"({"format":"beraad-intake/1","reasons":[{"code":"no-answer","ask":{"nl":"x"}},{"code":"no-answer","ask":{"nl":"y"}}],
                "judgements":[{"code":"a","source":{"nl":"x"},"evidence":"sure"}],"prerequisites":[],"findings":[]})",
            u"x.json"_s);
        QVERIFY(document);
        const auto table = readIntake(*document);
        QVERIFY(!table);
        QVERIFY(table.error().problems.size() >= 4);
    }

    /// The same list, worked out from the form alone.
    void everyRequiredQuestionOfTheAuthorityIsListedAndNoOther()
    {
        Desk desk;
        const IntakeCheck check = desk.check();
        const logic::Facts facts = factsWithAnswers(answersWithFacts(desk.form, toJson(*desk.state.request)),
                                                    factsOfRequest(*desk.state.request, desk.directory));
        QStringList expected;
        for (const Section &section : desk.form.sections)
            for (const Question &question : section.questions) {
                const bool isOurs = question.askedBy.contains(u"all"_s) || question.askedBy.contains(u"ivc-ssh"_s);
                if (isOurs && isVisible(question, facts) && isRequired(question, facts))
                    expected << question.id.value;
                if (question.type != AnswerType::Variables)
                    continue;
                for (const Question &line : desk.form.lineQuestions)
                    if ((line.askedBy.contains(u"all"_s) || line.askedBy.contains(u"ivc-ssh"_s))
                        && isVisible(line, facts) && isRequired(line, facts))
                        expected << line.id.value;
            }
        QStringList listed;
        for (const IntakeItem &item : check.items)
            if (item.kind == IntakeKind::Question)
                listed << item.id;
        QCOMPARE(listed, expected);
        QVERIFY(listed.size() > 20);
    }

    void anAnswerThatIsThereIsNotAskedBack()
    {
        QVERIFY(Desk().standing(u"S2.Q1"_s) == IntakeStanding::There); // of the sample request
        QVERIFY(Desk().standing(u"S2.Q3"_s) == IntakeStanding::Missing);
        QVERIFY(Desk({{u"S2.Q3"_s, u"Wat werkt?"_s}}).standing(u"S2.Q3"_s) == IntakeStanding::There);
        Desk wrong({{u"S3.Q2"_s, u"veel"_s}}); // a number is asked
        const IntakeCheck check = wrong.check();
        QVERIFY(check.find(u"S3.Q2"_s)->standing == IntakeStanding::Missing);
        QCOMPARE(check.find(u"S3.Q2"_s)->back.code, u"bad-answer"_s);
        QCOMPARE(check.find(u"S2.Q3"_s)->back.code, u"no-answer"_s);
        QVERIFY(!check.find(u"S2.Q3"_s)->source.evidence.isEmpty());
    }

    void onlyLinesOfTheTrackAreAskedFor()
    {
        Desk desk;
        const IntakeCheck check = desk.check(); // its track has l5 and l8
        const auto open = std::ranges::find_if(check.items, [](const IntakeItem &item) {
            return item.kind == IntakeKind::Question && item.id.startsWith(u'V')
                && item.standing == IntakeStanding::Missing;
        });
        QVERIFY(open != check.items.end());
        QCOMPARE(open->back.code, u"lines-open"_s);
        QCOMPARE(open->back.lines, World::lineIds({"l5", "l8"}));
    }

    void theAssessmentComesFirstOrIsAttached()
    {
        Desk desk;
        QVERIFY(desk.standing(u"dpia:kuleuven"_s) == IntakeStanding::Missing);
        desk.must(desk.requester, command::Conclude{World::id("dpia:kuleuven"), desk.today(), {}});
        QVERIFY(desk.standing(u"dpia:kuleuven"_s) == IntakeStanding::There);
        Desk attached({{u"S7.Q1"_s, u"yes"_s}, {u"S7.Q2b"_s, fileNamed(u"dpia.pdf"_s)}});
        QVERIFY(attached.standing(u"dpia:kuleuven"_s) == IntakeStanding::There);
        // Advice is needed for the decision, not for a complete file.
        QVERIFY(desk.standing(u"dpo-advice:rsz"_s) == IntakeStanding::Later);
        desk.approve(desk.dpoRsz, {"l8"});
        desk.sign(desk.dpoRsz);
        QVERIFY(desk.standing(u"dpo-advice:rsz"_s) == IntakeStanding::There);
    }

    void filesAreJudgedWhereThereAreFiles()
    {
        QVERIFY(!Desk().check().find(u"files-readable"_s));
        Desk attached({{u"S7.Q1"_s, u"yes"_s}, {u"S7.Q2b"_s, fileNamed(u"dpia.pdf"_s)}});
        QVERIFY(attached.standing(u"files-readable"_s) == IntakeStanding::ToJudge);
        QVERIFY(attached.standing(u"S7.Q2b"_s) == IntakeStanding::There); // an attachment is listed
    }

    void aFindingDecidesOnAdmissionWhereARuleSaysSo()
    {
        Desk desk;
        Text said;
        said.byLanguage.insert(u"nl"_s, u"Er is iets mis."_s);
        desk.route.findings = {{Finding::Severity::Error, u"ivc-fed-without-notification"_s, u"R-11a"_s, said},
                               {Finding::Severity::Error, u"purpose-excluded"_s, u"R-99"_s, said},
                               {Finding::Severity::Warning, u"no-rule"_s, {}, said},
                               {Finding::Severity::Info, u"note"_s, {}, said}};
        const IntakeCheck social = desk.check();
        QVERIFY(!social.find(u"ivc-fed-without-notification"_s)); // the other chamber's
        QVERIFY(!social.isInadmissible());
        const IntakeItem *other = social.find(u"R-99 purpose-excluded"_s);
        QVERIFY(other);
        QVERIFY(other->standing == IntakeStanding::Missing);
        QVERIFY(worded(other->back, desk.table, desk.form, u"nl"_s).endsWith(u"Er is iets mis."_s));
        QVERIFY(social.find(u" no-rule"_s)->standing == IntakeStanding::ToJudge);
        const IntakeCheck federal = desk.check(World::id("ivc-fed:ivc"));
        QVERIFY(federal.isInadmissible());
        QCOMPARE(federal.find(u"ivc-fed-without-notification"_s)->back.question.value, u"S1.Q12b"_s);
    }

    void whatIsMissingAndWhatFailsGoesBackTogether()
    {
        Desk desk;
        const IntakeCheck check = desk.check();
        QVERIFY(askedBackBy(check, {}).size() == size_t(check.count(IntakeStanding::Missing)));
        QVERIFY(unjudged(check, {}).contains(u"research-described"_s));
        const IntakeMarks marks{{u"research-described"_s, false}, {u"language"_s, true}, {u"S2.Q3"_s, true}};
        const auto back = askedBackBy(check, marks, {{u"research-described"_s, u"Leg de steekproef uit."_s}});
        const auto described = std::ranges::find(back, u"research-described"_s, &AskedBack::code);
        QVERIFY(described != back.end());
        QCOMPARE(described->sentence, u"Leg de steekproef uit."_s);
        QVERIFY(std::ranges::none_of(back, [](const AskedBack &item) {
            return item.code == u"no-answer"_s && item.question.value == u"S2.Q3"_s;
        }));
        QCOMPARE(letPassBy(check, marks).size(), 1);
        QCOMPARE(judgedBy(check, marks), QStringList{u"language"_s});
        QVERIFY(!unjudged(check, marks).contains(u"research-described"_s));
    }

    void theCheckShowsWhatChangedSinceItWasAskedBack()
    {
        Desk desk;
        QVERIFY(!desk.check().sentBack);
        const auto items = askedBackBy(desk.check(), {{u"research-described"_s, false}});
        desk.must(desk.secretary, command::Return{kTrack, {}, {}, items});
        QVERIFY(desk.stage("ivc-ssh:ivc") == Stage::Returned);
        const IntakeCheck before = desk.check();
        QVERIFY(before.find(u"S2.Q3"_s)->wasAskedBack);
        QVERIFY(!before.find(u"S2.Q3"_s)->hasChanged);
        QVERIFY(!before.sentBack->isSupplemented);
        desk.must(desk.requester, command::Supplement{u"Zie de bijlage."_s, {{u"S2.Q3"_s, u"Wat werkt?"_s}}});
        const IntakeCheck after = desk.check();
        QVERIFY(after.find(u"S2.Q3"_s)->standing == IntakeStanding::There);
        QVERIFY(after.find(u"S2.Q3"_s)->wasAskedBack && after.find(u"S2.Q3"_s)->hasChanged);
        QVERIFY(after.find(u"S2.Q4"_s)->wasAskedBack && !after.find(u"S2.Q4"_s)->hasChanged);
        QVERIFY(!after.find(u"S2.Q1"_s)->wasAskedBack);
        QVERIFY(after.find(u"research-described"_s)->wasAskedBack);
        QVERIFY(after.find(u"research-described"_s)->hasChanged); // the question that it is about
        QCOMPARE(after.sentBack->notes, QStringList{u"Zie de bijlage."_s});
    }

    void everyCodeIsWordedInFourLanguagesWithoutAHole()
    {
        Desk desk;
        std::vector<AskedBack> all;
        for (const IntakeReason &reason : desk.table.reasons)
            all.push_back({reason.code, QuestionId(u"S2.Q3"_s), World::lineIds({"l1", "l2"}), u"dpia:kuleuven"_s});
        for (const IntakeJudgement &judgement : desk.table.judgements)
            all.push_back({judgement.code, judgement.question});
        for (const IntakeFinding &finding : desk.table.findings)
            all.push_back({finding.code, finding.question});
        for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
            for (const AskedBack &item : all) {
                const QString words = worded(item, desk.table, desk.form, language);
                QVERIFY2(words.size() > 10 && !words.contains(u'{'), qPrintable(language + u' ' + item.code));
            }
        const AskedBack lines{u"lines-open"_s, QuestionId(u"V4"_s), World::lineIds({"l1"})};
        QVERIFY(worded(lines, desk.table, desk.form, u"nl"_s, {{u"l1"_s, u"Loon"_s}}).contains(u"Loon"_s));
        // A code of a newer program keeps at least its words.
        QCOMPARE(worded({u"later"_s, {}, {}, {}, u"Bel ons."_s}, desk.table, desk.form, u"nl"_s), u"Bel ons."_s);
    }

    void aReturnNeedsAReasonOrItems()
    {
        Desk desk;
        QVERIFY(!desk.act(desk.secretary, command::Return{kTrack, {}, {}}));
        QVERIFY(desk.act(desk.secretary, command::Return{kTrack, {}, {}, {{u"other"_s}}}));
    }

    void letPassNeedsAWord()
    {
        Desk desk;
        command::FindComplete found{kTrack, {}, {}, {}, {{u"no-answer"_s, QuestionId(u"S2.Q3"_s)}}};
        QVERIFY(!desk.act(desk.secretary, found));
        found.note = u"Staat in de bijlage."_s;
        QVERIFY(desk.act(desk.secretary, found));
    }
};

QTEST_GUILESS_MAIN(TestIntakeCheck)
#include "tst_intakecheck.moc"
