// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace beraad {

class Workspace;

/// The shipped directory and committees, demo people and the demo catalogue.
Result<void> fillWithDemoPeople(Workspace &workspace);

} // namespace beraad
