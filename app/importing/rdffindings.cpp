// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdffindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

void RdfFindings::add(NoteKind kind, qint64 ordinal, const QString &message)
{
    if (std::ssize(m_kept) < ImportNotes::kKept)
        m_kept.push_back({kind, ordinal, 0, message});
    else
        ++m_further[size_t(kind)];
}

void RdfFindings::addAt(NoteKind kind, int line, const QString &message)
{
    if (std::ssize(m_kept) < ImportNotes::kKept)
        m_kept.push_back({kind, -1, line, message});
    else
        ++m_further[size_t(kind)];
}

ImportNotes RdfFindings::notes(const QString &path, RdfSyntax syntax,
                               const std::function<bool(qint64 done, qint64 total)> &goOn) const
{
    std::vector<qint64> ordinals;
    for (const Finding &finding : m_kept)
        if (finding.ordinal >= 0)
            ordinals.push_back(finding.ordinal);
    std::ranges::sort(ordinals);
    const std::vector<int> lines = linesOf(path, syntax, ordinals, goOn);
    const auto lineOf = [&](const Finding &finding) {
        if (finding.ordinal < 0 || lines.empty())
            return finding.line;
        return lines[size_t(std::ranges::lower_bound(ordinals, finding.ordinal) - ordinals.begin())];
    };
    ImportNotes notes;
    for (const Finding &finding : m_kept) {
        const int line = lineOf(finding);
        notes.add(finding.kind, line > 0 ? u"%1:%2"_s.arg(path).arg(line) : path, finding.message);
    }
    for (size_t kind = 0; kind < m_further.size(); ++kind)
        notes.addUntold(NoteKind(kind), m_further[kind]);
    return notes;
}

} // namespace beraad
