// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfmessages.h"

#include "base/overloaded.h"

#include <algorithm>
#include <cmath>

namespace beraad::pdf {

namespace {

constexpr double kFarthest = 1e6; // points; a page of 350 metres

bool isPage(qint32 page)
{
    return page >= 0 && page < kMostPages;
}

bool isShort(const QString &text)
{
    return text.size() <= kLongestText;
}

bool isNear(double value)
{
    return std::isfinite(value) && std::abs(value) <= kFarthest;
}

bool isPlace(const QRectF &box)
{
    return isNear(box.x()) && isNear(box.y()) && isNear(box.width()) && isNear(box.height());
}

bool isImageSize(const QSize &size)
{
    return size.width() <= kLongestSide && size.height() <= kLongestSide
        && qint64(size.width()) * size.height() <= kMostPixels;
}

bool isSoundPage(const PageInfo &page)
{
    return isNear(page.width) && isNear(page.height) && page.width > 0 && page.height > 0 && isShort(page.label);
}

bool isSoundWord(const Word &word)
{
    return isShort(word.text) && isPlace(word.box);
}

bool isSoundHit(const Hit &hit)
{
    return isPage(hit.page) && isShort(hit.around) && hit.start >= 0 && hit.length >= 0
        && hit.length <= hit.around.size() && hit.start <= hit.around.size() - hit.length
        && std::ranges::all_of(hit.boxes, isPlace);
}

bool isSoundItem(const OutlineItem &item)
{
    return item.depth >= 0 && item.depth <= kMostItems && isShort(item.title) && (item.page == -1 || isPage(item.page));
}

bool isSoundField(const FormField &field)
{
    return isShort(field.name) && isShort(field.value);
}

template <typename T> bool areSound(const std::vector<T> &all, qint32 most, bool (*isSoundOne)(const T &))
{
    return std::ssize(all) <= most && std::ranges::all_of(all, isSoundOne);
}

bool isPart(const QRect &part)
{
    return part.isEmpty() || (part.x() >= 0 && part.y() >= 0 && isImageSize(part.size()));
}

bool answersPages(const tell::Pages &answer, const ask::Pages &request)
{
    return answer.first == request.first && std::ssize(answer.pages) <= request.count
        && areSound(answer.pages, kMostPagesAtOnce, isSoundPage);
}

bool answersRender(const tell::Rendered &answer, const ask::Render &request)
{
    const QSize size = answer.image.size();
    return answer.page == request.page && !answer.image.isNull() && isImageSize(size)
        && (request.part.isEmpty() || size == request.part.size());
}

bool answersSearch(const tell::Found &answer, const ask::Search &request)
{
    return areSound(answer.hits, kMostHits, isSoundHit)
        && (answer.next == -1 || (answer.next > request.from && isPage(answer.next)));
}

} // namespace

bool isSound(const Request &request)
{
    return std::visit(Overloaded{
                          [](const ask::Open &open) { return isShort(open.password); },
                          [](const ask::Pages &pages) {
                              return isPage(pages.first) && pages.count > 0 && pages.count <= kMostPagesAtOnce;
                          },
                          [](const ask::Render &render) {
                              return isPage(render.page) && std::isfinite(render.scale) && render.scale > 0
                                  && render.scale <= kLargestScale && isPart(render.part);
                          },
                          [](const ask::Words &words) { return isPage(words.page); },
                          [](const ask::Search &search) {
                              return isPage(search.from) && !search.words.isEmpty() && isShort(search.words);
                          },
                          [](const ask::Outline &) { return true; },
                          [](const ask::Form &form) { return isPage(form.page); },
                      },
                      request);
}

bool isSound(const Answer &answer, const Request &request)
{
    if (const auto *failed = std::get_if<tell::Failed>(&answer))
        return isShort(failed->detail) && failed->fault <= Fault::BadRequest;
    if (answer.index() != request.index())
        return false;
    return std::visit(
        Overloaded{
            [](const tell::Opened &opened, const ask::Open &) {
                return opened.pages > 0 && opened.pages <= kMostPages && isShort(opened.title);
            },
            [](const tell::Pages &pages, const ask::Pages &asked) { return answersPages(pages, asked); },
            [](const tell::Rendered &image, const ask::Render &asked) { return answersRender(image, asked); },
            [](const tell::Words &words, const ask::Words &asked) {
                return words.page == asked.page && areSound(words.words, kMostWords, isSoundWord);
            },
            [](const tell::Found &found, const ask::Search &asked) { return answersSearch(found, asked); },
            [](const tell::Outline &outline, const ask::Outline &) {
                return areSound(outline.items, kMostItems, isSoundItem);
            },
            [](const tell::Form &form, const ask::Form &asked) {
                return form.page == asked.page && areSound(form.fields, kMostItems, isSoundField);
            },
            [](const auto &, const auto &) { return false; }, // of different kinds, which the index excluded
        },
        answer, request);
}

} // namespace beraad::pdf
