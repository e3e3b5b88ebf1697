// SPDX-License-Identifier: GPL-3.0-or-later
// Notes beside a file: read by the people of the body for which they were made, changed by the one who made them.
#include "desk/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<std::vector<EvidenceNote>> Desk::notesOn(const DossierId &id, const AttachmentId &content) const
{
    if (auto may = mayReadAttachment(id, content); !may)
        return std::unexpected(may.error());
    return m_workspace->evidenceNotes(content).transform([this](std::vector<EvidenceNote> notes) {
        std::erase_if(notes, [this](const EvidenceNote &note) {
            return note.person != m_person.id && !m_person.speaksFor(note.organisation);
        });
        return notes;
    });
}

Result<EvidenceNote> Desk::saveNote(const DossierId &id, const EvidenceNote &note)
{
    const auto visible = notesOn(id, note.attachment);
    if (!visible)
        return std::unexpected(visible.error());
    const bool isOfOther = !note.id.isEmpty() && !std::ranges::any_of(*visible, [&](const EvidenceNote &known) {
        return known.id == note.id && known.person == m_person.id;
    });
    if (isOfOther || (!note.organisation.isEmpty() && !m_person.speaksFor(note.organisation)))
        return refuse(ErrorCode::NotPermitted, {}, u"a note is changed by the person who made it"_s);
    EvidenceNote kept = note;
    kept.id = note.id.isEmpty() ? m_ids->next() : note.id;
    kept.person = m_person.id;
    kept.changed = m_clock.now();
    return m_workspace->saveEvidenceNote(kept).transform([&] { return kept; });
}

Result<void> Desk::removeNote(const DossierId &id, const EvidenceNote &note)
{
    const auto visible = notesOn(id, note.attachment);
    if (!visible)
        return std::unexpected(visible.error());
    const auto known = std::ranges::find(*visible, note.id, &EvidenceNote::id);
    if (known == visible->end())
        return refuse(ErrorCode::NotFound, {note.id}, u"there is no note %1"_s.arg(note.id));
    if (known->person != m_person.id)
        return refuse(ErrorCode::NotPermitted, {}, u"a note is removed by the person who made it"_s);
    return m_workspace->removeEvidenceNote(note.id);
}

} // namespace beraad
