// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/evidencedesk.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool names(const Request &request, const AttachmentId &content)
{
    return std::ranges::contains(filesOf(request), content, &FileAnswer::content);
}

std::unexpected<Error> refuseReading(const AttachmentId &content)
{
    return refuse(ErrorCode::NotPermitted, {},
                  u"no answer that this person may read names the attachment %1"_s.arg(content.value));
}

/// A name that is not taken in the folder yet: `protocol (2).pdf`.
QString freeName(const QDir &folder, const QString &wanted)
{
    const QString safe = safeFileName(wanted);
    if (!folder.exists(safe))
        return safe;
    const QFileInfo parts(safe);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    for (int number = 2;; ++number)
        if (const QString next = u"%1 (%2)%3"_s.arg(parts.completeBaseName()).arg(number).arg(ending);
            !folder.exists(next))
            return next;
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

Result<void> writeInto(const QDir &folder, const FileAnswer &file, const QByteArray &content)
{
    if (holds(folder.filePath(safeFileName(file.name)), content))
        return {}; // exported before
    const QString path = folder.filePath(freeName(folder, file.name));
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return refuse(ErrorCode::FileUnwritable, {path}, u"cannot write %1: %2"_s.arg(path, target.errorString()));
    return {};
}

} // namespace

Result<bool> EvidenceDesk::mayReadAnswered(const DossierId &id, const AttachmentId &content) const
{
    if (id.isEmpty())
        return false;
    const auto state = m_desk.dossier(id);
    if (!state && state.error().code != ErrorCode::NotFound && state.error().code != ErrorCode::NotPermitted)
        return std::unexpected(state.error());
    return state && state->request && names(*state->request, content);
}

Result<bool> EvidenceDesk::hadContent(const AttachmentId &content, const Request &request) const
{
    const auto absent = m_desk.workspace().missingAttachments({content});
    if (!absent)
        return std::unexpected(absent.error());
    auto had = m_desk.workspace().holdsAttachment(m_desk.person().id, content);
    if (!had || *had || !absent->empty())
        return had.transform([](bool) { return true; });
    std::vector<DossierId> sources{request.follows};
    for (const AnswerOrigin &origin : request.origins)
        sources.emplace_back(origin.from);
    for (const DossierId &source : sources)
        if (auto read = mayReadAnswered(source, content); !read || *read)
            return read;
    return false;
}

/// The draft is the person's own, but anybody could write a fingerprint into it.
Result<void> EvidenceDesk::mayName(const std::vector<FileAnswer> &files, const Request &request) const
{
    std::vector<Problem> refused;
    for (const FileAnswer &file : files) {
        const auto had = hadContent(file.content, request);
        if (!had)
            return std::unexpected(had.error());
        if (!*had)
            refused.push_back({file.name, u"the file itself is needed: attach it, its fingerprint is not enough"_s});
    }
    if (refused.empty())
        return {};
    const QString name = refused.front().where;
    return refuse(ErrorCode::NotPermitted, {name}, u"a file is named that this person never had"_s, std::move(refused));
}

Result<void> EvidenceDesk::mayReadInDraft(const Draft &draft, const AttachmentId &content) const
{
    const auto request = readRequest(JsonDocument{{}, draft.request, {}}, Strictness::Lenient);
    if (!request)
        return std::unexpected(request.error());
    if (draft.owner != m_desk.person().id || !names(*request, content))
        return refuseReading(content);
    const std::vector<FileAnswer> files = filesOf(*request);
    return mayName({*std::ranges::find(files, content, &FileAnswer::content)}, *request);
}

Result<void> EvidenceDesk::mayReadAttachment(const DossierId &id, const AttachmentId &content) const
{
    if (const auto draft = m_desk.workspace().draft(id))
        return mayReadInDraft(*draft, content);
    const auto may = mayReadAnswered(id, content);
    if (!may)
        return std::unexpected(may.error());
    if (!*may)
        return refuseReading(content);
    return {};
}

Result<QByteArray> EvidenceDesk::attachment(const DossierId &id, const AttachmentId &content) const
{
    return mayReadAttachment(id, content).and_then([&] { return m_desk.workspace().attachment(content); });
}

Result<std::vector<FileAnswer>> EvidenceDesk::missingFilesOf(const Request &request) const
{
    std::vector<FileAnswer> files = filesOf(request);
    std::vector<AttachmentId> wanted;
    for (const FileAnswer &file : files)
        wanted.push_back(file.content);
    return m_desk.workspace().missingAttachments(wanted).transform([&](const std::vector<AttachmentId> &absent) {
        std::erase_if(files, [&](const FileAnswer &file) { return !std::ranges::contains(absent, file.content); });
        return files;
    });
}

Result<FilesMoved> EvidenceDesk::takeFiles(const Request &request, const QString &folder)
{
    QMultiHash<qint64, QString> bySize; // only a file of the right size is worth reading
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        const QFileInfo file = files.nextFileInfo();
        bySize.insert(file.size(), file.filePath());
    }
    FilesMoved result;
    for (const FileAnswer &wanted : filesOf(request)) {
        bool isTaken = false;
        for (const QString &path : bySize.values(wanted.size)) {
            QFile file(path);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)
                || hash.result().toHex() != wanted.content.value.toLatin1())
                continue;
            file.close();
            if (auto kept = keepFile(m_desk.workspace(), path, m_desk.person().id, m_desk.now()); !kept)
                return std::unexpected(kept.error());
            isTaken = true;
            break;
        }
        (isTaken ? result.moved : result.missing).push_back(wanted);
    }
    return result;
}

Result<FilesMoved> EvidenceDesk::writeFiles(const Request &request, const DossierId &id, const QString &folder) const
{
    FilesMoved result;
    const QDir target(folder);
    for (const FileAnswer &file : filesOf(request)) {
        const auto content = attachment(id, file.content);
        if (!content && content.error().code == ErrorCode::AttachmentMissing) {
            result.missing.push_back(file);
            continue;
        }
        if (!content)
            return std::unexpected(content.error());
        if (!target.mkpath(u"."_s))
            return refuse(ErrorCode::FileUnwritable, {folder}, u"the folder %1 cannot be made"_s.arg(folder));
        if (auto written = writeInto(target, file, *content); !written)
            return std::unexpected(written.error());
        result.moved.push_back(file);
    }
    return result;
}

Result<std::vector<EvidenceNote>> EvidenceDesk::notesOn(const DossierId &id, const AttachmentId &content) const
{
    if (auto may = mayReadAttachment(id, content); !may)
        return std::unexpected(may.error());
    return m_desk.workspace().evidenceNotes(content).transform([this](std::vector<EvidenceNote> notes) {
        std::erase_if(notes, [this](const EvidenceNote &note) {
            return note.person != m_desk.person().id && !m_desk.person().speaksFor(note.organisation);
        });
        return notes;
    });
}

Result<EvidenceNote> EvidenceDesk::saveNote(const DossierId &id, const EvidenceNote &note)
{
    const auto visible = notesOn(id, note.attachment);
    if (!visible)
        return std::unexpected(visible.error());
    const bool isOfOther = !note.id.isEmpty() && !std::ranges::any_of(*visible, [&](const EvidenceNote &known) {
        return known.id == note.id && known.person == m_desk.person().id;
    });
    if (isOfOther || (!note.organisation.isEmpty() && !m_desk.person().speaksFor(note.organisation)))
        return refuse(ErrorCode::NotPermitted, {}, u"a note is changed by the person who made it"_s);
    EvidenceNote kept = note;
    kept.id = note.id.isEmpty() ? m_desk.newId() : note.id;
    kept.person = m_desk.person().id;
    kept.changed = m_desk.now();
    return m_desk.workspace().saveEvidenceNote(kept).transform([&] { return kept; });
}

Result<void> EvidenceDesk::removeNote(const DossierId &id, const EvidenceNote &note)
{
    const auto visible = notesOn(id, note.attachment);
    if (!visible)
        return std::unexpected(visible.error());
    const auto known = std::ranges::find(*visible, note.id, &EvidenceNote::id);
    if (known == visible->end())
        return refuse(ErrorCode::NotFound, {note.id}, u"there is no note %1"_s.arg(note.id));
    if (known->person != m_desk.person().id)
        return refuse(ErrorCode::NotPermitted, {}, u"a note is removed by the person who made it"_s);
    return m_desk.workspace().removeEvidenceNote(note.id);
}

} // namespace beraad
