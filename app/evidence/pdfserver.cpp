// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfserver.h"

#include "base/overloaded.h"
#include "evidence/pdfsearch.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad::pdf {

namespace {

constexpr double kPointsPerInch = 72;
constexpr qint64 kSearchMilliseconds = 300; // after that the window hears how far we came
constexpr int kDeepest = 32; // of an outline that may lead back to itself

QString cut(const QString &text)
{
    return text.left(kLongestText);
}

tell::Failed failed(Fault fault, const QString &detail = {})
{
    return {fault, cut(detail)};
}

/// A broken page says any size; one that can be laid out stands in for it.
QSizeF sizeOf(const Poppler::Page *page)
{
    const QSizeF a4(595, 842);
    const QSizeF size = page ? page->pageSizeF() : a4;
    const bool isUsable = std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() >= 1
        && size.height() >= 1 && size.width() <= 1e6 && size.height() <= 1e6;
    return isUsable ? size : a4;
}

std::vector<PlacedWord> wordsOf(const Poppler::Page &page, bool withCharacters)
{
    std::vector<PlacedWord> words;
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList()) {
        if (std::ssize(words) == kMostWords)
            break;
        PlacedWord word{cut(box->text()), box->boundingBox(), {}, box->hasSpaceAfter(), box->nextWord() == nullptr};
        for (int i = 0; withCharacters && i < word.text.size(); ++i)
            word.characters.push_back(box->charBoundingBox(i));
        words.push_back(std::move(word));
    }
    return words;
}

void addItems(const QVector<Poppler::OutlineItem> &items, int depth, std::vector<OutlineItem> &all)
{
    for (const Poppler::OutlineItem &item : items) {
        if (std::ssize(all) >= kMostItems || depth > kDeepest)
            return;
        const auto target = item.destination();
        const int page = target ? target->pageNumber() - 1 : -1;
        all.push_back({depth, cut(item.name().simplified()), page >= 0 && page < kMostPages ? page : -1});
        if (item.hasChildren())
            addItems(item.children(), depth + 1, all);
    }
}

QString valueOf(const Poppler::FormField &field)
{
    switch (field.type()) {
    case Poppler::FormField::FormText:
        return static_cast<const Poppler::FormFieldText &>(field).text();
    case Poppler::FormField::FormChoice: {
        const auto &choice = static_cast<const Poppler::FormFieldChoice &>(field);
        QStringList chosen;
        for (const int index : choice.currentChoices())
            chosen << choice.choices().value(index);
        return choice.isEditable() && chosen.isEmpty() ? choice.editChoice() : chosen.join(u", "_s);
    }
    case Poppler::FormField::FormButton:
        return static_cast<const Poppler::FormFieldButton &>(field).state() ? u"☑"_s : u"☐"_s;
    case Poppler::FormField::FormSignature:
        return {};
    }
    return {};
}

} // namespace

Server::Server(const QByteArray &content)
{
    m_content.setData(content);
    m_content.open(QIODevice::ReadOnly);
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {}); // nobody reads what it mutters
}

Server::~Server() = default;

Answer Server::answer(const Request &request)
{
    if (const auto *opening = std::get_if<ask::Open>(&request))
        return open(*opening);
    if (!m_document)
        return failed(Fault::BadRequest, u"nothing is open"_s);
    return std::visit(Overloaded{
                          [this](const ask::Open &again) { return open(again); },
                          [this](const ask::Pages &some) { return pages(some); },
                          [this](const ask::Render &one) { return render(one); },
                          [this](const ask::Words &one) { return words(one); },
                          [this](const ask::Search &wanted) { return search(wanted); },
                          [this](const ask::Outline &) { return outline(); },
                          [this](const ask::Form &one) { return form(one); },
                      },
                      request);
}

Answer Server::open(const ask::Open &request)
{
    m_document.reset();
    // From a device: a byte array would be copied, and a report is tens of megabytes.
    auto document = Poppler::Document::load(&m_content);
    if (document && document->isLocked()) {
        if (request.password.isEmpty())
            return failed(Fault::PasswordNeeded);
        // Newer files take UTF-8, older ones an alphabet of their own that is near Latin-1.
        for (const QByteArray &password : {request.password.toUtf8(), request.password.toLatin1()})
            if (document->isLocked() && document->unlock(password, password)) {
                document = Poppler::Document::load(&m_content, password, password);
                if (!document)
                    return failed(Fault::NotAPdf);
            }
        if (document->isLocked())
            return failed(Fault::WrongPassword);
    }
    // Poppler mends a broken tree of pages at the first question and counts it at the second.
    if (!document || (document->numPages() < 1 && document->numPages() < 1))
        return failed(Fault::NotAPdf);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    document->setRenderHint(Poppler::Document::TextSlightHinting);
    m_document = std::move(document);
    return tell::Opened{std::min(m_document->numPages(), kMostPages), cut(m_document->title().simplified()),
                        m_document->formType() != Poppler::Document::NoForm, m_document->hasEmbeddedFiles()};
}

std::unique_ptr<Poppler::Page> Server::page(qint32 number) const
{
    return number < m_document->numPages() ? m_document->page(number) : nullptr;
}

Answer Server::pages(const ask::Pages &request) const
{
    tell::Pages answer{request.first, {}};
    const qint32 end = std::min(request.first + request.count, std::min(m_document->numPages(), kMostPages));
    for (qint32 number = request.first; number < end; ++number) {
        const auto one = page(number);
        const QSizeF size = sizeOf(one.get());
        answer.pages.push_back({size.width(), size.height(), one ? cut(one->label()) : QString()});
    }
    return answer;
}

Answer Server::render(const ask::Render &request) const
{
    const auto one = page(request.page);
    if (!one)
        return failed(Fault::NoSuchPage);
    const QSizeF size = sizeOf(one.get()) * request.scale;
    QRect part = request.part;
    if (part.isEmpty()) {
        if (size.width() > kLongestSide || size.height() > kLongestSide || size.width() * size.height() > kMostPixels)
            return failed(Fault::CannotDraw, u"too large for one image: ask for a part of it"_s);
        part = QRect(0, 0, std::max(1, qRound(size.width())), std::max(1, qRound(size.height())));
    }
    const double dpi = kPointsPerInch * request.scale;
    const QImage image = one->renderToImage(dpi, dpi, part.x(), part.y(), part.width(), part.height());
    if (image.isNull() || image.size() != part.size())
        return failed(Fault::CannotDraw);
    return tell::Rendered{request.page, image};
}

Answer Server::words(const ask::Words &request) const
{
    const auto one = page(request.page);
    if (!one)
        return failed(Fault::NoSuchPage);
    tell::Words answer{request.page, {}};
    const std::vector<PlacedWord> found = wordsOf(*one, false);
    answer.words.reserve(found.size());
    for (const PlacedWord &word : found)
        answer.words.push_back({word.hasSpaceAfter ? word.text + u' ' : word.text, word.box, word.endsLine});
    return answer;
}

Answer Server::search(const ask::Search &request) const
{
    const QString wanted = searchable(request.words);
    if (wanted.isEmpty())
        return tell::Found();
    tell::Found answer;
    QElapsedTimer timer;
    timer.start();
    qint32 number = request.from;
    const qint32 end = std::min(m_document->numPages(), kMostPages);
    for (; number < end && timer.elapsed() < kSearchMilliseconds && std::ssize(answer.hits) < kMostHits; ++number) {
        const auto one = page(number);
        if (!one)
            continue;
        std::vector<Hit> hits = hitsIn(wordsOf(*one, true), wanted, number, kMostHits - qint32(answer.hits.size()));
        std::ranges::move(hits, std::back_inserter(answer.hits));
    }
    answer.next = number < end ? number : -1;
    return answer;
}

Answer Server::outline() const
{
    tell::Outline answer;
    addItems(m_document->outline(), 0, answer.items);
    answer.hasScripts = !m_document->scripts().isEmpty();
    return answer;
}

Answer Server::form(const ask::Form &request) const
{
    const auto one = page(request.page);
    if (!one)
        return failed(Fault::NoSuchPage);
    tell::Form answer{request.page, {}};
    for (const std::unique_ptr<Poppler::FormField> &field : one->formFields()) {
        if (std::ssize(answer.fields) == kMostItems)
            break;
        if (field->isVisible())
            answer.fields.push_back(
                {cut(field->uiName().isEmpty() ? field->fullyQualifiedName() : field->uiName()), cut(valueOf(*field))});
    }
    return answer;
}

} // namespace beraad::pdf
