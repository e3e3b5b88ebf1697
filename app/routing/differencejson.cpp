// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routedifference.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// null: it cannot be said.
QJsonValue daysOrNull(int days)
{
    return days < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(days);
}

QJsonObject toJson(const Reason &reason, const QString &language)
{
    return {{u"rule"_s, reason.rule},
            {u"text"_s, reason.text.in(language)},
            {u"source"_s, reason.source},
            {u"evidence"_s, reason.evidence}};
}

template <typename List> QJsonArray arrayOf(const List &list, const QString &language);

QJsonObject toJson(const Procedure &procedure, const QString &language)
{
    return {{u"id"_s, procedure.id.value},
            {u"procedure"_s, procedure.procedure},
            {u"authority"_s, procedure.authority.value},
            {u"status"_s, toString(procedure.status)},
            {u"expectedDays"_s, daysOrNull(procedure.expectedDays)},
            {u"because"_s, arrayOf(procedure.because, language)}};
}

QJsonObject toJson(const RouteDifference::Moved &moved, const QString &language)
{
    QJsonObject json = toJson(moved.after, language);
    json.insert(u"statusBefore"_s, toString(moved.before.status));
    return json;
}

QJsonObject toJson(const Undecided &open, const QString &language)
{
    return {{u"flow"_s, open.flow},
            {u"between"_s, QJsonArray::fromStringList(open.between)},
            {u"question"_s, open.question.in(language)}};
}

QJsonObject toJson(const Finding &finding, const QString &language)
{
    return {{u"code"_s, finding.code}, {u"rule"_s, finding.rule}, {u"text"_s, finding.text.in(language)}};
}

template <typename List> QJsonArray arrayOf(const List &list, const QString &language)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(toJson(element, language));
    return array;
}

} // namespace

QJsonObject toJson(const RouteDifference &difference, const QString &language)
{
    return {{u"differs"_s, !difference.isEmpty()},
            {u"expectedDaysBefore"_s, daysOrNull(difference.daysBefore)},
            {u"expectedDays"_s, daysOrNull(difference.daysAfter)},
            {u"leaves"_s, arrayOf(difference.gone, language)},
            {u"comes"_s, arrayOf(difference.added, language)},
            {u"moved"_s, arrayOf(difference.moved, language)},
            {u"closed"_s, arrayOf(difference.closed, language)},
            {u"opened"_s, arrayOf(difference.opened, language)},
            {u"findingsGone"_s, arrayOf(difference.findingsGone, language)},
            {u"findingsAdded"_s, arrayOf(difference.findingsAdded, language)}};
}

} // namespace beraad
