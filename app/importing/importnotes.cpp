// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importnotes.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad {

QString nameOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::UnreadValue:
        return u"unread-value"_s;
    case NoteKind::LeftOut:
        return u"left-out"_s;
    case NoteKind::MadeUnique:
        return u"made-unique"_s;
    case NoteKind::NewHolder:
        return u"new-holder"_s;
    case NoteKind::HolderAssumed:
        return u"holder-assumed"_s;
    case NoteKind::MissingTarget:
        return u"missing-target"_s;
    case NoteKind::Loop:
        return u"loop"_s;
    case NoteKind::Irregular:
        return u"irregular"_s;
    case NoteKind::Count:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

void ImportNotes::add(NoteKind kind, const QString &where, const QString &message)
{
    ++m_counts[size_t(kind)];
    if (std::ssize(m_kept) < kKept)
        m_kept.push_back({where, message});
}

qint64 ImportNotes::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

} // namespace beraad
