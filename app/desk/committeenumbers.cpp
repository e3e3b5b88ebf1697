// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/committeenumbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kAllTracks = 100000;

/// The number after the highest that a track has; `numberOf` gives 0 for one that has none of this kind and year.
QString nextOf(const std::vector<TrackRow> &rows, const QString &start,
               const std::function<int(const TrackState &)> &numberOf)
{
    int last = 0;
    for (const TrackRow &row : rows)
        last = std::max(last, numberOf(row.state));
    return start + QString::number(last + 1).rightJustified(3, u'0');
}

} // namespace

Result<std::vector<TrackRow>> CommitteeNumbers::tracksOf(const CommitteeId &id) const
{
    const Committee *numbering = m_desk.committee(id);
    if (!numbering)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = numbering->procedures;
    query.limit = kAllTracks;
    return m_desk.workspace().tracks(query);
}

Result<QString> CommitteeNumbers::nextFileNumber(const CommitteeId &id, QDate on) const
{
    return tracksOf(id).transform([&](const std::vector<TrackRow> &rows) {
        const QString start = m_desk.committee(id)->numbering + on.toString(u"/yy/"_s);
        return nextOf(rows, start, [&](const TrackState &track) {
            return track.fileNumber.startsWith(start) ? track.fileNumber.sliced(start.size()).toInt() : 0;
        });
    });
}

Result<QString> CommitteeNumbers::nextDecisionNumber(const CommitteeId &id, QDate on) const
{
    return tracksOf(id).transform([&](const std::vector<TrackRow> &rows) {
        // Numbers run through the year over all sections of the chamber: 26/001, 26/002, …
        const QString year = on.toString(u"yy"_s);
        static const QRegularExpression shape(u"^(\\d\\d)/(\\d{3,})$"_s);
        return nextOf(rows, year + u'/', [&](const TrackState &track) {
            const auto match = shape.match(track.decision ? track.decision->number : QString());
            return match.hasMatch() && match.captured(1) == year ? match.captured(2).toInt() : 0;
        });
    });
}

} // namespace beraad
