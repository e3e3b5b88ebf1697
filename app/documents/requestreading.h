// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdftext.h"
#include "documents/requestdocument.h"
#include "documents/wording.h"

#include <QSet>

namespace beraad {

/// A request as one authority reads it: what it may see, in its language. Looks into the document, which must outlive
/// it.
class RequestReading {
public:
    explicit RequestReading(const RequestDocument &document);

    const RequestDocument &document() const { return m_document; }
    const Request &request() const { return m_document.request; }
    const Wording &words() const { return m_words; }
    const std::vector<Line> &lines() const { return m_lines; }
    bool isRequester() const { return m_document.authority == request().requester; }
    bool isDraft() const { return m_document.dossier.isEmpty(); }

    QString text(const Text &text) const { return text.in(m_words.language()); }
    QString name(const OrganisationId &id) const;
    QString shortName(const OrganisationId &id) const;
    QString procedureName(const QString &procedure) const;
    const ProcedureKind *kind(const QString &procedure) const;
    const Variable *variable(const Line &line) const;
    std::vector<const Procedure *> ownProcedures() const;
    /// Whether the question is put to this authority and is to be seen with these answers.
    bool asks(const Question &question) const;
    bool isRequired(const Question &question) const { return beraad::isRequired(question, m_facts); }
    /// What was answered, or the member of the request file that answers it; undefined when neither.
    QJsonValue answer(const Question &question) const;

private:
    const RequestDocument &m_document;
    Wording m_words;
    std::vector<Line> m_lines;
    QHash<VariableId, const Variable *> m_variables;
    QSet<QString> m_askers; ///< the words of `askedBy` that mean this authority
    logic::Facts m_facts;
    QJsonObject m_members;
};

/// `source · evidence`, where law that nobody checked is marked as such, in words.
std::vector<TextRun> sourceRuns(const RequestReading &reading, const QString &source, const QString &evidence);

/// An answer as text in the language of the reader; a table question has rows instead, see answerRows.
TextBlock answerText(const RequestReading &reading, const Question &question, const QJsonValue &answer);
/// The names of the files of a file question.
QStringList fileNames(const QJsonValue &answer);

} // namespace beraad
