// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QStringList wordsOfKinds()
{
    QStringList words;
    for (int kind = 0; kind < kReminderKinds; ++kind)
        words << toString(static_cast<ReminderKind>(kind));
    return words;
}

std::vector<Role> readRoles(JsonReader &reader, const QString &member)
{
    std::vector<Role> roles;
    for (const QString &word : reader.strings(member)) {
        if (const auto role = roleFromString(word))
            roles.push_back(*role);
        else
            reader.problem(member, u"expected a role, found \"%1\""_s.arg(word));
    }
    return roles;
}

void checkSteps(JsonReader &reader, const ReminderRule &rule)
{
    if (rule.to.empty())
        reader.problem(u"to"_s, u"expected at least one role"_s);
    if (rule.steps.empty())
        reader.problem(u"steps"_s, u"expected at least one step"_s);
    if (!std::ranges::is_sorted(rule.steps, std::ranges::less_equal(), &ReminderStep::at))
        reader.problem(u"steps"_s, u"expected days that grow"_s);
    if (rule.every < 0)
        reader.problem(u"every"_s, u"expected a number of days"_s);
    if (rule.until && !rule.steps.empty() && *rule.until < rule.steps.back().at)
        reader.problem(u"until"_s, u"expected a day that is not before the last step"_s);
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        if (!rule.label.byLanguage.contains(language))
            reader.problem(u"label"_s, u"expected a wording in %1"_s.arg(language));
}

ReminderRule readRule(JsonReader reader)
{
    ReminderRule rule;
    rule.kind = reminderKindFromString(reader.choice(u"kind"_s, wordsOfKinds(), true)).value_or(ReminderKind::Review);
    rule.label = textFromJson(reader.anything(u"label"_s));
    rule.isDeadline = reader.choice(u"counts"_s, {u"since"_s, u"until"_s}, true) == u"until"_s;
    rule.to = readRoles(reader, u"to"_s);
    for (JsonReader step : reader.array(u"steps"_s, true))
        rule.steps.push_back({step.integer(u"at"_s).value_or(0), readRoles(step, u"also"_s)});
    rule.every = reader.integer(u"every"_s).value_or(0);
    if (reader.has(u"until"_s))
        rule.until = reader.integer(u"until"_s);
    if (reader.has(u"delivery"_s))
        rule.delivery = deliveryFromString(reader.choice(u"delivery"_s, {u"off"_s, u"digest"_s, u"at-once"_s}, true))
                            .value_or(Delivery::Digest);
    checkSteps(reader, rule);
    return rule;
}

void checkKinds(const std::vector<ReminderRule> &rules, JsonReader &reader)
{
    for (int number = 0; number < kReminderKinds; ++number) {
        const auto kind = static_cast<ReminderKind>(number);
        const auto count = std::ranges::count(rules, kind, &ReminderRule::kind);
        if (count != 1)
            reader.problem(u"reminders"_s, u"expected one rule of kind %1, found %2"_s.arg(toString(kind)).arg(count));
    }
}

} // namespace

Result<std::vector<ReminderRule>> readReminders(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<ReminderRule> rules;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-reminders/1"_s}, true);
    for (const JsonReader &entry : reader.array(u"reminders"_s, true))
        rules.push_back(readRule(entry));
    checkKinds(rules, reader);
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of reminders"_s.arg(document.file),
                      std::move(problems));
    return rules;
}

Result<std::vector<ReminderRule>> shippedReminders()
{
    return readJsonFile(u":/reminders/reminders.json"_s).and_then(readReminders);
}

} // namespace beraad
