// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"
#include "ui/figures/figuremaking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad {

Figure forecastFigureOf(const Calibration &calibration)
{
    Figure figure;
    figure.kind = FigureKind::Forecast;
    figure.title = titleOf(figure.kind);
    figure.columns
        = {QCoreApplication::translate("Figure", "Forecast on filing"), QCoreApplication::translate("Figure", "Files"),
           QCoreApplication::translate("Figure", "By the day of 50 %"),
           QCoreApplication::translate("Figure", "By the day of 90 %")};
    figure.axis = QCoreApplication::translate("Figure", "Share of files");
    FigureBars half{QCoreApplication::translate("Figure", "By the day of 50 %"), {}, false};
    FigureBars most{QCoreApplication::translate("Figure", "By the day of 90 %"), {}, false};
    const auto add = [&](const QString &name, int files, int byLikely, int byLate) {
        if (files == 0)
            return;
        const double first = static_cast<double>(byLikely) / files;
        const double second = static_cast<double>(byLate) / files;
        figure.categories << name;
        half.values.push_back(first);
        most.values.push_back(second);
        figure.rows.push_back(
            {{name, format::number(files), format::percent(first, 1), format::percent(second, 1)}, {}});
    };
    add(QCoreApplication::translate("Figure", "Decision"), calibration.decided, calibration.byLikely,
        calibration.byLate);
    add(QCoreApplication::translate("Figure", "Delivery"), calibration.delivered, calibration.deliveredByLikely,
        calibration.deliveredByLate);
    if (!figure.rows.empty())
        figure.bars = {half, most};
    figure.basis = QCoreApplication::translate("Figure", "%1 decided files had a forecast, %2 had none yet")
                       .arg(format::number(calibration.decided), format::number(calibration.withoutForecast));
    return figure;
}

/// Month by month, so that the secretary sees what comes; a row leads to its dossiers.
Figure outlookFigureOf(const std::vector<DossierOutlook> &outlooks, QDate today)
{
    struct Month {
        QStringList likely;
        int late = 0;
        int delivered = 0;
    };
    std::map<QDate, Month> months;
    const auto monthOf = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    int known = 0;
    for (const DossierOutlook &open : outlooks) {
        const Outlook &outlook = open.outlook;
        if (!outlook.decision.likely.isValid())
            continue;
        ++known;
        if (outlook.decision.likely >= today) { // what is decided only waits for its delivery
            months[monthOf(outlook.decision.likely)].likely << open.dossier;
            ++months[monthOf(outlook.decision.late)].late;
        }
        if (outlook.delivery.likely >= today)
            ++months[monthOf(outlook.delivery.likely)].delivered;
    }
    Figure figure;
    figure.kind = FigureKind::Outlook;
    figure.title = titleOf(figure.kind);
    FigureBars likely{QCoreApplication::translate("Figure", "Decision expected (50 %)"), {}, false};
    FigureBars late{QCoreApplication::translate("Figure", "Decision at the latest (90 %)"), {}, false};
    FigureBars delivered{QCoreApplication::translate("Figure", "Delivery expected (50 %)"), {}, false};
    figure.columns = {QCoreApplication::translate("Figure", "Month"), likely.label, late.label, delivered.label};
    figure.axis = QCoreApplication::translate("Figure", "Dossiers");
    for (const auto &[day, month] : months) {
        const QString name = QLocale().toString(day, u"MMM yyyy"_s);
        figure.categories << name;
        likely.values.push_back(static_cast<double>(month.likely.size()));
        late.values.push_back(month.late);
        delivered.values.push_back(month.delivered);
        figure.rows.push_back(
            {{name, format::number(month.likely.size()), format::number(month.late), format::number(month.delivered)},
             month.likely});
    }
    if (!figure.rows.empty())
        figure.bars = {likely, late, delivered};
    figure.basis = QCoreApplication::translate("Figure", "%1 open files, %2 of them with a forecast")
                       .arg(format::number(std::ssize(outlooks)), format::number(known));
    return figure;
}

} // namespace beraad
