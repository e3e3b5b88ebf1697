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
    QJsonObject reason(const Reason &reason) const;
    QJsonObject procedure(const Procedure &procedure) const;
    QJsonObject moved(const RouteDifference::Moved &moved) const;
    QJsonObject choice(const Undecided &open) const;
    QJsonObject finding(const Finding &finding) const;
    QJsonObject change(const ChangeCost &change) const;
    QJsonObject line(const LineCost &line) const;
    QJsonArray changes(const std::vector<ChangeCost> &changes) const
    {
        return arrayOf(changes, [this](const ChangeCost &one) { return change(one); });
    }

    const CostTable &m_cost;
    const QString &m_language;
};

QJsonObject Writer::reason(const Reason &reason) const
{
    return {{u"rule"_s, reason.rule},
            {u"text"_s, reason.text.in(m_language)},
            {u"source"_s, reason.source},
            {u"evidence"_s, reason.evidence}};
}

QJsonObject Writer::procedure(const Procedure &procedure) const
{
    return {{u"id"_s, procedure.id.value},
            {u"procedure"_s, procedure.procedure},
            {u"authority"_s, procedure.authority.value},
            {u"status"_s, toString(procedure.status)},
            {u"expectedDays"_s, daysOrNull(procedure.expectedDays)},
            {u"because"_s, arrayOf(procedure.because, [this](const Reason &one) { return reason(one); })}};
}

QJsonObject Writer::moved(const RouteDifference::Moved &moved) const
{
    QJsonObject json = procedure(moved.after);
    json.insert(u"statusBefore"_s, toString(moved.before.status));
    return json;
}

QJsonObject Writer::choice(const Undecided &open) const
{
    return {{u"flow"_s, open.flow},
            {u"between"_s, QJsonArray::fromStringList(open.between)},
            {u"question"_s, open.question.in(m_language)}};
}

QJsonObject Writer::finding(const Finding &finding) const
{
    return {{u"code"_s, finding.code}, {u"rule"_s, finding.rule}, {u"text"_s, finding.text.in(m_language)}};
}

QJsonObject Writer::change(const ChangeCost &change) const
{
    const RouteDifference &difference = m_cost.of(change);
    const auto procedures
        = [this](const auto &list) { return arrayOf(list, [this](const Procedure &one) { return procedure(one); }); };
    const auto choices
        = [this](const auto &list) { return arrayOf(list, [this](const Undecided &one) { return choice(one); }); };
    const auto findings
        = [this](const auto &list) { return arrayOf(list, [this](const Finding &one) { return finding(one); }); };
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
    json.insert(u"leaves"_s, procedures(difference.gone));
    json.insert(u"comes"_s, procedures(difference.added));
    json.insert(u"moved"_s, arrayOf(difference.moved, [this](const auto &one) { return moved(one); }));
    json.insert(u"closed"_s, choices(difference.closed));
    json.insert(u"opened"_s, choices(difference.opened));
    json.insert(u"findingsGone"_s, findings(difference.findingsGone));
    json.insert(u"findingsAdded"_s, findings(difference.findingsAdded));
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
