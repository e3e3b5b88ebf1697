// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/trackprinting.h"

#include "ui/common/format.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/requests/lanepainting.h"
#include "ui/requests/tracksview.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace beraad {

namespace {

constexpr int kWidth = 1500; ///< of the lanes, as on a wide screen
constexpr int kHeadline = 48;

/// In the pixels of the lanes: points would be those of the printer.
QFont inPixels(TextRole role, int size)
{
    QFont font = fontFor(role);
    font.setPixelSize(size);
    return font;
}

} // namespace

bool printTracks(QPagedPaintDevice &device, const QString &title, std::vector<Lane> lanes, QDate today)
{
    QPageLayout layout = device.pageLayout();
    layout.setOrientation(QPageLayout::Landscape);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    TracksView view;
    view.setPalette(paletteOf(Scheme::Light));
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(kWidth, axisHeight() + int(lanes.size()) * laneHeight() + space::kSmall);
    view.show(std::move(lanes), today);
    view.selectionModel()->clear();
    view.ensurePolished();
    const QRect page = painter.viewport();
    const double scale = std::min(double(page.width()) / kWidth, double(page.height()) / (view.height() + kHeadline));
    painter.scale(scale, scale);
    painter.setPen(paletteOf(Scheme::Light).color(QPalette::WindowText));
    painter.setFont(inPixels(TextRole::Heading, 22));
    painter.drawText(QRect(0, 0, kWidth, kHeadline), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(inPixels(TextRole::Small, 15));
    painter.drawText(QRect(0, 0, kWidth, kHeadline), Qt::AlignRight | Qt::AlignVCenter, format::longDay(today));
    painter.translate(0, kHeadline);
    view.render(&painter, {}, {}, QWidget::DrawChildren | QWidget::DrawWindowBackground);
    return painter.end();
}

} // namespace beraad
