// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

struct Look {
    TextStyle style;
    qreal size;
    QFont::Weight weight;
    QRgb colour;
    QRgb ground; ///< 0: none
    bool italic = false;
    bool code = false;
};

constexpr std::array kLooks{
    Look{TextStyle::Title, 19, QFont::Bold, paper::kInk, 0},
    Look{TextStyle::Eyebrow, 8.5, QFont::Bold, paper::kAccent, 0},
    Look{TextStyle::Heading, 12.5, QFont::Bold, paper::kAccent, 0},
    Look{TextStyle::Subheading, 9.5, QFont::Bold, paper::kInk, 0},
    Look{TextStyle::Body, 8.75, QFont::Normal, paper::kInk, 0},
    Look{TextStyle::Strong, 8.75, QFont::Bold, paper::kInk, 0},
    Look{TextStyle::Absent, 8.75, QFont::Normal, paper::kMuted, 0, true},
    Look{TextStyle::Small, 7.25, QFont::Normal, paper::kMuted, 0},
    Look{TextStyle::SmallStrong, 7.25, QFont::Bold, paper::kInk, 0},
    Look{TextStyle::Label, 7.25, QFont::Bold, paper::kMuted, 0},
    Look{TextStyle::Code, 8.25, QFont::Normal, paper::kInk, 0, false, true},
    Look{TextStyle::SmallCode, 7, QFont::Normal, paper::kMuted, 0, false, true},
    Look{TextStyle::Mark, 7, QFont::Bold, paper::kAccent, paper::kAccentTint},
    Look{TextStyle::Caution, 7, QFont::Bold, paper::kCaution, paper::kCautionTint},
    Look{TextStyle::Refusal, 7, QFont::Bold, paper::kRefusal, paper::kRefusalTint},
};

constexpr qreal kLeading = 1.34;
/// Fonts of other scripts stand taller than ours; beyond this they get the room that they ask for.
constexpr qreal kTallest = 1.5;

const Look &lookOf(TextStyle style)
{
    const auto found = std::ranges::find(kLooks, style, &Look::style);
    Q_ASSERT(found != kLooks.end());
    return *found;
}

bool turnsReadingOrder(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isUnprintable(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

QTextCharFormat formatOf(TextStyle style)
{
    const Look &look = lookOf(style);
    QTextCharFormat format;
    format.setFont(fontOf(style));
    format.setForeground(QColor::fromRgb(look.colour));
    if (look.ground != 0)
        format.setBackground(QColor::fromRgb(look.ground));
    return format;
}

qreal longestWordIn(const QString &text, const QFontMetricsF &metrics)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// A word that no column of a table can hold; compounds of Dutch and German are often longer.
constexpr qsizetype kLongWord = 22;

bool isVowel(QChar c)
{
    return u"aeiouyäöüéèêëïàâîôû"_s.contains(c.toLower());
}

/// Whether the consonants from `at` to the next vowel are one, or one sound: ch, sch, ph, th.
bool startsSyllable(QStringView word, qsizetype at)
{
    static const QStringList kSounds{u"ch"_s, u"sch"_s, u"ph"_s, u"th"_s};
    qsizetype vowel = at;
    while (vowel < word.size() && !isVowel(word.at(vowel)))
        ++vowel;
    if (vowel == at || vowel == word.size())
        return false;
    const QStringView cluster = word.sliced(at, vowel - at);
    if (kSounds.contains(cluster))
        return at == 0 || cluster.size() == 3 || word.at(at - 1).toLower() != u's';
    return cluster.size() == 1 && !(cluster.at(0).toLower() == u'h' && u"cpt"_s.contains(word.at(at - 1).toLower()));
}

/// Where the parts of a compound meet: after a linking s, as in `verwerkings|verantwoordelijke`.
bool startsPart(QStringView word, qsizetype at)
{
    static const QStringList kLinked{u"ings"_s, u"heids"_s, u"teits"_s, u"ungs"_s, u"heits"_s, u"keits"_s, u"tions"_s};
    return std::ranges::any_of(kLinked,
                               [&](const QString &end) { return word.first(at).endsWith(end, Qt::CaseInsensitive); });
}

/// Places where a long compound may be broken: where its parts meet, and where there is no such place before a
/// consonant that a vowel follows, as Dutch and German mostly do.
std::vector<qsizetype> breaksIn(QStringView word)
{
    std::vector<qsizetype> seams;
    std::vector<qsizetype> syllables;
    for (qsizetype i = 5; i < word.size() - 4; ++i) {
        if (startsPart(word, i))
            seams.push_back(i);
        if (startsSyllable(word, i))
            syllables.push_back(i);
    }
    return seams.empty() ? syllables : seams;
}

/// Only where it must be, and with a hyphen; the text that is searched and copied stays as it was.
QString withBreaks(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        const bool isLong = word.size() > kLongWord && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
        if (!isLong)
            continue;
        const std::vector<qsizetype> breaks = breaksIn(word);
        for (const qsizetype at : std::views::reverse(breaks))
            word.insert(at, QChar(QChar::SoftHyphen));
    }
    return words.join(u' ');
}

/// A short tinted run is not broken, and gets air on both sides that cannot be broken off.
QString withAir(const TextRun &run)
{
    QString text = printable(run.text);
    text.replace(u'\n', QChar::LineSeparator);
    if (lookOf(run.style).ground == 0)
        return lookOf(run.style).code ? text : withBreaks(text);
    constexpr qsizetype kShort = 20;
    if (text.size() <= kShort)
        text.replace(u' ', QChar::Nbsp);
    return QChar(QChar::Nbsp) + text + QChar(QChar::Nbsp);
}

} // namespace

TextBlock blockOf(const QString &text, TextStyle style)
{
    TextBlock block;
    for (const QString &line : printable(text).split(u'\n'))
        if (!line.trimmed().isEmpty())
            block.push_back({{{line, style}}, block.empty() ? 0.0 : 3.0});
    return block;
}

void append(TextBlock &block, const TextBlock &more, qreal gapBefore)
{
    for (size_t i = 0; i < more.size(); ++i) {
        block.push_back(more[i]);
        if (i == 0)
            block.back().gapBefore = gapBefore;
    }
}

QString printable(const QString &text)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1);
    QString out;
    out.reserve(normal.size());
    for (const char32_t c : normal.toUcs4()) { // a half surrogate becomes U+FFFD here
        if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029)
            out += u'\n';
        else if (c == u'\t')
            out += u' ';
        else if (isUnprintable(c))
            out += QChar::ReplacementCharacter;
        else if (!turnsReadingOrder(c))
            out += QChar::fromUcs4(c);
    }
    return out;
}

/// Noto Sans, and not Inter: Qt writes the map back to text from the character table of a font alone, so that the
/// tabular figures of Inter (a feature) could not be searched, and its apostrophe would read as another character. The
/// figures of Noto Sans are tabular as they are. Ligatures are off for the same reason.
QFont fontOf(TextStyle style)
{
    const Look &look = lookOf(style);
    QFont font(look.code ? QStringList{u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans"_s}
                         : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(look.size);
    font.setWeight(look.weight);
    font.setItalic(look.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const char *feature : {"liga", "clig", "calt", "dlig"})
        if (const auto tag = QFont::Tag::fromString(QLatin1StringView(feature)))
            font.setFeature(*tag, 0);
    return font;
}

QRgb colourOf(TextStyle style)
{
    return lookOf(style).colour;
}

qreal heightOf(const std::vector<TextLine> &lines)
{
    qreal height = 0;
    for (const TextLine &line : lines)
        height += line.gap + line.height;
    return height;
}

SetText TextSetter::set(const TextBlock &block)
{
    SetText text;
    for (const TextParagraph &paragraph : block) {
        text.paragraphs.push_back(setParagraph(paragraph, text.longestWord));
        text.widest = std::max(text.widest, text.paragraphs.back().layout->maximumWidth());
    }
    return text;
}

SetText::Paragraph TextSetter::setParagraph(const TextParagraph &paragraph, qreal &longestWord)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    qreal size = 0;
    for (const TextRun &run : paragraph.runs) {
        const QString shown = withAir(run);
        ranges.append({static_cast<int>(text.size()), static_cast<int>(shown.size()), formatOf(run.style)});
        text += shown;
        size = std::max(size, lookOf(run.style).size);
        longestWord = std::max(longestWord, longestWordIn(shown, QFontMetricsF(fontOf(run.style), m_device)));
    }
    const TextStyle first = paragraph.runs.empty() ? TextStyle::Body : paragraph.runs.front().style;
    auto layout = std::make_unique<QTextLayout>(text, fontOf(first), m_device);
    layout->setFormats(ranges);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->beginLayout();
    while (layout->createLine().isValid()) { }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
    return {m_layouts.back().get(), points(paragraph.gapBefore), points(size * kLeading)};
}

std::vector<TextLine> TextSetter::lines(const SetText &text, qreal width)
{
    std::vector<TextLine> lines;
    for (const SetText::Paragraph &paragraph : text.paragraphs) {
        paragraph.layout->beginLayout();
        int index = 0;
        for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0}); // each line is placed by itself
            const bool isTall = line.height() > paragraph.leading / kLeading * kTallest;
            const qreal height = isTall ? line.height() : paragraph.leading;
            const qreal gap = index == 0 && !lines.empty() ? paragraph.gapBefore : 0;
            const qreal rise = (height - line.height()) / 2;
            lines.push_back({paragraph.layout, index++, gap, height, rise, rise + line.ascent()});
        }
        paragraph.layout->endLayout();
    }
    return lines;
}

TextLine TextSetter::oneLine(const QString &text, TextStyle style, qreal width, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(fontOf(style), m_device);
    const QString flat = printable(text).replace(u'\n', u' ');
    const SetText set = this->set({{{{metrics.elidedText(flat, Qt::ElideRight, width), style}}}});
    QTextLayout *layout = set.paragraphs.front().layout;
    QTextOption option = layout->textOption();
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(alignment);
    layout->setTextOption(option);
    const std::vector<TextLine> broken = lines(set, width);
    return broken.empty() ? TextLine{} : broken.front();
}

} // namespace beraad
