// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad::wording {

namespace {

struct PhaseTr {
    Q_DECLARE_TR_FUNCTIONS(Phase)
};
struct StageTr {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};
struct StatusTr {
    Q_DECLARE_TR_FUNCTIONS(ProcedureStatus)
};
struct VerdictTr {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString of(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return PhaseTr::tr("Draft");
    case Phase::Submitted:
        return PhaseTr::tr("Submitted");
    case Phase::Returned:
        return PhaseTr::tr("Returned");
    case Phase::Complete:
        return PhaseTr::tr("Complete");
    case Phase::UnderReview:
        return PhaseTr::tr("Under review");
    case Phase::Advised:
        return PhaseTr::tr("Advised");
    case Phase::Scheduled:
        return PhaseTr::tr("On an agenda");
    case Phase::Decided:
        return PhaseTr::tr("Decided");
    case Phase::InForce:
        return PhaseTr::tr("In force");
    case Phase::Closed:
        return PhaseTr::tr("Closed");
    case Phase::Withdrawn:
        return PhaseTr::tr("Withdrawn");
    }
    return {};
}

QString of(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return StageTr::tr("Received");
    case Stage::Returned:
        return StageTr::tr("Returned");
    case Stage::Complete:
        return StageTr::tr("Complete");
    case Stage::Scheduled:
        return StageTr::tr("On an agenda");
    case Stage::Decided:
        return StageTr::tr("Decided");
    case Stage::InForce:
        return StageTr::tr("In force");
    case Stage::Concluded:
        return StageTr::tr("Concluded");
    case Stage::Refused:
        return StageTr::tr("Refused");
    case Stage::Stopped:
        return StageTr::tr("Stopped");
    }
    return {};
}

QString of(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return StatusTr::tr("Required");
    case ProcedureStatus::Optional:
        return StatusTr::tr("Optional");
    case ProcedureStatus::Exempt:
        return StatusTr::tr("Not needed");
    case ProcedureStatus::Undecided:
        return StatusTr::tr("Your call");
    case ProcedureStatus::Inadmissible:
        return StatusTr::tr("Cannot be filed yet");
    case ProcedureStatus::Refused:
        return StatusTr::tr("Excluded");
    case ProcedureStatus::Shadow:
        return StatusTr::tr("Not in force yet");
    case ProcedureStatus::Fallback:
        return StatusTr::tr("Standing by");
    }
    return {};
}

QString of(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Approve:
        return VerdictTr::tr("Approved");
    case VerdictKind::Conditions:
        return VerdictTr::tr("With conditions");
    case VerdictKind::Coarsen:
        return VerdictTr::tr("Coarser");
    case VerdictKind::Replace:
        return VerdictTr::tr("Other variable");
    case VerdictKind::Refuse:
        return VerdictTr::tr("Refused");
    case VerdictKind::Ask:
        return VerdictTr::tr("Question asked");
    }
    return {};
}

QString of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Authorised:
        return Tr::tr("Authorised");
    case Outcome::AuthorisedInPart:
        return Tr::tr("Authorised in part");
    case Outcome::Refused:
        return Tr::tr("Refused", "decision of a committee");
    case Outcome::Postponed:
        return Tr::tr("Postponed");
    case Outcome::Withdrawn:
        return Tr::tr("Withdrawn");
    }
    return {};
}

QString of(FollowUp step)
{
    switch (step) {
    case FollowUp::Extracted:
        return Tr::tr("Data extracted");
    case FollowUp::Delivered:
        return Tr::tr("Data delivered");
    case FollowUp::Published:
        return Tr::tr("Published", "a decision or protocol");
    case FollowUp::ReconsiderationAsked:
        return Tr::tr("Reconsideration asked");
    case FollowUp::ReconsiderationAnswered:
        return Tr::tr("Reconsideration answered");
    case FollowUp::Destroyed:
        return Tr::tr("Data destroyed");
    }
    return {};
}

QString of(Role role)
{
    switch (role) {
    case Role::Requester:
        return Tr::tr("Requester");
    case Role::Dpo:
        return Tr::tr("Data protection officer");
    case Role::Secretary:
        return Tr::tr("Secretary");
    case Role::Member:
        return Tr::tr("Committee member");
    case Role::Controller:
        return Tr::tr("Controller");
    case Role::Public:
        return Tr::tr("Public", "role of a person without rights");
    }
    return {};
}

QString of(RequestKind kind)
{
    switch (kind) {
    case RequestKind::New:
        return Tr::tr("New request");
    case RequestKind::Amendment:
        return Tr::tr("Amendment");
    case RequestKind::Renewal:
        return Tr::tr("Renewal");
    case RequestKind::Accession:
        return Tr::tr("Accession");
    }
    return {};
}

QString of(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return Tr::tr("Note", "severity of a finding");
    case Finding::Severity::Warning:
        return Tr::tr("Warning", "severity of a finding");
    case Finding::Severity::Error:
        return Tr::tr("Error", "severity of a finding");
    }
    return {};
}

} // namespace beraad::wording
