// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>
#include <QSet>
#include <QtEndian>

namespace beraad {

/// What an X server without a screen would show, out of the file it keeps its picture in (X Window Dump, 32 bits a
/// pixel). Null when the file holds no such picture.
inline QImage frameOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray dump = file.readAll();
    constexpr qsizetype kHeader = 100;
    if (dump.size() < kHeader)
        return {};
    const auto field
        = [&dump](int number) { return qsizetype(qFromBigEndian<quint32>(dump.constData() + 4 * number)); };
    const qsizetype start = field(0) + 12 * field(19); // the header with its name, then the colours
    const qsizetype width = field(4);
    const qsizetype height = field(5);
    const qsizetype lineBytes = field(12);
    if (field(11) != 32 || lineBytes < 4 * width || dump.size() < start + lineBytes * height)
        return {};
    const QImage picture(reinterpret_cast<const uchar *>(dump.constData() + start), int(width), int(height), lineBytes,
                         QImage::Format_RGB32);
    return picture.copy();
}

/// How many colours it has, looked at every few pixels.
inline qsizetype coloursIn(const QImage &picture)
{
    constexpr int kStep = 3;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += kStep)
        for (int x = 0; x < picture.width(); x += kStep)
            colours << picture.pixel(x, y);
    return colours.size();
}

/// The part of it that has one colour, looked at every few pixels.
inline double shareOf(QRgb colour, const QImage &picture)
{
    constexpr int kStep = 3;
    qsizetype same = 0;
    qsizetype all = 0;
    for (int y = 0; y < picture.height(); y += kStep)
        for (int x = 0; x < picture.width(); x += kStep, ++all)
            same += picture.pixel(x, y) == colour ? 1 : 0;
    return all == 0 ? 0 : double(same) / double(all);
}

} // namespace beraad
