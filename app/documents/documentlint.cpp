// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentkind.h"

#include "base/overloaded.h"
#include "forms/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What names people, or variables that a reader may not see.
constexpr std::array kNotForEverybody{DocumentPart::Asked,
                                      DocumentPart::Parties,
                                      DocumentPart::AllAnswers,
                                      DocumentPart::Lines,
                                      DocumentPart::OpenQuestions,
                                      DocumentPart::Findings,
                                      DocumentPart::Attachments,
                                      DocumentPart::Signatures,
                                      DocumentPart::Verdicts,
                                      DocumentPart::VerdictReasons,
                                      DocumentPart::VerdictConditions,
                                      DocumentPart::Considered,
                                      DocumentPart::AdviceConclusion,
                                      DocumentPart::AdviceSignature};

/// Gathers the findings of all kinds.
class KindsLint {
public:
    KindsLint(const Form &form, const QStringList &procedures)
        : m_form(form)
        , m_procedures(procedures)
    {
    }

    void check(const DocumentKind &kind);
    std::vector<Problem> problems;

private:
    void add(const QString &where, const QString &message) { problems.push_back({where, message}); }
    void checkText(const Text &text, const QString &where, bool isRequired);
    void checkSection(const DocumentKind &kind, const DocumentSection &section);
    void checkQuestion(const DocumentKind &kind, const QuestionId &id, const QString &where);

    const Form &m_form;
    const QStringList &m_procedures;
    QStringList m_seen;
};

void KindsLint::checkText(const Text &text, const QString &where, bool isRequired)
{
    if (text.isEmpty() && !isRequired)
        return;
    for (const QString &language : words::textLanguages())
        if (text.byLanguage.value(language).trimmed().isEmpty())
            add(where, u"no wording in %1"_s.arg(language));
}

bool namesAPerson(const Question &question)
{
    return question.type == AnswerType::Person || question.type == AnswerType::File
        || std::ranges::any_of(question.columns,
                               [](const Column &column) { return column.type == AnswerType::Person; });
}

void KindsLint::checkQuestion(const DocumentKind &kind, const QuestionId &id, const QString &where)
{
    const Question *question = m_form.find(id);
    if (!question)
        return add(where, u"the form has no question %1"_s.arg(id.value));
    if (!isAskedBy(*question, kind.procedures + kind.askedAs))
        add(where, u"the form does not put %1 to the reader of this document"_s.arg(id.value));
    if (kind.addressee == Addressee::Public && namesAPerson(*question))
        add(where, u"%1 names a person or a file, and this document is for everybody"_s.arg(id.value));
}

void KindsLint::checkSection(const DocumentKind &kind, const DocumentSection &section)
{
    const QString where = kind.id + u": "_s + section.id;
    checkText(section.title, where + u".title"_s, true);
    checkText(section.intro, where + u".intro"_s, false);
    checkText(section.source, where + u".source"_s, false);
    if (section.source.isEmpty() != section.evidence.isEmpty())
        add(where, u"a source needs an evidence, and the other way round"_s);
    for (const auto &held : section.holds)
        std::visit(Overloaded{[&](const QuestionId &id) { checkQuestion(kind, id, where); },
                              [&](DocumentPart part) {
                                  const bool isShut = std::ranges::contains(kNotForEverybody, part);
                                  if (kind.addressee == Addressee::Public && isShut)
                                      add(where, u"this part is not for everybody"_s);
                              }},
                   held);
}

void KindsLint::check(const DocumentKind &kind)
{
    if (m_seen.contains(kind.id))
        add(kind.id, u"this kind is there twice"_s);
    m_seen << kind.id;
    checkText(kind.title, kind.id + u".title"_s, true);
    checkText(kind.intro, kind.id + u".intro"_s, false);
    checkText(kind.source, kind.id + u".source"_s, false);
    for (const QString &procedure : kind.procedures)
        if (!m_procedures.contains(procedure))
            add(kind.id, u"nobody knows the procedure %1"_s.arg(procedure));
    if (!kind.procedures.isEmpty() && kind.source.isEmpty())
        add(kind.id, u"a document of a procedure says which law asks for it"_s);
    if (kind.lines == LineScope::None && kind.has(DocumentPart::Lines))
        add(kind.id, u"shows lines although its reader may see none"_s);
    if (!kind.has(DocumentPart::Colophon))
        add(kind.id, u"does not say what it was made of: no colophon"_s);
    for (const DocumentSection &section : kind.sections)
        checkSection(kind, section);
}

} // namespace

std::vector<Problem> checkDocumentKinds(const std::vector<DocumentKind> &kinds, const Form &form,
                                        const QStringList &procedures)
{
    KindsLint lint(form, procedures);
    for (const DocumentKind &kind : kinds)
        lint.check(kind);
    return std::move(lint.problems);
}

} // namespace beraad
