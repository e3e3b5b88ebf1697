// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pageimages.h"

#include <algorithm>

namespace beraad {

namespace {

constexpr int kWholePixels = 4'000'000; // up to here a page is one image: drawing parts reads the page for each
constexpr int kPart = 1536;

} // namespace

PageImages::PageImages(pdf::File &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

std::vector<QRect> PageImages::partsOf(QSize page)
{
    if (qint64(page.width()) * page.height() <= kWholePixels
        && std::max(page.width(), page.height()) <= pdf::kLongestSide)
        return {QRect()};
    std::vector<QRect> parts;
    for (int y = 0; y < page.height(); y += kPart)
        for (int x = 0; x < page.width(); x += kPart)
            parts.emplace_back(x, y, std::min(kPart, page.width() - x), std::min(kPart, page.height() - y));
    return parts;
}

QImage PageImages::image(const PageTile &tile, pdf::Urgency urgency)
{
    if (const QImage *known = m_images.object(tile))
        return *known;
    request(tile, urgency, false);
    return {};
}

QImage PageImages::thumbnail(int page, double scale)
{
    const PageTile tile{page, int(scale * 1000), {}};
    if (const QImage *known = m_thumbnails.object(tile))
        return *known;
    request(tile, pdf::Urgency::Idle, true);
    return {};
}

void PageImages::request(const PageTile &tile, pdf::Urgency urgency, bool isThumbnail)
{
    auto &asked = isThumbnail ? m_askedThumbnails : m_asked;
    if (asked.contains(tile) || m_faults.contains(tile.page))
        return;
    const pdf::ask::Render render{tile.page, tile.scale / 1000.0, tile.part};
    asked.insert(tile, m_file.ask(render, urgency, this, [this, tile, isThumbnail](const pdf::Answer &answer) {
        (isThumbnail ? m_askedThumbnails : m_asked).remove(tile);
        if (const auto *drawn = std::get_if<pdf::tell::Rendered>(&answer)) {
            auto &cache = isThumbnail ? m_thumbnails : m_images;
            cache.insert(tile, new QImage(drawn->image), drawn->image.sizeInBytes());
        } else if (const auto *failed = std::get_if<pdf::tell::Failed>(&answer)) {
            m_faults.insert(tile.page, failed->fault);
        }
        isThumbnail ? emit thumbnailArrived(tile.page) : emit arrived(tile.page);
    }));
}

void PageImages::keepOnly(const std::vector<PageTile> &wanted)
{
    erase_if(m_asked, [&](auto it) {
        const bool isWanted = std::ranges::contains(wanted, it.key());
        if (!isWanted)
            m_file.cancel(it.value());
        return !isWanted;
    });
}

std::optional<pdf::Fault> PageImages::faultOf(int page) const
{
    const auto known = m_faults.constFind(page);
    return known == m_faults.cend() ? std::nullopt : std::optional(*known);
}

} // namespace beraad
