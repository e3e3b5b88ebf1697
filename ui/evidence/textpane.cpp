// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/textpane.h"

#include "ui/common/language.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QLocale>
#include <QPainter>
#include <QStringDecoder>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestColoured = 2'000'000; // characters; beyond that a text is shown plain
constexpr qsizetype kLongestColoured = 5'000; // of one line: the rules of languages are slow on endless ones
constexpr size_t kMostHits = 10'000;

bool isColourable(const QString &text)
{
    return text.size() <= kLargestColoured && std::ranges::all_of(QStringView(text).split(u'\n'), [](QStringView line) {
               return line.size() <= kLongestColoured;
           });
}

/// The library's themes; one repository for them is enough, and making one takes tens of milliseconds.
const KSyntaxHighlighting::Repository &themes()
{
    static const KSyntaxHighlighting::Repository repository;
    return repository;
}

} // namespace

std::optional<QString> textOf(const QByteArray &content)
{
    if (content.contains('\0'))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(NumberedText *text)
        : QWidget(text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintNumbers(this, event->rect()); }

private:
    NumberedText *m_text;
};

NumberedText::NumberedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new LineNumbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextRole::Code));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numberWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    setViewportMargins(numberWidth(), 0, 0, 0);
}

int NumberedText::numberWidth() const
{
    const auto digits = QString::number(std::max(99, blockCount())).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * space::kSmall;
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), numberWidth(), contentsRect().height());
}

void NumberedText::paintNumbers(QWidget *margin, const QRect &dirty)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(margin);
    painter.fillRect(dirty, colours.raised);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > dirty.bottom())
            break;
        const bool isCurrent = block == textCursor().block();
        painter.setPen(isCurrent ? colours.text : colours.soft);
        painter.drawText(QRectF(0, place.top(), margin->width() - space::kSmall, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

TextPane::TextPane(QWidget *parent)
    : EvidencePane(parent)
    , m_text(new NumberedText)
{
    m_text->setObjectName(u"evidenceText"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &EvidencePane::selectionChanged);
    whenPaletteChanges(this, [this] {
        colour();
        mark();
    });
    TextPane::retranslate();
}

TextPane::~TextPane() = default;

void TextPane::retranslate()
{
    m_text->setAccessibleName(tr("Text of the file"));
}

void TextPane::show(const QString &text, const KSyntaxHighlighting::Definition &language)
{
    m_highlighter.reset();
    m_hits.clear();
    m_currentHit = -1;
    m_notes.clear();
    m_text->setPlainText(text);
    m_isColoured = language.isValid() && isColourable(text);
    if (m_isColoured) {
        m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(m_text->document());
        colour();
        m_highlighter->setDefinition(language);
    }
    mark();
    emit selectionChanged();
}

void TextPane::colour()
{
    if (!m_highlighter)
        return;
    const bool isDark = schemeOf(palette()) == Scheme::Dark;
    m_highlighter->setTheme(themes().defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                         : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
}

QString TextPane::selectedText() const
{
    QString text = m_text->textCursor().selectedText();
    return text.replace(QChar::ParagraphSeparator, u'\n').trimmed();
}

EvidenceNote TextPane::startedNote() const
{
    EvidenceNote note;
    const QTextCursor cursor = m_text->textCursor();
    note.page = m_text->document()->findBlock(cursor.selectionStart()).blockNumber();
    note.quote = selectedText();
    return note;
}

QString TextPane::placeText() const
{
    return tr("line %1", "of a text").arg(QLocale().toString(startedNote().page + 1));
}

void TextPane::setNotes(const std::vector<EvidenceNote> &notes)
{
    m_notes = notes;
    mark();
}

void TextPane::goTo(int line, const std::vector<QRectF> &)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void TextPane::find(const QString &words)
{
    m_hits.clear();
    m_currentHit = -1;
    const int here = m_text->textCursor().selectionStart();
    if (!words.isEmpty()) {
        QTextCursor cursor(m_text->document());
        for (cursor = m_text->document()->find(words, cursor); !cursor.isNull() && m_hits.size() < kMostHits;
             cursor = m_text->document()->find(words, cursor))
            m_hits.push_back(cursor);
    }
    if (!m_hits.empty()) {
        const auto next
            = std::ranges::find_if(m_hits, [here](const QTextCursor &hit) { return hit.selectionStart() >= here; });
        m_currentHit = (next == m_hits.end() ? 0 : int(next - m_hits.begin())) - 1;
        findNext(1);
        return;
    }
    mark();
    emit foundChanged(m_currentHit, int(m_hits.size()), true);
}

void TextPane::findNext(int step)
{
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_currentHit = (m_currentHit + step + count) % count;
    m_text->setTextCursor(m_hits[size_t(m_currentHit)]);
    m_text->centerCursor();
    mark();
    emit foundChanged(m_currentHit, count, true);
}

void TextPane::mark()
{
    const Colours &colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const EvidenceNote &note : m_notes) {
        QTextCursor cursor(m_text->document()->findBlockByNumber(note.page));
        if (cursor.isNull())
            continue;
        for (qsizetype more = note.quote.count(u'\n'); more > 0; --more)
            cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextEdit::ExtraSelection mark{cursor, {}};
        mark.format.setBackground(colours.warning.fill);
        marks << mark;
    }
    for (size_t i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection mark{m_hits[i], {}};
        mark.format.setBackground(int(i) == m_currentHit ? colours.selection : colours.accentTone.fill);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace beraad
