// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/flows.h"

#include <deque>

namespace beraad {

enum class FactOrigin : signed char { Nowhere, Directory, Request, Catalogue, Derived, Default };
QString toString(FactOrigin origin);

/// A value as a number, so that values are compared and not read: 0 unknown, 1 null, 2 false, 3 true, words from
/// `kFirstWord` on, anything else below zero.
using Symbol = int;
inline constexpr Symbol kUnknown = 0;
inline constexpr Symbol kFalse = 2;
inline constexpr Symbol kTrue = 3;
inline constexpr Symbol kFirstWord = 8;

struct Stamp {
    Symbol symbol = kUnknown;
    FactOrigin origin = FactOrigin::Nowhere;
    bool operator==(const Stamp &) const = default;
};

/// The facts that an evaluation looked at, by place, as they were.
using Reads = std::vector<std::pair<int, Stamp>>;

struct RuleRecall {
    Reads reads;
    logic::Truth truth = logic::Truth::Unknown;
    QStringList unknownFacts;
    std::optional<Reason> reason; ///< worked out when somebody asks why
};

struct NotionRecall {
    Reads reads;
    logic::Truth truth = logic::Truth::Unknown;
    bool isContested = false;
    QStringList openFacts;
};

/// What was worked out while routing one request. Flows of a request differ in few facts: a rule that looked at the
/// same values says the same, and is not evaluated again.
class RouteMemory {
public:
    explicit RouteMemory(const RuleTable &table);
    Symbol symbolOf(const logic::Value &value);
    Symbol symbolOf(const QString &word);

    std::vector<std::deque<RuleRecall>> rules; ///< a deque, because what is recalled is pointed at
    std::vector<std::deque<NotionRecall>> notions;

private:
    const RuleTable &m_table;
    QHash<QString, Symbol> m_words; ///< that no rule names
    QHash<QByteArray, Symbol> m_others;
};

/// As `routeOf`, recalling what was worked out for other requests with the same table.
Route routeOf(const Request &request, const Directory &directory, const RuleTable &rules, QDate on,
              RouteMemory &memory);

} // namespace beraad
