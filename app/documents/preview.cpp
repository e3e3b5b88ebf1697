// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<std::vector<QImage>> previewPages(const QByteArray &pdf, double dpi, int maxPages)
{
    if (dpi < 10 || dpi > 1200)
        return refuse(ErrorCode::DocumentFailed, {},
                      u"A preview is drawn at 10 to 1200 dots per inch, not %1"_s.arg(dpi));
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return refuse(ErrorCode::DocumentFailed, {}, u"This is not a PDF that can be shown"_s);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    std::vector<QImage> pages;
    for (int i = 0; i < std::min(document->numPages(), maxPages); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        const QImage image = page ? page->renderToImage(dpi, dpi) : QImage();
        if (image.isNull())
            return refuse(ErrorCode::DocumentFailed, {QString::number(i + 1)}, u"Page %1 cannot be drawn"_s.arg(i + 1));
        pages.push_back(image);
    }
    return pages;
}

} // namespace beraad
