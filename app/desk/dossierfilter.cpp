// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossierfilter.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

// The words of a saved view, in the order of their enums.
constexpr std::array kGroups{"all"_L1, "drafts"_L1, "running"_L1, "decided"_L1, "over"_L1};
constexpr std::array kOrders{"newest"_L1, "oldest"_L1, "changed"_L1, "title"_L1};

template <typename E, size_t N>
E fromWord(const std::array<QLatin1StringView, N> &words, const QString &word, E otherwise)
{
    for (size_t i = 0; i < N; ++i)
        if (words[i] == word)
            return static_cast<E>(i);
    return otherwise;
}

QJsonObject toJson(const DossierFilter &filter)
{
    return {{u"words"_s, filter.words},
            {u"group"_s, QString(kGroups.at(size_t(filter.group)))},
            {u"requester"_s, filter.requester.value},
            {u"authority"_s, filter.authority.value},
            {u"mine"_s, filter.isMine},
            {u"waiting"_s, filter.waitsForMe},
            {u"order"_s, QString(kOrders.at(size_t(filter.order)))}};
}

DossierFilter filterFrom(const QJsonObject &object)
{
    return {object.value("words"_L1).toString(),
            fromWord(kGroups, object.value("group"_L1).toString(), DossierFilter::Group::All),
            OrganisationId(object.value("requester"_L1).toString()),
            OrganisationId(object.value("authority"_L1).toString()),
            object.value("mine"_L1).toBool(),
            object.value("waiting"_L1).toBool(),
            fromWord(kOrders, object.value("order"_L1).toString(), DossierOrder::NewestFirst)};
}

} // namespace

bool DossierFilter::isNarrowed() const
{
    DossierFilter open;
    open.order = order;
    return *this != open;
}

DossierFilter::Group groupOf(Phase phase)
{
    using Group = DossierFilter::Group;
    switch (phase) {
    case Phase::Draft:
        return Group::Drafts;
    case Phase::Submitted:
    case Phase::Returned:
    case Phase::Complete:
    case Phase::UnderReview:
    case Phase::Advised:
    case Phase::Scheduled:
        return Group::Running;
    case Phase::Decided:
    case Phase::InForce:
        return Group::Decided;
    case Phase::Closed:
    case Phase::Withdrawn:
        return Group::Over;
    }
    Q_UNREACHABLE_RETURN(Group::All);
}

std::vector<Phase> phasesOf(DossierFilter::Group group)
{
    std::vector<Phase> phases;
    if (group == DossierFilter::Group::All)
        return phases;
    for (int i = 0; i <= static_cast<int>(Phase::Withdrawn); ++i)
        if (groupOf(static_cast<Phase>(i)) == group)
            phases.push_back(static_cast<Phase>(i));
    return phases;
}

QJsonArray toJson(const std::vector<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(
            QJsonObject{{u"name"_s, view.name}, {u"default"_s, view.isDefault}, {u"filter"_s, toJson(view.filter)}});
    return array;
}

std::vector<SavedView> savedViewsFrom(const QJsonArray &array)
{
    std::vector<SavedView> views;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        if (const QString name = object.value("name"_L1).toString(); !name.isEmpty())
            views.push_back(
                {name, filterFrom(object.value("filter"_L1).toObject()), object.value("default"_L1).toBool()});
    }
    return views;
}

} // namespace beraad
