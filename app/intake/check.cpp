// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/check.h"

#include "forms/fileanswer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The request as the form shows it.
struct ReadRequest {
    ReadRequest(const Form &form, const Request &request, const Directory &directory)
        : members(toJson(request))
        , answers(answersWithFacts(form, members))
        , facts(factsWithAnswers(answers, factsOfRequest(request, directory)))
    {
    }

    QJsonObject members;
    Answers answers;
    logic::Facts facts;
};

/// Puts the items of one authority together.
class Checking {
public:
    Checking(const IntakeBasis &basis, const Procedure &procedure)
        : m_basis(basis)
        , m_procedure(procedure)
        , m_request(basis.state.request.value_or(Request()))
        , m_now(basis.form, m_request, basis.directory)
        , m_askers(basis.askers)
    {
        m_askers << procedure.authority.value << procedure.procedure;
        m_check.track = procedure.id;
        m_check.procedure = procedure.procedure;
        m_check.authority = procedure.authority;
        m_check.sentBack = basis.sentBack;
        if (basis.sentBack && basis.sentBack->then.request)
            m_then.emplace(basis.form, *basis.sentBack->then.request, basis.directory);
    }

    IntakeCheck check()
    {
        for (const Section &section : m_basis.form.sections)
            addSection(section);
        addPrerequisites();
        addFindings();
        addJudgements();
        for (IntakeItem &item : m_check.items)
            compare(item);
        return std::move(m_check);
    }

private:
    bool isPut(const Question &question) const
    {
        return isAskedBy(question, m_askers) && isVisible(question, m_now.facts);
    }

    void addSection(const Section &section)
    {
        for (const Question &question : section.questions) {
            const QJsonValue value = m_now.answers.value(question.id.value);
            const bool counts = isRequired(question, m_now.facts)
                || (question.type == AnswerType::File && isAnswered(value)); // an attachment is looked at
            if (isPut(question) && counts)
                addQuestion(section, question, value);
            if (question.type == AnswerType::Variables)
                for (const Question &lineQuestion : m_basis.form.lineQuestions)
                    if (isPut(lineQuestion) && isRequired(lineQuestion, m_now.facts))
                        addLineQuestion(section, lineQuestion);
        }
    }

    IntakeItem &add(const QString &id, IntakeKind kind, IntakeStanding standing)
    {
        IntakeItem &item = m_check.items.emplace_back();
        item.id = id;
        item.kind = kind;
        item.standing = standing;
        return item;
    }

    IntakeItem &addFor(const Section &section, const Question &question, IntakeStanding standing)
    {
        IntakeItem &item = add(question.id.value, IntakeKind::Question, standing);
        item.back.question = question.id;
        item.label = question.label;
        item.help = question.help;
        item.section = section.id;
        item.source = {question.lawText, question.evidence};
        return item;
    }

    void addQuestion(const Section &section, const Question &question, const QJsonValue &value)
    {
        const bool isThere = isAnsweredWell(question, value);
        IntakeItem &item = addFor(section, question, isThere ? IntakeStanding::There : IntakeStanding::Missing);
        const bool isFile = question.type == AnswerType::File;
        item.back.code = isAnswered(value) ? u"bad-answer"_s : isFile ? u"no-file"_s : u"no-answer"_s;
    }

    void addLineQuestion(const Section &section, const Question &question)
    {
        std::vector<LineId> open;
        bool isBad = true;
        for (const QJsonValue &line : m_now.members.value("lines"_L1).toArray()) {
            const LineId id(line["id"_L1].toString());
            if (!std::ranges::contains(m_procedure.lines, id))
                continue;
            const QJsonValue value = lineAnswersWithFacts(m_basis.form, line.toObject()).value(question.id.value);
            if (isAnsweredWell(question, value))
                continue;
            open.push_back(id);
            isBad = isBad && isAnswered(value);
        }
        IntakeItem &item = addFor(section, question, open.empty() ? IntakeStanding::There : IntakeStanding::Missing);
        item.back.code = !open.empty() && isBad ? u"lines-bad"_s : u"lines-open"_s;
        item.back.lines = std::move(open);
    }

    bool isFiledHere(const QuestionId &question) const
    {
        return !question.isEmpty() && isAnswered(m_now.answers.value(question.value));
    }

    void addPrerequisites()
    {
        for (const TrackState &first : m_basis.state.tracks) {
            const IntakePrerequisite *named = m_basis.table.prerequisite(first.plan.procedure, m_procedure.procedure);
            const bool isBefore = std::ranges::contains(m_procedure.after, first.plan.id);
            const bool concerns = first.isLive() && first.plan.id != m_procedure.id;
            if (!concerns || (!named && !isBefore))
                continue;
            const bool isDone = first.isFulfilledOn(m_basis.today) || (named && isFiledHere(named->question));
            const bool isNeeded = named && named->needed == IntakePrerequisite::Needed::File;
            IntakeItem &item = add(first.plan.id.value, IntakeKind::Prerequisite,
                                   isDone         ? IntakeStanding::There
                                       : isNeeded ? IntakeStanding::Missing
                                                  : IntakeStanding::Later);
            item.back.code = u"prerequisite"_s;
            item.back.procedure = first.plan.id.value;
            if (named)
                item.back.question = named->question;
            item.source = named ? named->source : sourceOf(m_basis.route.find(first.plan.id));
        }
    }

    static IntakeSource sourceOf(const Procedure *procedure)
    {
        if (!procedure || procedure->because.empty())
            return {};
        const Reason &reason = procedure->because.front();
        return {Text{{{u"nl"_s, reason.source}}}, reason.evidence};
    }

    void addFindings()
    {
        for (const Finding &found : m_basis.route.findings) {
            const IntakeFinding *known = m_basis.table.finding(found.code);
            const bool isOthers
                = known && !known->procedures.isEmpty() && !known->procedures.contains(m_procedure.procedure);
            const QString id = known ? found.code : found.rule + u' ' + found.code;
            if (found.severity == Finding::Severity::Info || isOthers || m_check.find(id))
                continue;
            const bool isError = found.severity == Finding::Severity::Error;
            IntakeItem &item
                = add(id, IntakeKind::Finding, isError ? IntakeStanding::Missing : IntakeStanding::ToJudge);
            item.back.code = known ? found.code : u"finding"_s;
            item.back.question = known ? known->question : QuestionId();
            item.label = known && !known->label.isEmpty() ? known->label : found.text;
            item.help = found.text;
            item.decidesAdmission = known && known->decidesAdmission;
            if (!known) // in the language of the file: that of whoever reads it
                item.back.sentence = found.text.in(m_request.language);
            item.source = sourceOfRule(found.rule);
        }
    }

    IntakeSource sourceOfRule(const QString &rule) const
    {
        for (const Procedure &procedure : m_basis.route.procedures)
            for (const Reason &reason : procedure.because)
                if (reason.rule == rule)
                    return {Text{{{u"nl"_s, reason.source}}}, reason.evidence};
        return {};
    }

    bool isJudged(const IntakeJudgement &judgement) const
    {
        const bool isOurs = judgement.procedures.isEmpty() || judgement.procedures.contains(m_procedure.procedure);
        const bool isThere = judgement.onlyWith.isEmpty() || isFiledHere(judgement.onlyWith);
        return isOurs && isThere && (!judgement.onlyWithFiles || !filesIn(m_request.answers).empty());
    }

    void addJudgements()
    {
        for (const IntakeJudgement &judgement : m_basis.table.judgements) {
            if (!isJudged(judgement))
                continue;
            IntakeItem &item = add(judgement.code, IntakeKind::Judgement, IntakeStanding::ToJudge);
            item.back.code = judgement.code;
            item.back.question = judgement.question;
            item.label = judgement.label;
            item.help = judgement.help;
            item.source = judgement.source;
            item.decidesAdmission = judgement.decidesAdmission;
            const Procedure *routed = judgement.aboutRoute ? m_basis.route.find(m_procedure.id) : nullptr;
            if (!routed || routed->because.empty())
                continue;
            item.source = sourceOf(routed);
            item.help = routed->because.front().text;
        }
    }

    /// Whether it was asked back the last time, and is another one since.
    void compare(IntakeItem &item) const
    {
        if (!m_then)
            return;
        item.wasAskedBack = std::ranges::any_of(m_basis.sentBack->returned.items, [&item](const AskedBack &asked) {
            const bool isSame = asked.question == item.back.question && asked.procedure == item.back.procedure;
            return item.kind == IntakeKind::Question ? isSame : isSame && asked.code == item.back.code;
        });
        if (item.kind == IntakeKind::Prerequisite) {
            const TrackState *before = m_basis.sentBack->then.track(TrackId(item.back.procedure));
            item.hasChanged = item.standing == IntakeStanding::There && before
                && !before->isFulfilledOn(dayOf(m_basis.sentBack->at));
        } else if (const QString question = item.back.question.value; !question.isEmpty()) {
            item.hasChanged = m_then->answers.value(question) != m_now.answers.value(question);
        }
    }

    static QDate dayOf(const QDateTime &at) { return at.date(); }

    const IntakeBasis &m_basis;
    const Procedure &m_procedure;
    const Request m_request;
    const ReadRequest m_now;
    std::optional<ReadRequest> m_then;
    QStringList m_askers;
    IntakeCheck m_check;
};

} // namespace

QString toString(IntakeStanding standing)
{
    switch (standing) {
    case IntakeStanding::There:
        return u"there"_s;
    case IntakeStanding::Missing:
        return u"missing"_s;
    case IntakeStanding::ToJudge:
        return u"to-judge"_s;
    case IntakeStanding::Later:
        return u"later"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int IntakeCheck::count(IntakeStanding standing) const
{
    return int(std::ranges::count(items, standing, &IntakeItem::standing));
}

const IntakeItem *IntakeCheck::find(const QString &id) const
{
    const auto found = std::ranges::find(items, id, &IntakeItem::id);
    return found == items.end() ? nullptr : &*found;
}

bool IntakeCheck::isInadmissible() const
{
    return std::ranges::any_of(items, [](const IntakeItem &item) {
        return item.decidesAdmission && item.standing == IntakeStanding::Missing;
    });
}

IntakeCheck checkIntake(const IntakeBasis &basis, const Procedure &procedure)
{
    return Checking(basis, procedure).check();
}

IntakeCheck checkIntake(const IntakeBasis &basis, const TrackId &id)
{
    const TrackState *track = basis.state.track(id);
    if (!track || !basis.state.request)
        return {};
    Procedure procedure;
    procedure.id = id;
    procedure.procedure = track->plan.procedure;
    procedure.authority = track->plan.authority;
    procedure.lines = track->plan.lines;
    procedure.after = track->plan.after;
    return Checking(basis, procedure).check();
}

} // namespace beraad
