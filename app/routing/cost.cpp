// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/cost.h"

#include "catalogue/words.h"
#include "routing/flows.h"
#include "routing/memory.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr std::array kChanges{LineChange::Dropped, LineChange::Coarsened, LineChange::YesNo, LineChange::Pseudonymised,
                              LineChange::Anonymised};

bool isOfGranularity(LineChange change)
{
    return change == LineChange::Coarsened || change == LineChange::YesNo;
}

/// A change to lines of one kind at once: how many, and what they become; nothing: they leave.
struct Step {
    size_t kind = 0;
    size_t count = 0;
    std::optional<Line> to;
};

/// Works out each distinct what-if once, on a request with one line of each kind: a route is the same however often a
/// kind stands in it.
class CostWork {
public:
    CostWork(const Request &request, const Directory &directory, const RuleTable &rules, QDate on)
        : m_request(request)
        , m_directory(directory)
        , m_rules(rules)
        , m_memory(rules)
        , m_looksAtGranularity(rules.asksFor(kGranularityFact, on))
    {
        m_table.route = routeOf(request, directory, rules, on, m_memory);
        m_table.differences.push_back(differenceBetween(m_table.route, m_table.route));
    }
    CostTable work();

private:
    QString keyOf(const Line &line) const;
    void findKinds();
    void priceKinds();
    void priceLines();
    void priceProviders();
    Step stepFor(size_t kind, LineChange change) const;
    std::optional<ChangeCost> price(const std::vector<size_t> &kinds, LineChange change);
    ChangeCost priceOf(LineChange change, const std::vector<Step> &steps);
    size_t differenceFor(const std::vector<Step> &steps);
    Request without(const QHash<size_t, QString> &gone, const QHash<QString, Line> &fresh) const;

    struct Kind {
        QString key;
        std::vector<size_t> lines; ///< positions in the request
    };
    const Request &m_request;
    const Directory &m_directory;
    const RuleTable &m_rules;
    RouteMemory m_memory;
    bool m_looksAtGranularity;
    std::vector<Kind> m_kinds;
    QHash<QString, size_t> m_kindByKey;
    QHash<QString, size_t> m_differences;
    CostTable m_table;
};

/// All that rules can see of a line.
QString CostWork::keyOf(const Line &line) const
{
    QStringList recipients;
    for (const OrganisationId &recipient : m_request.recipientsOf(line))
        recipients << recipient.value;
    QStringList flags = line.flags;
    flags.sort();
    return QStringList{line.provider.value,
                       recipients.join(u','),
                       m_request.channelOf(line),
                       line.category,
                       m_request.formOf(line),
                       flags.join(u','),
                       m_looksAtGranularity ? line.granularity : QString()}
        .join(u'|');
}

void CostWork::findKinds()
{
    for (size_t i = 0; i < m_request.lines.size(); ++i) {
        const Line &line = m_request.lines[i];
        const QString key = keyOf(line);
        const auto known = m_kindByKey.constFind(key);
        const size_t kind = known == m_kindByKey.cend() ? m_kinds.size() : *known;
        if (kind == m_kinds.size()) {
            m_kindByKey.insert(key, kind);
            m_kinds.push_back({key, {}});
            QStringList flags = line.flags;
            flags.sort();
            m_table.kinds.push_back({line.provider, line.category, m_request.formOf(line), flags, {}, {}});
        }
        m_kinds[kind].lines.push_back(i);
        m_table.kinds[kind].lines.push_back(line.id);
        m_table.lines.push_back({line.id, kind, {}});
    }
}

/// The change made to every line of the kind that it applies to.
Step CostWork::stepFor(size_t kind, LineChange change) const
{
    Step step{kind, 0, {}};
    for (const size_t position : m_kinds[kind].lines) {
        const Line &line = m_request.lines[position];
        auto after = changed(line, m_request, change);
        if (change != LineChange::Dropped && !after)
            continue;
        ++step.count;
        step.to = std::move(after);
    }
    return step;
}

/// The request with one line of each kind that is left, those that came standing where they came from.
Request CostWork::without(const QHash<size_t, QString> &gone, const QHash<QString, Line> &fresh) const
{
    Request request = m_request;
    request.lines.clear();
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        if (!gone.contains(kind))
            request.lines.push_back(m_request.lines[m_kinds[kind].lines.front()]);
    QStringList keys = fresh.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        request.lines.push_back(fresh.value(key));
    return request;
}

size_t CostWork::differenceFor(const std::vector<Step> &steps)
{
    QHash<size_t, QString> gone;
    QHash<QString, Line> fresh;
    QStringList arriving;
    for (const Step &step : steps) {
        const QString to = step.to ? keyOf(*step.to) : QString();
        if (to == m_kinds[step.kind].key)
            continue; // no rule can see the change
        if (step.count == m_kinds[step.kind].lines.size())
            gone.insert(step.kind, m_kinds[step.kind].key);
        if (step.to)
            fresh.insert(to, *step.to);
    }
    for (const Step &step : steps) { // what another kind becomes is not gone
        const auto known = step.to ? m_kindByKey.constFind(keyOf(*step.to)) : m_kindByKey.cend();
        if (known == m_kindByKey.cend())
            continue;
        gone.remove(*known);
        fresh.remove(known.key());
    }
    if (gone.isEmpty() && fresh.isEmpty())
        return 0;
    QStringList names;
    for (const QString &key : std::as_const(gone))
        names << u'-' + key;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
        names << u'+' + it.key();
    names.sort();
    const QString name = names.join(u'\n');
    if (const auto known = m_differences.constFind(name); known != m_differences.cend())
        return *known;
    const Route after = routeOf(without(gone, fresh), m_directory, m_rules, m_table.route.on, m_memory);
    RouteDifference difference = differenceBetween(m_table.route, after);
    const auto same = std::ranges::find(m_table.differences, difference);
    const auto place = static_cast<size_t>(same - m_table.differences.begin());
    if (same == m_table.differences.end())
        m_table.differences.push_back(std::move(difference));
    return *m_differences.insert(name, place);
}

ChangeCost CostWork::priceOf(LineChange change, const std::vector<Step> &steps)
{
    ChangeCost cost{change, {}, differenceFor(steps), Sameness::Differs};
    if (!m_table.differences[cost.difference].isEmpty())
        return cost;
    const bool someStay
        = std::ranges::any_of(steps, [this](const Step &step) { return step.count < m_kinds[step.kind].lines.size(); });
    if (isOfGranularity(change) && !m_looksAtGranularity)
        cost.sameness = Sameness::NoRuleLooks;
    else
        cost.sameness = someStay ? Sameness::OthersOfItsKind : Sameness::RulesSayTheSame;
    return cost;
}

/// The change made to all lines of these kinds; nothing when it applies to none of them.
std::optional<ChangeCost> CostWork::price(const std::vector<size_t> &kinds, LineChange change)
{
    std::vector<Step> steps;
    for (const size_t kind : kinds)
        if (Step step = stepFor(kind, change); step.count > 0)
            steps.push_back(std::move(step));
    return steps.empty() ? std::nullopt : std::optional(priceOf(change, steps));
}

void CostWork::priceKinds()
{
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        for (const LineChange change : kChanges)
            if (const auto cost = price({kind}, change))
                m_table.kinds[kind].changes.push_back(*cost);
}

/// Two lines of one kind cost the same: a line is priced where it is the first of its kind that a change applies to.
void CostWork::priceLines()
{
    std::vector<std::array<std::optional<ChangeCost>, kChanges.size()>> known(m_kinds.size());
    for (size_t i = 0; i < m_request.lines.size(); ++i) {
        LineCost &cost = m_table.lines[i];
        for (const LineChange change : kChanges) {
            const auto after = changed(m_request.lines[i], m_request, change);
            if (change != LineChange::Dropped && !after)
                continue;
            auto &found = known[cost.kind][static_cast<size_t>(change)];
            if (!found)
                found = priceOf(change, {{cost.kind, 1, after}});
            cost.changes.push_back(*found);
            if (isOfGranularity(change))
                cost.changes.back().granularity = after->granularity;
        }
    }
}

void CostWork::priceProviders()
{
    QHash<OrganisationId, std::vector<size_t>> kinds;
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const KindCost &one = m_table.kinds[kind];
        if (!kinds.contains(one.provider))
            m_table.providers.push_back({one.provider, {}, {}});
        kinds[one.provider].push_back(kind);
    }
    for (ProviderCost &provider : m_table.providers) {
        for (const Line &line : m_request.lines)
            if (line.provider == provider.provider)
                provider.lines.push_back(line.id);
        for (const LineChange change : kChanges)
            if (const auto cost = price(kinds.value(provider.provider), change))
                provider.changes.push_back(*cost);
    }
}

CostTable CostWork::work()
{
    findKinds();
    priceLines();
    priceKinds();
    priceProviders();
    return std::move(m_table);
}

} // namespace

QString toString(LineChange change)
{
    switch (change) {
    case LineChange::Dropped:
        return u"dropped"_s;
    case LineChange::Coarsened:
        return u"coarsened"_s;
    case LineChange::YesNo:
        return u"yes-no"_s;
    case LineChange::Pseudonymised:
        return u"pseudonymised"_s;
    case LineChange::Anonymised:
        return u"anonymised"_s;
    }
    return {};
}

QString toString(Sameness sameness)
{
    switch (sameness) {
    case Sameness::Differs:
        return {};
    case Sameness::NoRuleLooks:
        return u"no-rule-looks"_s;
    case Sameness::OthersOfItsKind:
        return u"others-of-its-kind"_s;
    case Sameness::RulesSayTheSame:
        return u"rules-say-the-same"_s;
    }
    return {};
}

std::optional<Line> changed(const Line &line, const Request &request, LineChange change)
{
    Line after = line;
    const QString form = request.formOf(line);
    switch (change) {
    case LineChange::Dropped:
        return std::nullopt;
    case LineChange::Coarsened:
        after.granularity = cataloguewords::coarserThan(line.granularity);
        return after.granularity.isEmpty() ? std::nullopt : std::optional(after);
    case LineChange::YesNo:
        after.granularity = u"yes-no"_s;
        break;
    case LineChange::Pseudonymised:
        if (form == u"anonymous"_s)
            return std::nullopt;
        after.form = u"pseudonymised"_s;
        return after.form == form ? std::nullopt : std::optional(after);
    case LineChange::Anonymised:
        after.form = u"anonymous"_s;
        return after.form == form ? std::nullopt : std::optional(after);
    }
    return after == line ? std::nullopt : std::optional(after);
}

const LineCost *CostTable::find(const LineId &line) const
{
    const auto found = std::ranges::find(lines, line, &LineCost::line);
    return found == lines.end() ? nullptr : &*found;
}

std::vector<const Procedure *> CostTable::staying(const LineId &line, const ChangeCost &change) const
{
    const RouteDifference &difference = of(change);
    const auto leaves = [&difference](const TrackId &id) {
        return std::ranges::contains(difference.gone, id, &Procedure::id)
            || std::ranges::any_of(difference.moved, [&id](const auto &moved) { return moved.before.id == id; });
    };
    std::vector<const Procedure *> result;
    for (const Procedure &procedure : route.procedures)
        if (std::ranges::contains(procedure.lines, line) && !leaves(procedure.id))
            result.push_back(&procedure);
    return result;
}

CostTable costOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on)
{
    return CostWork(request, directory, rules, on).work();
}

} // namespace beraad
