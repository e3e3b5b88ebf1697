// SPDX-License-Identifier: GPL-3.0-or-later
// How pages and the marks on them are painted.
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/evidence/evidencewording.h"
#include "ui/evidence/pageimages.h"
#include "ui/evidence/pdfview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr double kThumbnailScale = 0.2; // that of Thumbnails, so that one image serves both

QColor see(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

int thousandths(double scale)
{
    return int(std::lround(scale * 1000));
}

QSize pixelsOf(QSizeF points, double scale)
{
    return {std::max(1, int(std::lround(points.width() * scale))),
            std::max(1, int(std::lround(points.height() * scale)))};
}

} // namespace

QRectF PdfView::placeOf(const PageTile &tile) const
{
    const double scale = m_layout.scale() * devicePixelRatioF();
    return tile.part.isEmpty()
        ? QRectF(m_layout.page(tile.page))
        : m_layout.toView(tile.page, QRectF(QPointF(tile.part.topLeft()) / scale, QSizeF(tile.part.size()) / scale));
}

std::vector<PageTile> PdfView::tilesInSight(int page) const
{
    const double scale = m_layout.scale() * devicePixelRatioF();
    const QRectF seen(QPointF(offset()), QSizeF(viewport()->size()));
    std::vector<PageTile> tiles;
    for (const QRect &part : PageImages::partsOf(pixelsOf(m_layout.sizeOf(page), scale))) {
        const PageTile tile{page, thousandths(scale), part};
        if (part.isEmpty() || seen.intersects(placeOf(tile)))
            tiles.push_back(tile);
    }
    return tiles;
}

/// Asks for what is in sight, and for the next page when nothing else is to be done.
void PdfView::wantVisible()
{
    if (!m_images)
        return;
    std::vector<PageTile> wanted;
    const auto want = [&](int page, pdf::Urgency urgency) {
        for (const PageTile &tile : tilesInSight(page)) {
            wanted.push_back(tile);
            m_images->image(tile, urgency);
        }
    };
    const std::vector<int> pages = visiblePages();
    for (const int page : pages)
        want(page, pdf::Urgency::Now);
    if (!pages.empty() && pages.back() + 1 < pageCount())
        want(pages.back() + 1, pdf::Urgency::Soon);
    m_images->keepOnly(wanted);
}

bool PdfView::isSettled() const
{
    const std::vector<int> pages = visiblePages();
    return m_images && std::ranges::all_of(pages, [this](int page) {
               return m_images->faultOf(page) || std::ranges::all_of(tilesInSight(page), [this](const PageTile &tile) {
                          return m_images->has(tile);
                      });
           });
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-offset());
    for (const int page : visiblePages())
        paintPage(painter, page);
    if (hasFocus() && pageCount() > 0) {
        painter.resetTransform();
        painter.setPen(QPen(coloursOf(palette()).accent, space::kHair));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PdfView::paintPage(QPainter &painter, int page)
{
    const QRect place = m_layout.page(page);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(place.translated(0, 1).adjusted(-1, -1, 1, 1), colours.hairline);
    painter.fillRect(place, Qt::white); // paper, whatever the scheme
    paintTiles(painter, page);
    if (const auto fault = m_images ? m_images->faultOf(page) : std::nullopt) {
        painter.fillRect(place, colours.surface);
        painter.setPen(colours.text);
        painter.drawText(place.adjusted(space::kWide, space::kWide, -space::kWide, -space::kWide),
                         Qt::AlignCenter | Qt::TextWordWrap, wordingOfPage(*fault, labelOf(page)));
        return;
    }
    paintMarks(painter, page);
}

void PdfView::paintTiles(QPainter &painter, int page)
{
    bool isSketched = false;
    for (const PageTile &tile : tilesInSight(page)) {
        const QImage image = m_images->image(tile, pdf::Urgency::Now);
        if (!image.isNull()) {
            painter.drawImage(placeOf(tile), image);
        } else if (!std::exchange(isSketched, true)) {
            const QImage sketch = m_images->thumbnail(page, kThumbnailScale);
            if (!sketch.isNull())
                painter.drawImage(QRectF(m_layout.page(page)), sketch);
        }
    }
}

void PdfView::paintBoxes(QPainter &painter, int page, const std::vector<QRectF> &boxes, const QColor &colour)
{
    for (const QRectF &box : boxes)
        painter.fillRect(m_layout.toView(page, box).adjusted(-1, -1, 1, 1), colour);
}

void PdfView::paintMarks(QPainter &painter, int page)
{
    // Paper is white in both schemes, so are the colours of marks those of the light one.
    const Colours &colours = coloursOf(Scheme::Light);
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const EvidenceNote &note : m_notes)
        if (note.page == page)
            paintBoxes(painter, page, note.boxes, see(colours.warning.fill, 255));
    for (size_t i = 0; i < m_hits.size(); ++i)
        if (m_hits[i].page == page)
            paintBoxes(painter, page, m_hits[i].boxes,
                       int(i) == m_currentHit ? see(colours.accent, 110) : see(colours.accentTone.fill, 255));
    if (m_selection.page == page)
        paintBoxes(painter, page, selectedBoxes(), see(colours.accent, 90));
    painter.restore();
    painter.setPen(QPen(colours.warning.strong, space::kHair));
    for (const EvidenceNote &note : m_notes)
        if (note.page == page && !note.note.isEmpty() && !note.boxes.empty()) {
            const QRectF box = m_layout.toView(page, note.boxes.front());
            painter.drawLine(QPointF(box.left() - 4, box.top()), QPointF(box.left() - 4, box.bottom()));
        }
}

} // namespace beraad
