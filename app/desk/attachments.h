// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "dossier/request.h"
#include "forms/fileanswer.h"

#include <QDateTime>

#include <functional>

namespace beraad {

class Workspace;

/// `progress(done, total)` in bytes returns false to cancel.
using AttachmentProgress = std::function<bool(qint64, qint64)>;

/// Takes a file into the workspace; the answer that names it. May be called in any thread.
Result<FileAnswer> keepFile(Workspace &workspace, const QString &path, const PersonId &holder, const QDateTime &now,
                            const AttachmentProgress &progress = {});

/// The files that the answers of a request name, those of its lines among them.
std::vector<FileAnswer> filesOf(const Request &request);

/// What came of taking files from a folder, or writing them into one.
struct FilesMoved {
    std::vector<FileAnswer> moved;
    std::vector<FileAnswer> missing; ///< not there, or not what their fingerprint says
};

/// The folder beside an exported request file where its files stand: `study.json` has `study-files`.
QString filesFolderOf(const QString &requestPath);

} // namespace beraad
