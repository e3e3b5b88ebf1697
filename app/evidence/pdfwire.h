// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdfmessages.h"

#include <QByteArray>

#include <optional>
#include <span>

/// Messages on a pipe: four bytes that say how many follow (big end first), four with the number of the request, four
/// that say what it is, then its members. Nothing that is read is believed before it is checked.
namespace beraad::pdf {

inline constexpr qsizetype kLongestRequest = 64 * 1024; ///< bytes after the length
inline constexpr qsizetype kLongestAnswer = kMostPixels * 4 + 64 * 1024;

struct NumberedRequest {
    quint32 number = 0;
    Request request;
};
struct NumberedAnswer {
    quint32 number = 0;
    Answer answer;
};

/// A frame in two parts: an image ends its message, and its dots go out from where they lie.
struct FrameParts {
    QByteArray bytes; ///< the length of both in front
    QImage image; ///< may be null; four bytes a dot, row after row without a gap
};

/// The frame, its length in front. An answer that would not fit becomes a failure.
QByteArray frameOf(quint32 number, const Request &request);
QByteArray frameOf(quint32 number, const Answer &answer);
FrameParts partsOf(quint32 number, const Answer &answer);

/// What a frame holds, without its length; nothing when it is not exactly one message. An image shares the bytes of the
/// frame.
std::optional<NumberedRequest> requestIn(const QByteArray &frame);
std::optional<NumberedAnswer> answerIn(const QByteArray &frame);

/// Cuts a stream of bytes into frames.
class FrameCutter final {
public:
    explicit FrameCutter(qsizetype longest)
        : m_longest(longest)
    {
    }
    void add(const QByteArray &bytes);
    /// The next whole frame without its length; nothing while it is not there yet, or after isBroken().
    std::optional<QByteArray> next();
    /// A frame was announced that is longer than any may be; what follows means nothing.
    bool isBroken() const { return m_isBroken; }

private:
    qsizetype announced() const;

    qsizetype m_longest;
    QByteArray m_bytes; ///< begins with a frame
    bool m_isBroken = false;
};

} // namespace beraad::pdf
