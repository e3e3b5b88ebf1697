// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

Result<void> writeFile(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return refuse(ErrorCode::FileUnwritable, {path}, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

QString counted(qint64 count, const QString &what)
{
    return u"%1 %2%3"_s.arg(count).arg(what, count == 1 ? QString() : u"s"_s);
}

QJsonArray toJson(const std::vector<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"message"_s, problem.message}});
    return array;
}

void Columns::print(QTextStream &out) const
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    for (const QStringList &row : m_rows) {
        QString line(m_indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[static_cast<size_t>(i)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << '\n';
    }
}

} // namespace beraad::cli
