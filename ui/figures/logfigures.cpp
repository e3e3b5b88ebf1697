// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuremaking.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kSuccessions = 8;

} // namespace

QString legName(const QString &leg)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Leg", text); };
    const auto known = legFromString(leg);
    if (!known)
        return leg;
    switch (*known) {
    case Leg::Whole:
        return say("Filed to delivery");
    case Leg::ToDecision:
        return say("Filed to decision");
    case Leg::Completeness:
        return say("Completeness check");
    case Leg::Supplement:
        return say("Sent back to the requester");
    case Leg::Advice:
        return say("DPO advice");
    case Leg::Report:
        return say("Preparation and report");
    case Leg::Session:
        return say("On an agenda");
    case Leg::Decision:
        return say("Decision without a session");
    case Leg::Minister:
        return say("Minister's term");
    case Leg::Agreement:
        return say("Protocol or agreement");
    case Leg::Preparation:
        return say("Requester's own duties");
    case Leg::Contract:
        return say("Contract with the KSZ");
    case Leg::Delivery:
        return say("Linking and delivery");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Passage> passagesOfLog(const CaseLog &log, const LegBetween &chosen)
{
    std::vector<Passage> all = passagesOf(log, {});
    if (!chosen.from.isEmpty() && !chosen.to.isEmpty())
        std::ranges::move(passagesOf(log, chosen), std::back_inserter(all));
    for (Succession &succession : successionsOf(log, kSuccessions))
        if (succession.leg != chosen)
            std::ranges::move(succession.passages, std::back_inserter(all));
    return all;
}

bool isOfLogs(FigureKind kind)
{
    return kind == FigureKind::Legs || kind == FigureKind::Cumulative || kind == FigureKind::Survival
        || kind == FigureKind::Flow;
}

} // namespace beraad
