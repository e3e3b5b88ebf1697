// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/house.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A target of an arrow is a room of app/ unless it names ui.
QString withTopFolder(const QString &room)
{
    return room == u"app" || room.startsWith(u"ui") ? room : u"app/"_s + room;
}

bool covers(const QString &permitted, const QString &room)
{
    if (permitted == u"app")
        return room.startsWith(u"app/") && room != u"app/cli";
    if (permitted == u"ui")
        return room.startsWith(u"ui");
    return permitted == room;
}

/// Where a quoted include leads: beside the file, below app/, or below the root.
QString resolved(const QString &root, const QString &path, const QString &include)
{
    const QString folder = QFileInfo(path).path();
    for (const QString &candidate : {folder + u'/' + include, u"app/"_s + include, include}) {
        if (QFileInfo::exists(root + u'/' + candidate))
            return QDir::cleanPath(candidate);
    }
    return {};
}

bool isGenerated(const QString &include)
{
    return include.endsWith(u".moc") || include.startsWith(u"moc_");
}

QString complaintAboutRoom(const QString &room, const QString &target, const RoomRule &rule)
{
    const QString other = roomOf(target);
    if (other == room)
        return {};
    for (const QString &permitted : rule.rooms) {
        if (covers(permitted, other))
            return {};
    }
    return u"%1 may not include %2"_s.arg(room, other);
}

} // namespace

QString libraryOf(const QString &header)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QMap<QString, QString> others{{u"sqlite3.h"_s, u"sqlite3"_s},
                                               {u"raptor2.h"_s, u"raptor2"_s},
                                               {u"readstat.h"_s, u"readstat"_s},
                                               {u"KCompressionDevice"_s, u"KArchive"_s},
                                               {u"Highs.h"_s, u"highs"_s}};
    const QString top = header.section(u'/', 0, 0);
    if (top.startsWith(u"Qt") && header.contains(u'/'))
        return top;
    if (header.startsWith(u'Q') || header.startsWith(u'q')) {
        const QStringList modules = QDir(headers).entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &module : modules) {
            if (QFileInfo::exists(headers + u'/' + module + u'/' + header))
                return module;
        }
    }
    if (others.contains(header))
        return others.value(header);
    if (header.startsWith(u"poppler"))
        return u"poppler"_s;
    if (header.contains(u'/') && top != u"sys")
        return top; // qpdf/QPDF.hh, KHolidays/Holiday
    return {};
}

RoomTable readRoomTable(const QString &text)
{
    RoomTable table;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'|');
        if (columns.size() != 3) {
            table.faults << u"rooms.txt:%1: three columns are needed"_s.arg(number);
            continue;
        }
        RoomRule rule;
        for (const QString &room : columns[1].split(u' ', Qt::SkipEmptyParts))
            rule.rooms << withTopFolder(room);
        rule.libraries = columns[2].simplified().split(u' ', Qt::SkipEmptyParts);
        table.rules.insert(columns[0].trimmed(), rule);
    }
    return table;
}

std::vector<Include> includesOf(const QString &source)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch())
            includes.push_back({match.captured(2), number, match.captured(1) == u"\""});
    }
    return includes;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

QStringList forbiddenArrows(const QString &root, const QString &path, const QString &source, const RoomTable &table)
{
    const QString room = roomOf(path);
    if (!table.rules.contains(room))
        return {u"%1: the room %2 is not in rooms.txt"_s.arg(path, room)};
    const RoomRule rule = table.rules.value(room);
    QStringList found;
    for (const Include &include : includesOf(source)) {
        QString complaint;
        if (!include.isQuoted) {
            const QString library = libraryOf(include.path);
            if (!library.isEmpty() && !rule.libraries.contains(library))
                complaint = u"%1 may not use %2 (<%3>)"_s.arg(room, library, include.path);
        } else if (!isGenerated(include.path)) {
            const QString target = resolved(root, path, include.path);
            complaint = target.isEmpty() ? u"nothing is at \"%1\""_s.arg(include.path)
                                         : complaintAboutRoom(room, target, rule);
        }
        if (!complaint.isEmpty())
            found << u"%1:%2: %3"_s.arg(path).arg(include.line).arg(complaint);
    }
    return found;
}

QStringList readingsOfTheMachineClock(const QString &path, const QString &source)
{
    static const QRegularExpression pattern(
        uR"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|system_clock::now)"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (pattern.match(line).hasMatch())
            found << u"%1:%2: time comes from a Clock"_s.arg(path).arg(number);
    }
    return found;
}

QStringList lawsInTexts(const QString &path, const QString &source)
{
    // A quote, then a citation as one of the four languages writes it; a comment may cite.
    static const QRegularExpression pattern(
        uR"(^(?!\s*//)[^"]*".*\b(wet van \d|loi du \d|Gesetz vom \d|Act of \d|law of \d|decreet, art|(AVG|RGPD|DSGVO|GDPR), [Aa]rt))"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (pattern.match(line).hasMatch())
            found << u"%1:%2: law is said by data, with its source and evidence"_s.arg(path).arg(number);
    }
    return found;
}

QStringList sourcesBelow(const QString &root, const QString &folder)
{
    QStringList found;
    QDirIterator files(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(root).relativeFilePath(files.next());
    found.sort();
    return found;
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace beraad
