// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the place that has to do with importing: choosing or dropping a file, and what came of it.
#include "desk/catalogueimports.h"
#include "ui/catalogue/catalogueplace.h"

#include "desk/importjob.h"
#include "ui/catalogue/importpage.h"
#include "ui/catalogue/importwording.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() && QFileInfo(urls.front().toLocalFile()).isFile()
        ? urls.front().toLocalFile()
        : QString();
}

} // namespace

void CataloguePlace::connectImporting()
{
    connect(&desk(), &Desk::importEnded, this, &CataloguePlace::takeImport);
    connect(m_importPage, &ImportPage::closed, this, &CataloguePlace::showCatalogue);
    connect(m_importPage, &ImportPage::openDossier, this,
            [this](const DossierId &id) { emit navigate(u"requests"_s, id.value); });
    connect(m_importPage, &ImportPage::openVariable, this, [this](const VariableId &id) {
        showCatalogue();
        open(id.value);
    });
}

void CataloguePlace::import()
{
    const auto path = context().files.toOpen(this, tr("Import a catalogue"),
                                             tr("Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz "
                                                "*.sas7bdat *.dta *.sav *.por);;All files (*)"));
    if (!path)
        return;
    m_importPage->choose(*path);
    m_whole->setCurrentWidget(m_importPage);
}

void CataloguePlace::showCatalogue()
{
    m_whole->setCurrentIndex(0);
    m_search->setFocus();
}

void CataloguePlace::takeImport()
{
    const Result<ImportReport> &outcome = desk().imports().job()->outcome();
    m_importPage->refresh();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            context().messages.note(tr("The import was stopped; the catalogue is as it was."));
        else
            context().messages.error(outcome.error());
        return;
    }
    context().messages.note(
        u"%1: %2"_s.arg(QFileInfo(outcome->source.name).fileName(), importwording::summary(*outcome)));
    m_importPage->show(*outcome);
    // Who is searching is not taken away from it: the report waits behind the button of the sources.
    const bool isQuiet = outcome->isNothingNew() && outcome->noteCount == 0;
    if (!isQuiet && isVisible() && m_search->text().isEmpty() && !m_facets.isNarrowed())
        m_whole->setCurrentWidget(m_importPage);
}

void CataloguePlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CataloguePlace::dropEvent(QDropEvent *event)
{
    m_importPage->choose(droppedFile(*event->mimeData()));
    m_whole->setCurrentWidget(m_importPage);
    event->acceptProposedAction();
}

} // namespace beraad
