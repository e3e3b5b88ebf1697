// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <vector>

namespace beraad {

/// What has to happen around a decision, because a text says so.
enum class DutyKind {
    MinistersTerm, ///< a deliberation holds after ten working days, unless the Minister acts
    PublishFlemishProtocol,
    PublishDeliberation,
    PublishFederalProtocol,
    RetentionAsked, ///< data are destroyed when the term of the request ends,
    RetentionCondition, ///< or earlier, where an advice says so
    AllSections, ///< a joint file is granted by all its sections, or not at all
    DataMinimisation, ///< what an analysis does not need is not asked
};
QString toString(DutyKind kind);

/// Where it stands, for people to look up, and how sure that is.
struct Duty {
    DutyKind kind = DutyKind::MinistersTerm;
    Text source;
    QString evidence;
    bool operator==(const Duty &) const = default;
};

/// `beraad-duties/1`: every duty once, its source in all four languages.
Result<std::vector<Duty>> readDuties(const JsonDocument &document);
Result<std::vector<Duty>> shippedDuties();
/// Of this program; its data never change.
const Duty &dutyOf(DutyKind kind);

} // namespace beraad
