// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rdf.h"

#include <QString>

namespace beraad {

/// Looks over the bytes of an XML file on their way to a parser that does not mind how deep elements nest or how long
/// the entity declarations are. Needs no more of XML than where a tag begins and ends.
class XmlWatch {
public:
    /// What is wrong so far; empty: nothing. To be called with each piece in turn.
    const QString &look(QByteArrayView piece);
    int line() const { return m_line; }

private:
    enum class Place { Content, TagStart, Markup, StartTag, EndTag, Comment, Cdata, Instruction, Doctype };

    void checkEncoding(QByteArrayView beginning);
    void step(char c);
    void leaveTagStart(char c);
    void openMarkup();
    void inStartTag(char c);
    void inDoctype(char c);
    void skipTo(std::string_view end);
    void descend();

    QString m_complaint;
    std::string m_recent; ///< the last bytes, to recognise `<!--`, `]]>` and the like
    Place m_place = Place::Content;
    char m_quote = 0;
    bool m_isStarted = false;
    bool m_isInDoctypeComment = false;
    int m_brackets = 0;
    int m_depth = 0;
    int m_line = 1;
    qsizetype m_doctypeLength = 0;
};

} // namespace beraad
