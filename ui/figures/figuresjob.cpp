// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuresjob.h"

#include "ui/figures/figuremaking.h"

#include <QtConcurrentRun>

namespace beraad {

namespace {

// About how the time divides over reading, asking old forecasts again, and making new ones.
constexpr int kReadingPercent = 50;
constexpr int kAskedPercent = 75;

struct Work {
    const Workspace &workspace;
    std::vector<Committee> committees;
    WorkingDays days;
    QDateTime now;
    std::shared_ptr<std::atomic_bool> stop;
    std::function<void(int)> tell;

    Result<std::shared_ptr<const FiguresData>> run() const;
    Result<void> readLogs(FiguresData &data) const;
};

Result<void> Work::readLogs(FiguresData &data) const
{
    const auto logs = ForeignLogs::open(workspace);
    if (!logs)
        return std::unexpected(logs.error());
    const auto all = logs->list();
    if (!all)
        return std::unexpected(all.error());
    for (const ForeignLog &about : *all) {
        auto log = logs->read(about.name);
        if (!log)
            return std::unexpected(log.error());
        ShownLog shown{about, std::move(*log), {}};
        shown.history.passages = passagesOfLog(shown.log, {});
        shown.history.seen = shown.log.lastInstant();
        data.logs.push_back(std::move(shown));
    }
    return {};
}

Result<std::shared_ptr<const FiguresData>> Work::run() const
{
    const auto part = [this](qint64 done, qint64 total, int from, int to) {
        tell(from + static_cast<int>((to - from) * done / std::max<qint64>(1, total)));
        return !*stop;
    };
    FiguresData data;
    auto history
        = historyOf(workspace, now, [&](qint64 done, qint64 total) { return part(done, total, 0, kReadingPercent); });
    if (!history)
        return std::unexpected(history.error());
    data.history = std::move(*history);
    const auto sittings = sittingDaysOf(workspace, committees);
    if (!sittings)
        return std::unexpected(sittings.error());
    const auto calibration = calibrate(data.history, {*sittings, days},
                                       [&](int done, int total) { return part(done, total, kReadingPercent, 100); });
    if (!calibration)
        return refuse(ErrorCode::Cancelled, {}, QStringLiteral("the figures were not finished"));
    data.calibration = *calibration;
    auto outlooks = openOutlooksOf(workspace, data.history, *sittings, days,
                                   [&](qint64 done, qint64 total) { return part(done, total, kAskedPercent, 100); });
    if (!outlooks)
        return std::unexpected(outlooks.error());
    data.outlooks = std::move(*outlooks);
    if (const auto read = readLogs(data); !read)
        return std::unexpected(read.error());
    return std::make_shared<const FiguresData>(std::move(data));
}

} // namespace

FiguresJob::FiguresJob(QObject *parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FiguresJob::finish);
}

FiguresJob::~FiguresJob()
{
    *m_stop = true;
    m_watcher.waitForFinished();
}

void FiguresJob::start(const Workspace &workspace, const std::vector<Committee> &committees, const WorkingDays &days,
                       const QDateTime &now)
{
    if (m_watcher.isRunning()) { // nobody waits for it: the next one begins when it has stopped
        *m_stop = true;
        m_next = [=, this, &workspace] { start(workspace, committees, days, now); };
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto tell = [this, stop = m_stop](int percent) {
        if (!*stop)
            QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
    };
    const Work work{workspace, committees, days, now, m_stop, tell};
    m_watcher.setFuture(QtConcurrent::run([work] { return work.run(); }));
}

void FiguresJob::cancel()
{
    m_next = {};
    *m_stop = true;
}

void FiguresJob::finish()
{
    if (m_next)
        return std::exchange(m_next, {})();
    const Outcome outcome = m_watcher.result();
    if (outcome)
        emit done(*outcome);
    else if (outcome.error().code == ErrorCode::Cancelled)
        emit cancelled();
    else
        emit failed(outcome.error());
}

} // namespace beraad
