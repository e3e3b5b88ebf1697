// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "dossier/state.h"
#include "forms/form.h"
#include "routing/route.h"

#include <QByteArray>
#include <QImage>

namespace beraad {

/// All that the request for one authority is printed from. A value: no store, no window.
struct RequestDocument {
    DossierId dossier; ///< empty for a draft: a watermark says so
    Request request;
    Form form;
    Route route;
    Directory directory;
    std::vector<ProcedureKind> procedures;
    OrganisationId authority; ///< sees its own lines and what it needs of the rest
    QString language; ///< nl, fr, de, en
    QDateTime submitted;
    QDate printed;
    QString contentHash; ///< of the frozen request, printed in the footer
    std::vector<Variable> variables; ///< catalogue facts of the lines, where known
};

/// The lines of the request that the authority may see.
std::vector<Line> linesFor(const RequestDocument &document);

/// A PDF: title, parties, purpose, route with reasons, answers, line table with repeated header, attachments list, page
/// numbers; with title, author, language (/Lang) and outline set. Text is searchable.
Result<QByteArray> renderRequestPdf(const RequestDocument &document);

/// Pages of a PDF as pictures for a preview, at `dpi`. At most `maxPages`.
Result<std::vector<QImage>> previewPages(const QByteArray &pdf, double dpi, int maxPages = 20);

} // namespace beraad
