// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importreport.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace beraad {

class Desk;

/// Reads sources again by itself: every file in one folder of the workspace, when it is new or changed. One after the
/// other, never while another import runs.
class SourceWatch final : public QObject {
    Q_OBJECT

public:
    explicit SourceWatch(Desk &desk, QObject *parent = nullptr);

    QString folder() const { return m_folder; } ///< empty: nothing is watched
    /// Remembered in the workspace; empty: watch nothing any more.
    Result<void> watch(const QString &folder);
    /// Looks now for files that were never imported or are not as they were.
    void look();

signals:
    void folderChanged();

private:
    void follow();
    void startNext();
    bool isKnown(const QString &path) const;

    Desk &m_desk;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< a file that is being written changes many times
    QStringList m_waiting;
    QHash<QString, QString> m_tried; ///< by path: the fingerprint with which it was refused
};

} // namespace beraad
