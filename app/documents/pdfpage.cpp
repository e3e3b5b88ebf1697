// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfpage.h"

#include "base/overloaded.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace beraad {

namespace {

constexpr qreal kSide = millimetres(20);
constexpr qreal kTop = millimetres(24);
constexpr qreal kBottom = millimetres(24);
constexpr qreal kHead = millimetres(11.5); ///< of the running title, from the top edge
constexpr qreal kFoot = millimetres(17.5); ///< of the rule above the footing, from the bottom edge

} // namespace

/// PDF/A-1b is what Qt can build that an archive can keep: fonts embedded, no transparency, device-independent colour.
PdfPages::PdfPages()
    : m_writer(&m_buffer)
    , m_setter(&m_writer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(kDotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_page = QRectF(0, 0, m_writer.width(), m_writer.height());
    m_body = m_page.adjusted(kSide, kTop, -kSide, -kBottom);
    startPage();
}

void PdfPages::startPage()
{
    m_pages.emplace_back();
    m_current = &m_pages.back();
}

void PdfPages::fill(const QRectF &area, QRgb colour)
{
    m_current->push_back(Fill{area, colour});
}

void PdfPages::text(const TextLine &line, QPointF topLeft)
{
    if (line.layout)
        m_current->push_back(Text{line.layout, line.index, topLeft + QPointF(0, line.rise)});
}

void PdfPages::text(const std::vector<TextLine> &lines, QPointF topLeft)
{
    for (const TextLine &line : lines) {
        topLeft.ry() += line.gap;
        text(line, topLeft);
        topLeft.ry() += line.height;
    }
}

QByteArray PdfPages::print(const PageFrame &frame)
{
    QPainter painter(&m_writer);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            m_writer.newPage();
        addFrame(page, frame);
        if (!frame.watermark.isEmpty())
            paintWatermark(painter, frame.watermark);
        paint(painter, m_pages[static_cast<size_t>(page)]);
    }
    painter.end();
    return m_buffer.data();
}

void PdfPages::paint(QPainter &painter, const Marks &marks) const
{
    const Overloaded paintMark{
        [&](const Fill &fill) { painter.fillRect(fill.area, QColor::fromRgb(fill.colour)); },
        [&](const Text &text) { text.layout->lineAt(text.line).draw(&painter, text.at); },
    };
    for (const auto &mark : marks)
        std::visit(paintMark, mark);
}

/// As an outline and not as text, so that it neither disturbs what is copied from the page nor is read aloud on each.
void PdfPages::paintWatermark(QPainter &painter, const QString &word) const
{
    QFont font = fontOf(TextStyle::Title);
    font.setPixelSize(1000);
    QPainterPath path;
    path.addText({0, 0}, font, word);
    const QRectF box = path.boundingRect();
    const qreal scale = m_page.width() * 0.86 / std::max(box.width(), 1.0);
    painter.save();
    painter.translate(m_page.center());
    painter.rotate(-52);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, QColor::fromRgb(paper::kWatermark));
    painter.restore();
}

void PdfPages::addFrame(int page, const PageFrame &frame)
{
    m_current = &m_pages[static_cast<size_t>(page)];
    addHead(frame, page == 0);
    const qreal y = m_page.bottom() - kFoot;
    const qreal width = m_body.width();
    fill({m_body.left(), y, width, points(0.5)}, paper::kHairline);
    const QPointF at(m_body.left(), y + points(5));
    const QString number = frame.pageOf.arg(page + 1).arg(count());
    text(m_setter.oneLine(frame.footing, TextStyle::Small, width * 0.75), at);
    text(m_setter.oneLine(number, TextStyle::SmallStrong, width, Qt::AlignRight), at);
    text(m_setter.oneLine(frame.fingerprint, TextStyle::SmallCode, width), at + QPointF(0, points(11)));
}

void PdfPages::addHead(const PageFrame &frame, bool isFirst)
{
    const QPointF at(m_body.left(), kHead);
    const qreal width = m_body.width();
    if (!frame.watermark.isEmpty()) {
        const TextLine mark = m_setter.oneLine(frame.watermark, TextStyle::Caution, width, Qt::AlignHCenter);
        text(mark, at - QPointF(0, points(isFirst ? 0 : 11)));
    }
    if (isFirst)
        return;
    text(m_setter.oneLine(frame.runningTitle, TextStyle::Small, width * 0.58), at);
    text(m_setter.oneLine(frame.runningPlace, TextStyle::Small, width * 0.38, Qt::AlignRight),
         at + QPointF(width * 0.62, 0));
    fill({m_body.left(), at.y() + points(13), width, points(0.5)}, paper::kHairline);
}

} // namespace beraad
