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
    const auto known = legFromString(leg);
    if (!known)
        return leg;
    switch (*known) {
    case Leg::Whole:
        return QCoreApplication::translate("Leg", "Filed to delivery");
    case Leg::ToDecision:
        return QCoreApplication::translate("Leg", "Filed to decision");
    case Leg::Completeness:
        return QCoreApplication::translate("Leg", "Completeness check");
    case Leg::Supplement:
        return QCoreApplication::translate("Leg", "Sent back to the requester");
    case Leg::Advice:
        return QCoreApplication::translate("Leg", "DPO advice");
    case Leg::Report:
        return QCoreApplication::translate("Leg", "Preparation and report");
    case Leg::Session:
        return QCoreApplication::translate("Leg", "On an agenda");
    case Leg::Decision:
        return QCoreApplication::translate("Leg", "Decision without a session");
    case Leg::Minister:
        return QCoreApplication::translate("Leg", "Minister's term");
    case Leg::Agreement:
        return QCoreApplication::translate("Leg", "Protocol or agreement");
    case Leg::Preparation:
        return QCoreApplication::translate("Leg", "Requester's own duties");
    case Leg::Contract:
        return QCoreApplication::translate("Leg", "Contract with the KSZ");
    case Leg::Delivery:
        return QCoreApplication::translate("Leg", "Linking and delivery");
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
