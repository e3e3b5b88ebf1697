// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
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
    bool isForEverybody() const { return m_document.kind.addressee == Addressee::Public; }
    bool seesAll() const { return !m_document.isExtract && m_lines.size() == request().lines.size(); }
    QDate dayMade() const { return dayInBelgium(m_document.made); }
    /// Bodies with a part in what the reader sees; the providers of other lines are not among them.
    const std::vector<OrganisationId> &providers() const { return m_providers; }
    const std::vector<OrganisationId> &recipients() const { return m_recipients; }

    QString text(const Text &text) const { return text.in(m_words.language()); }
    QString name(const OrganisationId &id) const;
    QString shortName(const OrganisationId &id) const;
    QString procedureName(const QString &procedure) const;
    const ProcedureKind *kind(const QString &procedure) const;
    const Variable *variable(const Line &line) const;
    std::vector<const Procedure *> ownProcedures() const;
    /// Procedures and open choices about lines that the reader sees, or that it has to settle itself.
    std::vector<const Procedure *> visibleProcedures() const;
    std::vector<const Undecided *> visibleQuestions() const;
    /// Whether the question is put to this authority and is to be seen with these answers.
    bool asks(const Question &question) const;
    /// Whether the question is to be answered at all, given the other answers.
    bool applies(const Question &question) const { return isVisible(question, m_facts); }
    bool isRequired(const Question &question) const { return beraad::isRequired(question, m_facts); }
    /// What was answered, or the member of the request file that answers it, without what is said of bodies whose lines
    /// the reader does not see; undefined when neither.
    QJsonValue answer(const Question &question) const;

private:
    void findParties();
    bool isHidden(const QJsonValue &body) const;
    QJsonValue withoutHidden(const Question &question, const QJsonValue &answer) const;

    const RequestDocument &m_document;
    Wording m_words;
    std::vector<Line> m_lines;
    std::vector<OrganisationId> m_providers;
    std::vector<OrganisationId> m_recipients;
    QSet<QString> m_hidden; ///< ids and names, folded, of bodies that are none of the reader's business
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
