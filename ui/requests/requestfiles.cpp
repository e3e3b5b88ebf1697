// SPDX-License-Identifier: GPL-3.0-or-later
// What the place does with whole requests: make, copy, delete, import, export, submit.
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/requests/dossierpage.h"
#include "ui/requests/draftpage.h"
#include "ui/requests/filespane.h"
#include "ui/requests/requestsplace.h"
#include "ui/requests/submitsheet.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QUrl>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// The one local file of a drag; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void RequestsPlace::makeDraft(const Request &start)
{
    m_document.flush();
    const auto draft = context().messages.valueOf(DraftDesk(desk()).newDraft(start));
    if (!draft)
        return;
    m_files->read();
    open(draft->id.value);
    m_draft->goTo(u"S0.Q1"_s);
}

void RequestsPlace::duplicate()
{
    if (!isDraftShown())
        return;
    Request copy = m_document.request();
    for (QString &title : copy.title.byLanguage)
        title = tr("%1 (copy)", "title of a draft").arg(title);
    makeDraft(copy);
}

void RequestsPlace::buildOn(RequestKind kind)
{
    m_document.flush();
    const auto draft = context().messages.valueOf(DraftDesk(desk()).newDraftFollowing(m_dossier->id(), kind));
    if (!draft)
        return;
    m_files->read();
    open(draft->id.value);
}

void RequestsPlace::removeDraft()
{
    if (!isDraftShown() || !m_document.flush())
        return;
    const auto draft = context().messages.valueOf(DraftDesk(desk()).draft(m_document.id()));
    if (!draft || !context().messages.check(DraftDesk(desk()).deleteDraft(draft->id)))
        return;
    m_document.release();
    m_files->forgetChosen();
    m_files->read();
    showCurrent();
    context().messages.offerUndo(tr("Draft deleted"), [this, draft = *draft] {
        if (context().messages.check(DraftDesk(desk()).restoreDraft(draft))) {
            m_files->read();
            open(draft.id.value);
        }
    });
}

void RequestsPlace::importFile()
{
    if (const auto path = context().files.toOpen(this, tr("Import a request file"), tr("Request files (*.json)")))
        importFrom(*path);
}

void RequestsPlace::importFrom(const QString &path)
{
    const auto document = context().messages.valueOf(readJsonFile(path));
    if (!document)
        return;
    const auto request = context().messages.valueOf(readRequest(*document, Strictness::Lenient));
    if (!request)
        return;
    // First the files, so that the draft shows them as kept.
    const auto taken = context().messages.valueOf(EvidenceDesk(desk()).takeFiles(*request, filesFolderOf(path)));
    makeDraft(*request);
    const QString done = tr("Imported as a draft with %n variable(s)", nullptr, int(request->lines.size()));
    if (taken && !taken->missing.empty())
        context().messages.note(
            tr("%1; %2", "what was imported, what was not")
                .arg(done,
                     tr("%n attached file(s) did not stand in the folder %1", nullptr, int(taken->missing.size()))
                         .arg(QFileInfo(filesFolderOf(path)).fileName())));
    else
        context().messages.note(done);
}

void RequestsPlace::exportFile()
{
    if (!isDraftShown())
        return;
    m_document.flush();
    const auto path = context().files.toSave(this, tr("Export as a request file"), tr("Request files (*.json)"),
                                             m_document.id().value + u".json"_s);
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray text = QJsonDocument(toJson(m_document.request())).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return context().messages.error({ErrorCode::FileUnwritable, {*path}, file.errorString(), {}});
    exportAttachments(*path);
}

/// The files go into a folder beside the request, so that the two travel together.
void RequestsPlace::exportAttachments(const QString &path)
{
    const QString folder = filesFolderOf(path);
    const auto written
        = context().messages.valueOf(EvidenceDesk(desk()).writeFiles(m_document.request(), m_document.id(), folder));
    if (!written)
        return;
    if (!written->missing.empty())
        context().messages.note(tr("Exported to %1; %n file(s) are not in this workspace and stayed out", nullptr,
                                   int(written->missing.size()))
                                    .arg(path));
    else if (!written->moved.empty())
        context().messages.note(
            tr("Exported to %1, with %n file(s) in %2", nullptr, int(written->moved.size())).arg(path, folder));
    else
        context().messages.note(tr("Exported to %1").arg(path));
}

void RequestsPlace::startSubmit()
{
    if (!isDraftShown() || !m_document.flush())
        return;
    auto *sheet = new SubmitSheet(context(), m_document.request(), m_document.id(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SubmitSheet::goTo, m_draft, &DraftPage::goTo);
    connect(sheet, &SubmitSheet::submitConfirmed, this, &RequestsPlace::submit);
    sheet->open();
}

void RequestsPlace::submit()
{
    const DossierId id = m_document.id();
    if (!context().messages.check(DraftDesk(desk()).submit(id)))
        return;
    m_document.release();
    m_files->read();
    open(id.value);
    context().messages.note(tr("Submitted. Each authority has its own document under Documents."));
}

void RequestsPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).endsWith(u".json"_s, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void RequestsPlace::dropEvent(QDropEvent *event)
{
    if (const QString path = fileOf(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFrom(path);
    }
}

} // namespace beraad
