// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QMap>
#include <QString>

namespace beraad {

/// Where a statement comes from and how sure it is.
struct Provenance {
    QString source;
    QString evidence; ///< note, verified, derived, unverified
    bool operator==(const Provenance &) const = default;
};

/// Member name to where its value comes from.
using ProvenanceMap = QMap<QString, Provenance>;

/// Reads the member `provenance` of the object on which the reader stands.
ProvenanceMap readProvenance(JsonReader &reader);
QJsonObject toJson(const ProvenanceMap &provenance);

} // namespace beraad
