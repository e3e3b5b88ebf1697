// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

OrganisationId holderOf(const VariableId &variable)
{
    return OrganisationId(variable.value.section(u'/', 0, 0));
}

} // namespace

Result<void> Desk::reportFault(const VariableId &variable, const FaultReported &reported)
{
    if (reported.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {}, u"a report says what is wrong"_s);
    return m_workspace->variable(variable).and_then(
        [&](const Variable &) { return appendFeedback(variable, m_ids->next(), reported); });
}

Result<void> Desk::mayAnswerFaults(const VariableId &variable) const
{
    const OrganisationId holder = holderOf(variable);
    if (m_person.speaksFor(holder) && (m_person.has(Role::Dpo) || m_person.has(Role::Controller)))
        return {};
    return refuse(ErrorCode::NotPermitted, {holder.value},
                  u"only a data protection officer or the controller of %1 answers for it"_s.arg(holder.value));
}

Result<void> Desk::answerFault(const VariableId &variable, const QString &report, const FaultAnswered &answered)
{
    if (auto may = mayAnswerFaults(variable); !may)
        return may;
    if (answered.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {}, u"an answer says what was found"_s);
    const auto events = m_workspace->feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    if (std::ranges::none_of(*events, [&](const FeedbackEvent &event) { return event.report == report; }))
        return refuse(ErrorCode::NotFound, {report}, u"there is no report %1 on %2"_s.arg(report, variable.value));
    return appendFeedback(variable, report, answered);
}

Result<void> Desk::appendFeedback(const VariableId &variable, const QString &report,
                                  std::variant<FaultReported, FaultAnswered> step)
{
    const auto events = m_workspace->feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    FeedbackEvent event;
    event.variable = variable;
    event.sequence = int(events->size()) + 1;
    event.previous = events->empty() ? QString() : events->back().hash;
    event.at = now();
    event.actor = m_person.id;
    event.organisation = m_person.organisations.empty() ? OrganisationId() : m_person.organisations.front();
    event.report = report;
    event.step = std::move(step);
    event.hash = hashOf(event);
    auto appended = m_workspace->appendFeedback(event);
    if (appended)
        emit feedbackChanged(variable);
    return appended;
}

Result<std::vector<FaultReport>> Desk::faultReportsOf(const VariableId &variable) const
{
    const auto events = m_workspace->feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    std::vector<FaultReport> reports = foldFeedback(*events);
    const bool isHolder = m_person.speaksFor(holderOf(variable));
    std::erase_if(reports, [&](const FaultReport &report) {
        const bool isReporter = report.by == m_person.id || m_person.speaksFor(report.organisation);
        return !report.isQualityNote() && !isHolder && !isReporter;
    });
    return reports;
}

Result<std::vector<FaultReport>> Desk::faultsToAnswer() const
{
    std::vector<FaultReport> waiting;
    if (!m_person.has(Role::Dpo) && !m_person.has(Role::Controller))
        return waiting;
    for (const OrganisationId &holder : m_person.organisations) {
        const auto events = m_workspace->feedbackWaitingFor(holder);
        if (!events)
            return std::unexpected(events.error());
        for (const FaultReport &report : foldFeedback(*events))
            if (!report.answer)
                waiting.push_back(report);
    }
    return waiting;
}

Result<void> Desk::addFaults(OverviewData &data) const
{
    const auto waiting = faultsToAnswer();
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const FaultReport &report : *waiting) {
        const auto variable = m_workspace->variable(report.variable);
        OverviewData::Item item{u"fault"_s,
                                {},
                                variable ? variable->label.in(u"nl"_s) : report.variable.value,
                                {},
                                holderOf(report.variable),
                                report.at,
                                0};
        item.variable = report.variable;
        data.needsYou.push_back(std::move(item));
    }
    return {};
}

} // namespace beraad
