// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewtask.h"

#include "base/calendar.h"
#include "desk/desk.h"
#include "dossier/advice.h"

#include <algorithm>

namespace beraad {

namespace {

bool isAskedBack(const DossierState &state, const OrganisationId &organisation)
{
    return std::ranges::any_of(state.questions, [&](const OpenQuestion &open) {
        const Line *line = state.request ? state.request->find(open.asked.line) : nullptr;
        return open.waitsForRequester()
            && (open.organisation == organisation
                || (line && line->provider == organisation && state.isAsked(line->id)));
    });
}

int linesOf(const DossierState &state, const OrganisationId &organisation)
{
    if (!state.request)
        return 0;
    return static_cast<int>(std::ranges::count_if(state.request->lines, [&](const Line &line) {
        return line.provider == organisation && state.isAsked(line.id);
    }));
}

/// A provider judges its own lines and no other.
int decidedBy(const DossierState &state, const OrganisationId &organisation)
{
    return static_cast<int>(std::ranges::count_if(state.verdicts, [&](const auto &entry) {
        const auto given = entry.second.find(organisation);
        return given != entry.second.end() && given->second.kind != VerdictKind::Ask && state.isAsked(entry.first);
    }));
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
    task.lines = linesOf(state, organisation);
    task.decided = task.lines > 0 ? decidedBy(state, organisation) : 0;
    task.isSigned = state.advices.contains(organisation);
    task.waitingSince = state.submitted;
    task.stage = stageOf(task, isAskedBack(state, organisation));
    if (const auto assigned = state.assignments.find(organisation); assigned != state.assignments.end())
        task.assignee = assigned->second;
    const QDate since = dayInBelgium(state.submitted);
    task.expectedOn = expectedDays >= 0 ? since.addDays(expectedDays) : QDate();
    task.lateOn = lateDays >= 0 ? since.addDays(lateDays) : QDate();
    task.isUrgent = !task.isSigned && task.expectedOn.isValid() && today > task.expectedOn;
    task.disagreements = static_cast<int>(disagreementsOf(state).size());
    return task;
}

ReviewTask renewed(const ReviewTask &task, const DossierState &state, QDate today)
{
    ReviewTask now = reviewTaskOf(state, task.organisation, today, -1, -1);
    now.title = task.title;
    now.expectedOn = task.expectedOn;
    now.lateOn = task.lateOn;
    now.isUrgent = task.isUrgent && !now.isSigned;
    return now;
}

Result<qint64> eventCountOf(Desk &desk, const DossierId &dossier)
{
    qint64 count = 0;
    return desk.workspace()
        .lookAt(dossier,
                [&](const DossierState &state) {
                    for (const int sequence : state.heads) // each stream counts from 1 without gaps
                        count += sequence;
                })
        .transform([&] { return count; });
}

} // namespace beraad
