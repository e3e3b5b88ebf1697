// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace beraad {

QString toPlainText(const Error &error)
{
    QStringList lines{error.detail};
    for (const Problem &problem : error.problems)
        lines << (problem.where.isEmpty() ? QStringLiteral("  %1").arg(problem.message)
                                          : QStringLiteral("  %1: %2").arg(problem.where, problem.message));
    return lines.join(u'\n');
}

} // namespace beraad
