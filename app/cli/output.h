// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QStringList>

class QTextStream;

namespace beraad::cli {

/// The whole file or nothing: what stood there before is replaced only once all is written.
Result<void> writeFile(const QByteArray &content, const QString &path);

/// `1 finding`, `2 findings`.
QString counted(qint64 count, const QString &what);

/// `[{"where": …, "message": …}]`
QJsonArray toJson(const std::vector<Problem> &problems);

/// Rows that are printed under each other, as wide as their widest cell.
class Columns {
public:
    explicit Columns(qsizetype indent = 0)
        : m_indent(indent)
    {
    }
    void add(const QStringList &cells) { m_rows.push_back(cells); }
    void print(QTextStream &out) const;

private:
    qsizetype m_indent;
    std::vector<QStringList> m_rows;
};

} // namespace beraad::cli
