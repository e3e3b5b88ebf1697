// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulecopy.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QStringList &parts()
{
    static const QStringList names{u"routing"_s, u"procedures"_s};
    return names;
}

Result<void> copyOne(const QString &from, const QString &to)
{
    const auto unwritable
        = [&to](const QString &why) { return refuse(ErrorCode::FileUnwritable, {to, why}, u"%1: %2"_s.arg(to, why)); };
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {from, source.errorString()}, u"cannot read %1"_s.arg(from));
    if (!QDir().mkpath(QFileInfo(to).path()))
        return unwritable(u"the folder cannot be made"_s);
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || target.write(source.readAll()) != source.size() || !target.commit())
        return unwritable(target.errorString());
    return {};
}

} // namespace

Result<QStringList> copyShippedRules(const QString &folder)
{
    QStringList names;
    for (const QString &part : parts())
        for (const QString &name : QDir(u":/"_s + part).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            names << part + u'/' + name;
    const QDir target(folder);
    std::vector<Problem> taken;
    for (const QString &name : std::as_const(names))
        if (target.exists(name))
            taken.push_back({target.filePath(name), u"stands there already"_s});
    if (!taken.empty())
        return refuse(ErrorCode::FileUnwritable, {folder, u"it holds rule files already"_s},
                      u"%1 holds rule files already"_s.arg(folder), std::move(taken));
    for (const QString &name : std::as_const(names))
        if (auto copied = copyOne(u":/"_s + name, target.filePath(name)); !copied)
            return std::unexpected(copied.error());
    return names;
}

} // namespace beraad
