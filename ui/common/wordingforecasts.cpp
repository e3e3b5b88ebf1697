// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast.h"
#include "ui/common/format.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace beraad::wording {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

QString dayAndLate(QDate likely, QDate late)
{
    return late.isValid() && late != likely
        ? Tr::tr("%1 (90 %: %2)", "day by which half of such files are done, day by which nine in ten are")
              .arg(format::day(likely), format::day(late))
        : format::day(likely);
}

} // namespace

QString of(const Forecast &forecast)
{
    if (!forecast.likely.isValid())
        return {};
    if (forecast.decidedFiles > 0) {
        const QString ready = dayAndLate(forecast.likely, forecast.late);
        return forecast.decided.isValid() ? Tr::tr("Decision expected %1, everything ready %2")
                                                .arg(dayAndLate(forecast.decided, forecast.decidedLate), ready)
                                          : Tr::tr("Everything ready %1").arg(ready);
    }
    if (!forecast.late.isValid() || forecast.late == forecast.likely)
        return Tr::tr("Expected in force on %1").arg(format::day(forecast.likely));
    return Tr::tr("Expected in force on %1, cautiously %2")
        .arg(format::day(forecast.likely), format::day(forecast.late));
}

QString basisOf(const Forecast &forecast)
{
    if (forecast.decidedFiles > 0)
        return Tr::tr("The rest of the way is played many times, every step as long as it took in files before it "
                      "(%n decided here). Half of the plays are done by the first day, nine in ten by the second.",
                      nullptr, forecast.decidedFiles);
    return forecast.basis.join(u'\n');
}

} // namespace beraad::wording
