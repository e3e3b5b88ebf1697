// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureexport.h"

#include "ui/figures/chartview.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kResolution = 150;
constexpr double kMarginMm = 18;

/// Lays lines of text and cells on pages, from the top.
class Paper {
public:
    Paper(QPdfWriter &writer, QPainter &painter)
        : m_writer(writer)
        , m_painter(painter)
    {
    }
    void line(const QString &text, int points, bool isBold)
    {
        QFont font = m_painter.font();
        font.setPointSize(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        const QRectF area(0, m_y, width(), height());
        const QRectF used = m_painter.boundingRect(area, Qt::TextWordWrap, text);
        turnFor(used.height());
        m_painter.drawText(QRectF(0, m_y, width(), used.height()), Qt::TextWordWrap, text);
        m_y += used.height() + points;
    }
    void row(const QStringList &cells, qsizetype columns, bool isHead)
    {
        QFont font = m_painter.font();
        font.setPointSize(8);
        font.setBold(isHead);
        m_painter.setFont(font);
        const double unit = width() / static_cast<double>(columns + 1); // the first is twice as wide
        double tallest = 0;
        for (qsizetype i = 0; i < columns; ++i)
            tallest
                = std::max(tallest, m_painter.boundingRect(cell(i, unit, height()), flags(i), cells.value(i)).height());
        turnFor(tallest);
        for (qsizetype i = 0; i < columns; ++i)
            m_painter.drawText(cell(i, unit, tallest), flags(i), cells.value(i));
        m_y += tallest + 4;
    }
    QRectF take(double tall)
    {
        turnFor(tall);
        const QRectF area(0, m_y, width(), tall);
        m_y += tall + 20;
        return area;
    }
    double width() const { return m_writer.width(); }
    double height() const { return m_writer.height(); }

private:
    static int flags(qsizetype column) { return Qt::TextWordWrap | (column == 0 ? Qt::AlignLeft : Qt::AlignRight); }
    QRectF cell(qsizetype column, double unit, double tall) const
    {
        const double x = column == 0 ? 0 : unit * static_cast<double>(column + 1);
        return {x, m_y, (column == 0 ? 2 : 1) * unit - 8, tall};
    }
    void turnFor(double tall)
    {
        if (m_y + tall <= height())
            return;
        m_writer.newPage();
        m_y = 0;
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    double m_y = 0;
};

void write(const Figure &figure, const FigureChartView &chart, QPdfWriter &writer)
{
    QPainter painter(&writer);
    Paper paper(writer, painter);
    paper.line(figure.title, 16, true);
    paper.line(figure.basis, 10, false);
    chart.paintOnPaper(painter, paper.take(paper.height() * 0.45));
    paper.row(figure.columns, figure.columns.size(), true);
    for (const FigureRow &row : figure.rows)
        paper.row(row.cells, figure.columns.size(), false);
}

std::unexpected<Error> unwritable(const QSaveFile &file)
{
    return refuse(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()},
                  u"cannot write %1"_s.arg(file.fileName()));
}

} // namespace

Result<void> writeFigureCsv(const Figure &figure, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = figureAsCsv(figure);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unwritable(file);
    return {};
}

Result<void> writeFigurePdf(const Figure &figure, const FigureChartView &chart, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(figure.title);
        writer.setCreator(u"Beraad"_s);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        write(figure, chart, writer);
    }
    if (!file.commit())
        return unwritable(file);
    return {};
}

} // namespace beraad
