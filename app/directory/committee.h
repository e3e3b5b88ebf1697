// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "directory/provenance.h"

#include <QStringList>

#include <vector>

namespace beraad {

/// A committee that sits: which procedures it decides and when it sits by default.
struct Committee {
    CommitteeId id;
    Text name;
    QStringList procedures; ///< procedure ids that it decides: `ivc-ssh`
    QString section; ///< `social`, `health`, or empty
    int weekOfMonth = 1; ///< 1: the first such weekday of the month
    int weekday = 2; ///< ISO: 2 is Tuesday
    std::vector<int> monthsOff; ///< e.g. 8: no session in August
    int capacityMinutes = 300;
    int handInDays
        = 21; ///< working days before the session on which a file must be complete (a setting: no term found)
    QString numbering; ///< prefix of its file numbers: `IVC/KSZG`
    QString source;
    QString evidence;
    ProvenanceMap provenance; ///< of single members where it differs from the committee's own
    bool operator==(const Committee &) const = default;
};

Committee readCommittee(JsonReader reader);
QJsonObject toJson(const Committee &committee);

} // namespace beraad
