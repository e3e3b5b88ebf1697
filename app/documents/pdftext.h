// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <deque>
#include <memory>
#include <vector>

class QPaintDevice;

namespace beraad {

/// Lengths on paper, in the dots of the device that pages are set for.
constexpr int kDotsPerInch = 1200;
constexpr qreal points(qreal count)
{
    return count * kDotsPerInch / 72.0;
}
constexpr qreal millimetres(qreal count)
{
    return count * kDotsPerInch / 25.4;
}

/// What a run of text is; how that looks is decided in one table in pdftext.cpp.
enum class TextStyle {
    Title,
    Eyebrow,
    Heading,
    Subheading,
    Body,
    Strong,
    Absent, ///< stands where something was left open
    Small,
    SmallStrong,
    Label, ///< a column title or the name of a fact
    Code,
    SmallCode,
    Mark,
    Caution,
    Refusal,
};

namespace paper {
constexpr QRgb kInk = 0xff17212b;
constexpr QRgb kMuted = 0xff566370;
constexpr QRgb kAccent = 0xff0b4f6c;
constexpr QRgb kAccentTint = 0xffe6f0f4;
constexpr QRgb kCaution = 0xff8a4b00;
constexpr QRgb kCautionTint = 0xfffdf1dd;
constexpr QRgb kRefusal = 0xff9b1c22;
constexpr QRgb kRefusalTint = 0xfffbe9ea;
constexpr QRgb kQuietTint = 0xfff3f5f7;
constexpr QRgb kHairline = 0xffcfd6dc;
constexpr QRgb kWatermark = 0xfff0f2f4;
} // namespace paper

struct TextRun {
    QString text;
    TextStyle style = TextStyle::Body;
};

struct TextParagraph {
    std::vector<TextRun> runs;
    qreal gapBefore = 0; ///< points; not used at the top of a block
};

using TextBlock = std::vector<TextParagraph>;

/// One paragraph for each line of `text`.
TextBlock blockOf(const QString &text, TextStyle style = TextStyle::Body);
/// The paragraphs of `more` below those of `block`.
void append(TextBlock &block, const TextBlock &more, qreal gapBefore = 0);

/// Text that can be printed without surprises: no control characters, no half surrogates, nothing that turns the
/// reading order of what follows around. Markup stays what it is: text.
QString printable(const QString &text);

QFont fontOf(TextStyle style);
QRgb colourOf(TextStyle style);

/// A broken line, ready to be placed; the layout belongs to the TextSetter that made it.
struct TextLine {
    const QTextLayout *layout = nullptr;
    int index = 0;
    qreal gap = 0; ///< above it
    qreal height = 0; ///< with its leading
    qreal rise = 0; ///< from the top of the line's place to the top of its glyph box
    qreal baseline = 0; ///< from the top of the line's place
};

qreal heightOf(const std::vector<TextLine> &lines);

/// Shaped text that is not broken into lines yet.
struct SetText {
    struct Paragraph {
        QTextLayout *layout = nullptr;
        qreal gapBefore = 0;
        qreal leading = 0;
    };
    std::vector<Paragraph> paragraphs;
    qreal widest = 0; ///< on one line
    qreal longestWord = 0; ///< below this width words are cut
};

/// Shapes and breaks text for one paint device, and keeps the layouts until the pages are printed.
class TextSetter {
public:
    explicit TextSetter(QPaintDevice *device)
        : m_device(device)
    {
    }
    SetText set(const TextBlock &block);
    std::vector<TextLine> lines(const SetText &text, qreal width);
    /// One line, cut with an ellipsis where it is too long.
    TextLine oneLine(const QString &text, TextStyle style, qreal width, Qt::Alignment alignment = Qt::AlignLeading);

private:
    SetText::Paragraph setParagraph(const TextParagraph &paragraph, qreal &longestWord);

    QPaintDevice *m_device;
    std::deque<std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace beraad
