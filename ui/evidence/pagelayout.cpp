// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagelayout.h"

#include "ui/common/spacing.h"

#include <algorithm>
#include <cmath>

namespace beraad {

namespace {

constexpr int kGap = space::kMedium;
const QSizeF kUsual(595, 842); // A4

} // namespace

void PageLayout::setPageCount(int count)
{
    m_sizes.assign(size_t(count), kUsual);
    m_isKnown.assign(size_t(count), false);
    m_places.assign(size_t(count), QRect());
}

void PageLayout::setSizes(int first, const std::vector<QSizeF> &sizes)
{
    for (size_t i = 0; i < sizes.size() && size_t(first) + i < m_sizes.size(); ++i) {
        m_sizes[size_t(first) + i] = sizes[i];
        m_isKnown[size_t(first) + i] = true;
    }
    if (first != 0 || sizes.empty())
        return;
    for (size_t i = 0; i < m_sizes.size(); ++i)
        if (!m_isKnown[i])
            m_sizes[i] = sizes.front();
}

double PageLayout::scaleFor(PageFit fit, double scale, QSize view) const
{
    if (fit == PageFit::None || m_sizes.empty())
        return std::clamp(scale, kSmallest, kLargest);
    // The widest counts, but one poster among letters does not make these unreadable.
    std::vector<double> widths;
    for (const QSizeF &size : m_sizes)
        widths.push_back(size.width());
    const auto usual = widths.begin() + std::ptrdiff_t(widths.size() * 9 / 10);
    std::ranges::nth_element(widths, usual);
    const double across = double(view.width() - 2 * kGap) / *usual;
    const double down = double(view.height() - 2 * kGap) / m_sizes.front().height();
    return std::clamp(fit == PageFit::Width ? across : std::min(across, down), kSmallest, kLargest);
}

void PageLayout::fit(PageFit fit, double scale, QSize view)
{
    m_scale = scaleFor(fit, scale, view);
    int widest = view.width();
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, int(std::lround(size.width() * m_scale)) + 2 * kGap);
    int y = kGap;
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        const QSize size(std::max(1, int(std::lround(m_sizes[i].width() * m_scale))),
                         std::max(1, int(std::lround(m_sizes[i].height() * m_scale))));
        m_places[i] = QRect(QPoint((widest - size.width()) / 2, y), size);
        y += size.height() + kGap;
    }
    m_whole = QSize(widest, y);
}

int PageLayout::pageAt(int y) const
{
    if (m_places.empty())
        return -1;
    const auto below = std::ranges::upper_bound(m_places, y, {}, [](const QRect &place) { return place.top(); });
    return std::max(0, int(below - m_places.begin()) - 1);
}

std::pair<int, int> PageLayout::between(int top, int bottom) const
{
    int first = pageAt(top);
    if (first < 0)
        return {0, -1};
    if (page(first).bottom() < top && first + 1 < count())
        ++first;
    return {first, std::max(first, pageAt(bottom))};
}

QRectF PageLayout::toView(int number, const QRectF &points) const
{
    const QRect place = page(number);
    return {place.x() + points.x() * m_scale, place.y() + points.y() * m_scale, points.width() * m_scale,
            points.height() * m_scale};
}

QPointF PageLayout::toPage(int number, const QPointF &pixels) const
{
    return (pixels - page(number).topLeft()) / m_scale;
}

} // namespace beraad
