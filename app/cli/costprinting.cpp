// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/costprinting.h"

#include "cli/differenceprinting.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QString wordOf(Sameness sameness)
{
    switch (sameness) {
    case Sameness::Differs:
        return {};
    case Sameness::NoRuleLooks:
        return u"no rule looks at granularity"_s;
    case Sameness::OthersOfItsKind:
        return u"other lines of its kind ask for the same"_s;
    case Sameness::RulesSayTheSame:
        return u"the rules say the same"_s;
    }
    return {};
}

QString daysOf(int days, QDate date)
{
    return days < 0 ? u"unknown"_s : u"%1 days, %2"_s.arg(days).arg(date.toString(Qt::ISODate));
}

/// `l1, l2, l3 … (140 lines)`
QString listed(const std::vector<LineId> &lines)
{
    constexpr size_t kShown = 6;
    QStringList ids;
    for (size_t i = 0; i < std::min(lines.size(), kShown); ++i)
        ids << lines[i].value;
    const QString shown = ids.join(u", "_s);
    return lines.size() > kShown ? u"%1 … (%2 lines)"_s.arg(shown).arg(lines.size()) : shown;
}

class Printer {
public:
    Printer(QTextStream &out, const CostTable &cost, const RuleTable &rules, const QString &language)
        : m_out(out)
        , m_cost(cost)
        , m_rules(rules)
        , m_language(language)
    {
    }
    void print(const std::vector<ChangeCost> &changes);

private:
    QTextStream &m_out;
    const CostTable &m_cost;
    const RuleTable &m_rules;
    const QString &m_language;
};

void Printer::print(const std::vector<ChangeCost> &changes)
{
    for (const ChangeCost &change : changes) {
        const RouteDifference &difference = m_cost.of(change);
        const QString what = change.granularity.isEmpty() || change.change == LineChange::YesNo
            ? toString(change.change)
            : u"%1 to %2"_s.arg(toString(change.change), change.granularity);
        m_out << "    " << what.leftJustified(22);
        if (difference.isEmpty()) {
            m_out << "no difference: " << wordOf(change.sameness) << '\n';
            continue;
        }
        m_out << daysOf(difference.daysAfter, difference.dateAfter);
        if (const auto saved = difference.daysSaved())
            m_out << (*saved == 0 ? u"  (no fewer)"_s
                                  : (*saved > 0 ? u"  (%1 fewer)"_s : u"  (%1 more)"_s).arg(std::abs(*saved)));
        m_out << '\n';
        printDifference(m_out, difference, m_rules, m_language);
    }
}

/// Lines of one kind that cost the same, under one heading.
struct Block {
    size_t kind = 0;
    std::vector<LineId> lines;
    const std::vector<ChangeCost> *changes = nullptr;
};

std::vector<Block> blocksOf(const CostTable &cost)
{
    std::vector<Block> blocks;
    for (const LineCost &line : cost.lines) {
        const auto same = std::ranges::find_if(
            blocks, [&](const Block &block) { return block.kind == line.kind && *block.changes == line.changes; });
        if (same != blocks.end())
            same->lines.push_back(line.line);
        else
            blocks.push_back({line.kind, {line.line}, &line.changes});
    }
    return blocks;
}

QString headingOf(const Block &block, const CostTable &cost, const Request &request)
{
    const KindCost &kind = cost.kinds[block.kind];
    if (block.lines.size() > 1)
        return u"each of %1: %2, %3"_s.arg(listed(block.lines), kind.provider.value, kind.category);
    const Line *line = request.find(block.lines.front());
    return u"%1: %2/%3/%4, %5"_s.arg(block.lines.front().value, kind.provider.value, line ? line->dataset : QString(),
                                     line ? line->variable : QString(), kind.category);
}

} // namespace

void printCost(QTextStream &out, const CostTable &cost, const Request &request, const RuleTable &rules,
               const Directory &directory, const QString &language)
{
    Printer printer(out, cost, rules, language);
    out << "as it stands: " << daysOf(cost.route.expectedDays(), expectedDate(cost.route)) << " for a file complete on "
        << cost.route.on.toString(Qt::ISODate) << "\n\nONE LINE\n";
    for (const Block &block : blocksOf(cost)) {
        out << "  " << headingOf(block, cost, request) << '\n';
        printer.print(*block.changes);
    }
    out << "\nALL LINES OF ONE KIND\n";
    for (const KindCost &kind : cost.kinds) {
        if (kind.lines.size() < 2)
            continue; // its one line says the same
        out << "  all of " << listed(kind.lines) << ": " << kind.provider.value << ", " << kind.category << '\n';
        printer.print(kind.changes);
    }
    out << "\nWHOLE PROVIDERS\n";
    for (const ProviderCost &provider : cost.providers) {
        out << "  " << directory.nameOf(provider.provider, language) << ": " << listed(provider.lines) << '\n';
        printer.print(provider.changes);
    }
}

} // namespace beraad::cli
