// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocks/clock.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

std::optional<Term> readTerm(JsonReader &reader, const QString &member)
{
    static const QStringList units{u"days"_s, u"weeks"_s, u"months"_s, u"working-days"_s};
    if (!reader.has(member))
        return std::nullopt;
    JsonReader child = reader.child(member);
    const int count = child.integer(u"count"_s).value_or(0);
    if (count <= 0)
        child.problem(u"count"_s, u"expected a number above 0"_s);
    const qsizetype unit = units.indexOf(child.choice(u"unit"_s, units, true));
    return Term{count, static_cast<TermUnit>(std::max(qsizetype{0}, unit))};
}

ClockRule readRule(JsonReader reader)
{
    static const QStringList evidences{u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s};
    ClockRule rule;
    rule.procedure = reader.requiredString(u"procedure"_s);
    if (!reader.has(u"term"_s))
        reader.problem(u"term"_s, u"expected how long the law gives"_s);
    rule.term = readTerm(reader, u"term"_s).value_or(Term());
    rule.extension = readTerm(reader, u"extension"_s);
    rule.announceWithin = readTerm(reader, u"announceWithin"_s);
    rule.completeWithin = readTerm(reader, u"completeWithin"_s);
    rule.maySuspend = reader.boolean(u"maySuspend"_s).value_or(false);
    rule.source = reader.requiredString(u"source"_s);
    rule.evidence = reader.choice(u"evidence"_s, evidences, true);
    return rule;
}

} // namespace

Result<std::vector<ClockRule>> readClocks(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<ClockRule> rules;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-clocks/1"_s}, true);
    for (const JsonReader &entry : reader.array(u"clocks"_s, true))
        rules.push_back(readRule(entry));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of terms"_s.arg(document.file),
                      std::move(problems));
    return rules;
}

Result<std::vector<ClockRule>> shippedClocks()
{
    return readJsonFile(u":/clocks/clocks.json"_s).and_then(readClocks);
}

} // namespace beraad
