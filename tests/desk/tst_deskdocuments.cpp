// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "desk/draftdesk.h"
#include "store/importreport.h"

#include "base/hash.h"

#include <poppler-qt6.h>

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

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

} // namespace

/// Documents of dossiers that stand in a workspace: what is frozen, and who may read what.
class TestDeskDocuments : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC));
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

    void theDayOfFilingIsTheBelgianOne()
    {
        // 22:30 in Greenwich on the last day of the rules before: in Belgium the protocol exists since half an hour
        m_clock.set(QDateTime(QDate(2018, 6, 25), QTime(22, 30), QTimeZone::UTC));
        submit();
        QVERIFY(m_desk->workspace().dossier(m_id)->track(TrackId(u"protocol-vl:agodi"_s)));
        const QString text = textOf(documentFor(kAgodi, u"request"_s));
        QVERIFY(text.contains(u"Route bepaald op 26 juni 2018"_s));
        QVERIFY2(text.contains(u"e-govdecreet"_s) && !text.contains(u"Geen reden vermeld"_s),
                 "today's reasons are lost");
    }

    void aDocumentIsMadeOfTheFrozenRequest()
    {
        submit();
        Request other = request();
        other.title.byLanguage = {{u"nl"_s, u"Een heel andere aanvraag"_s}};
        other.lines.clear();
        const auto pdf = DocumentDesk(*m_desk).documentOf(other, m_id, kAgodi, u"nl"_s);
        const QString text = textOf(pdf);
        QVERIFY(text.contains(u"Doorstroom van beroepsonderwijs"_s));
        QVERIFY(!text.contains(u"Een heel andere aanvraag"_s));
        QVERIFY(text.contains(u"schooltype"_s));
        const Request frozen = *m_desk->workspace().dossier(m_id)->request;
        QVERIFY(text.contains(sha256(canonicalJson(toJson(frozen)))));
        QVERIFY(text.contains(m_desk->rules().version));
        QVERIFY(!text.contains(u"De regels zijn gewijzigd"_s));
    }

    void theMainDocumentIsMadeWithoutAskingForAKind()
    {
        submit();
        QVERIFY(textOf(documentFor(kAgodi)).contains(u"Vlaams protocol voor de mededeling"_s));
        QVERIFY(textOf(documentFor(OrganisationId(u"ivc-kszg"_s))).contains(u"Aanvraag van een beraadslaging"_s));
        QVERIFY(textOf(documentFor(OrganisationId(u"rsz"_s))).startsWith(u"Aanvraag om gegevens"_s));
        QVERIFY(textOf(documentFor(kAgodi, u"protocol-vl-framework"_s)).contains(u"kaderprotocol"_s));
    }

    void aKindThatDoesNotFitIsRefused()
    {
        submit();
        const auto notThere = documentFor(kAgodi, u"protocol-fed"_s);
        QVERIFY(!notThere && notThere.error().code == ErrorCode::NotFound);
        const auto unknown = documentFor(kAgodi, u"love-letter"_s);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
    }

    void aReviewerGetsTheDocumentOfHisOwnBodyOnly()
    {
        submit();
        QVERIFY(m_desk->actAs(PersonId(u"sofie.claes"_s))); // agodi
        QVERIFY(textOf(documentFor(kAgodi)).contains(u"schooltype"_s));
        const auto others = documentFor(OrganisationId(u"rsz"_s));
        QVERIFY(!others && others.error().code == ErrorCode::NotPermitted);
        const auto plans = DocumentDesk(*m_desk).documentsOf({}, m_id);
        QVERIFY(plans && !plans->empty());
        for (const DocumentPlan &plan : *plans)
            QVERIFY2(plan.authority != OrganisationId(u"rsz"_s), qPrintable(plan.kind));
    }

    void whoSeesNothingOfADossierGetsNothing()
    {
        submit();
        Person stranger;
        stranger.id = PersonId(u"stranger"_s);
        stranger.name = u"Niemand"_s;
        stranger.organisations = {OrganisationId(u"statbel"_s)};
        stranger.roles = {Role::Dpo};
        QVERIFY(m_desk->addPerson(stranger));
        const auto refused = documentFor(kAgodi);
        QVERIFY(!refused && refused.error().code == ErrorCode::NotPermitted);
        QVERIFY(DocumentDesk(*m_desk).documentsOf({}, m_id)->empty());
    }

    void aDraftIsPrintedAsItStands()
    {
        const auto pdf = DocumentDesk(*m_desk).documentOf(request(), {}, kAgodi, u"fr"_s);
        QVERIFY(textOf(pdf).contains(u"PROJET"_s));
        QVERIFY(textOf(pdf).contains(u"schooltype"_s));
    }

private:
    static Request request()
    {
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        return document ? readRequest(*document).value_or(Request()) : Request();
    }

    void submit()
    {
        QVERIFY(m_desk->actAs(PersonId(u"an.peeters"_s)));
        const auto id = DraftDesk(*m_desk).submitRequest(request());
        QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
        m_id = *id;
    }

    Result<QByteArray> documentFor(const OrganisationId &authority, const QString &kind = {}) const
    {
        return DocumentDesk(*m_desk).documentOf(request(), m_id, authority, u"nl"_s, kind);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
    DossierId m_id;
    int m_round = 0;
};

QTEST_MAIN(TestDeskDocuments)
#include "tst_deskdocuments.moc"
