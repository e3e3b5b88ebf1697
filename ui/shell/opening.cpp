// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "desk/demo.h"
#include "desk/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace beraad {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Desk>> openDesk(const QString &path, const Clock &clock, IdSource &ids)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    return Desk::open(std::move(*workspace), clock, ids);
}

Result<std::unique_ptr<Desk>> makeWorkspace(const QString &path, const FirstRun &choice, const Clock &clock,
                                            IdSource &ids)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refuse(ErrorCode::FileUnwritable, {QFileInfo(path).absolutePath()}, u"cannot make the folder"_s);
    if (choice.demo) {
        if (auto made = createDemo(path, clock); !made)
            return std::unexpected(made.error());
        return openDesk(path, clock, ids);
    }
    auto workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    auto desk = Desk::open(std::move(*workspace), clock, ids);
    if (!desk)
        return desk;
    Person person;
    person.id = PersonId(ids.next());
    person.name = choice.name;
    person.organisations = {choice.organisation};
    person.roles = {choice.role};
    if (auto added = (*desk)->addPerson(person); !added)
        return std::unexpected(added.error());
    return desk;
}

QString defaultWorkspace(bool demo)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folder.filePath(demo ? u"demo.beraad"_s : u"workspace.beraad"_s);
}

} // namespace beraad
