// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/desk.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace beraad {

/// A desk on a workspace that knows the bodies, the committees and the people of the demo, and nothing else: no
/// catalogue, no draft, no dossier. Its day can be moved, as in the demo.
class FreshDesk {
public:
    /// Empty when it could be made; else why not.
    QString open()
    {
        auto workspace = Workspace::create(path());
        if (!workspace)
            return toPlainText(workspace.error());
        const auto directory = shippedDirectory();
        const auto committees = shippedCommittees();
        const auto people = demoPeople();
        if (!directory || !committees || !people)
            return QStringLiteral("what ships with the program cannot be read");
        if (!(*workspace)->saveOrganisations(directory->all()) || !(*workspace)->saveCommittees(*committees)
            || !(*workspace)->savePersons(*people))
            return QStringLiteral("the workspace cannot be filled");
        auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
        if (!desk)
            return toPlainText(desk.error());
        m_desk = std::move(*desk);
        const auto marked = m_desk->markAsDemo();
        return marked ? QString() : toPlainText(marked.error());
    }
    void close() { m_desk.reset(); }
    Desk &desk() { return *m_desk; }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("way.beraad")); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{QStringLiteral("way")};
    std::unique_ptr<Desk> m_desk;
};

} // namespace beraad
