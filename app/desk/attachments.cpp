// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachments.h"

#include "store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

Result<FileAnswer> keepFile(Workspace &workspace, const QString &path, const PersonId &holder, const QDateTime &now,
                            const AttachmentProgress &progress)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return refuse(ErrorCode::FileUnreadable, {path}, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const qint64 size = file.size();
    auto kept = workspace.storeAttachment(file, holder, now, progress);
    if (!kept) {
        Error error = kept.error();
        if (error.code == ErrorCode::AttachmentTooLarge)
            error.args.first() = name;
        else if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::Cancelled)
            error.args = {name};
        return std::unexpected(error);
    }
    return FileAnswer{name, *kept, size};
}

std::vector<FileAnswer> filesOf(const Request &request)
{
    QJsonArray answers{request.answers};
    for (const Line &line : request.lines)
        answers.append(line.answers);
    return filesIn(answers);
}

QString filesFolderOf(const QString &requestPath)
{
    const QFileInfo file(requestPath);
    QString name = file.fileName();
    for (const QString &ending : {u".json"_s, u".request"_s})
        if (name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    return file.absolutePath() + u'/' + name + u"-files"_s;
}

} // namespace beraad
