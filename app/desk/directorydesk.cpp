// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/directorydesk.h"

#include "directory/directorywriting.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad {

Result<void> DirectoryDesk::mayEdit(const OrganisationId &organisation) const
{
    const Person &person = m_desk.person();
    const bool isOwn = person.speaksFor(organisation) && (person.has(Role::Dpo) || person.has(Role::Controller));
    if (isOwn || person.has(Role::Secretary))
        return {};
    return refuse(ErrorCode::NotPermitted, {organisation.value},
                  u"%1 may not change what the directory says of %2: its data protection officer, its controller, or a "
                  "secretary may"_s.arg(person.id.value, organisation.value));
}

Result<void> DirectoryDesk::saveOrganisation(const Organisation &organisation)
{
    return mayEdit(organisation.id).and_then([&] { return keep({organisation}); });
}

Result<void> DirectoryDesk::keep(const std::vector<Organisation> &organisations)
{
    if (auto saved = m_desk.workspace().saveOrganisations(organisations); !saved)
        return saved;
    if (auto read = m_desk.readDirectory(); !read)
        return read;
    emit m_desk.directoryChanged();
    return {};
}

Result<DirectoryImport> DirectoryDesk::importDirectory(const QString &path)
{
    if (!m_desk.person().has(Role::Secretary))
        return refuse(ErrorCode::NotPermitted, {}, u"only a secretary may take over a whole directory"_s);
    const auto read = readJsonFile(path).and_then(readDirectory);
    if (!read)
        return std::unexpected(read.error());
    DirectoryImport report;
    std::vector<Organisation> fresh;
    for (const Organisation &organisation : read->all()) {
        const Organisation *known = m_desk.directory().find(organisation.id);
        if (known && *known == organisation) {
            ++report.unchanged;
            continue;
        }
        ++(known ? report.changed : report.added);
        fresh.push_back(organisation);
    }
    if (!fresh.empty())
        if (auto kept = keep(fresh); !kept)
            return std::unexpected(kept.error());
    return report;
}

Result<void> DirectoryDesk::exportDirectory(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = writeDirectory(m_desk.directory());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refuse(ErrorCode::FileUnwritable, {path, file.errorString()},
                      u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace beraad
