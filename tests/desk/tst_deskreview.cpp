// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"
#include "desk/documentdesk.h"
#include "desk/dossierlist.h"
#include "desk/overview.h"
#include "desk/requestdesk.h"
#include "desk/reviewdesk.h"
#include "desk/sessiondesk.h"
#include "tests/desk/fileddesk.h"

#include <poppler-qt6.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

QString textOf(const Result<QByteArray> &bytes)
{
    const auto pdf = bytes ? Poppler::Document::loadFromData(*bytes) : nullptr;
    QString text;
    for (int page = 0; pdf && page < pdf->numPages(); ++page)
        text += pdf->page(page)->text(QRectF()) + u'\n';
    return text.replace(QChar(QChar::Nbsp), u' ').simplified();
}

const OrganisationId kAgodi(u"agodi"_s);
const OrganisationId kRsz(u"rsz"_s);

Verdict underConditions()
{
    Verdict verdict;
    verdict.kind = VerdictKind::Conditions;
    verdict.reason = u"precedent"_s;
    verdict.sentence = u"Zoals in 2024."_s;
    verdict.conditions
        = {{u"retention"_s, {{u"until"_s, u"2030-12-31"_s}}, u"kuleuven"_s, QDate(2031, 1, 31)}, {u"no-linkage"_s}};
    return verdict;
}

} // namespace

/// The desk of the data protection officer through the use cases: the advice as a document, the queue, colleagues and
/// conflicts of interest.
class TestDeskReview : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_filed = std::make_unique<FiledDesk>();
        m_id = m_filed->file();
    }
    void cleanup() { m_filed.reset(); }

    void aDraftIsForTheOrganisationAlone()
    {
        give("sofie.claes", "agodi", {"l1"}, underConditions());
        const QString draft = textOf(DocumentDesk(desk()).adviceOf(m_id, kAgodi, u"nl"_s, u"Voorlopig gunstig."_s));
        QVERIFY2(draft.contains(u"ONTWERP"_s) && draft.contains(u"niet ondertekend"_s), qPrintable(draft));
        QVERIFY(draft.contains(u"Voorlopig gunstig."_s));
        QVERIFY(draft.contains(u"De gegevens worden bewaard tot uiterlijk 31/12/2030."_s));
        QVERIFY(!draft.contains(u"dmfa-kwartaalloon"_s)); // the RSZ's
        QVERIFY(offers(kAgodi));
        for (const char *person : {"an.peeters", "lies.janssens", "bram.desmet", "hilde.wouters", "emma.declercq"}) {
            m_filed->actAs(person);
            const auto refused = DocumentDesk(desk()).adviceOf(m_id, kAgodi, u"nl"_s);
            QVERIFY2(!refused && refused.error().code == ErrorCode::NotPermitted, person);
            QVERIFY2(!offers(kAgodi), person);
        }
    }

    void aSignedAdviceSaysAllAndIsSealed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nl") << u"nl"_s
                            << QStringList{u"gunstig onder voorwaarden"_s, u"bewaard tot uiterlijk 31/12/2030"_s,
                                           u"uiterlijk op 31 januari 2031"_s, u"Ondertekend door"_s,
                                           u"Zoals eerder beslist"_s};
        QTest::newRow("fr") << u"fr"_s
                            << QStringList{u"favorable sous conditions"_s, u"jusqu’au 31/12/2030"_s, u"Signé par"_s};
        QTest::newRow("de") << u"de"_s
                            << QStringList{u"zustimmend unter Bedingungen"_s, u"bis spätestens 31/12/2030"_s,
                                           u"Unterzeichnet von"_s};
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"favourable under conditions"_s, u"kept until 31/12/2030"_s,
                                           u"by 31 January 2031"_s, u"Signed by"_s};
    }
    void aSignedAdviceSaysAllAndIsSealed()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        m_filed->actAs("sofie.claes");
        m_filed->carryOut(m_id, command::AskQuestion{{}, LineId(u"l1"_s), u"q1"_s, u"Waarom dit schooltype?"_s, false});
        m_filed->carryOut(
            m_id,
            command::AskQuestion{{}, LineId(u"l1"_s), u"q2"_s, u"Onder ons: te fijn?"_s, false, Audience::Reviewers});
        m_filed->actAs("an.peeters");
        m_filed->carryOut(m_id, command::AnswerQuestion{u"q1"_s, u"Voor de uitsplitsing."_s});
        m_filed->adviseAll(m_id, "sofie.claes", "agodi", underConditions());
        const QString hash = desk().workspace().dossier(m_id)->advices.at(kAgodi).contentHash;
        QCOMPARE(hash.size(), 64);
        m_filed->actAs("lies.janssens"); // the recipient's officer may see it
        const QString text = textOf(DocumentDesk(desk()).documentOf({}, m_id, kAgodi, language, u"advice"_s));
        for (const QString &word : words)
            QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word + u'\n' + text));
        for (const QString &word :
             {hash, u"Sofie Claes"_s, u"Gezien."_s, u"Zoals in 2024."_s, u"Waarom dit schooltype?"_s,
              u"Voor de uitsplitsing."_s, u"schooltype"_s, u"uitstapdatum"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
        QVERIFY(!text.contains(u"Onder ons"_s));
        QVERIFY(!text.contains(u"ONTWERP"_s));
        QVERIFY(offers(kAgodi));
        m_filed->actAs("bram.desmet"); // VDAB has no part in AGODI's lines
        QVERIFY(!DocumentDesk(desk()).adviceOf(m_id, kAgodi, language));
        QVERIFY(!offers(kAgodi));
    }

    void aConditionIsWholeOrRefused()
    {
        m_filed->actAs("sofie.claes");
        Verdict verdict = underConditions();
        const auto refusalOf = [&](const std::vector<Condition> &conditions) {
            verdict.conditions = conditions;
            const auto done = desk().carryOut(m_id, command::GiveVerdict{kAgodi, FiledDesk::lines({"l1"}), verdict});
            return done ? 0u : done.error().problems.size();
        };
        QCOMPARE(refusalOf({{u"retention"_s}, {u"aggregation-threshold"_s}}), 2u); // both, not the first
        QCOMPARE(refusalOf({{u"retention"_s, {{u"until"_s, u"later"_s}}}}), 1u);
        QCOMPARE(refusalOf({{u"invented"_s}}), 1u);
        QCOMPARE(refusalOf({{u"aggregation-threshold"_s, {{u"threshold"_s, 10}}}, {u"no-linkage"_s}}), 0u);
    }

    void theHistoryKeepsNotesInside()
    {
        give("sofie.claes", "agodi", {"l1"}, FiledDesk::refusal(u"Eerst nog nee."_s));
        const auto tells = [&](const char *person) {
            m_filed->actAs(person);
            return std::ranges::any_of(*desk().history(m_id), [](const HistoryEntry &entry) {
                return std::holds_alternative<event::VerdictGiven>(entry.event);
            });
        };
        QVERIFY(tells("sofie.claes"));
        QVERIFY(tells("greet.vandamme"));
        QVERIFY(!tells("an.peeters"));
        QVERIFY(!tells("lies.janssens"));
        m_filed->adviseAll(m_id, "sofie.claes", "agodi");
        QVERIFY(tells("an.peeters"));
    }

    void theQueueSaysWhereEachReviewStands()
    {
        m_filed->actAs("nathalie.lambert");
        QVERIFY(task().stage == ReviewStage::Waiting);
        QVERIFY(!task().isUrgent);
        m_filed->carryOut(m_id, command::AskQuestion{{}, LineId(u"l8"_s), u"q"_s, u"Waarom per kwartaal?"_s, false});
        QVERIFY(task().stage == ReviewStage::AskedBack);
        m_filed->actAs("an.peeters");
        m_filed->carryOut(m_id, command::AnswerQuestion{u"q"_s, u"Omdat."_s});
        give("nathalie.lambert", "rsz", {"l8"}, {});
        QVERIFY(task().stage == ReviewStage::ToSign);
        m_filed->moveTo(QDate(2026, 12, 24)); // a month later
        QVERIFY(task().isUrgent);
        QVERIFY(matches(task(), ReviewFilter::Urgent, {}));
        m_filed->carryOut(m_id, command::SignAdvice{kRsz, u"Gunstig."_s});
        QVERIFY(task().stage == ReviewStage::Signed);
        QVERIFY(!task().isUrgent);
    }

    void aReviewGoesToAColleagueOfTheSameOrganisation()
    {
        Person colleague;
        colleague.id = PersonId(u"dora"_s);
        colleague.name = u"Dora Dierckx"_s;
        colleague.organisations = {kRsz};
        colleague.roles = {Role::Dpo};
        QVERIFY(desk().addPerson(colleague));
        m_filed->actAs("nathalie.lambert");
        QCOMPARE(ReviewDesk(desk()).colleaguesFor(kRsz).size(), 2u);
        const auto stranger = desk().carryOut(m_id, command::AssignReview{kRsz, PersonId(u"sofie.claes"_s)});
        QVERIFY(!stranger && stranger.error().code == ErrorCode::NotPermitted);
        m_filed->carryOut(m_id, command::AssignReview{kRsz, colleague.id});
        QCOMPARE(task().assignee, colleague.id);
        QVERIFY(!matches(task(), ReviewFilter::Mine, PersonId(u"nathalie.lambert"_s)));
        QVERIFY(matches(task(), ReviewFilter::Mine, colleague.id));
    }

    void aConflictOfInterestHidesTheDossierEverywhere()
    {
        m_filed->adviseAll(m_id, "bram.desmet", "vdab");
        m_filed->adviseAll(m_id, "sofie.claes", "agodi");
        m_filed->actAs("sofie.claes");
        m_filed->carryOut(m_id, command::DeclareConflict{PersonId(u"sofie.claes"_s), u"Familie."_s});
        QVERIFY(ReviewDesk(desk()).queue()->empty());
        QVERIFY(DossierList(desk()).dossiers()->empty());
        QVERIFY(DossierList(desk()).slice({}, 0, 50)->listings.empty());
        QVERIFY(!desk().dossier(m_id)->request);
        for (const HistoryEntry &entry : *desk().history(m_id))
            QVERIFY2(std::holds_alternative<event::Routed>(entry.event), qPrintable(typeOf(entry.event)));
        QVERIFY(!DocumentDesk(desk()).adviceOf(m_id, kAgodi, u"nl"_s));
        QVERIFY(DocumentDesk(desk()).documentsOf({}, m_id)->empty());
        QVERIFY(!DocumentDesk(desk()).documentOf({}, m_id, kAgodi, u"nl"_s));
        const OverviewData overview = *overviewOf(desk());
        QVERIFY(!std::ranges::contains(overview.needsYou, m_id, &OverviewData::Item::dossier));
        QVERIFY(RequestDesk(desk()).likenessesOf(FiledDesk::schoolToWork())->empty());
        const DossierId later = m_filed->file();
        m_filed->actAs("sofie.claes");
        const auto precedents = ReviewDesk(desk()).precedentsOf(FiledDesk::line("l1"), later);
        QVERIFY(precedents->front().dossierTitle.isEmpty());
        m_filed->actAs("greet.vandamme"); // the controller of the same body has none
        QVERIFY(desk().dossier(m_id)->request);
    }

    void anAgendaNamesNoDossierOfAnotherSection()
    {
        const CommitteeId social(u"ivc-ssh-social"_s);
        m_filed->actAs("hilde.wouters");
        const auto state = desk().workspace().dossier(m_id);
        const auto found = std::ranges::find_if(
            state->tracks, [](const TrackState &track) { return track.plan.procedure == u"ivc-ssh"_s; });
        const TrackId track = found->plan.id;
        m_filed->carryOut(m_id, command::FindComplete{track, {}});
        const QDate from(2027, 1, 1);
        const QDate to(2027, 1, 31);
        const Session session = SessionDesk(desk()).board(social, from, to)->front().session;
        QVERIFY(CalendarDesk(desk()).schedule(m_id, track, session.id, 40));
        const auto title = [&] { return SessionDesk(desk()).board(social, from, to)->front().items.front().title; };
        QVERIFY(!title().isEmpty());
        m_filed->actAs("isabelle.henrard"); // of the health section
        QCOMPARE(title(), QString());
        m_filed->actAs("hilde.wouters");
        m_filed->carryOut(m_id, command::DeclareConflict{PersonId(u"hilde.wouters"_s), {}});
        QCOMPARE(title(), QString());
        QVERIFY(SessionDesk(desk()).waitingFor(social)->empty());
    }

    /// GDPR, art. 36(2): the eight weeks may be suspended until the authority has what it asked for.
    void aQuestionStopsTheClockWhereTheLawLetsIt()
    {
        Request request = FiledDesk::schoolToWork();
        request.facts.insert(u"residualRisk"_s, u"high"_s);
        FiledDesk filed;
        const DossierId id = filed.file(request);
        const auto tracks = filed.desk().workspace().dossier(id)->tracks;
        const auto consultation = std::ranges::find(tracks, u"prior-consultation"_s,
                                                    [](const TrackState &track) { return track.plan.procedure; });
        QVERIFY(consultation != tracks.end());
        Person inspector;
        inspector.id = PersonId(u"inspector"_s);
        inspector.name = u"Inspector"_s;
        inspector.roles = {Role::Controller};
        inspector.organisations = {consultation->plan.authority};
        QVERIFY(filed.desk().addPerson(inspector));
        const TrackId track = consultation->plan.id;
        const auto ask = [&](const char *question) {
            filed.carryOut(id,
                           command::AskQuestion{track, {}, QLatin1StringView(question), u"Welk restrisico?"_s, false});
            return filed.desk().workspace().dossier(id)->question(QLatin1StringView(question))->asked.stopsClock;
        };
        QVERIFY(!ask("q1")); // the clock does not run before the file is complete
        filed.carryOut(id, command::FindComplete{track, {}});
        QVERIFY(ask("q2"));
        QVERIFY(!filed.desk().workspace().dossier(id)->track(track)->stops.empty());
    }

private:
    Desk &desk() { return m_filed->desk(); }
    void give(const char *person, const char *body, std::initializer_list<const char *> lines, const Verdict &verdict)
    {
        m_filed->actAs(person);
        m_filed->carryOut(m_id, command::GiveVerdict{FiledDesk::body(body), FiledDesk::lines(lines), verdict});
    }
    ReviewTask task() { return ReviewDesk(desk()).queue()->front(); }
    bool offers(const OrganisationId &organisation)
    {
        return std::ranges::contains(*DocumentDesk(desk()).documentsOf({}, m_id),
                                     DocumentPlan{u"advice"_s, organisation});
    }

    std::unique_ptr<FiledDesk> m_filed;
    DossierId m_id;
};

QTEST_MAIN(TestDeskReview)
#include "tst_deskreview.moc"
