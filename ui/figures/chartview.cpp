// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/chartview.h"

#include "ui/common/palette.h"
#include "ui/common/typography.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr double kHoursPerDay = 24;
constexpr int kMostCategories = 16; ///< labels that still can be read
constexpr int kMostMonths = 60;
constexpr qsizetype kLongestLabel = 24;
constexpr int kPaperWidth = 860; ///< pixels: letters come out a little smaller than those of the table
constexpr int kTicks = 6;
constexpr int kFlatLabels = 3; ///< more of them stand upright, or they would be cut

template <typename Axis> Axis *styled(Axis *axis, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    axis->setLabelsColor(colours.text);
    axis->setLabelsFont(fontFor(TextRole::Small));
    axis->setTitleFont(fontFor(TextRole::Small));
    axis->setTitleBrush(colours.soft);
    axis->setGridLineColor(colours.hairline);
    axis->setLinePenColor(colours.outline);
    return axis;
}

QValueAxis *valueAxis(const QString &title, double most, bool isShare, const QPalette &palette)
{
    auto *axis = styled(new QValueAxis, palette);
    axis->setTitleText(title);
    axis->setRange(0, most);
    axis->setTickCount(kTicks);
    axis->setLabelFormat(isShare ? u"%.2f"_s : most < 10 ? u"%.1f"_s : u"%.0f"_s);
    if (!isShare)
        axis->applyNiceNumbers();
    return axis;
}

std::vector<QColor> seriesColours(const Colours &colours)
{
    return {colours.accent, colours.warning.strong, colours.good.strong, colours.info.strong, colours.bad.strong};
}

QLineSeries *lineOf(const std::vector<double> &values, const QColor &ink)
{
    auto *line = new QLineSeries;
    for (size_t at = 0; at < values.size(); ++at)
        line->append(static_cast<double>(at), values[at]);
    line->setPen(QPen(ink, 2));
    return line;
}

bool isShareFigure(const Figure &figure)
{
    return figure.kind == FigureKind::Cumulative || figure.kind == FigureKind::Survival
        || figure.kind == FigureKind::Forecast;
}

QStringList shortLabels(const QStringList &labels)
{
    QStringList result;
    for (const QString &label : labels) { // a bar category must be unique
        QString text = label.size() <= kLongestLabel ? label
            : label.contains(u'/') ? u'…' + label.right(kLongestLabel - 1) // the end of a path says most
                                   : label.left(kLongestLabel - 1) + u'…';
        while (result.contains(text))
            text += u' ';
        result << text;
    }
    return result;
}

} // namespace

FigureChartView::FigureChartView(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"figureChart"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // its table has the keys
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 200);
}

void FigureChartView::show(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.basis);
    draw(palette());
}

void FigureChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw(palette());
}

void FigureChartView::draw(const QPalette &colours)
{
    QChart *old = chart();
    setChart(makeChart(m_figure, colours));
    setBackgroundBrush(coloursOf(colours).surface);
    delete old;
}

QChart *FigureChartView::makeChart(const Figure &figure, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    auto *made = new QChart;
    made->setBackgroundBrush(colours.surface);
    made->setBackgroundRoundness(0);
    made->setMargins(QMargins(4, 4, 4, 4));
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->legend()->setLabelColor(colours.text);
    made->legend()->setFont(fontFor(TextRole::Small));
    made->legend()->setAlignment(Qt::AlignBottom);
    if (!figure.boxes.empty())
        addBoxes(*made, figure, palette);
    else if (!figure.curves.empty())
        addCurves(*made, figure, palette);
    else if (!figure.bars.empty())
        addBars(*made, figure, palette);
    return made;
}

/// In days with their fractions; the table has the hours.
void FigureChartView::addBoxes(QChart &chart, const Figure &figure, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    auto *series = new QBoxPlotSeries;
    QStringList labels;
    for (const FigureBox &box : figure.boxes)
        labels << box.label;
    labels = shortLabels(labels);
    double most = 0;
    for (size_t i = 0; i < figure.boxes.size(); ++i) {
        const BoxPlot &box = figure.boxes[i].box;
        auto *set = new QBoxSet(box.lowWhisker / kHoursPerDay, box.lowQuartile / kHoursPerDay,
                                box.median / kHoursPerDay, box.highQuartile / kHoursPerDay,
                                box.highWhisker / kHoursPerDay, labels.at(static_cast<qsizetype>(i)));
        set->setBrush(colours.accentTone.fill);
        set->setPen(QPen(colours.accent, 1.5));
        series->append(set);
        most = std::max(most, box.highWhisker / kHoursPerDay);
    }
    chart.addSeries(series);
    auto *names = styled(new QBarCategoryAxis, palette);
    names->append(labels);
    names->setLabelsAngle(labels.size() > kFlatLabels ? -90 : 0);
    chart.addAxis(names, Qt::AlignBottom);
    series->attachAxis(names);
    auto *days = valueAxis(figure.axis, std::max(most, 0.1), false, palette);
    chart.addAxis(days, Qt::AlignLeft);
    series->attachAxis(days);
    chart.legend()->hide();
    connect(series, &QBoxPlotSeries::clicked, this, [this, series](QBoxSet *set) {
        const auto sets = series->boxSets();
        const QString label = m_figure.boxes[static_cast<size_t>(sets.indexOf(set))].label;
        const auto row = std::ranges::find_if(
            m_figure.rows, [&](const FigureRow &candidate) { return candidate.cells.value(0) == label; });
        emit rowChosen(static_cast<int>(row - m_figure.rows.begin()));
    });
}

void FigureChartView::addCurves(QChart &chart, const Figure &figure, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    auto *share = valueAxis(figure.axis, 1, true, palette);
    double most = 0;
    for (const FigureCurve &curve : figure.curves) {
        for (const auto *steps : {&curve.steps, &curve.marks})
            if (!steps->empty())
                most = std::max(most, steps->back().x / kHoursPerDay);
    }
    auto *days = valueAxis(tr("Days"), std::max(most, 0.1), false, palette);
    chart.addAxis(days, Qt::AlignBottom);
    chart.addAxis(share, Qt::AlignLeft);
    for (const FigureCurve &curve : figure.curves) {
        auto *line = new QLineSeries;
        line->setName(curve.label);
        line->setPen(QPen(colours.accent, 2));
        double y = curve.isFalling ? 1 : 0;
        line->append(0, y);
        for (const Step &step : curve.steps) { // a step is flat until it is there
            line->append(step.x / kHoursPerDay, y);
            line->append(step.x / kHoursPerDay, step.y);
            y = step.y;
        }
        auto *marks = new QScatterSeries;
        marks->setName(tr("Not ended, last seen"));
        marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        marks->setMarkerSize(7);
        marks->setColor(colours.warning.strong);
        marks->setBorderColor(colours.surface);
        for (const Step &mark : curve.marks)
            marks->append(mark.x / kHoursPerDay, mark.y);
        if (curve.isFalling && !curve.marks.empty())
            line->append(std::max(most, curve.marks.back().x / kHoursPerDay), y);
        for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(marks)}) {
            chart.addSeries(series);
            series->attachAxis(days);
            series->attachAxis(share);
        }
        if (curve.marks.empty())
            chart.removeSeries(marks);
        connect(line, &QXYSeries::clicked, this, [this](const QPointF &at) {
            const auto &steps = m_figure.curves.front().steps;
            const auto near = std::ranges::min_element(
                steps, {}, [&](const Step &step) { return std::abs(step.x / kHoursPerDay - at.x()); });
            emit rowChosen(static_cast<int>(near - steps.begin()));
        });
    }
}

/// Months run from left to right; names stand at the left, the first at the top.
void FigureChartView::addBars(QChart &chart, const Figure &figure, const QPalette &palette)
{
    const std::vector<QColor> inks = seriesColours(coloursOf(palette));
    const bool isAcross = figure.kind != FigureKind::Flow && figure.kind != FigureKind::Outlook;
    const qsizetype shown = std::min<qsizetype>(figure.categories.size(), isAcross ? kMostCategories : kMostMonths);
    QStringList labels = shortLabels(figure.categories.first(shown));
    if (isAcross)
        std::ranges::reverse(labels);
    auto *names = styled(new QBarCategoryAxis, palette);
    names->append(labels);
    names->setLabelsAngle(!isAcross && shown > kFlatLabels ? -90 : 0);
    auto *bars = isAcross ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    std::vector<QLineSeries *> lines;
    double most = 0;
    for (size_t i = 0; i < figure.bars.size(); ++i) {
        std::vector<double> values(figure.bars[i].values.begin(), figure.bars[i].values.begin() + shown);
        most = std::max(most, values.empty() ? 0 : std::ranges::max(values));
        if (isAcross)
            std::ranges::reverse(values);
        const QColor ink = inks[i % inks.size()];
        if (figure.bars[i].isLine) {
            lines.push_back(lineOf(values, ink));
            lines.back()->setName(figure.bars[i].label);
            continue;
        }
        auto *set = new QBarSet(figure.bars[i].label);
        for (const double value : values)
            set->append(value);
        set->setColor(ink);
        set->setBorderColor(coloursOf(palette).surface);
        bars->append(set);
    }
    chart.addSeries(bars);
    for (QLineSeries *line : lines)
        chart.addSeries(line);
    auto *numbers = valueAxis(figure.axis, std::max(most, 1.0), isShareFigure(figure), palette);
    chart.addAxis(names, isAcross ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(numbers, isAcross ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(names);
        series->attachAxis(numbers);
    }
    chart.legend()->setVisible(figure.bars.size() > 1);
    connect(bars, &QAbstractBarSeries::clicked, this, [this, isAcross, shown](int index) {
        emit rowChosen(isAcross ? static_cast<int>(shown) - 1 - index : index);
    });
}

/// By a view of its own, of the shape of the paper: what is on the screen stays as it is.
void FigureChartView::paintOnPaper(QPainter &painter, const QRectF &area) const
{
    FigureChartView paper;
    paper.setAttribute(Qt::WA_DontShowOnScreen);
    paper.setPalette(paletteOf(Scheme::Light));
    paper.resize(kPaperWidth, static_cast<int>(kPaperWidth * area.height() / area.width()));
    paper.show(m_figure);
    paper.setVisible(true);
    paper.chart()->resize(paper.size());
    paper.chart()->layout()->activate();
    QCoreApplication::sendPostedEvents();
    paper.render(&painter, area, paper.viewport()->rect());
}

} // namespace beraad
