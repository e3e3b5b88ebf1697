// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/aftersteps.h"

#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AfterSteps)
};

QString lawOf(const AfterStep &step)
{
    return step.duty ? u" ("_s + sourceOf(*step.duty) + u')' : QString();
}

} // namespace

QString sourceOf(DutyKind kind)
{
    const Duty &duty = dutyOf(kind);
    return inCurrentLanguage(duty.source) + u"; "_s + wording::evidence(duty.evidence);
}

QString wordOf(AfterKind kind)
{
    switch (kind) {
    case AfterKind::Decided:
        return Tr::tr("Decided");
    case AfterKind::MinistersTerm:
        return Tr::tr("Minister’s term");
    case AfterKind::ChangesImposed:
        return Tr::tr("Changes imposed");
    case AfterKind::InForce:
        return Tr::tr("In force");
    case AfterKind::Contract:
        return Tr::tr("Contract with the CBSS");
    case AfterKind::Extracted:
        return Tr::tr("Extraction");
    case AfterKind::Delivered:
        return Tr::tr("Delivery");
    case AfterKind::Published:
        return Tr::tr("Publication");
    case AfterKind::ReconsiderationAsked:
        return Tr::tr("Reconsideration asked");
    case AfterKind::ReconsiderationAnswered:
        return Tr::tr("Reconsideration answered");
    case AfterKind::Destroyed:
        return Tr::tr("Destruction");
    }
    return {};
}

QString stateOf(const AfterStep &step, QDate today)
{
    if (step.done.isValid()) {
        const QString done = Tr::tr("done on %1").arg(format::day(step.done));
        return (step.reference.isEmpty() ? done : done + u" — "_s + step.reference) + lawOf(step);
    }
    if (!step.due.isValid())
        return Tr::tr("not yet") + lawOf(step);
    if (step.isOverdueOn(today))
        return Tr::tr("was due on %1").arg(format::day(step.due)) + lawOf(step);
    const bool isDay = step.kind == AfterKind::InForce;
    return (isDay ? Tr::tr("on %1").arg(format::day(step.due)) : Tr::tr("until %1").arg(format::day(step.due)))
        + lawOf(step);
}

} // namespace beraad
