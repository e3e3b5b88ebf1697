// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/caselog.h"

#include <QStringList>

namespace beraad {

/// A case whose beginning is not in the log: the time that it took from its beginning cannot be known, and the times of
/// the others say less the more of them there are.
struct CutOffCase {
    QString id;
    QString beginsWith;
    int line = 0;
    bool operator==(const CutOffCase &) const = default;
};

struct Beginnings {
    QStringList activities; ///< with which a case begins
    std::vector<CutOffCase> cutOff;
    qsizetype cases = 0;
    /// More than one case in ten: what remains is no history of whole cases.
    bool isTooMany() const { return std::ssize(cutOff) * 10 > cases; }
};

/// With `given` activities every case must begin. Without, a beginning is what at least four in five of the cases begin
/// with, and what never stands anywhere but at the beginning; where no activity is so common, every case counts as
/// whole, since nothing says how one begins.
Beginnings beginningsOf(const CaseLog &log, const QStringList &given = {});

/// An activity that occurs once and whose name holds every word of a common one in its order, and more: `decide
/// something` beside `decide`. Often one name written in two ways.
struct LikelyAlias {
    QString activity;
    QString common;
    int line = 0;
    bool operator==(const LikelyAlias &) const = default;
};
std::vector<LikelyAlias> likelyAliases(const CaseLog &log);

} // namespace beraad
