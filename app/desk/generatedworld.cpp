// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/generatedway.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kAheadDays = 50; ///< agendas are made no earlier

} // namespace

SittingRoom::SittingRoom(const std::vector<Committee> &committees, QDate from, QDate to, const WorkingDays &days)
{
    for (const Committee &committee : committees)
        for (const Session &session : sessionsFromCalendar(committee, from, to, days))
            m_sittings[committee.id].push_back({session, handInDay(committee, session.on, days), 0});
}

const Session *SittingRoom::take(const CommitteeId &committee, QDate complete, QDate today, int minutes)
{
    for (Sitting &sitting : m_sittings[committee]) {
        const bool fits = sitting.used + minutes <= sitting.session.capacityMinutes;
        if (sitting.session.on > today.addDays(kAheadDays))
            break;
        if (sitting.session.on <= today || sitting.handIn < complete || !fits)
            continue;
        sitting.used += minutes;
        return &sitting.session;
    }
    return nullptr;
}

std::vector<Session> SittingRoom::sessions() const
{
    std::vector<Session> all;
    for (const auto &[committee, sittings] : m_sittings)
        for (const Sitting &sitting : sittings)
            all.push_back(sitting.session);
    return all;
}

QString SittingRoom::nextNumber(const Committee &committee, QDate on)
{
    const int number = ++m_numbers[{committee.numbering, on.year()}];
    return u"%1/%2"_s.arg(on.year() % 100, 2, 10, QChar(u'0')).arg(number, 3, 10, QChar(u'0'));
}

GeneratedPeople::GeneratedPeople(std::vector<Person> known, const std::vector<Committee> &committees)
    : m_people(std::move(known))
{
    m_people.reserve(m_people.size() + 1000); // those that were given out stay where they are
    for (const Committee &committee : committees) {
        const bool isThere = std::ranges::any_of(m_people, [&](const Person &person) {
            return person.has(Role::Secretary) && std::ranges::contains(person.committees, committee.id);
        });
        if (!isThere)
            m_people.push_back({PersonId(u"generated.secretary."_s + committee.id.value),
                                u"(gegenereerd) secretaris "_s + committee.id.value,
                                {OrganisationId(u"ksz"_s)},
                                {Role::Secretary},
                                {committee.id},
                                {},
                                true});
    }
}

const Person &GeneratedPeople::of(Role role, const OrganisationId &organisation)
{
    const auto found = std::ranges::find_if(
        m_people, [&](const Person &person) { return person.has(role) && person.speaksFor(organisation); });
    if (found != m_people.end())
        return *found;
    m_people.push_back({PersonId(u"generated.%1.%2"_s.arg(toString(role), organisation.value)),
                        u"(gegenereerd) %1 %2"_s.arg(toString(role), organisation.value),
                        {organisation},
                        {role},
                        {},
                        {},
                        true});
    return m_people.back();
}

const Person &GeneratedPeople::secretaryOf(const CommitteeId &committee) const
{
    return *std::ranges::find_if(m_people, [&](const Person &person) {
        return person.has(Role::Secretary) && std::ranges::contains(person.committees, committee);
    });
}

} // namespace beraad
