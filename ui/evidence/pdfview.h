// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdffile.h"
#include "store/rows.h"
#include "ui/evidence/pagelayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>

namespace beraad {

class PageImages;
struct PageTile;

/// Words of one page that are chosen, from the first to the last.
struct PageSelection {
    int page = -1; ///< -1: nothing is chosen
    int anchor = 0; ///< where choosing began
    int caret = 0;
    bool isEmpty() const { return page < 0; }
    bool operator==(const PageSelection &) const = default;
};

/// The pages of a PDF below each other. Nothing here waits: what has not arrived is painted when it does.
class PdfView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// nullptr: nothing is shown. The file and its images outlive what is shown of them.
    void setFile(pdf::File *file, PageImages *images, int pages);
    int pageCount() const { return m_layout.count(); }
    int page() const { return m_page; }
    void goTo(int page, const QRectF &place = {}); ///< in points; empty: its beginning
    /// Every page in sight is drawn, or it is said why not.
    bool isSettled() const;
    QString labelOf(int page) const; ///< what is printed on it, else its number

    PageFit fit() const { return m_fit; }
    double zoom() const; ///< 1: as large as on paper
    void setFit(PageFit fit);
    void setZoom(double zoom);
    void zoomBy(int steps);

    void setHits(const std::vector<pdf::Hit> &hits, int current);
    void setNotes(const std::vector<EvidenceNote> &notes);
    QString selectedText() const;
    std::vector<QRectF> selectedBoxes() const;
    int selectedPage() const { return m_selection.page; }
    void clearSelection();
    void selectPage();

signals:
    void pageChanged(int page);
    void zoomChanged();
    void selectionChanged();
    void labelsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askSizes(int first);
    void askWords(int page);
    const std::vector<pdf::Word> *wordsOf(int page) const; ///< nullptr: not there yet
    void arrange();
    void arrangeKeeping();
    void notePage();
    void tell();
    QPoint offset() const;
    std::vector<int> visiblePages() const;
    void paintPage(QPainter &painter, int page);
    void paintTiles(QPainter &painter, int page);
    void paintMarks(QPainter &painter, int page);
    void paintBoxes(QPainter &painter, int page, const std::vector<QRectF> &boxes, const QColor &colour);
    void wantVisible();
    std::vector<PageTile> tilesInSight(int page) const;
    QRectF placeOf(const PageTile &tile) const; ///< in the whole
    int wordAt(int page, const QPointF &points, bool nearest) const;
    void select(const PageSelection &selection);
    void extendSelection(int words);
    std::pair<int, int> chosen() const;
    int lineStep(int page, int word, int direction) const;
    void ensureSeen(QPoint at);

    QPointer<pdf::File> m_file;
    QPointer<PageImages> m_images;
    PageLayout m_layout;
    PageFit m_fit = PageFit::Width;
    double m_scale = 1; ///< for PageFit::None
    int m_page = -1;
    QHash<int, QString> m_labels;
    QHash<int, std::vector<pdf::Word>> m_words;
    QHash<int, quint32> m_askedWords;
    PageSelection m_selection;
    PageSelection m_pressed; ///< where the mouse went down
    QPoint m_pressedAt;
    std::vector<pdf::Hit> m_hits;
    int m_currentHit = -1;
    std::vector<EvidenceNote> m_notes;
    bool m_isArranging = false;
};

} // namespace beraad
