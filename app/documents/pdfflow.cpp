// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfflow.h"

#include <algorithm>

namespace beraad {

namespace {

/// A paragraph never leaves fewer lines than this alone on a page.
constexpr size_t kTogether = 2;

struct HeadingSpace {
    qreal above;
    qreal below;
};

HeadingSpace spaceOf(int level)
{
    if (level == 0)
        return {0, points(5)};
    return level == 1 ? HeadingSpace{points(20), points(6)} : HeadingSpace{points(11), points(4)};
}

} // namespace

void PdfFlow::heading(int level, const QString &text)
{
    const TextStyle style = level == 1 ? TextStyle::Heading : TextStyle::Subheading;
    const SetText set = setter().set(blockOf(text, style));
    m_waiting.push_back({level, text, setter().lines(set, width())});
}

void PdfFlow::lead(const TextBlock &block)
{
    m_waiting.push_back({0, {}, setter().lines(setter().set(block), width())});
}

qreal PdfFlow::heightOfWaiting() const
{
    qreal height = 0;
    for (const Heading &heading : m_waiting)
        height += spaceOf(heading.level).above + heightOf(heading.lines) + spaceOf(heading.level).below;
    return height;
}

void PdfFlow::reserve(qreal height)
{
    if (heightOfWaiting() + height > room() && !isAtTop())
        startPage();
    const std::vector<Heading> waiting = std::move(m_waiting);
    m_waiting.clear();
    for (const Heading &heading : waiting)
        place(heading);
}

void PdfFlow::place(const Heading &heading)
{
    const HeadingSpace space = spaceOf(heading.level);
    if (!isAtTop())
        m_y += space.above;
    const qreal top = (m_y - points(8)) * 72.0 / kDotsPerInch;
    if (heading.level > 0)
        m_bookmarks.push_back({printable(heading.title), heading.level, m_pages.count() - 1, std::max(top, 0.0)});
    if (heading.level == 1) {
        m_pages.fill({left(), m_y, width(), points(1)}, paper::kAccent);
        m_y += points(5);
    }
    m_pages.text(heading.lines, {left(), m_y});
    m_y += heightOf(heading.lines) + space.below;
}

void PdfFlow::text(const TextBlock &block)
{
    const std::vector<TextLine> lines = setter().lines(setter().set(block), width());
    for (size_t first = 0; first < lines.size();) {
        const size_t least = std::min(first + kTogether, lines.size());
        reserve(heightOf({lines.begin() + static_cast<long>(first), lines.begin() + static_cast<long>(least)}));
        size_t end = first;
        qreal height = 0;
        while (end < lines.size() && height + lines[end].gap + lines[end].height <= room()) {
            height += lines[end].gap + lines[end].height;
            ++end;
        }
        if (end + 1 == lines.size() && end > first + kTogether)
            --end; // take one line along instead of leaving the last one alone
        end = std::max(end, first + 1);
        m_pages.text({lines.begin() + static_cast<long>(first), lines.begin() + static_cast<long>(end)}, {left(), m_y});
        m_y += heightOf({lines.begin() + static_cast<long>(first), lines.begin() + static_cast<long>(end)});
        first = end;
        if (first < lines.size())
            startPage();
    }
}

void PdfFlow::gap(qreal height)
{
    if (!isAtTop())
        m_y += std::min(points(height), std::max(room(), 0.0));
}

void PdfFlow::finish()
{
    reserve(0);
}

void PdfFlow::startPage()
{
    m_pages.startPage();
    m_y = m_pages.body().top();
}

} // namespace beraad
