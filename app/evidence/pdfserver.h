// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdfmessages.h"

#include <QBuffer>

#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace beraad::pdf {

/// One PDF, opened with Poppler: an answer to each request. Runs in the helper only.
class Server final {
public:
    explicit Server(const QByteArray &content);
    ~Server();
    Answer answer(const Request &request);

private:
    Answer open(const ask::Open &request);
    Answer pages(const ask::Pages &request) const;
    Answer render(const ask::Render &request) const;
    Answer words(const ask::Words &request) const;
    Answer search(const ask::Search &request) const;
    Answer outline() const;
    Answer form(const ask::Form &request) const;
    std::unique_ptr<Poppler::Page> page(qint32 number) const; ///< nullptr: there is none, or it is broken

    QBuffer m_content; // outlives the document, which reads from it
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace beraad::pdf
