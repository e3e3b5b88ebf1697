// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/feedbackdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

OrganisationId holderOf(const VariableId &variable)
{
    return OrganisationId(variable.value.section(u'/', 0, 0));
}

Result<void> FeedbackDesk::reportFault(const VariableId &variable, const FaultReported &reported)
{
    if (reported.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {}, u"a report says what is wrong"_s);
    return m_desk.workspace().variable(variable).and_then(
        [&](const Variable &) { return append(variable, m_desk.newId(), reported); });
}

Result<void> FeedbackDesk::mayAnswerFaults(const VariableId &variable) const
{
    const OrganisationId holder = holderOf(variable);
    if (m_desk.person().speaksFor(holder) && (m_desk.person().has(Role::Dpo) || m_desk.person().has(Role::Controller)))
        return {};
    return refuse(ErrorCode::NotPermitted, {holder.value},
                  u"only a data protection officer or the controller of %1 answers for it"_s.arg(holder.value));
}

Result<void> FeedbackDesk::answerFault(const VariableId &variable, const QString &report, const FaultAnswered &answered)
{
    if (auto may = mayAnswerFaults(variable); !may)
        return may;
    if (answered.text.trimmed().isEmpty())
        return refuse(ErrorCode::MissingReason, {}, u"an answer says what was found"_s);
    const auto events = m_desk.workspace().feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    if (std::ranges::none_of(*events, [&](const FeedbackEvent &event) { return event.report == report; }))
        return refuse(ErrorCode::NotFound, {report}, u"there is no report %1 on %2"_s.arg(report, variable.value));
    return append(variable, report, answered);
}

Result<void> FeedbackDesk::append(const VariableId &variable, const QString &report,
                                  std::variant<FaultReported, FaultAnswered> step)
{
    const auto events = m_desk.workspace().feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    FeedbackEvent event;
    event.variable = variable;
    event.sequence = int(events->size()) + 1;
    event.previous = events->empty() ? QString() : events->back().hash;
    event.at = m_desk.now();
    event.actor = m_desk.person().id;
    event.organisation
        = m_desk.person().organisations.empty() ? OrganisationId() : m_desk.person().organisations.front();
    event.report = report;
    event.step = std::move(step);
    event.hash = hashOf(event);
    auto appended = m_desk.workspace().appendFeedback(event);
    if (appended)
        emit m_desk.feedbackChanged(variable);
    return appended;
}

Result<std::vector<FaultReport>> FeedbackDesk::faultReportsOf(const VariableId &variable) const
{
    const auto events = m_desk.workspace().feedback(variable);
    if (!events)
        return std::unexpected(events.error());
    std::vector<FaultReport> reports = foldFeedback(*events);
    const bool isHolder = m_desk.person().speaksFor(holderOf(variable));
    std::erase_if(reports, [&](const FaultReport &report) {
        const bool isReporter = report.by == m_desk.person().id || m_desk.person().speaksFor(report.organisation);
        return !report.isQualityNote() && !isHolder && !isReporter;
    });
    return reports;
}

Result<std::vector<FaultReport>> FeedbackDesk::faultsToAnswer() const
{
    std::vector<FaultReport> waiting;
    if (!m_desk.person().has(Role::Dpo) && !m_desk.person().has(Role::Controller))
        return waiting;
    for (const OrganisationId &holder : m_desk.person().organisations) {
        const auto events = m_desk.workspace().feedbackWaitingFor(holder);
        if (!events)
            return std::unexpected(events.error());
        for (const FaultReport &report : foldFeedback(*events))
            if (!report.answer)
                waiting.push_back(report);
    }
    return waiting;
}

} // namespace beraad
