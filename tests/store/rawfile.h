// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtDebug>

/// A workspace file behind the store's back: what a careless or hostile hand can do to it.
namespace beraad::rawfile {

inline QVariant run(const QString &path, const QString &sql)
{
    QVariant answer;
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal() << "cannot open" << path << database.lastError().text();
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal() << sql << query.lastError().text();
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal() << "cannot write" << path;
}

} // namespace beraad::rawfile
