// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/forecast.h"
#include "desk/sessiondesk.h"

namespace beraad {

/// What the first page answers.
struct OverviewData {
    struct Item {
        QString kind; ///< `draft`, `review`, `complete`, `schedule`, `decide`, `question`, `returned`, `conclude`,
                      ///< `fault`; what is late: `lapsed`, `lapses-soon`, `overdue`, `due-soon`, `slow`, `target-soon`,
                      ///< `hand-in`, `destroy`
        DossierId dossier;
        QString title;
        TrackId track;
        OrganisationId organisation;
        QDateTime since;
        int count = 0;
        VariableId variable = {}; ///< of a `fault`
    };
    struct Mine {
        DossierRow row;
        DossierState state;
        Forecast forecast;
    };
    std::vector<Item> needsYou;
    std::vector<Item> lateOrAtRisk;
    std::vector<SessionBoard> nextSessions;
    std::vector<Mine> mine;
};

/// For the current person of the desk.
Result<OverviewData> overviewOf(Desk &desk);

} // namespace beraad
