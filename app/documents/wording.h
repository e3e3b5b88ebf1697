// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <string_view>

namespace beraad {

/// One fixed wording of a printed document, in the four languages.
struct WordingEntry {
    std::u16string_view key;
    std::u16string_view nl;
    std::u16string_view fr;
    std::u16string_view de;
    std::u16string_view en;
};

/// Titles and sentences of documents; words of files (`purpose.research`); facts that rules ask for
/// (`fact.systematic`); what an advice, and a session, is told in.
std::span<const WordingEntry> sentenceEntries();
std::span<const WordingEntry> valueEntries();
std::span<const WordingEntry> factEntries();
std::span<const WordingEntry> adviceEntries();
std::span<const WordingEntry> sessionEntries();

/// The fixed words of a document in one language. A document is printed in the language of its reader, whatever that of
/// the window is, so these are not tr() texts.
class Wording {
public:
    /// A language that is not one of nl, fr, de, en counts as nl.
    explicit Wording(const QString &language);

    const QString &language() const { return m_language; }
    QString languageTag() const { return m_language + QStringLiteral("-BE"); }
    /// The wording of a key; the key itself when there is none, which a test forbids.
    QString operator()(QStringView key) const;
    /// `key.one` or `key.many`, with the number in it.
    QString counted(const QString &key, qsizetype count) const;
    /// The wording of a word of a file (`purpose`, `research`); the word itself when it is not a known one.
    QString value(const QString &group, const QString &word) const;
    QString yesOrNo(bool yes) const;
    /// With a capital: a word that stands by itself in a cell.
    static QString standing(QString word);
    QString date(QDate day) const; ///< 22 november 2026
    QString shortDate(QDate day) const; ///< 22/11/2026
    QString number(qint64 count) const;
    /// `a, b and c`
    QString listed(const QStringList &items) const;

private:
    std::u16string_view in(const WordingEntry &entry) const;
    const WordingEntry *find(QStringView key) const;

    QString m_language;
    QLocale m_locale;
};

} // namespace beraad
