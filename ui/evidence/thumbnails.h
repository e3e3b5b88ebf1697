// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include <functional>

namespace beraad {

class PageImages;

/// Small pictures of all pages, each asked for when it comes in sight.
class Thumbnails final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// `labelOf` says what is printed on a page.
    void setPages(PageImages *images, int count, std::function<QString(int)> labelOf);
    void labelsChanged();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr double kScale = 0.2; ///< pixels for a point
    static constexpr int kWidth = 124; ///< of the room for a picture
    static constexpr int kHeight = 170;

private:
    QPointer<PageImages> m_images;
    int m_count = 0;
    std::function<QString(int)> m_labelOf;
};

} // namespace beraad
