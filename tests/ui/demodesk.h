// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/demo.h"
#include "desk/desk.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace beraad {

/// A desk on a fresh demo workspace that stands still on one day.
class DemoDesk {
public:
    /// Empty when the demo could be made; else why not.
    QString open()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.beraad"));
        if (const auto made = createDemo(path, m_clock); !made)
            return toPlainText(made.error());
        auto workspace = Workspace::open(path);
        if (!workspace)
            return toPlainText(workspace.error());
        auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
        if (!desk)
            return toPlainText(desk.error());
        m_desk = std::move(*desk);
        return {};
    }
    Desk &desk() { return *m_desk; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{QStringLiteral("test")};
    std::unique_ptr<Desk> m_desk;
};

} // namespace beraad
