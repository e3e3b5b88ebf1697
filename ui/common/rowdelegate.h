// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/spacing.h"
#include "ui/common/status.h"

#include <QStyledItemDelegate>

namespace beraad {

/// A row of two lines: icon, title and subtitle at the left; a chip or a soft text at the right. Used by every list, so
/// that all lists look alike. Models give the parts under these roles; missing parts take no room.
class RowDelegate : public QStyledItemDelegate {
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        IconNameRole = Qt::UserRole + 100, ///< QString, a name of resources/icons
        IconToneRole, ///< int(Tone)
        SubtitleRole, ///< QString
        ChipRole, ///< QVariant::fromValue(StatusLook)
        TrailingRole, ///< QString, soft, right of the title
        BarRole, ///< QVariant::fromValue(std::vector<TrackSegment>), on a line of its own
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    /// Room at the left and right of a row; a list that fills a page takes that of the page.
    void setInset(int inset) { m_inset = inset; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_inset = space::kMedium;
};

} // namespace beraad

Q_DECLARE_METATYPE(beraad::StatusLook)
