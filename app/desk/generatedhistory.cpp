// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/generatedhistory.h"

#include "desk/demofilling.h"
#include "desk/desk.h"
#include "desk/generatedrequests.h"
#include "desk/generatedway.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kSetting = QStringLiteral("generated-history");
constexpr int kTogether = 50; ///< dossiers in one transaction
constexpr int kTries = 50; ///< to make up a request that can be filed
constexpr int kAheadDays = 365;

/// A desk knows the form, the rules and the directory; the events go to its workspace in large portions.
class Generation {
public:
    Generation(Desk &desk, const HistoryOptions &options, const Clock &clock, const std::vector<Variable> &catalogue)
        : m_desk(desk)
        , m_options(options)
        , m_chance(options.seed)
        , m_requests(catalogue)
        , m_now(clock.now())
        , m_first(clock.today().addDays(-options.days))
        , m_people(desk.persons(), desk.committees())
        , m_room(desk.committees(), m_first, clock.today().addDays(kAheadDays), desk.workingDays())
        , m_world{desk.committees(), desk.workingDays(), m_people, m_room, m_now, options.hasAgendas}
    {
    }

    Result<GeneratedHistory> make(const std::function<bool(int, int)> &progress)
    {
        std::vector<QDateTime> filings = filingTimes();
        for (int i = 0; i < m_options.dossiers; ++i) {
            const auto made = makeOne(i, filings[static_cast<size_t>(i)]);
            if (!made)
                return std::unexpected(made.error());
            if ((i + 1) % kTogether == 0 || i + 1 == m_options.dossiers) {
                if (const auto kept = keep(); !kept)
                    return std::unexpected(kept.error());
                if (progress && !progress(i + 1, m_options.dossiers))
                    return refuse(ErrorCode::Cancelled, {}, u"the history was not finished"_s);
            }
        }
        return finish();
    }

private:
    /// On working days, in their order: who files first takes the first room.
    std::vector<QDateTime> filingTimes()
    {
        std::vector<QDateTime> times;
        for (int i = 0; i < m_options.dossiers; ++i) {
            QDate day = m_first.addDays(m_chance.below(m_options.days));
            while (!m_desk.workingDays().isWorkingDay(day))
                day = day.addDays(-1);
            const QTime time = QTime(8, 30).addSecs(m_chance.below(9 * 3600));
            times.push_back(QDateTime(day, time, QTimeZone("Europe/Brussels")).toUTC());
        }
        std::ranges::sort(times);
        return times;
    }

    Result<command::Submit> submission(QDate on)
    {
        for (int tries = 0; tries < kTries; ++tries) {
            const Request request = m_requests.next(m_chance);
            const Route route = routeOf(request, m_desk.directory(), m_desk.rules(), on);
            std::vector<TrackPlan> tracks = tracksOf(route);
            const bool isUseful
                = std::ranges::any_of(tracks, [](const TrackPlan &plan) { return plan.status == u"required"_s; });
            if (!route.hasErrors() && isUseful)
                return command::Submit{request, m_desk.form().version, route.rulesVersion, on, std::move(tracks), {}};
        }
        return refuse(ErrorCode::NotFound, {}, u"no request could be made up that can be filed"_s);
    }

    Result<void> makeOne(int index, const QDateTime &filed)
    {
        const auto submit = submission(dayInBelgium(filed));
        if (!submit)
            return std::unexpected(submit.error());
        const DossierId id(u"generated-%1"_s.arg(index + 1, 5, 10, QChar(u'0')));
        auto envelopes = GeneratedWay(id, m_world, m_chance).walk(*submit, filed);
        if (!envelopes)
            return std::unexpected(envelopes.error());
        std::ranges::move(*envelopes, std::back_inserter(m_waiting));
        return {};
    }

    Result<void> keep()
    {
        m_history.events += std::ssize(m_waiting);
        const auto kept = m_desk.workspace().append(m_waiting);
        m_waiting.clear();
        return kept;
    }

    Result<GeneratedHistory> finish()
    {
        m_history.dossiers = m_options.dossiers;
        Workspace &workspace = m_desk.workspace();
        return workspace.savePersons(m_people.all())
            .and_then([&] { return workspace.saveSessions(m_room.sessions()); })
            .and_then([&] {
                return workspace.saveSetting(kSetting,
                                             u"%1 dossiers, seed %2"_s.arg(m_options.dossiers).arg(m_options.seed));
            })
            .transform([this] { return m_history; });
    }

    Desk &m_desk;
    HistoryOptions m_options;
    SeededChance m_chance;
    GeneratedRequests m_requests;
    QDateTime m_now;
    QDate m_first;
    GeneratedPeople m_people;
    SittingRoom m_room;
    GeneratedWorld m_world;
    std::vector<Envelope> m_waiting;
    GeneratedHistory m_history;
};

Result<GeneratedHistory> make(const QString &path, const HistoryOptions &options, const Clock &clock,
                              const std::function<bool(int, int)> &progress)
{
    auto workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (const auto filled = fillWithDemoPeople(**workspace); !filled)
        return std::unexpected(filled.error());
    CountedIds ids(u"generated"_s);
    auto desk = Desk::open(std::move(*workspace), clock, ids);
    if (!desk)
        return std::unexpected(desk.error());
    const auto catalogue = demoCatalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    return Generation(**desk, options, clock, *catalogue).make(progress);
}

} // namespace

Result<GeneratedHistory> generateHistory(const QString &path, const HistoryOptions &options, const Clock &clock,
                                         const std::function<bool(int, int)> &progress)
{
    if (QFileInfo::exists(path))
        return refuse(ErrorCode::WorkspaceExists, {path}, u"%1 exists already"_s.arg(path));
    const QString aside = path + u".making"_s;
    const auto clear = [&aside] {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(aside + QString::fromLatin1(suffix));
    };
    clear();
    auto made = make(aside, options, clock, progress);
    if (made && !QFile::rename(aside, path))
        made = refuse(ErrorCode::FileUnwritable, {path}, u"cannot write %1"_s.arg(path));
    if (!made)
        clear();
    return made;
}

bool isGenerated(const Workspace &workspace)
{
    const auto said = workspace.setting(kSetting, {});
    return said && !said->isEmpty();
}

} // namespace beraad
