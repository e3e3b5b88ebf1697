// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueitem.h"
#include "store/codelisttable.h"
#include "store/importreport.h"
#include "store/variableimport.h"
#include "store/workspace.h"

namespace beraad::catalogue {

/// Takes what a source brings into the tables, inside the caller's transaction.
class CatalogueImport {
public:
    CatalogueImport(Database &database, const ImportSource &source);
    void take(const CatalogueItem &item);
    /// What is gone, what was counted, whom it concerns. Fails with everything that could not be kept.
    ImportReport finish();
    qint64 items() const { return m_items; }

private:
    void takeOne(const Organisation &organisation);
    void takeOne(const Dataset &dataset);
    void takeOne(const CodeList &list);
    void takeOne(const Variable &variable);
    void problem(const QString &message);
    void refuseTwice(const std::optional<QString> &name);

    Database &m_database;
    ImportReport m_report;
    qint64 m_source;
    DatasetTable m_datasets;
    CodeListTable m_lists;
    VariableImport m_variables;
    qint64 m_items = 0;
    std::vector<Problem> m_problems;
    qint64 m_hidden = 0; ///< problems beyond those that are kept
};

/// Runs the reader in one transaction.
ImportReport import(Database &database, const ImportSource &source, const CatalogueReader &reader,
                    const ImportProgress &progress);

/// Makes the index anew when a migration asked for it.
void renewIndexIfOld(Database &database);

} // namespace beraad::catalogue
