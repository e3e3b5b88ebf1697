// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "rules/logic.h"

#include <vector>

namespace beraad {

/// How a question is answered; decides widget, JSON type and validation.
enum class AnswerType { Text, RichText, Choice, Boolean, Day, Integer, Table, File, Person, Organisation, Variables };

struct Choice {
    QString value;
    Text label;
    bool operator==(const Choice &) const = default;
};

/// A column of a table question.
struct Column {
    QString id;
    Text label;
    AnswerType type = AnswerType::Text;
    std::vector<Choice> choices;
    bool required = false;
    bool operator==(const Column &) const = default;
};

/// One question of a form, with who asks it and by which law.
struct Question {
    QuestionId id;         ///< stable: `S2.Q1`, `V4`
    Text label;
    Text help;
    AnswerType type = AnswerType::Text;
    std::vector<Choice> choices;
    std::vector<Column> columns;
    QStringList askedBy;   ///< authorities that need it; `all` for every one
    QString law;           ///< article or document it implements
    QString evidence;      ///< note, verified, derived, unverified
    QString fact;          ///< member of the request file that it answers (`purpose`), or empty
    QJsonValue visibleWhen;  ///< JsonLogic over the facts of the request; undefined: always
    QJsonValue requiredWhen; ///< undefined: never required
    int maxLength = 0;
    bool operator==(const Question &) const = default;
};

struct Section {
    QString id; ///< `S2`
    Text title;
    Text intro;
    std::vector<Question> questions;
    bool operator==(const Section &) const = default;
};

struct Form {
    QString id;      ///< `uniform`
    QString version; ///< `1`
    Text title;
    std::vector<Section> sections;
    std::vector<Question> lineQuestions; ///< V1 … V13, asked for every line
    const Question *find(const QuestionId &id) const;
};

/// What a person wrote, by question id. Valid or not: a draft is never blocked.
using Answers = QJsonObject;

struct Completeness {
    QString section;
    int required = 0; ///< visible and required questions
    int answered = 0; ///< of these, those with a valid answer
    std::vector<Problem> missing; ///< where = question id
    bool isComplete() const { return answered == required; }
};

Result<Form> readForm(const JsonDocument &document);
/// `:/forms/uniform.json`
Result<Form> uniformForm();

/// Whether the question is shown, given the facts of the request (see factsOfRequest in dossier). Unknown counts as shown.
bool isVisible(const Question &question, const logic::Facts &facts);
bool isRequired(const Question &question, const logic::Facts &facts);
/// An empty string when the value fits the type, else what was expected (English, for details).
QString answerFault(const Question &question, const QJsonValue &value);
bool isAnswered(const QJsonValue &value);
std::vector<Completeness> completeness(const Form &form, const Answers &answers, const logic::Facts &facts);

} // namespace beraad
