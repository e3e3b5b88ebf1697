// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace beraad {

using AttachmentId = Id<struct AttachmentTag>; ///< SHA-256 of the content: 64 lower-case hexadecimal digits

/// The answer to a question of type `file`. The content is kept elsewhere, by its fingerprint.
struct FileAnswer {
    QString name; ///< without a path
    AttachmentId content;
    qint64 size = 0; ///< bytes
    bool operator==(const FileAnswer &) const = default;
};

/// Nothing when the value is no sound answer to a question of type `file`.
std::optional<FileAnswer> fileAnswerFrom(const QJsonValue &value);
QJsonObject toJson(const FileAnswer &file);

/// All files that a value holds, however deep, each content under each name once; in the order in which they stand.
std::vector<FileAnswer> filesIn(const QJsonValue &value);

/// A name under which a file may be written into a folder, whoever chose it: no path, no sign that hides the ending.
QString safeFileName(const QString &name);

} // namespace beraad
