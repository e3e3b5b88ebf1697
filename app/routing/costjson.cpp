// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/cost.h"

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

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename List, typename ToJson> QJsonArray arrayOf(const List &list, ToJson &&toJson)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(toJson(element));
    return array;
}

QJsonArray idsOf(const std::vector<LineId> &ids)
{
    return arrayOf(ids, [](const LineId &id) { return id.value; });
}

/// Writes a cost table in one language.
class Writer {
public:
    Writer(const CostTable &cost, const QString &language)
        : m_cost(cost)
        , m_language(language)
    {
    }
    QJsonObject write() const;

private:
    QJsonObject change(const ChangeCost &change) const;
    QJsonObject line(const LineCost &line) const;
    QJsonArray changes(const std::vector<ChangeCost> &changes) const
    {
        return arrayOf(changes, [this](const ChangeCost &one) { return change(one); });
    }

    const CostTable &m_cost;
    const QString &m_language;
};

QJsonObject Writer::change(const ChangeCost &change) const
{
    const RouteDifference &difference = m_cost.of(change);
    const auto saved = difference.daysSaved();
    QJsonObject json{{u"change"_s, toString(change.change)},
                     {u"differs"_s, !difference.isEmpty()},
                     {u"expectedDays"_s, daysOrNull(difference.daysAfter)},
                     {u"expectedDate"_s, dateOrNull(difference.dateAfter)},
                     {u"daysSaved"_s, saved ? QJsonValue(*saved) : QJsonValue(QJsonValue::Null)}};
    if (!change.granularity.isEmpty())
        json.insert(u"granularity"_s, change.granularity);
    if (difference.isEmpty()) {
        json.insert(u"why"_s, toString(change.sameness));
        return json;
    }
    const QJsonObject parts = toJson(difference, m_language);
    for (const QString &part :
         {u"leaves"_s, u"comes"_s, u"moved"_s, u"closed"_s, u"opened"_s, u"findingsGone"_s, u"findingsAdded"_s})
        json.insert(part, parts.value(part));
    return json;
}

QJsonObject Writer::line(const LineCost &line) const
{
    QJsonArray priced;
    for (const ChangeCost &one : line.changes) {
        QJsonObject json = change(one);
        if (!m_cost.of(one).isEmpty())
            json.insert(u"stays"_s, arrayOf(m_cost.staying(line.line, one), [](const Procedure *procedure) {
                            return procedure->id.value;
                        }));
        priced.append(json);
    }
    return {{u"id"_s, line.line.value},
            {u"provider"_s, m_cost.kinds[line.kind].provider.value},
            {u"kind"_s, static_cast<qint64>(line.kind)},
            {u"changes"_s, priced}};
}

QJsonObject Writer::write() const
{
    const auto kind = [this](const KindCost &one) {
        return QJsonObject{{u"provider"_s, one.provider.value},
                           {u"category"_s, one.category},
                           {u"form"_s, one.form},
                           {u"flags"_s, QJsonArray::fromStringList(one.flags)},
                           {u"lines"_s, idsOf(one.lines)},
                           {u"changes"_s, changes(one.changes)}};
    };
    const auto provider = [this](const ProviderCost &one) {
        return QJsonObject{
            {u"provider"_s, one.provider.value}, {u"lines"_s, idsOf(one.lines)}, {u"changes"_s, changes(one.changes)}};
    };
    return {{u"format"_s, u"beraad-cost/1"_s},
            {u"on"_s, m_cost.route.on.toString(Qt::ISODate)},
            {u"rules"_s, m_cost.route.rulesVersion},
            {u"expectedDays"_s, daysOrNull(m_cost.route.expectedDays())},
            {u"expectedDate"_s, dateOrNull(expectedDate(m_cost.route))},
            {u"lines"_s, arrayOf(m_cost.lines, [this](const LineCost &one) { return line(one); })},
            {u"kinds"_s, arrayOf(m_cost.kinds, kind)},
            {u"providers"_s, arrayOf(m_cost.providers, provider)}};
}

} // namespace

QJsonObject toJson(const CostTable &cost, const QString &language)
{
    return Writer(cost, language).write();
}

} // namespace beraad
