// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importjob.h"

#include "store/workspace.h"

#include <QFileInfo>
#include <QThread>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kTellMs = 100;
constexpr int kMsBeforeGuessing = 1500;

ImportSource rememberedAs(const CatalogueSource &source, CatalogueFormat format, const QDateTime &at)
{
    const QString path = QFileInfo(source.path).absoluteFilePath();
    return {path, path, nameOf(format), settingsOf(source), at, fingerprintOf(path), {}};
}

} // namespace

Result<ImportReport> importInto(Workspace &workspace, const CatalogueSource &source,
                                std::optional<CatalogueFormat> format, const QDateTime &at,
                                const std::function<bool(const ImportStep &)> &progress)
{
    if (!format) {
        const auto found = formatOf(source.path);
        if (!found)
            return std::unexpected(found.error());
        format = *found;
    }
    ImportNotes notes;
    const auto reader = [&](const CatalogueSink &sink) -> Result<void> {
        auto read = readCatalogue(source, *format, sink);
        if (!read)
            return std::unexpected(read.error());
        notes = std::move(*read);
        return {};
    };
    auto report = workspace.importCatalogue(rememberedAs(source, *format, at), reader, progress);
    if (report) {
        report->noteCount = notes.total();
        report->leftOut = notes.count(NoteKind::LeftOut);
        report->notes = notes.kept();
    }
    return report;
}

QString fingerprintOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? u"%1 %2"_s.arg(file.size()).arg(file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch())
                         : QString();
}

QJsonObject settingsOf(const CatalogueSource &source)
{
    return {{u"holder"_s, source.holder.value},
            {u"dataset"_s, source.dataset},
            {u"category"_s, source.category},
            {u"language"_s, source.language}};
}

CatalogueSource sourceFrom(const ImportSource &source)
{
    const auto setting = [&](const QString &name) { return source.settings.value(name).toString(); };
    CatalogueSource again;
    again.path = source.path;
    again.holder = OrganisationId(setting(u"holder"_s));
    again.dataset = setting(u"dataset"_s);
    again.category = setting(u"category"_s);
    if (const QString language = setting(u"language"_s); !language.isEmpty())
        again.language = language;
    return again;
}

ImportJob::ImportJob(Workspace &workspace, CatalogueSource source, std::optional<CatalogueFormat> format,
                     const QDateTime &at)
    : m_workspace(workspace)
    , m_source(std::move(source))
    , m_format(format)
    , m_at(at)
    , m_outcome(refuse(ErrorCode::Cancelled, {}, u"the import was not started"_s))
{
    m_tell.setInterval(kTellMs);
    connect(&m_tell, &QTimer::timeout, this, &ImportJob::progressed);
}

ImportJob::~ImportJob()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
}

void ImportJob::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, &ImportJob::takeEnd);
    m_since.start();
    m_tell.start();
    m_thread->start(QThread::LowPriority);
}

void ImportJob::run()
{
    m_outcome = importInto(m_workspace, m_source, m_format, m_at, [this](const ImportStep &step) {
        const QMutexLocker lock(&m_mutex);
        m_step = step;
        return !m_isCancelled;
    });
}

void ImportJob::takeEnd()
{
    m_tell.stop();
    m_thread->wait();
    m_thread.reset();
    emit ended();
}

ImportStep ImportJob::step() const
{
    const QMutexLocker lock(&m_mutex);
    return m_step;
}

qint64 ImportJob::secondsLeft() const
{
    const ImportStep now = step();
    if (now.done <= 0 || now.total <= 0 || m_since.elapsed() < kMsBeforeGuessing)
        return -1;
    return m_since.elapsed() * (now.total - now.done) / now.done / 1000;
}

} // namespace beraad
