// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures.h"
#include "ui/figures/figure.h"

#include <functional>

namespace beraad {

/// How codes are called: of legs, bodies, procedures, reasons.
struct FigureNames {
    std::function<QString(const QString &)> body;
    std::function<QString(const QString &)> procedure;
    std::function<QString(const QString &)> reason;
};

/// The name of a leg of our own; another word is the name of a leg itself.
QString legName(const QString &leg);

/// What is chosen beside the figure.
struct FigureChoice {
    FigureKind kind = FigureKind::Legs;
    PassageFilter filter; ///< its leg counts where one leg is drawn
    bool isNet = false; ///< without the hours in which the clock stood still
    bool operator==(const FigureChoice &) const = default;
};

/// Of the dossiers of the workspace.
Figure figureOf(const History &history, const FigureChoice &choice, const FigureNames &names);
/// What was forecast, and what is to come from today on.
Figure forecastFigureOf(const Calibration &calibration);
Figure outlookFigureOf(const std::vector<DossierOutlook> &outlooks, QDate today);

/// The legs of a foreign log: the whole case, what was asked for, and the successions that happen most.
std::vector<Passage> passagesOfLog(const CaseLog &log, const LegBetween &chosen);
/// Which figures a foreign log has.
bool isOfLogs(FigureKind kind);

} // namespace beraad
