// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intaketable.h"

#include "forms/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

IntakeSource readSource(JsonReader &reader)
{
    const words::Citation citation = words::readCitation(reader, u"source"_s);
    return {citation.text, citation.evidence};
}

QuestionId readQuestion(JsonReader &reader, const QString &member)
{
    return QuestionId(reader.string(member));
}

IntakeReason readReason(JsonReader &reader)
{
    return {reader.requiredString(u"code"_s), words::readText(reader, u"ask"_s)};
}

IntakeJudgement readJudgement(JsonReader &reader)
{
    IntakeJudgement judgement;
    judgement.code = reader.requiredString(u"code"_s);
    judgement.procedures = reader.strings(u"procedures"_s);
    judgement.onlyWith = readQuestion(reader, u"onlyWith"_s);
    judgement.onlyWithFiles = reader.boolean(u"onlyWithFiles"_s).value_or(false);
    judgement.aboutRoute = reader.boolean(u"aboutRoute"_s).value_or(false);
    judgement.question = readQuestion(reader, u"question"_s);
    judgement.decidesAdmission = reader.boolean(u"decidesAdmission"_s).value_or(false);
    judgement.label = words::readText(reader, u"label"_s);
    judgement.help = words::readText(reader, u"help"_s);
    judgement.ask = words::readText(reader, u"ask"_s);
    judgement.source = readSource(reader);
    return judgement;
}

IntakePrerequisite readPrerequisite(JsonReader &reader)
{
    IntakePrerequisite prerequisite;
    prerequisite.procedures = reader.strings(u"procedures"_s);
    prerequisite.before = reader.strings(u"before"_s);
    prerequisite.needed = reader.choice(u"needed"_s, {u"file"_s, u"decision"_s}, true) == u"file"_s
        ? IntakePrerequisite::Needed::File
        : IntakePrerequisite::Needed::Decision;
    prerequisite.question = readQuestion(reader, u"question"_s);
    prerequisite.source = readSource(reader);
    return prerequisite;
}

IntakeFinding readFinding(JsonReader &reader)
{
    IntakeFinding finding;
    finding.code = reader.requiredString(u"code"_s);
    finding.procedures = reader.strings(u"procedures"_s);
    finding.question = readQuestion(reader, u"question"_s);
    finding.decidesAdmission = reader.boolean(u"decidesAdmission"_s).value_or(false);
    finding.label = words::readText(reader, u"label"_s);
    finding.ask = words::readText(reader, u"ask"_s);
    return finding;
}

template <typename T> const T *findByCode(const std::vector<T> &entries, const QString &code)
{
    const auto found = std::ranges::find(entries, code, &T::code);
    return found == entries.end() ? nullptr : &*found;
}

/// What the linter says, each with the entry that it is about.
class Linting {
public:
    Linting(const Form &form, const QStringList &procedures)
        : m_form(form)
        , m_procedures(procedures)
    {
    }

    void languages(const QString &where, const Text &text)
    {
        for (const QString &language : words::textLanguages())
            if (text.byLanguage.value(language).isEmpty())
                problems.push_back({where, u"no text in "_s + language});
    }
    void question(const QString &where, const QuestionId &id)
    {
        if (!id.isEmpty() && !m_form.find(id))
            problems.push_back({where, u"the form has no question "_s + id.value});
    }
    void procedures(const QString &where, const QStringList &named)
    {
        for (const QString &procedure : named)
            if (!m_procedures.contains(procedure))
                problems.push_back({where, u"nobody knows the procedure "_s + procedure});
    }

    std::vector<Problem> problems;

private:
    const Form &m_form;
    const QStringList &m_procedures;
};

} // namespace

const IntakeReason *IntakeTable::reason(const QString &code) const
{
    return findByCode(reasons, code);
}

const IntakeJudgement *IntakeTable::judgement(const QString &code) const
{
    return findByCode(judgements, code);
}

const IntakeFinding *IntakeTable::finding(const QString &code) const
{
    return findByCode(findings, code);
}

const IntakePrerequisite *IntakeTable::prerequisite(const QString &first, const QString &procedure) const
{
    const auto found = std::ranges::find_if(prerequisites, [&](const IntakePrerequisite &entry) {
        return entry.procedures.contains(first) && entry.before.contains(procedure);
    });
    return found == prerequisites.end() ? nullptr : &*found;
}

const QStringList &intakeReasonCodes()
{
    static const QStringList codes{u"no-answer"_s, u"bad-answer"_s,   u"no-file"_s, u"lines-open"_s,
                                   u"lines-bad"_s, u"prerequisite"_s, u"finding"_s, u"other"_s};
    return codes;
}

Result<IntakeTable> readIntake(const JsonDocument &document)
{
    std::vector<Problem> problems;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-intake/1"_s}, true);
    IntakeTable table;
    QStringList seen;
    for (JsonReader entry : reader.array(u"reasons"_s, true)) {
        table.reasons.push_back(readReason(entry));
        words::refuseTwice(entry, u"code"_s, table.reasons.back().code, seen);
    }
    for (JsonReader entry : reader.array(u"judgements"_s, true)) {
        table.judgements.push_back(readJudgement(entry));
        words::refuseTwice(entry, u"code"_s, table.judgements.back().code, seen);
    }
    for (JsonReader entry : reader.array(u"prerequisites"_s, true))
        table.prerequisites.push_back(readPrerequisite(entry));
    for (JsonReader entry : reader.array(u"findings"_s, true)) {
        table.findings.push_back(readFinding(entry));
        words::refuseTwice(entry, u"code"_s, table.findings.back().code, seen);
    }
    for (const QString &code : intakeReasonCodes())
        if (!table.reason(code))
            problems.push_back({u"$.reasons"_s, u"no words for "_s + code});
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not what an intake asks"_s.arg(document.file),
                      std::move(problems));
    return table;
}

Result<IntakeTable> shippedIntake()
{
    return readJsonFile(u":/intake/intake.json"_s).and_then(readIntake);
}

std::vector<Problem> checkIntakeTable(const IntakeTable &table, const Form &form, const QStringList &procedures)
{
    Linting lint(form, procedures);
    for (const IntakeReason &reason : table.reasons)
        lint.languages(reason.code, reason.ask);
    for (const IntakeJudgement &judgement : table.judgements) {
        for (const Text *text : {&judgement.label, &judgement.help, &judgement.ask, &judgement.source.text})
            lint.languages(judgement.code, *text);
        lint.question(judgement.code, judgement.question);
        lint.question(judgement.code, judgement.onlyWith);
        lint.procedures(judgement.code, judgement.procedures);
    }
    for (const IntakePrerequisite &prerequisite : table.prerequisites) {
        const QString where = prerequisite.procedures.join(u", "_s);
        lint.languages(where, prerequisite.source.text);
        lint.question(where, prerequisite.question);
        lint.procedures(where, prerequisite.procedures + prerequisite.before);
    }
    for (const IntakeFinding &finding : table.findings) {
        lint.languages(finding.code, finding.label);
        lint.languages(finding.code, finding.ask);
        lint.question(finding.code, finding.question);
        lint.procedures(finding.code, finding.procedures);
    }
    return lint.problems;
}

} // namespace beraad
