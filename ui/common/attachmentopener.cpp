// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/attachmentopener.h"

#include "desk/desk.h"
#include "desk/evidencedesk.h"
#include "ui/common/ask.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

/// Enough to tell two contents with the same name apart.
constexpr qsizetype kDigits = 16;

} // namespace

bool canRun(const QString &fileName, const QByteArray &content)
{
    static const QStringList endings{
        u"exe"_s,  u"com"_s,  u"scr"_s,  u"msi"_s,  u"bat"_s,  u"cmd"_s,  u"ps1"_s,     u"vbs"_s,      u"js"_s,
        u"jse"_s,  u"wsf"_s,  u"hta"_s,  u"jar"_s,  u"lnk"_s,  u"reg"_s,  u"desktop"_s, u"appimage"_s, u"run"_s,
        u"sh"_s,   u"bash"_s, u"py"_s,   u"pl"_s,   u"rb"_s,   u"php"_s,  u"r"_s,       u"deb"_s,      u"rpm"_s,
        u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlam"_s, u"pptm"_s, u"html"_s,    u"htm"_s,      u"svg"_s};
    static const QStringList kinds{u"application/x-executable"_s, u"application/x-sharedlib"_s,
                                   u"application/x-shellscript"_s, u"application/x-desktop"_s,
                                   u"application/vnd.microsoft.portable-executable"_s};
    if (endings.contains(QFileInfo(fileName).suffix().toLower()) || content.startsWith("#!"))
        return true;
    const QMimeType type = QMimeDatabase().mimeTypeForData(content);
    return std::ranges::any_of(kinds, [&type](const QString &kind) { return type.inherits(kind); });
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kTenths = 1 << 20; // from a megabyte on
    return QLocale().formattedDataSize(bytes, bytes < kTenths ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

AttachmentOpener::AttachmentOpener(const Context &context)
    : m_context(context)
{
}

AttachmentOpener::~AttachmentOpener() = default;

Result<QByteArray> AttachmentOpener::contentOf(const DossierId &id, const FileAnswer &file) const
{
    return EvidenceDesk(m_context.desk).attachment(id, file.content).transform_error([&file](Error error) {
        error.args = {file.name};
        return error;
    });
}

Result<QString> AttachmentOpener::copyOf(const FileAnswer &file, const QByteArray &content)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QDir folder(m_folder->filePath(file.content.value.first(kDigits)));
    const QString path = folder.filePath(safeFileName(file.name));
    QFile::remove(path); // somebody may have made it writable meanwhile
    QFile copy(path);
    const bool isWritten = m_folder->isValid() && folder.mkpath(u"."_s) && copy.open(QIODevice::WriteOnly)
        && copy.write(content) == content.size() && copy.flush() && copy.setPermissions(QFile::ReadOwner);
    if (!isWritten)
        return refuse(ErrorCode::FileUnwritable, {path}, u"cannot write %1: %2"_s.arg(path, copy.errorString()));
    return path;
}

bool AttachmentOpener::open(QWidget *parent, const DossierId &id, const FileAnswer &file)
{
    const auto content = m_context.messages.valueOf(contentOf(id, file));
    if (!content)
        return false;
    const QString question = Words::tr("“%1” is a type of file that can run commands on this computer. Open it only if "
                                       "you know who made it.")
                                 .arg(safeFileName(file.name));
    if (canRun(safeFileName(file.name), *content)
        && !m_context.ask.confirm(parent, Words::tr("Open this file?"), question, Words::tr("Open it all the same")))
        return false;
    const auto path = m_context.messages.valueOf(copyOf(file, *content));
    if (!path)
        return false;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        return true;
    m_context.messages.note(Words::tr("No program on this computer opens “%1”; save it instead.").arg(file.name));
    return false;
}

void AttachmentOpener::saveAs(QWidget *parent, const DossierId &id, const FileAnswer &file) const
{
    const auto content = m_context.messages.valueOf(contentOf(id, file));
    if (!content)
        return;
    const auto path = m_context.files.toSave(parent, Words::tr("Save the file"), Words::tr("All files (*)"),
                                             safeFileName(file.name));
    if (!path)
        return;
    QSaveFile target(*path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*content) != content->size() || !target.commit())
        m_context.messages.error({ErrorCode::FileUnwritable, {*path}, target.errorString(), {}});
    else
        m_context.messages.note(Words::tr("Saved as %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace beraad
