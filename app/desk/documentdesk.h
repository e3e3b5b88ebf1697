// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "documents/documentplan.h"

namespace beraad {

struct AdviceToPrint;
struct RequestDocument;
struct SessionDocument;
struct SessionDocumentItem;
struct ChainLink;

/// The documents of requests, advices and sessions, each of what the current person may see.
class DocumentDesk {
public:
    explicit DocumentDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Those that this dossier needs, of a submitted one as far as the person may see them.
    Result<std::vector<DocumentPlan>> documentsOf(const Request &request, const DossierId &dossier) const;
    /// The document for one authority; without a kind, the one by which it decides. Of a submitted dossier it is made
    /// of the frozen request, as far as the current person sees it; `request` counts for a draft, which a watermark
    /// marks.
    Result<QByteArray> documentOf(const Request &request, const DossierId &dossier, const OrganisationId &authority,
                                  const QString &language, const QString &kind = {}) const;
    /// The advice of one organisation as a PDF: signed, for whoever may see it; before that, a draft with `conclusion`
    /// for the organisation itself.
    Result<QByteArray> adviceOf(const DossierId &dossier, const OrganisationId &organisation, const QString &language,
                                const QString &conclusion = {}) const;
    /// `agenda` or `minutes` as a PDF; with an item, what decisionDocument gives.
    Result<QByteArray> sessionDocument(const SessionId &session, const QString &kind, const QString &language,
                                       const SittingItem &item = {}) const;
    /// `deliberation`, `letter-decision` or `letter-returned` of a track, for whoever sees it.
    Result<QByteArray> decisionDocument(const SittingItem &item, const QString &kind, const QString &language) const;

private:
    RequestDocument draftDocument(const Request &request) const;
    Result<RequestDocument> frozenDocument(const DossierId &dossier, const DossierState &state,
                                           const OrganisationId &authority) const;
    Result<RequestDocument> documentBasis(const Request &request, const DossierId &dossier,
                                          const OrganisationId &authority) const;
    Result<void> mayReadAdvice(const DossierState &view, const OrganisationId &organisation) const;
    std::vector<DocumentPlan> advicesOf(const DossierState &view) const;
    QString signerOf(const DossierId &dossier, const OrganisationId &organisation) const;
    AdviceToPrint adviceToPrint(const DossierState &state, const DossierState &view,
                                const OrganisationId &organisation) const;
    Result<SessionDocument> documentFrame(const QString &kind, const QString &language) const;
    SessionDocumentItem documentItem(const DossierState &state, const SittingItem &item, int minutes,
                                     const SessionId &session) const;
    std::vector<ChainLink> chainBefore(const DossierState &state, const TrackPlan &plan) const;

    Desk &m_desk;
};

} // namespace beraad
