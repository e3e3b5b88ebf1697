// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/formmigration.h"

namespace beraad {

/// A request as the form of today reads it, and what that changed; each change once, however many lines it touched.
struct MigratedRequest {
    Request request;
    std::vector<FormChange> changes;
    bool operator==(const MigratedRequest &) const = default;
};

/// Answers of the request and of every line go the way of the migrations; what has no place any longer is among
/// `formerAnswers`. A request of a version to which no way is known (a newer program wrote it) stays as it is.
MigratedRequest migrated(const Request &request, const Form &form, const FormMigrations &migrations);

} // namespace beraad
