// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace beraad {

QDate Clock::today() const
{
    static const QTimeZone brussels("Europe/Brussels");
    return brussels.isValid() ? now().toTimeZone(brussels).date() : now().toLocalTime().date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString RandomIds::next()
{
    // Twelve characters that can be read over the telephone (no i, l, o, u): 60 random bits.
    static constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    quint64 bits = QRandomGenerator::system()->generate64();
    QString id;
    for (int i = 0; i < 12; ++i, bits >>= 5)
        id += QLatin1Char(kAlphabet[bits & 31]);
    return id;
}

QString CountedIds::next()
{
    return QStringLiteral("%1-%2").arg(m_prefix).arg(++m_count);
}

} // namespace beraad
