// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdftable.h"
#include "documents/requestreading.h"

namespace beraad {

/// The head of the first page: title, addressee, what is asked at a glance, what is missing or has changed.
void placeTitle(PdfFlow &flow, const RequestReading &reading);
/// The numbered items of its kind.
void placeSections(PdfFlow &flow, const RequestReading &reading);

/// The parts that a kind may hold. Each places its blocks below the heading of its section.
void placeAsked(PdfFlow &flow, const RequestReading &reading);
void placeParties(PdfFlow &flow, const RequestReading &reading);
void placeBodies(PdfFlow &flow, const RequestReading &reading);
void placeSignatures(PdfFlow &flow, const RequestReading &reading);
void placeRoute(PdfFlow &flow, const RequestReading &reading);
void placeOpenQuestions(PdfFlow &flow, const RequestReading &reading);
void placeFindings(PdfFlow &flow, const RequestReading &reading);
void placeAnswers(PdfFlow &flow, const RequestReading &reading);
void placeLines(PdfFlow &flow, const RequestReading &reading);
void placeHoldings(PdfFlow &flow, const RequestReading &reading);
void placeElsewhere(PdfFlow &flow, const RequestReading &reading);
void placeAttachments(PdfFlow &flow, const RequestReading &reading);
/// Those of an advice.
void placeConclusion(PdfFlow &flow, const RequestReading &reading);
void placeVerdicts(PdfFlow &flow, const RequestReading &reading);
void placeVerdictReasons(PdfFlow &flow, const RequestReading &reading);
void placeVerdictConditions(PdfFlow &flow, const RequestReading &reading);
void placeConsidered(PdfFlow &flow, const RequestReading &reading);
void placeAdviceSignature(PdfFlow &flow, const RequestReading &reading);
void placeNoQuestion(PdfFlow &flow, const RequestReading &reading);
void placeColophon(PdfFlow &flow, const RequestReading &reading);

/// A question with what was answered; whoever did not answer it is told so, with its number. `law` adds the law behind
/// the question.
Fact factOf(const RequestReading &reading, const Question &question, bool law);

/// The day on which the dossier came in, as it is counted in Belgium; invalid for a draft.
QDate dayOfSubmission(const RequestDocument &document);

} // namespace beraad
