// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace beraad {

/// An entry of the outline of a document.
struct PdfBookmark {
    QString title;
    int level = 1; ///< 1 is the highest
    int page = 0; ///< from 0
    qreal top = 0; ///< points from the upper edge
    bool operator==(const PdfBookmark &) const = default;
};

/// What a viewer, an archive or a screen reader asks of a document before its pages.
struct PdfMetadata {
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString language; ///< BCP 47: `nl-BE`
    QDateTime created;
    QDateTime changed;
    std::vector<PdfBookmark> bookmarks;
};

/// The bytes, or why there are none. Kept apart from pdfmetadata.h because the headers of qpdf do not compile as C++23
/// with clang 19 and libstdc++ 14: pdfdescribing.cpp is C++20 and sees neither Result nor any header that does.
struct PdfDescribed {
    QByteArray bytes;
    QString problem;
};
PdfDescribed describePdf(const QByteArray &pdf, const PdfMetadata &metadata);

} // namespace beraad
