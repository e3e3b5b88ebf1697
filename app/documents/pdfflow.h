// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfmetadata.h"
#include "documents/pdfpage.h"

namespace beraad {

/// Sets blocks below one another, page after page. A heading waits until the first part of what follows fits below it.
class PdfFlow {
public:
    explicit PdfFlow(PdfPages &pages)
        : m_pages(pages)
        , m_y(pages.body().top())
    {
    }

    /// Level 1 starts with a rule; all levels become bookmarks.
    void heading(int level, const QString &text);
    void text(const TextBlock &block);
    /// A sentence that introduces what follows, and waits for it as a heading does.
    void lead(const TextBlock &block);
    /// Blank space in points; none at the top of a page.
    void gap(qreal height);
    /// Places what is still waiting.
    void finish();

    PdfPages &pages() { return m_pages; }
    TextSetter &setter() { return m_pages.setter(); }
    qreal left() const { return m_pages.body().left(); }
    qreal width() const { return m_pages.body().width(); }
    qreal y() const { return m_y; }
    qreal room() const { return m_pages.body().bottom() - m_y; }
    qreal pageRoom() const { return m_pages.body().height(); }
    bool isAtTop() const { return m_y <= m_pages.body().top(); }
    /// Makes sure that `height` fits below the waiting headings, on a new page if need be, and places them.
    void reserve(qreal height);
    void startPage();
    void advance(qreal height) { m_y += height; }
    const std::vector<PdfBookmark> &bookmarks() const { return m_bookmarks; }

private:
    struct Heading {
        int level; ///< 0: a lead, which is no bookmark
        QString title;
        std::vector<TextLine> lines;
    };
    qreal heightOfWaiting() const;
    void place(const Heading &heading);

    PdfPages &m_pages;
    qreal m_y;
    std::vector<Heading> m_waiting;
    std::vector<PdfBookmark> m_bookmarks;
};

} // namespace beraad
