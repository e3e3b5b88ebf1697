// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "rules/logic.h"

#include <optional>
#include <vector>

namespace beraad {

/// How a question is answered; decides widget, JSON type and validation.
enum class AnswerType { Text, RichText, Choice, Boolean, Day, Integer, Table, File, Person, Organisation, Variables };
/// `text`, `rich-text`, …: the words of a form file.
QString toString(AnswerType type);
std::optional<AnswerType> answerTypeFromString(const QString &word);

struct Choice {
    QString value;
    Text label;
    bool operator==(const Choice &) const = default;
};

/// What the directory knows of the requester and a question asks again.
enum class DirectoryAnswer { DpoContact };

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
    QuestionId id; ///< stable: `S2.Q1`, `V4`
    Text label;
    Text help;
    AnswerType type = AnswerType::Text;
    std::vector<Choice> choices;
    std::vector<Column> columns;
    bool multiple = false; ///< of a choice: the answer is a list of values
    QStringList askedBy; ///< organisation or procedure ids that need it; `all` for every one
    QString law; ///< article or document it implements, in Dutch
    Text lawText; ///< the same citation in four languages
    QString evidence; ///< note, verified, derived, unverified; of the weakest source cited
    QString fact; ///< member of the request file that it answers (`purpose`), or empty
    QJsonValue visibleWhen = QJsonValue::Undefined; ///< JsonLogic over the facts of the request; undefined: always
    QJsonValue requiredWhen = QJsonValue::Undefined; ///< undefined: never required
    int maxLength = 0;
    bool isReusable = false; ///< about the organisation, not the study: an earlier answer is offered again
    std::optional<DirectoryAnswer> directory; ///< of a reusable question: what the directory can answer
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
    QString id; ///< `uniform`
    QString version; ///< `1`
    Text title;
    std::vector<Section> sections;
    std::vector<Question> lineQuestions; ///< V1 … V13, asked for every line
    const Question *find(const QuestionId &id) const;
    bool operator==(const Form &) const = default;
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

/// Format `beraad-form/1`, see forms/uniform/README.md. Refused whole with every problem; members that nobody knows are
/// named in `unknownMembers` by their path.
Result<Form> readForm(const JsonDocument &document, QStringList *unknownMembers = nullptr);
/// `:/forms/uniform.json`
Result<Form> uniformForm();

/// What a condition may ask, without the `answers.<question id>` of each form. Kept by factsOfRequest in dossier.
QStringList requestFactNames();
/// Findings of a linter, all of them: a language that is missing, facts in conditions that nobody keeps, ids or choice
/// values twice, law or evidence missing, columns or choices that do not fit the type.
std::vector<Problem> checkForm(const Form &form);

/// The answers with the members of the request file laid over them, by question id: a question with a `fact` is
/// answered where that fact lives, so `purpose` answers S2.Q2. The line table (`lines`) gets each line's members as its
/// V answers.
Answers answersWithFacts(const Form &form, const QJsonObject &request);
/// The V answers of one line of a request file, members laid over `answers`.
Answers lineAnswersWithFacts(const Form &form, const QJsonObject &line);
/// `facts`, and `answers.<question id>` out of `answers`: null where nothing is answered, so that a follow-up question
/// waits.
logic::Facts factsWithAnswers(const Answers &answers, logic::Facts facts);

/// Whether the question is shown, given the facts of the request (see factsOfRequest in dossier). Unknown counts as
/// shown.
bool isVisible(const Question &question, const logic::Facts &facts);
/// Whether an answer is needed where the question is shown. Unknown counts as required.
bool isRequired(const Question &question, const logic::Facts &facts);
/// Whether one of `who` (an authority, its procedures) needs the answer.
bool isAskedBy(const Question &question, const QStringList &who);
/// An empty string when the value fits the type, else what was expected (English, for details).
QString answerFault(const Question &question, const QJsonValue &value);
bool isAnswered(const QJsonValue &value);
/// Whether the value says something and fits: a boolean that is "unknown" says nothing yet.
bool isAnsweredWell(const Question &question, const QJsonValue &value);
/// One entry for each section, in the order of the form. Give it the answers of answersWithFacts, or questions that a
/// member of the request answers count as open. A required line question counts once, in the section of the line table,
/// and is answered when every line answers it.
std::vector<Completeness> completeness(const Form &form, const Answers &answers, const logic::Facts &facts);

} // namespace beraad
