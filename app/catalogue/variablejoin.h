// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerow.h"
#include "catalogue/rowreading.h"

#include <vector>

namespace beraad {

/// Makes one variable of its rows, in whatever order they stand: its own, one for each wording that it had, and its
/// codes.
class VariableJoin {
public:
    VariableJoin(const CatalogueRows &rows, Findings &findings)
        : m_rows(rows)
        , m_findings(findings)
    {
    }

    bool isEmpty() const { return m_wordings.empty() && m_codes.empty(); }
    void add(RowKind kind, const CatalogueRow &row);
    /// The variable, or nothing when its rows make none. Starts anew.
    std::optional<Variable> finish();

private:
    struct Wording {
        Variable variable;
        int line = 0;
    };
    struct CodeRow {
        Code code;
        int line = 0;
        VariableId variable;
    };

    void addWording(Variable &&variable, int line);
    void addCode(const CatalogueRow &row);
    bool areWordingsSound();
    Variable joined();
    void joinCodes(Variable &variable);
    void problem(int line, const QString &message) { m_findings.add(m_rows.where(line), message); }

    const CatalogueRows &m_rows;
    Findings &m_findings;
    std::vector<Wording> m_wordings;
    std::vector<CodeRow> m_codes;
};

} // namespace beraad
