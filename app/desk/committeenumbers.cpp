// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/committeenumbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<QString> CommitteeNumbers::nextFileNumber(const CommitteeId &id, QDate on) const
{
    const Committee *registers = m_desk.committee(id);
    if (!registers)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = registers->procedures;
    query.limit = 100000;
    const auto rows = m_desk.workspace().tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    const QString start = registers->numbering + on.toString(u"/yy/"_s);
    int last = 0;
    for (const TrackRow &row : *rows)
        if (row.state.fileNumber.startsWith(start))
            last = std::max(last, row.state.fileNumber.sliced(start.size()).toInt());
    return start + QString::number(last + 1).rightJustified(3, u'0');
}

Result<QString> CommitteeNumbers::nextDecisionNumber(const CommitteeId &id, QDate on) const
{
    const Committee *sitting = m_desk.committee(id);
    if (!sitting)
        return refuse(ErrorCode::NotFound, {id.value}, u"no committee %1"_s.arg(id.value));
    TrackQuery query;
    query.procedures = sitting->procedures;
    query.limit = 100000;
    const auto rows = m_desk.workspace().tracks(query);
    if (!rows)
        return std::unexpected(rows.error());
    // Numbers run through the year over all sections of the chamber: 26/001, 26/002, …
    const QString year = on.toString(u"yy"_s);
    static const QRegularExpression shape(u"^(\\d\\d)/(\\d{3,})$"_s);
    int last = 0;
    for (const TrackRow &row : *rows) {
        const auto match = shape.match(row.state.decision ? row.state.decision->number : QString());
        if (match.hasMatch() && match.captured(1) == year)
            last = std::max(last, match.captured(2).toInt());
    }
    return u"%1/%2"_s.arg(year).arg(last + 1, 3, 10, QLatin1Char('0'));
}

} // namespace beraad
