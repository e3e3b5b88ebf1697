// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/documentdialog.h"
#include "ui/common/filepicker.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/register/registerplace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

void RegisterPlace::addActions()
{
    ActionTable &table = context().actions;
    m_openDossier = table.add({u"register.dossier"_s, [] { return tr("Open the dossier"); }, u"requests"_s, {}, id()},
                              this, [this] {
                                  if (const RegisterEntry *entry = current(); entry && !entry->isPublished())
                                      emit navigate(u"requests"_s, entry->dossier.value);
                              });
    m_deliberation = table.add({u"register.deliberation"_s, [] { return tr("Deliberation"); }, u"pdf"_s,
                                QKeySequence(Qt::CTRL | Qt::Key_O), id()},
                               this, [this] { showDeliberation(); });
    m_precedent = table.add({u"register.precedent"_s, [] { return tr("Use as precedent"); }, u"copy"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), id()},
                            this, [this] { useAsPrecedent(); });
    m_amend
        = table.add({u"register.amend"_s, [] { return tr("Amend…"); }, u"edit"_s, {}, id()}, this, [this] { amend(); });
    m_openLink = table.add(
        {u"register.link"_s, [] { return tr("Open where it is published"); }, u"external"_s, {}, id()}, this, [this] {
            if (const RegisterEntry *entry = current())
                QDesktopServices::openUrl(entry->link);
        });
    m_copy
        = table.add({u"register.copy"_s, [] { return tr("Copy the reference"); }, u"copy"_s, QKeySequence::Copy, id()},
                    this, [this] { copyReference(); });
    m_import = table.add(
        {u"register.import"_s, [] { return tr("Import published decisions…"); }, u"import"_s, {}, id()}, this, [this] {
            if (const auto path
                = context().files.toOpen(this, tr("Import published decisions"), tr("Decisions (*.csv *.json)")))
                importFile(*path);
        });
    m_export = table.add({u"register.export"_s, [] { return tr("Export what is public…"); }, u"download"_s, {}, id()},
                         this, [this] { exportFile(); });
}

QWidget *RegisterPlace::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_bodies->setObjectName(u"registerBodies"_s);
    m_outcomes->setObjectName(u"registerOutcomes"_s);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_bodies);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(makeActionButton(m_import, Qt::ToolButtonIconOnly));
    layout->addWidget(makeActionButton(m_export, Qt::ToolButtonIconOnly));
    return tools;
}

void RegisterPlace::enableActions(const RegisterEntry *entry)
{
    const bool isSeen = entry && !entry->isPublished()
        && desk()
               .dossier(entry->dossier)
               .transform([](const DossierState &state) { return state.request.has_value(); })
               .value_or(false);
    m_openDossier->setEnabled(isSeen);
    m_amend->setEnabled(isSeen && entry->outcome != Outcome::Refused
                        && RequestDesk(desk()).requestToFollow(entry->dossier, RequestKind::Amendment));
    m_deliberation->setEnabled(entry && m_register.hasDeliberation(*entry));
    m_precedent->setEnabled(entry && desk().person().has(Role::Requester));
    m_openLink->setEnabled(entry && !entry->link.isEmpty());
    m_copy->setEnabled(entry);
}

void RegisterPlace::amend()
{
    const RegisterEntry *entry = current();
    if (!entry)
        return;
    const auto draft
        = context().messages.valueOf(DraftDesk(desk()).newDraftFollowing(entry->dossier, RequestKind::Amendment));
    if (draft)
        emit navigate(u"requests"_s, draft->id.value);
}

void RegisterPlace::showDeliberation()
{
    const RegisterEntry *entry = current();
    if (!entry)
        return;
    auto *dialog = new DocumentDialog(
        context(), tr("Deliberation %1", "number").arg(entry->number), u"%1-deliberation"_s.arg(entry->dossier.value),
        [decisions = m_register, listed = *entry](const QString &language) {
            return decisions.deliberationOf(listed, language);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RegisterPlace::useAsPrecedent()
{
    const RegisterEntry *entry = current();
    if (!entry)
        return;
    const auto draft = context().messages.valueOf(m_register.draftAfter(*entry));
    if (!draft)
        return;
    emit navigate(u"requests"_s, draft->id.value);
    context().messages.offerUndo(
        tr("A new request cites %1", "number of a decision").arg(entry->number),
        [this, id = draft->id] { context().messages.check(DraftDesk(desk()).deleteDraft(id)); });
}

void RegisterPlace::copyReference() const
{
    const RegisterEntry *entry = current();
    if (!entry)
        return;
    QGuiApplication::clipboard()->setText(
        tr("%1, %2 of %3, %4", "body, number, day, title")
            .arg(desk().directory().shortNameOf(OrganisationId(entry->body), currentLanguage()), entry->number,
                 format::day(entry->on), entry->title));
    context().messages.note(tr("The reference is on the clipboard"));
}

void RegisterPlace::importFile(const QString &path)
{
    const auto report = context().messages.valueOf(m_register.import(path));
    if (!report)
        return;
    refresh();
    context().messages.note(tr("Decisions imported: %1 new, %2 changed, %3 as they were", "numbers of decisions")
                                .arg(report->added)
                                .arg(report->changed)
                                .arg(report->unchanged));
}

void RegisterPlace::exportFile()
{
    const auto path
        = context().files.toSave(this, tr("Export what is public"), tr("Decisions (*.csv *.json)"), u"decisions.csv"_s);
    if (path && context().messages.check(m_register.exportPublic(*path)))
        context().messages.note(tr("The register was written to %1", "file").arg(*path));
}

void RegisterPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_import->isEnabled() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RegisterPlace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(droppedFile(event->mimeData()));
}

} // namespace beraad
