// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace beraad::cli {

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QStringList Ran::lines() const
{
    return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
}

Ran CallFolder::run(const QString &line) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(BERAAD_CLI), QProcess::splitCommand(line));
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

bool CallFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

QByteArray CallFolder::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool CallFolder::take(const QString &source, const QString &name) const
{
    const QString from = QStringLiteral(BERAAD_SOURCE_DIR "/") + source;
    if (QFileInfo(from).isFile()) {
        QFile file(from);
        return file.open(QIODevice::ReadOnly) && write(name, file.readAll());
    }
    QDirIterator below(from, QDir::Files, QDirIterator::Subdirectories);
    int taken = 0;
    while (below.hasNext()) {
        QFile file(below.next());
        if (!file.open(QIODevice::ReadOnly) || !write(name + file.fileName().sliced(from.size()), file.readAll()))
            return false;
        ++taken;
    }
    return taken > 0;
}

QByteArray CallFolder::standing(const QString &workspace) const
{
    QByteArray all; // opening it by `session list` fills the calendars
    for (const QString &call :
         {u"session list -w %1 --json"_s, u"workspace info %1 --json"_s, u"workspace people %1 --json"_s})
        all += run(call.arg(workspace)).out;
    return all;
}

std::unique_ptr<CallFolder> DemoCopies::copy()
{
    const QString name = u"demo.beraad"_s;
    auto folder = std::make_unique<CallFolder>();
    if (m_demo.isEmpty()) {
        if (folder->run(u"demo create "_s + name).status != 0)
            return nullptr;
        m_untouched = folder->standing(name);
        m_demo = folder->read(name);
    }
    return folder->write(name, m_demo) ? std::move(folder) : nullptr;
}

QByteArray requestFile(const QJsonObject &members)
{
    QJsonObject object{{u"format"_s, u"beraad-request/1"_s},
                       {u"title"_s, QJsonObject{{u"en"_s, u"Registrations"_s}}},
                       {u"requester"_s, QJsonObject{{u"organisation"_s, u"kuleuven"_s}}},
                       {u"recipients"_s, QJsonArray{u"kuleuven"_s}},
                       {u"purpose"_s, u"research"_s},
                       {u"identifiability"_s, u"pseudonymised"_s},
                       {u"systematic"_s, true},
                       {u"channel"_s, u"direct"_s},
                       {u"lines"_s,
                        QJsonArray{QJsonObject{{u"id"_s, u"l1"_s},
                                               {u"provider"_s, u"vdab"_s},
                                               {u"dataset"_s, u"inschrijvingsperiode"_s},
                                               {u"variable"_s, u"inschrijvingsperiode"_s},
                                               {u"category"_s, u"social"_s},
                                               {u"flags"_s, QJsonArray{u"highlyPersonal"_s}}}}}};
    for (auto it = members.begin(); it != members.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson();
}

QByteArray said(const Ran &ran)
{
    return "status " + QByteArray::number(ran.status) + '\n' + ran.out + ran.err;
}

} // namespace beraad::cli
