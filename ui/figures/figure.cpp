// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure.h"

#include "catalogue/csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct KindName {
    FigureKind kind;
    const char *word;
    const char *title;
};

constexpr KindName kKinds[] = {
    {FigureKind::Legs, "legs", QT_TRANSLATE_NOOP("Figure", "How long each leg takes")},
    {FigureKind::Cumulative, "cumulative", QT_TRANSLATE_NOOP("Figure", "Done within")},
    {FigureKind::Survival, "survival", QT_TRANSLATE_NOOP("Figure", "Still waiting after")},
    {FigureKind::Flow, "flow", QT_TRANSLATE_NOOP("Figure", "Stock and flow per month")},
    {FigureKind::Stops, "stops", QT_TRANSLATE_NOOP("Figure", "Where clocks stood still")},
    {FigureKind::Decisions, "decisions", QT_TRANSLATE_NOOP("Figure", "Decisions by outcome")},
    {FigureKind::Refusals, "refusals", QT_TRANSLATE_NOOP("Figure", "Why variables were refused")},
    {FigureKind::Coarsened, "coarsened", QT_TRANSLATE_NOOP("Figure", "Variables made coarser")},
    {FigureKind::Reuse, "reuse", QT_TRANSLATE_NOOP("Figure", "Variables granted again")},
    {FigureKind::Outlook, "outlook", QT_TRANSLATE_NOOP("Figure", "When open files will be decided")},
    {FigureKind::Forecast, "forecast", QT_TRANSLATE_NOOP("Figure", "How good forecasts were")},
};

QByteArray csvLine(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << csvField(cell);
    return fields.join(u',').toUtf8() + '\n';
}

} // namespace

QString toString(FigureKind kind)
{
    for (const KindName &name : kKinds)
        if (name.kind == kind)
            return QString::fromLatin1(name.word);
    Q_UNREACHABLE_RETURN({});
}

std::vector<FigureKind> figureKinds()
{
    std::vector<FigureKind> kinds;
    for (const KindName &name : kKinds)
        kinds.push_back(name.kind);
    return kinds;
}

QString titleOf(FigureKind kind)
{
    for (const KindName &name : kKinds)
        if (name.kind == kind)
            return QCoreApplication::translate("Figure", name.title);
    Q_UNREACHABLE_RETURN({});
}

QByteArray figureAsCsv(const Figure &figure)
{
    QByteArray text = csvLine({u"# "_s + figure.title + u" – "_s + figure.basis});
    text += csvLine(figure.columns);
    for (const FigureRow &row : figure.rows)
        text += csvLine(row.cells);
    return text;
}

} // namespace beraad
