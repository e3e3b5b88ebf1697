// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdftext.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRectF>

#include <variant>

class QPainter;

namespace beraad {

/// What stands around the body of every page, and is the same on all of them.
struct PageFrame {
    QString runningTitle; ///< top left, on every page but the first
    QString runningPlace; ///< top right, idem
    QString footing; ///< bottom left
    QString fingerprint; ///< below it
    QString pageOf; ///< `page %1 of %2`, bottom right
    QString watermark; ///< across the page and in its head; empty: none
};

/// A4 pages as lists of marks. They are painted at the end, when it is known how many there are.
class PdfPages {
public:
    PdfPages();
    TextSetter &setter() { return m_setter; }
    const QRectF &body() const { return m_body; }
    qreal pageHeight() const { return m_page.height(); }
    int count() const { return static_cast<int>(m_pages.size()); }

    void startPage();
    void fill(const QRectF &area, QRgb colour);
    void text(const TextLine &line, QPointF topLeft);
    /// Lines below one another from `topLeft`.
    void text(const std::vector<TextLine> &lines, QPointF topLeft);

    /// The bytes of a PDF without metadata; once.
    QByteArray print(const PageFrame &frame);

private:
    struct Fill {
        QRectF area;
        QRgb colour;
    };
    struct Text {
        const QTextLayout *layout;
        int line;
        QPointF at;
    };
    using Marks = std::vector<std::variant<Fill, Text>>;

    void paint(QPainter &painter, const Marks &marks) const;
    void paintWatermark(QPainter &painter, const QString &word) const;
    void addFrame(int page, const PageFrame &frame);
    void addHead(const PageFrame &frame, bool isFirst);

    QBuffer m_buffer;
    QPdfWriter m_writer;
    TextSetter m_setter;
    QRectF m_page;
    QRectF m_body;
    std::vector<Marks> m_pages;
    Marks *m_current = nullptr; ///< of m_pages
};

} // namespace beraad
