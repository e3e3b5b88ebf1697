// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdffile.h"

#include <QCache>
#include <QHash>
#include <QImage>

namespace beraad {

/// Which part of which page, how large.
struct PageTile {
    int page = 0;
    int scale = 0; ///< thousandths of a pixel of the screen for a point
    QRect part; ///< empty: the whole page
    bool operator==(const PageTile &) const = default;
    friend size_t qHash(const PageTile &tile, size_t seed = 0)
    {
        return qHashMulti(seed, tile.page, tile.scale, tile.part.x(), tile.part.y());
    }
};

/// Images of pages, asked for when they are wanted and kept as far as memory is allowed for them.
class PageImages final : public QObject {
    Q_OBJECT

public:
    explicit PageImages(pdf::File &file, QObject *parent = nullptr);

    /// Null while it is not there; then it is on its way, unless it failed.
    QImage image(const PageTile &tile, pdf::Urgency urgency);
    /// Small, and not forgotten for large ones.
    QImage thumbnail(int page, double scale);
    /// What is not among these is not wanted any more.
    void keepOnly(const std::vector<PageTile> &wanted);
    bool has(const PageTile &tile) const { return m_images.contains(tile); }
    std::optional<pdf::Fault> faultOf(int page) const;
    void forgetFaults() { m_faults.clear(); }
    /// The parts of a page at a scale: one while it is small enough.
    static std::vector<QRect> partsOf(QSize page);

    static constexpr qsizetype kMemory = qsizetype{96} << 20; ///< bytes of images
    static constexpr qsizetype kThumbnailMemory = qsizetype{16} << 20;
    qsizetype usedMemory() const { return m_images.totalCost() + m_thumbnails.totalCost(); }

signals:
    void arrived(int page);
    void thumbnailArrived(int page);

private:
    void request(const PageTile &tile, pdf::Urgency urgency, bool isThumbnail);

    pdf::File &m_file;
    QCache<PageTile, QImage> m_images{kMemory};
    QCache<PageTile, QImage> m_thumbnails{kThumbnailMemory};
    QHash<PageTile, quint32> m_asked;
    QHash<PageTile, quint32> m_askedThumbnails;
    QHash<int, pdf::Fault> m_faults;
};

} // namespace beraad
