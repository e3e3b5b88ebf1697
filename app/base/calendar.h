// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace beraad {

/// The calendar day in Belgium at that instant: days of the law are Belgian days, whatever the machine is set to.
QDate dayInBelgium(const QDateTime &at);

/// A day off: its name in Dutch, and whether it is one that a body announced itself (a substitute or bridge day).
struct Holiday {
    QDate day;
    QString name;
    bool substitute = false;
    bool operator==(const Holiday &) const = default;
};

/// The days that count: Monday to Friday but for the ten public holidays (law of 4 January 1974; royal decree of
/// 18 April 1974, art. 1). Substitute days are a setting, because the law lets each body choose its own; none is
/// assumed. 11 July is a setting of Flemish bodies. See docs/decisions/002-belgian-holidays.md.
class WorkingDays {
public:
    struct Settings {
        bool flemishCommunityDay = false; ///< 11 July is no working day
        std::vector<QDate> extraDaysOff; ///< substitute and bridge days announced by the body
        bool operator==(const Settings &) const = default;
    };

    WorkingDays() = default;
    explicit WorkingDays(Settings settings)
        : m_settings(std::move(settings))
    {
    }

    /// The ten of the royal decree, in the order of the year.
    static std::vector<Holiday> publicHolidays(int year);
    /// These and what the settings add, in the order of the year.
    std::vector<Holiday> daysOff(int year) const;
    bool isWorkingDay(QDate day) const;
    /// The day that is `count` working days after `from`; `from` itself is not counted. `count` >= 0.
    QDate add(QDate from, int count) const;
    /// Working days after `from` up to and including `to`; 0 when `to` is not later.
    int between(QDate from, QDate to) const;

    const Settings &settings() const { return m_settings; }

private:
    Settings m_settings;
};

} // namespace beraad
