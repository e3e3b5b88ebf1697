// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachments.h"
#include "desk/desk.h"

namespace beraad {

/// The files that answers name, and the notes beside them. Who may read a file: whoever may read the answer that names
/// it, and nobody who merely knows its fingerprint.
class EvidenceDesk {
public:
    explicit EvidenceDesk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// The content of a file that the draft or dossier names in an answer that the current person may read. Of a draft:
    /// only its owner, who must have had the file, or see a dossier from which the answer was taken over.
    Result<QByteArray> attachment(const DossierId &id, const AttachmentId &content) const;
    /// The same question without reading it; the workspace then gives the content in any thread.
    Result<void> mayReadAttachment(const DossierId &id, const AttachmentId &content) const;
    /// Whether answers of the request may name these files: refused when the person never had one of them.
    Result<void> mayName(const std::vector<FileAnswer> &files, const Request &request) const;
    Result<std::vector<FileAnswer>> missingFilesOf(const Request &request) const;
    /// Takes those files of the request into the workspace that stand in the folder, whatever they are called there.
    Result<FilesMoved> takeFiles(const Request &request, const QString &folder);
    /// Writes the files of a request into a folder; what stands there already is left alone and gets company.
    Result<FilesMoved> writeFiles(const Request &request, const DossierId &id, const QString &folder) const;

    /// Beside a file that the person may read: the person's own, and those for a body that the person speaks for.
    Result<std::vector<EvidenceNote>> notesOn(const DossierId &id, const AttachmentId &content) const;
    /// As the current person, now; one without an id is new. Only one's own can be changed or removed.
    Result<EvidenceNote> saveNote(const DossierId &id, const EvidenceNote &note);
    Result<void> removeNote(const DossierId &id, const EvidenceNote &note);

private:
    Result<bool> mayReadAnswered(const DossierId &id, const AttachmentId &content) const;
    /// Or it is not in the workspace, so that naming it opens nothing.
    Result<bool> hadContent(const AttachmentId &content, const Request &request) const;
    Result<void> mayReadInDraft(const Draft &draft, const AttachmentId &content) const;

    Desk &m_desk;
};

} // namespace beraad
