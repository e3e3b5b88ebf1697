// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/caselog.h"

#include <QTimeZone>

#include <optional>

namespace beraad {

/// How times without a zone are meant, and how they are written when it is not ISO 8601.
struct TimeReading {
    QString format; ///< of QDateTime::fromString; empty: ISO 8601, with a blank or a T, to the minute or finer
    QTimeZone zone = QTimeZone("Europe/Brussels"); ///< of times that name none
};

struct ReadInstant {
    std::optional<Instant> at;
    bool isZoned = false; ///< the text said in which zone
    QString fault; ///< why there is none: what was expected
};

/// A local time that the change of the clock skipped is a fault; one that came twice is the earlier one.
ReadInstant readInstant(const QString &text, const TimeReading &reading);

} // namespace beraad
