// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QUndoCommand>

#include <functional>

namespace beraad {

/// Writes a rule file as it is to read after an edit, and back. A file that cannot be written makes the command
/// obsolete.
class SaveRuleFile final : public QUndoCommand {
public:
    /// `done` hears how each writing went.
    using Done = std::function<void(const Result<void> &)>;

    SaveRuleFile(const QString &text, QString path, QByteArray before, QByteArray after, Done done);
    void redo() override { write(m_after, m_before); }
    void undo() override { write(m_before, m_after); }

private:
    void write(const QByteArray &content, const QByteArray &expected);

    QString m_path;
    QByteArray m_before;
    QByteArray m_after;
    Done m_done;
};

} // namespace beraad
