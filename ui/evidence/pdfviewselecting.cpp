// SPDX-License-Identifier: GPL-3.0-or-later
// How words of a page are chosen, by mouse and by keys.
#include "ui/evidence/pdfview.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace beraad {

using namespace Qt::StringLiterals;

int PdfView::wordAt(int page, const QPointF &points, bool nearest) const
{
    const auto *words = wordsOf(page);
    if (!words)
        return -1;
    int best = -1;
    double bestDistance = 0;
    for (int i = 0; i < std::ssize(*words); ++i) {
        const QRectF box = (*words)[size_t(i)].box;
        if (box.contains(points))
            return i;
        const double across = std::max({box.left() - points.x(), 0.0, points.x() - box.right()});
        const double down = std::max({box.top() - points.y(), 0.0, points.y() - box.bottom()});
        const double distance = across + 4 * down; // the same line is nearer than the next
        if (nearest && (best < 0 || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

std::pair<int, int> PdfView::chosen() const
{
    return std::minmax(m_selection.anchor, m_selection.caret);
}

void PdfView::select(const PageSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    emit selectionChanged();
}

void PdfView::clearSelection()
{
    select({});
}

void PdfView::selectPage()
{
    if (const auto *words = wordsOf(m_page); words && !words->empty())
        select({m_page, 0, int(words->size()) - 1});
}

/// Without a selection it begins at the first word in sight.
void PdfView::extendSelection(int words)
{
    if (m_selection.isEmpty()) {
        const auto *known = wordsOf(m_page);
        if (!known || known->empty())
            return;
        const QPointF top = m_layout.toPage(m_page, offset());
        const auto first
            = std::ranges::find_if(*known, [&](const pdf::Word &word) { return word.box.top() >= top.y(); });
        const int start = first == known->end() ? 0 : int(first - known->begin());
        select({m_page, start, start});
        return;
    }
    const auto *known = wordsOf(m_selection.page);
    if (!known || known->empty())
        return;
    PageSelection next = m_selection;
    next.caret = std::clamp(next.caret + words, 0, int(known->size()) - 1);
    select(next);
    goTo(next.page, (*known)[size_t(next.caret)].box);
}

/// How many words lie between a word and the one above or below it.
int PdfView::lineStep(int page, int word, int direction) const
{
    const auto *words = page < 0 ? nullptr : wordsOf(page);
    if (!words || word >= std::ssize(*words))
        return direction;
    const double centre = (*words)[size_t(word)].box.center().x();
    int ends = 0;
    int best = word;
    for (int i = word; i >= 0 && i < std::ssize(*words); i += direction) {
        const bool isPassed
            = direction > 0 ? i > word && (*words)[size_t(i - 1)].endsLine : i < word && (*words)[size_t(i)].endsLine;
        ends += isPassed ? 1 : 0;
        if (ends > 1)
            break;
        const auto distance = [&](int one) { return std::abs((*words)[size_t(one)].box.center().x() - centre); };
        if (ends == 1 && (best == word || distance(i) < distance(best)))
            best = i;
    }
    return best == word ? direction : best - word;
}

QString PdfView::selectedText() const
{
    const auto *words = m_selection.isEmpty() ? nullptr : wordsOf(m_selection.page);
    if (!words)
        return {};
    QString text;
    const auto [first, last] = chosen();
    for (int i = first; i <= last && i < std::ssize(*words); ++i) {
        const pdf::Word &word = (*words)[size_t(i)];
        text += word.text;
        if (word.endsLine && i < last)
            text += u'\n';
    }
    return text.trimmed();
}

std::vector<QRectF> PdfView::selectedBoxes() const
{
    std::vector<QRectF> boxes;
    const auto *words = m_selection.isEmpty() ? nullptr : wordsOf(m_selection.page);
    if (!words)
        return boxes;
    const auto [first, last] = chosen();
    bool isNewLine = true;
    for (int i = first; i <= last && i < std::ssize(*words); ++i) {
        const pdf::Word &word = (*words)[size_t(i)];
        if (isNewLine)
            boxes.push_back(word.box);
        else
            boxes.back() = boxes.back().united(word.box);
        isNewLine = word.endsLine;
    }
    return boxes;
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || pageCount() == 0)
        return;
    const QPoint there = event->pos() + offset();
    const int page = m_layout.pageAt(there.y());
    const int word = wordAt(page, m_layout.toPage(page, there), true);
    if (event->modifiers() & Qt::ShiftModifier && m_selection.page == page && word >= 0) {
        select({page, m_selection.anchor, word});
        return;
    }
    clearSelection();
    // A press alone chooses nothing; moving from here does.
    m_pressed = word >= 0 ? PageSelection{page, word, word} : PageSelection{};
    m_pressedAt = event->pos();
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragged = (event->pos() - m_pressedAt).manhattanLength() > 3;
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isEmpty() || (m_selection.isEmpty() && !isDragged))
        return;
    const int word = wordAt(m_pressed.page, m_layout.toPage(m_pressed.page, event->pos() + offset()), true);
    if (word >= 0)
        select({m_pressed.page, m_pressed.anchor, word});
    ensureSeen(event->pos());
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint there = event->pos() + offset();
    const int page = m_layout.pageAt(there.y());
    const int word = page < 0 ? -1 : wordAt(page, m_layout.toPage(page, there), false);
    if (word >= 0)
        select({page, word, word});
}

/// Choosing goes on beyond the edge.
void PdfView::ensureSeen(QPoint at)
{
    constexpr int kStep = 24;
    if (at.y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - kStep);
    else if (at.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + kStep);
}

} // namespace beraad
