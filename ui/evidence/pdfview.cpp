// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pdfview.h"

#include "ui/evidence/pageimages.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kStep = 1.25; // of zooming
constexpr int kMostWordPages = 64; // pages whose words are kept

} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pdfView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

void PdfView::setFile(pdf::File *file, PageImages *images, int pages)
{
    m_file = file;
    m_images = images;
    m_labels.clear();
    m_words.clear();
    m_askedWords.clear();
    m_hits.clear();
    m_notes.clear();
    m_currentHit = -1;
    m_selection = {};
    m_page = -1;
    m_layout.setPageCount(file ? pages : 0);
    verticalScrollBar()->setValue(0);
    arrange();
    if (!file)
        return;
    connect(images, &PageImages::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(images, &PageImages::thumbnailArrived, viewport(), qOverload<>(&QWidget::update));
    askSizes(0);
    emit selectionChanged();
}

void PdfView::askSizes(int first)
{
    const int count = std::min(pdf::kMostPagesAtOnce, pageCount() - first);
    if (count <= 0)
        return;
    const auto urgency = first == 0 ? pdf::Urgency::Now : pdf::Urgency::Idle;
    m_file->ask(pdf::ask::Pages{first, count}, urgency, m_images, [this, first, count](const pdf::Answer &answer) {
        if (const auto *told = std::get_if<pdf::tell::Pages>(&answer)) {
            std::vector<QSizeF> sizes;
            for (size_t i = 0; i < told->pages.size(); ++i) {
                sizes.emplace_back(told->pages[i].width, told->pages[i].height);
                m_labels.insert(first + int(i), told->pages[i].label);
            }
            m_layout.setSizes(first, sizes);
            arrangeKeeping();
            emit labelsChanged();
        }
        askSizes(first + count);
    });
}

QString PdfView::labelOf(int page) const
{
    const QString label = m_labels.value(page);
    return label.isEmpty() ? QString::number(page + 1) : label;
}

void PdfView::askWords(int page)
{
    if (!m_file || m_words.contains(page) || m_askedWords.contains(page))
        return;
    m_askedWords.insert(
        page, m_file->ask(pdf::ask::Words{page}, pdf::Urgency::Soon, m_images, [this, page](const pdf::Answer &answer) {
            m_askedWords.remove(page);
            if (m_words.size() >= kMostWordPages)
                m_words.clear();
            auto &words = m_words[page]; // a page that failed has none
            if (const auto *told = std::get_if<pdf::tell::Words>(&answer))
                words = told->words;
            tell();
        }));
}

const std::vector<pdf::Word> *PdfView::wordsOf(int page) const
{
    const auto known = m_words.constFind(page);
    return known == m_words.cend() ? nullptr : &*known;
}

double PdfView::zoom() const
{
    return m_layout.scale() * kPointsPerInch / logicalDpiX();
}

void PdfView::setFit(PageFit fit)
{
    m_fit = fit;
    arrangeKeeping();
}

void PdfView::setZoom(double zoom)
{
    m_fit = PageFit::None;
    m_scale = zoom * logicalDpiX() / kPointsPerInch;
    arrangeKeeping();
}

void PdfView::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(kStep, steps));
}

/// The place in the middle of the view stays there.
void PdfView::arrangeKeeping()
{
    const int middle = viewport()->height() / 2;
    const int page = m_layout.pageAt(verticalScrollBar()->value() + middle);
    if (page < 0 || m_layout.page(page).isEmpty()) {
        arrange();
        return;
    }
    const QRect before = m_layout.page(page);
    const double share = double(verticalScrollBar()->value() + middle - before.top()) / before.height();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    arrange();
    const QRect after = m_layout.page(page);
    verticalScrollBar()->setValue(isAtTop ? 0 : int(after.top() + share * after.height()) - middle);
    horizontalScrollBar()->setValue((m_layout.size().width() - viewport()->width()) / 2);
}

void PdfView::arrange()
{
    if (m_isArranging)
        return;
    m_isArranging = true; // a scroll bar that comes or goes changes the size of the view
    m_layout.fit(m_fit, m_scale, viewport()->size());
    const QSize rest = m_layout.size() - viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, rest.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, rest.width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    m_isArranging = false;
    wantVisible();
    notePage();
    viewport()->update();
    emit zoomChanged();
}

QPoint PdfView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

std::vector<int> PdfView::visiblePages() const
{
    std::vector<int> pages;
    const auto [first, last] = m_layout.between(offset().y(), offset().y() + viewport()->height());
    for (int page = first; page <= last; ++page)
        pages.push_back(page);
    return pages;
}

void PdfView::notePage()
{
    const int page = m_layout.pageAt(offset().y() + viewport()->height() / 3);
    for (const int visible : visiblePages())
        askWords(visible);
    if (std::exchange(m_page, page) == page)
        return;
    tell();
    emit pageChanged(page);
}

/// For those who hear the page instead of seeing it.
void PdfView::tell()
{
    if (m_page < 0)
        return;
    setAccessibleName(tr("Page %1 of %2", "of a file").arg(labelOf(m_page)).arg(pageCount()));
    QString text;
    if (const auto *words = wordsOf(m_page))
        for (const pdf::Word &word : *words)
            text += word.endsLine ? word.text + u'\n' : word.text;
    setAccessibleDescription(text.left(pdf::kLongestText));
}

void PdfView::goTo(int page, const QRectF &place)
{
    if (page < 0 || page >= pageCount())
        return;
    const QRect whole = m_layout.page(page);
    if (place.isEmpty()) {
        verticalScrollBar()->setValue(whole.top() - (page == 0 ? whole.top() : 4));
        return;
    }
    const QRectF there = m_layout.toView(page, place);
    const QRectF seen(QPointF(offset()), QSizeF(viewport()->size()));
    if (seen.contains(there))
        return;
    verticalScrollBar()->setValue(int(there.center().y()) - viewport()->height() / 3);
    horizontalScrollBar()->setValue(int(there.center().x()) - viewport()->width() / 2);
}

void PdfView::setHits(const std::vector<pdf::Hit> &hits, int current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

void PdfView::setNotes(const std::vector<EvidenceNote> &notes)
{
    m_notes = notes;
    viewport()->update();
}

void PdfView::resizeEvent(QResizeEvent *)
{
    if (!m_isArranging)
        arrangeKeeping();
}

void PdfView::scrollContentsBy(int, int)
{
    if (m_isArranging)
        return;
    wantVisible();
    notePage();
    viewport()->update();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PdfView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    const auto scroll = [this](QAbstractSlider::SliderAction action) { verticalScrollBar()->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Space:
        return scroll(isShifted ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return scroll(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShifted)
            return extendSelection(event->key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isShifted)
            return extendSelection(
                lineStep(m_selection.page, m_selection.caret, event->key() == Qt::Key_Down ? 1 : -1));
        break;
    case Qt::Key_Escape:
        if (!m_selection.isEmpty())
            return clearSelection();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace beraad
