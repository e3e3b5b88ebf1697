// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

#include <vector>

namespace beraad {

enum class PageFit { Width, Page, None };

/// Where pages stand below each other, in pixels of the view. Pages whose size is not known yet have that of the first.
class PageLayout final {
public:
    void setPageCount(int count);
    void setSizes(int first, const std::vector<QSizeF> &sizes); ///< points
    /// Works the places out anew; `scale` counts for PageFit::None only.
    void fit(PageFit fit, double scale, QSize view);

    int count() const { return int(m_sizes.size()); }
    double scale() const { return m_scale; } ///< pixels for a point
    QSize size() const { return m_whole; }
    QRect page(int number) const { return m_places[size_t(number)]; }
    QSizeF sizeOf(int number) const { return m_sizes[size_t(number)]; }
    int pageAt(int y) const; ///< the nearest; -1: there are none
    /// First and last of those between two heights; (0, -1): none.
    std::pair<int, int> between(int top, int bottom) const;

    QRectF toView(int number, const QRectF &points) const;
    QPointF toPage(int number, const QPointF &pixels) const;

    static constexpr double kSmallest = 0.1;
    static constexpr double kLargest = 16;

private:
    double scaleFor(PageFit fit, double scale, QSize view) const;

    std::vector<QSizeF> m_sizes;
    std::vector<bool> m_isKnown;
    std::vector<QRect> m_places;
    double m_scale = 1;
    QSize m_whole;
};

} // namespace beraad
