// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "directory/directorywriting.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad {

Result<void> Desk::mayEdit(const OrganisationId &organisation) const
{
    const bool isOwn = m_person.speaksFor(organisation) && (m_person.has(Role::Dpo) || m_person.has(Role::Controller));
    if (isOwn || m_person.has(Role::Secretary))
        return {};
    return refuse(ErrorCode::NotPermitted, {organisation.value},
                  u"%1 may not change what the directory says of %2: its data protection officer, its controller, or a "
                  "secretary may"_s.arg(m_person.id.value, organisation.value));
}

Result<void> Desk::saveOrganisation(const Organisation &organisation)
{
    return mayEdit(organisation.id).and_then([&] { return keepOrganisations({organisation}); });
}

Result<void> Desk::keepOrganisations(const std::vector<Organisation> &organisations)
{
    if (auto saved = m_workspace->saveOrganisations(organisations); !saved)
        return saved;
    const auto own = m_workspace->directory();
    if (!own)
        return std::unexpected(own.error());
    m_directory = own->with(m_directory.all()); // what ships is behind what the workspace says
    emit directoryChanged();
    return {};
}

Result<DirectoryImport> Desk::importDirectory(const QString &path)
{
    if (!m_person.has(Role::Secretary))
        return refuse(ErrorCode::NotPermitted, {}, u"only a secretary may take over a whole directory"_s);
    const auto read = readJsonFile(path).and_then(readDirectory);
    if (!read)
        return std::unexpected(read.error());
    DirectoryImport report;
    std::vector<Organisation> fresh;
    for (const Organisation &organisation : read->all()) {
        const Organisation *known = m_directory.find(organisation.id);
        if (known && *known == organisation) {
            ++report.unchanged;
            continue;
        }
        ++(known ? report.changed : report.added);
        fresh.push_back(organisation);
    }
    if (!fresh.empty())
        if (auto kept = keepOrganisations(fresh); !kept)
            return std::unexpected(kept.error());
    return report;
}

Result<void> Desk::exportDirectory(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = writeDirectory(m_directory);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refuse(ErrorCode::FileUnwritable, {path, file.errorString()},
                      u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace beraad
