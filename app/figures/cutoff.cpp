// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cutoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QStringList foundBeginnings(const CaseLog &log)
{
    QStringList result;
    bool isClear = false;
    for (const ActivityCount &count : activitiesOf(log)) {
        const bool isCommon = count.begins * 5 >= std::ssize(log.cases) * 4;
        isClear = isClear || isCommon;
        // What occurs nowhere else is another way to begin, however rare.
        if (count.begins > 0 && (isCommon || count.begins == count.events))
            result << count.activity;
    }
    return isClear ? result : QStringList();
}

bool holdsWordsOf(const QStringList &longer, const QStringList &shorter)
{
    qsizetype at = 0;
    for (const QString &word : longer)
        if (at < shorter.size() && word == shorter.at(at))
            ++at;
    return at == shorter.size();
}

QStringList wordsOf(const QString &activity)
{
    return activity.toLower().split(u' ', Qt::SkipEmptyParts);
}

int lineOfOnly(const CaseLog &log, const QString &activity)
{
    for (const LoggedCase &logged : log.cases) {
        const auto found = std::ranges::find(logged.events, activity, &LoggedEvent::activity);
        if (found != logged.events.end())
            return found->line;
    }
    return 0;
}

} // namespace

Beginnings beginningsOf(const CaseLog &log, const QStringList &given)
{
    Beginnings result;
    result.cases = std::ssize(log.cases);
    result.activities = given.isEmpty() ? foundBeginnings(log) : given;
    if (result.activities.isEmpty())
        return result;
    for (const LoggedCase &logged : log.cases) {
        if (logged.events.empty() || result.activities.contains(logged.events.front().activity))
            continue;
        result.cutOff.push_back({logged.id, logged.events.front().activity, logged.events.front().line});
    }
    return result;
}

std::vector<LikelyAlias> likelyAliases(const CaseLog &log)
{
    std::vector<LikelyAlias> result;
    const std::vector<ActivityCount> counts = activitiesOf(log);
    for (const ActivityCount &rare : counts) {
        const QStringList words = wordsOf(rare.activity);
        if (rare.events != 1 || words.size() < 2)
            continue;
        const auto common = std::ranges::find_if(counts, [&](const ActivityCount &other) {
            const QStringList shorter = wordsOf(other.activity);
            return other.activity != rare.activity && !shorter.isEmpty() && shorter.size() < words.size()
                && holdsWordsOf(words, shorter);
        });
        if (common != counts.end())
            result.push_back({rare.activity, common->activity, lineOfOnly(log, rare.activity)});
    }
    std::ranges::sort(result, {}, &LikelyAlias::line);
    return result;
}

} // namespace beraad
