// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/logdrafting.h"

#include "figures/cutoff.h"
#include "importing/csvdialect.h"
#include "importing/sourcefile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What is common goes first: a file may have two columns that would do.
QString firstNamed(const QStringList &columns, const QStringList &names)
{
    for (const QString &name : names)
        for (const QString &column : columns)
            if (column.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return column;
    return {};
}

QString cutOffMessage(const CutOffCase &cut, const Beginnings &beginnings)
{
    return u"the beginning of case %1 is missing: it begins with \"%2\", the others begin with \"%3\""_s.arg(
        cut.id, cut.beginsWith, beginnings.activities.join(u"\" or \""_s));
}

} // namespace

LogMapping guessMapping(const QStringList &columns)
{
    static const QStringList cases{
        u"case:concept:name"_s, u"case_id"_s, u"case id"_s,    u"caseid"_s,       u"case"_s, u"trace"_s,
        u"dossier"_s,           u"zaak"_s,    u"zaaknummer"_s, u"dossiernummer"_s};
    static const QStringList activities{u"concept:name"_s, u"activity"_s,   u"activity_name"_s, u"activity name"_s,
                                        u"event"_s,        u"activiteit"_s, u"activité"_s,      u"stap"_s};
    static const QStringList times{u"time:timestamp"_s, u"timestamp"_s, u"complete timestamp"_s,
                                   u"time"_s,           u"datetime"_s,  u"tijdstip"_s,
                                   u"tijd"_s,           u"datum"_s,     u"date"_s,
                                   u"start timestamp"_s};
    static const QStringList actors{u"org:resource"_s, u"resource"_s,   u"actor"_s,
                                    u"user"_s,         u"medewerker"_s, u"org:group"_s};
    return {firstNamed(columns, cases), firstNamed(columns, activities), firstNamed(columns, times),
            firstNamed(columns, actors)};
}

QString LogDraft::where(int line) const
{
    return line > 0 ? u"%1:%2"_s.arg(m_path).arg(line) : m_path;
}

void LogDraft::fault(int line, const QString &message)
{
    m_faults.add(where(line), message);
}

QString LogDraft::shared(const QString &text)
{
    const auto known = m_texts.constFind(text);
    return known != m_texts.cend() ? *known : *m_texts.insert(text);
}

void LogDraft::add(int line, Cells cells)
{
    ++m_report.events;
    const QString caseId = cells.caseId.trimmed();
    const QString activity = cells.activity.trimmed();
    if (caseId.isEmpty())
        fault(line, u"no case is named in %1"_s.arg(m_report.mapping.caseId));
    if (activity.isEmpty())
        fault(line, u"no activity is named in %1"_s.arg(m_report.mapping.activity));
    const ReadInstant at = readInstant(cells.time, m_options.times);
    if (!at.at)
        fault(line, u"%1: \"%2\": %3"_s.arg(m_report.mapping.time, cells.time.left(60), at.fault));
    if (caseId.isEmpty() || activity.isEmpty() || !at.at)
        return;
    m_report.unzoned += at.isZoned ? 0 : 1;
    auto place = m_places.find(caseId);
    if (place == m_places.end()) {
        place = m_places.insert(caseId, m_log.cases.size());
        m_log.cases.push_back({caseId, {}});
    }
    LoggedEvent event{shared(activity), *at.at, shared(cells.actor.trimmed()), {}, line};
    for (auto it = cells.attributes.cbegin(); it != cells.attributes.cend(); ++it)
        if (!it.value().isEmpty())
            event.attributes.insert(shared(it.key()), shared(it.value()));
    m_log.cases[*place].events.push_back(std::move(event));
}

std::unexpected<Error> LogDraft::refusal() const
{
    return refuse(ErrorCode::BadContent, {m_path, QString::number(m_faults.count())}, u"%1 is refused"_s.arg(m_path),
                  m_faults.listed(m_path));
}

Result<ReadLog> LogDraft::finish() &&
{
    if (m_log.cases.empty() && !hasFaults())
        fault(0, u"the log holds no events"_s);
    if (hasFaults())
        return refusal();
    m_report.cases = std::ssize(m_log.cases);
    m_report.resorted = sortByTime(m_log);
    const Beginnings beginnings = beginningsOf(m_log, m_options.begins);
    m_report.begins = beginnings.activities;
    const bool isCut = !m_options.keepCutOff && (beginnings.isTooMany() || !m_options.begins.isEmpty());
    for (const CutOffCase &cut : beginnings.cutOff) {
        m_report.cutOff << cut.id;
        if (isCut)
            fault(cut.line, cutOffMessage(cut, beginnings));
    }
    if (!isCut && !beginnings.cutOff.empty())
        m_report.remarks.push_back(
            {where(beginnings.cutOff.front().line),
             u"%1 of %2 cases begin in the middle; this is the first of them"_s.arg(beginnings.cutOff.size())
                 .arg(beginnings.cases)});
    for (const LikelyAlias &alias : likelyAliases(m_log)) {
        const QString message = u"\"%1\" occurs only here; perhaps it is \"%2\""_s.arg(alias.activity, alias.common);
        hasFaults() ? fault(alias.line, message) : m_report.remarks.push_back({where(alias.line), message});
    }
    if (hasFaults())
        return refusal();
    return ReadLog{std::move(m_log), std::move(m_report)};
}

Result<ReadLog> readCaseLog(const QString &path, const LogOptions &options, const LogProgress &progress)
{
    const auto beginning = beginningOf(path);
    if (!beginning)
        return std::unexpected(beginning.error());
    const bool isXml = beginning->trimmed().startsWith('<') || beginning->startsWith("\xEF\xBB\xBF<");
    return isXml ? readXesLog(path, options, progress) : readCsvLog(path, options, progress);
}

} // namespace beraad
