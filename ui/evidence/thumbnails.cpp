// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/thumbnails.h"

#include "ui/common/palette.h"
#include "ui/evidence/pageimages.h"

#include <QPainter>
#include <QPixmap>

namespace beraad {

namespace {

/// Paper with an edge, so that it stands out from a list that is white too; blank while it is not drawn.
QPixmap framed(const QImage &page)
{
    QPixmap picture(Thumbnails::kWidth, Thumbnails::kHeight);
    if (page.isNull())
        picture.fill(Qt::white);
    else
        picture = QPixmap::fromImage(page.scaled(picture.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    QPainter painter(&picture);
    painter.setPen(coloursOf(Scheme::Light).outline);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace

void Thumbnails::setPages(PageImages *images, int count, std::function<QString(int)> labelOf)
{
    beginResetModel();
    m_images = images;
    m_count = images ? count : 0;
    m_labelOf = std::move(labelOf);
    endResetModel();
    if (images)
        connect(images, &PageImages::thumbnailArrived, this, [this](int page) {
            if (page < m_count)
                emit dataChanged(index(page), index(page), {Qt::DecorationRole});
        });
}

void Thumbnails::labelsChanged()
{
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1), {Qt::DisplayRole});
}

int Thumbnails::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant Thumbnails::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_labelOf(index.row());
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(m_labelOf(index.row()));
    case Qt::DecorationRole: {
        const QImage image = m_images ? m_images->thumbnail(index.row(), kScale) : QImage();
        return framed(image);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignHCenter);
    default:
        return {};
    }
}

} // namespace beraad
