// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "routing/route.h"

#include <variant>
#include <vector>

namespace beraad {

/// A piece that is set from the dossier as a whole. The rest of a document are questions of the uniform form.
enum class DocumentPart {
    Asked, ///< the reader's own procedures, with reasons, facts and term
    Parties, ///< bodies with their data protection officers
    Bodies, ///< the same without any person
    Route,
    OpenQuestions,
    Findings,
    AllAnswers, ///< every question that is put to the reader, by section of the form
    Lines,
    Holdings, ///< how much of which category from whom, no variables
    Elsewhere, ///< how many lines the reader does not see
    Attachments,
    Signatures,
    AdviceConclusion, ///< of a data protection officer
    Verdicts, ///< line by line
    VerdictReasons,
    VerdictConditions,
    Considered, ///< questions and answers, precedents, documents
    AdviceSignature,
    NoQuestion, ///< the form does not ask this yet: said, never left out
    Colophon,
};
std::optional<DocumentPart> documentPartFromString(const QString &word);

/// One numbered item: a heading, the law that asks for it, and what answers it.
struct DocumentSection {
    QString id;
    Text title;
    Text intro;
    Text source; ///< empty: the item rests on no law of its own
    QString evidence;
    std::vector<std::variant<DocumentPart, QuestionId>> holds;
    bool onlyWhole = false; ///< only for a reader who sees every line
    bool operator==(const DocumentSection &) const = default;

    bool has(DocumentPart part) const;
};

enum class Addressee { Authority, Public };

/// Which lines of the request a document may show.
enum class LineScope {
    Authority, ///< those that it provides or judges under any procedure
    Procedure, ///< those under the procedures of this kind
    Flows, ///< all lines of the flows under these procedures
    None,
};

/// A kind of document: what it holds and in which order, as data of forms/documents.
struct DocumentKind {
    QString id; ///< `protocol-vl`
    Text title;
    Text intro;
    Text source; ///< the law that asks for such a document; empty: none does
    QString evidence;
    Addressee addressee = Addressee::Authority;
    LineScope lines = LineScope::Authority;
    QStringList procedures; ///< exists where one of these runs; empty: with every dossier
    QStringList variants; ///< values of Procedure::kind that mean this kind; empty: any
    bool isMain = false; ///< the document by which the authority decides or signs
    QStringList askedAs; ///< further words of `askedBy` in the form that mean its reader
    std::vector<DocumentSection> sections;
    bool operator==(const DocumentKind &) const = default;

    bool has(DocumentPart part) const;
    /// Made of the verdicts of one organisation, signed or as they stand.
    bool isAdvice() const { return has(DocumentPart::Verdicts); }
};

/// Format `beraad-documents/1`, see forms/documents/README.md. Refused whole with every problem.
Result<std::vector<DocumentKind>> readDocumentKinds(const JsonDocument &document);
/// `:/documents/*.json`, in the order in which they are offered.
Result<std::vector<DocumentKind>> shippedDocumentKinds();
/// Findings of a linter, all of them: questions that the form does not have or does not put to this reader, items of
/// law without evidence, languages missing, procedures that nobody knows, persons in a document for everybody.
std::vector<Problem> checkDocumentKinds(const std::vector<DocumentKind> &kinds, const Form &form,
                                        const QStringList &procedures);
const DocumentKind *findKind(const std::vector<DocumentKind> &kinds, const QString &id);

} // namespace beraad
