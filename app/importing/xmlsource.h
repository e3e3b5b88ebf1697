// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"
#include "importing/sourcefile.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace beraad {

/// A file as a device that gives no more than so many bytes for one piece of markup or text, so that a line of 2 GB
/// ends in a refusal and not in all of the memory.
class XmlPieces : public QIODevice {
public:
    XmlPieces(SourceFile file, ImportRun &run);

    bool isSequential() const override { return true; }
    /// The reader came to something new: counting starts again.
    void restart() { m_sinceStart = 0; }
    qint64 bytesGiven() const { return m_given; }
    /// Where what was given is no UTF-8; 0 when it is, but for a line that has not ended.
    int lineOfBadLetter() const;
    const QString &reason() const { return m_reason; } ///< why no more is given, when that is no end

    static constexpr qint64 kMost = 16 << 20;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SourceFile m_file;
    ImportRun &m_run;
    qint64 m_sinceStart = 0;
    qint64 m_given = 0;
    QString m_reason;
};

/// Walks through a big XML file without ever holding more than one text of it. No entity outside the file is read,
/// those inside may not swell, elements may not nest without end. What is wrong goes to the run, with its line.
class XmlSource {
public:
    XmlSource(SourceFile file, ImportRun &run);

    /// To the next element inside the one that we stand on; false at its end, and when nothing more is read.
    bool child();
    QStringView name() const { return m_reader.name(); } ///< without its prefix: producers differ in that
    QStringView space() const { return m_reader.namespaceUri(); }
    QString attribute(QStringView name) const;
    const QString &language() const { return m_languages.back(); } ///< `en` for `en-GB`
    int line() const { return static_cast<int>(m_reader.lineNumber()); }

    /// To the end of the element that we stand on.
    void skip();
    /// Its words on one line, without those of elements that say something else (links, notions).
    QString words();
    /// The same with its paragraphs.
    QString paragraphs();
    /// Adds its words in its language, unless there are some.
    void addWordsTo(Text &text);
    /// Adds its paragraphs in its language, after those that are there.
    void addParagraphsTo(Text &text);
    /// The same where each wording has an element of its own inside (`Content`, `String`); else its own words.
    void addWordingsTo(Text &text);

private:
    QXmlStreamReader::TokenType advance();
    void enter();
    void checkText();
    void checkEntities();
    void stopAtFault();
    void stop(const QString &why);
    QString text();

    ImportRun &m_run;
    XmlPieces m_pieces;
    QXmlStreamReader m_reader;
    std::vector<QString> m_languages; ///< of the elements around us
    qint64 m_textLength = 0;
    bool m_isStopped = false;
};

} // namespace beraad
