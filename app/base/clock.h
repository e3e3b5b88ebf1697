// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace beraad {

/// Where time comes from. Nothing but SystemClock asks the machine.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    QDate today() const; ///< the calendar day in Belgium (Europe/Brussels)
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is set: for tests and for replaying the demo.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at)
        : m_at(std::move(at))
    {
    }
    QDateTime now() const override { return m_at; }
    void set(QDateTime at) { m_at = std::move(at); }

private:
    QDateTime m_at;
};

/// The demo workspace runs ahead of the machine by whole days, so that a way of months can be walked in an hour.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(const Clock &base)
        : m_base(&base)
    {
    }
    QDateTime now() const override { return m_base->now().addDays(m_days); }
    int days() const { return m_days; }
    void setDays(int days) { m_days = days; }

private:
    const Clock *m_base;
    int m_days = 0;
};

/// Where chance comes from: new identifiers.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QString next() = 0;
};

class RandomIds final : public IdSource {
public:
    QString next() override;
};

/// `prefix-1`, `prefix-2`, …: for tests and the demo, so that two runs give the same workspace.
class CountedIds final : public IdSource {
public:
    explicit CountedIds(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }
    QString next() override;

private:
    QString m_prefix;
    int m_count = 0;
};

} // namespace beraad
