// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/findings.h"
#include "importing/holderfinder.h"
#include "importing/importing.h"

#include <QSet>

#include <optional>

namespace beraad {

/// One import under way: where it comes from, where it goes, what is wrong and what is only odd. After the first
/// problem nothing more is given away, but reading goes on to find the others.
class ImportRun {
public:
    ImportRun(const CatalogueSource &source, const CatalogueSink &sink)
        : m_source(source)
        , m_sink(sink)
    {
    }

    const CatalogueSource &source() const { return m_source; }
    const CatalogueSink &sink() const { return m_sink; }

    void note(NoteKind kind, int line, const QString &message) { m_notes.add(kind, where(line), message); }
    void problem(int line, const QString &message) { m_problems.add(where(line), message); }
    void problem(const Problem &found) { m_problems.add(found.where, found.message); }
    QString where(int line) const
    {
        return line > 0 ? QStringLiteral("%1:%2").arg(m_source.path).arg(line) : m_source.path;
    }

    void give(CatalogueItem &&item);
    /// Nothing more is read for this reason: the sink's, or that it was cancelled.
    void fail(Error error);
    bool hasFailed() const { return m_failure.has_value(); }
    bool isSound() const { return !m_failure && m_problems.isEmpty(); }
    /// Asks whether to go on, and fails when not.
    bool goOn(qint64 done, qint64 total);

    /// The holder of that name: a body of the directory, one made known before, or a new one, which is given to the
    /// sink first. Without any name it is that of the source; nothing when there is none.
    std::optional<OrganisationId> holder(const Text &name, const QString &abbreviation, int line);

    /// The id of a data set: the one that was asked for, else the source's own, else made of its title or of the name
    /// of the file. Two data sets of one file never share one.
    QString datasetId(const QString &own, const Text &title, int line);
    /// What every variable needs and the source of this one may not say: its id, a category, labels. What has no label
    /// is called by its name, a code by itself.
    void finish(Variable &variable, const Dataset &dataset, int line);

    Result<ImportNotes> result() const;

private:
    OrganisationId newHolder(const Text &name, const QString &abbreviation, const HolderClues &clues, int line);

    const CatalogueSource &m_source;
    const CatalogueSink &m_sink;
    ImportNotes m_notes;
    Findings m_problems;
    std::optional<Error> m_failure;
    std::optional<HolderFinder> m_holders; ///< made when the first holder is named
    QSet<QString> m_datasetIds;
};

/// An id out of any wording: lower-case letters a-z, digits and single hyphens; never empty.
QString identifierFrom(const QString &wording);

/// An id as the source has it, without what cannot stand in one of ours: a slash, control characters, outer space.
QString identifierKept(const QString &id);

} // namespace beraad
