// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace beraad {

/// A typed setting: its key and what holds when nobody chose. Rooms declare theirs as constants:
///     const Setting<bool> kShowSolved{"requests/show-solved", false};
template <typename T> struct Setting {
    const char *key;
    T otherwise;

    T read(const QSettings &settings) const
    {
        return settings.value(QLatin1StringView(key), QVariant::fromValue(otherwise)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const
    {
        settings.setValue(QLatin1StringView(key), QVariant::fromValue(value));
    }
};

} // namespace beraad
