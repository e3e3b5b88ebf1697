// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFile>
#include <QMap>
#include <QSet>

namespace beraad {

/// The public holidays of 2018 to 2032 as they were written out by hand, by year; empty when the list cannot be read.
inline QMap<int, QSet<QDate>> publishedHolidays()
{
    QMap<int, QSet<QDate>> years;
    QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/tests/base/holidays-2018-2032.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return years;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        for (const QByteArray &word : line.split(' ')) {
            const QDate day = QDate::fromString(QString::fromLatin1(word), Qt::ISODate);
            years[day.year()].insert(day);
        }
    }
    return years;
}

} // namespace beraad
