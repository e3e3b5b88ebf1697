// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importnotes.h"
#include "importing/rdf.h"

namespace beraad {

/// Notes about triples. Where they stand is looked up at the end, and only for the notes that are kept.
class RdfFindings {
public:
    /// `ordinal` of the triple, or -1: about the file as a whole.
    void add(NoteKind kind, qint64 ordinal, const QString &message);
    void addAt(NoteKind kind, int line, const QString &message);
    ImportNotes notes(const QString &path, RdfSyntax syntax,
                      const std::function<bool(qint64 done, qint64 total)> &goOn) const;

private:
    struct Finding {
        NoteKind kind = NoteKind::Irregular;
        qint64 ordinal = -1;
        int line = 0;
        QString message;
    };
    std::vector<Finding> m_kept;
    std::array<qint64, size_t(NoteKind::Count)> m_further{};
};

} // namespace beraad
