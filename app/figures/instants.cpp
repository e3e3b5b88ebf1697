// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/instants.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct IsoText {
    QDate day;
    QTime time = QTime(0, 0);
    std::optional<int> offsetSeconds;
};

/// Takes digits and signs from the front of a text; a step that fails makes everything after it fail.
class Taking {
public:
    explicit Taking(QStringView text)
        : m_rest(text)
    {
    }
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            m_isSound = m_isSound && i < m_rest.size() && m_rest[i] >= u'0' && m_rest[i] <= u'9';
            if (m_isSound)
                value = value * 10 + (m_rest[i].unicode() - u'0');
        }
        if (m_isSound)
            m_rest = m_rest.sliced(digits);
        return value;
    }
    void sign(QChar wanted)
    {
        if (!take(wanted))
            m_isSound = false;
    }
    bool take(QChar wanted)
    {
        const bool isThere = m_isSound && !m_rest.isEmpty() && m_rest.front() == wanted;
        if (isThere)
            m_rest = m_rest.sliced(1);
        return isThere;
    }
    /// Milliseconds from a fraction of any length: some systems write microseconds.
    int fraction()
    {
        int value = 0;
        int digits = 0;
        while (m_isSound && !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            if (digits < 3)
                value = value * 10 + (m_rest.front().unicode() - u'0');
            ++digits;
            m_rest = m_rest.sliced(1);
        }
        m_isSound = m_isSound && digits > 0;
        for (int i = digits; i < 3; ++i)
            value *= 10;
        return value;
    }
    bool isAtEnd() const { return m_rest.isEmpty(); }
    bool isSound() const { return m_isSound; }

private:
    QStringView m_rest;
    bool m_isSound = true;
};

void takeTime(Taking &taking, IsoText &text)
{
    const int hour = taking.number(2);
    taking.sign(u':');
    const int minute = taking.number(2);
    const int second = taking.take(u':') ? taking.number(2) : 0;
    const int milliseconds = taking.take(u'.') || taking.take(u',') ? taking.fraction() : 0;
    text.time = QTime(hour, minute, second, milliseconds);
}

void takeZone(Taking &taking, IsoText &text)
{
    taking.take(u' ');
    if (taking.take(u'Z')) {
        text.offsetSeconds = 0;
        return;
    }
    const bool isWest = taking.take(u'-');
    if (!isWest)
        taking.sign(u'+');
    const int hours = taking.number(2);
    const int minutes = taking.isAtEnd() ? 0 : (taking.take(u':'), taking.number(2));
    text.offsetSeconds = (isWest ? -1 : 1) * (hours * 60 + minutes) * 60;
}

std::optional<IsoText> readIso(QStringView written)
{
    IsoText text;
    Taking taking(written);
    const int year = taking.number(4);
    const QChar separator = taking.take(u'/') ? u'/' : u'-';
    if (separator == u'-')
        taking.sign(u'-');
    const int month = taking.number(2);
    taking.sign(separator);
    const int day = taking.number(2);
    text.day = QDate(year, month, day);
    if (!taking.isAtEnd()) {
        if (!taking.take(u'T'))
            taking.sign(u' ');
        takeTime(taking, text);
    }
    if (taking.isSound() && !taking.isAtEnd())
        takeZone(taking, text);
    const bool isWhole = taking.isSound() && taking.isAtEnd() && text.day.isValid() && text.time.isValid();
    return isWhole ? std::optional(text) : std::nullopt;
}

ReadInstant inZone(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime at(day, time, zone, QDateTime::TransitionResolution::Reject);
    if (at.isValid())
        return {instantOf(at), false, {}};
    const QDateTime earlier(day, time, zone, QDateTime::TransitionResolution::PreferBefore);
    // In the hour that comes twice the resolution gives one that reads as written; in the one that is skipped it moves.
    if (earlier.isValid() && earlier.time() == time)
        return {instantOf(earlier), false, {}};
    return {{}, false, u"a time that the clock skipped in "_s + QString::fromUtf8(zone.id())};
}

} // namespace

ReadInstant readInstant(const QString &text, const TimeReading &reading)
{
    const QString written = text.trimmed();
    if (!reading.format.isEmpty()) {
        const QDateTime read = QDateTime::fromString(written, reading.format, QTimeZone::UTC);
        if (!read.isValid())
            return {{}, false, u"expected a time written as "_s + reading.format};
        const bool isZoned = reading.format.endsWith(u't');
        return isZoned ? ReadInstant{instantOf(read), true, {}} : inZone(read.date(), read.time(), reading.zone);
    }
    const auto iso = readIso(written);
    if (!iso)
        return {{}, false, u"expected a time such as 2026-11-22 14:30:00+01:00"_s};
    if (iso->offsetSeconds) {
        const QDateTime utc(iso->day, iso->time, QTimeZone::UTC);
        return {instantOf(utc) - qint64{*iso->offsetSeconds} * 1000, true, {}};
    }
    return inZone(iso->day, iso->time, reading.zone);
}

} // namespace beraad
