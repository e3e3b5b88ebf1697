// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fileanswer.h"
#include "store/database.h"
#include "store/rows.h"

#include <functional>

class QIODevice;

/// The content of attached files, once each, by its SHA-256.
namespace beraad::attachments {

AttachmentId store(Database &database, QIODevice &content, const PersonId &holder, const QDateTime &now, qint64 limit,
                   const std::function<bool(qint64, qint64)> &progress);
QByteArray read(Database &database, const AttachmentId &id);
std::vector<AttachmentId> missing(Database &database, const std::vector<AttachmentId> &wanted);
bool isHeldBy(Database &database, const PersonId &person, const AttachmentId &id);
TidyReport tidy(Database &database, const QDateTime &since);
/// Reads every content and compares it with its fingerprint; `count` is how many there are.
std::vector<Problem> check(Database &database, qint64 &count);

} // namespace beraad::attachments
