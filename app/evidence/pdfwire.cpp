// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfwire.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace beraad::pdf {

namespace {

constexpr qsizetype kLengthBytes = 4;

class Writer {
public:
    template <typename... T> void operator()(const T &...values) { (put(values), ...); }
    FrameParts take()
    {
        qToBigEndian(quint32(m_bytes.size() - kLengthBytes + m_image.sizeInBytes()), m_bytes.data());
        return {std::move(m_bytes), std::move(m_image)};
    }

private:
    void put(quint8 value) { m_bytes.append(char(value)); }
    void put(bool value) { put(quint8(value)); }
    void put(Fault value) { put(quint8(value)); }
    void put(quint32 value)
    {
        std::array<char, 4> bytes{};
        qToBigEndian(value, bytes.data());
        m_bytes.append(bytes.data(), std::ssize(bytes));
    }
    void put(qint32 value) { put(quint32(value)); }
    void put(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        put(quint32(bits >> 32));
        put(quint32(bits));
    }
    void put(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        put(quint32(utf8.size()));
        m_bytes.append(utf8);
    }
    void put(const QRect &rect) { (*this)(rect.x(), rect.y(), rect.width(), rect.height()); }
    void put(const QRectF &rect) { (*this)(rect.x(), rect.y(), rect.width(), rect.height()); }
    void put(const QImage &image)
    {
        m_image = image.convertToFormat(QImage::Format_RGB32);
        if (m_image.bytesPerLine() != m_image.width() * qsizetype{4})
            m_image = m_image.copy(); // rows of our own making leave no gap
        (*this)(m_image.width(), m_image.height());
    }
    template <typename T> void put(const std::vector<T> &all)
    {
        put(quint32(all.size()));
        for (T one : all) // a copy, because the members are listed for reading too
            exchange(*this, one);
    }
    void put(const std::vector<QRectF> &all)
    {
        put(quint32(all.size()));
        for (const QRectF &one : all)
            put(one);
    }

    QByteArray m_bytes = QByteArray(kLengthBytes, '\0');
    QImage m_image;
};

class Reader {
public:
    explicit Reader(const QByteArray &frame)
        : m_frame(frame)
        , m_bytes(frame.constData(), size_t(frame.size()))
    {
    }
    template <typename... T> void operator()(T &...values) { (take(values), ...); }
    bool isWhole() const { return m_isSound && m_bytes.empty(); }

private:
    std::span<const char> bytes(size_t count)
    {
        if (!m_isSound || count > m_bytes.size()) {
            m_isSound = false;
            return {};
        }
        const auto taken = m_bytes.first(count);
        m_bytes = m_bytes.subspan(count);
        return taken;
    }
    void take(quint8 &value)
    {
        const auto taken = bytes(1);
        value = taken.empty() ? 0 : quint8(taken.front());
    }
    void take(bool &value)
    {
        quint8 byte = 0;
        take(byte);
        m_isSound = m_isSound && byte <= 1;
        value = byte == 1;
    }
    void take(Fault &value)
    {
        quint8 byte = 0;
        take(byte);
        m_isSound = m_isSound && byte <= quint8(Fault::BadAnswer);
        value = m_isSound ? Fault(byte) : Fault::BadAnswer;
    }
    void take(quint32 &value)
    {
        const auto taken = bytes(4);
        value = taken.empty() ? 0 : qFromBigEndian<quint32>(taken.data());
    }
    void take(qint32 &value)
    {
        quint32 bits = 0;
        take(bits);
        value = qint32(bits);
    }
    void take(double &value)
    {
        quint32 high = 0;
        quint32 low = 0;
        (*this)(high, low);
        value = std::bit_cast<double>(quint64(high) << 32 | low);
    }
    void take(QString &text)
    {
        quint32 size = 0;
        take(size);
        const auto taken = bytes(size);
        text = QString::fromUtf8(taken.data(), qsizetype(taken.size()));
    }
    void take(QRect &rect)
    {
        qint32 x = 0;
        qint32 y = 0;
        qint32 width = 0;
        qint32 height = 0;
        (*this)(x, y, width, height);
        m_isSound = m_isSound && width >= 0 && height >= 0;
        rect = m_isSound ? QRect(x, y, width, height) : QRect();
    }
    void take(QRectF &rect)
    {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        (*this)(x, y, width, height);
        rect = {x, y, width, height};
    }
    void take(QImage &image)
    {
        qint32 width = 0;
        qint32 height = 0;
        (*this)(width, height);
        m_isSound = m_isSound && width > 0 && height > 0 && width <= kLongestSide && height <= kLongestSide
            && qint64(width) * height <= kMostPixels;
        const auto rows = bytes(m_isSound ? size_t(width) * size_t(height) * 4 : 0);
        if (!m_isSound)
            return;
        const auto dots = std::bit_cast<const uchar *>(rows.data());
        const auto drop = [](void *frame) { delete static_cast<QByteArray *>(frame); };
        image = QImage(dots, width, height, width * qsizetype{4}, QImage::Format_RGB32, drop, new QByteArray(m_frame));
        if (!isAligned(dots))
            image = image.copy();
        m_isSound = !image.isNull();
    }
    static bool isAligned(const uchar *dots) { return std::bit_cast<quintptr>(dots) % 4 == 0; }
    /// Every element takes at least one byte, so that a count alone reserves nothing.
    template <typename T> void take(std::vector<T> &all)
    {
        quint32 count = 0;
        take(count);
        m_isSound = m_isSound && count <= m_bytes.size();
        for (quint32 i = 0; m_isSound && i < count; ++i) {
            if constexpr (std::is_same_v<T, QRectF>)
                take(all.emplace_back());
            else
                exchange(*this, all.emplace_back());
        }
    }

    QByteArray m_frame;
    std::span<const char> m_bytes; ///< what is left of it
    bool m_isSound = true;
};

// One function for each message says its members, for both directions.
template <typename A> void exchange(A &a, ask::Open &m)
{
    a(m.password);
}
template <typename A> void exchange(A &a, ask::Pages &m)
{
    a(m.first, m.count);
}
template <typename A> void exchange(A &a, ask::Render &m)
{
    a(m.page, m.scale, m.part);
}
template <typename A> void exchange(A &a, ask::Words &m)
{
    a(m.page);
}
template <typename A> void exchange(A &a, ask::Search &m)
{
    a(m.words, m.from);
}
template <typename A> void exchange(A &, ask::Outline &) { }
template <typename A> void exchange(A &a, ask::Form &m)
{
    a(m.page);
}
template <typename A> void exchange(A &a, PageInfo &m)
{
    a(m.width, m.height, m.label);
}
template <typename A> void exchange(A &a, Word &m)
{
    a(m.text, m.box, m.endsLine);
}
template <typename A> void exchange(A &a, Hit &m)
{
    a(m.page, m.boxes, m.around, m.start, m.length);
}
template <typename A> void exchange(A &a, OutlineItem &m)
{
    a(m.depth, m.title, m.page);
}
template <typename A> void exchange(A &a, FormField &m)
{
    a(m.name, m.value);
}
template <typename A> void exchange(A &a, tell::Opened &m)
{
    a(m.pages, m.title, m.hasForm, m.hasFiles);
}
template <typename A> void exchange(A &a, tell::Pages &m)
{
    a(m.first, m.pages);
}
template <typename A> void exchange(A &a, tell::Rendered &m)
{
    a(m.page, m.image);
}
template <typename A> void exchange(A &a, tell::Words &m)
{
    a(m.page, m.words);
}
template <typename A> void exchange(A &a, tell::Found &m)
{
    a(m.hits, m.next);
}
template <typename A> void exchange(A &a, tell::Outline &m)
{
    a(m.items, m.hasScripts);
}
template <typename A> void exchange(A &a, tell::Form &m)
{
    a(m.page, m.fields);
}
template <typename A> void exchange(A &a, tell::Failed &m)
{
    a(m.fault, m.detail);
}

template <typename Message> FrameParts written(quint32 number, Message message)
{
    Writer writer;
    writer(number, quint32(message.index()));
    std::visit([&writer](auto &one) { exchange(writer, one); }, message);
    return writer.take();
}

/// The alternative that stands at `index`, by walking the list once.
template <typename Message, size_t I = 0> bool takeAlternative(Reader &reader, quint32 index, Message &message)
{
    if constexpr (I == std::variant_size_v<Message>) {
        return false;
    } else {
        if (index != I)
            return takeAlternative<Message, I + 1>(reader, index, message);
        exchange(reader, message.template emplace<I>());
        return reader.isWhole();
    }
}

template <typename Message> std::optional<std::pair<quint32, Message>> messageIn(const QByteArray &frame)
{
    Reader reader(frame);
    quint32 number = 0;
    quint32 index = 0;
    reader(number, index);
    std::pair<quint32, Message> found{number, {}};
    if (!takeAlternative(reader, index, found.second))
        return std::nullopt;
    return found;
}

} // namespace

QByteArray frameOf(quint32 number, const Request &request)
{
    return written(number, request).bytes;
}

QByteArray frameOf(quint32 number, const Answer &answer)
{
    FrameParts parts = partsOf(number, answer);
    parts.bytes.append(std::bit_cast<const char *>(parts.image.constBits()), parts.image.sizeInBytes());
    return parts.bytes;
}

FrameParts partsOf(quint32 number, const Answer &answer)
{
    FrameParts parts = written(number, answer);
    if (parts.bytes.size() + parts.image.sizeInBytes() > kLongestAnswer)
        return written(number, Answer(tell::Failed{Fault::CannotDraw, u"the answer is too long"_s}));
    return parts;
}

std::optional<NumberedRequest> requestIn(const QByteArray &frame)
{
    auto found = messageIn<Request>(frame);
    if (!found || !isSound(found->second))
        return std::nullopt;
    return NumberedRequest{found->first, std::move(found->second)};
}

std::optional<NumberedAnswer> answerIn(const QByteArray &frame)
{
    auto found = messageIn<Answer>(frame);
    if (!found)
        return std::nullopt;
    return NumberedAnswer{found->first, std::move(found->second)};
}

void FrameCutter::add(const QByteArray &bytes)
{
    if (m_isBroken)
        return;
    m_bytes.append(bytes);
    if (announced() <= m_longest)
        m_bytes.reserve(kLengthBytes + announced()); // an image comes in many pieces
}

/// How many bytes the first frame has after its length; 0 as long as that is not there.
qsizetype FrameCutter::announced() const
{
    return m_bytes.size() < kLengthBytes ? 0 : qsizetype(qFromBigEndian<quint32>(m_bytes.constData()));
}

std::optional<QByteArray> FrameCutter::next()
{
    const qsizetype whole = kLengthBytes + announced();
    if (announced() > m_longest) {
        m_isBroken = true;
        m_bytes.clear();
    }
    if (m_bytes.size() < whole)
        return std::nullopt;
    if (m_bytes.size() == whole) // as it nearly always is: one answer at a time
        return std::exchange(m_bytes, {}).sliced(kLengthBytes);
    QByteArray frame = m_bytes.sliced(kLengthBytes, whole - kLengthBytes);
    m_bytes.remove(0, whole);
    return frame;
}

} // namespace beraad::pdf
