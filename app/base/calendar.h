// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace beraad {

/// A day off: the legal name in Dutch, and whether it stands in for a holiday that fell on a Sunday.
struct Holiday {
    QDate day;
    QString name;
    bool substitute = false;
    bool operator==(const Holiday &) const = default;
};

/// The days that count. Belgian federal public holidays by the law of 4 January 1974 on public holidays and the royal decree of 18 April 1974 (art. 1:
/// ten days), substitute days as set by the caller (the law leaves the choice of the substitute day to the employer,
/// so it is a setting, with the federal administration's custom as the default), and 11 July as a setting of Flemish bodies.
class WorkingDays {
public:
    struct Settings {
        bool flemishCommunityDay = false; ///< 11 July is no working day
        std::vector<QDate> extraDaysOff;  ///< substitute and bridge days announced by the body
        bool operator==(const Settings &) const = default;
    };

    WorkingDays() = default;
    explicit WorkingDays(Settings settings) : m_settings(std::move(settings)) {}

    static std::vector<Holiday> publicHolidays(int year);
    bool isWorkingDay(QDate day) const;
    /// The day that is `count` working days after `from`; `from` itself is not counted. `count` >= 0.
    QDate add(QDate from, int count) const;
    /// Working days after `from` up to and including `to`; 0 when `to` is not later.
    int between(QDate from, QDate to) const;

private:
    Settings m_settings;
};

} // namespace beraad
