// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/decisionregister.h"

#include "register/publisheddecisions.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

void sortLatestFirst(std::vector<RegisterEntry> &entries)
{
    std::ranges::stable_sort(entries, std::ranges::greater(),
                             [](const RegisterEntry &entry) { return std::tie(entry.on, entry.number); });
}

} // namespace

/// Procedures that authorise something; a finished assessment or a delivery is no decision.
QStringList DecisionRegister::procedures() const
{
    QStringList deciding;
    for (const ProcedureKind &kind : m_desk.rules().procedures)
        if (kind.covers)
            deciding << kind.id;
    return deciding;
}

Result<std::vector<RegisterEntry>> DecisionRegister::entries() const
{
    const auto made = m_desk.workspace().decisions(procedures());
    if (!made)
        return made;
    auto all = m_desk.workspace().publishedDecisions();
    if (!all)
        return all;
    for (const RegisterEntry &entry : *made) {
        if (const auto open = publicEntry(entry, m_desk.today())) {
            all->push_back(*open);
            continue;
        }
        const auto view = m_desk.dossier(entry.dossier);
        if (view && view->track(entry.track))
            all->push_back(entry);
    }
    sortLatestFirst(*all);
    return all;
}

Result<RegisterEntry> DecisionRegister::entry(const RegisterEntry &listed) const
{
    if (listed.isPublished())
        return listed;
    const auto view = m_desk.dossier(listed.dossier);
    if (!view)
        return std::unexpected(view.error());
    const TrackState *track = view->track(listed.track);
    const auto whole = track ? entryOf(*view, *track) : std::nullopt;
    if (whole)
        return *whole;
    if (const auto open = publicEntry(listed, m_desk.today()))
        return *open;
    return refuse(ErrorCode::NotPermitted, {},
                  u"%1 has no part in the dossier of decision %2"_s.arg(m_desk.person().id.value, listed.number));
}

/// Back to the first, then all that build on one of them. A request cannot follow one that was filed later, so that
/// there is no ring; a damaged one ends at what was seen.
Result<std::vector<DossierId>> DecisionRegister::dossiersOfChain(const DossierId &dossier) const
{
    DossierId first = dossier;
    QSet<DossierId> seen{first};
    for (;;) {
        DossierId before;
        const auto looked = m_desk.workspace().lookAt(
            first, [&](const DossierState &state) { before = state.request ? state.request->follows : DossierId(); });
        if (!looked)
            return std::unexpected(looked.error());
        if (before.isEmpty() || seen.contains(before))
            break;
        seen.insert(before);
        first = before;
    }
    std::vector<DossierId> chain{first};
    seen = {first};
    for (size_t i = 0; i < chain.size(); ++i) {
        const auto followers = m_desk.workspace().followersOf(chain[i]);
        if (!followers)
            return followers;
        for (const DossierId &id : *followers)
            if (!seen.contains(id)) {
                seen.insert(id);
                chain.push_back(id);
            }
    }
    return chain;
}

Result<std::vector<RegisterEntry>> DecisionRegister::chainOf(const RegisterEntry &listed,
                                                             const std::vector<RegisterEntry> &all) const
{
    std::vector<RegisterEntry> chain;
    if (listed.isPublished()) {
        const QString first = listed.amends.isEmpty() ? listed.number : listed.amends;
        std::ranges::copy_if(all, std::back_inserter(chain), [&](const RegisterEntry &entry) {
            return entry.body == listed.body && (entry.number == first || entry.amends == first);
        });
    } else {
        const auto dossiers = dossiersOfChain(listed.dossier);
        if (!dossiers)
            return std::unexpected(dossiers.error());
        std::ranges::copy_if(all, std::back_inserter(chain), [&](const RegisterEntry &entry) {
            return std::ranges::contains(*dossiers, entry.dossier) && entry.body == listed.body
                && entry.procedure == listed.procedure;
        });
    }
    std::ranges::reverse(chain);
    return chain;
}

Result<void> DecisionRegister::mayImport() const
{
    if (m_desk.person().has(Role::Secretary))
        return {};
    return refuse(ErrorCode::NotPermitted, {}, u"%1 is no secretary"_s.arg(m_desk.person().id.value));
}

Result<DecisionImport> DecisionRegister::import(const QString &path)
{
    if (auto may = mayImport(); !may)
        return std::unexpected(may.error());
    const auto entries = readDecisionsFile(path);
    return entries ? m_desk.workspace().keepPublished(*entries) : std::unexpected(entries.error());
}

Result<void> DecisionRegister::exportPublic(const QString &path) const
{
    const auto all = entries();
    if (!all)
        return std::unexpected(all.error());
    std::vector<RegisterEntry> open;
    for (const RegisterEntry &entry : *all)
        if (auto readable = publicEntry(entry, m_desk.today()))
            open.push_back(std::move(*readable));
    const bool isTable = QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
    const QByteArray text = isTable ? decisionsAsCsv(open) : decisionsAsJson(open);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return refuse(ErrorCode::FileUnwritable, {path}, file.errorString());
}

} // namespace beraad
