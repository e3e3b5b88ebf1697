// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

using namespace Qt::StringLiterals;

namespace beraad {

QString toString(AnswerType type)
{
    switch (type) {
    case AnswerType::Text:
        return u"text"_s;
    case AnswerType::RichText:
        return u"rich-text"_s;
    case AnswerType::Choice:
        return u"choice"_s;
    case AnswerType::Boolean:
        return u"boolean"_s;
    case AnswerType::Day:
        return u"day"_s;
    case AnswerType::Integer:
        return u"integer"_s;
    case AnswerType::Table:
        return u"table"_s;
    case AnswerType::File:
        return u"file"_s;
    case AnswerType::Person:
        return u"person"_s;
    case AnswerType::Organisation:
        return u"organisation"_s;
    case AnswerType::Variables:
        return u"variables"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<AnswerType> answerTypeFromString(const QString &word)
{
    using enum AnswerType;
    for (const AnswerType type :
         {Text, RichText, Choice, Boolean, Day, Integer, Table, File, Person, Organisation, Variables})
        if (toString(type) == word)
            return type;
    return std::nullopt;
}

const Question *Form::find(const QuestionId &wanted) const
{
    for (const Section &section : sections)
        for (const Question &question : section.questions)
            if (question.id == wanted)
                return &question;
    for (const Question &question : lineQuestions)
        if (question.id == wanted)
            return &question;
    return nullptr;
}

bool isAskedBy(const Question &question, const QStringList &who)
{
    return question.askedBy.contains(u"all"_s)
        || std::ranges::any_of(who, [&](const QString &one) { return question.askedBy.contains(one); });
}

} // namespace beraad
