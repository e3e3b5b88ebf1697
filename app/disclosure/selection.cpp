// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/selection.h"

#include "catalogue/words.h"
#include "disclosure/uniqueness.h"
#include "forms/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

CategoryCount readCount(JsonReader &reader)
{
    CategoryCount count;
    count.granularity = reader.choice(u"granularity"_s, cataloguewords::granularities(), true);
    count.type = reader.choice(u"type"_s, cataloguewords::types(), false);
    count.categories = reader.integer(u"categories"_s).value_or(0);
    if (count.categories < 1)
        reader.problem(u"categories"_s, u"expected a whole number from 1"_s);
    const words::Citation source = words::readCitation(reader, u"source"_s);
    count.source = source.text;
    count.evidence = source.evidence;
    return count;
}

bool overlaps(const Validity &validity, const Period &period)
{
    return validity.overlaps({period.from, period.to});
}

/// The codes that a delivery over the period can hold, each counted once however often its meaning changed.
qint64 codesIn(const Variable &variable, const Period &period)
{
    QSet<QString> codes;
    for (const Code &code : variable.codes)
        if (overlaps(code.validity, period))
            codes << code.code;
    return codes.size();
}

QuasiIdentifier attributeOf(const SelectedLine &selected, const std::vector<CategoryCount> &counts)
{
    const Line &line = selected.line;
    const QString granularity = line.granularity.isEmpty() ? u"exact"_s : line.granularity;
    const QString type = selected.variable ? selected.variable->type : QString();
    QuasiIdentifier attribute{line.id, {}, {}, {}};
    if (granularity == u"exact"_s && selected.variable) {
        if (const qint64 codes = codesIn(*selected.variable, line.period); codes > 0) {
            attribute.categories = codes;
            attribute.evidence = u"verified"_s;
            return attribute;
        }
    }
    const auto count = std::ranges::find_if(counts, [&](const CategoryCount &each) {
        return each.granularity == granularity && (each.type.isEmpty() || each.type == type);
    });
    if (count == counts.end())
        return attribute;
    attribute.categories = count->categories;
    attribute.source = count->source;
    attribute.evidence = count->evidence;
    return attribute;
}

/// What the catalogue says counts also where the request does not repeat it.
bool bears(const SelectedLine &selected, const QString &flag)
{
    return selected.line.flags.contains(flag) || (selected.variable && selected.variable->flags.contains(flag));
}

/// A key is identifying as long as it is not replaced by a pseudonym.
bool isIdentifying(const SelectedLine &selected, const QString &identifiability)
{
    const QString form = selected.line.form.isEmpty() ? identifiability : selected.line.form;
    return form == u"identified"_s && (bears(selected, u"registerNumber"_s) || bears(selected, u"linkageKey"_s));
}

} // namespace

Result<std::vector<CategoryCount>> readCategoryCounts(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<CategoryCount> counts;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-categories/1"_s}, true);
    for (JsonReader entry : reader.array(u"categories"_s, true))
        counts.push_back(readCount(entry));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file},
                      u"%1 is not a list of category counts"_s.arg(document.file), std::move(problems));
    return counts;
}

Result<std::vector<CategoryCount>> shippedCategoryCounts()
{
    return readJsonFile(u":/forms/categories.json"_s).and_then(readCategoryCounts);
}

bool tellsPeopleApart(const SelectedLine &selected)
{
    return bears(selected, u"quasiIdentifier"_s) || bears(selected, u"registerNumber"_s)
        || bears(selected, u"linkageKey"_s);
}

SelectionEstimate estimateOf(const Selection &selection, const std::vector<CategoryCount> &counts)
{
    SelectionEstimate estimate;
    std::vector<Marginal> even;
    std::vector<Marginal> skewed;
    for (const SelectedLine &selected : selection.lines) {
        if (isIdentifying(selected, selection.identifiability)) {
            estimate.identifying.push_back(selected.line.id);
        } else if (bears(selected, u"quasiIdentifier"_s)) {
            estimate.attributes.push_back(attributeOf(selected, counts));
            if (const auto categories = estimate.attributes.back().categories) {
                even.push_back(uniformMarginal(*categories));
                skewed.push_back(skewedMarginal(*categories));
            }
        }
    }
    const double first = expectedUniqueShare(even, selection.persons);
    const double second = expectedUniqueShare(skewed, selection.persons);
    estimate.low = std::min(first, second);
    estimate.high = std::max(first, second);
    return estimate;
}

} // namespace beraad
