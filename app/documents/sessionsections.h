// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdftable.h"
#include "documents/sessiondocument.h"
#include "documents/wording.h"

namespace beraad {

/// A document of a session in the language of its reader. Looks into the document, which must outlive it.
class SessionReading {
public:
    explicit SessionReading(const SessionDocument &document)
        : m_document(document)
        , m_words(document.language)
    {
    }
    const SessionDocument &document() const { return m_document; }
    const Wording &words() const { return m_words; }
    QString text(const Text &text) const { return text.in(m_words.language()); }
    QString name(const PersonId &person) const;
    QString name(const OrganisationId &organisation) const;
    QStringList names(const std::set<PersonId> &persons) const; ///< in the order of the members
    /// Of a document about one item; nullptr else.
    const SessionDocumentItem *item() const;

private:
    const SessionDocument &m_document;
    Wording m_words;
};

void placePart(PdfFlow &flow, const SessionReading &reading, SessionPart part);
/// Those of a deliberation and of letters; nothing when the document is about no item.
void placeItemPart(PdfFlow &flow, const SessionReading &reading, const SessionDocumentItem &item, SessionPart part);

} // namespace beraad
