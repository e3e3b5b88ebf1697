// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/afterdecision.h"
#include "desk/calendardesk.h"
#include "desk/committeenumbers.h"
#include "desk/documentdesk.h"
#include "desk/fileddesk.h"
#include "desk/holding.h"
#include "desk/overview.h"
#include "desk/requestdesk.h"
#include "desk/sessiondesk.h"
#include "desk/sittingdesk.h"
#include "desk/timedesk.h"

#include <poppler-qt6.h>

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

} // namespace

/// A session as its secretary holds it at the desk: what is recorded, who may, what is decided, what is printed, and
/// what comes after.
class TestDeskSittings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsDecidedWithoutQuorumAndVotes();
    void onlyItsSecretaryRecordsAndOnlyItsOwnRead();
    void aMemberWithAConflictDoesNotVote();
    void whatASessionDecidedStandsInBothLogs();
    void aPartAuthorisationNamesTheLinesThatAreLeftOut();
    void aPostponedItemWaitsAndIsLinked();
    void aWithdrawnItemStops();
    void theFileIsRegisteredWhenItIsComplete();
    void theRapporteurSitsInTheCommittee();
    void theDocumentsSayWhatHappened_data();
    void theDocumentsSayWhatHappened();
    void agendaAndMinutesTellOfTheSession();
    void theLetterAsksForWhatIsMissing();
    void theStepsAfterADecisionHaveTheirDays();
    void theClockCountsStopsAndTheirActors();

private:
    Desk &desk() { return m_filed->desk(); }
    SittingItem item() const { return {m_id, m_track}; }
    TrackState track() { return *desk().workspace().dossier(m_id)->track(m_track); }
    command::Decide decision(Outcome outcome)
    {
        command::Decide decide{m_track,
                               outcome,
                               u"27/001"_s,
                               m_session.on,
                               entryIntoForce(m_session.on, desk().workingDays()),
                               {},
                               u"Nodig en beperkt."_s};
        return decide;
    }
    void hold() { FiledDesk::must(holdSession(desk(), m_session.id, item())); }

    std::unique_ptr<FiledDesk> m_filed;
    DossierId m_id;
    TrackId m_track;
    Session m_session;
};

void TestDeskSittings::init()
{
    m_filed = std::make_unique<FiledDesk>();
    m_id = m_filed->file();
    for (const TrackState &track : desk().workspace().dossier(m_id)->tracks)
        if (track.plan.procedure == u"ivc-ssh"_s)
            m_track = track.plan.id;
    m_filed->moveTo(QDate(2026, 11, 27));
    m_filed->actAs("hilde.wouters");
    m_filed->carryOut(m_id, command::FindComplete{m_track, {}});
    m_filed->moveTo(QDate(2026, 12, 4));
    m_filed->adviseAll(m_id, "bram.desmet", "vdab");
    m_filed->adviseAll(m_id, "sofie.claes", "agodi");
    m_filed->adviseAll(m_id, "karel.maes", "dwse");
    m_filed->adviseAll(m_id, "nathalie.lambert", "rsz", FiledDesk::refusal(u"Loon is niet nodig."_s));
    m_filed->actAs("hilde.wouters");
    m_session = SessionDesk(desk())
                    .sessionsOf(CommitteeId(u"ivc-ssh-social"_s), QDate(2027, 1, 1), QDate(2027, 1, 31))
                    .front();
    FiledDesk::must(CalendarDesk(desk()).schedule(m_id, m_track, m_session.id, 40));
    m_filed->moveTo(m_session.on);
}

void TestDeskSittings::nothingIsDecidedWithoutQuorumAndVotes()
{
    const auto empty = desk().carryOut(m_id, decision(Outcome::Authorised));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::NoQuorum);
    QVERIFY(!track().decision);
    QCOMPARE(desk().mayCarryOut(m_id, decision(Outcome::Authorised)).error().code, ErrorCode::NoQuorum);
    const PersonId jan(u"jan.verstraete"_s);
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Attended{jan}));
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Chaired{jan}));
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Voted{item(), {{jan, Ballot::Favour}}}));
    QCOMPARE(desk().carryOut(m_id, decision(Outcome::Authorised)).error().args.first(), u"unknown"_s);
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Ruled{RulingAbout::Quorum, {}, u"Een lid volstaat."_s}));
    QVERIFY(desk().carryOut(m_id, decision(Outcome::Authorised)));
    QCOMPARE(track().decision->session, m_session.id);
}

void TestDeskSittings::onlyItsSecretaryRecordsAndOnlyItsOwnRead()
{
    const PersonId jan(u"jan.verstraete"_s);
    m_filed->actAs("jan.verstraete");
    QVERIFY(SittingDesk(desk()).sitting(m_session.id));
    QCOMPARE(SittingDesk(desk()).record(m_session.id, sitting::Attended{jan}).error().code, ErrorCode::NotPermitted);
    for (const char *outsider : {"an.peeters", "marc.dubois", "isabelle.henrard"}) {
        m_filed->actAs(outsider);
        QCOMPARE(SittingDesk(desk()).sitting(m_session.id).error().code, ErrorCode::NotPermitted);
        QVERIFY(!DocumentDesk(desk()).sessionDocument(m_session.id, u"minutes"_s, u"nl"_s));
    }
}

void TestDeskSittings::aMemberWithAConflictDoesNotVote()
{
    m_filed->actAs("jan.verstraete");
    m_filed->carryOut(m_id, command::DeclareConflict{PersonId(u"jan.verstraete"_s), u"Mijn dienst."_s});
    m_filed->actAs("hilde.wouters");
    const PersonId jan(u"jan.verstraete"_s);
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Attended{jan}));
    const auto voted = SittingDesk(desk()).record(m_session.id, sitting::Voted{item(), {{jan, Ballot::Favour}}});
    QVERIFY(!voted);
    QCOMPARE(voted.error().code, ErrorCode::SteppedAside);
    m_filed->actAs("jan.verstraete"); // who stepped aside does not read the file either
    const auto board = SittingDesk(desk()).sitting(m_session.id);
    QVERIFY(board && !board->items.front().view.request);
}

void TestDeskSittings::whatASessionDecidedStandsInBothLogs()
{
    hold();
    m_filed->carryOut(m_id, decision(Outcome::Authorised));
    const auto board = SittingDesk(desk()).sitting(m_session.id);
    const SittingMatter *matter = board->sitting.matter(item());
    QVERIFY(matter && matter->decided);
    QCOMPARE(matter->decided->number, u"27/001"_s);
    QCOMPARE(matter->presentThen.size(), size_t(4));
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Closed{}));
    QCOMPARE(SittingDesk(desk()).record(m_session.id, sitting::Noted{{}, u"Later."_s}).error().code,
             ErrorCode::WrongState);
    const auto report = desk().workspace().verify();
    QVERIFY(report && report->isClean());
}

void TestDeskSittings::aPartAuthorisationNamesTheLinesThatAreLeftOut()
{
    hold();
    command::Decide partly = decision(Outcome::AuthorisedInPart);
    partly.refused = {LineId(u"l1"_s)}; // of AGODI, under another procedure
    QCOMPARE(desk().carryOut(m_id, partly).error().code, ErrorCode::MissingAnswer);
    partly.refused = {LineId(u"l8"_s)};
    m_filed->carryOut(m_id, partly);
    const QString text = textOf(DocumentDesk(desk()).decisionDocument(item(), u"deliberation"_s, u"nl"_s));
    QVERIFY2(text.contains(u"gedeeltelijk toegestaan"_s) && text.contains(u"niet toegestaan"_s), qPrintable(text));
    QVERIFY(text.contains(u"Loon is niet nodig."_s)); // where the advices set limits
    m_filed->actAs("an.peeters"); // what was left out is asked again
    m_filed->moveTo(track().decision->inForceOn);
    const auto follow = RequestDesk(desk()).requestToFollow(m_id, RequestKind::Amendment);
    QVERIFY2(follow, follow ? "" : qPrintable(toPlainText(follow.error())));
    const auto amendment = RequestDesk(desk()).amendmentOf(*follow);
    QVERIFY(amendment && *amendment && std::ranges::contains((*amendment)->lines, LineId(u"l8"_s)));
}

void TestDeskSittings::aPostponedItemWaitsAndIsLinked()
{
    command::Decide postponed = decision(Outcome::Postponed);
    postponed.number.clear();
    m_filed->carryOut(m_id, postponed); // without quorum or votes
    QVERIFY(!track().scheduled && !track().decision);
    QCOMPARE(SessionDesk(desk()).waitingFor(m_session.committee)->size(), size_t(1));
    const auto held = SittingDesk(desk()).sitting(m_session.id);
    QCOMPARE(held->items.size(), size_t(1)); // the session still tells of it
    const Session next
        = SessionDesk(desk()).sessionsOf(m_session.committee, QDate(2027, 2, 1), QDate(2027, 2, 28)).front();
    FiledDesk::must(CalendarDesk(desk()).schedule(m_id, m_track, next.id, 30));
    const auto later = SittingDesk(desk()).sitting(next.id);
    QCOMPARE(later->items.front().track.postponements.size(), size_t(1));
    QCOMPARE(later->items.front().track.postponements.front().session, m_session.id);
    QVERIFY(textOf(DocumentDesk(desk()).sessionDocument(next.id, u"agenda"_s, u"nl"_s))
                .contains(u"Uitgesteld op 5 januari 2027"_s));
}

void TestDeskSittings::aWithdrawnItemStops()
{
    command::Decide withdrawn = decision(Outcome::Withdrawn);
    withdrawn.number.clear();
    m_filed->carryOut(m_id, withdrawn);
    QVERIFY(track().stageOn(desk().today()) == Stage::Stopped);
    QVERIFY(SessionDesk(desk()).waitingFor(m_session.committee)->empty());
}

void TestDeskSittings::theFileIsRegisteredWhenItIsComplete()
{
    QCOMPARE(track().fileNumber, u"IVC/KSZG/26/001"_s);
    QCOMPARE(*CommitteeNumbers(desk()).nextFileNumber(m_session.committee, QDate(2026, 12, 1)), u"IVC/KSZG/26/002"_s);
    QCOMPARE(*CommitteeNumbers(desk()).nextFileNumber(m_session.committee, QDate(2027, 1, 1)), u"IVC/KSZG/27/001"_s);
}

void TestDeskSittings::theRapporteurSitsInTheCommittee()
{
    const auto stranger = desk().carryOut(m_id, command::NameRapporteur{m_track, PersonId(u"an.peeters"_s)});
    QVERIFY(!stranger);
    m_filed->carryOut(m_id, command::NameRapporteur{m_track, PersonId(u"veerle.aerts"_s)});
    QCOMPARE(track().rapporteur, PersonId(u"veerle.aerts"_s));
    m_filed->actAs("veerle.aerts");
    m_filed->carryOut(m_id, command::DeclareConflict{PersonId(u"veerle.aerts"_s), u"Familie."_s});
    QVERIFY(track().rapporteur.isEmpty());
}

void TestDeskSittings::theDocumentsSayWhatHappened_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("deliberation nl") << u"nl"_s << u"deliberation"_s
                                     << QStringList{
                                            u"IVC/KSZG/26/001"_s,
                                            u"BERAADSLAGING NR. 27/001 VAN 5 JANUARI 2027 OVER DE MEDEDELING VAN"_s,
                                            u"Gelet op de wet van 15 januari 1990"_s,
                                            u"A. Onderwerp van de aanvraag"_s,
                                            u"B. Behandeling"_s,
                                            u"De mededeling wordt toegestaan."_s,
                                            u"treedt in werking op"_s,
                                            u"Jan Verstraete"_s};
    QTest::newRow("deliberation fr") << u"fr"_s << u"deliberation"_s
                                     << QStringList{u"DÉLIBÉRATION N° 27/001 DU 5 JANVIER 2027"_s,
                                                    u"Vu la loi du 15 janvier 1990"_s, u"A. Objet de la demande"_s,
                                                    u"B. Examen"_s, u"La communication est autorisée."_s};
    QTest::newRow("deliberation de") << u"de"_s << u"deliberation"_s
                                     << QStringList{u"A. Gegenstand des Antrags"_s,
                                                    u"Die Mitteilung wird genehmigt."_s};
    QTest::newRow("letter nl") << u"nl"_s << u"letter-decision"_s
                               << QStringList{u"KU Leuven"_s, u"De mededeling wordt toegestaan."_s,
                                              u"Nodig en beperkt."_s, u"Met hoogachting,"_s};
    QTest::newRow("letter fr") << u"fr"_s << u"letter-decision"_s
                               << QStringList{u"La communication est autorisée."_s, u"Madame, Monsieur,"_s};
}

void TestDeskSittings::theDocumentsSayWhatHappened()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    QFETCH(QStringList, says);
    QVERIFY(!DocumentDesk(desk()).decisionDocument(item(), kind, language)); // nothing was decided yet
    hold();
    m_filed->carryOut(m_id, decision(Outcome::Authorised));
    const auto pdf = DocumentDesk(desk()).decisionDocument(item(), kind, language);
    QVERIFY2(pdf, pdf ? "" : qPrintable(toPlainText(pdf.error())));
    const QString text = textOf(pdf);
    for (const QString &sentence : says)
        QVERIFY2(text.contains(sentence), qPrintable(sentence + u"\n\n"_s + text));
    QVERIFY2(!text.contains(u'{'), "a place was not filled");
    QVERIFY(!text.contains(u"Veerle Aerts"_s)); // who voted stays in the minutes
}

void TestDeskSittings::agendaAndMinutesTellOfTheSession()
{
    const QString agenda = textOf(DocumentDesk(desk()).sessionDocument(m_session.id, u"agenda"_s, u"nl"_s));
    QVERIFY2(agenda.contains(u"Agenda van de zitting van 5 januari 2027"_s), qPrintable(agenda));
    QVERIFY(agenda.contains(u"IVC/KSZG/26/001"_s) && agenda.contains(u"Samen 40 minuten van de 300."_s));
    hold();
    QVERIFY(SittingDesk(desk()).record(
        m_session.id, sitting::Recused{item(), PersonId(u"luc.marchal"_s), u"Vroegere werkgever."_s, true}));
    m_filed->carryOut(m_id, decision(Outcome::Authorised));
    QVERIFY(SittingDesk(desk()).record(m_session.id, sitting::Noted{item(), u"De kamer vroeg naar de looptijd."_s}));
    const QString minutes = textOf(DocumentDesk(desk()).sessionDocument(m_session.id, u"minutes"_s, u"nl"_s));
    for (const char *said : {"Luc Marchal (Vroegere werkgever.)", "3 voor", "0 tegen", "Toegestaan, nr. 27/001",
                             "De voorzitter stelt vast dat er een quorum is", "De kamer vroeg naar de looptijd."})
        QVERIFY2(minutes.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u"\n"_s + minutes));
    static const QRegularExpression nobodyLeft(u"Eerder vertrokken\\s+niemand"_s);
    QVERIFY2(minutes.contains(nobodyLeft), qPrintable(minutes));
    QVERIFY(minutes.contains(u"ONTWERP"_s, Qt::CaseInsensitive)); // until they are closed
    QVERIFY(textOf(DocumentDesk(desk()).sessionDocument(m_session.id, u"minutes"_s, u"fr"_s))
                .contains(u"Procès-verbal de la séance du 5 janvier 2027"_s));
}

void TestDeskSittings::theLetterAsksForWhatIsMissing()
{
    const DossierId other = m_filed->file();
    m_filed->actAs("hilde.wouters");
    m_filed->carryOut(other, command::Return{m_track, u"Het koppelschema ontbreekt."_s, {u"Koppelschema"_s}});
    const QString text = textOf(DocumentDesk(desk()).decisionDocument({other, m_track}, u"letter-returned"_s, u"nl"_s));
    QVERIFY2(text.contains(u"Het koppelschema ontbreekt."_s) && text.contains(u"nog niet volledig"_s),
             qPrintable(text));
}

void TestDeskSittings::theStepsAfterADecisionHaveTheirDays()
{
    const auto stepsOn = [&](QDate day) { return stepsAfterDecision(*desk().workspace().dossier(m_id), m_track, day); };
    QVERIFY(stepsOn(desk().today()).empty());
    hold();
    m_filed->carryOut(m_id, decision(Outcome::Authorised));
    const QDate inForce = track().decision->inForceOn;
    const auto find = [&](AfterKind kind, QDate day) {
        const auto steps = stepsOn(day);
        const auto found = std::ranges::find(steps, kind, &AfterStep::kind);
        return found == steps.end() ? std::nullopt : std::optional(*found);
    };
    const auto term = find(AfterKind::MinistersTerm, desk().today());
    QVERIFY(term && !term->done.isValid());
    QCOMPARE(desk().workingDays().between(m_session.on, term->due), 10);
    QVERIFY(term->duty == DutyKind::MinistersTerm);
    QCOMPARE(find(AfterKind::InForce, inForce)->done, inForce);
    QVERIFY(!desk().carryOut(m_id, command::RecordFollowUp{m_track, FollowUp::Delivered, desk().today(), {}}));
    QVERIFY(
        desk().carryOut(m_id, command::RecordFollowUp{m_track, FollowUp::Published, desk().today(), u"ksz.fgov.be"_s}));
    QCOMPARE(find(AfterKind::Published, inForce)->reference, u"ksz.fgov.be"_s);
    QVERIFY(desk().carryOut(
        m_id, command::RecordFollowUp{m_track, FollowUp::ReconsiderationAsked, desk().today(), u"GBA"_s}));
    QVERIFY(find(AfterKind::ReconsiderationAnswered, inForce).has_value());
    m_filed->carryOut(m_id, command::ImposeChanges{m_track, desk().today(), u"Korter bewaren."_s});
    QVERIFY(find(AfterKind::ChangesImposed, inForce) && !find(AfterKind::InForce, inForce));
}

void TestDeskSittings::theClockCountsStopsAndTheirActors()
{
    const DossierId other = m_filed->file();
    m_filed->actAs("hilde.wouters");
    m_filed->carryOut(other, command::FindComplete{m_track, {}});
    m_filed->carryOut(other, command::AskQuestion{m_track, {}, u"q1"_s, u"Waarom?"_s, true});
    m_filed->moveTo(m_session.on.addDays(61));
    m_filed->actAs("an.peeters");
    m_filed->carryOut(other, command::AnswerQuestion{u"q1"_s, u"Daarom."_s});
    m_filed->moveTo(m_session.on.addDays(161));
    const ClockView clock = TimeDesk(desk()).clockOf(other, *desk().workspace().dossier(other)->track(m_track));
    QCOMPARE(clock.reading.gross, 161);
    QCOMPARE(clock.reading.net, 100);
    QCOMPARE(clock.reading.daysOf.at(u"requester"_s), 61);
    QVERIFY(!clock.rule && clock.targetDay.isValid()); // no term of law was found for it
    m_filed->actAs("hilde.wouters");
    const auto overview = overviewOf(desk());
    QVERIFY(overview);
    QVERIFY(std::ranges::any_of(overview->lateOrAtRisk, [&](const OverviewData::Item &item) {
        return item.dossier == other && item.kind == u"slow"_s && item.count > 0;
    }));
}

QTEST_MAIN(TestDeskSittings)
#include "tst_desksittings.moc"
