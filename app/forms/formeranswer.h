// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QJsonValue>
#include <QString>

namespace beraad {

/// An answer that has no question of its own any longer: kept, and shown to whoever wrote it.
struct FormerAnswer {
    QString formVersion; ///< the last version that asked it; empty: not said
    Text label;
    QJsonValue value;
    bool operator==(const FormerAnswer &) const = default;
};

} // namespace beraad
