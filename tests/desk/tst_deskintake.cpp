// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/documentdesk.h"
#include "desk/intake.h"
#include "fileddesk.h"

#include <QGuiApplication>
#include <poppler-qt6.h>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The secretary checks a filed request, asks back in one message; the requester answers point by point.
class TestDeskIntake : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_filed = std::make_unique<FiledDesk>();
        m_id = m_filed->file();
        m_filed->actAs("hilde.wouters");
        const auto state = desk().dossier(m_id);
        for (const TrackState &track : state->tracks)
            if (track.plan.procedure == u"ivc-ssh"_s)
                m_track = track.plan.id;
        QVERIFY(!m_track.isEmpty());
    }
    void cleanup() { m_filed.reset(); }

    void theCheckSaysWhatIsThereAndWhatIsNot()
    {
        const auto check = intakeOf(desk(), m_id, m_track);
        QVERIFY2(check, check ? "" : qPrintable(toPlainText(check.error())));
        QVERIFY(check->count(IntakeStanding::There) > 20); // the form was filled
        QVERIFY(check->count(IntakeStanding::ToJudge) >= 3);
        QVERIFY(check->find(u"competent"_s));
        QVERIFY(!check->find(u"competent"_s)->source.text.isEmpty()); // of the rules that asked for it
        QVERIFY(!check->isInadmissible());
        const auto all = intakesFor(desk(), m_id, check->authority);
        QVERIFY(all);
        QVERIFY(std::ranges::contains(*all, m_track, &IntakeCheck::track));
        QVERIFY(!intakesFor(desk(), m_id, OrganisationId(u"nobody"_s)));
    }

    void anAuthorityIsAskedItsOwnQuestionsOnly()
    {
        const auto check = intakeOf(desk(), m_id, m_track);
        for (const IntakeItem &item : check->items) {
            const Question *question
                = item.kind == IntakeKind::Question ? desk().form().find(QuestionId(item.id)) : nullptr;
            if (question)
                QVERIFY2(isAskedBy(*question, {u"ivc-ssh"_s, check->authority.value}), qPrintable(item.id));
        }
        QVERIFY(!check->find(u"S1.Q5"_s)); // asked by Statbel
    }

    void oneMessageHoldsAllAndTheRequesterReadsIt()
    {
        sendBack();
        m_filed->actAs("an.peeters");
        const DossierState view = *desk().dossier(m_id);
        const auto &returned = view.track(m_track)->returned;
        QVERIFY(returned);
        QVERIFY(returned->items.size() >= 2);
        const QStringList words = wordedBack(desk(), view, *returned, u"nl"_s);
        QCOMPARE(size_t(words.size()), returned->items.size());
        QVERIFY(words.join(u' ').contains(u"Leg de steekproef uit."_s));
        QVERIFY(desk().workspace().dossier(m_id)->phaseOn(desk().today()) == Phase::Returned);
    }

    /// The view never held it for the others; the history did.
    void whyItWasSentBackIsBetweenTheTwo()
    {
        sendBack();
        const auto sent = [this](const char *person) {
            m_filed->actAs(person);
            const auto history = desk().history(m_id);
            for (const HistoryEntry &entry : *history)
                if (const auto *returned = std::get_if<event::Returned>(&entry.event))
                    return std::optional(*returned);
            return std::optional<event::Returned>();
        };
        for (const char *party : {"an.peeters", "hilde.wouters"})
            QVERIFY2(sent(party) && sent(party)->items.size() >= 2, party);
        const auto provider = sent("bram.desmet");
        QVERIFY(provider); // that it was sent back
        QCOMPARE(*provider, (event::Returned{m_track, {}, {}, {}}));
    }

    void theLetterPrintsTheItems_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("nl") << u"nl"_s << u"niet afdoende beschreven"_s;
        QTest::newRow("fr") << u"fr"_s << u"suffisamment décrite"_s;
        QTest::newRow("de") << u"de"_s << u"nicht hinreichend"_s;
        QTest::newRow("en") << u"en"_s << u"not described sufficiently"_s;
    }
    void theLetterPrintsTheItems()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        sendBack();
        const auto pdf = DocumentDesk(desk()).decisionDocument({m_id, m_track}, u"letter-returned"_s, language);
        QVERIFY2(pdf, pdf ? "" : qPrintable(toPlainText(pdf.error())));
        const QString text = textOf(*pdf);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(u"Leg de steekproef uit."_s));
        QVERIFY(text.contains(u"Met vriendelijke groet."_s)); // the free sentence
    }

    void whatTheRequesterAnswersIsMarkedInTheNextCheck()
    {
        sendBack();
        m_filed->actAs("an.peeters");
        m_filed->carryOut(m_id, command::Supplement{u"Aangevuld."_s, {{u"S2.Q3"_s, u"De steekproef is gelaagd."_s}}});
        m_filed->actAs("hilde.wouters");
        const auto check = intakeOf(desk(), m_id, m_track);
        const IntakeItem *described = check->find(u"research-described"_s);
        QVERIFY(described->wasAskedBack && described->hasChanged);
        QVERIFY(!check->find(u"language"_s)->wasAskedBack);
        QVERIFY(check->sentBack->isSupplemented);
        QCOMPARE(check->sentBack->notes, QStringList{u"Aangevuld."_s});
        // Complete in the end, with what was judged.
        IntakeMarks marks;
        for (const QString &id : unjudged(*check, {}))
            marks.insert(id, true);
        for (const IntakeItem &item : check->items)
            if (item.standing == IntakeStanding::Missing)
                marks.insert(item.id, true);
        m_filed->carryOut(
            m_id, command::FindComplete{m_track, u"In orde."_s, {}, judgedBy(*check, marks), letPassBy(*check, marks)});
        QVERIFY(desk().dossier(m_id)->track(m_track)->complete.isValid());
    }

    void whatWasAskedBackIsBetweenTheAuthorityAndTheRequester()
    {
        sendBack();
        m_filed->actAs("sofie.claes"); // data protection officer of AGODI
        const auto view = desk().dossier(m_id);
        for (const TrackState &track : view->tracks)
            QVERIFY(!track.returned);
        if (view->track(m_track))
            QVERIFY(!intakeOf(desk(), m_id, m_track)->sentBack);
    }

private:
    Desk &desk() { return m_filed->desk(); }

    void sendBack()
    {
        const auto check = intakeOf(desk(), m_id, m_track);
        const auto items = askedBackBy(*check, {{u"research-described"_s, false}, {u"language"_s, true}},
                                       {{u"research-described"_s, u"Leg de steekproef uit."_s}});
        // Beside it something that came from nowhere else: the linkage scheme.
        std::vector<AskedBack> all = items;
        all.push_back({u"no-file"_s, QuestionId(u"S5.Q3"_s)});
        m_filed->carryOut(m_id, command::Return{m_track, u"Met vriendelijke groet."_s, {}, all});
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

QTEST_MAIN(TestDeskIntake)
#include "tst_deskintake.moc"
