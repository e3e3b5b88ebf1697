// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace beraad {

/// What an import read but could not take over as it stood. None of it is a reason to refuse the source.
enum class NoteKind {
    UnreadValue, ///< a date, a number or a word of a closed list that is none; the member stays empty
    LeftOut, ///< something that the catalogue has no place for, such as a data service
    MadeUnique, ///< two things had the same id or code
    NewHolder, ///< a holder that the directory lacks
    HolderAssumed, ///< a data set names no holder
    MissingTarget, ///< a link to something that the source does not describe
    Loop, ///< a code that stands above itself
    Irregular, ///< not as the format asks, but plain enough to be read
    Count
};

/// The word for `--json`: `unread-value`.
QString nameOf(NoteKind kind);

/// The notes of one import: how many of each kind, and the first ones in full, so that a source in which everything is
/// odd costs no memory.
class ImportNotes {
public:
    static constexpr qsizetype kKept = 200;

    /// `where` as in every Problem: file:line.
    void add(NoteKind kind, const QString &where, const QString &message);
    /// Counted only, beyond those that are kept anyway.
    void addUntold(NoteKind kind, qint64 count) { m_counts[size_t(kind)] += count; }
    qint64 count(NoteKind kind) const { return m_counts[size_t(kind)]; }
    qint64 total() const;
    const std::vector<Problem> &kept() const { return m_kept; }
    bool operator==(const ImportNotes &) const = default;

private:
    std::array<qint64, size_t(NoteKind::Count)> m_counts{};
    std::vector<Problem> m_kept;
};

} // namespace beraad
