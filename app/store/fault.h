// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <type_traits>

namespace beraad {

/// What the inner files of the store throw. It never leaves this room: every public call of Workspace goes through
/// `atDoor`.
struct StoreFault {
    Error error;
};

[[noreturn]] inline void fail(ErrorCode code, QStringList args, QString detail, std::vector<Problem> problems = {})
{
    throw StoreFault{Error{code, std::move(args), std::move(detail), std::move(problems)}};
}

/// The value of a result, or the fault it stands for.
template <typename T> T orFail(Result<T> result)
{
    if (!result)
        throw StoreFault{std::move(result.error())};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs `work` and turns a fault into the refusal that callers see.
template <typename F> auto atDoor(F &&work) -> Result<std::invoke_result_t<F>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (StoreFault &fault) {
        return std::unexpected(std::move(fault.error));
    }
}

} // namespace beraad
