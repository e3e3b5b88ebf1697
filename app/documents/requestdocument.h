// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "documents/documentkind.h"
#include "dossier/advice.h"
#include "forms/conditions.h"
#include "forms/form.h"
#include "forms/reasons.h"
#include "routing/route.h"

#include <QByteArray>
#include <QImage>

namespace beraad {

/// What the advice of one organisation is printed from. The lines are those of the request of its document.
struct AdviceToPrint {
    std::map<LineId, Verdict> verdicts;
    QString conclusion;
    QString signedBy;
    QString role;
    QDateTime signedAt; ///< invalid: not signed yet, and a watermark says so
    QString contentHash;
    bool isIntact = true; ///< the content is what was signed
    Considered considered;
    std::vector<ReviewReason> reasons;
    std::vector<ConditionKind> conditions;
};

/// All that a document is printed from. A value: no store, no window.
struct RequestDocument {
    DocumentKind kind;
    DossierId dossier; ///< empty for a draft: a watermark says so
    Request request; ///< of a submitted dossier: the frozen one
    bool isExtract = false; ///< `request` was cut to what the person who makes the document may see
    Form form;
    Route route; ///< with the version of the rules by which the dossier was routed
    Directory directory;
    std::vector<ProcedureKind> procedures;
    OrganisationId authority; ///< sees its own lines and what it needs of the rest; of a summary for everybody: who
                              ///< publishes it
    QString language; ///< nl, fr, de, en
    QDateTime submitted;
    QDateTime made; ///< by the Clock
    QString contentHash; ///< of the frozen request, printed in the footer
    QString formVersion; ///< of the frozen request; empty: that of `form`
    QString rulesToday; ///< version of the rules that hold when it is made; empty: that of the route
    std::vector<Variable> variables; ///< catalogue facts of the lines, where known
    std::optional<AdviceToPrint> advice = {}; ///< of a kind that is an advice
};

/// The lines of the request that the reader of this kind of document may see.
std::vector<Line> linesFor(const RequestDocument &document);

/// The same without the persons that it names: their answers, their contact data, and their names wherever they stand
/// in what was written. Every document for everybody is printed from it.
RequestDocument withoutPersons(RequestDocument document);

/// A PDF of the sections of its kind; with title, author, language (/Lang) and outline set. Text is searchable.
Result<QByteArray> renderRequestPdf(const RequestDocument &document);

/// Pages of a PDF as pictures for a preview, at `dpi`. At most `maxPages`.
Result<std::vector<QImage>> previewPages(const QByteArray &pdf, double dpi, int maxPages = 20);

} // namespace beraad
