// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/dossierlegs.h"

#include <QHash>

namespace beraad {

/// What of a history was known at an instant: what came later has not happened, what was going on is open.
History knownAt(const History &history, Instant then);

/// How long each leg takes, out of a history.
class LegPaces {
public:
    explicit LegPaces(const History &history);

    /// Of that leg in that procedure; of the leg in all procedures while fewer than `kEnough` of its own have ended.
    /// nullptr: none has.
    const SurvivalCurve *of(Leg leg, const QString &procedure) const;
    int ended(Leg leg) const;

    static constexpr int kEnough = 20;

private:
    QHash<QString, SurvivalCurve> m_curves; ///< by leg, and by leg and procedure
};

} // namespace beraad
