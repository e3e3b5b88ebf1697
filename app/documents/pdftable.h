// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfflow.h"

namespace beraad {

/// How much a row or panel stands out; always said in words as well.
enum class CellTone { Plain, Quiet, Own, Caution, Refusal };

struct TableColumn {
    QString title;
    qreal width = 0; ///< points; 0: by content
};

struct TableRow {
    std::vector<TextBlock> cells;
    TextBlock below; ///< under the cells, from the second column on
    CellTone tone = CellTone::Plain;
    bool isGroup = false; ///< the first cell runs across and is said again on the next page
};

struct Table {
    std::vector<TableColumn> columns; ///< without a single title there is no header row
    std::vector<TableRow> rows;
    QString continued; ///< `%1 (continued)`, for a group that goes on
    bool isRuled = true;
};

/// Sets a table; its header row is repeated on every page, and a row is only split when it is long.
void placeTable(PdfFlow &flow, const Table &table);

/// Names on the left, what they are on the right.
struct Fact {
    TextBlock name;
    TextBlock value;
};
void placeFacts(PdfFlow &flow, const std::vector<Fact> &facts, qreal nameWidth = 118);

/// A tinted box with a bar on its left.
void placePanel(PdfFlow &flow, const TextBlock &text, CellTone tone);

/// Widths that sum to `room`: narrow columns get what they need, the wide ones share what is left. Exposed for its
/// test.
struct ColumnNeed {
    qreal least = 0; ///< the longest word
    qreal most = 0; ///< all on one line
    qreal fixed = 0; ///< not 0: this
};
std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal room);

} // namespace beraad
