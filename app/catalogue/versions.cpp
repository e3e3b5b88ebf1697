// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/versions.h"

#include <algorithm>

namespace beraad {

namespace {

template <typename A, typename B> bool sameWording(const A &a, const B &b)
{
    return a.label == b.label && a.definition == b.definition;
}

/// Former wordings in the order of time, each until the next one begins, none twice in a row.
void putInOrder(Variable &variable, QDate presentFrom)
{
    std::vector<VariableVersion> &former = variable.former;
    std::ranges::stable_sort(former, {}, [](const VariableVersion &version) { return version.validity.from; });
    const auto repeats = std::ranges::unique(former, [](const VariableVersion &a, const VariableVersion &b) {
        return sameWording(a, b) || a.validity.from == b.validity.from;
    });
    former.erase(repeats.begin(), repeats.end());
    while (!former.empty() && sameWording(former.back(), variable)) {
        presentFrom = former.back().validity.from;
        former.pop_back();
    }
    for (auto version = former.rbegin(); version != former.rend(); ++version) {
        if (presentFrom.isValid())
            version->validity.to = presentFrom.addDays(-1);
        presentFrom = version->validity.from;
    }
}

/// The later of two ends; an invalid day is no end at all.
QDate laterEnd(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : QDate();
}

/// What is known of a code from before: it held already, so it did not begin now; if it had ended, it is back.
void continueCode(Code &code, const Code &earlier, QDate now)
{
    if (!code.validity.from.isValid())
        code.validity.from = earlier.validity.from;
    const bool endsLater = !earlier.validity.to.isValid() || earlier.validity.to >= now;
    if (!code.validity.to.isValid() && endsLater)
        code.validity.to = earlier.validity.to;
}

/// The codes of two periods that follow each other, each with the days on which it held.
std::vector<Code> codesOfBoth(const Variable &earlier, const Variable &later)
{
    if (earlier.codes.empty() || later.codes.empty())
        return later.codes;
    std::vector<Code> codes = later.codes;
    for (Code &code : codes) {
        const auto known = std::ranges::find(earlier.codes, code.code, &Code::code);
        if (known != earlier.codes.end())
            continueCode(code, *known, later.validity.from);
        else if (!code.validity.from.isValid())
            code.validity.from = later.validity.from;
    }
    for (Code code : earlier.codes) {
        if (std::ranges::contains(later.codes, code.code, &Code::code))
            continue;
        if (!code.validity.to.isValid())
            code.validity.to = earlier.validity.to.isValid() ? earlier.validity.to : later.validity.from.addDays(-1);
        codes.push_back(std::move(code));
    }
    return codes;
}

Variable afterwards(const Variable &stored, const Variable &given)
{
    Variable merged = given;
    merged.former = stored.former;
    std::ranges::copy(given.former, std::back_inserter(merged.former));
    merged.former.push_back({{presentSince(stored), {}}, stored.label, stored.definition});
    putInOrder(merged, given.validity.from);
    merged.codes = codesOfBoth(stored, given);
    merged.validity = {stored.validity.from, laterEnd(stored.validity.to, given.validity.to)};
    return merged;
}

Variable before(const Variable &stored, const Variable &given)
{
    Variable merged = stored;
    merged.former.push_back({{given.validity.from, {}}, given.label, given.definition});
    putInOrder(merged, presentSince(stored));
    merged.validity.from = std::min(stored.validity.from, given.validity.from);
    return merged;
}

} // namespace

QDate presentSince(const Variable &variable)
{
    return variable.former.empty() || !variable.former.back().validity.to.isValid()
        ? variable.validity.from
        : variable.former.back().validity.to.addDays(1);
}

Variable withVersions(const Variable &stored, const Variable &given)
{
    const QDate since = presentSince(stored);
    if (since.isValid() && given.validity.from > since)
        return afterwards(stored, given);
    if (given.validity.from.isValid() && since.isValid() && given.validity.from < since)
        return before(stored, given);
    Variable merged = given;
    if (stored.former.empty())
        return merged;
    std::ranges::copy(stored.former, std::back_inserter(merged.former));
    putInOrder(merged, since);
    if (given.validity.from == since)
        merged.validity.from = stored.validity.from;
    return merged;
}

} // namespace beraad
