// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "clocks/clock.h"
#include "desk/catalogueimports.h"
#include "desk/draftshelf.h"
#include "desk/pastpaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr auto kPersonKey = "person"_L1;
constexpr auto kDemoKey = "demo"_L1;
constexpr auto kDaysAheadKey = "demo.daysAhead"_L1;

/// The bodies of the workspace, which imports add to, and those that ship with the program.
Result<Directory> directoryOf(const Workspace &workspace)
{
    const auto own = workspace.directory();
    if (!own)
        return own;
    return shippedDirectory().transform(
        [&](const Directory &shipped) { return own->all().empty() ? shipped : own->with(shipped.all()); });
}

Result<std::vector<Committee>> committeesOf(const Workspace &workspace)
{
    auto own = workspace.committees();
    if (!own || !own->empty())
        return own;
    return shippedCommittees();
}

} // namespace

Desk::~Desk()
{
    m_imports.reset();
    m_draftShelf->saveWaiting();
}

Desk::Desk(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids)
    : m_workspace(std::move(workspace))
    , m_draftShelf(std::make_unique<DraftShelf>(*m_workspace))
    , m_imports(std::make_unique<CatalogueImports>(*this))
    , m_clock(clock)
    , m_ids(&ids)
{
}

Result<std::unique_ptr<Desk>> Desk::open(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids)
{
    std::unique_ptr<Desk> desk(new Desk(std::move(workspace), clock, ids));
    if (auto read = desk->readShipped(); !read)
        return std::unexpected(read.error());
    if (auto read = desk->readWorkspace(); !read)
        return std::unexpected(read.error());
    return desk;
}

Result<void> Desk::readShipped()
{
    auto form = uniformForm();
    if (!form)
        return std::unexpected(form.error());
    auto migrations = uniformFormMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    auto rules = shippedRules();
    if (!rules)
        return std::unexpected(rules.error());
    auto reasons = shippedReasons();
    if (!reasons)
        return std::unexpected(reasons.error());
    auto conditions = shippedConditions();
    if (!conditions)
        return std::unexpected(conditions.error());
    auto documents = shippedDocumentKinds();
    if (!documents)
        return std::unexpected(documents.error());
    m_documentKinds = std::move(*documents);
    auto changes = shippedChanges();
    if (!changes)
        return std::unexpected(changes.error());
    auto clocks = shippedClocks();
    if (!clocks)
        return std::unexpected(clocks.error());
    m_clockRules = std::move(*clocks);
    m_form = std::move(*form);
    m_formMigrations = std::move(*migrations);
    m_rules = std::move(*rules);
    m_reasons = std::move(*reasons);
    m_conditions = std::move(*conditions);
    m_changes = std::move(*changes);
    return {};
}

Result<void> Desk::readWorkspace()
{
    auto directory = directoryOf(*m_workspace);
    if (!directory)
        return std::unexpected(directory.error());
    auto committees = committeesOf(*m_workspace);
    if (!committees)
        return std::unexpected(committees.error());
    auto persons = m_workspace->persons();
    if (!persons)
        return std::unexpected(persons.error());
    auto remembered = m_workspace->setting(kPersonKey, {});
    if (!remembered)
        return std::unexpected(remembered.error());
    if (auto read = readDay(); !read)
        return read;
    m_directory = std::move(*directory);
    m_committees = std::move(*committees);
    m_persons = std::move(*persons);
    const auto found = std::ranges::find(m_persons, PersonId(*remembered), &Person::id);
    if (found != m_persons.end())
        m_person = *found;
    else if (!m_persons.empty())
        m_person = m_persons.front();
    return ensureSessions();
}

Result<void> Desk::readDay()
{
    const auto demo = m_workspace->setting(kDemoKey, {});
    if (!demo)
        return std::unexpected(demo.error());
    m_isDemo = !demo->isEmpty();
    const auto ahead = m_workspace->setting(kDaysAheadKey, u"0"_s);
    if (!ahead)
        return std::unexpected(ahead.error());
    m_clock.setDays(m_isDemo ? ahead->toInt() : 0);
    return {};
}

Result<void> Desk::moveDay(QDate day)
{
    const qint64 forward = today().daysTo(day);
    if (!m_isDemo || forward < 0)
        return refuse(ErrorCode::NotPermitted, {u"move-day"_s},
                      u"only a demo workspace has a day that moves, and only forward"_s);
    const int days = m_clock.days() + static_cast<int>(forward);
    if (auto saved = m_workspace->saveSetting(kDaysAheadKey, QString::number(days)); !saved)
        return saved;
    m_clock.setDays(days);
    if (auto filled = ensureSessions(); !filled)
        return filled;
    emit dayChanged();
    return {};
}

Result<void> Desk::markAsDemo()
{
    m_isDemo = true;
    return m_workspace->saveSetting(kDemoKey, u"1"_s);
}

Result<void> Desk::ensureSessions()
{
    const QDate from = today();
    const QDate to = from.addMonths(12);
    auto known = m_workspace->sessions(from.addMonths(9), to);
    if (!known)
        return std::unexpected(known.error());
    std::vector<Session> missing;
    for (const Committee &committee : m_committees) {
        if (!std::ranges::contains(*known, committee.id, &Session::committee))
            std::ranges::move(sessionsFromCalendar(committee, from, to, m_workingDays), std::back_inserter(missing));
    }
    return missing.empty() ? Result<void>() : m_workspace->saveSessions(missing);
}

Result<void> Desk::readDirectory()
{
    const auto own = m_workspace->directory();
    if (!own)
        return std::unexpected(own.error());
    m_directory = own->with(m_directory.all());
    return {};
}

Result<void> Desk::readCommittees()
{
    auto committees = committeesOf(*m_workspace);
    if (!committees)
        return std::unexpected(committees.error());
    m_committees = std::move(*committees);
    return {};
}

Result<void> Desk::actAs(const PersonId &person)
{
    if (!findPerson(person))
        return actForNowAs(person); // says that there is none
    return m_workspace->saveSetting(kPersonKey, person.value).and_then([&] { return actForNowAs(person); });
}

Result<void> Desk::actForNowAs(const PersonId &person)
{
    const Person *found = findPerson(person);
    if (!found)
        return refuse(ErrorCode::NotFound, {person.value}, u"no person %1 in this workspace"_s.arg(person.value));
    m_person = *found;
    emit personChanged();
    return {};
}

Result<void> Desk::addPerson(const Person &person)
{
    if (auto saved = m_workspace->savePersons({person}); !saved)
        return saved;
    auto persons = m_workspace->persons();
    if (!persons)
        return std::unexpected(persons.error());
    m_persons = std::move(*persons);
    return actAs(person.id);
}

const Committee *Desk::committee(const CommitteeId &id) const
{
    const auto found = std::ranges::find(m_committees, id, &Committee::id);
    return found == m_committees.end() ? nullptr : &*found;
}

const Person *Desk::findPerson(const PersonId &id) const
{
    const auto found = std::ranges::find(m_persons, id, &Person::id);
    return found == m_persons.end() ? nullptr : &*found;
}

std::vector<Person> Desk::membersOf(const CommitteeId &id) const
{
    std::vector<Person> members;
    std::ranges::copy_if(m_persons, std::back_inserter(members), [&](const Person &person) {
        return person.has(Role::Member) && std::ranges::contains(person.committees, id);
    });
    return members;
}

void Desk::learnPaces()
{
    if (!m_past) {
        m_past = std::make_unique<PastPaces>(*m_workspace, m_committees);
        connect(m_past.get(), &PastPaces::ended, this, [this] {
            if (m_past->fault())
                emit pacesFailed(*m_past->fault());
            else if (m_past->known()) // else forecasts are what they were, and nothing need be drawn again
                emit pacesLearnt();
        });
    }
    m_past->read(now());
}

} // namespace beraad
