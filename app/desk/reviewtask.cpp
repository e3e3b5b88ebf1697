// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewtask.h"

#include "base/calendar.h"
#include "dossier/advice.h"

#include <QSet>

#include <algorithm>

namespace beraad {

namespace {

bool isAskedBack(const DossierState &state, const OrganisationId &organisation, const QSet<LineId> &lines)
{
    return std::ranges::any_of(state.questions, [&](const OpenQuestion &open) {
        return open.waitsForRequester() && (open.organisation == organisation || lines.contains(open.asked.line));
    });
}

ReviewStage stageOf(const ReviewTask &task, bool askedBack)
{
    if (task.isSigned)
        return ReviewStage::Signed;
    if (askedBack)
        return ReviewStage::AskedBack;
    return task.lines > 0 && task.decided == task.lines ? ReviewStage::ToSign : ReviewStage::Waiting;
}

} // namespace

bool matches(const ReviewTask &task, ReviewFilter filter, const PersonId &person)
{
    switch (filter) {
    case ReviewFilter::All:
        return true;
    case ReviewFilter::Mine:
        return task.assignee == person || task.assignee.isEmpty();
    case ReviewFilter::Waiting:
        return task.stage == ReviewStage::Waiting;
    case ReviewFilter::Urgent:
        return task.isUrgent;
    case ReviewFilter::AskedBack:
        return task.stage == ReviewStage::AskedBack;
    case ReviewFilter::ToSign:
        return task.stage == ReviewStage::ToSign;
    case ReviewFilter::Signed:
        return task.stage == ReviewStage::Signed;
    }
    return true;
}

ReviewTask reviewTaskOf(const DossierState &state, const OrganisationId &organisation, QDate today, int expectedDays,
                        int lateDays)
{
    ReviewTask task;
    task.dossier = state.id;
    task.organisation = organisation;
    task.requester = state.request ? state.request->requester : OrganisationId();
    const std::vector<LineId> own = state.linesOf(organisation);
    for (const LineId &line : own) {
        ++task.lines;
        const auto verdicts = state.verdicts.find(line);
        if (verdicts == state.verdicts.end())
            continue;
        const auto given = verdicts->second.find(organisation);
        task.decided += given != verdicts->second.end() && given->second.kind != VerdictKind::Ask ? 1 : 0;
    }
    task.isSigned = state.advices.contains(organisation);
    task.waitingSince = state.submitted;
    task.stage = stageOf(task, isAskedBack(state, organisation, QSet<LineId>(own.begin(), own.end())));
    if (const auto assigned = state.assignments.find(organisation); assigned != state.assignments.end())
        task.assignee = assigned->second;
    const QDate since = dayInBelgium(state.submitted);
    task.expectedOn = expectedDays >= 0 ? since.addDays(expectedDays) : QDate();
    task.lateOn = lateDays >= 0 ? since.addDays(lateDays) : QDate();
    task.isUrgent = !task.isSigned && task.expectedOn.isValid() && today > task.expectedOn;
    task.disagreements = static_cast<int>(disagreementsOf(state).size());
    return task;
}

} // namespace beraad
