// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"
#include "store/workspace.h"

#include <QObject>

#include <memory>

namespace beraad {

class Desk;
class ImportJob;
class SourceWatch;

/// Reads what authorities publish into the catalogue of a desk, one source at a time. The desk says when one begins and
/// ends.
class CatalogueImports final : public QObject {
    Q_OBJECT

public:
    explicit CatalogueImports(Desk &desk);
    ~CatalogueImports() override; ///< cancels an import under way and waits for it
    Q_DISABLE_COPY_MOVE(CatalogueImports)

    /// Whole or not at all. Without a format, the one that the file shows. The directory of the source is ours.
    Result<ImportReport> take(const CatalogueSource &source, std::optional<CatalogueFormat> format = {},
                              const ImportProgress &progress = {});
    /// The same in a thread of its own; nullptr while another one is at work.
    ImportJob *start(const CatalogueSource &source, std::optional<CatalogueFormat> format = {});
    ImportJob *job() const { return m_job.get(); } ///< the one at work, or the last; may be nullptr
    bool isRunning() const;
    /// Watches the folder of the workspace from the first call on.
    SourceWatch &sourceWatch();

private:
    CatalogueSource withDirectory(const CatalogueSource &source) const;
    /// New holders are known, titles are for those who may see them.
    void takeReport(ImportReport &report);
    void takeEnd();

    Desk &m_desk;
    std::unique_ptr<ImportJob> m_job;
    std::unique_ptr<SourceWatch> m_watch; // asks for imports, so that it goes first
};

} // namespace beraad
