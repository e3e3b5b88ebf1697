// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// The files that a dossier, or a draft of the person, names in answers that the person may read.
Result<std::vector<FileAnswer>> namedFiles(Desk &desk, const DossierId &id)
{
    if (const auto draft = DraftDesk(desk).draft(id); draft && draft->owner == desk.person().id)
        return DraftDesk(desk).draftRequest(id).transform([](const Request &request) { return filesOf(request); });
    return desk.dossier(id).transform(
        [](const DossierState &state) { return state.request ? filesOf(*state.request) : std::vector<FileAnswer>(); });
}

int list(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto files = namedFiles(**desk, DossierId(call.words.first()));
    if (!files)
        return call.refuse(files.error());
    QJsonArray array;
    Columns columns;
    for (const FileAnswer &file : *files) {
        const auto missing = (*desk)->workspace().missingAttachments({file.content});
        if (!missing)
            return call.refuse(missing.error());
        QJsonObject object = toJson(file);
        object.insert(u"kept"_s, missing->empty());
        array.append(object);
        columns.add({file.content.value, QString::number(file.size), file.name,
                     missing->empty() ? QString() : u"(not in this workspace)"_s});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
    return kDone;
}

int save(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.first());
    const AttachmentId content(call.words.at(1).toLower());
    const auto bytes = EvidenceDesk(**desk).attachment(id, content);
    if (!bytes)
        return call.refuse(bytes.error());
    QString path = call.value(u"o"_s);
    if (path.isEmpty()) {
        const auto files = namedFiles(**desk, id);
        if (!files)
            return call.refuse(files.error());
        const auto file = std::ranges::find(*files, content, &FileAnswer::content);
        path = safeFileName(file == files->end() ? content.value : file->name);
        if (QFileInfo::exists(path)) // the name came from somebody else
            return call.misused(path + u" exists already; say where to write with -o FILE"_s);
    }
    if (auto done = writeFile(*bytes, path); !done)
        return call.refuse(done.error());
    call.out << path << '\n';
    return kDone;
}

constexpr CommandSpec kCommands[] = {
    {"dossier attachments", "ID", 1, "w as json", "the files that a dossier names, and whether they are here",
     "dossier attachments ID -w demo.beraad --as an.peeters", list},
    {"dossier attachment", "ID HASH", 2, "w as o", "writes one of them into a file; prints its path",
     "dossier attachment ID HASH -w demo.beraad --as an.peeters -o attached.txt", save},
};

} // namespace

std::span<const CommandSpec> attachmentCommands()
{
    return kCommands;
}

} // namespace beraad::cli
