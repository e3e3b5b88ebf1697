// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/draftdocument.h"

#include "desk/desk.h"
#include "desk/draftdesk.h"
#include "ui/common/messages.h"

#include <QUndoCommand>

namespace beraad {

using namespace std::chrono_literals;

namespace {

constexpr auto kRestBeforeSaving = 400ms;
constexpr int kSteps = 200;

} // namespace

/// The request before and after: small next to what it spares in code, as most of it is shared.
class RequestStep final : public QUndoCommand {
public:
    RequestStep(DraftDocument &document, const QString &what, Request before, Request after, QString key)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_key(std::move(key))
    {
    }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const RequestStep *>(other);
        if (!next || next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }
    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }

private:
    DraftDocument &m_document;
    Request m_before;
    Request m_after;
    QString m_key;
};

DraftDocument::DraftDocument(Desk &desk, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_messages(messages)
{
    m_undo.setUndoLimit(kSteps);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestBeforeSaving);
    connect(&m_rest, &QTimer::timeout, this, &DraftDocument::flush);
}

DraftDocument::~DraftDocument()
{
    flush();
}

bool DraftDocument::load(const DossierId &id)
{
    flush();
    auto request = m_messages.valueOf(DraftDesk(m_desk).draftRequest(id));
    if (!request)
        return false;
    m_id = id;
    m_request = std::move(*request);
    m_undo.clear();
    emit changed();
    return true;
}

void DraftDocument::reload()
{
    if (m_id.isEmpty() || m_isDirty)
        return;
    const auto request = DraftDesk(m_desk).draftRequest(m_id);
    if (request && *request != m_request)
        m_undo.push(new RequestStep(*this, tr("change elsewhere"), m_request, *request, {}));
}

void DraftDocument::release()
{
    m_rest.stop();
    m_isDirty = false;
    m_id = {};
    m_request = {};
    m_undo.clear();
}

void DraftDocument::change(const QString &what, const Request &next, const QString &key)
{
    if (!m_id.isEmpty() && next != m_request)
        m_undo.push(new RequestStep(*this, what, m_request, next, key));
}

void DraftDocument::set(const Request &request)
{
    m_request = request;
    m_isDirty = true;
    m_rest.start();
    emit changed();
}

bool DraftDocument::flush()
{
    m_rest.stop();
    if (!m_isDirty || m_id.isEmpty())
        return true;
    m_isDirty = false;
    if (m_messages.check(DraftDesk(m_desk).saveDraft(m_id, m_request))) {
        emit saved();
        return true;
    }
    m_isDirty = true; // tried again at the next change or on leaving
    return false;
}

} // namespace beraad
