// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossierlist.h"

#include "desk/nextstep.h"
#include "desk/sight.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Rows are read a little more at a time than is asked for: some may turn out to be another section's.
constexpr int kLeastRead = 50;

QStringList idsOf(const std::vector<OrganisationId> &organisations)
{
    QStringList ids;
    for (const OrganisationId &id : organisations)
        ids << id.value;
    return ids;
}

bool sitsSomewhere(const Person &person)
{
    return person.has(Role::Secretary) || person.has(Role::Member);
}

bool waitsForRequester(const DossierState &state, const Person &person, QDate today)
{
    if (!person.has(Role::Requester) || !person.speaksFor(state.request->requester))
        return false;
    const auto isReturned = [today](const TrackState &track) { return track.stageOn(today) == Stage::Returned; };
    return std::ranges::any_of(state.tracks, isReturned)
        || std::ranges::any_of(state.questions, &OpenQuestion::waitsForRequester);
}

bool waitsForAdvice(const DossierState &state, const TrackState &track, const Person &person)
{
    const OrganisationId &authority = track.plan.authority;
    return person.has(Role::Dpo) && person.speaksFor(authority) && track.plan.procedure == u"dpo-advice"_s
        && !state.advices.contains(authority);
}

bool waitsForSecretary(const DossierState &state, const TrackState &track, const Person &person,
                       const std::vector<Committee> &committees, QDate today)
{
    if (!person.has(Role::Secretary))
        return false;
    const auto deciding = committeesOf(state, track.plan, committees);
    return std::ranges::any_of(person.committees, [&](const CommitteeId &id) {
        return std::ranges::contains(deciding, id) && secretaryStep(track, id, today);
    });
}

QString viewsKey(const PersonId &person)
{
    return u"dossierViews."_s + person.value;
}

} // namespace

/// Mirrors viewFor by what the projections know; never narrower than it.
DossierParts DossierList::partsOfPerson() const
{
    DossierParts parts;
    if (m_desk.person().has(Role::Requester))
        parts.requesters = idsOf(m_desk.person().organisations);
    if (m_desk.person().has(Role::Dpo) || m_desk.person().has(Role::Controller))
        parts.parties = idsOf(m_desk.person().organisations);
    if (sitsSomewhere(m_desk.person()))
        for (const CommitteeId &id : m_desk.person().committees)
            if (const Committee *sitting = m_desk.committee(id))
                parts.procedures << sitting->procedures;
    return parts;
}

DossierWaiting DossierList::waitingForPerson() const
{
    DossierWaiting waiting;
    const QStringList own = idsOf(m_desk.person().organisations);
    if (m_desk.person().has(Role::Requester))
        waiting.requesters = own;
    if (m_desk.person().has(Role::Dpo) || m_desk.person().has(Role::Controller))
        waiting.authorities = own;
    if (m_desk.person().has(Role::Secretary))
        waiting.procedures = partsOfPerson().procedures;
    return waiting;
}

bool DossierList::waitsForPerson(const DossierState &state) const
{
    if (!state.request || state.withdrawn || state.closed)
        return false;
    if (waitsForRequester(state, m_desk.person(), m_desk.today()))
        return true;
    return std::ranges::any_of(state.tracks, [&](const TrackState &track) {
        return !track.isFinishedOn(m_desk.today())
            && (waitsForAdvice(state, track, m_desk.person())
                || waitsForSecretary(state, track, m_desk.person(), m_desk.committees(), m_desk.today())
                || waitsForController(state.id, track));
    });
}

bool DossierList::waitsForController(const DossierId &id, const TrackState &track) const
{
    return m_desk.person().has(Role::Controller) && m_desk.person().speaksFor(track.plan.authority)
        && m_desk.mayCarryOut(id, command::Conclude{track.plan.id, m_desk.today(), u"-"_s}).has_value();
}

DossierQuery DossierList::queryFor(const DossierFilter &filter) const
{
    DossierQuery query;
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts)) {
        DossierWord one{word, {}};
        for (const Organisation &organisation : m_desk.directory().all())
            if (std::ranges::any_of(organisation.name.byLanguage,
                                    [&](const QString &name) { return name.contains(word, Qt::CaseInsensitive); })
                || organisation.id.value.contains(word, Qt::CaseInsensitive))
                one.requesters << organisation.id.value;
        query.each.push_back(std::move(one));
    }
    query.phases = phasesOf(filter.group);
    query.requester = filter.requester;
    query.authority = filter.authority;
    if (filter.isMine)
        query.requesterPerson = m_desk.person().id;
    if (filter.waitsForMe)
        query.waiting = waitingForPerson();
    query.parts = partsOfPerson();
    query.order = filter.order;
    return query;
}

Result<std::optional<DossierListing>> DossierList::listing(const DossierRow &row) const
{
    auto view = m_desk.dossier(row.id);
    if (!view)
        return std::unexpected(view.error());
    if (!isSeen(*view))
        return std::nullopt;
    DossierListing listing{
        row, view->phaseOn(m_desk.today()), {}, row.requesterPerson == m_desk.person().id, waitsForPerson(*view)};
    listing.tracks = std::move(view->tracks);
    return listing;
}

Result<DossierSlice> DossierList::slice(const DossierFilter &filter, int from, int limit) const
{
    DossierSlice slice;
    DossierQuery query = queryFor(filter);
    query.offset = from;
    while (std::ssize(slice.listings) < limit) {
        query.limit = std::max(limit - int(slice.listings.size()), kLeastRead);
        const auto rows = m_desk.workspace().dossiers(query);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DossierRow &row : *rows) {
            auto one = listing(row);
            if (!one)
                return std::unexpected(one.error());
            ++query.offset;
            if (*one && (!filter.waitsForMe || (*one)->waitsForMe))
                slice.listings.push_back(std::move(**one));
            if (std::ssize(slice.listings) == limit)
                break;
        }
        if (std::ssize(*rows) < query.limit && std::ssize(slice.listings) < limit)
            return slice;
    }
    slice.next = query.offset;
    return slice;
}

Result<std::vector<DossierRow>> DossierList::dossiers(const DossierQuery &query) const
{
    std::vector<DossierRow> seen;
    DossierQuery next = query;
    next.parts = partsOfPerson();
    while (std::ssize(seen) < query.limit) {
        next.limit = std::max(query.limit - int(seen.size()), kLeastRead);
        const auto rows = m_desk.workspace().dossiers(next);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DossierRow &row : *rows) {
            const auto view = m_desk.dossier(row.id);
            if (!view)
                return std::unexpected(view.error());
            if (isSeen(*view))
                seen.push_back(row);
            if (std::ssize(seen) == query.limit)
                return seen;
        }
        if (std::ssize(*rows) < next.limit)
            break;
        next.offset += int(rows->size());
    }
    return seen;
}

Result<DossierFacets> DossierList::facets() const
{
    return m_desk.workspace().dossierFacets(partsOfPerson());
}

Result<std::vector<SavedView>> savedViewsOf(const Desk &desk)
{
    return desk.workspace().setting(viewsKey(desk.person().id), u"[]"_s).transform([](const QString &text) {
        return savedViewsFrom(QJsonDocument::fromJson(text.toUtf8()).array());
    });
}

Result<void> saveViews(Desk &desk, const std::vector<SavedView> &views)
{
    const QByteArray text = QJsonDocument(toJson(views)).toJson(QJsonDocument::Compact);
    return desk.workspace().saveSetting(viewsKey(desk.person().id), QString::fromUtf8(text));
}

} // namespace beraad
