// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a workspace that are about attached files, and what is noted beside them.
#include "store/attachments.h"
#include "store/evidencenotes.h"
#include "store/workspaceprivate.h"

namespace beraad {

Result<AttachmentId> Workspace::storeAttachment(QIODevice &content, const PersonId &holder, const QDateTime &now,
                                                const std::function<bool(qint64, qint64)> &progress)
{
    return atDoor(
        [&] { return attachments::store(m_p->writable(), content, holder, now, m_p->attachmentLimit, progress); });
}

Result<QByteArray> Workspace::attachment(const AttachmentId &id) const
{
    return atDoor([&] { return attachments::read(m_p->database(), id); });
}

Result<std::vector<AttachmentId>> Workspace::missingAttachments(const std::vector<AttachmentId> &wanted) const
{
    return atDoor([&] { return attachments::missing(m_p->database(), wanted); });
}

Result<bool> Workspace::holdsAttachment(const PersonId &person, const AttachmentId &id) const
{
    return atDoor([&] { return attachments::isHeldBy(m_p->database(), person, id); });
}

Result<TidyReport> Workspace::tidyAttachments(const QDateTime &since)
{
    return atDoor([&] { return attachments::tidy(m_p->writable(), since); });
}

Result<void> Workspace::saveEvidenceNote(const EvidenceNote &note)
{
    return atDoor([&] { evidencenotes::save(m_p->writable(), note); });
}

Result<void> Workspace::removeEvidenceNote(const QString &id)
{
    return atDoor([&] { evidencenotes::remove(m_p->writable(), id); });
}

Result<std::vector<EvidenceNote>> Workspace::evidenceNotes(const AttachmentId &attachment) const
{
    return atDoor([&] { return evidencenotes::on(m_p->database(), attachment); });
}

} // namespace beraad
