// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace beraad {

/// One line of tests/house/rooms.txt.
struct RoomRule {
    QStringList
        rooms; ///< with their top folder; `app` stands for all of app/ but its command line, `ui` for all of ui/
    QStringList libraries;
};

/// What one source file includes.
struct Include {
    QString path;
    int line = 0;
    bool isQuoted = false;
};

/// A class or struct that every file of the program could name.
struct Definition {
    QString name; ///< with its namespace: `beraad::Line`
    QString path;
    int line = 0;
};

/// The table of the arrows, by room. Lines that cannot be read are in `faults`.
struct RoomTable {
    QMap<QString, RoomRule> rules;
    QStringList faults;
};

/// Who owns a header that is included in angle brackets: `QtCore`, `sqlite3`, …; empty for the standard library.
QString libraryOf(const QString &header);

RoomTable readRoomTable(const QString &text);
std::vector<Include> includesOf(const QString &source);
/// The room of a path below the root: `app/base`, `ui/common`; `ui` for ui/main.cpp.
QString roomOf(const QString &path);
/// Every arrow of one file that its room may not have, as `path:line: reason`.
QStringList forbiddenArrows(const QString &root, const QString &path, const QString &source, const RoomTable &table);
/// Lines that ask the machine for the time instead of a Clock.
QStringList readingsOfTheMachineClock(const QString &path, const QString &source);
/// Lines that cite a law in a text of the program: that belongs into data, with its source and evidence.
QStringList lawsInTexts(const QString &path, const QString &source);
/// Classes and structs defined at namespace level; those in an anonymous namespace or in another type stay among
/// themselves and are left out.
std::vector<Definition> definitionsOf(const QString &path, const QString &source);
/// Names that stand for two things: the linker keeps one of them without a word, and the program crashes.
QStringList namesUsedTwice(const std::vector<Definition> &definitions);
/// Source files below a folder, relative to the root, sorted.
QStringList sourcesBelow(const QString &root, const QString &folder);
QString contentsOf(const QString &path);

} // namespace beraad
