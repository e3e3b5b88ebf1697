// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

/// What the window asks the program that reads PDFs, and what that answers. Pages count from 0; places on a page are in
/// points from its upper left corner, as it is shown.
namespace beraad::pdf {

/// Why a PDF, or a page of it, cannot be shown.
enum class Fault : quint8 {
    NotAPdf,
    PasswordNeeded,
    WrongPassword,
    NoSuchPage,
    CannotDraw,
    BadRequest, ///< the helper did not understand; a mistake of ours
    TimedOut, ///< the window waited long enough and ended the helper
    HelperDied, ///< a limit of memory or time, or the file broke it
    HelperMissing,
    BadAnswer, ///< the helper said what it may not say; it was ended
};

/// Limits that both sides know.
inline constexpr qint32 kMostPages = 100'000;
inline constexpr qint32 kMostPagesAtOnce = 256;
inline constexpr qint32 kMostPixels = 8'000'000; ///< of one image
inline constexpr qint32 kLongestSide = 8192;
inline constexpr qint32 kMostWords = 40'000; ///< of one page
inline constexpr qint32 kMostHits = 500; ///< of one answer
inline constexpr qint32 kMostItems = 5'000; ///< of an outline or a form
inline constexpr qint32 kLongestText = 4'000; ///< of one word, title or value
inline constexpr double kLargestScale = 32; ///< pixels for a point

namespace ask {

struct Open {
    QString password;
    bool operator==(const Open &) const = default;
};
struct Pages {
    qint32 first = 0;
    qint32 count = 0;
    bool operator==(const Pages &) const = default;
};
struct Render {
    qint32 page = 0;
    double scale = 1; ///< pixels for a point
    QRect part; ///< in pixels of the whole page at that scale; empty: all of it
    bool operator==(const Render &) const = default;
};
struct Words {
    qint32 page = 0;
    bool operator==(const Words &) const = default;
};
struct Search {
    QString words;
    qint32 from = 0; ///< the page on which to begin
    bool operator==(const Search &) const = default;
};
struct Outline {
    bool operator==(const Outline &) const = default;
};
struct Form {
    qint32 page = 0;
    bool operator==(const Form &) const = default;
};

} // namespace ask

using Request = std::variant<ask::Open, ask::Pages, ask::Render, ask::Words, ask::Search, ask::Outline, ask::Form>;

struct PageInfo {
    double width = 0; ///< points
    double height = 0;
    QString label; ///< what is printed on it: `iv`
    bool operator==(const PageInfo &) const = default;
};

/// A word of a page, in the order of reading.
struct Word {
    QString text;
    QRectF box;
    bool endsLine = false;
    bool operator==(const Word &) const = default;
};

struct Hit {
    qint32 page = 0;
    std::vector<QRectF> boxes; ///< one for each line that it stands on
    QString around; ///< the text about it
    qint32 start = 0; ///< of the hit in that text
    qint32 length = 0;
    bool operator==(const Hit &) const = default;
};

struct OutlineItem {
    qint32 depth = 0;
    QString title;
    qint32 page = -1; ///< -1: it leads to no page of this file
    bool operator==(const OutlineItem &) const = default;
};

struct FormField {
    QString name;
    QString value;
    bool operator==(const FormField &) const = default;
};

namespace tell {

struct Opened {
    qint32 pages = 0;
    QString title;
    bool hasForm = false;
    bool hasFiles = false; ///< files inside the file; they are not opened
    bool operator==(const Opened &) const = default;
};
struct Pages {
    qint32 first = 0;
    std::vector<PageInfo> pages;
    bool operator==(const Pages &) const = default;
};
struct Rendered {
    qint32 page = 0;
    QImage image;
    bool operator==(const Rendered &) const = default;
};
struct Words {
    qint32 page = 0;
    std::vector<Word> words;
    bool operator==(const Words &) const = default;
};
/// As far as the helper came in the time it gives itself; `next` is where to go on, -1 at the end.
struct Found {
    std::vector<Hit> hits;
    qint32 next = -1;
    bool operator==(const Found &) const = default;
};
struct Outline {
    std::vector<OutlineItem> items;
    bool hasScripts = false; ///< they are never run; told here, because all pages are gone through to find them
    bool operator==(const Outline &) const = default;
};
struct Form {
    qint32 page = 0;
    std::vector<FormField> fields;
    bool operator==(const Form &) const = default;
};
struct Failed {
    Fault fault = Fault::BadAnswer;
    QString detail;
    bool operator==(const Failed &) const = default;
};

} // namespace tell

/// The answer to a request stands at the same place in its list; Failed answers any of them.
using Answer = std::variant<tell::Opened, tell::Pages, tell::Rendered, tell::Words, tell::Found, tell::Outline,
                            tell::Form, tell::Failed>;

/// Whether what was read from a pipe keeps to the limits above.
bool isSound(const Request &request);
/// Also, whether it can be the answer to that request.
bool isSound(const Answer &answer, const Request &request);

} // namespace beraad::pdf
