// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/flows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

template <typename List, typename Element> void addOnce(List &list, const Element &element)
{
    if (std::ranges::find(list, element) == list.end())
        list.push_back(element);
}

/// Finds the flow and the class of each line by one hashed key, so that a thousand lines cost a thousand look-ups.
class Grouping {
public:
    Grouping(const Request &request, Telling telling)
        : m_request(request)
        , m_telling(telling)
    {
    }
    void add(size_t position, const OrganisationId &recipient);
    std::vector<FlowGroup> flows;

private:
    FlowGroup &flowFor(const Line &line, const OrganisationId &recipient);

    const Request &m_request;
    Telling m_telling;
    QHash<QString, size_t> m_flows;
    QHash<QString, std::pair<size_t, size_t>> m_classes;
};

FlowGroup &Grouping::flowFor(const Line &line, const OrganisationId &recipient)
{
    const QString channel = m_request.channelOf(line);
    const QString id = line.provider.value + u'>' + recipient.value + u'/' + channel;
    const auto found = m_flows.constFind(id);
    if (found != m_flows.cend())
        return flows[*found];
    m_flows.insert(id, flows.size());
    flows.push_back({{id, line.provider, recipient, channel, {}}, {}});
    return flows.back();
}

void Grouping::add(size_t position, const OrganisationId &recipient)
{
    const Line &line = m_request.lines[position];
    FlowGroup &group = flowFor(line, recipient);
    group.flow.lines.push_back(line.id);
    QStringList flags = line.flags;
    flags.sort();
    const QString form = m_request.formOf(line);
    const QString granularity = m_telling == Telling::ByKind ? QString() : line.granularity;
    const QString key
        = group.flow.id + u'|' + line.category + u'|' + form + u'|' + flags.join(u',') + u'|' + granularity;
    const auto found = m_classes.constFind(key);
    if (found != m_classes.cend()) {
        flows[found->first].classes[found->second].lines.push_back(position);
        return;
    }
    m_classes.insert(key, {static_cast<size_t>(&group - flows.data()), group.classes.size()});
    group.classes.push_back({line.category, form, flags, granularity, {position}});
}

} // namespace

Telling tellingOf(const RuleTable &table)
{
    return table.places.contains(kGranularityFact) ? Telling::ByKindAndGranularity : Telling::ByKind;
}

std::vector<FlowGroup> flowsOf(const Request &request, Telling telling)
{
    Grouping grouping(request, telling);
    for (size_t i = 0; i < request.lines.size(); ++i)
        for (const OrganisationId &recipient : request.recipientsOf(request.lines[i]))
            grouping.add(i, recipient);
    return std::move(grouping.flows);
}

std::vector<RecipientFile> filesOf(const std::vector<FlowGroup> &flows)
{
    std::vector<RecipientFile> files;
    for (const FlowGroup &group : flows) {
        auto file = std::ranges::find(files, group.flow.recipient, &RecipientFile::recipient);
        if (file == files.end())
            file = files.insert(files.end(), RecipientFile{group.flow.recipient, {}, {}, {}, {}, {}});
        addOnce(file->channels, group.flow.channel);
        for (const DataClass &data : group.classes) {
            addOnce(file->categories, data.category);
            if (data.identifiability != u"anonymous"_s)
                addOnce(file->controllers, group.flow.provider);
            if (data.category == u"social"_s)
                addOnce(file->socialProviders, group.flow.provider);
            if (data.category.isEmpty())
                addOnce(file->unclearProviders, group.flow.provider);
        }
    }
    return files;
}

} // namespace beraad
