// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sourcewatch.h"

#include "desk/cataloguedesk.h"
#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/importjob.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace beraad {

namespace {

constexpr auto kFolderKey = "catalogue.watchedFolder"_L1;
constexpr auto kRest = 2s;

} // namespace

SourceWatch::SourceWatch(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_folder(desk.workspace().setting(kFolderKey, {}).value_or(QString()))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::importEnded, this, &SourceWatch::startNext, Qt::QueuedConnection);
    follow();
    if (!m_folder.isEmpty())
        m_rest.start();
}

Result<void> SourceWatch::watch(const QString &folder)
{
    if (auto saved = m_desk.workspace().saveSetting(kFolderKey, folder); !saved)
        return saved;
    m_folder = folder;
    m_waiting.clear();
    m_tried.clear();
    follow();
    emit folderChanged();
    if (!m_folder.isEmpty())
        look();
    return {};
}

void SourceWatch::follow()
{
    if (const QStringList all = m_watcher.directories() + m_watcher.files(); !all.isEmpty())
        m_watcher.removePaths(all);
    if (m_folder.isEmpty() || !QDir(m_folder).exists())
        return;
    m_watcher.addPath(m_folder);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        m_watcher.addPath(file.absoluteFilePath());
}

bool SourceWatch::isKnown(const QString &path) const
{
    const QString now = fingerprintOf(path);
    if (m_tried.value(path) == now)
        return true;
    const auto sources = CatalogueDesk(m_desk).importSources();
    return !sources || std::ranges::any_of(*sources, [&](const ImportSource &source) {
        return source.path == path && source.fingerprint == now;
    });
}

void SourceWatch::look()
{
    follow(); // a file that was replaced is watched no more
    if (m_folder.isEmpty())
        return;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Name)) {
        const QString path = file.absoluteFilePath();
        if (!isKnown(path) && !m_waiting.contains(path) && formatOf(path))
            m_waiting << path;
    }
    startNext();
}

void SourceWatch::startNext()
{
    if (m_waiting.isEmpty() || m_desk.imports().isRunning())
        return;
    const QString path = m_waiting.takeFirst();
    m_tried.insert(path, fingerprintOf(path)); // refused or not: only a change makes it worth another try
    CatalogueSource source;
    std::optional<CatalogueFormat> format;
    const auto sources = CatalogueDesk(m_desk).importSources();
    if (sources) {
        const auto known = std::ranges::find(*sources, path, &ImportSource::path);
        if (known != sources->end()) {
            source = sourceFrom(*known);
            if (const auto word = catalogueFormatFrom(known->format))
                format = *word;
        }
    }
    source.path = path;
    m_desk.imports().start(source, format);
}

} // namespace beraad
