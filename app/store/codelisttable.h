// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/codelist.h"
#include "store/database.h"
#include "store/importreport.h"
#include "store/seennumbers.h"

namespace beraad::catalogue {

/// Code lists with their codes, inside the caller's transaction.
class CodeListTable {
public:
    CodeListTable(Database &database, qint64 source);
    /// The name of the item when it came before in this import.
    std::optional<QString> take(const CodeList &list);
    void markGone(QDate day);
    const ImportCounts &counts() const { return m_counts; }
    const ImportCounts &codeCounts() const { return m_codes; }

private:
    void save(const CodeList &list, const QByteArray &digest);
    void removeCodes(qint64 list);
    void writeCodes(qint64 list, const std::vector<ListedCode> &codes);

    Database &m_database;
    qint64 m_source;
    qint64 m_lastCode;
    SeenNumbers m_seen;
    ImportCounts m_counts;
    ImportCounts m_codes;
};

CodeList findCodeList(Database &database, const CodeListId &id);
/// Ids of lists that have a code with all of these words.
QStringList codeListsWith(Database &database, const QString &match, int most);

/// Adds to `counts` how the codes of one list or variable changed.
template <typename C> void countCodes(const std::vector<C> &before, const std::vector<C> &after, ImportCounts &counts)
{
    QHash<QString, const C *> known;
    for (const C &code : before)
        known.insert(code.code, &code);
    for (const C &code : after) {
        const C *earlier = known.take(code.code);
        ++(!earlier ? counts.added : *earlier == code ? counts.unchanged : counts.changed);
    }
    counts.gone += known.size();
}

} // namespace beraad::catalogue
