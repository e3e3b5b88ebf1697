// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/xmlsource.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kDeepest = 200; ///< elements: the deepest catalogue in use has 30
constexpr qsizetype kLongestText = 1 << 20;
constexpr qsizetype kLongestEntity = 64;
constexpr qint64 kMostOverSize = 1 << 20; ///< letters that entities may add to the text of a file
constexpr auto kXml = "http://www.w3.org/XML/1998/namespace"_L1;

QString tidied(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QString words = line.toString().simplified();
        if (!words.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
            lines << words;
    }
    return lines.join(u'\n').trimmed();
}

void add(Text &text, const QString &language, const QString &words)
{
    if (words.isEmpty())
        return;
    QString &present = text.byLanguage[language];
    if (present.isEmpty())
        present = words;
    else if (present != words)
        present += u'\n' + words;
}

} // namespace

XmlPieces::XmlPieces(SourceFile file, ImportRun &run)
    : m_file(std::move(file))
    , m_run(run)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlPieces::readData(char *data, qint64 most)
{
    if (!m_run.goOn(m_file.done(), m_file.total()))
        return -1;
    if (m_sinceStart > kMost) {
        m_reason = u"a piece of more than %1 MB without any end"_s.arg(kMost >> 20);
        return -1;
    }
    const Result<qint64> got = m_file.read(data, most);
    if (!got) {
        m_reason = got.error().detail;
        return -1;
    }
    m_sinceStart += *got;
    m_given += *got;
    return *got == 0 ? -1 : *got;
}

int XmlPieces::lineOfBadLetter() const
{
    auto file = SourceFile::open(m_file.path());
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    QByteArray line;
    int number = 1;
    for (qint64 seen = 0; file && seen < m_given;) {
        const auto got = file->read(piece.data(), std::min(piece.size(), m_given - seen));
        if (!got || *got == 0 || (seen == 0 && (piece.startsWith("\xFF\xFE") || piece.startsWith("\xFE\xFF"))))
            break;
        seen += *got;
        line += QByteArrayView(piece).first(*got);
        qsizetype start = 0;
        for (qsizetype end = line.indexOf('\n'); end >= 0; end = line.indexOf('\n', start), ++number) {
            if (!QByteArrayView(line).sliced(start, end - start).isValidUtf8())
                return number;
            start = end + 1;
        }
        line.remove(0, start);
    }
    return 0;
}

XmlSource::XmlSource(SourceFile file, ImportRun &run)
    : m_run(run)
    , m_pieces(std::move(file), run)
    , m_reader(&m_pieces)
    , m_languages{run.source().language}
{
}

QXmlStreamReader::TokenType XmlSource::advance()
{
    if (m_isStopped || m_run.hasFailed())
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    m_pieces.restart();
    if (token == QXmlStreamReader::StartElement)
        enter();
    else if (token == QXmlStreamReader::EndElement)
        m_languages.pop_back();
    else if (token == QXmlStreamReader::EntityReference)
        m_run.note(NoteKind::UnreadValue, line(), u"the entity &%1; is not declared in the file"_s.arg(name()));
    else if (token == QXmlStreamReader::Characters)
        checkText();
    else if (token == QXmlStreamReader::DTD)
        checkEntities();
    else if (token == QXmlStreamReader::Invalid)
        stopAtFault();
    return m_isStopped ? QXmlStreamReader::Invalid : token;
}

void XmlSource::enter()
{
    const QStringView tag = m_reader.attributes().value(kXml, "lang"_L1);
    m_languages.push_back(tag.isEmpty() ? m_languages.back() : tag.trimmed().split(u'-').front().toString().toLower());
    if (m_languages.size() > kDeepest)
        stop(u"elements inside elements, more than %1 deep"_s.arg(kDeepest));
}

/// A file cannot hold more letters than bytes, unless its entities multiply them.
void XmlSource::checkText()
{
    m_textLength += m_reader.text().size();
    if (m_textLength > m_pieces.bytesGiven() + kMostOverSize)
        stop(u"entities make the text many times longer than the file"_s);
}

/// Names for letters are all that a catalogue needs of them.
void XmlSource::checkEntities()
{
    for (const QXmlStreamEntityDeclaration &entity : m_reader.entityDeclarations()) {
        if (!entity.systemId().isEmpty())
            stop(u"the entity %1 stands outside the file"_s.arg(entity.name()));
        else if (entity.value().size() > kLongestEntity || entity.value().contains(u'&'))
            stop(u"the entity %1 is more than a few letters"_s.arg(entity.name()));
    }
}

/// The reader decodes pieces of some kilobytes, and gives the line before the piece when a letter in it is wrong.
void XmlSource::stopAtFault()
{
    const QString encoding = m_reader.documentEncoding().toString();
    const bool isUtf8 = encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
    const int spoilt = isUtf8 && m_pieces.reason().isEmpty() ? m_pieces.lineOfBadLetter() : 0;
    if (spoilt > 0 && !m_isStopped && !m_run.hasFailed()) {
        m_run.problem(spoilt, u"a letter that is not UTF-8"_s);
        m_isStopped = true;
    }
    stop(m_pieces.reason().isEmpty() ? m_reader.errorString() : m_pieces.reason());
}

void XmlSource::stop(const QString &why)
{
    if (!m_isStopped && !m_run.hasFailed())
        m_run.problem(line(), why);
    m_isStopped = true;
}

bool XmlSource::child()
{
    while (true) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

QString XmlSource::attribute(QStringView name) const
{
    return m_reader.attributes().value(name).toString();
}

void XmlSource::skip()
{
    for (int depth = 1; depth > 0;) {
        const auto token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return;
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
}

QString XmlSource::text()
{
    QString result;
    for (int depth = 1; depth > 0;) {
        const auto token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::StartElement && (name() == "concept"_L1 || name() == "ExtLink"_L1))
            skip();
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters)
            result += m_reader.text();
        if (result.size() > kLongestText) {
            stop(u"a text of more than %1 letters"_s.arg(kLongestText));
            break;
        }
    }
    return result;
}

QString XmlSource::words()
{
    return text().simplified();
}

QString XmlSource::paragraphs()
{
    return tidied(text());
}

void XmlSource::addWordsTo(Text &text)
{
    const QString tag = language();
    const QString found = words();
    if (!found.isEmpty() && !text.byLanguage.contains(tag))
        text.byLanguage.insert(tag, found);
}

void XmlSource::addParagraphsTo(Text &text)
{
    const QString tag = language();
    add(text, tag, paragraphs());
}

void XmlSource::addWordingsTo(Text &text)
{
    const QString tag = language();
    const qsizetype before = text.byLanguage.size();
    QString own;
    for (int depth = 1; depth > 0;) {
        const auto token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return;
        if (token == QXmlStreamReader::StartElement
            && (name() == "Content"_L1 || name() == "String"_L1 || name() == "Text"_L1))
            addParagraphsTo(text);
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && own.size() < kLongestText)
            own += m_reader.text();
    }
    if (text.byLanguage.size() == before)
        add(text, tag, tidied(own));
}

} // namespace beraad
