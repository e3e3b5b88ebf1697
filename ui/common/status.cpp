// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status.h"

#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

struct Mark {
    QString icon;
    Tone tone;
};

Mark markOf(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return {u"draft"_s, Tone::Neutral};
    case Phase::Submitted:
        return {u"send"_s, Tone::Info};
    case Phase::Returned:
        return {u"undo"_s, Tone::Warning};
    case Phase::Complete:
        return {u"check"_s, Tone::Info};
    case Phase::UnderReview:
        return {u"review"_s, Tone::Info};
    case Phase::Advised:
        return {u"sign"_s, Tone::Accent};
    case Phase::Scheduled:
        return {u"calendar"_s, Tone::Accent};
    case Phase::Decided:
        return {u"scales"_s, Tone::Accent};
    case Phase::InForce:
        return {u"approve"_s, Tone::Good};
    case Phase::Closed:
        return {u"lock"_s, Tone::Neutral};
    case Phase::Withdrawn:
        return {u"remove"_s, Tone::Neutral};
    }
    return {};
}

Mark markOf(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return {u"import"_s, Tone::Info};
    case Stage::Returned:
        return {u"undo"_s, Tone::Warning};
    case Stage::Complete:
        return {u"check"_s, Tone::Info};
    case Stage::Scheduled:
        return {u"calendar"_s, Tone::Accent};
    case Stage::Decided:
        return {u"scales"_s, Tone::Accent};
    case Stage::InForce:
        return {u"approve"_s, Tone::Good};
    case Stage::Concluded:
        return {u"approve"_s, Tone::Good};
    case Stage::Refused:
        return {u"refuse"_s, Tone::Bad};
    case Stage::Stopped:
        return {u"pause"_s, Tone::Neutral};
    }
    return {};
}

Mark markOf(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return {u"dot"_s, Tone::Accent};
    case ProcedureStatus::Optional:
        return {u"empty"_s, Tone::Info};
    case ProcedureStatus::Exempt:
        return {u"approve"_s, Tone::Good};
    case ProcedureStatus::Undecided:
        return {u"ask"_s, Tone::Warning};
    case ProcedureStatus::Inadmissible:
        return {u"warning"_s, Tone::Bad};
    case ProcedureStatus::Refused:
        return {u"refuse"_s, Tone::Bad};
    case ProcedureStatus::Shadow:
        return {u"undecided"_s, Tone::Neutral};
    case ProcedureStatus::Fallback:
        return {u"partly"_s, Tone::Neutral};
    }
    return {};
}

QString explanationOf(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return Tr::tr("The dossier cannot go on without it.");
    case ProcedureStatus::Optional:
        return Tr::tr("May be asked for; nothing waits for it.");
    case ProcedureStatus::Exempt:
        return Tr::tr("A rule says that it is not needed.");
    case ProcedureStatus::Undecided:
        return Tr::tr("A fact is missing or the law leaves a choice; a named person has to decide.");
    case ProcedureStatus::Inadmissible:
        return Tr::tr("Cannot be filed yet: something is missing.");
    case ProcedureStatus::Refused:
        return Tr::tr("A rule excludes it.");
    case ProcedureStatus::Shadow:
        return Tr::tr("Not in force on this date; shown for what is coming.");
    case ProcedureStatus::Fallback:
        return Tr::tr("Stands by until the controllers have said whether they agree.");
    }
    return {};
}

Mark markOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Approve:
        return {u"approve"_s, Tone::Good};
    case VerdictKind::Conditions:
        return {u"conditions"_s, Tone::Good};
    case VerdictKind::Coarsen:
        return {u"coarsen"_s, Tone::Accent};
    case VerdictKind::Replace:
        return {u"replace"_s, Tone::Accent};
    case VerdictKind::Refuse:
        return {u"refuse"_s, Tone::Bad};
    case VerdictKind::Ask:
        return {u"ask"_s, Tone::Warning};
    }
    return {};
}

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Authorised:
        return {u"approve"_s, Tone::Good};
    case Outcome::AuthorisedInPart:
        return {u"partly"_s, Tone::Good};
    case Outcome::Refused:
        return {u"refuse"_s, Tone::Bad};
    case Outcome::Postponed:
        return {u"clock"_s, Tone::Warning};
    case Outcome::Withdrawn:
        return {u"remove"_s, Tone::Neutral};
    }
    return {};
}

template <typename Code> StatusLook lookFrom(Code code)
{
    const Mark mark = markOf(code);
    return {mark.icon, wording::of(code), mark.tone, {}};
}

} // namespace

StatusLook lookOf(Phase phase)
{
    return lookFrom(phase);
}

StatusLook lookOf(Stage stage)
{
    return lookFrom(stage);
}

StatusLook lookOf(ProcedureStatus status)
{
    StatusLook look = lookFrom(status);
    look.explanation = explanationOf(status);
    return look;
}

StatusLook lookOf(VerdictKind kind)
{
    return lookFrom(kind);
}

StatusLook lookOf(Outcome outcome)
{
    return lookFrom(outcome);
}

StatusLook lookOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return {u"info"_s, wording::of(severity), Tone::Info, {}};
    case Finding::Severity::Warning:
        return {u"warning"_s, wording::of(severity), Tone::Warning, {}};
    case Finding::Severity::Error:
        return {u"error"_s, wording::of(severity), Tone::Bad, {}};
    }
    return {};
}

StatusLook lookOfEvidence(const QString &evidence)
{
    const QString word = wording::evidence(evidence);
    const QString why = wording::evidenceExplained(evidence);
    if (evidence == u"verified")
        return {u"shield"_s, word, Tone::Good, why};
    if (evidence == u"note")
        return {u"note"_s, word, Tone::Info, why};
    if (evidence == u"derived")
        return {u"route"_s, word, Tone::Neutral, why};
    return {u"ask"_s, word, Tone::Warning, why};
}

StatusLook lookOfFlag(const QString &flag)
{
    const QString word = wording::flag(flag);
    if (flag == u"special")
        return {u"shield"_s, word, Tone::Bad, {}};
    if (flag == u"highlyPersonal")
        return {u"person"_s, word, Tone::Warning, {}};
    if (flag == u"registerNumber")
        return {u"lock"_s, word, Tone::Warning, {}};
    if (flag == u"linkageKey")
        return {u"link"_s, word, Tone::Neutral, {}};
    return {u"eye"_s, word, Tone::Neutral, {}};
}

StatusLook lookOfDemo()
{
    return {u"info"_s, Tr::tr("Demo", "mark on made-up facts"), Tone::Neutral,
            Tr::tr("Made up for the demonstration; not a real contact or fact.")};
}

} // namespace beraad
