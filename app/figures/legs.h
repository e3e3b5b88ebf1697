// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/caselog.h"
#include "figures/survival.h"

#include <QStringList>

#include <optional>

namespace beraad {

/// One passage of one case through a leg of its way.
struct Passage {
    QString caseId; ///< a dossier, or the case of another system
    QString leg; ///< `completeness`, …; of a foreign log `register request → decide`
    QString authority; ///< at which; empty: unknown, or of the whole
    QString procedure;
    QString actor; ///< for whom everybody waited; in a foreign log: who ended it
    Instant from = 0;
    std::optional<Instant> to; ///< nothing: open at the time of looking
    Instant seen = 0; ///< until when it was looked at: of an open one its end is later
    double stoppedHours = 0; ///< in which the clock stood still
    bool isLeft = false; ///< it was withdrawn or closed at `seen` without coming to the end of the leg
    bool operator==(const Passage &) const = default;

    bool isOpen() const { return !to.has_value(); }
    double hours() const { return static_cast<double>(to.value_or(seen) - from) / kMillisecondsPerHour; }
    double netHours() const { return hours() - stoppedHours; }
    Duration duration() const { return {hours(), isOpen()}; }
};

std::vector<Duration> durationsOf(const std::vector<Passage> &passages);

/// What part of a history is looked at. What is empty counts for all.
struct PassageFilter {
    QString leg;
    QString authority;
    QString procedure;
    QString actor;
    QDate from; ///< first day on which the leg began, in Belgium
    QDate to; ///< last such day
    bool operator==(const PassageFilter &) const = default;

    bool takes(const Passage &passage) const;
};
std::vector<Passage> filtered(const std::vector<Passage> &passages, const PassageFilter &filter);

/// A leg of a foreign log: from the first `from` of a case to the first `to` after it.
struct LegBetween {
    QString from; ///< empty: the first event of the case
    QString to; ///< empty: its last event, which then always is there
    bool operator==(const LegBetween &) const = default;

    QString name() const;
};

/// A case that never comes to `from` does not enter the leg; one that never comes to `to` is open until the last
/// instant of the log: whether it will come there nobody knows.
std::vector<Passage> passagesOf(const CaseLog &log, const LegBetween &leg);

/// Every direct succession of two activities in the log, as often as it happens; those that happen most first, `most`
/// kinds at most. An activity that ends its case opens no leg.
struct Succession {
    LegBetween leg;
    std::vector<Passage> passages;
};
std::vector<Succession> successionsOf(const CaseLog &log, size_t most);

} // namespace beraad
