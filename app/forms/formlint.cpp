// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"
#include "forms/words.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Gathers the findings of one form.
class FormLint {
public:
    explicit FormLint(const Form &form)
        : m_form(form)
    {
        m_vocabulary = requestFactNames();
        for (const Section &section : form.sections)
            for (const Question &question : section.questions)
                m_vocabulary << u"answers."_s + question.id.value;
        // what reduce offers inside itself
        m_vocabulary << u"accumulator"_s << u"current"_s;
    }

    std::vector<Problem> problems();

private:
    void add(const QString &where, const QString &message) { m_problems.push_back({where, message}); }
    void checkText(const Text &text, const QString &where);
    void checkChoices(const std::vector<Choice> &choices, const QString &where);
    void checkColumns(const Question &question, const QString &where);
    void checkCondition(const QJsonValue &condition, const QString &where);
    void checkQuestion(const Question &question);
    void checkId(const QString &id);

    const Form &m_form;
    QStringList m_vocabulary;
    QStringList m_ids;
    QStringList m_facts;
    std::vector<Problem> m_problems;
};

void FormLint::checkText(const Text &text, const QString &where)
{
    for (const QString &language : words::textLanguages())
        if (text.byLanguage.value(language).trimmed().isEmpty())
            add(where, u"no wording in %1"_s.arg(language));
}

void FormLint::checkId(const QString &id)
{
    if (id.isEmpty())
        add(u"form"_s, u"an id is empty"_s);
    else if (m_ids.contains(id))
        add(id, u"this id is there twice"_s);
    m_ids << id;
}

void FormLint::checkChoices(const std::vector<Choice> &choices, const QString &where)
{
    QStringList seen;
    for (const Choice &choice : choices) {
        checkText(choice.label, u"%1 choice %2"_s.arg(where, choice.value));
        if (seen.contains(choice.value))
            add(where, u"the choice %1 is there twice"_s.arg(choice.value));
        seen << choice.value;
    }
}

void FormLint::checkColumns(const Question &question, const QString &where)
{
    if ((question.type == AnswerType::Table) == question.columns.empty())
        add(where, u"columns belong to a table, and a table needs them"_s);
    QStringList seen;
    for (const Column &column : question.columns) {
        const QString place = u"%1 column %2"_s.arg(where, column.id);
        checkText(column.label, place);
        checkChoices(column.choices, place);
        if (seen.contains(column.id))
            add(where, u"the column %1 is there twice"_s.arg(column.id));
        if ((column.type == AnswerType::Choice) == column.choices.empty())
            add(place, u"choices belong to a choice, and a choice needs them"_s);
        if (column.type == AnswerType::Table || column.type == AnswerType::Variables)
            add(place, u"a column cannot be a table"_s);
        seen << column.id;
    }
}

void FormLint::checkCondition(const QJsonValue &condition, const QString &where)
{
    if (condition.isUndefined())
        return;
    for (const Problem &problem : logic::lint(condition, m_vocabulary, where))
        m_problems.push_back(problem);
}

void FormLint::checkQuestion(const Question &question)
{
    const QString id = question.id.value;
    checkId(id);
    checkText(question.label, id + u" label"_s);
    checkText(question.help, id + u" help"_s);
    checkText(question.lawText, id + u" law"_s);
    checkChoices(question.choices, id);
    checkColumns(question, id);
    if ((question.type == AnswerType::Choice) == question.choices.empty())
        add(id, u"choices belong to a choice, and a choice needs them"_s);
    if (question.askedBy.isEmpty())
        add(id, u"nobody asks for it"_s);
    if (question.law.isEmpty())
        add(id, u"no law or document stands behind it"_s);
    if (!words::evidence().contains(question.evidence))
        add(id, u"expected evidence as one of %1"_s.arg(words::evidence().join(u", "_s)));
    if (!question.fact.isEmpty() && m_facts.contains(question.fact))
        add(id, u"another question answers %1 already"_s.arg(question.fact));
    m_facts << question.fact;
    checkCondition(question.visibleWhen, id + u" visibleWhen"_s);
    checkCondition(question.requiredWhen, id + u" requiredWhen"_s);
}

std::vector<Problem> FormLint::problems()
{
    checkText(m_form.title, u"title"_s);
    for (const Section &section : m_form.sections) {
        checkId(section.id);
        checkText(section.title, section.id + u" title"_s);
        checkText(section.intro, section.id + u" intro"_s);
        if (section.questions.empty())
            add(section.id, u"no questions"_s);
        for (const Question &question : section.questions)
            checkQuestion(question);
    }
    m_facts.clear(); // those of a line are members of the line
    for (const Question &question : m_form.lineQuestions)
        checkQuestion(question);
    return std::move(m_problems);
}

} // namespace

QStringList requestFactNames()
{
    QStringList names{u"purpose"_s,    u"identifiability"_s, u"channel"_s,           u"systematic"_s,
                      u"kind"_s,       u"language"_s,        u"trustedThirdParty"_s, u"providers"_s,
                      u"categories"_s, u"flags"_s,           u"channels"_s,          u"lines.count"_s};
    for (const QString &party : {u"requester"_s, u"recipient"_s})
        for (const QString &member :
             {u"id"_s, u"type"_s, u"level"_s, u"network"_s, u"flemishInstance"_s, u"federalGovernment"_s})
            names << party + u'.' + member;
    return names;
}

std::vector<Problem> checkForm(const Form &form)
{
    return FormLint(form).problems();
}

} // namespace beraad
