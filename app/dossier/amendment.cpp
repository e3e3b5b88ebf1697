// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/amendment.h"

#include "base/json.h"
#include "dossier/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString keyOf(const Line &line)
{
    return QStringList{line.provider.value, line.dataset, line.variable}.join(u'\n');
}

QString textOf(const QJsonValue &value)
{
    if (value.isString() || value.isUndefined() || value.isNull())
        return value.toString();
    return QString::fromUtf8(canonicalJson(value));
}

QString textOf(const Period &period)
{
    return u"%1 – %2"_s.arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
}

/// The first in `before` but not in `after`; both as sets.
QStringList without(const std::vector<OrganisationId> &before, const std::vector<OrganisationId> &after)
{
    QStringList left;
    for (const OrganisationId &id : before)
        if (!std::ranges::contains(after, id))
            left << id.value;
    return left;
}

/// Compares two requests, and two lines of them.
class Comparing {
public:
    Comparing(const Request &decided, const Request &asked, const GranularitiesOf &granularities)
        : m_decided(decided)
        , m_asked(asked)
        , m_granularities(granularities)
    {
    }

    std::vector<Difference> differences()
    {
        compareWhole();
        compareAnswers();
        compareFacts();
        std::vector<const Line *> unmatched;
        for (const Line &line : m_decided.lines)
            unmatched.push_back(&line);
        for (const Line &line : m_asked.lines) {
            const Line *before = takeMatch(unmatched, line);
            if (before)
                compareLines(*before, line);
            else
                add(u"variable-added"_s, line.id, {}, {}, keyOf(line).replace(u'\n', u'/'));
        }
        for (const Line *gone : unmatched)
            add(u"variable-removed"_s, gone->id, {}, keyOf(*gone).replace(u'\n', u'/'), {});
        return std::move(m_found);
    }

private:
    void add(const QString &kind, const LineId &line, const QString &member, const QString &before,
             const QString &after)
    {
        m_found.push_back({kind, line, member, before, after});
    }

    void compareText(const QString &kind, const LineId &line, const QString &member, const QString &before,
                     const QString &after)
    {
        if (before != after)
            add(kind, line, member, before, after);
    }

    void compareWhole()
    {
        compareText(u"purpose-changed"_s, {}, u"purpose"_s, m_decided.purpose, m_asked.purpose);
        compareText(u"requester-changed"_s, {}, u"requester"_s, m_decided.requester.value, m_asked.requester.value);
        compareRecipients({}, m_decided.recipients, m_asked.recipients);
        compareForm({}, m_decided.identifiability, m_asked.identifiability);
        compareText(u"channel-changed"_s, {}, u"channel"_s, m_decided.channel, m_asked.channel);
        compareText(u"channel-changed"_s, {}, u"trustedThirdParty"_s, m_decided.trustedThirdParty.value,
                    m_asked.trustedThirdParty.value);
        if (m_decided.systematic != m_asked.systematic)
            add(u"fact-changed"_s, {}, u"systematic"_s, textOf(m_decided.systematic), textOf(m_asked.systematic));
    }

    static QString textOf(std::optional<bool> flag) { return !flag ? QString() : *flag ? u"true"_s : u"false"_s; }

    void compareRecipients(const LineId &line, const std::vector<OrganisationId> &before,
                           const std::vector<OrganisationId> &after)
    {
        if (const QStringList added = without(after, before); !added.isEmpty())
            add(u"recipient-added"_s, line, u"recipients"_s, {}, added.join(u", "_s));
        if (const QStringList gone = without(before, after); !gone.isEmpty())
            add(u"recipient-removed"_s, line, u"recipients"_s, gone.join(u", "_s), {});
    }

    /// The words stand from the most to the least identifying.
    void compareForm(const LineId &line, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        const bool isLess = words::identifiabilities().indexOf(after) > words::identifiabilities().indexOf(before);
        add(isLess ? u"form-less-identifying"_s : u"form-more-identifying"_s, line, u"form"_s, before, after);
    }

    void compareAnswers()
    {
        QStringList ids = m_decided.answers.keys() + m_asked.answers.keys();
        ids.removeDuplicates();
        ids.sort();
        for (const QString &id : std::as_const(ids)) {
            const QJsonValue before = m_decided.answers.value(id);
            const QJsonValue after = m_asked.answers.value(id);
            // S0 is about the file itself: its title, its language, the decisions on which it builds.
            if (before != after && !id.startsWith(u"S0."_s))
                add(kindOfAnswer(id, before, after), {}, id, beraad::textOf(before), beraad::textOf(after));
        }
    }

    /// S2 holds purpose and legal basis, S3 the population, S6.Q1 the end of the retention.
    static QString kindOfAnswer(const QString &id, const QJsonValue &before, const QJsonValue &after)
    {
        if (id == u"S6.Q1"_s)
            return before.toString() < after.toString() ? u"retention-longer"_s : u"retention-shorter"_s;
        if (id.startsWith(u"S2."_s))
            return u"purpose-described"_s;
        return id.startsWith(u"S3."_s) ? u"population-described"_s : u"answer-changed"_s;
    }

    void compareFacts()
    {
        QStringList names = m_decided.facts.keys() + m_asked.facts.keys();
        names.removeDuplicates();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const QJsonValue before = m_decided.facts.value(name);
            const QJsonValue after = m_asked.facts.value(name);
            if (before != after)
                add(u"fact-changed"_s, {}, name, beraad::textOf(before), beraad::textOf(after));
        }
    }

    /// A variable may be asked for twice, e.g. for two periods: the line that differs least is the same one.
    static const Line *takeMatch(std::vector<const Line *> &unmatched, const Line &line)
    {
        auto best = unmatched.end();
        for (auto it = unmatched.begin(); it != unmatched.end(); ++it) {
            if (keyOf(**it) != keyOf(line))
                continue;
            const bool isSame = (*it)->period == line.period && (*it)->population == line.population;
            if (best == unmatched.end() || isSame)
                best = it;
            if (isSame)
                break;
        }
        if (best == unmatched.end())
            return nullptr;
        const Line *found = *best;
        unmatched.erase(best);
        return found;
    }

    void compareLines(const Line &before, const Line &after)
    {
        compareText(u"population-changed"_s, after.id, u"population"_s, before.population, after.population);
        compareGranularity(before, after);
        comparePeriod(before, after);
        // What the whole request says is compared once, above.
        if (!before.form.isEmpty() || !after.form.isEmpty())
            compareForm(after.id, m_decided.formOf(before), m_asked.formOf(after));
        if (!before.channel.isEmpty() || !after.channel.isEmpty())
            compareText(u"channel-changed"_s, after.id, u"channel"_s, m_decided.channelOf(before),
                        m_asked.channelOf(after));
        if (!before.recipients.empty() || !after.recipients.empty())
            compareRecipients(after.id, m_decided.recipientsOf(before), m_asked.recipientsOf(after));
        compareText(u"variable-changed"_s, after.id, u"category"_s, before.category, after.category);
        compareText(u"variable-changed"_s, after.id, u"flags"_s, sorted(before.flags), sorted(after.flags));
        compareText(u"justification-changed"_s, after.id, u"why"_s, before.why, after.why);
        if (before.answers != after.answers)
            add(u"answer-changed"_s, after.id, u"answers"_s, beraad::textOf(before.answers),
                beraad::textOf(after.answers));
    }

    static QString sorted(QStringList words)
    {
        words.sort();
        return words.join(u", "_s);
    }

    void compareGranularity(const Line &before, const Line &after)
    {
        if (before.granularity == after.granularity)
            return;
        const QStringList known = m_granularities ? m_granularities(after) : QStringList();
        const qsizetype was = known.indexOf(before.granularity);
        const qsizetype is = known.indexOf(after.granularity);
        const QString kind = was < 0 || is < 0 ? u"granularity-changed"_s
            : is < was                         ? u"granularity-finer"_s
                                               : u"granularity-coarser"_s;
        add(kind, after.id, u"granularity"_s, before.granularity, after.granularity);
    }

    void comparePeriod(const Line &before, const Line &after)
    {
        if (before.period == after.period)
            return;
        // A side without a day is open: an open beginning lies before every day, an open end after it.
        const auto begins = [](const Period &p) { return p.from.isValid() ? p.from : QDate(1, 1, 1); };
        const auto ends = [](const Period &p) { return p.to.isValid() ? p.to : QDate(9999, 12, 31); };
        const bool isEarlier = begins(after.period) < begins(before.period);
        const bool isLater = ends(after.period) > ends(before.period);
        const QString kind = isEarlier ? u"period-earlier"_s : isLater ? u"period-later"_s : u"period-shorter"_s;
        add(kind, after.id, u"period"_s, beraad::textOf(before.period), beraad::textOf(after.period));
    }

    const Request &m_decided;
    const Request &m_asked;
    const GranularitiesOf &m_granularities;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differencesBetween(const Request &decided, const Request &asked,
                                           const GranularitiesOf &granularities)
{
    return Comparing(decided, asked, granularities).differences();
}

QStringList differenceKinds()
{
    return {u"variable-added"_s,      u"variable-removed"_s,      u"purpose-changed"_s,       u"purpose-described"_s,
            u"population-changed"_s,  u"population-described"_s,  u"granularity-finer"_s,     u"granularity-coarser"_s,
            u"granularity-changed"_s, u"period-later"_s,          u"period-shorter"_s,        u"period-earlier"_s,
            u"retention-longer"_s,    u"retention-shorter"_s,     u"recipient-added"_s,       u"recipient-removed"_s,
            u"requester-changed"_s,   u"form-more-identifying"_s, u"form-less-identifying"_s, u"channel-changed"_s,
            u"variable-changed"_s,    u"justification-changed"_s, u"answer-changed"_s,        u"fact-changed"_s};
}

std::optional<ChangeWeight> weightOf(const std::vector<Difference> &differences, const ChangeTable &table)
{
    std::optional<ChangeWeight> heaviest;
    for (const Difference &difference : differences) {
        const ChangeKind *kind = table.find(difference.kind);
        const ChangeWeight weight = kind ? kind->weight : ChangeWeight::Open;
        heaviest = std::max(heaviest.value_or(weight), weight);
    }
    return heaviest;
}

std::vector<LineId> linesToAuthorise(const Request &asked, const std::vector<Difference> &differences)
{
    const auto isOfAll = [](const Difference &d) { return d.line.isEmpty() && d.kind != u"answer-changed"_s; };
    const auto isOfLine = [](const Difference &d) { return !d.line.isEmpty(); };
    const bool isAll = std::ranges::any_of(differences, isOfAll) || std::ranges::none_of(differences, isOfLine);
    QSet<LineId> concerned;
    for (const Difference &difference : differences)
        concerned.insert(difference.line);
    std::vector<LineId> lines;
    for (const Line &line : asked.lines)
        if ((isAll && !differences.empty()) || concerned.contains(line.id))
            lines.push_back(line.id);
    return lines;
}

Request requestFollowing(const Request &decided, const DossierId &dossier, RequestKind kind)
{
    Request request = decided;
    request.kind = kind;
    request.follows = dossier;
    return request;
}

} // namespace beraad
