// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfflow.h"
#include "documents/requestreading.h"

namespace beraad {

/// The parts of a printed request, in the order in which they are printed. Each places its blocks below its heading.
void placeTitle(PdfFlow &flow, const RequestReading &reading);
void placeAsked(PdfFlow &flow, const RequestReading &reading);
void placeParties(PdfFlow &flow, const RequestReading &reading);
void placeRoute(PdfFlow &flow, const RequestReading &reading);
void placeOpenQuestions(PdfFlow &flow, const RequestReading &reading);
void placeFindings(PdfFlow &flow, const RequestReading &reading);
void placeAnswers(PdfFlow &flow, const RequestReading &reading);
void placeLines(PdfFlow &flow, const RequestReading &reading);
void placeElsewhere(PdfFlow &flow, const RequestReading &reading);
void placeAttachments(PdfFlow &flow, const RequestReading &reading);
void placeColophon(PdfFlow &flow, const RequestReading &reading);

/// The day on which the dossier came in, as it is counted in Belgium; invalid for a draft.
QDate dayOfSubmission(const RequestDocument &document);

} // namespace beraad
