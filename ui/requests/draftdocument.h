// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"

#include <QTimer>
#include <QUndoStack>

namespace beraad {

class Desk;
class Messages;

/// A draft while it is written: every change can be undone and is saved by itself, shortly after the hand rests.
class DraftDocument final : public QObject {
    Q_OBJECT

public:
    DraftDocument(Desk &desk, Messages &messages, QObject *parent = nullptr);
    ~DraftDocument() override;

    /// Leaves the draft of before, saved, and takes up another one.
    bool load(const DossierId &id);
    /// Takes over what others changed (the catalogue adds lines); can be undone as one step.
    void reload();
    /// Forgets the draft without saving it: it was deleted or submitted.
    void release();
    const DossierId &id() const { return m_id; }
    const Request &request() const { return m_request; }
    QUndoStack &undoStack() { return m_undo; }

    /// One step that can be undone. Steps with the same `key` one after the other become one; an empty key never does.
    void change(const QString &what, const Request &next, const QString &key = {});
    /// Saves now, if there is something to save.
    bool flush();
    bool isSaved() const { return !m_isDirty; }

signals:
    void changed();
    void saved();

private:
    friend class RequestStep;
    void set(const Request &request);

    Desk &m_desk;
    Messages &m_messages;
    DossierId m_id;
    Request m_request;
    QUndoStack m_undo;
    QTimer m_rest;
    bool m_isDirty = false;
};

} // namespace beraad
