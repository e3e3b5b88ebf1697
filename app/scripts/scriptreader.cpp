// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scriptreader.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Style = KSyntaxHighlighting::Theme::TextStyle;

/// Nobody writes such lines; programs do, and the rules of the languages are slow on them.
constexpr qsizetype kLongestLine = 20'000;

enum class Kind { Code, Text, Comment };

Kind kindOf(Style style)
{
    switch (style) {
    case Style::Comment:
    case Style::Documentation:
    case Style::Annotation:
    case Style::CommentVar:
    case Style::RegionMarker:
    case Style::Information:
    case Style::Warning:
    case Style::Alert:
        return Kind::Comment;
    case Style::Char:
    case Style::SpecialChar:
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
        return Kind::Text;
    default:
        return Kind::Code;
    }
}

/// Marks each character of one line after another as code, text or comment.
class LineMarker final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit LineMarker(const KSyntaxHighlighting::Definition &language) { setDefinition(language); }

    const std::vector<Kind> &mark(const QString &line)
    {
        m_kinds.assign(static_cast<size_t>(line.size()), Kind::Code);
        m_state = highlightLine(line, m_state);
        return m_kinds;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto first = m_kinds.begin() + offset;
        std::fill(first, first + length, kindOf(format.textStyle()));
    }

private:
    KSyntaxHighlighting::State m_state;
    std::vector<Kind> m_kinds;
};

Result<QString> textOf(const QByteArray &script, const QString &fileName)
{
    if (script.contains('\0'))
        return refuse(ErrorCode::BadContent, {fileName}, u"%1: holds a zero byte, so it is no script"_s.arg(fileName));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(script);
    return utf8.hasError() ? QString::fromLatin1(script) : text; // old SAS and SPSS files; names are ASCII in them
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'$' || c == u'#' || c == u'@';
}

/// Stata's oldest comment, which the library's definition lacks: a star at the beginning of a command. After `///` the
/// command goes on, and a star multiplies.
bool isStarComment(const QString &language, const QString &line, const QString &before)
{
    return language == u"Stata" && line.trimmed().startsWith(u'*') && !before.trimmed().endsWith(u"///");
}

/// `df.wage`, `df$wage` and `a.wage` name `wage` too: the whole and its parts are given.
void addWord(const QString &text, int line, int column, bool isQuoted, std::vector<ScriptWord> &words)
{
    static const QRegularExpression parts(u"[^.$#@]+"_s);
    QList<QRegularExpressionMatch> found;
    for (auto match = parts.globalMatch(text); match.hasNext();)
        found << match.next();
    if (found.size() != 1 || found.first().capturedLength() != text.size())
        words.push_back({text, line, column, isQuoted});
    for (const QRegularExpressionMatch &part : std::as_const(found))
        words.push_back({part.captured(), line, column + int(part.capturedStart()), isQuoted});
}

void addWordsOf(const QString &text, const std::vector<Kind> &kinds, int line, std::vector<ScriptWord> &words)
{
    for (qsizetype start = 0; start < text.size();) {
        const Kind kind = kinds[size_t(start)];
        if (kind == Kind::Comment || !belongsToWord(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && belongsToWord(text[end]) && kinds[size_t(end)] == kind)
            ++end;
        addWord(text.sliced(start, end - start), line, int(start) + 1, kind == Kind::Text, words);
        start = end;
    }
}

} // namespace

ScriptReader::ScriptReader()
    : m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(u":/scripts"_s);
}

ScriptReader::~ScriptReader() = default;

QString ScriptReader::languageOf(const QString &fileName) const
{
    // What analysts write; the library also knows texts, mark-up and configuration.
    static const QStringList sections{u"Scripts"_s, u"Sources"_s, u"Scientific"_s, u"Database"_s};
    // The library gives .sps, .inc and .do to others, so that the name is looked at first.
    static const QHash<QString, QString> own{{u"sas"_s, u"SAS"_s},
                                             {u"sps"_s, u"SPSS"_s},
                                             {u"spss"_s, u"SPSS"_s},
                                             {u"do"_s, u"Stata"_s},
                                             {u"ado"_s, u"Stata"_s}};
    const QString known = own.value(QFileInfo(fileName).suffix().toLower());
    if (!known.isEmpty())
        return known;
    const auto definition = m_repository->definitionForFileName(fileName);
    return definition.isValid() && sections.contains(definition.section()) ? definition.name() : QString();
}

KSyntaxHighlighting::Definition ScriptReader::definitionOf(const QString &fileName) const
{
    return m_repository->definitionForName(languageOf(fileName));
}

bool ScriptReader::ignoresCase(const QString &language)
{
    return language.startsWith(u"SQL") || language == u"SAS" || language == u"SPSS";
}

Result<std::vector<ScriptWord>> ScriptReader::words(const QByteArray &script, const QString &fileName) const
{
    const auto text = textOf(script, fileName);
    if (!text)
        return std::unexpected(text.error());
    const QString language = languageOf(fileName);
    LineMarker marker(m_repository->definitionForName(language));
    std::vector<ScriptWord> words;
    QString before;
    int number = 0;
    for (const QString &line : text->split(u'\n')) {
        ++number;
        if (line.size() > kLongestLine)
            return refuse(ErrorCode::BadContent, {fileName},
                          u"%1:%2: a line of %3 characters, expected at most %4"_s.arg(fileName)
                              .arg(number)
                              .arg(line.size())
                              .arg(kLongestLine));
        if (!isStarComment(language, line, before))
            addWordsOf(line, marker.mark(line), number, words);
        before = line;
    }
    return words;
}

} // namespace beraad
