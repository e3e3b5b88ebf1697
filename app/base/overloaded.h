// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad {

/// For std::visit: one lambda for each alternative, and no catch-all, so that a new alternative does not compile until
/// it is thought of.
template <typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace beraad
