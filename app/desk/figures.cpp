// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kPage = 500;
constexpr int kOutlookRuns = 200;

Result<QString> fingerprintOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()}, u"%1 cannot be read"_s.arg(path));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<History> historyOf(const Workspace &workspace, const QDateTime &now, const FiguresProgress &progress)
{
    const auto info = workspace.info();
    if (!info)
        return std::unexpected(info.error());
    History history;
    history.seen = instantOf(now);
    DossierQuery query;
    query.order = DossierOrder::OldestFirst;
    query.limit = kPage;
    for (;; query.offset += kPage) {
        const auto page = workspace.dossiers(query);
        if (!page)
            return std::unexpected(page.error());
        for (const DossierRow &row : *page) {
            const auto events = workspace.events(row.id);
            if (!events)
                return std::unexpected(events.error());
            addTo(history, row.id, *events, history.seen);
            if (history.dossiers % 50 == 0 && progress && !progress(history.dossiers, info->dossiers))
                return refuse(ErrorCode::Cancelled, {}, u"the figures were not finished"_s);
        }
        if (std::ssize(*page) < kPage)
            return history;
    }
}

Result<SittingDays> sittingDaysOf(const Workspace &workspace, const std::vector<Committee> &committees)
{
    return workspace.sessions(QDate(1900, 1, 1), QDate(2999, 12, 31))
        .transform([&](const std::vector<Session> &sessions) {
            SittingDays days;
            for (const Session &session : sessions) {
                const auto sits = std::ranges::find(committees, session.committee, &Committee::id);
                if (sits == committees.end())
                    continue;
                for (const QString &procedure : sits->procedures)
                    days[procedure].push_back(session.on);
            }
            for (auto &[procedure, all] : days)
                std::ranges::sort(all);
            return days;
        });
}

Result<std::vector<DossierOutlook>> openOutlooksOf(const Workspace &workspace, const History &history,
                                                   const SittingDays &sittings, const WorkingDays &days,
                                                   const FiguresProgress &progress)
{
    const LegPaces paces(history);
    const OutlookBasis basis{paces, sittings, days, history.seen, kOutlookRuns, 1};
    std::set<QString> open;
    for (const Passage &passage : history.passages)
        if (passage.leg == toString(Leg::Whole) && passage.isOpen() && !passage.isLeft)
            open.insert(passage.caseId);
    std::vector<DossierOutlook> result;
    for (const Way &way : history.ways) {
        if (!open.contains(way.dossier))
            continue;
        const auto state = workspace.dossier(DossierId(way.dossier));
        if (!state)
            return std::unexpected(state.error());
        result.push_back({way.dossier, outlookOf(*state, basis)});
        if (progress && !progress(std::ssize(result), std::ssize(open)))
            return refuse(ErrorCode::Cancelled, {}, u"the figures were not finished"_s);
    }
    return result;
}

Result<LogImportOutcome> importLog(const Workspace &workspace, const QString &path, const QString &name,
                                   const LogOptions &options, const QDateTime &now, bool keep,
                                   const FiguresProgress &progress)
{
    const auto fingerprint = fingerprintOf(path);
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    auto read = readCaseLog(path, options, progress);
    if (!read)
        return std::unexpected(read.error());
    if (!keep)
        return LogImportOutcome{std::move(read->report), LogImport::New};
    auto logs = ForeignLogs::open(workspace);
    if (!logs)
        return std::unexpected(logs.error());
    const QString called = name.isEmpty() ? QFileInfo(path).fileName().section(u'.', 0, 0) : name;
    const ForeignLog about{called, *fingerprint, now, 0, 0, read->report.mapping};
    const auto kept = logs->keep(about, read->log, progress);
    if (!kept)
        return std::unexpected(kept.error());
    return LogImportOutcome{std::move(read->report), *kept};
}

} // namespace beraad
