// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/sourceslist.h"

#include "desk/cataloguedesk.h"
#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/importjob.h"
#include "ui/catalogue/importwording.h"
#include "ui/common/card.h"
#include "ui/common/filepicker.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShown = 20;

} // namespace

SourcesList::SourcesList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_watch(context.desk.imports().sourceWatch())
    , m_heading(new SectionHeader)
    , m_nothing(new Label(TextRole::Body, Ink::Soft))
    , m_rows(new QVBoxLayout)
    , m_folderHeading(new SectionHeader)
    , m_folder(new Label(TextRole::Body, Ink::Soft))
    , m_choose(new QPushButton(icon(u"folder"_s), {}))
    , m_stop(new QPushButton(icon(u"stop"_s), {}))
{
    setObjectName(u"importSources"_s);
    m_choose->setObjectName(u"watchChoose"_s);
    m_stop->setObjectName(u"watchStop"_s);
    m_folder->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_rows->setSpacing(space::kSmall);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_heading);
    layout->addWidget(m_nothing);
    layout->addLayout(m_rows);
    layout->addSpacing(space::kMedium);
    layout->addWidget(m_folderHeading);
    layout->addWidget(m_folder);
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &SourcesList::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.messages.check(m_watch.watch({})); });
    connect(&m_watch, &SourceWatch::folderChanged, this, &SourcesList::showFolder);
    retranslate();
}

void SourcesList::retranslate()
{
    m_heading->setText(tr("Where the catalogue came from"));
    m_nothing->setText(tr("Nothing was imported from a file yet."));
    m_folderHeading->setText(tr("Watched folder"));
    m_choose->setText(tr("Choose a folder…"));
    m_stop->setText(tr("Watch no longer"));
    showFolder();
    refresh();
}

void SourcesList::showFolder()
{
    const bool isWatching = !m_watch.folder().isEmpty();
    m_folder->setText(isWatching ? tr("%1: what is new or changed there is imported by itself.").arg(m_watch.folder())
                                 : tr("Catalogues that are put into a watched folder are imported by themselves."));
    m_stop->setVisible(isWatching);
}

void SourcesList::chooseFolder()
{
    if (const auto folder = m_context.files.toFolder(this, tr("Watch a folder")))
        m_context.messages.check(m_watch.watch(*folder));
}

void SourcesList::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    size_t shown = 0;
    if (const auto sources = m_context.messages.valueOf(CatalogueDesk(m_context.desk).importSources()))
        for (const ImportSource &source : *sources)
            if (!source.path.isEmpty() && shown++ < kShown)
                addRow(source);
    m_nothing->setVisible(shown == 0);
}

void SourcesList::addRow(const ImportSource &source)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = QFileInfo(source.path).fileName();
    auto *title = new Label(name, TextRole::Body);
    title->setToolTip(source.path);
    title->setWordWrap(true);
    words->addWidget(title);
    const bool isThere = QFileInfo::exists(source.path);
    const QString state = !isThere                         ? tr("no longer there")
        : fingerprintOf(source.path) != source.fingerprint ? tr("changed since")
                                                           : tr("as it was");
    auto *hint = new Label(
        u"%1 · %2 · %3"_s.arg(importwording::formatName(source.format), format::dayAndTime(source.imported), state),
        TextRole::Small, Ink::Soft);
    hint->setWordWrap(true);
    words->addWidget(hint);
    layout->addLayout(words, 1);
    auto *again = new QPushButton(tr("Import again"));
    again->setObjectName(u"importAgain"_s);
    again->setAccessibleName(tr("Import %1 again").arg(name));
    again->setEnabled(isThere);
    connect(again, &QPushButton::clicked, this, [this, source] { emit againRequested(source); });
    layout->addWidget(again, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace beraad
