// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedifference.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The elements of `list` whose key is not among those of `other`.
template <typename Element, typename Key>
std::vector<Element> onlyIn(const std::vector<Element> &list, const std::vector<Element> &other, Key keyOf)
{
    QSet<QString> known;
    for (const Element &element : other)
        known.insert(keyOf(element));
    std::vector<Element> result;
    for (const Element &element : list)
        if (!known.contains(keyOf(element)))
            result.push_back(element);
    return result;
}

QString keyOfProcedure(const Procedure &procedure)
{
    return procedure.id.value;
}

QString keyOfChoice(const Undecided &open)
{
    return open.flow + u'|' + open.between.join(u'/');
}

/// Two findings of one rule are told apart by what they say: `no-rule` names its flow.
QString keyOfFinding(const Finding &finding)
{
    return finding.code + u'|' + finding.rule + u'|' + finding.text.in(u"nl"_s);
}

void forgetLines(std::vector<Procedure> &procedures)
{
    for (Procedure &procedure : procedures)
        procedure.lines.clear();
}

} // namespace

bool RouteDifference::isEmpty() const
{
    return gone.empty() && added.empty() && moved.empty() && closed.empty() && opened.empty() && findingsGone.empty()
        && findingsAdded.empty() && daysBefore == daysAfter;
}

std::optional<int> RouteDifference::daysSaved() const
{
    if (daysBefore < 0 || daysAfter < 0)
        return std::nullopt;
    return daysBefore - daysAfter;
}

QDate expectedDate(const Route &route)
{
    const int days = route.expectedDays();
    return days < 0 ? QDate() : route.on.addDays(days);
}

RouteDifference differenceBetween(const Route &before, const Route &after)
{
    RouteDifference difference;
    difference.gone = onlyIn(before.procedures, after.procedures, keyOfProcedure);
    difference.added = onlyIn(after.procedures, before.procedures, keyOfProcedure);
    forgetLines(difference.gone);
    forgetLines(difference.added);
    for (const Procedure &procedure : before.procedures) {
        const Procedure *still = after.find(procedure.id);
        if (!still || still->status == procedure.status)
            continue;
        RouteDifference::Moved &moved = difference.moved.emplace_back(procedure, *still);
        moved.before.lines.clear();
        moved.after.lines.clear();
    }
    difference.closed = onlyIn(before.undecided, after.undecided, keyOfChoice);
    difference.opened = onlyIn(after.undecided, before.undecided, keyOfChoice);
    difference.findingsGone = onlyIn(before.findings, after.findings, keyOfFinding);
    difference.findingsAdded = onlyIn(after.findings, before.findings, keyOfFinding);
    difference.daysBefore = before.expectedDays();
    difference.daysAfter = after.expectedDays();
    difference.dateBefore = expectedDate(before);
    difference.dateAfter = expectedDate(after);
    return difference;
}

} // namespace beraad
