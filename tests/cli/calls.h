// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace beraad::cli {

/// What a call of the program answered.
struct Ran {
    int status = -1; ///< -1: it crashed, or did not end
    QByteArray out;
    QByteArray err;
    QJsonObject object() const; ///< empty when `out` is no JSON object
    QJsonArray array() const;
    QStringList lines() const; ///< of `out`, without the last line break
};

/// A folder of its own in which calls are made as a user types them: `dossier list -w demo.beraad --as "an.peeters"`.
class CallFolder {
public:
    Ran run(const QString &line) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Copies a file or folder of the sources.
    bool take(const QString &source, const QString &name) const;
    /// What a refused call must leave as it was: how many events, drafts, files and variables; people, sessions.
    QByteArray standing(const QString &workspace = QStringLiteral("demo.beraad")) const;

private:
    QTemporaryDir m_folder;
};

/// Folders with a copy of one demo workspace: making it takes longer than most calls.
class DemoCopies {
public:
    /// nullptr when the demo cannot be made.
    std::unique_ptr<CallFolder> copy();
    const QByteArray &untouched() const { return m_untouched; } ///< how the demo stands

private:
    QByteArray m_demo; ///< empty: not made yet
    QByteArray m_untouched;
};

/// A request file: KU Leuven asks VDAB for one variable; `members` replace and come on top.
QByteArray requestFile(const QJsonObject &members = {});

/// The wording of a failed comparison: what the call printed.
QByteArray said(const Ran &ran);

} // namespace beraad::cli
