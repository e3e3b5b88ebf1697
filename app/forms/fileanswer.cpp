// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fileanswer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kLongestName = 120;

void collect(const QJsonValue &value, std::vector<FileAnswer> &found)
{
    if (const auto file = fileAnswerFrom(value)) {
        if (!std::ranges::contains(found, *file))
            found.push_back(*file);
        return;
    }
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            collect(one, found);
    if (value.isObject())
        for (const QJsonValue &one : value.toObject())
            collect(one, found);
}

} // namespace

std::optional<FileAnswer> fileAnswerFrom(const QJsonValue &value)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const QJsonObject object = value.toObject();
    const FileAnswer file{object.value("name"_L1).toString(), AttachmentId(object.value("sha256"_L1).toString()),
                          object.value("size"_L1).toInteger(-1)};
    const bool isSound = !file.name.isEmpty() && file.size >= 0 && digest.match(file.content.value).hasMatch();
    return isSound ? std::optional(file) : std::nullopt;
}

QJsonObject toJson(const FileAnswer &file)
{
    return {{u"name"_s, file.name}, {u"sha256"_s, file.content.value}, {u"size"_s, file.size}};
}

std::vector<FileAnswer> filesIn(const QJsonValue &value)
{
    std::vector<FileAnswer> found;
    collect(value, found);
    return found;
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        // Marks of direction can make `fdp.exe` read as `exe.pdf`.
        const bool isHidden = !c.isPrint() || c.category() == QChar::Other_Format;
        if (!isHidden)
            safe += u":*?\"<>|"_s.contains(c) ? u'_' : c;
    }
    safe = safe.trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    if (safe.size() > kLongestName) {
        const QString ending = safe.section(u'.', -1);
        const bool hasEnding = safe.contains(u'.') && ending.size() < 12;
        safe = hasEnding ? safe.first(kLongestName - ending.size() - 1) + u'.' + ending : safe.first(kLongestName);
    }
    return safe.isEmpty() ? u"attachment"_s : safe;
}

} // namespace beraad
